"""The quotation shown on the flyer: chosen, added or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from idcoop_desktop.domain.consents import ConsentState, ImageUse
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import shown, testimonials
from idcoop_desktop.views.cooperators.appearances import open_appearances
from idcoop_desktop.views.cooperators.consent_dialog import WithdrawalDialog
from idcoop_desktop.views.showcase.testimonial_dialog import Quotation, TestimonialDialog
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.field_state import explain
from idcoop_desktop.views.widgets.form_dialog import run_form
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QDialog

    from idcoop_desktop.domain.showcase import Testimonial
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

_LONGEST_WORDS, _LONGEST_AUTHOR = 44, 24
_NOT_AGREED = "L’accord de l’auteur reste à recueillir."
_NO_USES = "Dites à quels usages l’auteur a dit oui."


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
        dress(ui.withdraw_testimonial_button, icon_name="ban", kind="link")
        ui.withdraw_testimonial_button.clicked.connect(self._withdraw)
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
            combo.addItem(_line(said, self._context.desk.today()), said.id)
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
        self._ui.withdraw_testimonial_button.setVisible(
            said is not None and said.agreed_on is not None and said.withdrawn_on is None
        )
        self._ui.testimonial_words.setVisible(said is not None)
        if said is not None:
            state = _state(said, self._context.desk.today())
            words = "\n".join(filter(None, (f"{quoted(said.text)} {said.author}", state)))
            self._ui.testimonial_words.setText(words)

    def _add(self) -> None:
        desk, project_id = self._context.desk, self._project_id

        def add(typed: Quotation) -> int:
            return testimonials.add_testimonial(
                desk,
                project_id,
                text=typed.text,
                author=typed.author,
                uses=typed.uses,
                until_on=typed.until_on,
            )

        form = TestimonialDialog(Quotation(), new=True, today=desk.today(), parent=self._host)
        run_form(form, self._context.background, add, self.stored.emit)

    def _edit(self) -> None:
        said = self._known.get(self.key or 0)
        if said is None:
            return
        desk = self._context.desk

        def change(typed: Quotation) -> int:
            testimonials.edit_testimonial(
                desk,
                said.id,
                text=typed.text,
                author=typed.author,
                uses=typed.uses,
                until_on=typed.until_on,
            )
            return said.id

        known = Quotation(
            text=said.text,
            author=said.author,
            uses=tuple(ImageUse(code) for code in said.uses),
            until_on=said.until_on,
        )
        form = TestimonialDialog(known, new=False, today=desk.today(), parent=self._host)
        run_form(form, self._context.background, change, self.stored.emit)

    def _withdraw(self) -> None:
        said = self._known.get(self.key or 0)
        if said is None:
            return
        context, desk = self._context, self._context.desk

        def withdraw(on: date) -> Sequence[shown.Appearance]:
            testimonials.withdraw_testimonial(desk, said.id, on)
            return shown.publications_quoting(desk, said.id)

        def withdrawn(made: Sequence[shown.Appearance]) -> None:
            self.stored.emit(said.id)
            if made:
                open_appearances(context, self._host, lambda: made)

        form = WithdrawalDialog(
            f"Témoignage de {breakable(said.author)}", today=desk.today(), parent=self._host
        )
        run_form(form, context.background, withdraw, withdrawn)


def _state(said: Testimonial, day: date) -> str:
    """Return what the agreement of the author is worth, nothing while it holds."""
    state = said.state_on(day)
    if state is None:
        return _NOT_AGREED
    if state is not ConsentState.VALID:
        return f"Accord de l’auteur\u00a0: {state.label.lower()}."
    return "" if said.uses else _NO_USES


def _line(said: Testimonial, day: date) -> str:
    covered = said.state_on(day) is ConsentState.VALID and said.uses
    told = _cut(said.author, _LONGEST_AUTHOR) if covered else "accord à recueillir"
    return f"{quoted(_cut(said.text, _LONGEST_WORDS))} {told}"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"
