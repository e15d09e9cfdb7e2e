"""Who is on a photo: named one by one, each with what they agreed to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QDialog, QWidget

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import consent_forms, people, photo_people, shown
from idcoop_desktop.views import messages
from idcoop_desktop.views.cooperators.agreeing import (
    blank_agreement,
    note_agreement,
    open_scan,
    withdraw_agreement,
)
from idcoop_desktop.views.cooperators.appearances import open_appearances
from idcoop_desktop.views.cooperators.consent_dialog import ConsentDialog
from idcoop_desktop.views.forms.ui_showcase_people import Ui_ShowcasePeople
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.ideas.picture import Picture
from idcoop_desktop.views.showcase.forms_file import print_forms
from idcoop_desktop.views.showcase.people_line import PeopleLine
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.labels import breakable, muted
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.domain.consents import ImageConsent
    from idcoop_desktop.services.photo_people import PersonLine, PhotoSheet
    from idcoop_desktop.views.context import PageContext

_NOBODY = "Personne n’est encore nommé sur cette photo."


class PeopleDialog(QDialog):
    """Stands over its parent until closed; ``stored`` tells in words what was written."""

    stored = Signal(str)

    def __init__(
        self, context: PageContext, photo_id: int, picture: bytes | None, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._context, self._photo_id = context, photo_id
        self._sheet: PhotoSheet | None = None
        self.ui = Ui_ShowcasePeople()
        self.ui.setupUi(self)
        desk = context.desk
        self.person = Picker(
            lambda text: pairs(people.find_people(desk, text)),
            background=context.background,
        )
        self._shape(picture)
        self._read()

    @property
    def lines(self) -> tuple[PeopleLine, ...]:
        """Those who are named, in order."""
        return tuple(self.ui.lines_host.findChildren(PeopleLine))

    def add(self) -> None:
        """Name on the photo whoever is typed or chosen."""
        name, key = self.person.text(), self.person.key
        minor, desk = self.ui.minor_check.isChecked(), self._context.desk

        def named(_key: object) -> None:
            self.person.set_choice(None)
            self.ui.minor_check.setChecked(False)
            self._written("Personne nommée sur la photo.")
            self.person.setFocus()

        self._work(
            lambda: photo_people.name_person(
                desk, self._photo_id, cooperator_id=key, person_name=name, minor=minor
            ),
            named,
        )

    def _shape(self, picture: bytes | None) -> None:
        ui = self.ui
        shown_picture = Picture(width=150, height=110, name="Photo")
        shown_picture.show_bytes(picture)
        ui.picture_place.addWidget(shown_picture, 0, Qt.AlignmentFlag.AlignTop)
        self.person.setAccessibleName("Coopérateur ou nom")
        self.person.setPlaceholderText("Quelques lettres d’un coopérateur, ou un prénom et un nom")
        ui.person_label.setBuddy(self.person)
        ui.person_place.addWidget(self.person)
        ui.error_label.hide()
        dress(ui.add_button, icon_name="user-plus")
        dress(ui.print_button, icon_name="printer")
        dress(ui.close_button, kind="primary")
        for made, do in (
            (ui.add_button, self.add),
            (ui.print_button, self._print),
            (ui.close_button, self.reject),
        ):
            made.clicked.connect(do)
            made.setAutoDefault(False)
        # The return key names whoever is typed, it never closes the window.
        self.person.returnPressed.connect(self.add)
        self.setTabOrder(self.person, ui.minor_check)
        self.person.setFocus()

    def _read(self) -> None:
        desk, photo_id = self._context.desk, self._photo_id
        self._context.background.run(
            lambda: photo_people.photo_sheet(desk, photo_id), done=self._show, owner=self
        )

    def _show(self, sheet: PhotoSheet) -> None:
        self._sheet = sheet
        ui = self.ui
        ui.name_label.setText(breakable(photo_name(sheet.photo)))
        while (item := ui.lines_place.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        before: QWidget = ui.add_button
        for line in sheet.lines:
            made = PeopleLine(line, sheet.day)
            self._connect(made)
            ui.lines_place.addWidget(made)
            self.setTabOrder(before, made.note_button)
            before = made.remove_button
        if not sheet.lines:
            ui.lines_place.addWidget(muted(_NOBODY))
        ui.lines_place.addStretch(1)
        ui.print_button.setEnabled(bool(sheet.lines))

    def _connect(self, made: PeopleLine) -> None:
        context, line = self._context, made.line
        made.note_wanted.connect(partial(self._note, line))
        made.withdraw_wanted.connect(
            lambda consent: withdraw_agreement(
                context, self, consent, lambda: self._written("Accord retiré.")
            )
        )
        made.scan_wanted.connect(lambda consent: open_scan(context, self, consent))
        made.made_wanted.connect(self._show_made)
        made.removal_wanted.connect(
            lambda: self._work(
                lambda: photo_people.take_off(context.desk, line.person.id),
                lambda _none: self._written("Personne retirée de la photo."),
            )
        )

    def _show_made(self, consent: ImageConsent) -> None:
        desk = self._context.desk
        open_appearances(
            self._context, self, lambda: shown.publications_of_consent(desk, consent.id)
        )

    def _note(self, line: PersonLine) -> None:
        if self._sheet is None:
            return
        person, desk = line.person, self._context.desk
        others = self._sheet.others[person.id]
        scopes: list[str] = ["Cette photo seulement"]
        photo_ids: list[Sequence[int | None]] = [[self._photo_id]]
        if others:
            count = plural(len(others) + 1, "photo")
            scopes.append(f"Les {count} du projet où cette personne est nommée")
            photo_ids.append([self._photo_id, *others])
        if person.cooperator_id is not None:
            scopes.append("Toutes ses photos, de tous les projets")
            photo_ids.append([None])
        about = replace(
            blank_agreement(desk),
            cooperator_id=person.cooperator_id,
            person_name="" if person.cooperator_id is not None else person.person_name,
            minor=person.minor,
        )
        dialog = ConsentDialog(
            f"Photos de {breakable(person.person_name)}",
            today=desk.today(),
            minor=person.minor,
            scopes=scopes,
            parent=self,
        )
        note_agreement(
            self._context, dialog, about, photo_ids, lambda: self._written("Accord noté.")
        )

    def _print(self) -> None:
        desk, photo_id = self._context.desk, self._photo_id
        print_forms(
            self._context,
            self,
            lambda: consent_forms.missing_forms(desk, [photo_id], tuple(ImageUse)),
            done=self.ui.status_label.setText,
            refused=self._refuse,
        )

    def _work(self, work: Callable[[], object], done: Callable[[object], object]) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, DomainError):
                self._refuse(error.message)
            else:
                messages.show_error(self, error)

        self.ui.error_label.hide()
        self._context.background.run(work, done=done, failed=failed, owner=self)

    def _refuse(self, message: str) -> None:
        said = self.ui.error_label
        said.setText(message)
        said.show()
        QAccessible.updateAccessibility(QAccessibleEvent(said, QAccessible.Event.Alert))

    def _written(self, said: str) -> None:
        self.ui.status_label.setText(said)
        self._context.changes.announce("people")
        self.stored.emit(said)
        self._read()
