"""The register of agreements to be seen on a photo: given, signed, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageConsent, checked, require_withdrawable
from idcoop_desktop.domain.text import tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.services.proofs import require_proof
from idcoop_desktop.store import consents, people

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.domain.consents import ImageUse
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.services.proofs import ReceiptFile


def note_consent(
    desk: Desk,
    person_id: int,
    uses: tuple[ImageUse, ...],
    *,
    from_on: date,
    until_on: date | None,
    note: str = "",
    scan: ReceiptFile | None = None,
) -> int:
    """Write down what a coopérateur agreed to and return the agreement's identifier.

    Raises :class:`DomainError` when the person is gone, without a use, without a last day, or
    when the scan is neither a PDF nor a picture.
    """
    consent = ImageConsent(
        id=0,
        uses=uses,
        from_on=from_on,
        until_on=until_on,
        note=note,
        cooperator_id=person_id,
        noted_by_id=desk.author.id,
    )
    (key,) = note_consents(desk, [consent], scan=scan)
    return key


def note_consents(
    desk: Desk, agreed: Sequence[ImageConsent], *, scan: ReceiptFile | None = None
) -> tuple[int, ...]:
    """Write down what one person agreed to, for one photo or several, as one action.

    The author of the desk notes it. Raises :class:`DomainError` like :func:`note_consent`, and
    for a minor without both holders of parental authority or a sole one with proof.
    """
    name = _name(desk, agreed[0])
    digest, file_name = _kept(desk, scan)
    kept = [
        replace(
            checked(consent),
            noted_by_id=desk.author.id,
            scan_sha256=digest,
            scan_name=file_name,
        )
        for consent in agreed
    ]
    with desk.unit(titled("droit à l’image de", name)) as unit:
        return tuple(consents.add_consent(unit, consent) for consent in kept)


def join_scan(desk: Desk, consent_id: int, scan: ReceiptFile) -> None:
    """Join the signed paper to an agreement noted before it came back.

    Raises :class:`DomainError` for anything but a PDF or a picture of at most 20 MB.
    """
    consent = consents.get_consent(desk.base, consent_id)
    digest, file_name = _kept(desk, scan)
    with desk.unit(titled("autorisation signée de", _name(desk, consent))) as unit:
        consents.update_consent(unit, consent_id, scan_sha256=digest, scan_name=file_name)


def withdraw_consent(desk: Desk, consent_id: int, on: date) -> None:
    """Take an agreement back from a day on: it no longer covers that day.

    Raises :class:`DomainError` when it is gone, already taken back, or had not begun by then.
    """
    consent = consents.get_consent(desk.base, consent_id)
    require_withdrawable(consent, on)
    with desk.unit(titled("droit à l’image retiré par", _name(desk, consent))) as unit:
        consents.update_consent(unit, consent_id, withdrawn_on=on)


def _name(desk: Desk, consent: ImageConsent) -> str:
    if consent.cooperator_id is None:
        return consent.person_name
    return people.get_cooperator(desk.base, consent.cooperator_id).name


def _kept(desk: Desk, scan: ReceiptFile | None) -> tuple[str, str]:
    """Put a signed paper away and return its SHA-256 and its name, empty without one."""
    if scan is None:
        return "", ""
    require_proof(scan)
    return desk.base.media.put(scan.data), tidy_line(scan.name)
