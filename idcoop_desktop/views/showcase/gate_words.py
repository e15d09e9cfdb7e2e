"""What keeps a photo from going out, in the few words of a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from idcoop_desktop.domain.photo_gate import LackKind, is_agreed
from idcoop_desktop.domain.showcase import PhotoConsent
from idcoop_desktop.views.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.showcase import Photo


class GateState(NamedTuple):
    """The words of a chip and its tone."""

    words: str
    tone: Tone


def gate_state(photo: Photo, lacks: Sequence[Lack]) -> GateState:
    """Return what the people on a photo allow, for the uses ``lacks`` were found for."""
    if is_agreed(lacks):
        nobody = photo.consent is PhotoConsent.NOBODY
        return GateState("Non reconnaissable" if nobody else "Accords notés", Tone.SUCCESS)
    kinds = {lack.kind for lack in lacks}
    if LackKind.REFUSED in kinds:
        return GateState("Accord refusé", Tone.DANGER)
    if LackKind.NOT_TOLD in kinds:
        return GateState("Qui est dessus\u00a0?", Tone.WAITING)
    return GateState("Accord manquant", Tone.DANGER)
