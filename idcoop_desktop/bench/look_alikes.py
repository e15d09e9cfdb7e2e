"""A coop of any size, people new to it, and people of it written down a second time.

Names are made of syllables and as unevenly shared as in France; second records have mistyped,
swapped or unaccented names, blanks, another dwelling, another e-mail. No dates of birth.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, count
from typing import Any

from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.domain.text import fold

_SYLLABLES = (
    *("mar", "le", "ma", "bou", "du", "ber", "lan", "tier", "ron", "gal", "vil", "chau", "mé"),
    *("nè", "fran", "lou", "pré", "gui", "rou", "cha", "bel", "mon", "des", "ser", "cou", "gé"),
    *("mai", "per", "ri", "not", "se", "vau", "beau", "ger", "fé", "ret", "tin", "cy", "lé", "œu"),
)
_SURNAMES, _FIRST_NAMES = 30_000, 1_800
RESIDENCES, _DWELLINGS_OF_RESIDENCE = 2_000, 60


@dataclass(frozen=True)
class Trial:
    """``known`` people, and ``incoming`` ones of whom ``truth`` says whom they repeat."""

    known: list[Cooperator]
    incoming: list[Cooperator]
    truth: dict[int, int]


def trial(known: int, new: int, repeated: int, *, seed: int = 11) -> Trial:
    """Invent a coop and a file, the same each time for a seed; identifiers of lines follow on."""
    chance = random.Random(seed)
    draw = Draw(chance)
    people = [draw.person(key) for key in range(1, known + 1)]
    rows = [draw.newcomer(people) for _ in range(new)]
    twins = [(person.id, draw.second_record(person)) for person in chance.sample(people, repeated)]
    incoming = [(0, row) for row in rows] + twins
    chance.shuffle(incoming)
    lines = {known + line: held for line, held in enumerate(incoming, 1)}
    return Trial(
        known=people,
        incoming=[replace(row, id=line) for line, (_truth, row) in lines.items()],
        truth={line: truth for line, (truth, _row) in lines.items() if truth},
    )


def typo(chance: random.Random, name: str) -> str:
    """Drop, swap, double or replace one letter that is not the first."""
    if len(name) < 4:
        return name
    at = chance.randrange(1, len(name) - 1)
    kind = chance.random()
    if kind < 0.3:
        return name[:at] + name[at + 1 :]
    if kind < 0.6:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    if kind < 0.8:
        return name[:at] + name[at] + name[at:]
    return name[:at] + chance.choice("aeiounrst") + name[at + 1 :]


class Draw:
    """Invents people one after the other; no two have a member number or an address in common."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self._addresses: Counter[str] = Counter()
        self._numbers = count(100_000)
        self.surnames = [self._word((2, 2, 3, 3, 4)) for _ in range(_SURNAMES)]
        self.first_names = [self._word((2, 2, 3)) for _ in range(_FIRST_NAMES)]
        self._often_last = [*accumulate(1 / (rank + 8) ** 0.9 for rank in range(_SURNAMES))]
        self._often_first = [*accumulate(1 / (rank + 5) ** 0.9 for rank in range(_FIRST_NAMES))]

    def _word(self, lengths: tuple[int, ...]) -> str:
        syllables = self.chance.choices(_SYLLABLES, k=self.chance.choice(lengths))
        return "".join(syllables).capitalize()

    def surname(self) -> str:
        """Return a surname, some far more often than others."""
        (name,) = self.chance.choices(self.surnames, cum_weights=self._often_last)
        if self.chance.random() < 0.05:
            return f"{name}-{self.chance.choice(self.surnames[:400])}"
        return f"Le {name}" if self.chance.random() < 0.05 else name

    def first_name(self) -> str:
        """Return a first name, some of them double."""
        (name,) = self.chance.choices(self.first_names, cum_weights=self._often_first)
        if self.chance.random() < 0.12:
            return f"{name}-{self.chance.choice(self.first_names[:200])}"
        return name

    def mostly(self, share: float, value: Callable[[], str]) -> str:
        """Return the value for that share of the people, else nothing."""
        return value() if self.chance.random() < share else ""

    def phone(self) -> str:
        """Return a mobile number in one of the ways they are written."""
        digits = f"{self.chance.randrange(100_000_000):08}"
        lead = self.chance.choice(("06 ", "06", "+33 6 ", "07."))
        return lead + " ".join(digits[at : at + 2] for at in range(0, 8, 2))

    def email(self, first: str, last: str) -> str:
        """Return an address that nobody else has, whoever else bears the name."""
        user = f"{fold(first)}.{fold(last)}".replace(" ", "")
        self._addresses[user] += 1
        return f"{user}{self._addresses[user]}@example.org"

    def dwelling(self) -> str:
        """Return a staircase and a number."""
        return f"{self.chance.choice('ABC')}{self.chance.randrange(_DWELLINGS_OF_RESIDENCE // 3)}"

    def day(self) -> date:
        """Return a day between 1990 and 2025."""
        return date(1990, 1, 1) + timedelta(days=self.chance.randrange(13_000))

    def person(self, key: int) -> Cooperator:
        """Return somebody with the usual blanks; ``residence_id`` counts residences from 0."""
        first, last = self.first_name(), self.surname()
        return Cooperator(
            id=key,
            first_name=first,
            last_name=last,
            member_number=self.mostly(0.8, lambda: f"C-{next(self._numbers)}"),
            email=self.mostly(0.7, lambda: self.email(first, last)),
            phone=self.mostly(0.8, self.phone),
            residence_id=self.chance.randrange(RESIDENCES) if self.chance.random() < 0.9 else None,
            dwelling=self.mostly(0.9, self.dwelling),
            first_share_on=self.day() if self.chance.random() < 0.85 else None,
        )

    def newcomer(self, people: list[Cooperator]) -> Cooperator:
        """Somebody else: one in ten shares a home, and half of these a surname and a telephone."""
        person = self.person(0)
        if self.chance.random() >= 0.1:
            return person
        host = self.chance.choice(people)
        housed = replace(person, residence_id=host.residence_id, dwelling=host.dwelling)
        if self.chance.random() < 0.5:
            return housed
        while fold(housed.first_name) == fold(host.first_name):
            housed = replace(housed, first_name=self.first_name())
        share: dict[str, Any] = {
            "phone": host.phone,
            "email": host.email,
            "first_share_on": host.first_share_on,
        }
        kept = {name: value for name, value in share.items() if self.chance.random() < 0.5}
        return replace(housed, last_name=host.last_name, **kept)

    def second_record(self, person: Cooperator) -> Cooperator:
        """The same person, written by somebody else or years later."""
        names = [self._miswritten(person.last_name), self._miswritten(person.first_name)]
        if self.chance.random() < 0.1:
            names.reverse()
        again = replace(person, last_name=names[0], first_name=names[1])
        again = self._blank_or_changed(again, "email", 0.3, 0.15, lambda: self.email(*names))
        again = self._blank_or_changed(again, "phone", 0.3, 0.15, self.phone)
        again = self._blank_or_changed(again, "member_number", 0.4, 0.0, str)
        again = self._blank_or_changed(again, "dwelling", 0.15, 0.2, self.dwelling)
        if again.dwelling not in ("", person.dwelling) and self.chance.random() < 0.5:
            again = replace(again, residence_id=self.chance.randrange(RESIDENCES))
        if self.chance.random() < 0.2:
            return replace(again, first_share_on=None)
        return again

    def _miswritten(self, name: str) -> str:
        name = typo(self.chance, name) if self.chance.random() < 0.5 else name
        return fold(name).upper() if self.chance.random() < 0.4 else name

    def _blank_or_changed(
        self,
        person: Cooperator,
        name: str,
        blank: float,
        changed: float,
        value: Callable[[], str],
    ) -> Cooperator:
        lot = self.chance.random()
        if lot >= blank + changed:
            return person
        told: dict[str, Any] = {name: "" if lot < blank else value()}
        return replace(person, **told)
