"""Words that several parts of the page say of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.publication_list import PublicationState
from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from idcoop_desktop.domain.publication_list import Standing
    from idcoop_desktop.services.publication_list import PublicationRow

_PROFILE = "Coordonnées de la coopérative"
_TONES = {
    PublicationState.CURRENT: Tone.SUCCESS,
    PublicationState.OUTDATED: Tone.WAITING,
    PublicationState.TO_WITHDRAW: Tone.DANGER,
}
EVERYWHERE = "Toutes les résidences"


def state_tone(state: PublicationState) -> Tone:
    """Return the tone of what a document is worth."""
    return _TONES[state]


def mended_in_profile(message: str) -> bool:
    """Tell whether a refusal sends to the particulars of the coop."""
    return _PROFILE in message


def about_words(row: PublicationRow) -> str:
    """Return what a document is about: its residence, its year or its projects."""
    made = row.publication
    if row.place:
        return row.place
    if made.year is not None and len(row.projects) != 1:
        count = f", {plural(len(row.projects), 'projet')}" if row.projects else ""
        return f"Année {made.year}{count}"
    return ", ".join(row.projects) or EVERYWHERE


def verdict(standing: Standing) -> str:
    """Say whether a file may still be shown."""
    if standing.state is PublicationState.CURRENT:
        return "Il est à jour et peut être montré."
    if standing.state is PublicationState.OUTDATED:
        return f"Il peut encore être montré, mais il n’est plus à jour. {standing.reason}"
    return f"Il ne doit plus être montré. {standing.reason}"
