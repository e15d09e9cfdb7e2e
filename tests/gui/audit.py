"""Walks a shown window and lists what would stop a keyboard or a screen reader."""

from __future__ import annotations

import re
from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

MIN_BUTTON_HEIGHT = 32
_MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
_DETAIL = re.compile(r"<[a-z]+[^>]*>", re.IGNORECASE)


def accessible_problems(window: QWidget) -> list[str]:
    """Return one sentence a problem: names, mnemonics, heights, clipped words, markup."""
    return [
        *_unnamed(window),
        *_shared_mnemonics(window),
        *_small_buttons(window),
        *_clipped(window),
        *_markup(window),
    ]


def accessible_name(widget: QWidget) -> str:
    """Return the name a screen reader says for a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    spoken = interface.text(QAccessible.Text.Name) if interface is not None else ""
    # A combo box's spoken name is its current text on some systems: its own name must be set too.
    if isinstance(widget, (QComboBox, QAbstractSpinBox, QLineEdit)):
        return widget.accessibleName() or _buddy_text(widget)
    return spoken


def focusable(window: QWidget) -> list[QWidget]:
    """Return the visible widgets the Tab key reaches."""
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisibleTo(window)
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.objectName().startswith("qt_")
        and child.focusProxy() is None
        and not _is_inner(child)
    ]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView)) and not isinstance(
        parent, QAbstractScrollArea
    )


def _buddy_text(widget: QWidget) -> str:
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label.text().replace("&", "")
    return ""


def _describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.objectName()}”"


def _unnamed(window: QWidget) -> list[str]:
    return [
        f"no accessible name: {_describe(widget)}"
        for widget in focusable(window)
        if not accessible_name(widget).strip()
    ]


def _shared_mnemonics(window: QWidget) -> list[str]:
    texts = [
        widget.text()
        for kind in (QAbstractButton, QLabel)
        for widget in window.findChildren(kind)
        if widget.isVisibleTo(window) and _has_mnemonic(widget)
    ]
    for bar in window.findChildren(QTabBar):
        texts += [bar.tabText(index) for index in range(bar.count())]
    used: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        found = _MNEMONIC.search(text)
        if found:
            used[found.group(1).lower()].append(text)
    return [f"mnemonic {key} used by {owners}" for key, owners in used.items() if len(owners) > 1]


def _has_mnemonic(widget: QWidget) -> bool:
    return not isinstance(widget, QLabel) or widget.buddy() is not None


def _small_buttons(window: QWidget) -> list[str]:
    return [
        f"button of {button.height()} px: {_describe(button)} {button.text()!r}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window)
        and isinstance(button, (QPushButton, QCheckBox, QRadioButton, QToolButton))
        and not isinstance(button.parentWidget(), (QLineEdit, QAbstractItemView, QTabBar))
        and not button.objectName().startswith("qt_")
        and button.height() < MIN_BUTTON_HEIGHT
    ]


def _clipped(window: QWidget) -> list[str]:
    return [
        f"clipped: {_describe(widget)} {widget.text()!r} needs {needed} px, has {widget.width()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QPushButton, QLabel))
        and widget.isVisibleTo(window)
        and widget.text()
        and (needed := widget.minimumSizeHint().width()) > widget.width()
    ]


def _markup(window: QWidget) -> list[str]:
    return [
        f"label reads markup: {_describe(label)}"
        for label in window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
        and not label.objectName().startswith("qt_")
        and not label.property("constant")
        and (label.textFormat() == Qt.TextFormat.RichText or _DETAIL.search(label.text()))
    ]
