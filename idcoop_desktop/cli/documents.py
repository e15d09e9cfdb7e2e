"""Documents made from the console, and the list of those there are."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from idcoop_desktop.cli.doors import open_desk
from idcoop_desktop.cli.verbs import answer, find_project
from idcoop_desktop.services.making import MAKERS

if TYPE_CHECKING:
    from idcoop_desktop.cli.words import Words

_JPEG = ".jpeg"


def publish(words: Words) -> int:
    """Make a document of a finished project and write it to a file, or list the documents."""
    if words.listing:
        return _listed(words)
    from idcoop_desktop.services import publishing
    from idcoop_desktop.services.files import require_writable, write_file
    from idcoop_desktop.services.making import require_ending

    ending = words.out.suffix.lower().replace(_JPEG, ".jpg") if words.kind.is_image else ".pdf"
    with open_desk(words.data) as desk:
        project_id = find_project(desk, words.project)
        require_writable(words.out)
        require_ending(words.kind, ending)
        data = publishing.publish(
            desk, project_id, kind=words.kind, variant=words.variant, ending=ending
        )
        seen = publishing.image_description(desk, project_id) if words.kind.is_image else ""
        write_file(words.out, data)
    told = {
        "file": str(words.out),
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    lines = [f"Document écrit\u00a0: {words.out}"]
    if seen:
        told["description"] = seen
        lines.append(f"Texte à coller pour ceux qui ne voient pas l’image\u00a0: {seen}")
    return answer(words, told, "\n".join(lines))


def _listed(words: Words) -> int:
    known = [
        {
            "kind": kind.value,
            "label": kind.label,
            "variants": [variant.value for variant in kind.variants],
            "endings": list(kind.endings),
        }
        for kind in MAKERS
    ]
    lines = [
        f"{kind.value:12} {kind.label} ({', '.join(kind.endings)}) "
        f"--variant {' ou '.join(variant.value for variant in kind.variants)}"
        for kind in MAKERS
    ]
    return answer(words, known, "\n".join(lines))
