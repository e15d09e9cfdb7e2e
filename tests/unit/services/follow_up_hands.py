"""The ground of the follow-up machine: a coop, what was written, undo and redo, independent SQL."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import catalogue, journal
from idcoop_desktop.services.idea_photos import PreparedPhoto, prepare_photo
from idcoop_desktop.store import staff
from tests.unit.services.conftest import TODAY, StandingClock, make_desk, picture, settle

WORDS = ("banc", "four", "vélo", "compost", "<b>mur</b>", "fête 🎉", "حديقة", "Зелений двір")
COLOURS = ("teal", "red")


@cache
def photo(colour: str) -> PreparedPhoto:
    """Return a small picture ready to be kept."""
    return prepare_photo(picture(colour=colour))


def day_of(text: str | None) -> date | None:
    """Return a day of the base."""
    return None if text is None else date.fromisoformat(text)


class FollowUpHands(RuleBasedStateMachine):
    """A coop whose every action is remembered, so that it can be taken back and done again."""

    @initialize()
    def open_the_coop(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StandingClock(TODAY)
        self.desk = make_desk(self.folder / "base", self.clock)
        # What the team found there cannot be taken back: every undo is of an action below.
        self.village = settle(replace(self.desk, undoable=False), self.clock)
        with self.village.desk.unit("équipe") as unit:
            yann = staff.add_staff(unit, name="Yann Le Bihan")
        self.team = (self.desk.author.id, yann)
        self.places = (self.village.ajoncs, self.village.phare)
        self.people = (self.village.nadia, self.village.erwan, self.village.coumba)
        self.projects = (self.village.project(), self.village.project())
        self.shipped = tuple(idea.key for idea in catalogue.shipped()[:2])
        self.before: list[dict[str, str]] = []
        self.undone: list[dict[str, str]] = []
        self.now = self.hashes()
        self.checked: tuple[date, tuple[str, ...]] | None = None

    def hashes(self) -> dict[str, str]:
        """Return what each synced table holds, as a digest."""
        return {
            table: hashlib.sha256(repr(rows).encode()).hexdigest()
            for table, rows in self.village.content().items()
        }

    def attempt(self, action: Any, *arguments: Any, **named: Any) -> Any:
        """Do something and return what it returned, ``DomainError`` when it was refused.

        The state before it is remembered if it changed any; a refusal changes none.
        """
        try:
            result = action(self.desk, *arguments, **named)
        except DomainError:
            assert self.hashes() == self.now
            return DomainError
        after = self.hashes()
        if after != self.now:
            self.before.append(self.now)
            self.undone.clear()
            self.now = after
        return result

    def sql(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the base itself, without any part of the program in between."""
        return self.desk.base.db.rows(query, values)

    def keys(self, query: str, *values: object) -> list[int]:
        """Return the first column of a question, in order."""
        return sorted(row[0] for row in self.sql(query, *values))

    def number(self, query: str, *values: object) -> int:
        """Return the one figure that answers a question."""
        ((found,),) = self.sql(query, *values)
        return int(found)

    def some(self, data: st.DataObject, table: str) -> int | None:
        """Return any record of a table, ``None`` while it has none."""
        known = self.keys(f"SELECT id FROM {table}")
        return data.draw(st.sampled_from(known)) if known else None

    def words(self, data: st.DataObject) -> str:
        """Return what somebody types: mostly words, rarely nothing."""
        return data.draw(st.sampled_from((*WORDS, " \x00 ")))

    def day(self, data: st.DataObject, first: int = -2, last: int = 30) -> date:
        """Return a day counted from today, from few: the same day is chosen twice at times."""
        days = sorted({first, last, *(day for day in (0, 1, 9) if first <= day <= last)})
        return self.clock.day + timedelta(days=data.draw(st.sampled_from(days)))

    def day_or_none(self, data: st.DataObject, first: int = -2, last: int = 30) -> date | None:
        """Return a day, or that none was said."""
        return self.day(data, first, last) if data.draw(st.booleans()) else None

    @rule(days=st.sampled_from((1, 9, 30)))
    def wait(self, days: int) -> None:
        """Let days go by: sleepers wake, and what was put off comes back."""
        self.clock.day += timedelta(days=days)

    @rule(back=st.integers(1, 4), again=st.integers(0, 4))
    def change_their_mind(self, back: int, again: int) -> None:
        """Take the last actions back, and do some of them again."""
        for _action in range(min(back, len(self.before))):
            self._undo()
        for _action in range(min(again, len(self.undone))):
            self._redo()

    def _undo(self) -> None:
        journal.undo(self.desk)
        self.undone.append(self.now)
        self.now = self.hashes()
        assert self.now == self.before.pop()

    def _redo(self) -> None:
        journal.redo(self.desk)
        self.before.append(self.now)
        self.now = self.hashes()
        assert self.now == self.undone.pop()

    def teardown(self) -> None:
        """Take everything back, the last action first, then do all of it again: to the row."""
        if not hasattr(self, "now"):
            return
        while self.undone:
            self._redo()
        last, actions = self.now, len(self.before)
        while self.before:
            self._undo()
        assert journal.undo_label(self.desk) is None
        for _action in range(actions):
            self._redo()
        assert self.now == last
        assert journal.redo_label(self.desk) is None
        for table in ("idea", "project"):
            check = f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
            with self.desk.base.db.writing() as connection:
                connection.execute(check)
        self.desk.base.close()
        shutil.rmtree(self.folder)
