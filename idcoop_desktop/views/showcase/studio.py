"""The flyer studio: what the flyer says and shows on the left, the live page on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.services import consent_forms, publishing, sheets, showcase
from idcoop_desktop.views import messages
from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio
from idcoop_desktop.views.showcase.document_choice import DocumentChoice
from idcoop_desktop.views.showcase.export import DoneBar, choose_target, publish_to
from idcoop_desktop.views.showcase.forms_file import print_forms
from idcoop_desktop.views.showcase.live_page import LivePage
from idcoop_desktop.views.showcase.photos_section import PhotosSection
from idcoop_desktop.views.showcase.placing import Place, only_agreed, put
from idcoop_desktop.views.showcase.preview import FlyerPreview
from idcoop_desktop.views.showcase.refusal import PHOTOS, TESTIMONIAL, Spot, spot_of
from idcoop_desktop.views.showcase.testimonial_choice import TestimonialChoice
from idcoop_desktop.views.showcase.uncovered_window import UncoveredWindow
from idcoop_desktop.views.showcase.words_form import WordsForm
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from idcoop_desktop.services.sheets import ProjectSheet
    from idcoop_desktop.views.context import PageContext

_FORM_SHARE, _PREVIEW_SHARE = 11, 9
_MARGIN = 48


class FlyerStudio(QDialog):
    """Window-modal; ``published`` tells that a document was made and written.

    Open it with :meth:`open`. Photos and quotations are kept at once, each undoable; the words
    and choices of the flyer are kept by « Enregistrer » and before an export.
    """

    published = Signal()

    def __init__(
        self, context: PageContext, project_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAcceptDrops(True)
        self.ui = Ui_ShowcaseStudio()
        self.ui.setupUi(self)
        self._context, self._project_id = context, project_id
        self._sheet: ProjectSheet | None = None
        self._refusal: DomainError | None = None
        self._kept = Showcase(id=0, project_id=project_id)
        self.form = WordsForm(self.ui, self)
        self.testimonial = TestimonialChoice(self.ui, context, project_id, self)
        self.photos = PhotosSection(self.ui, context, project_id, self)
        self.preview, self.done_bar = FlyerPreview(), DoneBar()
        self.ui.preview_slot.addWidget(self.preview)
        self.ui.done_slot.addWidget(self.done_bar)
        self.choice = DocumentChoice(self.ui, self)
        self.live = LivePage(context, project_id, self.words, self.choice, self.preview)
        self._shape()
        self._connect()
        self._set_ready(ready=False)
        self._load()

    def _shape(self) -> None:
        self.ui.splitter.setStretchFactor(0, _FORM_SHARE)
        self.ui.splitter.setStretchFactor(1, _PREVIEW_SHARE)
        self.ui.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        host = self.parentWidget()
        room = host.window().size() if host else QSize(1366, 768)
        available = self.screen().availableSize() - QSize(0, _MARGIN)
        self.resize(room.expandedTo(self.minimumSize()).boundedTo(available))
        for edit in (self.ui.lead_edit, self.ui.story_edit):
            # A photo dropped on a text is a photo, not the words of its address.
            edit.setAcceptDrops(False)
            edit.viewport().setAcceptDrops(False)
        dress(self.ui.close_button)
        dress(self.ui.save_button, icon_name="save")
        dress(self.ui.export_button, icon_name="file-down", kind="primary")

    def _connect(self) -> None:
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.export_button.clicked.connect(self.export)
        for part in (self.choice, self.form, self.testimonial, self.photos):
            part.changed.connect(self._on_changed)
        self.testimonial.stored.connect(self._on_testimonial)
        self.photos.stored.connect(self._on_stored)
        self.photos.tools.removed.connect(self._on_removed)
        self.preview.enlarged.connect(self.ui.form_scroll.setHidden)
        self.live.refused.connect(self._show_refusal)
        self.photos.shelf.selected.connect(lambda: self._show_refusal(self._refusal))

    def words(self) -> Showcase:
        """Return the words and choices as they are in the form."""
        chosen = self.photos.words
        typed = self.form.read(self._kept)
        return replace(
            typed,
            testimonial_id=self.testimonial.key,
            hero_id=chosen.hero_id,
            photo_ids=chosen.photo_ids,
        )

    @property
    def is_dirty(self) -> bool:
        """Whether something would be lost by closing now."""
        return self._sheet is not None and (self.words() != self._kept or self.photos.panel.pending)

    def save(self) -> None:
        """Keep the words and choices."""
        self._keep(lambda: self._say("Textes et choix du flyer enregistrés."))

    def export(self) -> None:
        """Keep the words, check that the flyer can be made, then ask where to write it."""
        desk, project_id, words = self._context.desk, self._project_id, self.words()
        kind, variant = self.choice.kind, self.choice.variant

        def check() -> None:
            self._say("Préparation du document…")
            self._set_ready(ready=False)
            self._context.background.run(
                lambda: publishing.preview(desk, project_id, words, kind=kind, variant=variant),
                done=lambda _pdf: self._choose_target(),
                failed=self._on_failure,
                owner=self,
                lane="documents",
            )

        self._keep(check)

    def export_to(self, path: Path) -> None:
        """Make the flyer of the words kept, record it and write it to ``path``."""
        desk, project_id = self._context.desk, self._project_id
        kind, variant = self.choice.kind, self.choice.variant
        self._set_ready(ready=False)
        self._say("Écriture du document…")
        self._context.background.run(
            lambda: publish_to(desk, project_id, path, kind=kind, variant=variant),
            done=lambda seen: self._on_published(path, seen),
            failed=self._on_failure,
            owner=self,
            lane="documents",
        )

    def reject(self) -> None:
        """Close, after asking when something would be lost."""
        if not self.is_dirty:
            super().reject()
            return
        messages.ask(
            self,
            title="Fermer sans enregistrer",
            text="Ce que vous avez changé dans le flyer n’est pas enregistré et sera perdu.",
            yes="&Fermer sans enregistrer",
            no="&Continuer",
            on_yes=super().reject,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.photos.paste()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.photos.take(event.mimeData(), "Ce que vous avez déposé")
        event.acceptProposedAction()

    def _load(self) -> None:
        desk, project_id = self._context.desk, self._project_id

        def read() -> tuple[ProjectSheet, Showcase]:
            sheet = sheets.project_sheet(desk, project_id)
            words = publishing.suggested_words(desk, project_id)
            return sheet, words if words.id else only_agreed(words, sheet.lacks)

        self._context.background.run(read, done=self._fill, owner=self)

    def _fill(self, answer: tuple[ProjectSheet, Showcase]) -> None:
        sheet, self._kept = answer
        self._sheet = sheet
        self.setWindowTitle(f"Flyer – {sheet.project.title}")
        self.form.fill(self._kept)
        self.testimonial.fill(sheet.testimonials, self._kept.testimonial_id)
        self.photos.words = self._kept
        self.photos.fill(sheet.photos, sheet.lacks)
        # Line ends and lost references read back as the form holds them: nothing was typed yet.
        self._kept = self.words()
        self._set_ready(ready=True)
        self.ui.lead_edit.setFocus()
        self.live.ask()

    def _on_changed(self) -> None:
        if self._sheet is not None:
            self._say("")
            self.done_bar.hide()
            self.live.ask()

    def _on_stored(self, said: str) -> None:
        self._context.changes.announce("projects")
        self._reread(lambda: self._say(said))

    def _on_removed(self, photo_id: int) -> None:
        # The photo left the words that are kept too: closing now loses nothing.
        self._kept = put(self._kept, photo_id, Place.OUT)

    def _on_testimonial(self, testimonial_id: int) -> None:
        self._context.changes.announce("projects")

        def choose() -> None:
            if self._sheet is not None:
                self.testimonial.fill(self._sheet.testimonials, testimonial_id)
            self._say("Témoignage enregistré.")

        self._reread(choose)

    def _reread(self, then: Callable[[], object]) -> None:
        desk, project_id = self._context.desk, self._project_id

        def show(sheet: ProjectSheet) -> None:
            self._sheet = sheet
            self.photos.fill(sheet.photos, sheet.lacks)
            then()
            self.done_bar.hide()
            self.live.ask()

        self._context.background.run(
            lambda: sheets.project_sheet(desk, project_id), done=show, owner=self
        )

    def _keep(self, then: Callable[[], object]) -> None:
        self.photos.panel.flush()
        desk, words = self._context.desk, self.words()

        def kept(_none: object) -> None:
            self._kept = words
            self._context.changes.announce("projects")
            then()

        self._context.background.run(
            lambda: showcase.save_showcase(desk, words),
            done=kept,
            failed=self._on_failure,
            owner=self,
        )

    def _choose_target(self) -> None:
        self._set_ready(ready=True)
        self._say("")
        if self._sheet is not None:
            title, choice = self._sheet.project.title, self.choice
            choose_target(self, title, self.export_to, kind=choice.kind, variant=choice.variant)

    def _on_published(self, path: Path, description: str) -> None:
        self._set_ready(ready=True)
        self._say("")
        self.done_bar.show_file(path, description)
        self._context.changes.announce("projects", "publications")
        self._context.notice(f"Document enregistré\u00a0: {path.name}")
        self.published.emit()

    def _on_failure(self, error: Exception) -> None:
        self._set_ready(ready=True)
        self._say("")
        if not isinstance(error, DomainError):
            messages.show_error(self, error)
            return
        if isinstance(error, UncoveredError):
            self._show_refusal(error)
            self._open_uncovered(error)
            return
        field = self._show_refusal(error)
        if field is None:
            messages.show_error(self, error)
            return
        self.preview.show_problem(error.message)
        self.preview.reduce()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.form_scroll.ensureWidgetVisible(field)

    def _open_uncovered(self, error: UncoveredError) -> None:
        photos = self.photos
        window = UncoveredWindow(error.lacks, photos.agreed, photos.picture, parent=self)
        window.people_wanted.connect(photos.open_people_of)
        window.hiding_wanted.connect(photos.open_hiding)
        window.describing_wanted.connect(photos.describe)
        window.swap_wanted.connect(photos.swap)
        window.removal_wanted.connect(photos.take_out)
        window.print_wanted.connect(lambda: self._print_forms(window, error))
        window.open()

    def _print_forms(self, window: UncoveredWindow, error: UncoveredError) -> None:
        desk = self._context.desk
        photo_ids = tuple(dict.fromkeys(lack.photo.id for lack in error.lacks))
        uses = self.choice.kind.uses
        print_forms(
            self._context,
            window,
            lambda: consent_forms.missing_forms(desk, photo_ids, uses),
            done=window.say,
            refused=window.say,
        )

    def _show_refusal(self, error: DomainError | None) -> QWidget | None:
        """Explain a refusal at the field concerned and return it; ``None`` clears every field."""
        self._refusal = error
        spot, problem = Spot(""), ""
        if error is not None and self._sheet is not None:
            sheet, problem = self._sheet, error.message
            spot = spot_of(error, self.words(), sheet.testimonials)
        self.form.show_problem(spot.field, problem)
        self.testimonial.show_problem(problem if spot.field == TESTIMONIAL else "")
        self.photos.show_problem(problem if spot.field == PHOTOS else "", spot.photo_id)
        if spot.field == TESTIMONIAL:
            return self.ui.testimonial_combo
        if spot.field == PHOTOS:
            return self._photo_field(spot.photo_id)
        return self.form.field(spot.field)

    def _photo_field(self, photo_id: int | None) -> QWidget:
        if photo_id is None or photo_id != self.photos.shelf.current:
            return self.ui.add_photos_button
        return self.photos.panel.ui.alt_edit

    def _set_ready(self, *, ready: bool) -> None:
        self.ui.save_button.setEnabled(ready)
        self.ui.export_button.setEnabled(ready)

    def _say(self, text: str) -> None:
        self.ui.status_label.setText(text)
