"""The main window: pages made when shown, menus, undo by name, a way to any record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.go_to import Target
from idcoop_desktop.views import messages
from idcoop_desktop.views.about import AboutDialog
from idcoop_desktop.views.go_to import GoTo
from idcoop_desktop.views.history_actions import History
from idcoop_desktop.views.main_window import Command, MainWindow, PageSpec, WindowTools
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.page_bar import PageBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

BIG = 2 << 40


class Page(QWidget):
    """A page that remembers what it was asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.records: list[tuple[str, int]] = []
        self.field = QLineEdit()
        self.field.setAccessibleName(f"Rechercher dans {name}")
        QVBoxLayout(self).addWidget(self.field)

    def show_record(self, kind: str, key: int) -> None:
        self.records.append((kind, key))

    def focus_search(self) -> None:
        self.field.setFocus()


class Desk:
    """What the window's tools do, written down."""

    def __init__(self) -> None:
        self.done: list[str] = ["décision sur « Jardin & cour »"]
        self.undone: list[str] = []
        self.log: list[str] = []

    def undo(self) -> str:
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> str:
        self.done.append(self.undone.pop())
        return self.done[-1]

    def find(self, text: str) -> list[Target]:
        everything = [
            Target(kind="project", id=BIG + 1, label="Jardin partagé", hint="En cours"),
            Target(kind="project", id=BIG + 2, label="Jardin d’hiver", hint="Idée"),
            Target(kind="person", id=BIG + 3, label="Jeanne Kerjan", hint="Les Hortensias"),
            Target(kind="catalogue_idea", id=BIG + 4, label="Bancs", hint="Convivialité"),
            Target(kind="idea", id=BIG + 5, label="Bancs au soleil", hint="À suivre"),
        ]
        return [one for one in everything if one.label.lower().startswith(text.lower())]


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def window(show, desk, background, changes, theme):
    def spec(key, title, icon_name, *kinds):
        def factory():
            desk.log.append(f"made {key}")
            return Page(title)

        return PageSpec(key=key, title=title, icon_name=icon_name, factory=factory, kinds=kinds)

    tools = WindowTools(
        background=background,
        changes=changes,
        theme=theme,
        history=History(
            undo_label=lambda: desk.done[-1] if desk.done else None,
            redo_label=lambda: desk.undone[-1] if desk.undone else None,
            undo=desk.undo,
            redo=desk.redo,
        ),
        find=desk.find,
        note_idea=lambda: desk.log.append("idea"),
        keep_mode=lambda mode: desk.log.append(f"mode {mode}"),
        keep_window=lambda place: desk.log.append("window"),
        commands=(
            Command(
                text="&Nouveau projet…",
                run=lambda: desk.log.append("new"),
                icon_name="plus",
                shortcut="Ctrl+N",
            ),
        ),
    )
    pages = (
        spec("today", "Aujourd’hui", "sun"),
        spec("projects", "Projets", "folder-kanban", "project", "idea"),
        spec("people", "Coopérateurs", "users", "person", "residence"),
        spec("budget", "Budget", "wallet"),
    )
    return show(MainWindow(pages, tools, title="IDCoop"))


def action(window: MainWindow, beginning: str) -> QAction:
    found = [
        one
        for menu in window.menuBar().findChildren(QMenu)
        for one in menu.actions()
        if one.text().replace("&", "").startswith(beginning)
    ]
    assert len(found) == 1, beginning
    return found[0]


def press(qtbot, window, words):
    button = next(one for one in window.findChildren(QPushButton) if one.text().startswith(words))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_page_only_is_made(desk, window):
    assert desk.log == ["made today"]


def test_a_tab_makes_its_page_once(qtbot, desk, window):
    tabs = window.findChild(QTabBar)
    for place in (1, 0, 1):
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    assert desk.log == ["made today", "made projects"]
    assert tabs.currentIndex() == 1
    assert window.current_page.field.accessibleName() == "Rechercher dans Projets"


def test_shortcuts_show_pages(qtbot, desk, window):
    with qtbot.waitSignal(window.page_shown) as seen:
        qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert seen.args == ["budget"]


def test_an_unknown_page_is_a_bug(window):
    with pytest.raises(KeyError):
        window.show_page("loans")


def test_a_record_opens_on_the_page_of_its_kind(window):
    window.navigate("residence", BIG)
    assert window.current_page.records == [("residence", BIG)]
    window.navigate("budget", 2026)
    assert window.current_page.records == [("budget", 2026)]


def test_undo_and_redo_by_name(qtbot, desk, window, messages_seen, changes):
    undo = action(window, "Annuler")
    assert undo.text() == "&Annuler\u00a0: décision sur « Jardin && cour »"
    with qtbot.waitSignal(changes.changed):
        undo.trigger()
    assert messages_seen.toasts == ["Annulé\u00a0: décision sur « Jardin & cour »"]
    assert not undo.isEnabled()
    redo = action(window, "Rétablir")
    assert redo.isEnabled()
    redo.trigger()
    assert desk.done
    assert not redo.isEnabled()
    assert undo.isEnabled()


