"""Why a document cannot be made, or lacks photos, and the ways to what must be mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.views.publications.words import mended_in_profile
from idcoop_desktop.views.widgets.buttons import as_button_text, button
from idcoop_desktop.views.widgets.icon_label import IconLabel
from idcoop_desktop.views.widgets.labels import breakable, label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from idcoop_desktop.domain.errors import DomainError
    from idcoop_desktop.services.covered_photos import LeftOut

_MOST_LINKS = 4
_LONGEST, _LONGEST_TITLE = 700, 48


class RefusalPanel(QFrame):
    """Hidden while nothing is refused and no photo is left out.

    ``studio_wanted`` carries a project, ``forms_wanted`` asks for the agreements that are missing,
    ``profile_wanted`` leads to the particulars of the coop.
    """

    studio_wanted = Signal(object)
    forms_wanted = Signal()
    profile_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error: DomainError | None = None
        """What is refused or left out, ``None`` while nothing is."""
        self.setProperty("surface", "notice")
        self._words = label("", "error")
        self._links = QWidget()
        self._column = QVBoxLayout(self._links)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        across = QHBoxLayout()
        across.setSpacing(8)
        self._alarm, self._notice = IconLabel("circle-alert", "danger"), IconLabel("info", "muted")
        for sign in (self._alarm, self._notice):
            across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(across)
        column.addWidget(self._links)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, empty while nothing is refused or left out."""
        return "" if self.isHidden() else self._words.text()

    def show_error(self, error: DomainError, titles: Mapping[int, str]) -> None:
        """Say why; ``titles`` are the projects that the document is about."""
        # A button added to what is shown already comes later.
        self._show_links(error, titles)
        self._say(error, error.message, refused=True)

    def show_left_out(self, left_out: LeftOut) -> None:
        """Say which photos the document does without, and offer what a refusal does."""
        self._show_links(left_out.refused, left_out.titles)
        self._say(left_out.refused, left_out.sentence, refused=False)

    def clear(self) -> None:
        """Say nothing any more."""
        self.error = None
        self.hide()

    def _say(self, error: DomainError, said: str, *, refused: bool) -> None:
        self.error = error
        changed = said != self.words
        short = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
        self._words.setText(breakable(short))
        set_role(self._words, "error" if refused else "")
        self._alarm.setVisible(refused)
        self._notice.setVisible(not refused)
        self.show()
        if changed:
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _show_links(self, error: DomainError, titles: Mapping[int, str]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()
        concerned = [*titles]
        if isinstance(error, UncoveredError):
            concerned = list(dict.fromkeys(lack.photo.project_id for lack in error.lacks))
            if any(lack.needs_form for lack in error.lacks):
                self._link("Imprimer les autorisations…", "printer", self.forms_wanted.emit)
        if mended_in_profile(error.message):
            self._link("Coordonnées de la coopérative…", "building-2", self.profile_wanted.emit)
            concerned = []
        # A refusal that names one project is mended there, not in the others.
        named = [key for key in concerned if key in titles and titles[key] in error.message]
        for project_id in (named or concerned)[:_MOST_LINKS]:
            title = as_button_text(titles.get(project_id, "le projet"), _LONGEST_TITLE)
            self._link(
                f"Ouvrir «\u00a0{title}\u00a0»…",
                "pencil",
                partial(self.studio_wanted.emit, project_id),
            )

    def _link(self, words: str, icon_name: str, do: Callable[[], object]) -> None:
        made = button(words, on_click=do, icon_name=icon_name, kind="link")
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
