"""What the tests of backups do with a running program, and see in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import residences
from idcoop_desktop.services.backups import list_backups
from idcoop_desktop.views.safety.backups_dialog import BackupsDialog
from idcoop_desktop.views.safety.standing_button import StandingButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Running

W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def no_dialog_left(running: Running) -> Iterator[None]:
    """Close the dialogs over the main window, as a person does before leaving."""
    yield
    window = running.program._window
    for dialog in [] if window is None else window.findChildren(QDialog):
        dialog.close()


def note(running: Running, name: str) -> int:
    """Do one action: a residence of that name."""
    desk = running.window().property("assembly").desk
    return residences.save_residence(desk, Residence(id=0, name=name, commune="Kerlann"))


def names(running: Running) -> list[str]:
    desk = running.window().property("assembly").desk
    return [row.residence.name for row in residences.list_residences(desk)]


def reasons(running: Running) -> list[str]:
    opened = running.program._open_base()
    return [backup.reason for backup, _file in list_backups(opened)]


def idle(running: Running) -> None:
    running.wait(lambda: not running.program._background.busy)


def shown(running: Running, kind: type[W]) -> W:
    """Return the window of a kind, once it is there."""

    def found() -> list[W]:
        window = running.program._window
        return [] if window is None else [w for w in window.findChildren(kind) if w.isVisible()]

    running.wait(lambda: bool(found()))
    return found()[0]


def open_backups(running: Running) -> BackupsDialog:
    shown(running, StandingButton).click()
    dialog = shown(running, BackupsDialog)
    idle(running)
    return dialog
