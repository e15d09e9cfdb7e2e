"""What the report of a year says in words and figures, on paper as on the site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.paragraphs import plain
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import figure, long_date, plural
from idcoop_desktop.domain.year_figures import GroupYear, OwnerYear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.annual_report import AnnualContent, DoneProject
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.year_figures import EnvelopeYear

MOST_GROUPS, MOST_HELPED, MOST_DONE, MOST_UNDER_WAY = 12, 30, 24, 18
"""Lines that a list shows: what remains is added up in a last one."""

ENVELOPE_COLUMNS = ("Dispositif", "Disponible", "Accordé", "Payé", "Reste à payer", "Libre")
GROUP_COLUMNS = ("Aides", "Accordé", "Payé")
HELPED_COLUMNS = ("Projet", "Résidence", "Accordé", "Payé")
DELAY_COLUMNS = ("Étape", "Projets", "En général", "Au plus")


@dataclass(frozen=True, slots=True)
class Told:
    """A table in words: its rows, the row of totals, and the parts of bars from 0 to 1."""

    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    parts: tuple[float, ...] = ()


def names_of(content: AnnualContent) -> dict[str, str]:
    """Return what the texts of the report may be filled in with."""
    day = content.provisional_on
    return {
        "year": str(content.year),
        "scheme": content.brand.scheme_name,
        "coop": content.brand.coop_name,
        "count": plural(content.goal, "projet"),
        "date": long_date(day) if day else "",
    }


def said(theme: Theme, key: str, names: dict[str, str]) -> str:
    """Return a text of the report in plain words."""
    return plain(theme.text(key, **names))


def headline(content: AnnualContent, theme: Theme) -> tuple[tuple[str, str], ...]:
    """Return the figures to remember, as (value, label)."""
    counts, names = content.counts, names_of(content)
    figures = (
        ("figure_ideas", counts.ideas),
        ("figure_granted", counts.projects_granted),
        ("figure_done", counts.projects_completed),
        ("figure_people", counts.adults + counts.children),
    )
    return tuple(
        (figure(value), said(theme, f"{key}_one" if value < 2 else key, names))
        for key, value in figures
    )


def scheme_name(content: AnnualContent, scheme: str) -> str:
    """Return a scheme as the coop calls it."""
    if scheme == Scheme.IDCOOP:
        return content.brand.scheme_name
    return Scheme(scheme).label


def envelope_table(content: AnnualContent) -> Told:
    """Return the envelopes of the year, and all of them together when there are several."""
    rows = tuple((scheme_name(content, one.scheme), *_envelope(one)) for one in content.envelopes)
    if len(rows) < 2:
        return Told(rows)
    columns = zip(*(_envelope_cents(one) for one in content.envelopes), strict=True)
    return Told(rows, ("Ensemble", *(format_cents(sum(column)) for column in columns)))


def _envelope_cents(one: EnvelopeYear) -> tuple[int, ...]:
    return one.available, one.granted, one.paid, one.granted_unpaid, one.remaining


def _envelope(one: EnvelopeYear) -> tuple[str, ...]:
    return tuple(map(format_cents, _envelope_cents(one)))


def group_table(groups: Sequence[GroupYear], others: str) -> Told:
    """Return what went to each group; those beyond a dozen are added up as ``others``."""
    shown = list(groups[:MOST_GROUPS])
    rest = groups[MOST_GROUPS:]
    if rest:
        shown.append(_together(rest, f"{others} ({len(rest)})"))
    most = max((one.granted for one in shown), default=0)
    whole = _together(groups, "Ensemble")
    return Told(
        tuple(_group(one) for one in shown),
        _group(whole) if len(shown) > 1 else (),
        tuple(max(0, one.granted) / most if most > 0 else 0 for one in shown),
    )


def _together(groups: Sequence[GroupYear], name: str) -> GroupYear:
    return GroupYear(
        name=name,
        count=sum(one.count for one in groups),
        granted=sum(one.granted for one in groups),
        paid=sum(one.paid for one in groups),
    )


def _group(one: GroupYear) -> tuple[str, ...]:
    return one.name or "–", figure(one.count), format_cents(one.granted), format_cents(one.paid)


def helped_table(content: AnnualContent) -> Told:
    """Return what each project was granted and paid in the year; the smallest are added up."""
    listed = sorted(content.helped, key=lambda one: (-one.granted, one.title))
    rows = [_helped(one) for one in listed[:MOST_HELPED]]
    rest = listed[MOST_HELPED:]
    if rest:
        rows.append((f"Autres projets ({len(rest)})", "", *_sums(rest)))
    return Told(tuple(rows), ("Ensemble", "", *_sums(listed)) if len(listed) > 1 else ())


def _helped(one: OwnerYear) -> tuple[str, ...]:
    place = f"{one.residence}, {one.commune}" if one.commune else one.residence
    return one.title, place, format_cents(one.granted), format_cents(one.paid)


def _sums(owners: Sequence[OwnerYear]) -> tuple[str, str]:
    granted, paid = sum(one.granted for one in owners), sum(one.paid for one in owners)
    return format_cents(granted), format_cents(paid)


def delay_table(content: AnnualContent) -> Told:
    """Return how long each part of the way took, those that nobody finished left out."""
    return Told(
        tuple(
            (
                one.label,
                figure(one.projects),
                plural(one.median_days, "jour"),
                plural(one.worst_days, "jour"),
            )
            for one in content.delays
            if one.projects
        )
    )


def communes_told(content: AnnualContent) -> tuple[GroupYear, ...]:
    """Return the communes, none when each has one residence: they would be told twice."""
    alone = len(content.by_commune) == len(content.by_residence)
    return () if alone else content.by_commune


def aids_line(content: AnnualContent) -> str:
    """Return how many aids of the other schemes were asked for and granted; "" for none."""
    counts = content.counts
    if not counts.aids_asked:
        return ""
    told = [plural(counts.aids_asked, "aide demandée", "aides demandées")]
    told += [plural(counts.aids_granted, "accordée")] if counts.aids_granted else []
    told += [plural(counts.aids_refused, "refusée")] if counts.aids_refused else []
    return f"{Scheme.FIDCOOP.label} et {Scheme.PARNCOOP.label}\u00a0: {', '.join(told)}."


def done_line(one: DoneProject) -> str:
    """Return where a project took place, how many took part and what it was."""
    told = [one.place]
    if one.participants:
        told.append(plural(one.participants, "participant"))
    return f"{', '.join(told)}. {one.line}".strip()


def cut_off(count: int, most: int) -> str:
    """Return how many are not listed; "" when all are."""
    return f"Et {plural(count - most, 'autre')}." if count > most else ""
