"""Agreements to be seen on a photo: for which uses, from when, until when, taken back or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, fold, format_date, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class ImageUse(StrEnum):
    """Where a photo of the person may be shown."""

    HALL = "hall"
    LETTER_BOX = "letter_box"
    ASSEMBLY = "assembly"
    WEB = "web"
    SOCIAL = "social"
    PRESS = "press"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _USE_LABELS[self]


_USE_LABELS = {
    ImageUse.HALL: "Affiches dans les halls",
    ImageUse.LETTER_BOX: "Flyers dans les boîtes aux lettres",
    ImageUse.ASSEMBLY: "Assemblée générale",
    ImageUse.WEB: "Site internet",
    ImageUse.SOCIAL: "Réseaux sociaux",
    ImageUse.PRESS: "Presse",
}


class ConsentState(StrEnum):
    """What an agreement is worth on a day."""

    TO_COME = "to_come"
    VALID = "valid"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    ConsentState.TO_COME: "À venir",
    ConsentState.VALID: "En vigueur",
    ConsentState.ENDED: "Terminé",
    ConsentState.WITHDRAWN: "Retiré",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageConsent:
    """What a person agreed to; ``until_on`` is the last day, ``withdrawn_on`` the day it ended.

    ``person_name`` names somebody who is not a coopérateur (``cooperator_id`` is then ``None``).
    An agreement of a coopérateur without ``photo_id`` is for every photo of theirs; the one of a
    name is for one photo, since two children of two residences may share a first name.
    """

    id: int
    uses: tuple[ImageUse, ...]
    from_on: date
    noted_by_id: int
    cooperator_id: int | None = None
    person_name: str = ""
    until_on: date | None = None
    withdrawn_on: date | None = None
    note: str = ""
    photo_id: int | None = None
    minor: bool = False
    first_holder: str = ""
    second_holder: str = ""
    sole_holder_proof: str = ""
    scan_sha256: str = ""
    scan_name: str = ""

    @property
    def has_holders(self) -> bool:
        """Whether those who hold parental authority signed: both, or one with proof of being alone.

        Both parents protect together the image of their child (Code civil, art. 372-1, in its
        wording of the loi no 2024-120 du 19 février 2024): one signature alone binds nobody.
        """
        return bool(self.first_holder and (self.second_holder or self.sole_holder_proof))

    def state_on(self, day: date) -> ConsentState:
        """Tell what the agreement is worth on ``day``."""
        if self.withdrawn_on is not None and self.withdrawn_on <= day:
            return ConsentState.WITHDRAWN
        if day < self.from_on:
            return ConsentState.TO_COME
        if self.until_on is not None and self.until_on < day:
            return ConsentState.ENDED
        return ConsentState.VALID

    def covers(self, use: ImageUse, day: date) -> bool:
        """Tell whether the person may be shown in this way on ``day``."""
        return use in self.uses and self.state_on(day) is ConsentState.VALID


def uses_on(consents: Iterable[ImageConsent], day: date) -> tuple[ImageUse, ...]:
    """Return the uses that at least one agreement covers on ``day``, in the order of the form."""
    given = tuple(consents)
    return tuple(use for use in ImageUse if any(one.covers(use, day) for one in given))


def checked(consent: ImageConsent) -> ImageConsent:
    """Return a new agreement as it is kept: uses once each and in order, the note on one line.

    Raises :class:`DomainError` without a use or without a last day (an authorisation without a
    duration binds nobody: Code civil, art. 9, as the courts read it), when it ends too early, and
    for a minor without :attr:`ImageConsent.has_holders`.
    """
    if not consent.uses:
        raise DomainError("Cochez au moins un usage auquel la personne a dit oui.")
    if consent.until_on is None:
        raise DomainError("Indiquez jusqu’à quand vaut l’accord, comme sur l’autorisation signée.")
    if consent.until_on < consent.from_on:
        raise DomainError(f"L’accord se termine avant d’avoir commencé{NBSP}: vérifiez les dates.")
    tidied = replace(
        consent,
        uses=tuple(use for use in ImageUse if use in consent.uses),
        person_name=tidy_line(consent.person_name),
        note=tidy_line(consent.note),
        first_holder=tidy_line(consent.first_holder) if consent.minor else "",
        second_holder=tidy_line(consent.second_holder) if consent.minor else "",
        sole_holder_proof=tidy_line(consent.sole_holder_proof) if consent.minor else "",
    )
    if tidied.minor:
        _require_holders(tidied)
    return tidied


def _require_holders(consent: ImageConsent) -> None:
    if not consent.has_holders:
        raise DomainError(
            "Pour un mineur, nommez les deux titulaires de l’autorité parentale, ou le seul "
            "titulaire avec le document qui le prouve."
        )
    if consent.second_holder and fold(consent.second_holder) == fold(consent.first_holder):
        raise DomainError(
            "Les deux titulaires de l’autorité parentale portent le même nom\u00a0: "
            "écrivez aussi leurs prénoms."
        )


def require_withdrawable(consent: ImageConsent, on: date) -> None:
    """Refuse to withdraw twice, or before the agreement began."""
    if consent.withdrawn_on is not None:
        raise DomainError(
            f"Cet accord est déjà retiré depuis le {format_date(consent.withdrawn_on)}. "
            "Rien n’a été changé."
        )
    if on < consent.from_on:
        raise DomainError(
            f"L’accord commence le {format_date(consent.from_on)}{NBSP}: "
            "il ne peut pas être retiré plus tôt."
        )
