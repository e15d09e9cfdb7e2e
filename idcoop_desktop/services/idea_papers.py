"""The paper form of an idea, with the coop's name and, if wanted, a residence on it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.services import settings
from idcoop_desktop.store import residences

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.services.desk import Desk


def paper_form(desk: Desk, residence_id: int | None = None) -> bytes:
    """Return the PDF of :func:`idea_paper`."""
    return idea_paper(desk, residence_id).data


def idea_paper(desk: Desk, residence_id: int | None = None) -> Document:
    """Return the form, two on a page of A4, for a residence or for any.

    Raises :class:`~idcoop_desktop.domain.errors.DomainError` for a name that does not fit.
    """
    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.documents.idea_form import FormWords, idea_form

    profile = settings.profile(desk)
    place = "" if residence_id is None else residences.get_residence(desk.base, residence_id).label
    return idea_form(
        Brand(
            coop_name=profile.coop_name,
            scheme_name=profile.scheme_name,
            contact_line=profile.service,
            phone=profile.phone,
            email=profile.email,
        ),
        FormWords(residence=place, channels=_CHANNELS),
        # Dated by the day: made again the same day, it is the same file.
        made_at=datetime.combine(desk.today(), time(12), UTC),
    )


_CHANNELS = tuple(channel.label for channel in Channel if channel is not Channel.PAPER)
