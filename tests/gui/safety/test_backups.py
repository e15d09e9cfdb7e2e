"""Backups by themselves and on demand, their age in sight, leaving with a last one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from idcoop_desktop import settings
from idcoop_desktop.domain.backups import Backup, Reason
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services.backups import Standing, is_beside, place_kept
from idcoop_desktop.store.errors import LockedBase
from idcoop_desktop.store.settings import add_setting
from idcoop_desktop.views.safety.backups_dialog import ELSEWHERE, HERE
from idcoop_desktop.views.safety.keeper import Kept
from idcoop_desktop.views.safety.standing_button import StandingButton
from idcoop_desktop.views.safety.standing_words import is_old, place_words, said, said_of_second

from .conftest import Running
from .hands import idle, no_dialog_left, note, open_backups, reasons, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.recorder import MessagesSeen

__all__ = ["no_dialog_left"]

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def left(running: Running) -> None:
    """Wait until every window is closed."""
    window = running.program._window
    assert window is not None
    running.wait(lambda: not window.isVisible() and running.program._safety.window is None)


def block_backups(folder: Path) -> None:
    """Let nothing be written where backups go: a file has their folder's name."""
    backups = folder / "backups"
    if backups.exists():
        backups.rename(folder / "elsewhere")
    backups.write_text("x")


def allow_backups(folder: Path) -> None:
    (folder / "backups").unlink()


def kept(minutes: float | None, *, failure: str = "", current: bool = False) -> Kept:
    """Return what is known when the last backup is so old."""
    last = None
    if minutes is not None:
        made_at = NOW - timedelta(minutes=minutes)
        last = Backup(stem="s", seq=1, made_at=made_at, reason="auto")
    standing = Standing(
        last=last, words="Sauvegarde\u00a0: il y a x", second=None, second_words="", reminder=""
    )
    return Kept(standing=standing, failure=failure, current=current)


@pytest.mark.parametrize(
    ("state", "old"),
    [
        (kept(5), False),
        (kept(24 * 60 - 1), False),
        (kept(24 * 60 + 1), True),
        (kept(24 * 60 + 1, current=True), False),
        (kept(-60), True),
    ],
)
def test_a_backup_is_old_after_a_day_unless_nothing_changed(state: Kept, old: bool) -> None:
    assert is_old(state, NOW) == old
    line = said(state, NOW)
    assert (line.icon_name == "triangle-alert") == old
    assert bool(line.more) == old


def test_before_the_first_backup_nobody_is_alarmed() -> None:
    line = said(kept(None), NOW)
    assert not is_old(kept(None), NOW)
    assert (line.text, line.role) == ("Première sauvegarde à venir", "muted")
    assert "d’elle-même" in line.more
    assert said(kept(None, failure="Le disque est plein."), NOW).text == "Sauvegarde en échec"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("/media/marie/Clé bleue", "Dossier « Clé bleue », dans « marie »"),
        ("/Sauvegardes", "Dossier « Sauvegardes »"),
        ("/", "Disque « / »"),
    ],
)
def test_a_second_place_is_called_by_its_name(place: str, words: str) -> None:
    assert place_words(Path(place)).replace(NBSP, " ") == words


def test_a_failure_is_said_with_the_age_of_the_last_good_one() -> None:
    line = said(kept(5, failure="Le disque est plein."), NOW)
    assert "échec" in line.text
    assert "il y a x" in line.text
    assert (line.icon_name, line.more) == ("triangle-alert", "Le disque est plein.")


def test_a_recent_second_copy_is_said_without_a_warning() -> None:
    assert said_of_second(kept(5)).icon_name == "circle-check"


def test_the_foot_of_the_window_says_that_there_is_none_then_how_old_it_is(
    running: Running, check_accessible: Callable[[QWidget], None]
) -> None:
    window = running.enter()
    button = shown(running, StandingButton)
    assert button.text().startswith("Première sauvegarde à venir")
    running.program._safety.keeper.keep()
    running.wait(lambda: "à l’instant" in button.text())
    assert "seconde copie" in button.text()
    assert button.accessibleName() == button.text()
    assert not button.icon().isNull()
    idle(running)
    running.wait(lambda: button.width() >= button.sizeHint().width())
    check_accessible(window)


def test_a_backup_is_made_by_itself_when_something_changed_and_only_then(
    running: Running,
) -> None:
    running.enter()
    keeper = running.program._safety.keeper
    assert keeper._every.interval() == 30 * 60 * 1_000
    assert all(timer.isActive() for timer in (keeper._first, keeper._every, keeper._age))
    keeper.keep()
    idle(running)
    keeper.keep()
    idle(running)
    assert reasons(running) == ["auto"]
    note(running, "Kastell")
    keeper.keep()
    idle(running)
    assert reasons(running) == ["auto", "auto"]


