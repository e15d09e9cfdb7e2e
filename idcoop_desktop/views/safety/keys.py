"""Opens « Clés et verrouillage » and does what is wanted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.services import keys, opening, settings
from idcoop_desktop.views import messages
from idcoop_desktop.views.safety.code_dialog import CodeDialog
from idcoop_desktop.views.safety.keys_dialog import KeysDialog
from idcoop_desktop.views.safety.secret_dialog import Secret, SecretAsked, SecretDialog
from idcoop_desktop.views.start.code_sheet import offer_sheets
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.keys import KeyPerson
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.safety.keys_door import KeysDoor

_OWN = "La vôtre, celle avec laquelle vous ouvrez la base."
_NO_CHEST = (
    "Cet ordinateur n’a pas de coffre à clés, ou le refuse. La phrase secrète sera demandée à "
    "chaque démarrage."
)


def open_keys_dialog(context: PageContext, door: KeysDoor, parent: QWidget | None) -> None:
    """Open « Clés et verrouillage » over a window."""

    def show(known: keys.Keys) -> None:
        dialog = KeysDialog(known, minutes=door.minutes(), parent=parent)
        _Wishes(context, door, dialog).listen()
        dialog.open()

    context.background.run(lambda: keys.keys_of(door.opened()), done=show, owner=parent)


class _Wishes(QObject):
    """Does what the dialog asks for; lives as long as the dialog."""

    def __init__(self, context: PageContext, door: KeysDoor, dialog: KeysDialog) -> None:
        super().__init__(dialog)
        self._context, self._door, self._dialog = context, door, dialog

    @property
    def _folder(self) -> Path:
        return self._context.desk.base.folder

    def listen(self) -> None:
        """Answer to every button of the dialog."""
        dialog = self._dialog
        dialog.change_wanted.connect(self.change)
        dialog.code_wanted.connect(self.renew_code)
        dialog.person_wanted.connect(self.add_person)
        dialog.removal_wanted.connect(self.remove_person)
        dialog.memory_wanted.connect(self.remember)
        dialog.minutes_chosen.connect(self._door.keep_minutes)
        dialog.lock_wanted.connect(self._door.lock)

    def change(self) -> None:
        """Change the passphrase that who sits here knows."""
        remembered = self._dialog.remembered
        asked = SecretAsked(
            title="Changer la phrase secrète",
            about="L’ancienne n’ouvrira plus la base. Les sauvegardes déjà faites s’ouvrent "
            f"toujours avec l’ancienne{NBSP}: gardez-en le souvenir quelque temps.",
            save="&Changer la phrase secrète",
            old_may_miss=remembered,
            hint=_FORGOTTEN if remembered else "",
        )

        def work(secret: Secret) -> None:
            if secret.old or not remembered:
                keys.change_passphrase(self._folder, old=secret.old, new=secret.new)
            else:
                keys.replace_passphrase(self._door.opened(), secret.new)

        def done(_nothing: None) -> None:
            self._dialog.tell("Phrase secrète changée.")

        run_form(self._form(asked), self._context.background, work, done)

    def renew_code(self) -> None:
        """Draw another code, once who sits here has shown that they know the passphrase."""

        def draw() -> tuple[str, str]:
            coop_name = settings.profile(self._context.desk).coop_name
            return keys.new_code(), coop_name

        self._prove("Imprimer un nouveau code", "Con&tinuer", draw, self._show_code)

    def add_person(self) -> None:
        """Let a colleague choose a passphrase of their own."""
        asked = SecretAsked(
            title="Ajouter une personne",
            about="Laissez la personne choisir et taper elle-même sa phrase. Elle la changera "
            "quand elle voudra, ici même.",
            save="A&jouter",
            name=True,
            hint=_OWN,
            new_label="&Sa phrase secrète",
        )

        def work(secret: Secret) -> str:
            keys.prove(self._folder, secret.old)
            opened = self._door.opened()
            return keys.add_person(opened, name=secret.name, passphrase=secret.new).name

        def done(name: str) -> None:
            self._dialog.tell(f"{name} ouvre maintenant la base avec sa propre phrase.")
            self._read_again()

        run_form(self._form(asked), self._context.background, work, done)

    def remove_person(self, person: KeyPerson) -> None:
        """Take a colleague's passphrase away, after asking."""

        def removed(_nothing: None) -> None:
            self._dialog.tell(f"La phrase secrète de {person.name} n’ouvre plus la base.")
            self._read_again()

        messages.ask(
            self._dialog,
            title="Retirer une phrase secrète",
            text=f"La phrase secrète de {quoted(person.name)} n’ouvrira plus la base. Les "
            "sauvegardes déjà faites s’ouvrent toujours avec elle. Si cette personne a vu le code "
            "de secours imprimé, imprimez-en un nouveau.",
            yes="&Retirer",
            on_yes=lambda: self._context.background.run(
                lambda: keys.remove_person(self._door.opened(), person),
                done=removed,
                owner=self._dialog,
            ),
        )

    def remember(self, wanted: bool) -> None:
        """Let this computer open the base by itself, or ask for the passphrase again."""
        if wanted:
            self._prove(
                "Retenir la clé sur cet ordinateur",
                "&Retenir",
                lambda: opening.remember(self._door.opened()),
                self._remembered,
            )
            return
        self._context.background.run(
            lambda: keys.forget_computer(self._door.opened()),
            done=lambda _nothing: self._told("Cet ordinateur demandera la phrase secrète."),
            owner=self._dialog,
        )

    def _remembered(self, kept: bool) -> None:
        if kept:
            self._told("Cet ordinateur retient la clé.")
        else:
            messages.show_error(self._dialog, _NO_CHEST)

    def _told(self, words: str) -> None:
        self._dialog.tell(words)
        self._read_again()

    def _prove(
        self,
        title: str,
        save: str,
        work: Callable[[], object],
        done: Callable[..., object],
    ) -> None:
        """Ask for the passphrase, then do the work."""
        asked = SecretAsked(
            title=title,
            about="Pour être sûr que c’est bien vous, redites votre phrase secrète.",
            save=save,
            new=False,
        )

        def proven(secret: Secret) -> object:
            keys.prove(self._folder, secret.old)
            return work()

        run_form(self._form(asked), self._context.background, proven, done)

    def _show_code(self, drawn: tuple[str, str]) -> None:
        code, coop_name = drawn
        dialog = CodeDialog(code, self._dialog)
        page, background = dialog.page, self._context.background
        offer_sheets(page, background, code=code, coop_name=coop_name)

        def adopt() -> None:
            page.set_busy(busy=True)
            background.run(
                lambda: keys.adopt_code(self._door.opened(), code),
                done=adopted,
                failed=failed,
                owner=dialog,
            )

        def adopted(_nothing: None) -> None:
            dialog.accept()
            self._dialog.tell("Nouveau code de secours en place. Détruisez l’ancienne feuille.")

        def failed(error: Exception) -> None:
            if isinstance(error, DomainError):
                page.refuse(error.message)
            else:
                page.refuse("Le code n’a pas été remplacé, l’ancien reste valable.")
                messages.show_error(dialog, error)

        page.confirmed.connect(adopt)
        dialog.open()

    def _form(self, asked: SecretAsked) -> SecretDialog:
        return SecretDialog(asked, strength=opening.strength, parent=self._dialog)

    def _read_again(self) -> None:
        self._context.background.run(
            lambda: keys.keys_of(self._door.opened()),
            done=self._dialog.show_keys,
            owner=self._dialog,
        )


_FORGOTTEN = (
    "Cet ordinateur retient la clé\u00a0: si plus personne ne connaît la phrase, laissez ce champ "
    "vide."
)
