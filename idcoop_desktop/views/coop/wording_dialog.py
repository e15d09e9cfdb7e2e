"""The words that documents bring themselves: changed one by one, beside a page that shows them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import samples, wording
from idcoop_desktop.services.trials import trying
from idcoop_desktop.views import messages
from idcoop_desktop.views.coop.live_sample import LiveSample
from idcoop_desktop.views.coop.page_preview import PagePreview
from idcoop_desktop.views.coop.roomy import use_screen
from idcoop_desktop.views.coop.wording_row import COLUMN, BlockRow, history_words
from idcoop_desktop.views.forms.ui_coop_wording import Ui_CoopWording
from idcoop_desktop.views.models.rows import RowsModel
from idcoop_desktop.views.widgets.buttons import button, dress
from idcoop_desktop.views.widgets.field_state import explain
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.list_view import TWO_LINES_HEIGHT, ListView
from idcoop_desktop.views.widgets.whole_text import whole_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.samples import Wish
    from idcoop_desktop.services.wording import Block
    from idcoop_desktop.views.background import Background

_FILLED_IN = "Les mots entre accolades sont remplacés dans le document."
_BOLD = "Deux astérisques de chaque côté mettent en **gras**."

Blocks = dict[str, tuple["Block", ...]]
"""The texts of each document, by the name of its wording."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed and not stored yet: texts by wording, then by key."""

    texts: Mapping[str, Mapping[str, str]]


