"""The quotation shown on the flyer: chosen, added or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import showcase
from idcoop_desktop.views.showcase.testimonial_dialog import Quotation, TestimonialDialog
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog

    from idcoop_desktop.domain.showcase import Testimonial
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

_LONGEST_WORDS, _LONGEST_AUTHOR = 44, 24
_NOT_AGREED = "L’accord de l’auteur reste à recueillir."


class TestimonialChoice(QObject):
    """``changed`` tells that another quotation was chosen, ``stored`` that one was written."""

    __test__ = False

    changed = Signal()
    stored = Signal(object)

    def __init__(
        self, ui: Ui_ShowcaseStudio, context: PageContext, project_id: int, parent: QDialog
    ) -> None:
        super().__init__(parent)
        self._ui, self._context, self._project_id = ui, context, project_id
        self._host = parent
        self._known: dict[int, Testimonial] = {}
        dress(ui.edit_testimonial_button, icon_name="pencil")
        dress(ui.add_testimonial_button, icon_name="plus")
        ui.testimonial_combo.activated.connect(self._on_activated)
        ui.edit_testimonial_button.clicked.connect(self._edit)
        ui.add_testimonial_button.clicked.connect(self._add)
        self.show_problem("")

    @property
    def key(self) -> int | None:
        """The quotation chosen, if any."""
        chosen = self._ui.testimonial_combo.currentData()
        return chosen if isinstance(chosen, int) else None

    def fill(self, testimonials: Sequence[Testimonial], chosen: int | None) -> None:
        """Offer these quotations and choose one."""
        self._known = {said.id: said for said in testimonials}
        combo = self._ui.testimonial_combo
        combo.clear()
        combo.addItem("Aucun")
        for said in testimonials:
            combo.addItem(_line(said), said.id)
        keys = [None, *(said.id for said in testimonials)]
        combo.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
        self._show_words()

    def show_problem(self, problem: str) -> None:
        """Explain what is wrong with the quotation."""
        explain(self._ui.testimonial_combo, self._ui.testimonial_error, problem)

    def _on_activated(self) -> None:
        self._show_words()
        self.changed.emit()

    def _show_words(self) -> None:
        said = self._known.get(self.key or 0)
        self._ui.edit_testimonial_button.setEnabled(said is not None)
        self._ui.testimonial_words.setVisible(said is not None)
        if said is not None:
            agreed = "" if said.agreed_on else f"\n{_NOT_AGREED}"
            words = f"{quoted(said.text)} {said.author}{agreed}"
            self._ui.testimonial_words.setText(words)

    def _add(self) -> None:
        desk, project_id = self._context.desk, self._project_id

        def add(typed: Quotation) -> int:
            return showcase.add_testimonial(
                desk, project_id, text=typed.text, author=typed.author, agreed=typed.agreed
            )

        form = TestimonialDialog(Quotation(), new=True, parent=self._host)
        run_form(form, self._context.background, add, self.stored.emit)

    def _edit(self) -> None:
        said = self._known.get(self.key or 0)
        if said is None:
            return
        desk = self._context.desk

        def change(typed: Quotation) -> int:
            showcase.edit_testimonial(
                desk, said.id, text=typed.text, author=typed.author, agreed=typed.agreed
            )
            return said.id

        known = Quotation(text=said.text, author=said.author, agreed=said.agreed_on is not None)
        form = TestimonialDialog(known, new=False, parent=self._host)
        run_form(form, self._context.background, change, self.stored.emit)


def _line(said: Testimonial) -> str:
    told = _cut(said.author, _LONGEST_AUTHOR) if said.agreed_on else "accord à recueillir"
    return f"{quoted(_cut(said.text, _LONGEST_WORDS))} {told}"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"