def test_words_about_what_was_done_go_when_something_else_is_done(window, changes):
    messages.BoxPresenter().passing(window, "Idée notée. Annuler\u00a0: Ctrl+Z")
    assert window.statusBar().currentMessage().startswith("Idée notée.")
    changes.announce("people")
    assert window.statusBar().currentMessage() == ""


def test_an_undo_that_is_refused_is_explained(window, messages_seen):
    def refuse():
        raise DomainError("Cette action ne peut plus être annulée.")

    window._history._history = History(
        undo_label=lambda: "décision", redo_label=lambda: None, undo=refuse, redo=refuse
    )
    action(window, "Annuler").trigger()
    assert "ne peut plus" in messages_seen.take_error()
    assert action(window, "Annuler").isEnabled()


def test_the_keys_of_undo_answer_after_what_is_final(qtbot, window, changes, messages_seen):
    def refuse():
        raise DomainError("La clôture est définitive.")

    window._history._history = History(
        undo_label=lambda: None,
        redo_label=lambda: None,
        final_label=lambda: "clôture",
        undo=refuse,
        redo=refuse,
    )
    changes.announce("money")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "définitive" in messages_seen.take_error()


def test_a_very_long_name_is_cut(desk, window, changes):
    desk.done.append("x" * 300)
    changes.announce("projects")
    assert action(window, "Annuler").text().endswith("…")


def test_an_idea_is_one_key_or_one_click_away(qtbot, desk, window):
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, window, "Idée express")
    assert desk.log.count("idea") == 2


def test_searching_goes_to_the_field_of_the_page(qtbot, window):
    action(window, "Rechercher").trigger()
    qtbot.waitUntil(window.current_page.field.hasFocus)


def test_colours_are_chosen_and_remembered(desk, window, theme):
    action(window, "Couleurs sombres").trigger()
    assert theme.mode == "dark"
    assert desk.log[-1] == "mode dark"
    assert action(window, "Couleurs sombres").isChecked()


def test_about_tells_version_and_licences(window, check_accessible):
    action(window, "À propos").trigger()
    about = window.findChild(AboutDialog)
    parts, text = about.ui.parts_list, about.ui.licence_text
    told = [parts.item(row).text() for row in range(parts.count())]
    assert told[0] == "IDCoop Desktop\nEUPL-1.2"
    assert "EUROPEAN UNION PUBLIC LICENCE" in text.toPlainText()
    qt = next(row for row, line in enumerate(told) if line.startswith("Qt, PySide6 6."))
    parts.setCurrentRow(qt)
    assert told[qt].endswith("\nLGPL-3.0-only")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    check_accessible(about)
    about.close()


def test_the_place_of_the_window_is_kept(qtbot, desk, window):
    window.close()
    assert desk.log[-1] == "window"


@pytest.mark.parametrize("size", [(1093, 585), (1366, 738)])
def test_the_window_fits_small_screens(show, window, check_accessible, size):
    window.resize(*size)
    check_accessible(window)
    assert (window.width(), window.height()) == size
    assert window.minimumSizeHint().width() <= 1093


@pytest.fixture
def palette(qtbot, window):
    action(window, "Aller").trigger()
    opened = window.findChild(GoTo)
    qtbot.waitUntil(opened.ui.query_edit.hasFocus)
    return opened


def labels(palette: GoTo) -> list[str]:
    return [row.label for row in palette.rows]


def key(qtbot, palette, pressed):
    qtbot.keyClick(palette.ui.query_edit, pressed)


def test_the_palette_offers_actions_and_pages_first(palette, check_accessible):
    assert labels(palette)[0] == "Actions"
    assert "Nouveau projet…" in labels(palette)
    assert "Page Budget" in labels(palette)
    check_accessible(palette)


def test_results_are_grouped_and_return_goes(qtbot, window, palette):
    qtbot.keyClicks(palette.ui.query_edit, "j")
    qtbot.waitUntil(lambda: "Jeanne Kerjan" in labels(palette))
    assert labels(palette)[:5] == [
        "Projets",
        "Jardin partagé",
        "Jardin d’hiver",
        "Personnes",
        "Jeanne Kerjan",
    ]
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        key(qtbot, palette, pressed)
    key(qtbot, palette, Qt.Key.Key_Return)
    assert window.current_page.records == [("person", BIG + 3)]
    assert not palette.isVisible()


def test_a_click_goes_too(qtbot, window, palette):
    qtbot.keyClicks(palette.ui.query_edit, "jardin d")
    qtbot.waitUntil(lambda: "Jardin d’hiver" in labels(palette))
    view = palette.ui.result_list
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.current_page.records == [("project", BIG + 2)]


def test_ideas_heard_come_before_those_of_the_catalogue(qtbot, window, palette):
    qtbot.keyClicks(palette.ui.query_edit, "ban")
    qtbot.waitUntil(lambda: "Bancs" in labels(palette))
    assert labels(palette)[:4] == ["Idées", "Bancs au soleil", "Catalogue d’idées", "Bancs"]
    key(qtbot, palette, Qt.Key.Key_Return)
    assert window.current_page.records == [("idea", BIG + 5)]


