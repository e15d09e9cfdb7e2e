"""What the forms of a project share: a value read with refusals, each led to its field."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from idcoop_desktop.views.widgets.form_dialog import FormShape


_CLEANED = (
    "Un caractère invisible, qui ne peut pas être gardé, a été retiré de ce texte. "
    "Relisez-le, puis enregistrez."
)


class ProjectForm(FormDialog):
    """Subclasses fill ``self.ui``, call :meth:`prepare` and implement :meth:`value`."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._fields: tuple[tuple[str, QWidget], ...] = ()

    def value(self) -> object:
        """Return what was typed; :class:`DomainError` for what is missing or unreadable."""
        raise NotImplementedError

    def prepare(self, shape: FormShape, fields: Sequence[tuple[str, QWidget]]) -> None:
        """Connect a filled drawing; ``fields`` pairs a word of the refusals with its field.

        The first field takes the focus, and does so again for a refusal that names none.
        Ctrl+Return submits from anywhere, also from a text of several lines.
        """
        self._fields = tuple(fields)
        # Enter on a button presses that button, elsewhere the main one.
        shape.cancel_button.setAutoDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.wire(shape)
        self._fields[0][1].setFocus()

    def draft(self) -> tuple[object, ...]:
        """Return what every field of the form holds."""
        held = (_content(widget) for widget in self.findChildren(QWidget))
        return tuple(content for content in held if content is not None)

    def answer(self) -> object | None:
        """Return the value, or ``None`` once a refusal was told in the form.

        What the base cannot keep (a NUL, a bell) is taken out of the field and told, not dropped
        in silence.
        """
        for field in self.findChildren(QLineEdit) + self.findChildren(QPlainTextEdit):
            if _cleaned(field):
                self.refuse(_CLEANED, field)
                return None
        try:
            return self.value()
        except DomainError as refusal:
            self.refuse(refusal.message)
            return None

    def refuse(self, message: str, field: QWidget | None = None) -> None:
        """Tell a refusal and go to the field its words are about."""
        super().refuse(message, field or self._field_named_in(message))
        self.fit()

    def fit(self) -> None:
        """Take the height the fields shown now need: texts that wrap, an error, other fields."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _field_named_in(self, message: str) -> QWidget:
        said = message.casefold()
        named = (field for word, field in self._fields if word in said and field.isVisible())
        return next(named, self._fields[0][1])


def _cleaned(field: QLineEdit | QPlainTextEdit) -> bool:
    """Take control characters out of a field; tell whether there were any."""
    typed = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    kept = "".join(c for c in typed if c in "\n\t" or unicodedata.category(c) != "Cc")
    if kept == typed:
        return False
    if isinstance(field, QLineEdit):
        field.setText(kept)
    else:
        field.setPlainText(kept)
    return True


def _content(widget: QWidget) -> object:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QCheckBox | QRadioButton):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    return widget.value() if isinstance(widget, QSpinBox) else None
