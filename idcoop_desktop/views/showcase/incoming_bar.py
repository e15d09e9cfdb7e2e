"""Photos on their way in: when they were taken, how far it is, and what their cameras noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from idcoop_desktop.domain.showcase import Moment
from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.services import photos as photo_services
from idcoop_desktop.views.forms.ui_showcase_incoming import Ui_ShowcaseIncoming
from idcoop_desktop.views.showcase.incoming import Intake, add_pictures
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.services.photos import TakenIn
    from idcoop_desktop.views.background import Job
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.incoming import Incoming

_MOMENTS = {Moment.BEFORE: "avant", Moment.DURING: "pendant", Moment.AFTER: "après"}


class IncomingBar(QWidget):
    """``said`` tells how far it is, ``arrived`` what came in, ``stored`` what else was kept."""

    said = Signal(str)
    arrived = Signal(object)
    stored = Signal(str)

    def __init__(self, context: PageContext, project_id: int, host: QWidget) -> None:
        super().__init__()
        self._context, self._project_id, self._host = context, project_id, host
        self._job: Job | None = None
        self._offered: list[TakenIn] = []
        self.ui = Ui_ShowcaseIncoming()
        self.ui.setupUi(self)
        for moment, word in _MOMENTS.items():
            self.ui.moment_combo.addItem(word, moment)
        self.ui.moment_combo.setCurrentIndex(len(_MOMENTS) - 1)
        dress(self.ui.cancel_button, icon_name="circle-x")
        dress(self.ui.keep_button, icon_name="check")
        dress(self.ui.forget_button, kind="quiet")
        for part in (self.ui.cancel_button, self.ui.progress_bar, self.ui.offer_frame):
            part.hide()
        self.ui.cancel_button.clicked.connect(self.cancel)
        self.ui.keep_button.clicked.connect(self._keep)
        self.ui.forget_button.clicked.connect(self._forget)
        for check in (self.ui.days_check, self.ui.places_check):
            check.toggled.connect(self._on_ticked)

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The fields in the order the Tab key visits them."""
        ui = self.ui
        offer = (ui.days_check, ui.places_check, ui.keep_button, ui.forget_button)
        return (ui.moment_combo, ui.cancel_button, *offer)

    @property
    def busy(self) -> bool:
        """Whether photos are on their way in."""
        return self._job is not None

    def add(self, pictures: Sequence[Incoming]) -> None:
        """Take pictures in, one after the other; those already in stay when it is stopped."""
        desk, project_id = self._context.desk, self._project_id
        moment = Moment(self.ui.moment_combo.currentData())
        intake = Intake()
        self._show_busy(len(pictures))
        self.said.emit(f"Ajout de {plural(len(pictures), 'photo')}…")
        job = self._context.background.run(
            lambda: add_pictures(desk, project_id, pictures, moment=moment, into=intake),
            done=lambda _none: None,
            progress=self._on_progress,
            owner=self._host,
            lane="files",
        )
        if intake.over:
            self._finish(intake)
            return
        self._job = job
        job.finished.connect(lambda: self._finish(intake))

    def cancel(self) -> None:
        """Stop before the next picture; the one being read is given up."""
        if self._job is not None:
            self._job.cancel()

    def _show_busy(self, count: int) -> None:
        self.ui.cancel_button.show()
        self.ui.progress_bar.setRange(0, count)
        self.ui.progress_bar.setValue(0)
        self.ui.progress_bar.setVisible(count > 1)

    def _on_progress(self, step: int, total: int, _message: str) -> None:
        self.ui.progress_bar.setValue(step)
        self.said.emit(f"Ajout des photos… {step + 1} sur {total}")

    def _finish(self, intake: Intake) -> None:
        if not isValid(self):  # the window was closed meanwhile
            return
        self._job = None
        self.ui.cancel_button.hide()
        self.ui.progress_bar.hide()
        self.said.emit("")
        self._offer(intake.taken)
        self.arrived.emit(intake)

    # --- what cameras noted ---------------------------------------------------------------------

    def _offer(self, taken: Sequence[TakenIn]) -> None:
        telling = [photo for photo in taken if photo.taken_on is not None or photo.place]
        if not telling:
            return
        self._offered = telling
        days = sorted({photo.taken_on for photo in telling if photo.taken_on is not None})
        places = list(dict.fromkeys(photo.place for photo in telling if photo.place))
        count = len(telling)
        self.ui.offer_label.setText(
            f"{'Les appareils ont' if count > 1 else 'L’appareil a'} noté quand ou où "
            f"{plural(count, 'photo')} {'ont été prises' if count > 1 else 'a été prise'}. "
            "Rien n’en est gardé si vous ne le cochez pas."
        )
        for check, words, found in (
            (self.ui.days_check, "Garder la date", [format_date(day) for day in days]),
            (self.ui.places_check, "Garder le lieu", places),
        ):
            check.setChecked(False)
            check.setVisible(bool(found))
            more = f" et {len(found) - 1} autres" if len(found) > 2 else ""
            told = " et ".join(found[:2]) if len(found) <= 2 else f"{found[0]}{more}"
            check.setText(f"{words}\u00a0: {told}")
        self._on_ticked()
        self.ui.offer_frame.show()

    def _on_ticked(self) -> None:
        ticked = self.ui.days_check.isChecked() or self.ui.places_check.isChecked()
        self.ui.keep_button.setEnabled(ticked)

    def _keep(self) -> None:
        desk, taken = self._context.desk, tuple(self._offered)
        days, places = self.ui.days_check.isChecked(), self.ui.places_check.isChecked()
        self._forget()
        self._context.background.run(
            lambda: photo_services.keep_taken(desk, taken, days=days, places=places),
            done=lambda _none: self.stored.emit("C’est gardé avec les photos."),
            owner=self._host,
        )

    def _forget(self) -> None:
        self._offered = []
        self.ui.offer_frame.hide()
