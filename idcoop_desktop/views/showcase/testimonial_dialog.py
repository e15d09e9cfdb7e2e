"""The form of a quotation: what was said, by whom, and whether it may be printed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.views.cooperators.uses_boxes import DURATIONS, UsesBoxes, years_after
from idcoop_desktop.views.forms.ui_showcase_testimonial import Ui_ShowcaseTestimonial
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.consents import ImageUse


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What the form holds."""

    text: str = ""
    author: str = ""
    uses: tuple[ImageUse, ...] = ()
    until_on: date | None = None


class TestimonialDialog(FormDialog):
    """Emits a :class:`Quotation`."""

    __test__ = False

    def __init__(
        self, known: Quotation, *, new: bool, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ShowcaseTestimonial()
        self.ui.setupUi(self)
        self.setWindowTitle("Ajouter un témoignage" if new else "Modifier le témoignage")
        self.ui.text_edit.setPlainText(known.text)
        self.ui.author_edit.setText(known.author)
        self.uses = UsesBoxes(self.ui.uses_place, known.uses)
        self.ui.until_on.set_day(known.until_on)
        self._place_durations(today)
        self.setTabOrder(self.ui.author_edit, self.uses.first)
        self.uses.chain(self, before=self.ui.until_on)
        self.wire(self.ui)

    def draft(self) -> Quotation:
        """Return what the fields hold."""
        return Quotation(
            text=self.ui.text_edit.toPlainText(),
            author=self.ui.author_edit.text(),
            uses=self.uses.ticked,
            until_on=self.ui.until_on.day,
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
        if self.ui.until_on.problem:
            self.refuse(self.ui.until_on.problem, self.ui.until_on)
            return None
        if typed.uses and typed.until_on is None:
            problem = "Indiquez jusqu’à quand l’auteur accepte d’être cité."
            self.refuse(problem, self.ui.until_on)
            return None
        return typed

    def _place_durations(self, today: date) -> None:
        before: QWidget = self.ui.until_on
        for years, words in DURATIONS.items():
            made = button(
                words,
                on_click=partial(self.ui.until_on.set_day, years_after(today, years)),
                kind="link",
            )
            made.setAccessibleName(f"Valable {words}")
            self.ui.durations_place.addWidget(made)
            self.setTabOrder(before, made)
            before = made
        self.ui.durations_place.addStretch(1)
        self.setTabOrder(before, self.ui.save_button)