def test_an_action_is_found_by_its_words_and_run(qtbot, desk, palette):
    qtbot.keyClicks(palette.ui.query_edit, "nouv")
    qtbot.waitUntil(lambda: labels(palette) == ["Actions", "Nouveau projet…"])
    key(qtbot, palette, Qt.Key.Key_Return)
    assert desk.log[-1] == "new"


def test_nothing_found_says_so(qtbot, palette):
    qtbot.keyClicks(palette.ui.query_edit, "zzz")
    qtbot.waitUntil(lambda: labels(palette) == [])
    assert palette.ui.hint_label.text().startswith("Aucun résultat")
    key(qtbot, palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    key(qtbot, palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_clearing_the_words_lists_the_actions_again(qtbot, palette):
    qtbot.keyClicks(palette.ui.query_edit, "j")
    qtbot.waitUntil(lambda: "Projets" in labels(palette))
    key(qtbot, palette, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: labels(palette)[0] == "Actions")


def test_escape_gives_the_focus_back(qtbot, window):
    field = window.current_page.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    window.open_go_to()
    palette = window.findChild(GoTo)
    qtbot.waitUntil(palette.ui.query_edit.hasFocus)
    key(qtbot, palette, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)


def test_leaving_the_palette_closes_it(qtbot, window, palette):
    window.current_page.field.setFocus()
    qtbot.waitUntil(lambda: not palette.isVisible())


def test_the_palette_stays_in_a_small_window(window, palette):
    window.resize(816, 420)
    assert window.rect().contains(palette.geometry())


def test_pages_keys_stop_at_both_ends(qtbot, palette):
    view = palette.ui.result_list
    key(qtbot, palette, Qt.Key.Key_PageDown)
    key(qtbot, palette, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() == len(palette.rows) - 1
    key(qtbot, palette, Qt.Key.Key_PageUp)
    key(qtbot, palette, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 1


def test_tabs_go_without_icons_where_the_window_is_narrow(qtbot, show):
    bar = PageBar()
    for name in ("Aujourd’hui", "Projets", "Coopérateurs", "Tableau de bord"):
        bar.add_page(name, "sun", hint=name)
    bar.add_button(QPushButton("Aller à…"))
    show(bar, 900, 48)
    (tabs,) = bar.findChildren(QTabBar)
    assert tabs.iconSize().width() == 18
    full = bar.sizeHint().width()
    assert bar.minimumSizeHint().width() == full - 4 * (18 + 10)
    bar.resize(full - 1, 48)
    assert tabs.iconSize().width() == 0
    assert tabs.sizeHint().width() <= tabs.width()
    bar.resize(full, 48)
    assert tabs.iconSize().width() == 18


def test_ten_pages_fit_a_small_screen_beside_buttons_without_words(show):
    host = QWidget()
    bar = PageBar(host)
    names = ("Aujourd’hui", "Idées", "Projets", "Coopérateurs", "Suivi", "Budget")
    for name in (*names, "Tableau de bord", "Fid&Coop", "Par’NCoop", "Valorisation"):
        bar.add_page(name, "sun", hint=name)
    search, idea = (button(text, icon_name="sun") for text in ("Aller à…  Ctrl+K", "Idée express"))
    for one in (search, idea):
        bar.add_button(one, may_shrink=True)
    show(host, 1366, 48)
    bar.resize(1366, 48)
    assert bar.minimumSizeHint().width() <= 1093
    assert idea.text() == "Idée express"
    bar.resize(bar.minimumSizeHint().width(), 48)
    assert (search.text(), idea.text()) == ("", "")
    assert idea.geometry().right() < bar.width()


def test_nine_pages_fit_a_small_screen_and_keep_their_words(qtbot, show):
    bar = PageBar()
    names = ("Aujourd’hui", "Idées", "Projets", "Coopérateurs", "Suivi", "Budget")
    for name in (*names, "Tableau de bord", "Fid&Coop", "Par’NCoop"):
        bar.add_page(name, "sun", hint=name)
    search, idea = (button(text, icon_name="sun") for text in ("Aller à…  Ctrl+K", "Idée express"))
    bar.add_button(search, may_shrink=True)
    bar.add_button(idea)
    show(bar, 1366, 48)
    (tabs,) = bar.findChildren(QTabBar)
    assert tabs.tabText(7) == "Fid&&Coop"
    assert search.text() == "Aller à…  Ctrl+K"
    assert bar.minimumSizeHint().width() <= 1093
    bar.resize(1093, 48)
    assert (search.text(), idea.text()) == ("", "Idée express")
    assert tabs.sizeHint().width() <= tabs.width()
    assert idea.geometry().right() < bar.width()
    bar.resize(1366, 48)
    assert search.text() == "Aller à…  Ctrl+K"
