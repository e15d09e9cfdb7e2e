"""The dated settings: rules of the scheme and identity of the coop."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from idcoop_desktop.domain.rules import (
    AccountCodes,
    CoopProfile,
    FidcoopRules,
    ParncoopRules,
    SchemeRules,
    Setting,
    account_codes_at,
    fidcoop_rules_at,
    parncoop_rules_at,
    profile_at,
    rules_at,
)
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.store import settings as store

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.services.desk import Desk


def rules(desk: Desk, day: date | None = None) -> SchemeRules:
    """Return the rules of ID'Coop on ``day``, today if not given."""
    return rules_at(store.all_settings(desk.base), day or desk.today())


def fidcoop_rules(desk: Desk, day: date | None = None) -> FidcoopRules:
    """Return the rules of Fid&Coop on ``day``, today if not given."""
    return fidcoop_rules_at(store.all_settings(desk.base), day or desk.today())


def parncoop_rules(desk: Desk, day: date | None = None) -> ParncoopRules:
    """Return the rules of Par'NCoop on ``day``, today if not given."""
    return parncoop_rules_at(store.all_settings(desk.base), day or desk.today())


def account_codes(desk: Desk, day: date | None = None) -> AccountCodes:
    """Return the accounts of the three schemes on ``day``, today if not given."""
    return account_codes_at(store.all_settings(desk.base), day or desk.today())


def profile(desk: Desk) -> CoopProfile:
    """Return the coop's identity today."""
    return profile_at(store.all_settings(desk.base), desk.today())


def save_profile(desk: Desk, wanted: CoopProfile) -> None:
    """Record how the coop presents itself; only what differs from today's values is written."""
    known = profile(desk)
    with desk.unit("coordonnées de la coopérative") as unit:
        for field in fields(CoopProfile):
            value = tidy_line(getattr(wanted, field.name))
            if value != getattr(known, field.name):
                store.add_setting(
                    unit,
                    Setting(key=f"coop.{field.name}", value=value, valid_from=desk.today()),
                )
