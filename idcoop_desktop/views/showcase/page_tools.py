"""The bar below the page: which page, and how large."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.showcase.page_zoom import Fit
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.views.showcase.page_zoom import Zoom

_SIZES: tuple[float, ...] = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_SIDE = 42


class PageTools(QWidget):
    """``turned`` is 1 for the next page, -1 for the one before; ``stepped`` so for the size.

    ``zoom_chosen`` carries a :class:`~idcoop_desktop.views.showcase.page_zoom.Zoom`.
    """

    turned = Signal(int)
    stepped = Signal(int)
    zoom_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        turn, step = self.turned.emit, self.stepped.emit
        self.before_button = _small("chevron-left", "Page précédente", "PgPréc", partial(turn, -1))
        self.next_button = _small("chevron-right", "Page suivante", "PgSuiv", partial(turn, 1))
        self.less_button = _small("−", "Réduire la page", "Ctrl+-", partial(step, -1))
        self.more_button = _small("+", "Agrandir la page", "Ctrl++", partial(step, 1))
        self.size_button = button("", on_click=self._open_sizes, kind="quiet")
        self._pages = label("", "muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.before_button, self._pages, self.next_button):
            row.addWidget(part)
        row.addStretch(1)
        for button_ in (self.less_button, self.size_button, self.more_button):
            row.addWidget(button_)
        self.show_pages(0, 1)

    @property
    def words(self) -> str:
        """Which page is shown, empty when there is only one."""
        return "" if self._pages.isHidden() else self._pages.text()

    def show_pages(self, page: int, count: int) -> None:
        """Say which page is shown, 0 being the first; nothing when there is only one."""
        self._pages.setText(f"page {page + 1} sur {count}")
        self.before_button.setEnabled(page > 0)
        self.next_button.setEnabled(page < count - 1)
        for part in (self.before_button, self._pages, self.next_button):
            part.setVisible(count > 1)

    def show_zoom(self, zoom: Zoom, factor: float) -> None:
        """Say how large the page is."""
        percent = f"{round(factor * 100)}\u00a0%"
        self.size_button.setText(percent)
        said = f"{zoom.label}, {percent}" if isinstance(zoom, Fit) else percent
        self.size_button.setAccessibleName(f"Taille de la page\u00a0: {said}")
        self.size_button.setToolTip(plain_tool_tip(f"Taille de la page\u00a0: {said}"))

    def _open_sizes(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName("Taille de la page")
        for fit in Fit:
            menu.addAction(fit.label).triggered.connect(partial(self._choose, fit))
        menu.addSeparator()
        for size in _SIZES:
            words = f"{round(size * 100)}\u00a0%"
            menu.addAction(words).triggered.connect(partial(self._choose, size))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.size_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, zoom: Zoom, _checked: bool = False) -> None:
        self.zoom_chosen.emit(zoom)


def _small(sign: str, spoken: str, keys: str, do: Callable[[], object]) -> QPushButton:
    drawn = len(sign) > 1
    made = button("" if drawn else sign, on_click=do, icon_name=sign if drawn else "", kind="quiet")
    made.setFixedWidth(_SIDE)
    made.setAccessibleName(spoken)
    made.setToolTip(plain_tool_tip(f"{spoken} ({keys})"))
    return made
