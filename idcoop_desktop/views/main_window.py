"""The main window: assembles pages, menus and shortcuts; what they do is handed to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from idcoop_desktop.views import messages
from idcoop_desktop.views.history_actions import History, HistoryActions
from idcoop_desktop.views.icons import application_icon, icon
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.page_bar import PageBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from idcoop_desktop.services.go_to import Target
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.changes import Changes
    from idcoop_desktop.views.go_to import GoTo, GoToAction
    from idcoop_desktop.views.theme import Mode, Theme

_MODES: tuple[tuple[Mode, str], ...] = (
    ("auto", "Couleurs du s&ystème"),
    ("light", "Couleurs c&laires"),
    ("dark", "Couleurs &sombres"),
)
_FIRST_SIZE = (1240, 720)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """A page, made when it is first shown; ``kinds`` are the records it can show.

    A page may have ``show_record(kind, key)`` and ``focus_search()``.
    """

    key: str
    title: str
    icon_name: str
    factory: Callable[[], QWidget]
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something to do from the menu Fichier and from Ctrl+K."""

    text: str
    run: Callable[[], object]
    icon_name: str
    shortcut: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowTools:
    """What the window is given.

    ``find`` runs in the store lane. ``keep_mode`` and ``keep_window`` remember the look and the
    window's place (base64) on this computer.
    """

    background: Background
    changes: Changes
    theme: Theme
    history: History
    find: Callable[[str], Sequence[Target]]
    note_idea: Callable[[], object]
    keep_mode: Callable[[Mode], object]
    keep_window: Callable[[str], object]
    commands: tuple[Command, ...] = ()


