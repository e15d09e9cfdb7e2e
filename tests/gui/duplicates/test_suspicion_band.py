"""The band of the form: who it may already be, told while it is typed and asked before saving."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import duplicates
from idcoop_desktop.services.duplicates import SuspectRow
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.duplicates.suspicion_band import SuspicionBand

if TYPE_CHECKING:
    from collections.abc import Callable

NOBODY = Cooperator(id=0, first_name="", last_name="")
AWEN = replace(NOBODY, first_name="Awen", last_name="Tanguy")
LENA = replace(NOBODY, first_name="Lena", last_name="Kerjean")


@pytest.fixture
def band(show, coop, background) -> SuspicionBand:
    """The band over the real base, in a form with room below it."""
    made = SuspicionBand(lambda one: duplicates.suspects(coop.desk, one), background=background)
    return in_form(show, made)


def in_form(show: Callable[..., QWidget], band: SuspicionBand) -> SuspicionBand:
    form = QWidget()
    column = QVBoxLayout(form)
    column.addWidget(band)
    column.addStretch(1)
    show(form, 780, 520)
    return band


def said(band: SuspicionBand) -> list[str]:
    return [one.text() for one in band.findChildren(QLabel) if one.isVisible()]


def test_nobody_alike_leaves_the_form_alone(qtbot, band, coop):
    coop.person("Awen", "Tanguy")
    went: list[bool] = []
    band.settle(LENA, lambda: went.append(True))
    assert went == [True]
    assert not band.unresolved
    assert not band.isVisible()


def test_who_it_may_be_is_shown_while_typing(qtbot, band, coop, check_accessible):
    awen = coop.person("Awen", "Tanguy", coop.residence("Les Genêts", "Quimper"))
    assert not band.isVisible()
    with qtbot.waitSignal(band.resized):
        band.watch(AWEN)
    assert band.unresolved
    assert said(band) == [
        "Cette personne est peut-être déjà inscrite",
        "Awen Tanguy · Les Genêts, Quimper",
        "Même nom et même prénom",
    ]
    check_accessible(band.window())
    with qtbot.waitSignal(band.open_asked) as asked:
        band.lines[0].open_button.click()
    assert asked.args == [awen]
    with qtbot.waitSignal(band.resized):
        band.watch(LENA)
    assert not band.isVisible()
    assert not band.unresolved


def test_what_was_answered_is_not_asked_again_but_somebody_new_is(qtbot, band, coop):
    first = coop.person("Awen", "Tanguy")
    went: list[str] = []
    band.settle(AWEN, lambda: went.append("too soon"))
    assert not went
    assert band.go_on.hasFocus()
    with qtbot.waitSignal(band.cleared):
        qtbot.keyClick(band.go_on, Qt.Key.Key_Space)
    assert not band.isVisible()
    assert band.dismissed == {first}
    band.settle(AWEN, lambda: went.append("saved"))
    assert went == ["saved"]

    second = coop.person("Awen", "Tangui")
    with qtbot.waitSignal(band.resized):
        band.watch(replace(AWEN, email="awen@example.org"))
    assert [line.row.person.id for line in band.lines] == [second]


def test_many_are_reached_one_after_the_other(qtbot, band, coop):
    for _ in range(5):
        coop.person("Awen", "Tanguy")
    with qtbot.waitSignal(band.resized):
        band.watch(AWEN)
    assert band.title.text() == "5\u00a0fiches ressemblent à cette personne"
    last = band.lines[-1]
    last.open_button.setFocus()
    top = last.mapTo(band, last.rect().topLeft()).y()
    assert top + last.height() <= band.height()


def test_an_older_answer_never_replaces_a_newer_one(qtbot, show):
    gate, asked = threading.Event(), []

    def find(one: Cooperator) -> tuple[SuspectRow, ...]:
        asked.append(one)
        if one == AWEN:
            assert gate.wait(10)
        return (SuspectRow(person=replace(one, id=7), residence="", score=90, reasons=("x",)),)

    background = Background()
    band = in_form(show, SuspicionBand(find, background=background))
    band.watch(AWEN)
    qtbot.waitUntil(lambda: asked == [AWEN])
    went: list[bool] = []
    band.settle(LENA, lambda: went.append(True))
    gate.set()
    qtbot.waitUntil(lambda: band.unresolved)
    assert [line.row.person.name for line in band.lines] == ["Lena Kerjean"]
    qtbot.waitUntil(lambda: not background.busy)
    assert [line.row.person.name for line in band.lines] == ["Lena Kerjean"]
    assert not went
    background.close()


def test_words_of_others_are_never_markup(qtbot, band, coop):
    hostile = "<b>x</b><img src=http://example.org/x.png>"
    coop.person(hostile, "Tanguy")
    with qtbot.waitSignal(band.resized):
        band.watch(replace(AWEN, first_name=hostile))
    assert f"{hostile} Tanguy" in said(band)
    assert all(
        one.textFormat() == Qt.TextFormat.PlainText
        for one in band.findChildren(QLabel)
        if one.text()
    )
