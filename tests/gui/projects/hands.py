"""What a person does with the page, and projects brought to a given step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.services import life, money, projects, sheets
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.projects.page import ProjectsPage

D = TypeVar("D", bound=FormDialog)
Key = Qt.Key


@dataclass(frozen=True)
class Story:
    """Tells the life of projects through the services."""

    desk: Desk
    residence_id: int
    people: tuple[int, int]

    def prepared(self, title: str = "Jardin partagé", requested: int = 30_000) -> int:
        """Return a project still to be put together."""
        return projects.make_project(
            self.desk,
            title=title,
            residence_id=self.residence_id,
            summary="Des bacs au pied de l’immeuble.",
            requested_cents=requested,
        )

    def complete_file(self, title: str = "Jardin partagé", requested: int = 30_000) -> int:
        """Return a project ready for its decision."""
        made = self.prepared(title, requested)
        for person in self.people:
            projects.add_bearer(self.desk, made, person)
        projects.state_benefit(self.desk, made, "À tous les foyers.", checked=True)
        return made

    def granted(self, title: str = "Jardin partagé", cents: int = 30_000) -> int:
        """Return a project granted an amount."""
        made = self.complete_file(title)
        life.decide(
            self.desk,
            made,
            Ruling(
                outcome=Outcome.GRANTED,
                decided_on=self.desk.today(),
                decided_by="Commission",
                amount_cents=cents,
            ),
        )
        return made

    def under_way(self, title: str = "Jardin partagé", cents: int = 30_000) -> int:
        """Return a project that has started."""
        made = self.granted(title, cents)
        life.start(self.desk, made, self.desk.today())
        return made

    def completed(self, title: str = "Jardin partagé") -> int:
        """Return a finished project."""
        made = self.under_way(title)
        life.complete(
            self.desk,
            made,
            Completion(on=self.desk.today(), adults=8, children=1, what_was_done="Les bacs."),
        )
        return made

    def decided(self, outcome: Outcome, title: str = "Jacuzzi") -> int:
        """Return a project refused or postponed."""
        made = self.prepared(title)
        today = self.desk.today()
        life.decide(
            self.desk,
            made,
            Ruling(
                outcome=outcome,
                decided_on=today,
                decided_by="Commission",
                reason="Trop peu d’habitants",
                next_step="En parler au pied de l’immeuble",
                reconsider_on=None
                if outcome is Outcome.REFUSED
                else today.replace(year=today.year + 1),
            ),
        )
        return made

    def pay(self, project_id: int, cents: int, label: str = "Terreau") -> int:
        """Record a payment."""
        return money.record_payment(
            self.desk,
            project_id,
            cents,
            on=self.desk.today(),
            label=label,
            supplier="Jardinerie",
            request_key=uuid4().hex,
        )

    def sheet(self, project_id: int) -> ProjectSheet:
        """Return what is stored of a project."""
        return sheets.project_sheet(self.desk, project_id)


class Hands:
    """Ten fingers on the keyboard, sometimes one on the mouse."""

    def __init__(self, qtbot: QtBot, open_page: Callable[[], ProjectsPage]) -> None:
        self.qtbot, self._open_page = qtbot, open_page
        self.page: ProjectsPage

    def open(self) -> ProjectsPage:
        """Show the page, as the window does, and bring it to the front."""
        self.page = self._open_page()
        self.bring_forward(self.page)
        return self.page

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
        """Press keys one after the other, wherever the focus is."""
        modifier = with_ or Qt.KeyboardModifier.NoModifier
        for key in keys:
            target = QApplication.activePopupWidget() or QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            QTest.keyClick(target, key, modifier)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        for letter in text:
            target = QApplication.activePopupWidget() or QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            # QTest.keyClicks knows no accents.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)

    def focused(self) -> str:
        """Return the words of the button that has the focus."""
        here = QApplication.focusWidget()
        return here.text() if isinstance(here, QAbstractButton) else type(here).__name__

    def dialog(self, kind: type[D]) -> D:
        """Wait for a form to be open and in front, and return it."""

        def in_front() -> bool:
            return any(form.isActiveWindow() for form in self.shown(kind))

        self.qtbot.waitUntil(in_front)
        return self.shown(kind)[-1]

    def no_dialog(self) -> None:
        """Wait until every form has closed, then go on with the page."""
        self.qtbot.waitUntil(lambda: not self.shown(FormDialog))
        self.bring_forward(self.page)

    def bring_forward(self, window: QWidget) -> None:
        """Activate a window, as a desktop does with the one below a dialog that closes."""
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click the button a screen reader calls ``name``."""
        QTest.mouseClick(self.find(name, within), Qt.MouseButton.LeftButton)

    def find(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the visible button a screen reader calls ``name``."""
        QApplication.processEvents()
        found = [
            button
            for button in (within or self.page).findChildren(QAbstractButton)
            if button.isVisible() and name in (button.accessibleName(), button.text())
        ]
        assert found, f"no button {name!r}"
        return found[0]

    def texts(self, within: QWidget | None = None) -> list[str]:
        """Return every text a person reads in the sheet or in a form."""
        # Widgets added to a visible page appear with the next turn of the event loop.
        QApplication.processEvents()
        labels = (within or self.page.sheet_view).findChildren(QLabel)
        return [label.text().replace("\u200b", "") for label in labels if label.isVisible()]

    def reads(self, words: str, within: QWidget | None = None) -> bool:
        """Tell whether some text shown contains these words."""
        return any(words in text for text in self.texts(within))

    def shown(self, kind: type[D]) -> list[D]:
        """Return the forms of a kind that are open."""
        windows = QApplication.topLevelWidgets()
        return [form for form in windows if isinstance(form, kind) and form.isVisible()]
