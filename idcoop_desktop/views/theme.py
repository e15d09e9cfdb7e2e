"""The look of the window: Fusion, our palette and one sheet, following the system or a choice."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from idcoop_desktop import assets
from idcoop_desktop.views.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

Mode = Literal["auto", "light", "dark"]

_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
_POINT_SIZE = 10
_DARK_BELOW = 128

_Role = QPalette.ColorRole
_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (_Role.Window, "window"),
    (_Role.Base, "card"),
    (_Role.AlternateBase, "hover"),
    (_Role.Button, "card"),
    (_Role.ToolTipBase, "raised"),
    (_Role.WindowText, "text"),
    (_Role.Text, "text"),
    (_Role.ButtonText, "text"),
    (_Role.ToolTipText, "text"),
    (_Role.BrightText, "danger"),
    (_Role.Highlight, "accent"),
    (_Role.HighlightedText, "on_accent"),
    (_Role.Accent, "accent"),
    (_Role.Link, "accent"),
    (_Role.LinkVisited, "accent"),
    (_Role.PlaceholderText, "muted"),
    (_Role.Light, "raised"),
    (_Role.Midlight, "hover"),
    (_Role.Mid, "border"),
    (_Role.Dark, "field_border"),
    (_Role.Shadow, "border"),
)


def application(arguments: Sequence[str]) -> QApplication:
    """Return Qt's application in Fusion, the one style that the sheet is drawn for."""
    # By the option and not by setStyle, whose answer makes PySide build all that styles can do:
    # a tenth of what an empty window takes to show.
    program, *others = arguments or [""]  # the first is never taken for an option
    return QApplication([program, "-style", "Fusion", *others])


def tokens() -> Tokens:
    """Return the colours in use, read from the application's palette."""
    return tokens_of(QGuiApplication.palette())


def tokens_of(palette: QPalette) -> Tokens:
    """Return the colours that go with a palette of ours."""
    return DARK if palette.color(_Role.Window).lightness() < _DARK_BELOW else LIGHT


class Theme(QObject):
    """Applies the look to the application and follows the system while the mode is auto."""

    theme_changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "auto") -> None:
        super().__init__(app)
        self._app, self._mode = app, mode
        _install_fonts(app)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """``auto``, ``light`` or ``dark``."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Change the look at once."""
        self._mode = mode
        self._apply()

    def _on_system_changed(self) -> None:
        if self._mode == "auto":
            self._apply()

    def _is_dark(self) -> bool:
        if self._mode != "auto":
            return self._mode == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _apply(self) -> None:
        chosen = DARK if self._is_dark() else LIGHT
        self._app.setPalette(palette(chosen))
        self._app.setStyleSheet(style_sheet(chosen))
        self.theme_changed.emit()


def palette(chosen: Tokens) -> QPalette:
    """Return the palette of a set of colours; disabled texts are muted."""
    made = QPalette()
    for role, name in _ROLES:
        made.setColor(role, QColor(getattr(chosen, name)))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.muted))
    return made


def style_sheet(chosen: Tokens) -> str:
    """Return the one sheet of the application, filled with these colours."""
    template = Template(assets.path("style/window.qss").read_text("utf-8"))
    values = {key: value for key, value in asdict(chosen).items() if isinstance(value, str)}
    return template.substitute(values, style=assets.path("style").as_posix())


def _install_fonts(app: QApplication) -> None:
    family = ""
    for name in _FONT_FILES:
        file = assets.path(f"fonts/{name}")
        if file.is_file():
            families = QFontDatabase.applicationFontFamilies(
                QFontDatabase.addApplicationFont(str(file))
            )
            family = family or next(iter(families), "")
    font = QFont(family) if family else QFont(app.font())
    font.setPointSize(_POINT_SIZE)
    app.setFont(font)
