"""The rules that the coop may change: what each is called, what it may be, how it is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.liveliness import LONGEST_SILENCE_MONTHS
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.rules import FidcoopRules, ParncoopRules, SchemeRules
from idcoop_desktop.domain.text import NBSP, figure, plural, tidy_line

MOST_CENTS = 100_000_000
_ACCOUNT = re.compile(r"[0-9A-Za-z][0-9A-Za-z .-]{0,19}")
_FIRST_DAY = date(2000, 1, 1)
_YEARS_AHEAD = 5


class RuleUnit(StrEnum):
    """What the value of a rule counts, which decides the field it is typed in."""

    CENTS = "cents"
    PEOPLE = "people"
    PROJECTS = "projects"
    PERCENT = "percent"
    MONTHS = "months"
    YEARS = "years"
    YES_NO = "yes_no"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSpec:
    """One rule: ``key`` is that of its settings, no ``scheme`` means all three.

    ``default`` holds until the coop decides, as it is stored; empty where there is none.
    ``least`` and ``most`` bound a number, in the unit of the rule.
    """

    key: str
    scheme: Scheme | None
    label: str
    unit: RuleUnit
    explanation: str
    default: str = ""
    least: int = 0
    most: int = MOST_CENTS


_IDCOOP, _FIDCOOP, _PARNCOOP = SchemeRules(), FidcoopRules(), ParncoopRules()


def _account(scheme: Scheme) -> RuleSpec:
    return RuleSpec(
        key=f"account.{scheme}",
        scheme=scheme,
        label="Compte comptable",
        unit=RuleUnit.ACCOUNT,
        explanation="Écrit en face de chaque paiement dans le journal remis à la comptabilité.",
    )


RULES = (
    RuleSpec(
        key="idcoop.ceiling_cents",
        scheme=Scheme.IDCOOP,
        label="Plafond par projet",
        unit=RuleUnit.CENTS,
        explanation="Toutes les aides d’un même projet ensemble. L’aide matérielle ne compte pas.",
        default=str(_IDCOOP.ceiling_cents),
    ),
    RuleSpec(
        key="idcoop.minimum_bearers",
        scheme=Scheme.IDCOOP,
        label="Nombre de porteurs",
        unit=RuleUnit.PEOPLE,
        explanation="Combien de coopérateurs au moins portent un projet.",
        default=str(_IDCOOP.minimum_bearers),
        least=1,
        most=20,
    ),
    RuleSpec(
        key="idcoop.one_household_counts",
        scheme=Scheme.IDCOOP,
        label="Deux porteurs d’un même foyer comptent",
        unit=RuleUnit.YES_NO,
        explanation="Si non, un foyer compte pour un seul porteur.",
        default=str(int(_IDCOOP.one_household_counts)),
        most=1,
    ),
    RuleSpec(
        key="idcoop.yearly_goal",
        scheme=Scheme.IDCOOP,
        label="Objectif de l’année",
        unit=RuleUnit.PROJECTS,
        explanation="Combien de projets la coopérative veut voir réalisés dans l’année.",
        default=str(_IDCOOP.yearly_goal),
        most=1_000,
    ),
    _account(Scheme.IDCOOP),
    RuleSpec(
        key="fidcoop.minimum_years",
        scheme=Scheme.FIDCOOP,
        label="Ancienneté demandée",
        unit=RuleUnit.YEARS,
        explanation="Il faut plus d’années entières que ce nombre, au jour de la demande\u00a0: "
        "avec 5, six années révolues.",
        default=str(_FIDCOOP.minimum_years),
        most=50,
    ),
    RuleSpec(
        key="fidcoop.amount_cents",
        scheme=Scheme.FIDCOOP,
        label="Montant d’une aide",
        unit=RuleUnit.CENTS,
        explanation="Le plus qu’une aide peut atteindre. Sans ce montant, "
        "aucune aide ne peut être accordée.",
        least=1,
    ),
    _account(Scheme.FIDCOOP),
    RuleSpec(
        key="parncoop.ceiling_cents",
        scheme=Scheme.PARNCOOP,
        label="Plafond d’une prime",
        unit=RuleUnit.CENTS,
        explanation="Le plus que le parrain peut recevoir pour un filleul.",
        default=str(_PARNCOOP.ceiling_cents),
    ),
    _account(Scheme.PARNCOOP),
    RuleSpec(
        key="idcoop.warn_percent",
        scheme=None,
        label="Seuil d’alerte d’une enveloppe",
        unit=RuleUnit.PERCENT,
        explanation="La part accordée d’une enveloppe à partir de laquelle on prévient.",
        default=str(_IDCOOP.warn_percent),
        least=1,
        most=100,
    ),
    RuleSpec(
        key="idcoop.silence_months",
        scheme=None,
        label="Résidence silencieuse",
        unit=RuleUnit.MONTHS,
        explanation="Après combien de mois sans idée, sans projet et sans contact.",
        default=str(_IDCOOP.silence_months),
        least=1,
        most=LONGEST_SILENCE_MONTHS,
    ),
)
"""Every rule, in the order of the screen: by scheme, then what holds for all of them."""

_BY_KEY = {spec.key: spec for spec in RULES}


def rule_spec(key: str) -> RuleSpec:
    """Return a rule by the key of its settings; ``KeyError`` (a bug) if there is none."""
    return _BY_KEY[key]


def rule_words(spec: RuleSpec, value: str) -> str:
    """Return a stored value as the screen says it; a rule without value is still to be set."""
    if spec.unit is RuleUnit.ACCOUNT:
        return value or "Non indiqué"
    if not value.isdecimal():
        return "À fixer"
    number = int(value)
    return {
        RuleUnit.CENTS: format_cents(number),
        RuleUnit.PEOPLE: plural(number, "porteur"),
        RuleUnit.PROJECTS: plural(number, "projet"),
        RuleUnit.PERCENT: f"{figure(number)}{NBSP}%",
        RuleUnit.MONTHS: f"{figure(number)}{NBSP}mois",
        RuleUnit.YEARS: plural(number, "an"),
        RuleUnit.YES_NO: "Oui" if number else "Non",
    }[spec.unit]


def require_rule_value(spec: RuleSpec, value: int | str) -> str:
    """Return a value as it is stored.

    Raises :class:`DomainError` for a number out of bounds and for what is no account.
    """
    if spec.unit is RuleUnit.ACCOUNT:
        return _require_account(str(value))
    number = int(value)
    if not spec.least <= number <= spec.most:
        least, most = (rule_words(spec, str(bound)) for bound in (spec.least, spec.most))
        raise DomainError(
            f"{spec.label}{NBSP}: indiquez une valeur entre {least} et {most}. Rien n’a été changé."
        )
    return str(number)


def _require_account(text: str) -> str:
    account = tidy_line(text)
    require_no_bank_details(account)
    if account and not _ACCOUNT.fullmatch(account):
        raise DomainError(
            "Un compte comptable s’écrit avec des chiffres et des lettres sans accent, "
            f"20{NBSP}caractères au plus. Rien n’a été changé."
        )
    return account


def require_rule_day(day: date, today: date) -> date:
    """Return the day a rule begins, past or to come; refuse one that can only be a slip."""
    if day < _FIRST_DAY or day.year > today.year + _YEARS_AHEAD:
        raise DomainError(
            "Vérifiez la date à partir de laquelle la règle vaut. Rien n’a été changé."
        )
    return day


def require_decider(name: str) -> str:
    """Return who decided, on one line; refuse an empty name."""
    who = tidy_line(name)
    require_no_bank_details(who)
    if not who:
        raise DomainError("Indiquez qui l’a décidé. Rien n’a été changé.")
    return who
