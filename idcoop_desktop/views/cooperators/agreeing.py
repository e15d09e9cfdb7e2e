"""Agreements noted, taken back, and their signed papers read: the same from every window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageConsent
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services import consents, receipts, shown
from idcoop_desktop.views import messages
from idcoop_desktop.views.cooperators.appearances import open_appearances
from idcoop_desktop.views.cooperators.consent_dialog import (
    ConsentDialog,
    ConsentRequest,
    WithdrawalDialog,
)
from idcoop_desktop.views.receipts.incoming import choose_proof
from idcoop_desktop.views.receipts.shown_file import ShownFile
from idcoop_desktop.views.receipts.window import open_receipt
from idcoop_desktop.views.widgets.form_dialog import run_form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.receipts.incoming import Proof


def note_agreement(
    context: PageContext,
    dialog: ConsentDialog,
    about: ImageConsent,
    photo_ids: Sequence[Sequence[int | None]],
    done: Callable[[], object],
) -> None:
    """Open the form of an agreement and write what it answers.

    ``about`` names the person; ``photo_ids`` are the photos of each scope of the form, ``None``
    for all of them.
    """
    desk = context.desk

    def note(request: ConsentRequest) -> None:
        scan = None if request.scan is None else receipts.read_chosen(request.scan)
        agreed = replace(
            about,
            uses=request.uses,
            from_on=request.from_on,
            until_on=request.until_on,
            note=request.note,
            first_holder=request.first_holder,
            second_holder=request.second_holder,
            sole_holder_proof=request.sole_proof,
        )
        drafts = [replace(agreed, photo_id=photo_id) for photo_id in photo_ids[request.scope]]
        consents.note_consents(desk, drafts, scan=scan)

    run_form(dialog, context.background, note, lambda _none: done())


def blank_agreement(desk: Desk) -> ImageConsent:
    """Return an agreement of nobody yet, from today."""
    return ImageConsent(id=0, uses=(), from_on=desk.today(), noted_by_id=desk.author.id)


def withdraw_agreement(
    context: PageContext, parent: QWidget, consent: ImageConsent, done: Callable[[], object]
) -> None:
    """Open the form of a withdrawal; the documents already made are then shown at once."""
    desk = context.desk

    def withdraw(on: date) -> Sequence[shown.Appearance]:
        consents.withdraw_consent(desk, consent.id, on)
        return shown.publications_of_consent(desk, consent.id)

    def withdrawn(made: Sequence[shown.Appearance]) -> None:
        done()
        if made:
            open_appearances(context, parent, lambda: made)

    uses = ", ".join(use.label for use in consent.uses)
    dialog = WithdrawalDialog(uses, today=desk.today(), parent=parent)
    run_form(dialog, context.background, withdraw, withdrawn)


def join_paper(
    context: PageContext, parent: QWidget, consent: ImageConsent, done: Callable[[], object]
) -> None:
    """Ask for the signed paper of an agreement that was noted without it, and join it."""
    desk = context.desk

    def joined(refusal: str) -> None:
        if refusal:
            messages.show_error(parent, refusal)
        else:
            done()

    def join(proof: Proof) -> None:
        context.background.run(lambda: _refusal(desk, consent.id, proof), done=joined, owner=parent)

    choose_proof(parent, join, title="Joindre l’autorisation signée")


def _refusal(desk: Desk, consent_id: int, proof: Proof) -> str:
    """Join a file and return why it could not be, in French, or nothing."""
    try:
        consents.join_scan(desk, consent_id, proof.read())
    except DomainError as error:
        return error.message
    return ""


def open_scan(context: PageContext, parent: QWidget, consent: ImageConsent) -> None:
    """Show the signed paper of an agreement."""
    desk = context.desk

    def opened(size: int) -> None:
        file = ShownFile(
            name=consent.scan_name,
            size=size,
            read=lambda: receipts.file_data(desk, consent.scan_sha256),
            kind="Autorisation signée",
            sha256=consent.scan_sha256,
        )
        open_receipt(context, parent, file)

    context.background.run(
        lambda: len(receipts.file_data(desk, consent.scan_sha256)), done=opened, owner=parent
    )
