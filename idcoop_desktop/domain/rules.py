"""Settings with a date: the rules of the schemes and the coop's identity as they stand on a day."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme

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
class FidcoopRules:
    """The settings of Fid&Coop (domain.md §4): more than ``minimum_years`` of seniority.

    ``amount_cents`` is the most that one aid may be; the coop sets it, there is no default.
    """

    minimum_years: int = 5
    amount_cents: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParncoopRules:
    """The settings of Par'NCoop (domain.md §4): the most that one bonus may be, in cents."""

    ceiling_cents: int = 30_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountCodes:
    """The account of the coop's own books that the payments of each scheme go to; may be empty."""

    idcoop: str = ""
    fidcoop: str = ""
    parncoop: str = ""

    def of(self, scheme: Scheme) -> str:
        """Return the account of one scheme."""
        return {
            Scheme.IDCOOP: self.idcoop,
            Scheme.FIDCOOP: self.fidcoop,
            Scheme.PARNCOOP: self.parncoop,
        }[scheme]


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
    known = _numbers(settings, day, "idcoop.")
    default = SchemeRules()
    return SchemeRules(
        minimum_bearers=known.get("minimum_bearers", default.minimum_bearers),
        one_household_counts=bool(known.get("one_household_counts", default.one_household_counts)),
        ceiling_cents=known.get("ceiling_cents", default.ceiling_cents),
        warn_percent=known.get("warn_percent", default.warn_percent),
        yearly_goal=known.get("yearly_goal", default.yearly_goal),
        silence_months=known.get("silence_months", default.silence_months),
    )


def fidcoop_rules_at(settings: Iterable[Setting], day: date) -> FidcoopRules:
    """Return the rules of Fid&Coop on ``day``."""
    known = _numbers(settings, day, "fidcoop.")
    return FidcoopRules(
        minimum_years=known.get("minimum_years", FidcoopRules().minimum_years),
        amount_cents=known.get("amount_cents"),
    )


def parncoop_rules_at(settings: Iterable[Setting], day: date) -> ParncoopRules:
    """Return the rules of Par'NCoop on ``day``."""
    known = _numbers(settings, day, "parncoop.")
    return ParncoopRules(ceiling_cents=known.get("ceiling_cents", ParncoopRules().ceiling_cents))


def account_codes_at(settings: Iterable[Setting], day: date) -> AccountCodes:
    """Return the accounts of the three schemes on ``day``."""
    values = values_at(settings, day)
    return AccountCodes(
        idcoop=values.get("account.idcoop", ""),
        fidcoop=values.get("account.fidcoop", ""),
        parncoop=values.get("account.parncoop", ""),
    )


def _numbers(settings: Iterable[Setting], day: date, prefix: str) -> dict[str, int]:
    """Return the settings of one scheme that are numbers, under the names of their fields."""
    return {
        key.removeprefix(prefix): int(value)
        for key, value in values_at(settings, day).items()
        if key.startswith(prefix) and value.isdecimal()
    }


def profile_at(settings: Iterable[Setting], day: date) -> CoopProfile:
    """Return the coop's identity on ``day``."""
    values = values_at(settings, day)
    known = {
        field.name: values[f"coop.{field.name}"]
        for field in fields(CoopProfile)
        if values.get(f"coop.{field.name}")
    }
    return CoopProfile(**known)
