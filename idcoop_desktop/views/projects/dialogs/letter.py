"""The letter of a decision: whom it reaches, who signs, how it looks, where it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.text import fold, format_date, plural
from idcoop_desktop.services.letters import LetterDraft, LetterResult, LetterWords
from idcoop_desktop.views.exports.file_dialog import FileDialog
from idcoop_desktop.views.exports.target_file import TargetWords
from idcoop_desktop.views.forms.ui_project_letter import Ui_ProjectLetter
from idcoop_desktop.views.projects.dialogs.letter_preview import LetterPreview
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.views.background import Lane
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext

_TITLES = {
    Outcome.GRANTED: ("Lettre d’accord", "accord"),
    Outcome.REFUSED: ("Lettre de refus", "refus"),
    Outcome.POSTPONED: ("Lettre d’ajournement", "ajournement"),
}
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class LetterMaker:
    """How a letter is drawn and how it is written, and what changes when it is."""

    preview: Callable[[LetterWords], bytes]
    write: Callable[[Path, LetterWords], LetterResult]
    kind: Kind = "projects"


class LetterDialog(FileDialog):
    """Shows the letter beside its few fields and writes it where the person chooses."""

    title = "Lettre en cours…"
    lane: Lane = "documents"

    def __init__(
        self,
        context: PageContext,
        draft: LetterDraft,
        maker: LetterMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._letter, self._maker = draft, maker
        self.ui = Ui_ProjectLetter()
        self.ui.setupUi(self)
        self._fill(draft)
        self.preview = LetterPreview(context.background, self._drawing)
        self.ui.preview_place.addWidget(self.preview)
        for field in (self.ui.signed_by_edit, self.ui.signed_as_edit):
            field.textChanged.connect(self.preview.ask)
        self.ui.personal_edit.textChanged.connect(self.preview.ask)
        QWidget.setTabOrder(self.ui.personal_edit, self.preview.before_button)
        QWidget.setTabOrder(self.preview.before_button, self.preview.after_button)
        QWidget.setTabOrder(self.preview.after_button, self.ui.save_button)
        self.frame(self.ui)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.ui.personal_edit.setFocus()
        self.preview.draw_now()

    @property
    def words(self) -> LetterWords:
        """What the fields hold."""
        return LetterWords(
            signed_by=self.ui.signed_by_edit.text(),
            signed_as=self.ui.signed_as_edit.text(),
            personal=self.ui.personal_edit.toPlainText(),
        )

    def draft(self) -> object:
        """Return what was typed."""
        return self.words

    def answer(self) -> LetterWords | None:
        """Return the words of the letter, unless nobody signs it."""
        if not self.ui.signed_by_edit.text().strip():
            self.refuse("Indiquez qui signe la lettre.", self.ui.signed_by_edit)
            return None
        return self.words

    def target(self, _order: object) -> TargetWords:
        """Return how the file is called: by its project, never by a person."""
        _name, word = _TITLES[self._letter.outcome]
        slug = "-".join(fold(self._letter.file_title)[:_LONGEST].split())
        return TargetWords(
            title="Enregistrer la lettre",
            name="-".join(filter(None, ("lettre", word, slug))),
            suffix="pdf",
            kind="Documents PDF",
        )

    def make(self, order: object, path: Path) -> Callable[[], None]:
        """Write the PDF and return what tells of it."""
        words = cast("LetterWords", order)
        result = self._maker.write(path, words)
        return lambda: self._tell(result, path)

    def _drawing(self) -> Callable[[], bytes]:
        preview, words = self._maker.preview, self.words
        return lambda: preview(words)

    def _fill(self, draft: LetterDraft) -> None:
        ui = self.ui
        name, _word = _TITLES[draft.outcome]
        self.setWindowTitle(name)
        ui.project_label.setText(breakable(draft.title))
        told = f"Décision du {format_date(draft.decided_on)}, {draft.decided_by}"
        if draft.letter_on is not None:
            told += f". Lettre déjà préparée le {format_date(draft.letter_on)}."
        ui.about_label.setText(breakable(told))
        count = len(draft.addressees)
        copies = "une lettre" if count == 1 else f"{count} lettres, une par foyer"
        names = ", ".join(draft.addressees)
        ui.to_label.setText(breakable(f"Destinataires : {names} ({copies})."))
        ui.lacking_label.setVisible(bool(draft.lacking))
        ui.lacking_label.setText(
            breakable(f"À remettre en main propre : {', '.join(draft.lacking)}.")
        )
        ui.signed_by_edit.setText(draft.words.signed_by)
        ui.signed_as_edit.setText(draft.words.signed_as)
        ui.personal_edit.setPlainText(draft.words.personal)

    def _tell(self, result: LetterResult, path: Path) -> None:
        sheets = plural(result.pages, "page")
        title = f"{plural(result.letters, 'lettre')}, {sheets} en tout"
        told = [f"À remettre en main propre : {name}" for name in result.lacking]
        self.done_panel.show_file(path, title, told)
        self.told(path)
        self.context.changes.announce(self._maker.kind)
