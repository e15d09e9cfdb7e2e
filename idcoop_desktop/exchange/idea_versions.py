"""The team's version of an idea of the catalogue as the base keeps it: the words of its file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from idcoop_desktop.domain.catalogue_versions import Version
from idcoop_desktop.exchange.idea_files import idea_of
from idcoop_desktop.exchange.refusals import IdeaFileError

if TYPE_CHECKING:
    from idcoop_desktop.domain.catalogue import CatalogueIdea


def write_version(version: Version) -> str:
    """Return a version as JSON, with the words of a file of the catalogue."""
    told = {} if version.idea is None else {"idea": _words(version.idea)}
    return json.dumps({"hidden": version.hidden, **told}, ensure_ascii=False)


def read_version(key: str, text: str) -> Version | None:
    """Return what :func:`write_version` wrote; ``None`` when it cannot be read.

    A later program may know words that this one does not: the idea shipped then stays as it is.
    """
    try:
        found: Any = json.loads(text)
        told = found.get("idea")
        idea = None if told is None else idea_of(told, key=key, name=key)
        return Version(idea=idea, hidden=found.get("hidden") is True)
    except (ValueError, AttributeError, RecursionError, IdeaFileError):
        return None


def _words(idea: CatalogueIdea) -> dict[str, Any]:
    return {
        "title": idea.title,
        "theme": idea.theme,
        "kind": idea.kind,
        "pitch": idea.pitch,
        "takes": idea.takes,
        "cost_euros": (idea.least_cents // 100, idea.most_cents // 100),
        "months": idea.months,
        "lead_weeks": idea.lead_weeks,
        "helps": idea.helps,
        "cautions": idea.cautions,
        "first_step": idea.first_step,
        "needs": idea.needs,
        "dwellings_from": idea.dwellings_from,
        "dwellings_to": idea.dwellings_to,
        "marks": idea.marks,
    }
