"""C7 for papers out of the list: letters of aids, agreements, labels, spending, calendars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.exports import ExportPurpose, ToldPurpose
from idcoop_desktop.services import (
    aid_letters,
    budget_files,
    calendars,
    consent_forms,
    idea_papers,
    labels,
    people,
)
from idcoop_desktop.services.letters import LetterWords

from .every_field import Column, altered_on_paper, bare, fill, seen
from .hostile_texts import PRINTABLE
from .invented import Coop, coop, invented
from .main_job import DAY
from .plugin import Tally, size
from .test_every_field import actions, read, texts

__all__ = ["coop", "invented"]

_OF_EACH = 4
_SIGNED = "<b>Zoé</b> & Cie"


def papers(coop: Coop, place: Path) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield each paper by its kind, and how it is made."""
    desk = coop.desk
    for aid in keys(coop, "aid WHERE decided_on IS NOT NULL"):
        words = LetterWords(signed_by=_SIGNED, signed_as=_SIGNED, personal=_SIGNED)
        yield "letter of an aid", partial(aid_letters.preview_letter, desk, aid, words)
    for year in (DAY.year - 1, DAY.year):
        yield "spending", partial(budget_files.statement_pdf, desk, year)
    for person in keys(coop, "cooperator WHERE deleted_at IS NULL"):
        yield "agreement", partial(consent_forms.person_form, desk, person)
    for home in keys(coop, "residence"):
        yield "paper for ideas", partial(idea_papers.paper_form, desk, home)
    order = labels.LabelOrder(
        ids=people.people_ids(desk),
        told=ToldPurpose(ExportPurpose.TRANSFER),
        sheet=labels.label_sheet(desk),
    )
    yield "labels", lambda: written(place, partial(labels.make_labels, desk, order=order))
    for project in keys(coop, "project WHERE target_on IS NOT NULL"):
        yield (
            "calendar",
            lambda key=project: written(place, partial(calendars.export_project, desk, key)),
        )


def keys(coop: Coop, table: str) -> list[int]:
    """Return some records of a table."""
    rows = coop.base.db.rows(f"SELECT id FROM {table} ORDER BY id LIMIT ?", (_OF_EACH,))
    return [key for (key,) in rows]


def written(place: Path, write: Callable[..., object]) -> bytes:
    """Return what is written to a file."""
    path = place / "paper"
    write(path=path)
    return path.read_bytes()


def words_of(data: bytes) -> str:
    """Return what is read in a paper; a calendar breaks its lines and marks some signs."""
    if not data.startswith(b"BEGIN:VCALENDAR"):
        return read(data)
    told = data.decode().replace("\r\n ", "").replace("\\n", "\n")
    return told.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")


def wrong_in(kind: str, words: str, text_of: Callable[[Column], str], data: bytes) -> Iterator[str]:
    """Yield what a paper tells otherwise than it was typed, and what it would do by itself."""
    yield from (f"{kind}: {one}" for one in (*altered_on_paper(words, text_of), *actions(data)))
    if kind == "letter of an aid" and bare(words).count(bare(_SIGNED)) != 3:
        yield f"{kind}: who signs, as what, and a word"


def test_every_other_paper_tells_every_field_to_the_letter(
    coop: Coop, tmp_path: Path, tally: Tally
) -> None:
    made: Counter[str] = Counter()
    kinds, shown, wrong, refused = set(), set(), [], 0
    for shift in range(size(ci=2, soak=len(PRINTABLE))):
        text_of = texts(shift, PRINTABLE)
        fill(coop.base, text_of)
        for kind, make in papers(coop, tmp_path):
            kinds.add(kind)
            try:
                data = make()
            except DomainError as told:
                refused += 1
                wrong += [] if told.message[-1] in ".!?»" else [told.message]
                continue
            made[kind] += 1
            words = words_of(data)
            shown |= seen(words)
            wrong += wrong_in(kind, words, text_of, data)
    assert sorted(set(wrong))[:9] == []
    assert set(made) == kinds, "a kind of paper was never made"
    assert len(shown) > 15, shown
    tally("C7", made.total(), f"papers of {len(kinds)} other kinds with hostile texts")
    if refused:
        tally("C7", refused, "papers refused with a sentence")
