"""Undo, redo and the journal: what was done, by whom, and back again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.journal import JournalLine, UnitKind
from idcoop_desktop.services.journal_words import in_words
from idcoop_desktop.services.rows import staff_names
from idcoop_desktop.store import history, merging
from idcoop_desktop.store import undo as store_undo

if TYPE_CHECKING:
    from datetime import datetime

    from idcoop_desktop.services.desk import Desk

_PREFIX = {UnitKind.DO: "", UnitKind.UNDO: "Annulé\u00a0: ", UnitKind.REDO: "Rétabli\u00a0: "}


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One action as a record's journal tells it; ``at`` is in UTC."""

    at: datetime
    author: str
    label: str
    details: tuple[str, ...]


def undo_label(desk: Desk) -> str | None:
    """Return the name of the action that undo would take back, ``None`` when there is none."""
    return store_undo.undo_label(desk.base)


def final_label(desk: Desk) -> str | None:
    """Return the name of the last action when it was made for good, such as a closing."""
    return store_undo.final_label(desk.base)


def redo_label(desk: Desk) -> str | None:
    """Return the name of the action that redo would do again, ``None`` when there is none."""
    return store_undo.redo_label(desk.base)


def undo(desk: Desk) -> str:
    """Take back the last action and return its name; :class:`DomainError` when it cannot be.

    The colleague at the keyboard is not taken back: who would sign what comes next?
    """
    undone = store_undo.undo(desk.base, author_id=desk.author.id, at=desk.now())
    if desk.author.id not in staff_names(desk):
        store_undo.redo(desk.base, author_id=desk.author.id, at=desk.now())
        raise DomainError(
            "Cette action a inscrit le collègue qui est au clavier\u00a0: elle ne s’annule pas "
            "tant qu’il y est. Changez d’abord de collègue dans le menu Fichier."
        )
    return undone.label


def redo(desk: Desk) -> str:
    """Do again the last action taken back and return its name."""
    return store_undo.redo(desk.base, author_id=desk.author.id, at=desk.now()).label


def project_history(desk: Desk, project_id: int) -> tuple[HistoryLine, ...]:
    """Return all that happened to a project and its parts, the most recent first."""
    lines = history.history_with_parts(desk.base, "project", project_id, link="project_id")
    return _by_action(desk, lines)


def person_history(desk: Desk, person_id: int) -> tuple[HistoryLine, ...]:
    """Return all that happened to a person's record, the most recent first.

    A record that was merged into it brings the merge along, even one that changed nothing else.
    """
    lines = history.history_with_parts(desk.base, "cooperator", person_id, link="cooperator_id")
    known = {line.unit_id for line in lines}
    merges = tuple(
        line
        for other_id in merging.merged_into(desk.base, person_id)
        for line in history.history(desk.base, "cooperator", other_id)
        if line.unit_id not in known
        and any(change.column == "merged_into_id" for change in line.changes)
    )
    return _by_action(desk, (*lines, *merges))


def idea_history(desk: Desk, idea_id: int) -> tuple[HistoryLine, ...]:
    """Return all that happened to an idea and to the tasks about it, the most recent first."""
    lines = history.history_with_parts(desk.base, "idea", idea_id, link="idea_id")
    return _by_action(desk, lines)


def payment_history(desk: Desk, payment_id: int) -> tuple[HistoryLine, ...]:
    """Return all that happened to a payment, its files and what was seen, the latest first."""
    lines = history.history_with_parts(desk.base, "payment", payment_id, link="payment_id")
    return _by_action(desk, lines)


def aid_history(desk: Desk, aid_id: int) -> tuple[HistoryLine, ...]:
    """Return all that happened to an aid, its waivers and its money, the most recent first."""
    lines = history.history_with_parts(desk.base, "aid", aid_id, link="aid_id")
    return _by_action(desk, lines)


def residence_history(desk: Desk, residence_id: int) -> tuple[HistoryLine, ...]:
    """Return all that happened to a residence's own record, the most recent first.

    What is noted there has a journal of its own: a residence may have thousands of people.
    """
    return _by_action(desk, history.history(desk.base, "residence", residence_id))


def _by_action(desk: Desk, lines: tuple[JournalLine, ...]) -> tuple[HistoryLine, ...]:
    names = staff_names(desk)
    units: dict[int, list[JournalLine]] = {}
    for line in lines:
        units.setdefault(line.unit_id, []).append(line)
    told = [
        HistoryLine(
            at=parts[0].at,
            author=names.get(parts[0].author_id, ""),
            label=told_label(parts[0].kind, parts[0].label),
            details=_details(parts),
        )
        for _unit_id, parts in sorted(units.items(), reverse=True)
    ]
    return tuple(sorted(told, key=lambda line: line.at, reverse=True))


def _details(parts: list[JournalLine]) -> tuple[str, ...]:
    words = [in_words(change) for part in parts for change in part.changes]
    return tuple(dict.fromkeys(word for word in words if word))


def told_label(kind: UnitKind, label: str) -> str:
    """Return an action as it is read, capital first; one taken back says so."""
    text = _PREFIX[kind] + label
    return text[:1].upper() + text[1:]
