"""A desk at which documents show what is being written in the settings, before it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from idcoop_desktop.services.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.domain.appearance import Appearance


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialDesk(Desk):
    """Reads the same base; ``appearance`` and ``texts`` take the place of what is kept there.

    ``texts`` are by wording, then by key, with fields as they are stored.
    """

    appearance: Appearance | None = None
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def trying(
    desk: Desk,
    *,
    appearance: Appearance | None = None,
    texts: Mapping[str, Mapping[str, str]] | None = None,
) -> TrialDesk:
    """Return a desk that sees an appearance or texts as if they were kept."""
    return TrialDesk(
        desk.base,
        desk.author,
        desk.clock,
        desk.undoable,
        appearance=appearance,
        texts=texts or {},
    )
