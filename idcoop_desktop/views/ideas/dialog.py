"""« Idée express »: one sentence and a place, noted in twenty seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.text import NBSP, fold, quoted, tidy_line
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_idea_express import Ui_IdeaExpress
from idcoop_desktop.views.ideas.photo_field import PhotoField, offers_picture
from idcoop_desktop.views.widgets.form_dialog import FormDialog
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.picker import Picker
from idcoop_desktop.views.widgets.words_hint import WordsHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from idcoop_desktop.services.idea_photos import PreparedPhoto
    from idcoop_desktop.services.rows import Choice
    from idcoop_desktop.views.background import Background

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NO_PLACE = "Choisissez la résidence dans la liste proposée, ou créez-la."
_PHOTO_SOON = "La photo se prépare\u00a0: l’idée sera notée dès qu’elle est prête."


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaRequest:
    """An idea as it was typed; ``said_by_name`` only when the person is not a known one."""

    sentence: str
    residence_id: int
    channel: Channel
    said_by_id: int | None = None
    said_by_name: str = ""
    follow_up_on: date | None = None
    photo: PreparedPhoto | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaAsKnown:
    """An idea to correct, with the names of its residence and of the person who said it."""

    request: IdeaRequest
    residence: str
    said_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaHelp:
    """What the form asks while it is filled; each runs in the background.

    ``find_residences`` gives the nearest when none has the words typed.
    """

    find_residences: Callable[[str], Sequence[tuple[int, str]]]
    find_people: Callable[[str], Sequence[tuple[int, str]]]
    prepare_photo: Callable[[bytes], PreparedPhoto]


class IdeaDialog(FormDialog):
    """Asks for the sentence and the residence; the rest may stay as it is.

    With ``known`` it corrects an idea, whose photo is changed on its sheet.
    """

    def __init__(
        self,
        helping: IdeaHelp,
        *,
        background: Background,
        residence: Choice | None = None,
        known: IdeaAsKnown | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IdeaExpress()
        self.ui.setupUi(self)
        self._helping = helping
        self._nearest = Latest(background, owner=self)
        self._tried = ""
        self._save_when_ready = False
        self.residence = Picker(helping.find_residences, background=background)
        self.said_by = Picker(helping.find_people, background=background)
        self.photo = PhotoField(helping.prepare_photo, background=background)
        self.hint = WordsHint(self.ui.sentence)
        self._place_fields()
        for channel in Channel:
            self.ui.channel.addItem(channel.label, channel)
        self._connect()
        if known is not None:
            self._show_known(known)
        self._explain_person()
        self.wire(self.ui, icon_name="lightbulb" if known is None else "check")
        if residence is not None:
            self.suggest_residence(residence)
        self.ui.sentence.setFocus()

    def suggest_residence(self, residence: Choice | None) -> None:
        """Propose a residence, unless there is none or one was already typed."""
        if residence is not None and not self.residence.text().strip():
            touched = self.draft() != self._before
            self.residence.set_choice(residence.id, choice_text(residence))
            if not touched:
                self.forget_typing()

    def draft(self) -> object:
        return (
            self.ui.sentence.toPlainText(),
            self.residence.text(),
            self.said_by.text(),
            self.ui.channel.currentIndex(),
            self.ui.follow_up.text(),
            self.photo.busy or self.photo.photo is not None,
        )

    def answer(self) -> IdeaRequest | None:
        sentence = tidy_line(self.ui.sentence.toPlainText())
        if not sentence:
            self.refuse("Écrivez l’idée en une phrase.", self.ui.sentence)
            return None
        place = self.residence.key
        if place is None:
            self._seek_residence()
            return None
        if self.ui.follow_up.problem:
            self.refuse(self.ui.follow_up.problem, self.ui.follow_up)
            return None
        if self.photo.busy:
            self._save_when_ready = True
            self.refuse(_PHOTO_SOON)
            return None
        known = self.said_by.key
        return IdeaRequest(
            sentence=sentence,
            residence_id=place,
            channel=Channel(self.ui.channel.currentData()),
            said_by_id=known,
            said_by_name="" if known is not None else tidy_line(self.said_by.text()),
            follow_up_on=self.ui.follow_up.day,
            photo=self.photo.photo,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the sentence notes the idea; a picture pasted in any field is the photo."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._take_pasted() or super().eventFilter(watched, event)
            pressed = watched is self.ui.sentence and event.key() in _ENTER
            if pressed and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.matches(QKeySequence.StandardKey.Paste) and self._take_pasted()):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.photo.isHidden() and offers_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.photo.take(event.mimeData()):
            event.acceptProposedAction()

    def _take_pasted(self) -> bool:
        return not self.photo.isHidden() and self.photo.take(QGuiApplication.clipboard().mimeData())

    def _seek_residence(self) -> None:
        """Look once for the only residence that is near, then save; refuse when there is none."""
        words = self.residence.text().strip()
        if words and words != self._tried:
            self._look_for_nearest(then=self.accept)
        else:
            self.refuse(_NO_PLACE, self.residence)

    def _look_for_nearest(self, then: Callable[[], object] | None = None) -> None:
        words = self.residence.text().strip()
        if self.residence.key is not None or not words or (then is None and words == self._tried):
            return

        def show(found: Sequence[tuple[int, str]]) -> None:
            self._tried = words
            self._take_nearest(words, found)
            if then is not None:
                then()

        self._nearest.run(lambda: self._helping.find_residences(words), done=show)

    def _take_nearest(self, words: str, found: Sequence[tuple[int, str]]) -> None:
        named = [one for one in found if fold(one[1].split(", ")[0]) == fold(words)]
        only = named if len(named) == 1 else found
        if len(only) == 1 and self.residence.key is None and self.residence.text().strip() == words:
            self.residence.set_choice(*only[0])
            if fold(words) not in fold(self.residence.text()):
                self._place_hint.setText(f"La plus proche de {quoted(words)}.")
                self._place_hint.show()
                self.make_room()

    def _on_photo_settled(self) -> None:
        if self._save_when_ready:
            self._save_when_ready = False
            if self.photo.photo is not None:
                self.accept()

    def _show_known(self, known: IdeaAsKnown) -> None:
        ui, request = self.ui, known.request
        self.setWindowTitle("Corriger l’idée")
        ui.save_button.setText("Enre&gistrer")
        ui.sentence.setPlainText(request.sentence)
        self.residence.set_choice(request.residence_id, known.residence)
        self.said_by.set_choice(request.said_by_id, known.said_by)
        ui.channel.setCurrentIndex([*Channel].index(request.channel))
        ui.follow_up.set_day(request.follow_up_on)
        self.photo.hide()

    def _connect(self) -> None:
        ui = self.ui
        for field in (ui.sentence, self.residence, self.said_by, ui.channel, ui.follow_up):
            field.installEventFilter(self)
            # A file dropped on a field would write its name there.
            field.setAcceptDrops(False)
        self.setAcceptDrops(True)
        self.said_by.textChanged.connect(self._explain_person)
        self.said_by.chosen.connect(self._explain_person)
        self.residence.textEdited.connect(self._place_hint.hide)
        self.residence.editingFinished.connect(self._look_for_nearest)
        self.photo.settled.connect(self._on_photo_settled)

    def _place_fields(self) -> None:
        ui = self.ui
        self.residence.setAccessibleName("Résidence")
        self.residence.setPlaceholderText("Commencez à écrire son nom ou sa commune")
        self.said_by.setAccessibleName("Qui l’a dite")
        self.said_by.setPlaceholderText("Un coopérateur, un autre nom, ou rien si on ne sait pas")
        self._person_hint, self._place_hint = muted(""), muted("")
        self._place_hint.hide()
        ui.hint_place.addWidget(self.hint)
        self.hint.resized.connect(self.make_room)
        ui.residence_place.addWidget(self.residence)
        ui.residence_place.addWidget(self._place_hint)
        ui.said_by_place.addWidget(self.said_by)
        ui.said_by_place.addWidget(self._person_hint)
        ui.photo_place.addWidget(self.photo)
        ui.residence_label.setBuddy(self.residence)
        ui.said_by_label.setBuddy(self.said_by)
        fields: tuple[QWidget, ...] = (
            self.residence,
            self.said_by,
            ui.channel,
            ui.follow_up,
            self.photo.choose_button,
            self.photo.remove_button,
            ui.save_button,
        )
        for before, after in zip((ui.sentence, *fields), fields, strict=False):
            QWidget.setTabOrder(before, after)

    def _explain_person(self) -> None:
        typed = tidy_line(self.said_by.text())
        if self.said_by.key is not None:
            hint = "Coopérateur connu\u00a0: l’idée sera sur sa fiche."
        elif typed:
            hint = f"Noté tel quel{NBSP}: {quoted(typed)}."
        else:
            hint = "Laissez vide si la personne n’est pas connue."
        self._person_hint.setText(hint)


def choice_text(choice: Choice) -> str:
    """Return a choice on one line, its hint after it to tell namesakes apart."""
    return f"{choice.label}, {choice.hint}" if choice.hint else choice.label
