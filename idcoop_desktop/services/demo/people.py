"""Writes the invented team, residences and coopérateurs into a base."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.people import Cooperator, CooperatorStatus, Residence, StatusSpell
from idcoop_desktop.services.demo import cast
from idcoop_desktop.store import people, residences, staff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idcoop_desktop.services.desk import Desk

_STATUSES = (CooperatorStatus.TENANT, CooperatorStatus.TENANT, CooperatorStatus.BUYER)


def settle(desk: Desk) -> tuple[dict[str, int], dict[str, int]]:
    """Write everybody down; return the identifiers of residences and of bearers by key."""
    with desk.unit("données d’exemple") as unit:
        staff.update_staff(unit, replace(desk.author, role=cast.STAFF[0][1]))
        for name, role in cast.STAFF[1:]:
            staff.add_staff(unit, name=name, role=role)
        places = {
            key: residences.add_residence(
                unit,
                Residence(
                    id=0,
                    name=name,
                    commune=commune,
                    postal_code=code,
                    address=address,
                    dwellings=dwellings,
                    delivered_on=date(year, 6, 1),
                    common_rooms=cast.COMMON_ROOMS.get(key, ""),
                    referent_id=desk.author.id,
                ),
            )
            for key, name, commune, code, address, dwellings, year in cast.RESIDENCES
        }
        bearers = {key: people.add_cooperator(unit, person) for key, person in _bearers(places)}
        people.add_many(unit, _neighbours(places))
    return places, bearers


def _bearers(places: dict[str, int]) -> Iterator[tuple[str, Cooperator]]:
    for number, (key, first, last, place, status, year) in enumerate(cast.BEARERS):
        since = date(year, 1 + number % 12, 3 + number)
        yield (
            key,
            Cooperator(
                id=0,
                first_name=first,
                last_name=last,
                member_number=f"C{1100 + number}",
                email=f"{key}@example.org",
                phone=f"06 00 00 {10 + number} {20 + number}",
                residence_id=places[place],
                dwelling=f"{'ABC'[number % 3]}{1 + number % 9}",
                first_share_on=since,
                shares=1 + number % 3,
                spells=(StatusSpell(CooperatorStatus(status), since),),
            ),
        )


def _neighbours(places: dict[str, int]) -> Iterator[Cooperator]:
    *homes, quiet = places.values()
    for number in range(len(cast.FIRST_NAMES) * len(cast.SURNAMES) // 3):
        first = cast.FIRST_NAMES[number % len(cast.FIRST_NAMES)]
        last = cast.SURNAMES[(number * 7 + number // 18) % len(cast.SURNAMES)]
        since = date(2004 + number * 5 % 21, 1 + number % 12, 1 + number % 27)
        yield Cooperator(
            id=0,
            first_name=first,
            last_name=last,
            member_number=f"C{2000 + number}",
            email=f"habitant{number}@example.org" if number % 3 else "",
            phone=f"06 00 01 {number // 10:02d} {number % 100:02d}" if number % 2 else "",
            residence_id=quiet if number % 17 == 5 else homes[number % len(homes)],
            dwelling=f"{'ABCD'[number % 4]}{10 + number % 40}",
            first_share_on=since,
            shares=1 + number % 2,
            spells=(StatusSpell(_STATUSES[number % 3], since),),
        )
