"""A document is refused: who is on which photo without an agreement, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from idcoop_desktop.domain.photo_gate import LackKind
from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.forms.ui_showcase_uncovered import Ui_ShowcaseUncovered
from idcoop_desktop.views.ideas.picture import Picture
from idcoop_desktop.views.widgets.buttons import button, dress
from idcoop_desktop.views.widgets.fitting import fit_height
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.showcase import Photo


class UncoveredWindow(QDialog):
    """Emits what is chosen for a photo, by its identifier, and closes; printing leaves it open."""

    people_wanted = Signal(object)
    hiding_wanted = Signal(object)
    describing_wanted = Signal(object)
    swap_wanted = Signal(object, object)
    removal_wanted = Signal(object)
    print_wanted = Signal()

    def __init__(
        self,
        lacks: Sequence[Lack],
        others: Sequence[Photo],
        picture: Callable[[int], bytes | None],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_ShowcaseUncovered()
        self.ui.setupUi(self)
        self._others, self._picture = others, picture
        by_photo: dict[int, list[Lack]] = {}
        for lack in lacks:
            by_photo.setdefault(lack.photo.id, []).append(lack)
        count = plural(len(by_photo), "photo")
        word = "peuvent" if len(by_photo) > 1 else "peut"
        self.ui.lead_label.setText(f"{count} ne {word} pas paraître dans le document")
        for found in by_photo.values():
            self.ui.lines_place.addWidget(self._card(found))
        self.ui.lines_place.addStretch(1)
        dress(self.ui.print_button, icon_name="printer")
        dress(self.ui.close_button, kind="primary")
        self.ui.print_button.setVisible(any(lack.needs_form for lack in lacks))
        self.ui.print_button.clicked.connect(self.print_wanted)
        self.ui.close_button.clicked.connect(self.reject)
        fit_height(self, self.ui.column, self.ui.scroll, self.ui.lines_host)

    def say(self, words: str) -> None:
        """Tell what became of the forms."""
        self.ui.status_label.setText(words)

    def _card(self, lacks: Sequence[Lack]) -> QWidget:
        photo = lacks[0].photo
        made = QFrame()
        made.setProperty("surface", "card")
        row = QHBoxLayout(made)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        small = Picture(width=120, height=90, name=photo_name(photo))
        small.show_bytes(self._picture(photo.id))
        row.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(breakable(photo_name(photo))))
        for told in dict.fromkeys(_told(lack) for lack in lacks):
            words.addWidget(muted(breakable(told)))
        words.addLayout(self._offers(photo, lacks))
        row.addLayout(words, 1)
        return made

    def _offers(self, photo: Photo, lacks: Sequence[Lack]) -> QHBoxLayout:
        kinds = {lack.kind for lack in lacks}
        row = QHBoxLayout()
        if kinds == {LackKind.ALT}:
            row.addWidget(self._offer("Décrire la photo", photo, self.describing_wanted.emit))
        else:
            row.addWidget(self._offer("Qui est sur la photo…", photo, self.people_wanted.emit))
            row.addWidget(self._offer("Cacher un visage…", photo, self.hiding_wanted.emit))
        if self._others:
            row.addWidget(self._swap(photo))
        row.addWidget(self._offer("Ne pas la montrer", photo, self.removal_wanted.emit))
        row.addStretch(1)
        return row

    def _offer(self, words: str, photo: Photo, emit: Callable[[int], object]) -> QWidget:
        def choose() -> None:
            self.accept()
            emit(photo.id)

        made = button(words, on_click=choose, kind="link")
        made.setAccessibleName(f"{words.rstrip('…')}\u00a0: {photo_name(photo)}")
        return made

    def _swap(self, photo: Photo) -> QWidget:
        made = button("Remplacer par…", on_click=lambda: None, kind="link")
        made.setAccessibleName(f"Remplacer par une autre photo\u00a0: {photo_name(photo)}")
        menu = QMenu(made)
        for other in self._others:
            # An ampersand of a caption is not a shortcut.
            action = menu.addAction(photo_name(other).replace("&", "&&"))
            action.triggered.connect(partial(self._swapped, photo.id, other.id))
        made.setMenu(menu)
        return made

    def _swapped(self, photo_id: int, by: int, _checked: bool = False) -> None:
        self.accept()
        self.swap_wanted.emit(photo_id, by)


def _told(lack: Lack) -> str:
    reason = f"{lack.reason[0].upper()}{lack.reason[1:]}"
    return f"{lack.person.person_name}\u00a0: {lack.reason}" if lack.person else reason
