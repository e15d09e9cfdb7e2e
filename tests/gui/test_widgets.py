"""Painted widgets: their figures are said, and they follow the theme."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.elided_label import ElidedLabel
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.gauge import Gauge
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import label, muted, set_role
from idcoop_desktop.views.widgets.life_line import LifeLine, Step, StepState
from idcoop_desktop.views.widgets.money_bar import MoneyBar
from tests.gui.audit import accessible_problems


def money_bar() -> MoneyBar:
    bar = MoneyBar()
    bar.show_amounts(requested=80000, granted=65000, committed=40000, paid=25050)
    return bar


def gauge() -> Gauge:
    made = Gauge("Objectif")
    made.show_value(0.4, "2 projets sur 5")
    return made


def life_line() -> LifeLine:
    line = LifeLine()
    line.show_steps(
        [
            Step("Idée", date(2026, 1, 3), StepState.DONE),
            Step("Montage", date(2026, 2, 3), StepState.CURRENT),
            Step("Décision", None, StepState.TO_COME),
            Step("Refusé", date(2026, 3, 3), StepState.STOPPED),
        ]
    )
    return line


@pytest.mark.parametrize(
    "make",
    [
        money_bar,
        gauge,
        life_line,
        lambda: Chip("En cours", Tone.ACTIVE),
        lambda: IconLabel("users"),
        lambda: ElidedLabel("Un texte"),
    ],
)
def test_painted_widgets_follow_the_theme(show, theme, make):
    widget = show(make(), 420, 140)
    light = widget.grab().toImage()
    theme.set_mode("dark")
    assert widget.grab().toImage() != light


@pytest.mark.parametrize("tone", list(Tone))
def test_each_tone_has_a_shape_of_its_own(qtbot, tone):
    chip = Chip("État", tone)
    qtbot.addWidget(chip)
    others = [other for other in Tone if other != tone]
    seen = chip.grab().toImage()
    for other in others:
        chip.show_state("État", other)
        assert chip.grab().toImage() != seen
    assert chip.tone == others[-1]


def test_a_chip_says_its_word(qtbot):
    chip = Chip("En cours", Tone.ACTIVE)
    qtbot.addWidget(chip)
    chip.show_state("Réalisé", Tone.SUCCESS)
    assert chip.accessibleName() == chip.text == "Réalisé"


def test_amounts_of_a_project_are_said():
    said = money_bar().accessibleDescription()
    for cents in (80000, 65000, 40000, 25050, 65000 - 25050):
        assert format_cents(cents) in said
    assert f"À payer\u00a0: {format_cents(65000 - 25050)}" in said


def test_parts_of_an_envelope_are_said(qtbot):
    bar = MoneyBar("Enveloppe")
    qtbot.addWidget(bar)
    bar.show_envelope(total=500000, granted_unpaid=100000, paid=150000)
    assert f"Restant\u00a0: {format_cents(250000)}" in bar.accessibleDescription()
    bar.show_envelope(total=100000, granted_unpaid=100000, paid=50000)
    assert format_cents(-50000) in bar.accessibleDescription()


def test_figures_wrap_on_a_narrow_bar(qtbot):
    bar = money_bar()
    qtbot.addWidget(bar)
    assert bar.heightForWidth(900) < bar.heightForWidth(360) < bar.heightForWidth(130)


def test_a_life_is_told_step_by_step():
    said = life_line().accessibleDescription()
    assert "Idée (fait le 3\u00a0janvier 2026)" in said
    assert "Montage (étape actuelle le 3\u00a0février 2026)" in said
    assert "Décision (à venir)" in said


def test_a_gauge_says_its_share():
    made = gauge()
    assert made.accessibleDescription() == "2 projets sur 5"
    assert made.fraction == pytest.approx(0.4)


def test_an_empty_life_line_paints_nothing(show):
    show(LifeLine(), 300, 80).grab()


def test_a_long_text_is_elided_and_told_whole(show):
    text = "Composteurs partagés <au fond> de la cour de la résidence des Hortensias"
    made = show(ElidedLabel(text), 120, 30)
    assert made.minimumSizeHint().width() < 120
    assert "&lt;au fond&gt;" in made.toolTip()


def test_a_card_shows_its_title_only_when_it_has_one(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.column.addWidget(muted("rien"))
    assert card.title_label.isHidden()
    card.set_title("Argent")
    assert not card.title_label.isHidden()
    assert card.accessibleName() == "Argent"


def test_labels_never_read_markup(qtbot):
    made = label("<b>Port</b>", "title")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    set_role(made, "error")
    assert made.property("role") == "error"


def test_an_empty_list_offers_the_next_step(qtbot, show, check_accessible):
    empty = show(
        EmptyState(icon_name="lightbulb", sentence="Aucune idée.", action="&Noter une idée"),
        400,
        300,
    )
    check_accessible(empty)
    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    empty.set_sentence("Rien ne correspond.")


def test_the_detail_scrolls_back_to_its_top(show):
    left = QWidget()
    split = show(DetailSplit(left, detail_name="Fiche"), 900, 300)
    for number in range(12):
        card = Card(f"Carte {number}")
        card.column.addWidget(button("&Faire", icon_name="check", kind="primary"))
        split.detail.addWidget(card)
    bar = split.widget(1).verticalScrollBar()
    split.widget(1).widget().adjustSize()
    bar.setValue(bar.maximum())
    split.scroll_to_top()
    assert bar.value() == 0
    assert split.minimumSizeHint().width() <= 1093 - 28


def test_the_audit_finds_what_is_wrong(show):
    body = QWidget()
    column = QVBoxLayout(body)
    narrow = QPushButton("&Petit bouton")
    narrow.setFixedWidth(40)
    column.addWidget(narrow)
    small = QToolButton()
    small.setText("x")
    small.setFixedSize(40, 20)
    column.addWidget(small)
    column.addWidget(QPushButton("&Parler"))
    unnamed = QPushButton()
    column.addWidget(unnamed)
    rich = label("x")
    rich.setTextFormat(Qt.TextFormat.RichText)
    column.addWidget(rich)
    problems = "\n".join(accessible_problems(show(body, 300, 300)))
    for wrong in ("mnemonic p", "button of 20 px", "no accessible name", "clipped", "markup"):
        assert wrong in problems


def test_facts_of_any_length_keep_to_the_width_of_a_sheet(show):
    facts = Facts()
    facts.show_facts(
        [
            Fact(icon_name="mail", name="E-mail", value=f"{'tres.' * 30}long@example.org"),
            Fact(icon_name="house", name="Résidence", value="R & D " * 40, on_click=lambda: None),
            Fact(icon_name="phone", name="Téléphone", value="02 00 00 00 00"),
        ]
    )
    assert facts.minimumSizeHint().width() < 400
    shown = show(facts, 400, 200)
    assert accessible_problems(shown) == []
    link = shown.findChild(QPushButton)
    assert "…" in link.text()
    assert link.accessibleName() == f"Résidence, {'R & D ' * 40}"
    may_be_copied = [
        one.text().startswith("02")
        for one in shown.findChildren(QLabel)
        if one.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    ]
    assert may_be_copied == [True]
