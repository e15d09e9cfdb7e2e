"""What the studio does with a refusal: says it at its field, or opens the window that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.services import consent_forms
from idcoop_desktop.views import messages
from idcoop_desktop.views.showcase.contents import Helped, helped
from idcoop_desktop.views.showcase.document_parts import texts_of
from idcoop_desktop.views.showcase.forms_file import print_forms
from idcoop_desktop.views.showcase.refusal import (
    PHOTOS,
    TESTIMONIAL,
    Spot,
    at_its_field,
    fact_of,
    spot_of,
)
from idcoop_desktop.views.showcase.uncovered_window import UncoveredWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.studio import FlyerStudio


class Refused(QObject):
    """Holds the refusal that stands, if any."""

    def __init__(self, studio: FlyerStudio, context: PageContext) -> None:
        super().__init__(studio)
        self._studio, self._context = studio, context
        self._error: DomainError | None = None

    def stand(self, error: DomainError | None) -> QWidget | None:
        """Explain a refusal at the field concerned and return it; ``None`` clears every field."""
        self._error = error
        studio = self._studio
        kind, words = studio.choice.kind, studio.words()
        studio.form.show_fits(made=error is None, used=texts_of(kind, words))
        if kind is PublicationKind.FACT_SHEET and error is not None:
            key = fact_of(error, studio.facts.read())
            studio.facts.show_problem(key, at_its_field(error))
            if key:
                return studio.facts.field(key)
        spot, problem = Spot(""), ""
        if error is not None:
            problem = at_its_field(error)
            spot = spot_of(error, words, studio.testimonials)
        return self._explain(spot, problem)

    def stand_again(self) -> None:
        """Explain the refusal that stands once more: another photo is chosen."""
        self.stand(self._error)

    def stop(self, error: Exception) -> None:
        """Explain why a document did not go out, and go to what would help."""
        if not isinstance(error, DomainError):
            messages.show_error(self._studio, error)
            return
        field = self.stand(error)
        if isinstance(error, UncoveredError):
            self.help_with(error)
        elif field is None or not field.isVisibleTo(self._studio.ui.form_body):
            messages.show_error(self._studio, error)
        else:
            self._studio.preview.show_problem(error.message)
            self._studio.preview.reduce()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._studio.ui.form_scroll.ensureWidgetVisible(field)

    def help_again(self) -> None:
        """Show what can be done about the refusal that stands."""
        if isinstance(self._error, UncoveredError):
            self.help_with(self._error)

    def help_with(self, error: UncoveredError) -> None:
        """Show which photos of the project lack whose agreement, and what can be done.

        It may be another document that was refused: what else may be shown is judged for its uses.
        """
        desk, photos = self._context.desk, self._studio.photos
        lacks = [lack for lack in error.lacks if lack.photo.id in photos.keys]
        if lacks:
            self._context.background.run(
                lambda: helped(desk, lacks, photos.reserve, error.uses),
                done=lambda others: self._open_window(error, lacks, others),
                owner=self._studio,
            )

    def _open_window(self, error: UncoveredError, lacks: Sequence[Lack], found: Helped) -> None:
        photos = self._studio.photos
        window = UncoveredWindow(lacks, found.others, found.pictures.get, parent=self._studio)
        window.people_wanted.connect(photos.open_people_of)
        window.hiding_wanted.connect(photos.open_hiding)
        window.describing_wanted.connect(photos.describe)
        window.swap_wanted.connect(photos.swap)
        window.removal_wanted.connect(photos.take_out)
        window.print_wanted.connect(lambda: self._print_forms(window, error))
        window.open()

    def _print_forms(self, window: UncoveredWindow, error: UncoveredError) -> None:
        desk = self._context.desk
        print_forms(
            self._context,
            window,
            lambda: consent_forms.forms_against(desk, error),
            done=window.say,
            refused=window.say,
        )

    def _explain(self, spot: Spot, problem: str) -> QWidget | None:
        studio = self._studio
        studio.form.show_problem(spot.field, problem)
        studio.testimonial.show_problem(problem if spot.field == TESTIMONIAL else "")
        studio.photos.show_problem(problem if spot.field == PHOTOS else "", spot.photo_id)
        if spot.field == TESTIMONIAL:
            return studio.ui.testimonial_combo
        if spot.field == PHOTOS:
            return self._photo_field(spot.photo_id)
        return studio.form.field(spot.field)

    def _photo_field(self, photo_id: int | None) -> QWidget:
        photos = self._studio.photos
        if photo_id is None or photo_id != photos.shelf.current:
            return self._studio.ui.add_photos_button
        return photos.panel.ui.alt_edit
