"""Opening the window of an e-mail about a project, and noting what was sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from idcoop_desktop.domain.ledger import About
from idcoop_desktop.services import email_texts, emails
from idcoop_desktop.views.emails.dialog import EmailDialog, SentEmail
from idcoop_desktop.views.emails.text_dialog import EmailTextDialog, EmailWords
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.emails import EmailTemplate
    from idcoop_desktop.services.emails import EmailKit
    from idcoop_desktop.views.context import PageContext


def open_mail_program(link: str) -> bool:
    """Hand a ``mailto:`` link to the system; tell whether a program took it."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(link.encode("ascii")))


def open_email_dialog(
    context: PageContext,
    parent: QWidget,
    about: About | int,
    *,
    open_link: Callable[[str], bool] = open_mail_program,
    first: str = "",
) -> None:
    """Open the window of an e-mail about a project or an aid.

    ``first`` names the text to start from.
    """
    desk, about = context.desk, About.of(about)
    project_id, aid_id = about.project_id, about.aid_id
    where = "dans le fil du projet" if aid_id is None else "sur la fiche de la personne"

    def read() -> EmailKit:
        if aid_id is not None:
            return emails.aid_email_kit(desk, aid_id)
        return emails.email_kit(desk, project_id or 0)

    def note(sent: SentEmail) -> tuple[int, ...]:
        return emails.note_email(
            desk, project_id, sent.person_ids, sent.subject, addresses=sent.addresses
        )

    def noted(_ids: tuple[int, ...]) -> None:
        context.changes.announce("projects", "people", "residences")
        context.notice(f"E-mail noté {where}. {UNDO}")

    def show(known: EmailKit) -> None:
        templates = sorted(known.templates, key=lambda text: text.key != first)
        kit = replace(known, templates=tuple(templates))
        dialog = EmailDialog(kit, open_link=open_link, parent=parent)
        dialog.edit_asked.connect(lambda key: open_text_dialog(context, dialog, kit, key))
        run_form(dialog, context.background, note, noted)

    context.background.run(read, done=show, owner=parent)


def open_text_dialog(context: PageContext, dialog: EmailDialog, kit: EmailKit, key: str) -> None:
    """Open the form of a text over the window of an e-mail, which then starts from it."""
    desk = context.desk
    order = [template.key for template in kit.templates]

    def read() -> dict[str, EmailTemplate]:
        return {text.key: text for text in email_texts.email_texts(desk)}

    def save(words: EmailWords) -> dict[str, EmailTemplate]:
        email_texts.save_email_text(desk, key, subject=words.subject, body=words.body)
        return read()

    def saved(texts: dict[str, EmailTemplate]) -> None:
        dialog.show_texts([texts[one] for one in order])
        context.changes.announce("settings")
        context.notice(f"Modèle enregistré pour toute l’équipe. {UNDO}")

    def show(texts: dict[str, EmailTemplate]) -> None:
        shipped = next(text for text in email_texts.shipped() if text.key == key)
        run_form(EmailTextDialog(texts[key], shipped, dialog), context.background, save, saved)

    context.background.run(read, done=show, owner=dialog)
