"""What happens in residences: how much, when last, and who lives there, counted by the base."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.liveliness import Sign, SignKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from idcoop_desktop.store.base import Base

_PRESENT = "+t.deleted_at IS NULL"
_OF_PEOPLE = "cooperator AS t JOIN interaction AS i ON i.cooperator_id = t.id"
# For all residences at once: by itself, SQLite walks a million people to find some contacts.
_OF_ALL_PEOPLE = "interaction AS i CROSS JOIN cooperator AS t ON t.id = i.cooperator_id"
# Where contacts are: with the residence itself, about its projects, with those who live there.
_CONTACTS = (
    ("interaction AS t", "t", "true"),
    ("project AS t JOIN interaction AS i ON i.project_id = t.id", "i", _PRESENT),
    (_OF_PEOPLE, "i", _PRESENT),
)
# What was heard, the tables where it is, its day, and which of it counts.
_SIGNS = (
    (SignKind.IDEA, "idea AS t", "t.noted_on", _PRESENT),
    (
        SignKind.PROJECT,
        "project AS t JOIN life_event AS e ON e.project_id = t.id",
        "e.on_date",
        _PRESENT,
    ),
    *((SignKind.CONTACT, where, f"{at}.on_date", which) for where, at, which in _CONTACTS),
)


def latest_signs(base: Base, residence_id: int | None = None) -> dict[int, Sign]:
    """Return what was heard last, by residence; of the one given, or of all that were heard.

    On a day with several, an idea goes before a step of a project, and that before a contact.
    """
    only, values = ("IS NOT NULL", ()) if residence_id is None else ("= ?", (residence_id,))
    latest: dict[int, Sign] = {}
    for kind, where, day, which in _SIGNS:
        source = _OF_ALL_PEOPLE if residence_id is None and where == _OF_PEOPLE else where
        rows = base.db.rows(
            f"SELECT t.residence_id, max({day}) FROM {source}"
            f" WHERE t.residence_id {only} AND {which} GROUP BY t.residence_id",
            values,
        )
        for place, text in rows:
            heard = Sign(date.fromisoformat(text), kind)
            if place not in latest or latest[place].on < heard.on:
                latest[place] = heard
    return latest


def count_ideas(base: Base) -> dict[int, int]:
    """Return how many ideas each residence has, those without any left out."""
    return _count(base, "idea")


def count_projects(base: Base) -> dict[int, int]:
    """Return how many projects each residence has, those without any left out."""
    return _count(base, "project")


def words_said(base: Base, residence_ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the sentences of ideas and the titles of projects of some residences, by residence."""
    said: dict[int, list[str]] = {}
    rows = base.db.rows(
        "WITH wanted AS (SELECT value FROM json_each(?))"
        " SELECT residence_id, sentence FROM idea"
        " WHERE residence_id IN wanted AND +deleted_at IS NULL"
        " UNION ALL SELECT residence_id, title FROM project"
        " WHERE residence_id IN wanted AND +deleted_at IS NULL",
        (json.dumps([*residence_ids]),),
    )
    for place, words in rows:
        said.setdefault(place, []).append(words)
    return said


def contacts_there(
    base: Base, residence_id: int, limit: int, *, skip: int = 0
) -> tuple[list[int], int]:
    """Return the keys of contacts of a residence, the latest first, and how many it has in all.

    Those about it, about its projects and with the people who live there; ``skip`` of them are
    left out.
    """
    every = " UNION ".join(
        f"SELECT {at}.id, {at}.on_date FROM {where} WHERE t.residence_id = ?1 AND {which}"
        for where, at, which in _CONTACTS
    )
    latest = f"SELECT id FROM ({every}) ORDER BY on_date DESC, id DESC LIMIT ?2 OFFSET ?3"
    keys = [int(key) for (key,) in base.db.rows(latest, (residence_id, limit, skip))]
    ((count,),) = base.db.rows(f"SELECT count(*) FROM ({every})", (residence_id,))
    return keys, int(count)


def residents(base: Base, residence_id: int, *, skip: int, limit: int) -> list[int]:
    """Return the keys of the people of a residence by name, from a place in the order on."""
    rows = base.db.rows(
        "SELECT id FROM cooperator WHERE residence_id = ? AND deleted_at IS NULL"
        " ORDER BY key_last, key_first, id LIMIT ? OFFSET ?",
        (residence_id, limit, skip),
    )
    return [int(key) for (key,) in rows]


def count_residents(base: Base, residence_id: int) -> int:
    """Return how many people a residence has."""
    ((count,),) = base.db.rows(
        "SELECT count(*) FROM cooperator WHERE residence_id = ? AND deleted_at IS NULL",
        (residence_id,),
    )
    return int(count)


def _count(base: Base, table: str) -> dict[int, int]:
    return dict(
        base.db.rows(
            f"SELECT residence_id, count(*) FROM {table} WHERE deleted_at IS NULL"
            " GROUP BY residence_id"
        )
    )
