"""Words of the list and of the sheet of residences: silence, figures, what to propose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import NBSP, format_date, plural
from idcoop_desktop.views.cooperators.person_words import ago
from idcoop_desktop.views.cooperators.words import capitalised
from idcoop_desktop.views.widgets.figure_row import Figure

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.suggestions import Suggestion
    from idcoop_desktop.services.residence_sheet import ContactRow, ResidenceSheet, Resident
    from idcoop_desktop.services.residences import ResidenceRow


def silence(row: ResidenceRow) -> str:
    """Return since when a residence is silent, or when it was last heard."""
    if row.last is None:
        return "Jamais entendue"
    when = format_date(row.last.on)
    return f"Silence depuis le{NBSP}{when}" if row.silent else when


def quiet_for(row: ResidenceRow, today: date) -> str:
    """Return how long a residence has been silent: ``14 mois``."""
    return "Jamais entendue" if row.last is None else capitalised(ago(row.last.on, today))


def proposed(row: ResidenceRow) -> str:
    """Return the title of the first idea to propose, "" when there is none."""
    return row.suggestions[0].idea.title if row.suggestions else ""


def at_a_glance(sheet: ResidenceSheet) -> tuple[Figure, ...]:
    """Return the figures of a residence: who lives there, what was done, since when nothing."""
    row = sheet.row
    people, projects = row.people, row.projects
    return (
        Figure(str(people), "coopérateur" if people < 2 else "coopérateurs"),
        Figure(str(projects), "projet" if projects < 2 else "projets"),
        _last_sign(sheet),
    )


def _last_sign(sheet: ResidenceSheet) -> Figure:
    last = sheet.row.last
    if last is None:
        return Figure("Rien", "n’y a encore été noté")
    when = capitalised(ago(last.on, sheet.day))
    return Figure(when, f"dernier signe{NBSP}: {last.kind.label}")


def last_contact(sheet: ResidenceSheet) -> str:
    """Return when and where the last contact was, and with whom; "" without any."""
    if not sheet.contacts:
        return ""
    latest = sheet.contacts[0]
    parts = (format_date(latest.contact.on), latest.contact.channel.label.lower(), latest.whom)
    return ", ".join(part for part in parts if part)


def resident_detail(person: Resident) -> str:
    """Return where a person lives in the residence and what ties them to the coop."""
    years = plural(person.seniority, "an")
    seniority = f"{years} d’ancienneté" if person.seniority else ""
    return " · ".join(part for part in (person.dwelling, person.status, seniority) if part)


def contact_origin(row: ContactRow) -> str:
    """Return with whom a contact was, about which project, and who noted it."""
    whom = row.whom or row.contact.with_whom
    parts = (
        f"avec {whom}" if whom else "",
        f"projet {row.project}" if row.project else "",
        f"noté par {row.noted_by}" if row.noted_by else "",
    )
    return " · ".join(part for part in parts if part)


def suggestion_detail(suggestion: Suggestion) -> str:
    """Return why an idea is proposed, on one line."""
    return capitalised(" · ".join(suggestion.reasons))
