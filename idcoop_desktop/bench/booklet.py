"""The booklet of a year, 40 pages and as many photos of 12 megapixels, in a process of its own."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from idcoop_desktop.bench.timing import Measure, clock, compared

if TYPE_CHECKING:
    from idcoop_desktop.documents.booklet_content import BookletContent, KeptPhoto

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PROJECTS, PHOTOS = 31, 40
ROUNDS = 5
FLOOR = "40 photos de 12 Mpx seulement écrites"
GOAL = 1.42
"""0.2 s where writing the photos takes 0.14 s."""
MOST_MEMORY = 200
_STORY = "Chaque samedi du printemps, les habitants ont peint le mur de la cour, ensemble. " * 5


def measures(folder: Path) -> list[Measure]:
    """Make the booklet in a new process, once with photos never seen, then again."""
    from idcoop_desktop.bench.flyer import picture, write
    from idcoop_desktop.documents import photos

    files = [picture(number) for number in range(PHOTOS)]
    floor = median(clock(partial(write, folder, files)) for _ in range(3))
    for number, file in enumerate(files):
        (folder / f"{number}.jpg").write_bytes(photos.master(file).jpeg)
    command = (sys.executable, "-m", "idcoop_desktop.bench.booklet", str(folder))
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    name = f"livret de {told['pages']} pages avec les {PHOTOS} photos"
    warm = f"{name}, à chaud"
    times = {FLOOR: floor, f"{name}, à froid": told["cold"], warm: told["warm"]}
    found = compared(times, against=FLOOR, goals={warm: GOAL})
    if told["peak"] is not None:
        most = "mémoire du processus, au plus"
        found.append(Measure(most, told["peak"], most, None, most=MOST_MEMORY, unit="Mo"))
    return found


def booklets(folder: Path) -> dict[str, float | None]:
    """Return the milliseconds of a first booklet, of the next ones, the memory in Mo, the pages."""
    from idcoop_desktop.documents.booklet import booklet
    from idcoop_desktop.documents.preview import page_count
    from idcoop_desktop.documents.theme import styled
    from idcoop_desktop.documents.wording import shipped

    content = _content(folder)
    theme = styled("littoral", "pages", wording=shipped("booklet"))
    make = partial(booklet, content, theme, made_at=NOW)
    cold = clock(make)
    warm = median(clock(make) for _ in range(ROUNDS))
    peak = _peak()
    return {"cold": cold, "warm": warm, "peak": peak, "pages": page_count(make().data)}


def _peak() -> float | None:
    """Return the most memory this process had, where the system tells it.

    The system's own record of a child begins with what its parent had: not what is asked for.
    """
    status = Path("/proc/self/status")
    if not status.is_file():
        return None
    (line,) = (one for one in status.read_text("ascii").splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _content(folder: Path) -> BookletContent:
    from idcoop_desktop.documents.booklet_content import BookletContent, ProjectPage
    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.domain.year_figures import YearCounts, YearFigures

    kept = [_kept(folder / f"{number}.jpg") for number in range(PHOTOS)]
    pages = tuple(
        ProjectPage(
            title=f"Une fresque pour la cour {rank + 1}",
            residence=f"Les Ajoncs {rank % 12 + 1}",
            commune="Kerlann",
            lead="Douze familles ont imaginé puis peint le grand mur de leur cour.",
            story=(_STORY,),
            figures=(("24", "participants"), ("650 €", "d’aide")),
            quote="Je connais maintenant tous les prénoms de l’escalier.",
            quote_author="Une habitante",
            photos=tuple(kept[rank::PROJECTS]),
        )
        for rank in range(PROJECTS)
    )
    figures = YearFigures(
        year=2026,
        envelopes=(),
        owners=(),
        counts=YearCounts(projects_completed=PROJECTS, adults=600),
        by_kind=(),
        by_residence=(),
        by_commune=(),
    )
    return BookletContent(
        year=2026,
        brand=Brand(coop_name="Coopérative des Ajoncs", scheme_name="ID’Coop"),
        figures=figures,
        provisional=False,
        projects=pages,
        bearers=70,
        participants=600,
    )


def _kept(path: Path) -> KeptPhoto:
    from idcoop_desktop.documents.booklet_content import KeptPhoto

    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    alt = "Le mur peint par les habitants"
    return KeptPhoto(sha256=digest, read=path.read_bytes, alt=alt, focal=(0.5, 0.5))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(booklets(Path(sys.argv[1]))))
