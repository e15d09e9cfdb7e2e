"""The studio of one project: what a document says and shows on the left, its live page beside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.services import fact_sheets, showcase
from idcoop_desktop.views import messages
from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio
from idcoop_desktop.views.showcase.contents import contents, pictured
from idcoop_desktop.views.showcase.document_choice import DocumentChoice
from idcoop_desktop.views.showcase.facts_form import FactsForm
from idcoop_desktop.views.showcase.live_page import LivePage
from idcoop_desktop.views.showcase.outlets import Outlets
from idcoop_desktop.views.showcase.photos_section import PhotosSection
from idcoop_desktop.views.showcase.placing import Place, put
from idcoop_desktop.views.showcase.preview import FlyerPreview
from idcoop_desktop.views.showcase.refused import Refused
from idcoop_desktop.views.showcase.studio_shape import shape, share_room, show_parts
from idcoop_desktop.views.showcase.testimonial_choice import TestimonialChoice
from idcoop_desktop.views.showcase.words_form import WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent

    from idcoop_desktop.domain.photo_gate import UncoveredError
    from idcoop_desktop.domain.showcase import Testimonial
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.contents import Contents, Pictured


class FlyerStudio(QDialog):
    """Window-modal; ``published`` tells that a document was made and left the program.

    Open it with :meth:`open`; it begins with the document ``kind`` in ``theme``, the last one used
    for the project when empty, and with what can be done about photos ``refused`` elsewhere. Photos
    and quotations are kept at once, each undoable; the words and choices are kept by
    « Enregistrer » and before a document leaves.
    """

    published = Signal()

    def __init__(
        self,
        context: PageContext,
        project_id: int,
        parent: QWidget | None = None,
        *,
        kind: PublicationKind = PublicationKind.FLYER_A4,
        theme: str = "",
        refused: UncoveredError | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAcceptDrops(True)
        self.ui = Ui_ShowcaseStudio()
        self.ui.setupUi(self)
        self._context, self._project_id = context, project_id
        self._title, self._ready, self._to_mend = "", False, refused
        self._kept = Showcase(id=0, project_id=project_id)
        self._kept_texts: dict[str, str] = {}
        self.testimonials: Sequence[Testimonial] = ()
        self.form, self.facts = WordsForm(self.ui, self), FactsForm(self.ui, self)
        self.testimonial = TestimonialChoice(self.ui, context, project_id, self)
        self.photos = PhotosSection(self.ui, context, project_id, self)
        self.preview = FlyerPreview()
        self.outlets = Outlets(context, self)
        self.choice = DocumentChoice(self.ui, self, kind=kind, theme=theme)
        self.live = LivePage(context, self.order, self.preview)
        self.refused = Refused(self, context)
        self.ui.preview_slot.addWidget(self.preview)
        self.ui.done_slot.addWidget(self.outlets.bar)
        shape(self, self.ui, self.facts.edits)
        self._connect()
        self._show_document()
        self._set_ready(ready=False)
        self._load()

    @property
    def done_bar(self) -> QWidget:
        """What is said once a document left."""
        return self.outlets.bar

    def _connect(self) -> None:
        ui, outlets = self.ui, self.outlets
        for made, do in (
            (ui.close_button, self.reject),
            (ui.save_button, self.save),
            (ui.export_button, self.export),
            (ui.print_button, self.print),
            (ui.mail_button, self.mail),
            (ui.copy_button, self.copy),
        ):
            made.clicked.connect(do)
        for part in (self.form, self.facts, self.testimonial, self.photos):
            part.changed.connect(self._on_changed)
        self.choice.changed.connect(self._on_document)
        self.testimonial.stored.connect(self._on_testimonial)
        self.photos.stored.connect(self._on_stored)
        self.photos.said.connect(self._say)
        self.photos.tools.removed.connect(self._on_removed)
        self.photos.shelf.selected.connect(self.refused.stand_again)
        self.preview.enlarged.connect(ui.form_scroll.setHidden)
        self.preview.help_wanted.connect(self.refused.help_again)
        self.live.refused.connect(self.refused.stand)
        outlets.busy.connect(self._on_busy)
        outlets.made.connect(self._on_made)
        outlets.failed.connect(self.refused.stop)

    def words(self) -> Showcase:
        """Return the words and choices as they are in the form."""
        chosen = self.photos.words
        return replace(
            self.form.read(self._kept),
            testimonial_id=self.testimonial.key,
            hero_id=chosen.hero_id,
            photo_ids=chosen.photo_ids,
        )

    def order(self) -> Order:
        """Return the document as it is in the form, kept or not."""
        return replace(self._kept_order(), words=self.words(), texts=self.facts.read())

    def _kept_order(self) -> Order:
        choice = self.choice
        return Order(
            kind=choice.kind,
            variant=choice.variant,
            theme=choice.theme,
            project_ids=(self._project_id,),
        )

    @property
    def is_dirty(self) -> bool:
        """Whether something would be lost by closing now."""
        typed = self.words() != self._kept or self.facts.read() != self._kept_texts
        return self._ready and (typed or self.photos.pending)

    def save(self) -> None:
        """Keep the words and choices."""
        self._keep(lambda: self._say("Textes et choix enregistrés."))

    def export(self) -> None:
        """Keep the words, check that the document can be made, then ask where to write it."""
        self._keep(lambda: self.outlets.export(self._kept_order(), self._title))

    def export_to(self, path: Path) -> None:
        """Make the document of the words kept, record it and write it to ``path``."""
        self.outlets.write(self._kept_order(), path)

    def mail(self) -> None:
        """Keep the words, write the document and open an e-mail it can be joined to."""
        self._keep(lambda: self.outlets.mail(self._kept_order(), self._title))

    def print(self) -> None:
        """Keep the words, then ask for a printer."""
        if not self.choice.kind.is_image:
            self._keep(lambda: self.outlets.print(self._kept_order()))

    def copy(self) -> None:
        """Keep the words and put the page shown on the clipboard."""
        self._keep(lambda: self.outlets.copy(self._kept_order(), self.preview.number))

    def reject(self) -> None:
        """Close, after asking when something would be lost."""
        if not self.is_dirty:
            super().reject()
            return
        messages.ask(
            self,
            title="Fermer sans enregistrer",
            text="Ce que vous avez changé n’est pas enregistré et sera perdu.",
            yes="&Fermer sans enregistrer",
            no="&Continuer",
            on_yes=super().reject,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        share_room(self.ui)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        for known, do in (
            (keys.Paste, self.photos.intake.paste),
            (keys.Save, self.save),
            (keys.Print, self.print),
        ):
            if event.matches(known):
                do()
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.photos.intake.take(event.mimeData(), "Ce que vous avez déposé")
        event.acceptProposedAction()

    def _load(self) -> None:
        desk, project_id, kind = self._context.desk, self._project_id, self.choice.kind
        self._context.background.run(
            lambda: contents(desk, project_id, kind), done=self._fill, owner=self
        )

    def _fill(self, found: Contents) -> None:
        self._kept, seen = found.words, found.pictured
        self._title, self.testimonials = seen.title, seen.testimonials
        self.setWindowTitle(f"Atelier – {seen.title}")
        self.choice.offer_themes(found.themes, seen.last_theme)
        self.form.fill(self._kept)
        self.facts.fill(found.texts)
        self.testimonial.fill(seen.testimonials, self._kept.testimonial_id)
        self.photos.words = self._kept
        self.photos.fill(seen.photos, seen.lacks)
        # Line ends and lost references read back as the form holds them: nothing was typed yet.
        self._kept, self._kept_texts = self.words(), self.facts.read()
        self._ready = True
        self._set_ready(ready=True)
        share_room(self.ui)
        self._first_field().setFocus()
        self.live.ask()
        if self._to_mend is not None:
            self.refused.help_with(self._to_mend)

    def _first_field(self) -> QWidget:
        fact_sheet = self.choice.kind is PublicationKind.FACT_SHEET
        return self.facts.edits[0] if fact_sheet else self.ui.lead_edit

    def _on_changed(self) -> None:
        if self._ready:
            self._say("")
            self.outlets.bar.hide()
            self.live.ask()

    def _show_document(self) -> None:
        show_parts(self.ui, self.choice.kind)
        self.photos.show_kind(self.choice.kind)

    def _on_document(self) -> None:
        self._show_document()
        if self._ready:
            self._reread(lambda: self._say(""))

    def _on_stored(self, said: str) -> None:
        self._context.changes.announce("projects")
        self._reread(lambda: self._say(said))

    def _on_removed(self, photo_id: int) -> None:
        # The photo left the words that are kept too: closing now loses nothing.
        self._kept = put(self._kept, photo_id, Place.OUT)

    def _on_testimonial(self, testimonial_id: int) -> None:
        self._context.changes.announce("projects")

        def choose() -> None:
            self.testimonial.fill(self.testimonials, testimonial_id)
            self._say("Témoignage enregistré.")

        self._reread(choose)

    def _reread(self, then: Callable[[], object]) -> None:
        desk, project_id, kind = self._context.desk, self._project_id, self.choice.kind

        def show(seen: Pictured) -> None:
            self.testimonials = seen.testimonials
            self.photos.fill(seen.photos, seen.lacks)
            then()
            self.outlets.bar.hide()
            self.live.ask()

        self._context.background.run(
            lambda: pictured(desk, project_id, kind), done=show, owner=self
        )

    def _keep(self, then: Callable[[], object]) -> None:
        self.photos.flush()
        desk, words, texts = self._context.desk, self.words(), self.facts.read()
        changed_texts = texts if texts != self._kept_texts else None

        def keep() -> None:
            showcase.save_showcase(desk, words)
            if changed_texts is not None:
                fact_sheets.save_texts(desk, words.project_id, changed_texts)

        def kept(_none: object) -> None:
            self._kept, self._kept_texts = words, texts
            self._context.changes.announce("projects")
            then()

        self._context.background.run(
            keep,
            done=kept,
            failed=self.refused.stop,
            owner=self,
        )

    def _on_made(self, words: str) -> None:
        self._context.notice(words)
        self.published.emit()

    def _on_busy(self, words: str) -> None:
        self._say(words)
        self._set_ready(ready=not words)

    def _say(self, words: str) -> None:
        self.ui.status_label.setText(words)

    def _set_ready(self, *, ready: bool) -> None:
        ui = self.ui
        for made in (
            ui.save_button,
            ui.export_button,
            ui.print_button,
            ui.mail_button,
            ui.copy_button,
        ):
            made.setEnabled(ready)
