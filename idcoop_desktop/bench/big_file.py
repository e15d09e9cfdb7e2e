"""The list that a coop's housing software exports, of any length, with errors and look-alikes."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.bench.look_alikes import RESIDENCES, Draw
from idcoop_desktop.domain.text import format_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from idcoop_desktop.domain.people import Cooperator

HEADINGS = (
    *("N° client", "Nom de naissance", "Prénom", "Courriel", "Tél. portable", "Résidence"),
    *("Ville", "Logement", "Parts sociales", "Date de souscription", "Statut", "Date d'entrée"),
    *("Date de sortie", "Observations"),
)
_PLACES = (
    *("Les Ajoncs", "Ker Heol", "Le Verger", "Ti Laouen", "Les Goélands", "Le Clos du Phare"),
    *("La Grève", "Les Bruyères", "Park Bihan", "L’Œillet de mer", "Le Lavoir", "Les Aubépines"),
)
_TOWNS = ("Kerlann", "Trévignac", "Saint-Brévin", "Plœmel", "Roz-ar-Mor", "Île-Héol")
_STATUSES = ("Locataire", "LOCATAIRE", "Locataire", "Accédant", "Salarié(e)")
_REMARKS = ("Parle breton", "Préfère être appelé le soir", "Référente du jardin ; hall B")
_LINES_A_RESIDENCE = 50

Line = dict[str, str]

# Each spoils a line in a way for which it must be refused.
ERRORS: dict[str, Callable[[Line], object]] = {
    "no surname": lambda line: line.update({"Nom de naissance": ""}),
    "no first name": lambda line: line.update({"Prénom": " "}),
    "no such day": lambda line: line.update({"Date de souscription": "31/02/2021"}),
    "a day in words": lambda line: line.update({"Date d'entrée": "courant 2021"}),
    "a year of two digits": lambda line: line.update({"Date de souscription": "12/03/21"}),
    "a day to come": lambda line: line.update({"Date de souscription": "12/03/2098"}),
    "left before entering": lambda line: line.update(
        {"Date d'entrée": "01/04/2020", "Date de sortie": "01/04/2012"}
    ),
    "an unknown status": lambda line: line.update({"Statut": "Sympathisant"}),
    "shares in words": lambda line: line.update({"Parts sociales": "deux ou trois"}),
    "an endless name": lambda line: line.update({"Prénom": "Maëlle" * 40}),
    "a cell too many": lambda line: line.update({"Observations": "appeler", "": "le matin"}),
}


@dataclass(frozen=True, slots=True)
class BigFile:
    """The file and the truth about it; lines are numbered as in the file, the headings being 1.

    ``errors`` says what is wrong where a line must be refused (a key of :data:`ERRORS`), ``twins``
    which line tells of a person a first time, for each line that tells of them once more.
    """

    rows: tuple[tuple[str, ...], ...]
    errors: dict[int, str]
    twins: dict[int, int]

    def csv(self) -> bytes:
        """Return the file as Windows keeps it: Windows-1252, cells parted by ``;``."""
        written = (";".join(map(_quoted, row)) for row in (HEADINGS, *self.rows))
        return "".join(f"{line}\r\n" for line in written).encode("cp1252")


def big_file(lines: int, *, errors: int = 0, twins: int = 0, seed: int = 5) -> BigFile:
    """Invent a list of that many lines, the same each time; ``twins`` are near-duplicates."""
    chance = random.Random(seed)
    draw = Draw(chance)
    people = _people(draw, lines - twins)
    homes = max(1, min(RESIDENCES, lines // _LINES_A_RESIDENCE))
    order = list(range(lines))
    chance.shuffle(order)
    repeated = dict(zip(order[:twins], chance.sample(range(len(people)), twins), strict=True))
    told: list[Line] = []
    first_at: dict[int, int] = {}
    fresh = iter(range(len(people)))
    for place in range(lines):
        known = repeated.get(place)
        if known is None:
            known = next(fresh)
            first_at[known] = place
            told.append(_line(draw, people[known], homes))
        else:
            told.append(_line(draw, draw.second_record(people[known]), homes))
    pairs = {*repeated, *(first_at[known] for known in repeated.values())}
    spoilt = [place for place in order if place not in pairs][:errors]
    kinds = tuple(ERRORS)
    wrong = {place: kinds[number % len(kinds)] for number, place in enumerate(spoilt)}
    for place, kind in wrong.items():
        ERRORS[kind](told[place])
    return BigFile(
        rows=tuple(tuple(line.values()) for line in told),
        errors={place + 2: kind for place, kind in sorted(wrong.items())},
        twins={place + 2: first_at[known] + 2 for place, known in sorted(repeated.items())},
    )


def _people(draw: Draw, count: int) -> list[Cooperator]:
    """Return people of whom some share a home, a surname or a telephone, and all are different."""
    people: list[Cooperator] = []
    while len(people) < count:
        people.append(draw.newcomer(people) if people else draw.person(0))
    return people


def _line(draw: Draw, person: Cooperator, homes: int) -> Line:
    place, town = "", ""
    if person.residence_id is not None:
        place, town = _home(person.residence_id % homes)
    since = _day(person.first_share_on)
    values = (
        *(person.member_number, person.last_name, person.first_name, person.email, person.phone),
        *(place, town, person.dwelling if place else ""),
        *(str(draw.chance.randrange(1, 20)) if since else "", since),
        *(draw.chance.choice(_STATUSES) if since else "", since, ""),
        draw.chance.choice(_REMARKS) if draw.chance.random() < 0.05 else "",
    )
    return dict(zip(HEADINGS, values, strict=True))


def _home(number: int) -> tuple[str, str]:
    """Return the name and the town of a residence: no two have both in common."""
    rest, name = divmod(number, len(_PLACES))
    again, town = divmod(rest, len(_TOWNS))
    return f"{_PLACES[name]} {again + 1}" if again else _PLACES[name], _TOWNS[town]


def _day(day: date | None) -> str:
    return "" if day is None else format_date(day)


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in ';"\n'):
        doubled = cell.replace('"', '""')
        return f'"{doubled}"'
    return cell
