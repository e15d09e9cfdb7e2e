"""The rules of the three schemes as a sheet: what holds today, since when, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.rule_sheet import (
    RULES,
    RuleSpec,
    RuleUnit,
    require_decider,
    require_rule_day,
    require_rule_value,
    rule_spec,
    rule_words,
)
from idcoop_desktop.domain.rules import Setting, values_at
from idcoop_desktop.services.settings import profile
from idcoop_desktop.store import settings as store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.services.desk import Desk

_ALL_SCHEMES = "Les trois dispositifs"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """A value that a rule was given from a day on; ``replaced`` by another of the same day."""

    value: str
    words: str
    since: date
    decided_by: str
    replaced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """One rule as the sheet shows it; ``group`` is the name of its scheme.

    ``value`` is what is stored, ``words`` what is read. ``since`` is ``None`` while the coop
    decided nothing: the default holds. ``history`` has the past and the present, latest first;
    ``next`` what is already decided for later, soonest first.
    """

    spec: RuleSpec
    group: str
    value: str
    words: str
    since: date | None
    decided_by: str
    next: tuple[RuleChange, ...]
    history: tuple[RuleChange, ...]

    @property
    def must_be_set(self) -> bool:
        """Whether the scheme waits for the coop to decide."""
        return not self.value and self.spec.unit is not RuleUnit.ACCOUNT


def rule_sheet(desk: Desk) -> tuple[RuleLine, ...]:
    """Return every rule, in the order of the screen."""
    today = desk.today()
    settings = store.all_settings(desk.base)
    names = {scheme: scheme.label for scheme in Scheme}
    names[Scheme.IDCOOP] = profile(desk).scheme_name
    return tuple(_line(spec, settings, today, names) for spec in RULES)


def save_rule(desk: Desk, key: str, value: int | str, *, valid_from: date, decided_by: str) -> bool:
    """Give a rule a value from a day on, past or to come, and tell whether it differed.

    Cents for amounts, 0 or 1 for no or yes. What was decided before stays as it was decided.
    Raises :class:`DomainError` for a value or a day that makes no sense, and without a name.
    """
    spec = rule_spec(key)
    stored = require_rule_value(spec, value)
    day = require_rule_day(valid_from, desk.today())
    who = require_decider(decided_by)
    with desk.unit(f"changement d’une règle\u00a0: {spec.label.lower()}") as unit:
        if values_at(store.all_settings(desk.base), day).get(key) == stored:
            return False
        store.add_setting(unit, Setting(key=key, value=stored, valid_from=day, decided_by=who))
    return True


def _line(
    spec: RuleSpec, settings: Sequence[Setting], today: date, names: dict[Scheme, str]
) -> RuleLine:
    changes = _changes(spec, settings)
    begun = [change for change in changes if change.since <= today]
    held = begun[-1] if begun else None
    value = held.value if held else spec.default
    return RuleLine(
        spec=spec,
        group=names[spec.scheme] if spec.scheme else _ALL_SCHEMES,
        value=value,
        words=rule_words(spec, value),
        since=held.since if held else None,
        decided_by=held.decided_by if held else "",
        next=tuple(change for change in changes if change.since > today and not change.replaced),
        history=tuple(reversed(begun)),
    )


def _changes(spec: RuleSpec, settings: Sequence[Setting]) -> list[RuleChange]:
    """Return the changes of one rule, the oldest first, in the order they were written."""
    own = [setting for setting in settings if setting.key == spec.key]
    last = {setting.valid_from: setting for setting in own}
    return [
        RuleChange(
            value=setting.value,
            words=rule_words(spec, setting.value),
            since=setting.valid_from,
            decided_by=setting.decided_by,
            replaced=last[setting.valid_from] is not setting,
        )
        for setting in own
    ]
