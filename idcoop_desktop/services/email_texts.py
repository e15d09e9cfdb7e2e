"""The texts of e-mails: those shipped, and the words of the team that take their place."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.emails import EmailTemplate, own_text
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.exchange.email_files import read_emails
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import settings as store

if TYPE_CHECKING:
    from idcoop_desktop.services.desk import Desk

_PREFIX = "email."


@cache
def shipped() -> tuple[EmailTemplate, ...]:
    """Return the texts shipped with the program, read once.

    Raises :class:`~idcoop_desktop.exchange.refusals.EmailFileError` when a file is not right.
    """
    return read_emails(assets.path("emails"))


def email_texts(desk: Desk) -> tuple[EmailTemplate, ...]:
    """Return every text as the team writes it."""
    kept = {
        setting.key: setting.value
        for setting in store.all_settings(desk.base)
        if setting.key.startswith(_PREFIX)
    }
    return tuple(_read(text, kept.get(_PREFIX + text.key, "")) for text in shipped())


def save_email_text(desk: Desk, key: str, *, subject: str, body: str) -> None:
    """Keep the team's words for a text; those shipped, written again, take their place back.

    Nothing is written when nothing changes. Raises :class:`DomainError` when something is missing
    or a gap stands for nothing.
    """
    before = next((text for text in email_texts(desk) if text.key == key), None)
    original = next((text for text in shipped() if text.key == key), None)
    if before is None or original is None:
        raise DomainError("Ce modèle n’existe plus. Choisissez-en un autre dans la liste.")
    written = own_text(original, subject, body)
    if replace(written, own=False) == original:
        written = original
    if written == before:
        return
    verb = "modèle d’e-mail" if written.own else "retour au texte fourni de"
    value = json.dumps({"subject": written.subject, "body": written.body}, ensure_ascii=False)
    with desk.unit(titled(verb, original.title)) as unit:
        store.add_setting(
            unit,
            Setting(key=_PREFIX + key, value=value if written.own else "", valid_from=desk.today()),
        )


def _read(text: EmailTemplate, value: str) -> EmailTemplate:
    """Put the team's words in; what a later program wrote and this one cannot read is passed."""
    try:
        told = json.loads(value)
        return own_text(text, str(told["subject"]), str(told["body"]))
    except (ValueError, TypeError, KeyError, RecursionError, DomainError):
        return text
