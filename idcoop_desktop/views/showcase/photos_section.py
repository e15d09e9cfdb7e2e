"""The photos of the studio: the shelf, the photo chosen, and what is written about them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import is_agreed
from idcoop_desktop.domain.showcase import PhotoConsent, Showcase
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import showcase
from idcoop_desktop.views.showcase.gate_words import gate_state
from idcoop_desktop.views.showcase.incoming import choose_pictures, pictures_of
from idcoop_desktop.views.showcase.incoming_bar import IncomingBar
from idcoop_desktop.views.showcase.people_dialog import PeopleDialog
from idcoop_desktop.views.showcase.photo_panel import PhotoPanel
from idcoop_desktop.views.showcase.photo_shelf import PhotoShelf
from idcoop_desktop.views.showcase.photo_tools import PhotoTools
from idcoop_desktop.views.showcase.placing import Place, place_of, put, shifted, swapped
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QDialog

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.showcase import Photo
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio
    from idcoop_desktop.views.showcase.incoming import Incoming, Intake
    from idcoop_desktop.views.showcase.photo_panel import PhotoFacts

_NOT_YET = "Cette photo ne peut pas encore paraître\u00a0: "
_THEN = "Une fois l’accord noté ici, elle prendra aussitôt sa place."


class PhotosSection(QObject):
    """``changed`` tells that other photos are chosen, ``stored`` that a photo was written.

    ``stored`` carries what was done, in words.
    """

    changed = Signal()
    stored = Signal(str)

    def __init__(
        self, ui: Ui_ShowcaseStudio, context: PageContext, project_id: int, host: QDialog
    ) -> None:
        super().__init__(host)
        self._ui, self._context, self._project_id = ui, context, project_id
        self._host = host
        self._photos: dict[int, Photo] = {}
        self._pictures: dict[int, bytes] = {}
        self._lacks: Mapping[int, tuple[Lack, ...]] = {}
        self._wanted: tuple[int, Place] | None = None
        self._fresh: int | None = None
        self.words = Showcase(id=0, project_id=project_id)
        self.shelf, self.panel = PhotoShelf(), PhotoPanel()
        self.incoming = IncomingBar(context, project_id, host)
        self.tools = PhotoTools(context, host)
        ui.shelf_slot.addWidget(self.incoming)
        ui.shelf_slot.addWidget(self.shelf)
        ui.panel_slot.addWidget(self.panel)
        ui.panel_slot.addWidget(self.tools)
        self.tools.hide()
        self.panel.hide()
        for words in (ui.photos_status, ui.incoming_error, ui.photos_error):
            words.hide()
        self._connect()

    def _connect(self) -> None:
        dress(self._ui.add_photos_button, icon_name="image-plus")
        dress(self._ui.paste_button, icon_name="copy")
        self._ui.add_photos_button.clicked.connect(self._choose)
        self._ui.paste_button.clicked.connect(self.paste)
        self.shelf.selected.connect(self._on_selected)
        self.panel.described.connect(self._describe)
        self.panel.consented.connect(self._consent)
        self.panel.people_wanted.connect(self.open_people)
        self.panel.place_wanted.connect(self._place)
        self.panel.move_wanted.connect(self._move)
        self.incoming.said.connect(self._on_said)
        self.incoming.arrived.connect(self._on_arrived)
        self.incoming.stored.connect(self.stored)
        self.tools.stored.connect(self.stored)
        self.tools.removed.connect(self._on_removed)
        self.tools.proposed.connect(self.panel.focal.show_proposal)

    def fill(self, photos: Sequence[Photo], lacks: Mapping[int, tuple[Lack, ...]]) -> None:
        """Show the photos as they are kept, with their places in :attr:`words`."""
        known = {photo.id: photo.hidden_parts for photo in self._photos.values()}
        self._photos = {photo.id: photo for photo in photos}
        self._lacks = lacks
        self._show_shelf()
        for photo in photos:
            if known.get(photo.id) != photo.hidden_parts:
                self._load_picture(photo.id)
        self.panel.setVisible(bool(photos))
        self.tools.setVisible(bool(photos))
        self._order_tabs()
        if self._fresh in self._photos:
            self.shelf.select(self._fresh)
            self._fresh = None
        if self.shelf.current is None and photos:
            hero = self.words.hero_id
            self.shelf.select(hero if hero in self._photos else photos[0].id)
        elif self.shelf.current is not None:
            self._show_panel(self.shelf.current)
            self._show_tools(self.shelf.current)
        self._take_wanted()

    def _show_shelf(self) -> None:
        photos = tuple(self._photos.values())
        states = {photo.id: gate_state(photo, self._lacks[photo.id]) for photo in photos}
        self.shelf.show_photos(photos, self.words, states)

    def _show_panel(self, photo_id: int) -> None:
        photo = self._photos[photo_id]
        self.panel.show_photo(photo, self.words, gate_state(photo, self._lacks[photo_id]))

    @property
    def agreed(self) -> tuple[Photo, ...]:
        """The photos of which nothing keeps from going out and that are not on the flyer."""
        return tuple(
            photo
            for photo in self._photos.values()
            if not self._lacks[photo.id] and place_of(self.words, photo.id) is Place.OUT
        )

    def picture(self, photo_id: int) -> bytes | None:
        """The small picture of a photo, once it is loaded."""
        return self._pictures.get(photo_id)

    def swap(self, photo_id: int, by: int) -> None:
        """Put another photo at the place of one."""
        self._take(swapped(self.words, photo_id, by))
        self.select(by)

    def take_out(self, photo_id: int) -> None:
        """Leave a photo out of the flyer."""
        self._take(put(self.words, photo_id, Place.OUT))

    def open_people_of(self, photo_id: int) -> None:
        """Choose a photo and open the list of those who are on it."""
        self.select(photo_id)
        self.open_people()

    def open_hiding(self, photo_id: int) -> None:
        """Choose a photo and open the window that hides faces on it."""
        self.select(photo_id)
        self.tools.open_hiding()

    def describe(self, photo_id: int) -> None:
        """Choose a photo and go to its description."""
        self.select(photo_id)
        self.panel.ui.alt_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_people(self) -> PeopleDialog | None:
        """Open the list of those who are on the photo chosen."""
        photo_id = self.shelf.current
        if photo_id is None:
            return None
        dialog = PeopleDialog(
            self._context, photo_id, self._pictures.get(photo_id), parent=self._host
        )
        dialog.stored.connect(self.stored)
        dialog.open()
        return dialog

    def select(self, photo_id: int) -> None:
        """Choose a photo on the shelf."""
        self.shelf.select(photo_id)

    def show_problem(self, problem: str, photo_id: int | None = None) -> None:
        """Explain what is wrong with the photos, under the description of the one concerned."""
        lacks_words = photo_id is not None and not self._photos[photo_id].alt
        at_hand = lacks_words and photo_id == self.shelf.current
        self.panel.show_problem(problem if at_hand else "")
        self._ui.photos_error.setText(problem)
        self._ui.photos_error.setVisible(bool(problem) and not at_hand)

    def add(self, pictures: list[Incoming]) -> None:
        """Add pictures in the background."""
        if not pictures:
            return
        if self.incoming.busy:
            self._tell(["Des photos arrivent déjà\u00a0: attendez qu’elles soient toutes là."])
            return
        self._ui.incoming_error.hide()
        self.incoming.add(pictures)

    def paste(self) -> None:
        """Add the picture of the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData(), "Le presse-papiers")

    def take(self, mime: QMimeData, origin: str) -> None:
        """Add the pictures dropped or pasted; say so when there is none."""
        pictures = pictures_of(mime)
        if not pictures:
            self._tell([f"{origin} ne contient pas de photo."])
        self.add(pictures)

    def _choose(self) -> None:
        choose_pictures(self._host, self.add)

    def _on_said(self, words: str) -> None:
        self._ui.photos_status.setText(words)
        self._ui.photos_status.setVisible(bool(words))

    def _on_arrived(self, intake: Intake) -> None:
        self._tell(intake.refusals)
        count = len(intake.taken)
        word = "ajoutées" if count > 1 else "ajoutée"
        stopped = "Ajout arrêté. " if intake.stopped else ""
        if count:
            self._fresh = intake.taken[0].photo_id
            self.stored.emit(f"{stopped}{plural(count, 'photo')} {word}.")
        elif stopped:
            self._on_said("Ajout arrêté\u00a0: aucune photo ajoutée.")

    def _on_removed(self, photo_id: int) -> None:
        self._wanted = None
        if place_of(self.words, photo_id) is not Place.OUT:
            self._take(put(self.words, photo_id, Place.OUT))

    def _tell(self, refusals: Sequence[str]) -> None:
        self._ui.incoming_error.setText("\n".join(refusals))
        self._ui.incoming_error.setVisible(bool(refusals))

    def _load_picture(self, photo_id: int) -> None:
        desk = self._context.desk

        def show(data: bytes) -> None:
            self._pictures[photo_id] = data
            self.shelf.show_picture(photo_id, data)
            if photo_id == self.shelf.current:
                self.panel.focal.show_picture(data)
                self.tools.show_photo(self._photos[photo_id], data)

        self._context.background.run(
            lambda: showcase.thumbnail(desk, photo_id), done=show, owner=self._host, lane="files"
        )

    def _on_selected(self, photo_id: int) -> None:
        self.panel.flush()
        self._wanted = None
        self.panel.show_gate("")
        self.panel.focal.show_picture(self._pictures.get(photo_id))
        self._show_panel(photo_id)
        self._show_tools(photo_id)

    def _show_tools(self, photo_id: int) -> None:
        self.tools.show_photo(self._photos[photo_id], self._pictures.get(photo_id))

    def _describe(self, photo_id: int, facts: PhotoFacts) -> None:
        desk = self._context.desk
        self._write(
            lambda: showcase.edit_photo(
                desk,
                photo_id,
                moment=facts.moment,
                caption=facts.caption,
                alt=facts.alt,
                credit=facts.credit,
                focal=facts.focal,
            ),
            "Photo décrite.",
        )

    def _consent(self, consent: PhotoConsent) -> None:
        photo_id, desk = self.shelf.current, self._context.desk
        if photo_id is None:
            return
        if consent is PhotoConsent.REFUSED:
            self._wanted = None
            self._take(put(self.words, photo_id, Place.OUT))
        self._write(
            lambda: showcase.record_consent(desk, photo_id, consent),
            f"{consent.label}\u00a0: c’est noté.",
        )

    def _place(self, place: Place) -> None:
        photo = self._photos[self.shelf.current or 0]
        lacks = self._lacks[photo.id]
        if place is Place.OUT or is_agreed(lacks):
            self._try_to_take(photo.id, place)
            return
        self._wanted = photo.id, place
        self.panel.show_place(self.words)
        told = [
            f"{lack.person.person_name}, {lack.reason}" if lack.person else lack.reason
            for lack in lacks
        ]
        listed = "\u00a0; ".join(told)
        self.panel.show_gate(f"{_NOT_YET}{listed}. {_THEN}")
        self.panel.focus_consent()

    def _take_wanted(self) -> None:
        """Give its place to the photo for which an agreement was missing, once it is there."""
        if self._wanted is None or self._wanted[0] not in self._photos:
            self._wanted = None
            return
        if not is_agreed(self._lacks[self._wanted[0]]):
            return
        (photo_id, place), self._wanted = self._wanted, None
        self._try_to_take(photo_id, place)

    def _try_to_take(self, photo_id: int, place: Place) -> None:
        try:
            self._take(put(self.words, photo_id, place))
            self.panel.show_gate("")
        except DomainError as error:
            self.panel.show_place(self.words)
            self.panel.show_gate(error.message)

    def _move(self, step: int) -> None:
        photo_id = self.shelf.current
        if photo_id is not None and place_of(self.words, photo_id) is Place.SIDE:
            self._take(shifted(self.words, photo_id, step))

    def _take(self, words: Showcase) -> None:
        self.words = words
        self._show_shelf()
        self.panel.show_place(words)
        self.changed.emit()

    def _write(self, work: Callable[[], object], said: str) -> None:
        self._context.background.run(
            work, done=lambda _result: self.stored.emit(said), owner=self._host
        )

    def _order_tabs(self) -> None:
        # A group of tiles is one stop of the Tab key: arrows move inside it.
        chain: list[QWidget] = [
            self._ui.add_photos_button,
            *self.incoming.tab_order,
            *self.shelf.tiles,
        ]
        for before, after in pairwise((*chain, *self.panel.tab_order, *self.tools.tab_order)):
            QWidget.setTabOrder(before, after)
