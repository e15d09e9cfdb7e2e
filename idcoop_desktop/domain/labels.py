"""Address labels: the geometry of their sheets, and the lines of an address."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from itertools import groupby
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import NBSP, tidy_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.people import Cooperator, Residence

PAGE_WIDTH, PAGE_HEIGHT = 21_000, 29_700
"""A sheet of A4 in hundredths of a millimetre."""
MM = 100
NARROWEST, LOWEST = 25 * MM, 15 * MM
"""The smallest label that an address can be read on."""
MOST_ACROSS, MOST_DOWN = 8, 19
_SHORT_NAME = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """A sheet of A4 with equal labels; lengths in hundredths of a millimetre.

    ``left`` and ``top`` are the margins before the first label, the gaps are between labels.
    """

    columns: int
    rows: int
    width: int
    height: int
    left: int
    top: int
    gap_x: int = 0
    gap_y: int = 0

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    @property
    def label(self) -> str:
        """The words on screen: « 3 × 7 étiquettes de 63,5 × 38,1 mm »."""
        size = f"{shown_mm(self.width)} × {shown_mm(self.height)}{NBSP}mm"
        return f"{self.columns} × {self.rows} étiquettes de {size}"

    @property
    def across(self) -> int:
        """How far the labels reach from the left edge of the paper."""
        return self.left + self.columns * (self.width + self.gap_x) - self.gap_x

    @property
    def down(self) -> int:
        """How far the labels reach from the top edge of the paper."""
        return self.top + self.rows * (self.height + self.gap_y) - self.gap_y

    def corner(self, place: int) -> tuple[int, int]:
        """Return the left and the top of a label, counted from 0 along the rows."""
        row, column = divmod(place, self.columns)
        return (
            self.left + column * (self.width + self.gap_x),
            self.top + row * (self.height + self.gap_y),
        )

    def require_sound(self) -> None:
        """Raise :class:`DomainError` for labels that no sheet can hold or no address can fill."""
        if not (1 <= self.columns <= MOST_ACROSS and 1 <= self.rows <= MOST_DOWN):
            raise DomainError(
                f"Une planche a de 1 à {MOST_ACROSS} colonnes et de 1 à {MOST_DOWN} lignes."
            )
        if self.width < NARROWEST or self.height < LOWEST:
            raise DomainError(
                f"Une étiquette mesure au moins {shown_mm(NARROWEST)} × {shown_mm(LOWEST)}"
                f"{NBSP}mm\u00a0: une adresse n’y serait pas lisible."
            )
        if min(self.left, self.top, self.gap_x, self.gap_y) < 0:
            raise DomainError("Les marges et les écarts d’une planche ne sont pas négatifs.")
        for reach, room, side in (
            (self.across, PAGE_WIDTH, "largeur"),
            (self.down, PAGE_HEIGHT, "hauteur"),
        ):
            if reach > room:
                raise DomainError(
                    f"Ces étiquettes dépassent la feuille de {shown_mm(reach - room)}{NBSP}mm en "
                    f"{side}. Vérifiez leur taille, les marges et les écarts."
                )


PRESETS: dict[str, LabelSheet] = {
    "3x7": LabelSheet(columns=3, rows=7, width=6350, height=3810, left=725, top=1515, gap_x=250),
    "2x7": LabelSheet(columns=2, rows=7, width=9910, height=3810, left=465, top=1515, gap_x=250),
    "3x8": LabelSheet(columns=3, rows=8, width=6350, height=3390, left=725, top=1290, gap_x=250),
    "2x8": LabelSheet(columns=2, rows=8, width=9910, height=3390, left=465, top=1290, gap_x=250),
    "3x8-70": LabelSheet(columns=3, rows=8, width=7000, height=3700, left=0, top=50),
    "3x6": LabelSheet(columns=3, rows=6, width=6350, height=4660, left=725, top=870, gap_x=250),
    "2x4": LabelSheet(columns=2, rows=4, width=9910, height=6770, left=465, top=1310, gap_x=250),
}
"""The sheets that stationers sell, by a name that people may type."""
USUAL = PRESETS["3x7"]


def sheet_to_text(sheet: LabelSheet) -> str:
    """Return a sheet as the value of a setting."""
    return " ".join(map(str, astuple(sheet)))


def sheet_from_text(text: str) -> LabelSheet | None:
    """Return the sheet of a setting; ``None`` for what is not one."""
    parts, names = text.split(), [field.name for field in fields(LabelSheet)]
    if len(parts) != len(names) or not all(part.isdecimal() for part in parts):
        return None
    known = LabelSheet(**dict(zip(names, map(int, parts), strict=True)))
    try:
        known.require_sound()
    except DomainError:
        return None
    return known


def shown_mm(hundredths: int) -> str:
    """Return a length as it is read: ``63,5`` for 6350."""
    return f"{hundredths / MM:g}".replace(".", ",")


@dataclass(frozen=True, slots=True)
class AddressLabel:
    """What a label says: to whom, and the lines of the address below."""

    name: str
    lines: tuple[str, ...]


def lacking(residence: Residence | None) -> str:
    """Return what an address lacks to be delivered, empty when nothing does."""
    if residence is None:
        return "sans résidence"
    for value, words in (
        (residence.address, "sans rue"),
        (residence.postal_code, "sans code postal"),
        (residence.commune, "sans commune"),
    ):
        if not value.strip():
            return words
    return ""


def address_label(people: Sequence[Cooperator], residence: Residence) -> AddressLabel:
    """Return the label of people of one dwelling, its lines from the door to the post office.

    The order, and the capitals of the last line, are those of the French norm XP Z 10-011.
    """
    street = [tidy_line(line) for line in residence.address.split("\n")]
    lines = (
        tidy_line(people[0].dwelling),
        tidy_line(residence.name),
        *street,
        f"{tidy_line(residence.postal_code)} {tidy_line(residence.commune).upper()}",
    )
    return AddressLabel(names_together(people), tuple(line for line in lines if line))


def names_together(people: Sequence[Cooperator]) -> str:
    """Return « Inès et Loïc Madec », or « Inès Madec et Loïc Tanguy »."""
    names = []
    for last, same in groupby(people, key=lambda person: person.last_name):
        firsts = [person.first_name for person in same]
        # A short surname of several words is not parted at the end of a line.
        kept = last.replace(" ", NBSP) if len(last) <= _SHORT_NAME else last
        names.append(f"{_listed(firsts)} {kept}")
    return _listed(names)


def _listed(words: Sequence[str]) -> str:
    *before, last = words
    return f"{', '.join(before)} et {last}" if before else last


def sheets_needed(labels: int, sheet: LabelSheet, start: int) -> int:
    """Return how many sheets of paper it takes, the first from label ``start`` (from 1) on."""
    return -(-(start - 1 + labels) // sheet.count)
