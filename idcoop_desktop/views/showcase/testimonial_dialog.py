"""The form of a quotation: what was said, by whom, and whether it may be printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.views.forms.ui_showcase_testimonial import Ui_ShowcaseTestimonial
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What the form holds."""

    text: str = ""
    author: str = ""
    agreed: bool = False


class TestimonialDialog(FormDialog):
    """Emits a :class:`Quotation`."""

    __test__ = False

    def __init__(self, known: Quotation, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShowcaseTestimonial()
        self.ui.setupUi(self)
        self.setWindowTitle("Ajouter un témoignage" if new else "Modifier le témoignage")
        self.ui.text_edit.setPlainText(known.text)
        self.ui.author_edit.setText(known.author)
        self.ui.agreed_check.setChecked(known.agreed)
        self.wire(self.ui)

    def draft(self) -> Quotation:
        """Return what the fields hold."""
        return Quotation(
            text=self.ui.text_edit.toPlainText(),
            author=self.ui.author_edit.text(),
            agreed=self.ui.agreed_check.isChecked(),
        )

    def answer(self) -> Quotation | None:
        """Return the quotation, or ``None`` once told what is missing."""
        typed = self.draft()
        if not typed.text.strip():
            self.refuse("Écrivez ce qui a été dit.", self.ui.text_edit)
            return None
        if not typed.author.strip():
            self.refuse("Indiquez qui l’a dit, par exemple son prénom.", self.ui.author_edit)
            return None
        return typed
