"""C7 and C9 in the window: hostile texts of every field are read to the letter and stay there."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from idcoop_desktop import log
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.assembly import Keepers, assemble
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LinkLine
from idcoop_desktop.views.widgets.search_field import SearchField
from tests.reliability.canaries import written_files
from tests.reliability.every_field import Column, altered, columns, fill, marked, seen
from tests.reliability.hostile_texts import TEXTS
from tests.reliability.invented import Coop, coop, invented

if TYPE_CHECKING:
    from idcoop_desktop.views.background import InlineBackground
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.theme import Theme
    from tests.gui.recorder import MessagesSeen

__all__ = ["coop", "invented"]

OF_EACH = 2
"""Records shown of each kind."""
TYPED = ('"', "'", "%", "_", "*", "NEAR(", "-", "<b>§</b>", "\0", "é" * 3_000, "a* OR b", "\\")
RECORDS = {
    "project": "SELECT id FROM project WHERE deleted_at IS NULL ORDER BY state, id",
    "idea": "SELECT id FROM idea WHERE deleted_at IS NULL ORDER BY state, id",
    "person": "SELECT id FROM cooperator WHERE deleted_at IS NULL ORDER BY id DESC",
    "residence": "SELECT id FROM residence WHERE deleted_at IS NULL ORDER BY id",
    "publication": "SELECT id FROM publication ORDER BY id",
    "fidcoop": "SELECT id FROM aid WHERE scheme = 'fidcoop' ORDER BY state, id",
    "parncoop": "SELECT id FROM aid WHERE scheme = 'parncoop' ORDER BY state, id",
}


@dataclass
class Read:
    """What was read in the windows: the texts, those that are markup, and the titles."""

    texts: set[str] = field(default_factory=set)
    markup: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)

    def look(self, window: QWidget) -> None:
        """Read all that is shown or told now."""
        for _turn in range(3):
            QApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            self.titles.add(top.windowTitle())
        for widget in window.findChildren(QWidget):
            if widget.isVisibleTo(window):
                self._look_at(widget)

    def _look_at(self, widget: QWidget) -> None:
        self.texts |= {widget.accessibleName(), widget.accessibleDescription()}
        self.texts |= set(words_of(widget))
        told = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        if isinstance(widget, QAbstractItemView):
            for words, tip in cells(widget):
                self.texts.add(words)
                told.append(tip)
        self.texts |= set(map(as_tip, told))
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            self.markup |= taken_for_markup(widget.text())


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says."""
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n).replace("&&", "&") for n in range(widget.count()))
    elif isinstance(widget, LinkLine):
        yield from (widget.line.title, widget.line.detail)
    elif isinstance(widget, QAbstractButton):
        yield widget.text().replace("&&", "&")
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QLabel | QLineEdit):
        yield widget.text()


def cells(view: QAbstractItemView, most: int = 60) -> Iterator[tuple[str, str]]:
    """Yield the words and the tool tip of the first cells of a list."""
    model = view.model()
    if model is None:
        return
    for row in range(min(most, model.rowCount(QModelIndex()))):
        for column in range(model.columnCount(QModelIndex())):
            index = model.index(row, column)
            words = index.data(Qt.ItemDataRole.DisplayRole)
            yield str(words or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def as_tip(tip: str) -> str:
    """Return what a person reads of a tool tip, which Qt takes for markup when it looks like it."""
    if not RichText.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def taken_for_markup(text: str) -> set[str]:
    """Return a text of people's that Qt would interpret."""
    return {text} if seen(text) and RichText.mightBeRichText(text) else set()


@pytest.fixture
def window(
    coop: Coop, background: InlineBackground, theme: Theme, show: Callable[..., QWidget]
) -> Callable[[], MainWindow]:
    """Assemble the whole window of the program over the base."""

    def made() -> MainWindow:
        keepers = Keepers(theme=theme, keep_mode=bool, keep_window=bool, change_author=bool)
        window = assemble(coop.desk, background, keepers, title="IDCoop")
        show(window, 1366, 738)
        return window

    return made


def visit(window: MainWindow, base: Base, read: Read) -> int:
    """Show every page and some records of every kind; return how many places were read."""
    places = 0
    for spec in window._pages:
        window.show_page(spec.key)
        _open_all(window)
        read.look(window)
        places += 1
    for kind, sql in RECORDS.items():
        for (key,) in base.db.rows(f"{sql} LIMIT {OF_EACH}"):
            window.navigate(kind, key)
            _open_all(window)
            read.look(window)
            places += 1
    return places


def _open_all(window: QWidget) -> None:
    for _turn in range(3):
        QApplication.processEvents()
    for card in window.findChildren(LinesCard):
        card.show_all()


def test_every_field_is_read_to_the_letter_in_the_window_and_goes_no_further(
    coop: Coop,
    window: Callable[[], MainWindow],
    messages_seen: MessagesSeen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tally: Callable[[str, int, str], None],
) -> None:
    def text_of(column: Column) -> str:
        return marked(column, TEXTS[column.number % len(TEXTS)])

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    log_file = log.start(tmp_path / "log")
    fill(coop.base, text_of)
    read = Read()
    with written_files() as written:
        places = visit(window(), coop.base, read)
    assert sorted(read.markup) == []
    assert sorted({one for text in read.texts for one in altered(text, text_of)}) == []
    shown = {number for text in read.texts for number in seen(text)}
    assert len(shown) > len(columns()) // 2, "the window shows most of the fields"
    assert not any(map(seen, read.titles)), read.titles
    assert log_file is not None
    assert seen(log_file.read_text("utf-8")) == set()
    data, logs = str(tmp_path / "coop"), str(tmp_path / "log")
    assert [name for name in written if not name.startswith((data, logs))] == []
    tally("C7", places, "pages and records of the window with hostile texts in every field")
    tally("C7", len(shown), "columns of text read to the letter in the window")


def test_every_search_field_of_the_window_takes_anything(
    coop: Coop, window: Callable[[], MainWindow], tally: Callable[[str, int, str], None]
) -> None:
    made, typed = window(), 0
    for spec in made._pages:
        page = made.show_page(spec.key)
        QApplication.processEvents()
        for search in page.findChildren(SearchField):
            for text in TYPED:
                search.setText(text)
                search.returnPressed.emit()
                QApplication.processEvents()
                typed += 1
            search.clear_now()
    assert typed > 5 * len(TYPED)
    tally("C8", typed, "signs and attacks typed in the fields of the window")
