"""The photos of the studio: the shelf, the photo chosen, and what is written about them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.services import showcase
from idcoop_desktop.views.showcase.frames import frames_of
from idcoop_desktop.views.showcase.gate_words import gate_state
from idcoop_desktop.views.showcase.people_dialog import PeopleDialog
from idcoop_desktop.views.showcase.photo_intake import PhotoIntake
from idcoop_desktop.views.showcase.photo_panel import PhotoPanel
from idcoop_desktop.views.showcase.photo_shelf import PhotoShelf
from idcoop_desktop.views.showcase.photo_tools import PhotoTools
from idcoop_desktop.views.showcase.placer import Placer
from idcoop_desktop.views.showcase.placing import Place, Slot, place_of, put, swapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QDialog

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.publications import PublicationKind
    from idcoop_desktop.domain.showcase import Photo, Showcase
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio
    from idcoop_desktop.views.showcase.photo_panel import PhotoFacts


class PhotosSection(QObject):
    """``changed`` tells that other photos are chosen, ``stored`` that a photo was written.

    ``stored`` carries what was done, in words, and ``said`` where a photo stands now.
    """

    changed = Signal()
    stored = Signal(str)
    said = Signal(str)

    def __init__(
        self, ui: Ui_ShowcaseStudio, context: PageContext, project_id: int, host: QDialog
    ) -> None:
        super().__init__(host)
        self._ui, self._context, self._host = ui, context, host
        self._photos: dict[int, Photo] = {}
        self._pictures: dict[int, bytes] = {}
        self._lacks: Mapping[int, tuple[Lack, ...]] = {}
        self._fresh: int | None = None
        self.shelf, self.panel = PhotoShelf(), PhotoPanel()
        self.placer = Placer(self.panel, project_id, host)
        self.intake = PhotoIntake(ui, context, project_id, host)
        self.tools = PhotoTools(context, host)
        ui.shelf_slot.addWidget(self.intake.bar)
        ui.shelf_slot.addWidget(self.shelf)
        ui.panel_slot.addWidget(self.panel)
        ui.panel_slot.addWidget(self.tools)
        for part in (self.shelf, self.tools, self.panel, ui.photos_error):
            part.hide()
        self._connect()

    def _connect(self) -> None:
        self.shelf.selected.connect(self._on_selected)
        self.shelf.placed.connect(self._on_placed)
        self.shelf.moved.connect(self.placer.move)
        self.placer.changed.connect(self._on_moved)
        self.placer.said.connect(self.said)
        self.panel.described.connect(self._describe)
        self.panel.consented.connect(self._consent)
        self.panel.people_wanted.connect(self.open_people)
        self.panel.place_wanted.connect(self._on_place_wanted)
        self.panel.move_wanted.connect(self._on_move_wanted)
        self.intake.arrived.connect(self._on_arrived)
        self.intake.stored.connect(self.stored)
        self.tools.stored.connect(self.stored)
        self.tools.removed.connect(self._on_removed)
        self.tools.proposed.connect(self.panel.focal.show_proposal)

    @property
    def words(self) -> Showcase:
        """The words and choices, with the photos where they stand now."""
        return self.placer.words

    @words.setter
    def words(self, words: Showcase) -> None:
        self.placer.words = words

    def show_kind(self, kind: PublicationKind) -> None:
        """Show what a document makes of the photos: its places and its frames."""
        self.shelf.show_sides(used=not kind.is_image)
        self.tools.crops.show_frames(frames_of(kind))

    def fill(self, photos: Sequence[Photo], lacks: Mapping[int, tuple[Lack, ...]]) -> None:
        """Show the photos as they are kept, with their places in :attr:`words`."""
        known = {photo.id: photo.hidden_parts for photo in self._photos.values()}
        self._photos = {photo.id: photo for photo in photos}
        self._lacks = lacks
        self.placer.know(self._photos, lacks)
        self._show_shelf()
        for photo in photos:
            if known.get(photo.id) != photo.hidden_parts:
                self._load_picture(photo.id)
        for part in (self.shelf, self.panel, self.tools):
            part.setVisible(bool(photos))
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
        self.placer.take_wanted()

    def _show_shelf(self) -> None:
        photos = tuple(self._photos.values())
        states = {photo.id: gate_state(photo, self._lacks[photo.id]) for photo in photos}
        self.shelf.show_photos(photos, self.words, states)

    def _show_panel(self, photo_id: int) -> None:
        photo = self._photos[photo_id]
        self.panel.show_photo(photo, self.words, gate_state(photo, self._lacks[photo_id]))

    @property
    def pending(self) -> bool:
        """Whether something typed about the photo chosen is not kept yet."""
        return self.panel.pending or self.tools.pending

    def flush(self) -> None:
        """Have what was typed about the photo chosen kept at once."""
        self.panel.flush()
        self.tools.flush()

    @property
    def keys(self) -> frozenset[int]:
        """The photos of the project."""
        return frozenset(self._photos)

    @property
    def reserve(self) -> tuple[Photo, ...]:
        """The photos that are not on the flyer."""
        return tuple(
            photo for photo in self._photos.values() if place_of(self.words, photo.id) is Place.OUT
        )

    def swap(self, photo_id: int, by: int) -> None:
        """Put another photo at the place of one."""
        self.placer.take(swapped(self.words, photo_id, by))
        self.select(by)

    def take_out(self, photo_id: int) -> None:
        """Leave a photo out of the flyer."""
        self.placer.take(put(self.words, photo_id, Place.OUT))

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

    def _on_arrived(self, photo_id: int) -> None:
        self._fresh = photo_id

    def _on_placed(self, photo_id: int, slot: Slot) -> None:
        self.shelf.select(photo_id)
        self.placer.place(photo_id, slot)

    def _on_place_wanted(self, place: Place) -> None:
        if self.shelf.current is not None:
            last = Slot(place, len(self.words.photo_ids))
            self.placer.place(self.shelf.current, last)

    def _on_move_wanted(self, step: int) -> None:
        if self.shelf.current is not None:
            self.placer.move(self.shelf.current, step)

    def _on_removed(self, photo_id: int) -> None:
        self.placer.forget_wanted()
        if place_of(self.words, photo_id) is not Place.OUT:
            self.placer.take(put(self.words, photo_id, Place.OUT))

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
        self.flush()
        self.placer.forget_wanted()
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
            self.placer.forget_wanted()
            self.placer.take(put(self.words, photo_id, Place.OUT))
        self._write(
            lambda: showcase.record_consent(desk, photo_id, consent),
            f"{consent.label}\u00a0: c’est noté.",
        )

    def _on_moved(self) -> None:
        self._show_shelf()
        self.panel.show_place(self.words)
        self._order_tabs()
        self.changed.emit()

    def _write(self, work: Callable[[], object], said: str) -> None:
        self._context.background.run(
            work, done=lambda _result: self.stored.emit(said), owner=self._host
        )

    def _order_tabs(self) -> None:
        # A group of tiles is one stop of the Tab key: arrows move inside it.
        chain: list[QWidget] = [
            self._ui.add_photos_button,
            *self.intake.bar.tab_order,
            *self.shelf.in_order,
        ]
        for before, after in pairwise((*chain, *self.panel.tab_order, *self.tools.tab_order)):
            QWidget.setTabOrder(before, after)
