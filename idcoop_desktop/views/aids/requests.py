"""Opening the form of an aid, from its page or from a person's sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.aids import AidRequest
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.services import aid_facts, aid_list, aids, idea_list, people
from idcoop_desktop.services.rule_settings import rule_sheet, save_rule
from idcoop_desktop.views.aids.request_dialog import (
    AidRequestDialog,
    RequestAsKnown,
    RequestHelp,
)
from idcoop_desktop.views.ideas.actions import UNDO, pairs
from idcoop_desktop.views.rules.change_dialog import RuleChangeDialog
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.aid_list import AidSheet, Home
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.rule_settings import RuleLine
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.rules.change_dialog import RuleWanted

_AMOUNT = "fidcoop.amount_cents"


def open_request(
    context: PageContext,
    parent: QWidget,
    scheme: Scheme,
    *,
    person: Cooperator | None = None,
    noted: Callable[[int], object] | None = None,
) -> None:
    """Open the form of a new aid, of ``person`` if one is given.

    While the coop has not said how much Fid&Coop gives, that is asked first. ``noted`` is called
    with the identity of the new aid.
    """
    desk = context.desk

    def read() -> tuple[int | None, Home | None]:
        home = None if person is None else aid_list.home_of(desk, person.id)
        return aid_facts.ceiling_on(desk, scheme, desk.today()), home

    def go_on(found: tuple[int | None, Home | None]) -> None:
        ceiling, home = found
        if ceiling is None:
            open_amount(context, parent, then=lambda cents: go_on((cents, home)))
            return
        known = _blank(desk, scheme, ceiling, person, home)
        _open_new(context, parent, known, noted)

    context.background.run(read, done=go_on, owner=parent)


def open_edit(context: PageContext, parent: QWidget, sheet: AidSheet) -> None:
    """Open the form of an aid that is not decided yet, to correct it."""
    desk, aid, line = context.desk, sheet.aid, sheet.line
    request = AidRequest(**{name: getattr(aid, name) for name in AidRequest.__slots__})
    known = RequestAsKnown(
        request=request,
        person=line.person,
        residence=line.residence,
        newcomer=line.newcomer,
        newcomer_residence=line.newcomer_residence,
    )
    dialog = AidRequestDialog(
        known, _help(desk, aid.scheme), background=context.background, is_new=False, parent=parent
    )

    def edit(typed: AidRequest) -> None:
        aids.edit_aid(desk, aid.id, typed)

    run_form(dialog, context.background, edit, lambda _none: tell(context, "Demande modifiée."))


def open_amount(
    context: PageContext,
    parent: QWidget,
    then: Callable[[int], object] | None = None,
) -> None:
    """Ask how much Fid&Coop gives, from when and who decided it; then go on with the amount."""
    desk = context.desk

    def save(wanted: RuleWanted) -> int:
        save_rule(
            desk,
            _AMOUNT,
            wanted.value,
            valid_from=wanted.valid_from,
            decided_by=wanted.decided_by,
        )
        return int(wanted.value)

    def saved(cents: int) -> None:
        context.changes.announce("settings", "aids")
        context.notice(f"Montant de l’aide fixé. {UNDO}")
        if then is not None:
            then(cents)

    def ask(lines: tuple[RuleLine, ...]) -> None:
        (line,) = (one for one in lines if one.spec.key == _AMOUNT)
        dialog = RuleChangeDialog(line, today=desk.today(), parent=parent)
        run_form(dialog, context.background, save, saved)

    context.background.run(lambda: rule_sheet(desk), done=ask, owner=parent)


def find_people(desk: Desk) -> Callable[[str], list[tuple[int, str]]]:
    """Return how a field of people finds them."""
    return lambda text: pairs(people.find_people(desk, text))


def tell(context: PageContext, what: str) -> None:
    """Have every page refreshed and say what was done to an aid."""
    context.changes.announce("aids", "money", "people")
    context.notice(f"{what} {UNDO}")


def _open_new(
    context: PageContext,
    parent: QWidget,
    known: RequestAsKnown,
    noted: Callable[[int], object] | None,
) -> None:
    desk, scheme = context.desk, known.request.scheme
    dialog = AidRequestDialog(
        known, _help(desk, scheme), background=context.background, is_new=True, parent=parent
    )

    def done(aid_id: int) -> None:
        if noted is not None:
            noted(aid_id)
        told = "Demande notée." if scheme is Scheme.FIDCOOP else "Parrainage noté."
        tell(context, told)

    def ask(typed: AidRequest) -> int:
        return aids.ask_aid(desk, typed)

    run_form(dialog, context.background, ask, done)


def _blank(
    desk: Desk, scheme: Scheme, ceiling: int, person: Cooperator | None, home: Home | None
) -> RequestAsKnown:
    return RequestAsKnown(
        request=AidRequest(
            scheme=scheme,
            cooperator_id=0 if person is None else person.id,
            asked_on=desk.today(),
            residence_id=None if home is None else home.residence_id,
            dwelling="" if home is None else home.dwelling,
            requested_cents=ceiling,
        ),
        person="" if person is None else person.name,
        residence="" if home is None else home.residence,
    )


def _help(desk: Desk, scheme: Scheme) -> RequestHelp:
    def ceiling_on(day: date) -> int | None:
        return aid_facts.ceiling_on(desk, scheme, day)

    return RequestHelp(
        find_people=find_people(desk),
        find_residences=lambda text: pairs(idea_list.nearest_residences(desk, text)),
        home_of=lambda person_id: aid_list.home_of(desk, person_id),
        ceiling_on=ceiling_on,
    )