def test_a_failure_is_told_once_and_shown_until_it_is_mended(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    keeper, button = running.program._safety.keeper, shown(running, StandingButton)
    idle(running)
    block_backups(running.folder)
    keeper.keep()
    idle(running)
    assert "sauves" in messages_seen.take_error()
    running.wait(lambda: "échec" in button.text())
    keeper.keep()
    idle(running)
    allow_backups(running.folder)
    keeper.keep()
    running.wait(lambda: "échec" not in button.text())
    assert reasons(running) == ["auto"]


def test_nothing_is_made_while_locked_but_a_last_one_before(running: Running) -> None:
    running.enter()
    running.lock()
    keeper = running.program._safety.keeper
    assert not any(timer.isActive() for timer in (keeper._first, keeper._every, keeper._age))
    with pytest.raises(LockedBase):
        keeper.keep()
    running.enter()
    assert reasons(running) == ["auto"]
    assert keeper._every.isActive()


def test_closing_makes_a_last_backup_then_closes(running: Running) -> None:
    window = running.enter()
    idle(running)
    window.close()
    assert window.isVisible()
    left(running)
    assert reasons(running) == ["fermeture"]


def test_closing_twice_makes_one_backup(running: Running) -> None:
    window = running.enter()
    idle(running)
    window.close()
    window.close()
    left(running)
    assert reasons(running) == ["fermeture"]


def test_a_last_backup_that_takes_long_is_shown_and_may_be_given_up(
    running: Running, check_accessible: Callable[[QWidget], None]
) -> None:
    window = running.enter()
    idle(running)
    keeper, leaver = running.program._safety.keeper, running.program._safety.leaver
    with keeper._one:
        window.close()
        running.wait(lambda: leaver.work is not None)
        work = leaver.work
        assert work is not None
        assert not window.isVisible()
        assert work.ui.title_label.text() == "Sauvegarde en cours…"
        check_accessible(work)
        work.close()
        assert work.isVisible()
    running.wait(lambda: leaver.work is None)
    assert not window.isVisible()
    assert reasons(running) == []


@pytest.mark.parametrize("leaves", [True, False])
def test_a_last_backup_that_fails_asks_and_never_keeps_anybody(
    running: Running, messages_seen: MessagesSeen, leaves: bool
) -> None:
    window = running.enter()
    idle(running)
    block_backups(running.folder)
    messages_seen.answer_next(leaves)
    window.close()
    running.wait(lambda: bool(messages_seen.questions))
    idle(running)
    assert window.isVisible() != leaves
    assert "sauves" in messages_seen.questions[0]
    assert running.program._safety.leaver.work is None
    allow_backups(running.folder)
    if not leaves:
        window.close()
        left(running)
        assert reasons(running) == ["fermeture"]


def test_the_window_lists_the_backups_and_makes_one(
    running: Running, check_accessible: Callable[[QWidget], None]
) -> None:
    running.enter()
    dialog = open_backups(running)
    assert not dialog.rows
    assert not dialog.ui.restore_button.isEnabled()
    assert dialog.empty.isVisible()
    assert not dialog.list.isVisible()
    check_accessible(dialog)
    dialog.ui.now_button.setFocus()
    dialog.ui.now_button.click()
    assert not dialog.ui.now_button.isEnabled()
    running.wait(lambda: len(dialog.rows) == 1)
    idle(running)
    row = dialog.rows[0]
    assert (row.place, row.backup.reason) == (HERE, "manuelle")
    assert row.file.exists()
    assert dialog.ui.result_label.text() == "Sauvegarde faite et relue en entier."
    assert dialog.list.isVisible()
    assert dialog.focusWidget() is dialog.ui.now_button
    assert dialog.ui.restore_button.isEnabled()
    assert dialog.ui.now_button.isEnabled()
    check_accessible(dialog)


def test_a_second_place_is_remembered_and_filled_at_once(running: Running) -> None:
    running.enter()
    stick = running.folder.parent / "clé à moi"
    stick.mkdir()
    dialog = open_backups(running)
    assert "second endroit" in dialog.ui.second_hint.text()
    dialog.ui.place_button.click()
    shown(running, QFileDialog).fileSelected.emit(str(stick))
    running.wait(lambda: len(dialog.rows) == 2)
    assert sorted(row.place for row in dialog.rows) == sorted((HERE, ELSEWHERE))
    assert settings.load(running.folder.parent / "settings.json").second_place == place_kept(stick)
    running.wait(lambda: "clé à moi" in dialog.ui.second_hint.text())
    assert str(stick) not in dialog.ui.second_hint.text()
    assert str(stick) in dialog.ui.second_hint.toolTip()
    dialog.ui.forget_button.click()
    running.wait(lambda: len(dialog.rows) == 1)
    assert settings.load(running.folder.parent / "settings.json").second_place == ""
    assert list(stick.glob("idcoop-*.db"))


def test_a_second_place_in_the_data_folder_is_refused(running: Running) -> None:
    running.enter()
    dialog = open_backups(running)
    dialog.ui.place_button.click()
    shown(running, QFileDialog).fileSelected.emit(str(running.folder))
    running.wait(dialog.ui.result_label.isVisible)
    assert "est dans celui des données" in dialog.ui.result_label.text()
    assert settings.load(running.folder.parent / "settings.json").second_place == ""


def test_a_stick_that_was_pulled_out_spoils_no_backup(running: Running) -> None:
    running.enter()
    program = running.program
    program._keep_second_place(running.folder.parent / "gone")
    dialog = open_backups(running)
    dialog.ui.now_button.click()
    running.wait(lambda: len(dialog.rows) == 1)
    assert "sa copie n’a pas été faite" in dialog.ui.result_label.text()
    idle(running)
    assert "Branchez" in dialog.ui.second_hint.text()
    assert "gone" in dialog.ui.second_hint.text()


def test_a_backup_is_tried(running: Running) -> None:
    running.enter()
    note(running, "Kastell")
    running.program._safety.keeper.keep()
    idle(running)
    dialog = open_backups(running)
    dialog.ui.test_button.click()
    running.wait(dialog.ui.result_label.isVisible)
    assert "lue en entier" in dialog.ui.result_label.text()
    assert "1\u00a0résidence" in dialog.ui.result_label.text()
    idle(running)
    assert list(running.folder.glob("trial-*")) == []


def test_the_window_tells_what_the_files_kept_aside_take(running: Running) -> None:
    running.enter()
    aside = running.folder / "set-aside" / "2026-03-02-090000"
    aside.mkdir(parents=True)
    (aside / "idcoop.db").write_bytes(bytes(2_500_000))
    dialog = open_backups(running)
    running.wait(dialog.ui.result_label.isVisible)
    assert "occupent 2,5\u00a0Mo" in dialog.ui.result_label.text()


def test_a_damaged_backup_is_told_in_the_window(running: Running) -> None:
    running.enter()
    running.program._safety.keeper.keep()
    idle(running)
    dialog = open_backups(running)
    file = dialog.rows[0].file
    file.write_bytes(file.read_bytes()[:-5_000])
    dialog.ui.test_button.click()
    running.wait(dialog.ui.result_label.isVisible)
    assert "abîmée" in dialog.ui.result_label.text()


def test_what_is_big_is_preceded_by_a_backup_when_something_changed(running: Running) -> None:
    running.enter()
    back_up_before = running.window().property("assembly").context.back_up_before
    back_up_before(Reason.BEFORE_IMPORT)
    back_up_before(Reason.BEFORE_IMPORT)
    assert reasons(running) == ["avant-import"]


def test_a_window_without_a_base_closes_at_once(running: Running) -> None:
    window = running.enter()
    idle(running)
    opened, running.program._opened = running.program._open_base(), None
    window.close()
    assert not window.isVisible()
    running.program._opened = opened


def test_pictures_that_a_trial_found_bad_are_copied_again_once_agreed(
    running: Running, messages_seen: MessagesSeen
) -> None:
    running.enter()
    opened = running.program._open_base()
    desk = running.window().property("assembly").desk
    logo = opened.base.media.put(b"logo")
    with desk.unit("logo") as unit:
        add_setting(unit, Setting(key="coop.logo", value=logo, valid_from=desk.today()))
    running.program._safety.keeper.keep()
    idle(running)
    (pictures,) = (running.folder / "backups").glob("media-????????.db")
    pictures.write_bytes(pictures.read_bytes()[:-4_096] + bytes(4_096))
    messages_seen.answer_next(accepted=True)
    dialog = open_backups(running)
    dialog.ui.test_button.click()
    running.wait(lambda: "copié de nouveau" in dialog.ui.result_label.text())
    assert "manque ou est abîmé" in messages_seen.questions[0]
    idle(running)
    assert is_beside(opened, dialog.rows[0].file)
    dialog.ui.test_button.click()
    running.wait(lambda: "relu avec succès" in dialog.ui.result_label.text())
    assert len(messages_seen.questions) == 1
