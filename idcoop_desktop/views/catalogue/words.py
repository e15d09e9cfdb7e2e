"""Words of an idea of the catalogue: what a colleague must know before speaking of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.catalogue import Theme
from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.cooperators.words import capitalised
from idcoop_desktop.views.widgets.facts import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.services.catalogue_sheets import CatalogueRow

THEME_ICONS = {
    Theme.CONVIVIALITY: "users",
    Theme.GARDEN: "sprout",
    Theme.BEAUTY: "palette",
    Theme.SHARING: "handshake",
    Theme.MOBILITY: "bike",
    Theme.CULTURE: "star",
    Theme.ROOMS: "sofa",
}


def idea_facts(idea: CatalogueIdea, *, to_check: Sequence[str] = ()) -> tuple[Fact, ...]:
    """Return the facts of an idea; ``to_check`` are the places it needs, to be looked for."""
    return (
        Fact(icon_name="play", name="Premier pas", value=idea.first_step),
        Fact(icon_name="list-todo", name="Il faut", value=_listed(idea.takes)),
        Fact(icon_name="calendar-days", name="Quand", value=_when(idea)),
        Fact(icon_name="euro", name="Coût", value=f"{idea.cost}, d’habitude"),
        Fact(
            icon_name="hand-coins",
            name="La coopérative",
            value=capitalised(", ".join(kind.label.lower() for kind in idea.helps)),
        ),
        Fact(
            icon_name="building-2",
            name="Pour",
            value=f"Une résidence {idea.size}" if idea.size else "",
        ),
        Fact(
            icon_name="search",
            name="Sur place",
            value=f"Vérifier qu’il y a {', '.join(to_check)}" if to_check else "",
        ),
        Fact(icon_name="triangle-alert", name="Attention", value=_listed(idea.cautions)),
    )


def what_came(row: CatalogueRow) -> str:
    """Return what an idea gave here: projects, else how often it was proposed; "" for nothing."""
    if row.projects:
        return plural(row.projects, "projet")
    return f"Proposée {row.proposed}{NBSP}fois" if row.proposed else ""


def _when(idea: CatalogueIdea) -> str:
    lead = f", à lancer {plural(idea.lead_weeks, 'semaine')} avant" if idea.lead_weeks else ""
    return f"{capitalised(idea.season)}{lead}"


def _listed(lines: tuple[str, ...]) -> str:
    return "\n".join(f"–{NBSP}{line}" for line in lines) if len(lines) > 1 else "".join(lines)
