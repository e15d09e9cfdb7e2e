"""Files of people that leave the base: for what, and to whom the file may then be of use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, tidy_line

if TYPE_CHECKING:
    from datetime import date

LONGEST_DETAIL = 200


class ExportKind(StrEnum):
    """What was made."""

    PEOPLE = "people"
    LABELS = "labels"


class ExportFormat(StrEnum):
    """How a list of people is written."""

    CSV = "csv"
    XLSX = "xlsx"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _FORMAT_LABELS[self]


_FORMAT_LABELS = {
    ExportFormat.XLSX: "Classeur (XLSX), pour Excel ou LibreOffice",
    ExportFormat.CSV: "Texte (CSV), pour un autre logiciel",
}


class ExportPurpose(StrEnum):
    """Why people's data leave the base (RGPD, article 5, 1, b: a purpose told beforehand)."""

    INVITATION = "invitation"
    NEWSLETTER = "newsletter"
    SURVEY = "survey"
    ASSEMBLY = "assembly"
    NOTICE = "notice"
    FOLLOW_UP = "follow-up"
    STATISTICS = "statistics"
    PARTNER = "partner"
    TRANSFER = "transfer"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _PURPOSE_LABELS[self]

    @property
    def is_mailing(self) -> bool:
        """Whether people may have refused it: what the law or the lease owes them is not one.

        Every member is convened to the assembly (Code de commerce, articles R225-67 et R225-68).
        """
        return self in _MAILINGS

    @property
    def needs_detail(self) -> bool:
        """Whether the words alone do not tell for what, or to whom, the file goes."""
        return self in {ExportPurpose.PARTNER, ExportPurpose.OTHER}


_PURPOSE_LABELS = {
    ExportPurpose.INVITATION: "Invitation à un évènement",
    ExportPurpose.NEWSLETTER: "Lettre d’information",
    ExportPurpose.SURVEY: "Enquête ou consultation",
    ExportPurpose.ASSEMBLY: "Convocation à l’assemblée générale",
    ExportPurpose.NOTICE: "Information due aux habitants (travaux, sécurité)",
    ExportPurpose.FOLLOW_UP: "Suivi d’un projet ou d’une résidence",
    ExportPurpose.STATISTICS: "Bilan ou statistiques",
    ExportPurpose.PARTNER: "Transmission à un partenaire",
    ExportPurpose.TRANSFER: "Reprise dans un autre logiciel",
    ExportPurpose.OTHER: "Autre",
}
_MAILINGS = frozenset({ExportPurpose.INVITATION, ExportPurpose.NEWSLETTER, ExportPurpose.SURVEY})


@dataclass(frozen=True, slots=True)
class ToldPurpose:
    """A purpose and the words that make it precise."""

    purpose: ExportPurpose
    detail: str = ""

    @property
    def words(self) -> str:
        """How the journal tells it."""
        detail = tidy_line(self.detail)
        if self.purpose is ExportPurpose.OTHER:
            return detail
        return f"{self.purpose.label}{NBSP}: {detail}" if detail else self.purpose.label

    def require_clear(self) -> None:
        """Raise :class:`DomainError` when nobody could tell later what the file was for."""
        detail = tidy_line(self.detail)
        if self.purpose.needs_detail and not detail:
            raise DomainError(
                "Précisez à quel partenaire le fichier est destiné."
                if self.purpose is ExportPurpose.PARTNER
                else "Précisez à quoi servira le fichier."
            )
        if len(detail) > LONGEST_DETAIL:
            raise DomainError(
                f"Dites en moins de {LONGEST_DETAIL} caractères à quoi servira le fichier."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRecord:
    """One file of people: how many, by whom, on which day, for what."""

    id: int
    on: date
    staff_id: int
    kind: ExportKind
    purpose: str
    records: int
    file_format: str
