"""The budget of a year from the console: its figures, or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.cli.doors import open_desk
from idcoop_desktop.cli.verbs import answer
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import NBSP, quoted
from idcoop_desktop.services.desk import SystemClock

if TYPE_CHECKING:
    from idcoop_desktop.cli.words import Words
    from idcoop_desktop.domain.budget import EnvelopeFigures

_FIRST_YEAR, _LAST_YEAR = 1900, 9999


def tell_or_write(words: Words) -> int:
    """Tell the figures of each envelope of a year, or write them to a file."""
    from idcoop_desktop.services.budget import envelope_figures, scheme_names
    from idcoop_desktop.services.budget_files import write_budget

    year = words.year or SystemClock().today().year
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise DomainError(f"{quoted(str(year))} n’est pas une année. Rien n’a été lu.")
    scheme = _scheme(words.scheme)
    with open_desk(words.data) as desk:
        if words.out.name:
            write_budget(desk, words.out, year, scheme)
            told = {"file": str(words.out), "year": year}
            return answer(words, told, f"Fichier écrit{NBSP}: {words.out}")
        found = envelope_figures(desk, year, scheme)
        names = scheme_names(desk)
    lines = [_line(one, names[one.scheme]) for one in found]
    return answer(words, [_data(one) for one in found], "\n".join(lines))


def _scheme(name: str) -> Scheme | None:
    if not name:
        return None
    try:
        return Scheme(name)
    except ValueError:
        known = ", ".join(scheme.value for scheme in Scheme)
        raise DomainError(
            f"Le dispositif {quoted(name)} n’est pas connu. Choisissez parmi{NBSP}: {known}."
        ) from None


def _data(one: EnvelopeFigures) -> dict[str, object]:
    """Return the figures as a program reads them; amounts in integer cents."""
    return {
        "scheme": one.scheme.value,
        "year": one.year,
        "open": one.is_open,
        "amount_cents": one.amount,
        "requested_cents": one.requested,
        "granted_cents": one.granted,
        "committed_cents": one.committed,
        "paid_cents": one.paid,
        "remaining_cents": one.remaining,
    }


def _line(one: EnvelopeFigures, name: str) -> str:
    if not one.is_open:
        return f"{name} {one.year}{NBSP}: enveloppe pas encore ouverte"
    return (
        f"{name} {one.year}{NBSP}: enveloppe {format_cents(one.amount)}, "
        f"accordé {format_cents(one.granted)}, engagé {format_cents(one.committed)}, "
        f"payé {format_cents(one.paid)}, restant {format_cents(one.remaining)}"
    )
