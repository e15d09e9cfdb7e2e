"""The register of agreements to be seen on a photo: given, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageConsent, checked, require_withdrawable
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import consents, people

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.consents import ImageUse
    from idcoop_desktop.services.desk import Desk


def note_consent(
    desk: Desk,
    person_id: int,
    uses: tuple[ImageUse, ...],
    *,
    from_on: date,
    until_on: date | None,
    note: str = "",
) -> int:
    """Write down what a coopérateur agreed to and return the agreement's identifier.

    Raises :class:`DomainError` when the person is gone, without a use, or without a last day.
    """
    person = people.get_cooperator(desk.base, person_id)
    consent = checked(
        ImageConsent(
            id=0,
            uses=uses,
            from_on=from_on,
            until_on=until_on,
            note=note,
            cooperator_id=person_id,
            noted_by_id=desk.author.id,
        )
    )
    with desk.unit(titled("droit à l’image de", person.name)) as unit:
        return consents.add_consent(unit, consent)


def withdraw_consent(desk: Desk, consent_id: int, on: date) -> None:
    """Take an agreement back from a day on: it no longer covers that day.

    Raises :class:`DomainError` when it is gone, already taken back, or had not begun by then.
    """
    consent = consents.get_consent(desk.base, consent_id)
    require_withdrawable(consent, on)
    known = people.cooperators_by_id(desk.base, [consent.cooperator_id or 0])
    name = known[consent.cooperator_id or 0].name if known else consent.person_name
    with desk.unit(titled("droit à l’image retiré par", name)) as unit:
        consents.update_consent(unit, consent_id, withdrawn_on=on)
