"""The list of aids: a window over any number of rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidQuery, AidSort, AidState
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services import aid_list
from idcoop_desktop.views.aids.words import WORDS, aid_tone, home_words
from idcoop_desktop.views.models.columns import Column
from idcoop_desktop.views.models.window import Query, WindowModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from idcoop_desktop.services.aid_list import AidLine
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.background import Background

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the list is narrowed by besides words."""

    year: int | None = None
    state: AidState | None = None


def aids_model(
    desk: Desk, background: Background, scheme: Scheme, parent: QObject | None = None
) -> WindowModel[AidLine]:
    """Return the model of the list; searching and sorting are done by the base."""
    return WindowModel(
        columns(scheme),
        background=background,
        list_ids=lambda query: aid_list.listed_aids(desk, as_aids(scheme, query)),
        fetch=lambda ids: aid_list.aid_rows(desk, ids),
        key=lambda line: line.aid.id,
        parent=parent,
    )


def columns(scheme: Scheme) -> tuple[Column[AidLine], ...]:
    """Return the columns of a scheme's list."""
    words = WORDS[scheme]
    return (
        Column(
            title=words.person,
            text=lambda line: line.person,
            detail=about_words,
            sort_name=AidSort.PERSON,
        ),
        Column(
            title="Résidence",
            text=lambda line: _place(line)[0] or "À préciser",
            detail=lambda line: _place(line)[1],
            accessible=lambda line: home_words(line.residence, line.aid.dwelling),
            sort_name=AidSort.RESIDENCE,
            width=172,
            hide_below=620,
        ),
        Column(
            title="Date",
            text=lambda line: format_date(line.aid.asked_on),
            sort_name=AidSort.DATE,
            width=104,
        ),
        Column(
            title="État",
            text=lambda line: line.aid.state.label,
            tone=lambda line: aid_tone(line.aid.state),
            sort_name=AidSort.STATE,
            width=116,
        ),
        Column(
            title="Montant",
            text=_amount,
            detail=_paid,
            sort_name=AidSort.AMOUNT,
            align_right=True,
            width=136,
        ),
    )


def as_aids(scheme: Scheme, query: Query) -> AidQuery:
    """Return what a list was asked for in the words of aids."""
    narrowed = query.criteria if isinstance(query.criteria, Narrowed) else Narrowed()
    return AidQuery(
        scheme=scheme,
        text=query.text,
        year=narrowed.year,
        state=narrowed.state,
        sort=AidSort(query.sort or AidSort.DATE),
        descending=query.descending,
    )


def about_words(line: AidLine) -> str:
    """Return what an aid is about, on the line under the person's name."""
    if line.aid.scheme is Scheme.FIDCOOP:
        return " ".join(line.aid.subject[:_LONGEST].split())
    home = home_words(line.newcomer_residence, line.aid.newcomer_dwelling)
    told = f"{line.newcomer} ({home})" if home else line.newcomer
    return f"Filleul\u00a0: {told}"[:_LONGEST]


def _place(line: AidLine) -> tuple[str, str]:
    """Return the name of the residence, then the dwelling and the commune."""
    name, comma, commune = line.residence.rpartition(", ")
    home = home_words(commune if comma else "", line.aid.dwelling[:_LONGEST])
    return (name if comma else line.residence), home


def _amount(line: AidLine) -> str:
    cents = line.amounts.granted or line.aid.requested_cents
    return format_cents(cents) if cents else "À préciser"


def _paid(line: AidLine) -> str:
    """Return what became of the money: asked, paid, a piece missing."""
    if line.unproved:
        return "Pièce manquante"
    if line.amounts.paid:
        return f"Payé\u00a0: {format_cents(line.amounts.paid)}"
    return "Rien de payé" if line.aid.state is AidState.GRANTED else ""
