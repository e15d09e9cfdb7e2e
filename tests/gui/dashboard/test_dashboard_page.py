"""« Tableau de bord »: figures, charts with their table, ambassadors, and files of all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services import ideas, projects
from idcoop_desktop.views.dashboard.page import AMBASSADORS, CHARTS, DashboardPage
from tests.gui.ideas.coop import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.dashboard.chart_card import ChartCard


@pytest.fixture
def page(show, context) -> Callable[[], DashboardPage]:
    """Build the page and show it."""
    return lambda: show(DashboardPage(context))


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def card(page: DashboardPage, title: str) -> ChartCard:
    return next(one for one in page.charts.cards if one.title_label.text() == title)


def choice(button: QPushButton, words: str) -> QAction:
    menu = button.menu()
    assert menu is not None
    return next(action for action in menu.actions() if words in action.text())


def save(page: DashboardPage, path: Path) -> None:
    """Answer the choice of a place, as a person does."""
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"{TODAY.isoformat()}{path.suffix}")
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_an_empty_coop_has_a_page_without_anything_to_show(page, check_accessible):
    shown = page()
    check_accessible(shown)
    assert "0" in texts(shown.charts.figures)
    assert all(one.nothing.isVisible() for one in shown.charts.cards)
    shown.switch.setCurrentIndex(AMBASSADORS)
    check_accessible(shown)
    assert shown.ambassadors.empty.isVisible()
    assert not shown.ui.print_button.isEnabled()
    assert not shown.ui.export_button.isEnabled()


def test_the_figures_are_those_of_the_year(page, lived):
    shown = page()
    assert texts(shown.charts.figures) == [
        "2", "idées notées",
        "1", "projet accordé",
        "1", "projet réalisé, pour un objectif de 2",
        "7", "participants, adultes et enfants",
        "0\u00a0€", "engagés pour ces projets",
        "0,00\u00a0€", "par participant",
    ]  # fmt: skip
    funnel = card(shown, "Des idées aux réalisations")
    assert "Projets réalisés\u00a0: 1 (50\u00a0%)" in funnel.chart.accessibleDescription()
    assert "1\u00a0idée encore à suivre" in funnel.note.text()


def test_every_card_is_whole_in_both_views_and_in_the_dark(page, lived, check_accessible, theme):
    theme.set_mode("dark")
    shown = page()
    check_accessible(shown)
    for one in shown.charts.cards:
        one.table_button.click()
    check_accessible(shown)
    assert shown.minimumSizeHint().width() <= 1093
    shown.switch.setCurrentIndex(AMBASSADORS)
    check_accessible(shown)


def test_a_chart_turns_into_its_table_over_the_whole_width_and_back(qtbot, page, lived):
    one = card(shown := page(), "Par résidence")
    narrow = one.width()
    qtbot.keyClick(one.table_button, Qt.Key.Key_Space)
    assert (one.chart.isVisible(), one.table_button.text()) == (False, "Graphique")
    qtbot.waitUntil(lambda: one.width() > 1.5 * narrow)
    model = one.table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells == ["<b>Ker</b> & Avel, Brest", "1", "1", "1", "7", "0,00\u00a0€", "0,00\u00a0€"]
    assert [model.index(1, column).data() for column in (0, 6)] == ["Les Ajoncs, Quimper", "–"]
    shown.refresh()
    assert one.table.isVisible()
    one.table_button.click()
    assert one.chart.isVisible()
    assert not one.table.isVisible()


def test_a_table_is_sorted_by_its_figures(page, lived, coop):
    for number in range(10):
        place = coop.residence(f"Ker {number}")
        for _ in range(number):
            ideas.note_idea(coop.desk, sentence="Un banc", residence_id=place)
    one = card(page(), "Par résidence")
    one.table_button.click()
    one.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    model = one.table.model()
    assert [model.index(row, 1).data() for row in range(3)] == ["9", "8", "7"]
    assert one.note.text().startswith("Les 8 premiers sur 11.")


def test_a_line_of_a_table_or_a_bar_leads_to_its_record(page, lived, coop):
    shown = page()
    delays, places = card(shown, "Délais"), card(shown, "Par résidence")
    delays.chart.asked.emit(lived.project)
    for one in (delays, places, card(shown, "Par genre de projet")):
        one.table_button.click()
        one.table.opened.emit(0)
    assert coop.visited == [
        ("project", lived.project),
        ("project", lived.project),
        ("residence", lived.residence),
    ]


def test_delays_are_told_apart_by_residence_kind_and_year(qtbot, page, lived, coop):
    shown = page()
    one = card(shown, "Délais par résidence")
    assert "jour" in one.chart.accessibleDescription()
    assert "De l’idée à la réalisation, étapes finies en 2026." in one.note.text()
    one.chart.asked.emit(lived.project)
    qtbot.keyClick(one.groupings, Qt.Key.Key_Down)
    assert one.title_label.text() == "Délais par genre de projet"
    qtbot.keyClick(one.groupings, Qt.Key.Key_Down)
    qtbot.keyClick(one.stretches, Qt.Key.Key_Up)
    assert one.title_label.text() == "Délais par année"
    assert "De la décision à la réalisation, toutes les années." in one.note.text()
    qtbot.keyClick(one.table_button, Qt.Key.Key_Space)
    model = one.table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells == ["2026", "1", "0", "0", "La fresque"]
    one.table.opened.emit(0)
    assert coop.visited == [("project", lived.project)] * 2


def test_delays_apart_follow_the_period(qtbot, page, lived, coop):
    elsewhere = coop.residence("Les Ormes")
    project = projects.make_project(coop.desk, title="Un banc", residence_id=elsewhere)
    with coop.desk.base.db.writing() as connection:
        connection.execute(
            "UPDATE project SET idea_noted_on = '2024-01-01', completed_on = '2024-01-31',"
            " state = 'completed' WHERE id = ?",
            (project,),
        )
    shown = page()
    one = card(shown, "Délais par résidence")
    assert "Les Ormes" not in one.chart.accessibleDescription()
    shown.ui.year.setFocus()
    qtbot.keyClick(shown.ui.year, Qt.Key.Key_End)
    assert "Les Ormes, Quimper\u00a0: 30\u00a0jours" in one.chart.accessibleDescription()


def test_another_year_or_all_of_them_can_be_chosen(qtbot, page, lived):
    shown = page()
    chooser = shown.ui.year
    assert [chooser.itemText(place) for place in range(chooser.count())] == [
        "2026",
        "Toutes les années",
    ]
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert "projet réalisé" in texts(shown.charts.figures)
    assert "depuis le début" in card(shown, "Des idées aux réalisations").note.text()


def test_what_is_noted_elsewhere_is_counted_at_once(page, lived, coop, changes):
    shown = page()
    ideas.note_idea(coop.desk, sentence="Une ruche", residence_id=lived.residence)
    changes.announce("ideas")
    assert texts(shown.charts.figures)[0] == "3"


@pytest.mark.parametrize(
    ("words", "suffix", "begin"),
    [("PNG", "png", b"\x89PNG"), ("SVG", "svg", b"<?xml"), ("CSV", "csv", b"\xef\xbb\xbf")],
)
@pytest.mark.parametrize("title", ["Délais", "Délais par résidence"])
def test_a_chart_is_taken_away(page, lived, coop, tmp_path, title, words, suffix, begin):
    shown = page()
    one = card(shown, title)
    choice(one.export_button, words).trigger()
    path = tmp_path / f"delais.{suffix}"
    save(shown, path)
    assert path.read_bytes().startswith(begin)
    assert coop.notices == [f"Fichier enregistré\u00a0: delais.{suffix}"]
    if suffix == "svg":
        assert f"2026. Au {format_date(TODAY)}." in path.read_text("utf-8")


def test_a_place_that_cannot_be_written_is_told(page, lived, tmp_path, messages_seen):
    shown = page()
    choice(card(shown, "Délais").export_button, "CSV").trigger()
    save(shown, tmp_path / "nowhere" / "delais.csv")
    assert "n’existe pas" in messages_seen.take_error()


def test_ambassadors_are_thanked_and_lead_to_their_projects(page, lived, coop):
    shown = page()
    shown.show_record("ambassadors", 0)
    view = shown.ambassadors
    assert view.model.rows[0].name == "Nolwenn Ferrec"
    assert any("Merci" in text for text in texts(view.thanks))
    assert "1\u00a0autre collègue n’a pas noté d’idée" in view.words.text()
    view.projects.lines[0].click()
    view.ideas.lines[0].click()
    assert coop.visited[0] == ("project", lived.project)
    assert coop.visited[1][0] == "idea"
    shown.show_record("dashboard", 0)
    assert shown.ui.views.currentIndex() == CHARTS
    assert not shown.ui.print_button.isVisible()


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_ambassadors_are_exported(page, lived, tmp_path, suffix):
    shown = page()
    shown.switch.setCurrentIndex(AMBASSADORS)
    choice(shown.ui.export_button, "Excel" if suffix == "xlsx" else "CSV").trigger()
    save(shown, tmp_path / f"a.{suffix}")
    assert (tmp_path / f"a.{suffix}").stat().st_size > 50


@pytest.mark.parametrize("words", ["toute l’équipe", "Nolwenn"])
def test_the_page_to_print_is_made_for_all_or_for_one(page, lived, tmp_path, words):
    shown = page()
    shown.switch.setCurrentIndex(AMBASSADORS)
    choice(shown.ui.print_button, words).trigger()
    save(shown, tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