class MainWindow(QMainWindow):
    """Pages under tabs, an idea always one key away, and a way to any record."""

    page_shown = Signal(str)

    def __init__(
        self, pages: Sequence[PageSpec], tools: WindowTools, *, title: str, place: str = ""
    ) -> None:
        """Assemble the window; ``place`` is its place as it was kept, "" the first time."""
        super().__init__()
        self._pages, self._tools = tuple(pages), tools
        self._made: dict[str, QWidget] = {}
        self.setWindowTitle(title)
        self.setWindowIcon(application_icon())
        self._history = HistoryActions(
            self, tools.history, background=tools.background, changes=tools.changes
        )
        self._commands = self._make_commands()
        self._lay_out()
        self._palette: GoTo | None = None
        self._make_menus()
        self.statusBar().setSizeGripEnabled(False)
        # Words of what was done before would offer to take another thing back.
        tools.changes.changed.connect(self.statusBar().clearMessage)
        self.resize(*_FIRST_SIZE)
        if place:
            self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))
        self._history.refresh()
        self.show_page(self._pages[0].key)

    @property
    def current_page(self) -> QWidget | None:
        """The page in front."""
        return self._stack.currentWidget()

    def show_page(self, key: str) -> QWidget:
        """Bring a page to the front, making it the first time; :class:`KeyError` if unknown."""
        number = {page.key: n for n, page in enumerate(self._pages)}[key]
        if key not in self._made:
            self._made[key] = self._pages[number].factory()
            self._stack.addWidget(self._made[key])
        self._stack.setCurrentWidget(self._made[key])
        self._bar.show_page(number)
        self.page_shown.emit(key)
        return self._made[key]

    def navigate(self, kind: str, key: int) -> None:
        """Show a record on the page of its kind, or a page when ``kind`` is the page's key."""
        spec = next((page for page in self._pages if kind in page.kinds), None)
        page: Any = self.show_page(kind if spec is None else spec.key)
        if hasattr(page, "show_record"):
            page.show_record(kind, key)

    def notice(self, text: str) -> None:
        """Say something in passing."""
        messages.toast(self, text)

    def open_go_to(self) -> None:
        """Open the palette that goes anywhere, making it the first time."""
        if self._palette is None:
            self._palette = self._make_palette()
        self._palette.open_palette()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tools.keep_window(self.saveGeometry().toBase64().toStdString())
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._bar = PageBar()
        for number, page in enumerate(self._pages, 1):
            self._bar.add_page(page.title, page.icon_name, hint=f"{page.title} ({_keys(number)})")
        self._bar.page_asked.connect(self._on_page_asked)
        go_to = button("Aller à…  Ctrl+K", on_click=self.open_go_to, icon_name="search")
        go_to.setAccessibleName(
            "Aller à un projet, une idée, une personne, une résidence ou une action"
        )
        go_to.setToolTip("Aller à… (Ctrl+K)")
        self._bar.add_button(go_to, may_shrink=True)
        idea = button(
            "Idée express", on_click=self._tools.note_idea, icon_name="lightbulb", kind="primary"
        )
        idea.setToolTip("Noter une idée en une phrase (Ctrl+I)")
        idea.setAccessibleName("Idée express")
        self._bar.add_button(idea, may_shrink=True)
        self._stack = QStackedWidget()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(body)

    def _on_page_asked(self, number: int) -> None:
        self.show_page(self._pages[number].key)

    def _make_commands(self) -> tuple[QAction, ...]:
        idea = Command(
            text="&Idée express…",
            run=self._tools.note_idea,
            icon_name="lightbulb",
            shortcut="Ctrl+I",
        )
        return tuple(self._action(command) for command in (idea, *self._tools.commands))

    def _action(self, command: Command) -> QAction:
        made = QAction(icon(command.icon_name), command.text, self)
        if command.shortcut:
            made.setShortcut(QKeySequence(command.shortcut))
        made.triggered.connect(lambda _checked: command.run())
        return made

    def _make_palette(self) -> GoTo:
        # Imported here, like the licences: the first page shows sooner without them.
        from idcoop_desktop.views.go_to import GoTo, GoToAction

        made = GoTo(
            self,
            find=self._tools.find,
            background=self._tools.background,
            actions=self._findable(GoToAction),
        )
        made.picked.connect(self.navigate)
        return made

    def _findable(self, action: type[GoToAction]) -> tuple[GoToAction, ...]:
        pages = [
            action(
                label=f"Page {page.title}",
                hint=_keys(number),
                icon_name=page.icon_name,
                run=partial(self.show_page, page.key),
            )
            for number, page in enumerate(self._pages, 1)
        ]
        names = ("lightbulb", *(command.icon_name for command in self._tools.commands))
        commands = [
            action(
                label=command.text().replace("&", ""),
                hint=command.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                icon_name=name,
                run=command.trigger,
            )
            for command, name in zip(self._commands, names, strict=True)
        ]
        back = [
            action(
                label=label,
                hint=known.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                icon_name=icon_name,
                run=known.trigger,
            )
            for label, known, icon_name in (
                ("Annuler la dernière action", self._history.undo, "undo-2"),
                ("Rétablir l’action annulée", self._history.redo, "redo-2"),
            )
        ]
        return (*commands, *pages, *back)

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file_menu = bar.addMenu("&Fichier")
        file_menu.addActions(self._commands)
        file_menu.addSeparator()
        leave = self._action(
            Command(text="&Quitter", run=self.close, icon_name="log-out", shortcut="Ctrl+Q")
        )
        file_menu.addAction(leave)
        edit_menu = bar.addMenu("É&dition")
        edit_menu.addActions([self._history.undo, self._history.redo])
        edit_menu.addSeparator()
        search = Command(
            text="&Rechercher dans la page",
            run=self._focus_search,
            icon_name="filter",
            shortcut="Ctrl+F",
        )
        go_to = Command(
            text="Aller &à…", run=self.open_go_to, icon_name="search", shortcut="Ctrl+K"
        )
        edit_menu.addActions([self._action(search), self._action(go_to)])
        self._fill_view_menu(bar.addMenu("&Affichage"))
        about = Command(text="À &propos d’IDCoop", run=self._open_about, icon_name="info")
        bar.addMenu("A&ide").addAction(self._action(about))

    def _fill_view_menu(self, menu: QMenu) -> None:
        for number, page in enumerate(self._pages, 1):
            shown = Command(
                text=page.title.replace("&", "&&"),
                run=partial(self.show_page, page.key),
                icon_name=page.icon_name,
                shortcut=_keys(number),
            )
            menu.addAction(self._action(shown))
        menu.addSeparator()
        group = QActionGroup(self)
        for mode, text in _MODES:
            action = QAction(text, group, checkable=True, checked=mode == self._tools.theme.mode)
            action.triggered.connect(partial(self._choose_mode, mode))
            menu.addAction(action)

    def _choose_mode(self, mode: Mode) -> None:
        self._tools.theme.set_mode(mode)
        self._tools.keep_mode(mode)

    def _focus_search(self) -> None:
        page: Any = self.current_page
        if hasattr(page, "focus_search"):
            page.focus_search()

    def _open_about(self) -> None:
        from idcoop_desktop.views.about import AboutDialog

        AboutDialog(self).open()


def _keys(number: int) -> str:
    """Return the shortcut of a page: the tenth has the key after 9."""
    return f"Ctrl+{number % 10}"
