"""An error that comes after an action was kept says so; any other does not."""

from __future__ import annotations

import apsw
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.kept import calls_for_check, noting_what_is_kept, was_kept
from idcoop_desktop.store.errors import DamagedBase, MissingMedia

from .safety_hands import Coop, coop, made_coop

__all__ = ["coop", "made_coop"]


@pytest.mark.parametrize("error", [RuntimeError(), DomainError("Non."), KeyboardInterrupt()])
def test_an_error_after_an_action_says_that_it_was_kept(coop: Coop, error: BaseException):
    def work() -> None:
        with noting_what_is_kept():
            coop.note("Les Saules")
            raise error

    with pytest.raises(type(error)) as told:
        work()
    assert was_kept(told.value)


def test_an_error_within_an_action_or_without_any_says_nothing(coop: Coop):
    coop.note("Les Saules")

    def work() -> None:
        with noting_what_is_kept(), coop.desk.unit("rien"):
            coop.opened.base.db.raw.execute("UPDATE residence SET name = 'x'")
            raise RuntimeError

    with pytest.raises(RuntimeError) as told:
        work()
    assert not was_kept(told.value)
    assert not was_kept(ValueError())
    assert coop.names() == ["Les Ajoncs", "Les Saules"]


def test_a_page_that_cannot_be_read_while_rows_are_read_is_told_as_damage():
    def work() -> None:
        with noting_what_is_kept():
            raise apsw.CorruptError

    with pytest.raises(DamagedBase) as told:
        work()
    assert calls_for_check(told.value)
    assert not calls_for_check(MissingMedia())


def test_a_question_that_sqlite_does_not_understand_stays_a_bug():
    def work() -> None:
        with noting_what_is_kept():
            raise apsw.SQLError

    with pytest.raises(apsw.SQLError):
        work()
