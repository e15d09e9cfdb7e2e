"""The photo chosen on the shelf: its place, its consent, its description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.views.forms.ui_showcase_photo import Ui_ShowcasePhoto
from idcoop_desktop.views.showcase.focal_frame import FocalFrame
from idcoop_desktop.views.showcase.placing import Place, place_of
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.field_state import explain

if TYPE_CHECKING:
    from idcoop_desktop.domain.showcase import Photo, Showcase
    from idcoop_desktop.views.showcase.focal_frame import Focal
    from idcoop_desktop.views.showcase.gate_words import GateState


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFacts:
    """What is said of a photo; the focal point in thousandths."""

    moment: Moment
    caption: str
    alt: str
    credit: str
    focal: Focal

    @classmethod
    def of(cls, photo: Photo) -> PhotoFacts:
        """Return what is kept of a photo."""
        known = photo.focal_x is not None and photo.focal_y is not None
        return cls(
            moment=photo.moment,
            caption=photo.caption,
            alt=photo.alt,
            credit=photo.credit,
            focal=(photo.focal_x or 0, photo.focal_y or 0) if known else None,
        )


class PhotoPanel(QWidget):
    """Emits what the person decides; a field is told once left, a point once settled."""

    described = Signal(object, object)
    consented = Signal(object)
    people_wanted = Signal()
    place_wanted = Signal(object)
    move_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShowcasePhoto()
        self.ui.setupUi(self)
        self._photo: Photo | None = None
        self.focal = FocalFrame()
        self.chip = Chip("")
        self.ui.focal_slot.addWidget(self.focal)
        self.ui.chip_slot.addWidget(self.chip)
        for moment in Moment:
            self.ui.moment_combo.addItem(moment.label.capitalize(), moment)
        self._edits: dict[str, QLineEdit] = {
            "caption": self.ui.caption_edit,
            "alt": self.ui.alt_edit,
            "credit": self.ui.credit_edit,
        }
        self.ui.gate_label.hide()
        self.show_problem("")
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        for radio, place in (
            (ui.hero_radio, Place.HERO),
            (ui.side_radio, Place.SIDE),
            (ui.out_radio, Place.OUT),
        ):
            radio.clicked.connect(lambda _on, wanted=place: self.place_wanted.emit(wanted))
        for made, icon_name, consent in (
            (ui.nobody_button, "eye-off", PhotoConsent.NOBODY),
            (ui.refused_button, "ban", PhotoConsent.REFUSED),
        ):
            dress(made, icon_name=icon_name)
            made.clicked.connect(lambda _on, said=consent: self.consented.emit(said))
        dress(ui.people_button, icon_name="users")
        ui.people_button.clicked.connect(self.people_wanted)
        dress(ui.earlier_button, icon_name="chevron-left", kind="quiet")
        dress(ui.later_button, icon_name="chevron-right", kind="quiet")
        ui.earlier_button.clicked.connect(lambda: self.move_wanted.emit(-1))
        ui.later_button.clicked.connect(lambda: self.move_wanted.emit(1))
        ui.moment_combo.activated.connect(self.flush)
        self.focal.settled.connect(self._describe)
        for edit in self._edits.values():
            edit.editingFinished.connect(self._describe)

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The fields in the order the Tab key visits them."""
        ui = self.ui
        places = (ui.hero_radio, ui.side_radio, ui.out_radio, ui.earlier_button, ui.later_button)
        consents = (ui.people_button, ui.refused_button, ui.nobody_button)
        facts = (ui.alt_edit, ui.moment_combo, ui.credit_edit, ui.caption_edit)
        return (self.focal, *places, *consents, *facts)

    @property
    def facts(self) -> PhotoFacts:
        """What the fields hold."""
        return PhotoFacts(
            moment=Moment(self.ui.moment_combo.currentData()),
            caption=tidy_line(self.ui.caption_edit.text()),
            alt=tidy_line(self.ui.alt_edit.text()),
            credit=tidy_line(self.ui.credit_edit.text()),
            focal=self.focal.focal,
        )

    @property
    def pending(self) -> bool:
        """Whether something typed is not kept yet."""
        return self._photo is not None and self.facts != PhotoFacts.of(self._photo)

    def flush(self) -> None:
        """Have what was typed kept at once."""
        self.focal.flush()
        self._describe()

    def show_photo(self, photo: Photo, words: Showcase, state: GateState) -> None:
        """Show a photo; what is being typed about the same one stays."""
        before, self._photo = self._photo, photo
        same = before if before is not None and before.id == photo.id else None
        for name, edit in self._edits.items():
            kept = getattr(photo, name)
            if same is None or tidy_line(edit.text()) in {getattr(same, name), kept}:
                edit.setText(kept)
                edit.setCursorPosition(0)
        if same is None or PhotoFacts.of(same) != PhotoFacts.of(photo):
            self.ui.moment_combo.setCurrentIndex(tuple(Moment).index(photo.moment))
            self.focal.show_focal(PhotoFacts.of(photo).focal)
        if same is None or same.consent is not photo.consent:
            self.ui.gate_label.hide()
        self.chip.show_state(*state)
        self.show_place(words)

    def show_place(self, words: Showcase) -> None:
        """Show where the photo stands on the flyer."""
        if self._photo is None:
            return
        place = place_of(words, self._photo.id)
        self.ui.hero_radio.setChecked(place is Place.HERO)
        self.ui.side_radio.setChecked(place is Place.SIDE)
        self.ui.out_radio.setChecked(place is Place.OUT)
        count = len(words.photo_ids)
        self.ui.order_host.setVisible(place is Place.SIDE and count > 1)
        if place is Place.SIDE:
            rank = words.photo_ids.index(self._photo.id) + 1
            self.ui.rank_label.setText(f"{rank} sur {count}")
            self.ui.earlier_button.setEnabled(rank > 1)
            self.ui.later_button.setEnabled(rank < count)

    def show_gate(self, reason: str) -> None:
        """Say why the photo cannot stand where it was wanted, and go to what would help."""
        gate = self.ui.gate_label
        gate.setText(reason)
        gate.setVisible(bool(reason))
        if reason:
            QAccessible.updateAccessibility(QAccessibleEvent(gate, QAccessible.Event.Alert))

    def focus_consent(self) -> None:
        """Put the keyboard on the answers of the people."""
        self.ui.people_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: str) -> None:
        """Explain what is missing in the description of the photo."""
        explain(self.ui.alt_edit, self.ui.alt_error, problem)

    def _describe(self) -> None:
        if self._photo is not None and self.pending:
            self.described.emit(self._photo.id, self.facts)
