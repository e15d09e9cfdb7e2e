"""E-mails prepared from texts with gaps: filled, addressed, handed to the mail program."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import quote

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.projects import ProjectState
from idcoop_desktop.domain.text import NBSP, fold, format_date, plural, quoted, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

LONGEST_LINK = 1_900
"""Characters of a link that every mail program takes: Windows cuts them at about 2,000."""

_SPACES = re.compile(r"[ \t\n]+")
_GAP = re.compile(r"\{([^{}\n]{1,60})\}")
_UNFINISHED = re.compile(r"\[([^\[\]\n]{1,60}) à compléter\]")
_ADDRESS = re.compile(r"[^\s@,;<>()\[\]\"\\]+@[^\s@,;<>()\[\]\"\\]+\.[^\s@,;<>()\[\]\"\\]+")
# What stands for itself in the address of a link (RFC 6068, section 2).
_SAFE = "@.!$'*+-_~"


class Token(StrEnum):
    """A gap of a text, by the word that stands between braces."""

    PROJECT = "projet"
    RESIDENCE = "résidence"
    COMMUNE = "commune"
    BEARERS = "porteurs"
    FIRST_NAMES = "prénoms"
    IDEA = "idée"
    DATE = "date"
    AMOUNT = "montant"
    REQUESTED = "montant demandé"
    PAID = "montant payé"
    DECIDED_ON = "date de décision"
    CONDITIONS = "conditions"
    REASON = "raison"
    NEXT_STEP = "suite"
    RECONSIDER_ON = "date de réexamen"
    TARGET_ON = "date prévue"
    TO_DO = "à faire"
    COLLEAGUE = "collègue"
    COOP = "coopérative"
    SERVICE = "service"
    SCHEME = "dispositif"
    PHONE = "téléphone"


_OPTIONAL = {Token.PHONE, Token.CONDITIONS}
_TOKENS = {fold(token.value): token for token in Token}


class UnknownTokenError(DomainError):
    """A word between braces that stands for nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailTemplate:
    """A text to start from; it is proposed first in the ``states`` it was written for.

    It is the team's ``own`` once they wrote it their way.
    """

    key: str
    title: str
    subject: str
    body: str
    states: frozenset[ProjectState] = frozenset()
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody an e-mail may go to; ``no_mailing_since`` is the day they asked for no more.

    ``role`` tells why somebody who does not carry the project is there.
    """

    person_id: int
    first_name: str
    name: str
    address: str
    no_mailing_since: date | None = None
    role: str = ""

    @property
    def reachable(self) -> bool:
        """Whether there is an address a mail program would take."""
        return is_address(self.address)

    @property
    def proposed(self) -> bool:
        """Whether the e-mail goes to them unless somebody decides otherwise."""
        return self.reachable and self.no_mailing_since is None and not self.role

    @property
    def warning(self) -> str:
        """What to know before writing to them; "" when there is nothing."""
        if not self.address:
            return "Pas d’adresse e-mail sur sa fiche"
        if not self.reachable:
            return f"Adresse à vérifier{NBSP}: {self.address}"
        if self.no_mailing_since is not None:
            return f"Ne souhaite plus d’envois depuis le {format_date(self.no_mailing_since)}"
        return ""


def is_address(text: str) -> bool:
    """Tell whether a text has the shape of one e-mail address."""
    return _ADDRESS.fullmatch(text) is not None


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses typed or pasted, each once, with or without names before them.

    Raises :class:`DomainError` for what is none.
    """
    found = []
    for part in re.split(r"[,;\n]", text):
        inside = part.rpartition("<")[2].partition(">")[0] if "<" in part else part
        if not part.strip():
            continue
        found.append(_require_address(inside.strip()))
    return tuple(dict.fromkeys(found))


def _require_address(text: str) -> str:
    if not is_address(text):
        raise DomainError(
            f"{quoted(text)} n’est pas une adresse e-mail. Séparez les adresses par des virgules."
        )
    return text


def own_text(template: EmailTemplate, subject: str, body: str) -> EmailTemplate:
    """Return a text as the team writes it.

    Raises :class:`DomainError` when something is missing or a gap stands for nothing.
    """
    written = replace(template, subject=one_line(subject), body=tidy(body), own=True)
    if not written.subject:
        raise DomainError("Donnez un objet à ce modèle.")
    if not written.body:
        raise DomainError("Écrivez le message de ce modèle.")
    return require_known(written)


def fill(text: str, values: Mapping[Token, str]) -> str:
    """Return a text whose gaps are filled; what is not known yet reads ``[montant à compléter]``.

    A telephone or conditions that there are not leave nothing. Values are put in as they are:
    braces in them are no gaps. Raises :class:`UnknownTokenError` for a word between braces that
    stands for nothing.
    """

    def filled(found: re.Match[str]) -> str:
        token = token_named(found.group(1))
        left = "" if token in _OPTIONAL else f"[{token.value} à compléter]"
        return values.get(token, "") or left

    return _GAP.sub(filled, text)


def token_named(word: str) -> Token:
    """Return the gap of that name, accents and capitals aside; :class:`UnknownTokenError`."""
    token = _TOKENS.get(fold(word))
    if token is None:
        known = ", ".join(f"{{{one.value}}}" for one in Token)
        raise UnknownTokenError(
            f"{quoted(f'{{{word}}}')} ne correspond à rien que l’application sache remplir. "
            f"Corrigez ce mot ou retirez ses accolades. Mots connus{NBSP}: {known}."
        )
    return token


def require_known(template: EmailTemplate) -> EmailTemplate:
    """Return a template whose gaps are all known; :class:`UnknownTokenError` otherwise."""
    for word in _GAP.findall(f"{template.subject}\n{template.body}"):
        token_named(word)
    return template


def one_line(text: str) -> str:
    """Return a text tidied on one line, its no-break spaces kept."""
    return _SPACES.sub(" ", tidy(text))


def unfinished(text: str) -> tuple[str, ...]:
    """Return what a text still leaves to complete by hand, each once."""
    return tuple(dict.fromkeys(_UNFINISHED.findall(text)))


def by_fitness(
    templates: Iterable[EmailTemplate], state: ProjectState
) -> tuple[EmailTemplate, ...]:
    """Return templates in their order, those written for a state first, then those for any."""
    return tuple(
        sorted(templates, key=lambda one: 0 if state in one.states else 2 if one.states else 1)
    )


def mail_link(addresses: Iterable[str], subject: str, body: str) -> str:
    """Return the ``mailto:`` link of an e-mail, encoded as RFC 6068 asks.

    Raises :class:`DomainError` for an address that is none.
    """
    known = tuple(addresses)
    for address in known:
        if not is_address(address):
            raise DomainError(
                f"L’adresse {quoted(address)} n’est pas une adresse e-mail{NBSP}: corrigez-la sur "
                "la fiche de la personne."
            )
    to = ",".join(quote(address, safe=_SAFE) for address in known)
    lines = tidy(body).replace("\n", "\r\n")
    return f"mailto:{to}?subject={quote(one_line(subject), safe='')}&body={quote(lines, safe='')}"


def sent_facts(subject: str, people: int) -> str:
    """Return the fact that is noted once an e-mail was sent."""
    to = "" if people < 2 else f" à {plural(people, 'personne')}"
    return f"E-mail envoyé{to}{NBSP}: {quoted(one_line(subject))}"