class WordingDialog(QDialog):
    """Emits :class:`Typed` with :attr:`save_asked` and stays open; asks before losing anything."""

    save_asked = Signal(object)

    def __init__(
        self, known: Blocks, desk: Desk, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._desk, self._known = desk, known
        self._typed: dict[tuple[str, str], str] = {}
        self.ui = ui = Ui_CoopWording()
        ui.setupUi(self)
        self.list = ListView("Textes du document", row_height=TWO_LINES_HEIGHT)
        self.list.horizontalHeader().hide()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: RowsModel[BlockRow] = RowsModel((COLUMN,), parent=self.list)
        self.list.set_model(self._rows)
        ui.list_place.addWidget(self.list)
        self.chips = QWidget()
        self._chip_row = FlowLayout(gap=6)
        self.chips.setLayout(self._chip_row)
        ui.fields_place.addWidget(self.chips)
        self.preview = PagePreview(least=330)
        ui.preview_place.addWidget(self.preview)
        self.live = LiveSample(desk, background, self.preview, wish=self._wish, trial=self._trial)
        for name, title in wording.wordings():
            if name in known:
                ui.document_combo.addItem(title, name)
        self._dress()
        self._connect()
        self._show_document()

    @property
    def name(self) -> str:
        """The wording shown."""
        return str(self.ui.document_combo.currentData())

    @property
    def block(self) -> Block:
        """The text being edited."""
        place = self.list.current_key or 1
        return self._known[self.name][place - 1]

    @property
    def unsaved(self) -> Typed:
        """What was typed and is not stored yet."""
        texts: dict[str, dict[str, str]] = defaultdict(dict)
        for (name, key), text in self._typed.items():
            texts[name][key] = text
        return Typed(dict(texts))

    def show_saved(self, known: Blocks) -> None:
        """Show the texts as they are stored now; nothing is unsaved any more."""
        self._known = known
        self._typed.clear()
        self._fill_list(self.list.current_key or 1)
        self._tell()
        self.live.ask()
        self.ui.text.setFocus()

    def say(self, words: str) -> None:
        """Tell what was done, until something is typed."""
        self.ui.status_label.setText(words)

    def release(self) -> None:
        """Let the person try again: what was typed could not be stored."""
        self.ui.save_button.setEnabled(bool(self._typed))

    def open(self) -> None:
        super().open()
        use_screen(self)

    def reject(self) -> None:
        if not self._typed:
            super().reject()
            return
        messages.ask(
            self,
            title="Fermer sans enregistrer",
            text="Les textes que vous avez modifiés dans cette fenêtre seront perdus.",
            yes="&Fermer sans enregistrer",
            no="&Continuer",
            on_yes=super().reject,
        )

    def _dress(self) -> None:
        ui = self.ui
        dress(ui.save_button, icon_name="check", kind="primary")
        dress(ui.close_button)
        dress(ui.restore_button, icon_name="undo-2", kind="quiet")
        for one in (ui.restore_button, ui.close_button, ui.save_button):
            one.setAutoDefault(True)

    def _connect(self) -> None:
        ui = self.ui
        ui.document_combo.currentIndexChanged.connect(self._show_document)
        self.list.selected.connect(lambda _key: self._on_block())
        ui.text.textChanged.connect(self._on_typed)
        ui.restore_button.clicked.connect(self._restore)
        ui.save_button.clicked.connect(self._save)
        ui.close_button.clicked.connect(self.reject)

    def _show_document(self) -> None:
        self.preview.offer(samples.kinds_of(self.name))
        self._fill_list(1)
        self._show_block()
        self.live.ask()

    def _fill_list(self, chosen: int) -> None:
        self._rows.set_rows(
            BlockRow(id=place, block=block, typed=self._typed.get((self.name, block.key)))
            for place, block in enumerate(self._known[self.name], 1)
        )
        self.list.select_key(chosen)

    def _wish(self) -> Wish | None:
        """Return the document that says the text being edited."""
        kind = self.preview.kind
        return None if kind is None else samples.wish_for(kind, self.name, self.block.key)

    def _on_block(self) -> None:
        self._show_block()
        # Some texts are said by another page than the one shown.
        if self.live.asked != self._wish():
            self.live.ask()

    def _show_block(self) -> None:
        block = self.block
        self.ui.block_label.setText(block.label)
        self.ui.text.setAccessibleName(f"Texte\u00a0: {block.label}")
        text = self._typed.get((self.name, block.key), block.text)
        self.ui.text.blockSignals(True)
        self.ui.text.setPlainText(text)
        self.ui.text.blockSignals(False)
        self._show_fields(block)
        self._tell()

    def _show_fields(self, block: Block) -> None:
        while self._chip_row.count():
            item = self._chip_row.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        before: QWidget = self.ui.text
        for field in block.fields:
            made = button(field.word, icon_name="plus", kind="chip")
            made.setToolTip(field.meaning)
            made.setAccessibleName(f"Ajouter {field.meaning}")
            made.setAutoDefault(True)
            made.clicked.connect(lambda _checked=False, word=field.word: self._insert(word))
            self._chip_row.addWidget(made)
            self.setTabOrder(before, made)
            before = made
        for part in (self.chips, self.ui.fields_label):
            part.setVisible(bool(block.fields))
        self.ui.hint_label.setText(f"{_FILLED_IN} {_BOLD}" if block.fields else _BOLD)

    def _insert(self, word: str) -> None:
        self.ui.text.insertPlainText(f"{{{word}}}")
        self.ui.text.setFocus()

    def _on_typed(self) -> None:
        block, text = self.block, whole_text(self.ui.text)
        place = (self.name, block.key)
        if text == block.text:
            self._typed.pop(place, None)
        else:
            self._typed[place] = text
        self.say("")
        self._fill_list(self.list.current_key or 1)
        self._tell()
        self.live.ask()

    def _restore(self) -> None:
        self.ui.text.setPlainText(self.block.default)
        self.ui.text.setFocus()

    def _tell(self) -> None:
        """Say what is wrong with the text shown, who changed it, and what the buttons may do."""
        block, text = self.block, whole_text(self.ui.text)
        problem = ""
        try:
            wording.checked(self.name, block.key, text)
        except DomainError as error:
            problem = error.message
        explain(self.ui.text, self.ui.error_label, problem)
        self.ui.state_label.setText(history_words(block))
        self.ui.restore_button.setEnabled(text != block.default)
        self.ui.save_button.setEnabled(bool(self._typed))

    def _save(self) -> None:
        for (name, key), text in self._typed.items():
            try:
                wording.checked(name, key, text)
            except DomainError:
                self._go_to(name, key)
                return
        self.ui.save_button.setEnabled(False)
        self.save_asked.emit(self.unsaved)

    def _go_to(self, name: str, key: str) -> None:
        """Show a text that cannot be stored; its field says why."""
        self.ui.document_combo.setCurrentIndex(self.ui.document_combo.findData(name))
        keys = [block.key for block in self._known[name]]
        self.list.select_key(keys.index(key) + 1)
        self.ui.text.setFocus()

    def _trial(self) -> Desk:
        name = self.name
        try:
            texts = {
                key: wording.checked(name, key, text)
                for (of, key), text in self._typed.items()
                if of == name
            }
        except DomainError as error:
            raise DomainError("Un texte est à corriger avant de voir la page.") from error
        return trying(self._desk, texts={name: texts})
