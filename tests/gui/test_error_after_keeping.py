"""A form whose action was kept before something failed says so, and cannot be sent again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.services.residences import list_residences, save_residence
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.widgets.form_dialog import FormDialog, run_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.background import InlineBackground
    from tests.gui.recorder import MessagesSeen

KEY = bytes(range(32))


class Form(FormDialog):
    """One field and the least that a form has."""

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.error_label, self.save_button, self.cancel_button = QLabel(), QPushButton(), _button()
        layout = QHBoxLayout(self)
        for widget in (self.name, self.error_label, self.save_button, self.cancel_button):
            layout.addWidget(widget)
        self.wire(self)

    def draft(self) -> object:
        return self.name.text()

    def answer(self) -> object:
        return self.name.text()


def _button() -> QPushButton:
    return QPushButton("Annuler")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Base.create(tmp_path / "données", KEY) as base:
        yield Opened(base, KEY, tmp_path).desk()


def names(desk: Desk) -> list[str]:
    return [row.residence.name for row in list_residences(desk)]


@pytest.mark.parametrize("error", [RuntimeError("x"), DomainError("Le disque ne répond plus.")])
def test_what_was_kept_before_an_error_is_told_and_not_done_again(
    background: InlineBackground,
    messages_seen: MessagesSeen,
    desk: Desk,
    error: Exception,
) -> None:
    def work(name: str) -> None:
        save_residence(desk, Residence(id=0, name=name, commune="Kerlann"))
        raise error

    form = Form()
    run_form(form, background, work, lambda _none: None)
    form.name.setText("Les Iris")
    form.save_button.click()
    assert "déjà enregistré" in form.error_label.text()
    assert "déjà enregistré" in messages_seen.take_error()
    form.save_button.click()
    form.accept()
    assert names(desk) == ["Les Iris"]
    form.reject()
    assert not form.isVisible(), "what is kept is not asked about"


def test_an_error_that_kept_nothing_says_so_and_lets_it_be_sent_again(
    background: InlineBackground, messages_seen: MessagesSeen, desk: Desk
) -> None:
    failing = [RuntimeError("x")]

    def work(name: str) -> None:
        with desk.unit("résidence"):
            save = desk.base.db.raw.execute
            save("INSERT INTO residence (id, name) VALUES (1, ?)", (name,))
            if failing:
                raise failing.pop()

    form = Form()
    run_form(form, background, work, lambda _none: None)
    form.name.setText("Les Iris")
    form.save_button.click()
    assert "Rien n’a été enregistré" in form.error_label.text()
    assert "imprévue" in messages_seen.take_error()
    assert names(desk) == []
    form.save_button.click()
    assert not form.isVisible()
    assert names(desk) == ["Les Iris"]
