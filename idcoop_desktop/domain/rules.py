"""Settings with a date: the rules of a scheme and the coop's identity as they stand on a day."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One value of one setting, from a day on."""

    key: str
    value: str
    valid_from: date
    decided_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeRules:
    """The settings of ID'Coop; the defaults are those of domain.md §4.

    ``silence_months`` without a sign make a residence silent.
    """

    minimum_bearers: int = 2
    one_household_counts: bool = True
    ceiling_cents: int = 80_000
    warn_percent: int = 80
    yearly_goal: int = 2
    silence_months: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class CoopProfile:
    """How the coop presents itself on screen and in documents; ``address`` heads its letters."""

    coop_name: str = "Ma coopérative"
    scheme_name: str = "ID’Coop"
    service: str = "Vie coopérative"
    phone: str = ""
    email: str = ""
    site: str = ""
    address: str = ""


def values_at(settings: Iterable[Setting], day: date) -> dict[str, str]:
    """Return the value of each setting on ``day``: the latest that had begun by then."""
    held: dict[str, Setting] = {}
    for setting in settings:
        known = held.get(setting.key)
        begun = setting.valid_from <= day
        if begun and (known is None or known.valid_from <= setting.valid_from):
            held[setting.key] = setting
    return {key: setting.value for key, setting in held.items()}


def rules_at(settings: Iterable[Setting], day: date) -> SchemeRules:
    """Return the rules of ID'Coop on ``day``; a value that is not a number is ignored."""
    values = values_at(settings, day)
    known: dict[str, int | bool] = {}
    for field in fields(SchemeRules):
        text = values.get(f"idcoop.{field.name}", "")
        if text.isdecimal():
            number = int(text)
            known[field.name] = bool(number) if field.name == "one_household_counts" else number
    return SchemeRules(**known)  # type: ignore[arg-type]  # the loop above matches the fields


def profile_at(settings: Iterable[Setting], day: date) -> CoopProfile:
    """Return the coop's identity on ``day``."""
    values = values_at(settings, day)
    known = {
        field.name: values[f"coop.{field.name}"]
        for field in fields(CoopProfile)
        if values.get(f"coop.{field.name}")
    }
    return CoopProfile(**known)
