"""The aids of a person on their sheet: asked for, sponsored, or gained as a newcomer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import format_date
from idcoop_desktop.views.aids.requests import open_request
from idcoop_desktop.views.aids.words import WORDS, aid_tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.flow_layout import FlowLayout
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText
from idcoop_desktop.views.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.aid_list import AidLine
    from idcoop_desktop.services.person_sheet import PersonSheet
    from idcoop_desktop.views.context import PageContext

_ASK = {
    Scheme.FIDCOOP: "Demander une aide Fid&&Coop…",
    Scheme.PARNCOOP: "Noter un parrainage Par’NCoop…",
}


class PersonAidsCard(LinesCard):
    """Leads to each aid, and opens the form of a new one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("Fid&Coop et Par’NCoop", empty="Aucune aide, aucun parrainage.")
        self._context = context
        self._person: Cooperator | None = None
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        flow = FlowLayout(gap=8)
        self.ask_buttons = {
            scheme: button(
                text,
                on_click=partial(self._ask, scheme),
                icon_name=WORDS[scheme].icon_name,
                kind="link",
            )
            for scheme, text in _ASK.items()
        }
        for scheme, made in self.ask_buttons.items():
            made.setAccessibleName(_ASK[scheme].replace("&&", "&"))
            flow.addWidget(made)
        self.column.addLayout(flow)

    def show_sheet(self, sheet: PersonSheet) -> None:
        """Show the aids of a person."""
        self._person = sheet.person
        self.fill([self._line(one) for one in sheet.aids])

    def _line(self, line: AidLine) -> WrappedLine:
        aid = line.aid
        return WrappedLine(
            LineText(
                title=_title(line, self._person.id if self._person else 0),
                detail=_detail(line),
                chip=aid.state.label,
                tone=aid_tone(aid.state),
            ),
            on_click=lambda: self._context.navigate(aid.scheme.value, aid.id),
        )

    def _ask(self, scheme: Scheme) -> None:
        if self._person is not None:
            open_request(self._context, self, scheme, person=self._person)


def _title(line: AidLine, person_id: int) -> str:
    """Return what an aid is to a person."""
    if line.aid.scheme is Scheme.FIDCOOP:
        return line.aid.subject or "Petite réparation à décrire"
    if line.aid.newcomer_id == person_id:
        return f"Parrainé par {line.person}"
    return f"Parrain de {line.newcomer}"


def _detail(line: AidLine) -> str:
    aid = line.aid
    cents = line.amounts.granted or aid.requested_cents
    amount = format_cents(cents) if cents else ""
    parts = (aid.scheme.label, format_date(aid.asked_on), amount)
    return " · ".join(part for part in parts if part)
