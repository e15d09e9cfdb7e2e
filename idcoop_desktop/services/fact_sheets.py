"""The fact sheet of a project: its texts, kept with the project, and what it gathers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain import fact_sheet
from idcoop_desktop.domain.fact_sheet import FIELDS, Field, Known
from idcoop_desktop.domain.ledger import project_amounts
from idcoop_desktop.domain.plan import in_order
from idcoop_desktop.services import settings
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import ledger, plan, projects, publications, residences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from idcoop_desktop.services.desk import Desk

__all__ = ["FIELDS", "Field", "save_texts", "suggested_texts", "texts"]


def texts(desk: Desk, project_id: int) -> dict[str, str]:
    """Return the texts of the sheet by key, those of ``FIELDS``.

    They are the suggestions until texts were first kept; then what was left empty stays empty.
    """
    kept = fact_sheet.tidied(publications.project_texts(desk.base, project_id))
    if not any(kept.values()):
        return suggested_texts(desk, project_id)
    return dict.fromkeys(fact_sheet.KEYS, "") | kept


def suggested_texts(desk: Desk, project_id: int) -> dict[str, str]:
    """Return a first draft of the texts by key, made of what is known of the project.

    Nobody is named in it. Texts that nothing is known of are empty.
    """
    return fact_sheet.suggestions(_known(desk, project_id))


def save_texts(desk: Desk, project_id: int, wanted: Mapping[str, str]) -> None:
    """Keep the texts of the sheet given by key; keys of other documents are left as they are."""
    project = projects.get_project(desk.base, project_id)
    kept = fact_sheet.tidied(wanted)
    with desk.unit(titled("textes de la fiche projet de", project.title)) as unit:
        publications.save_project_texts(unit, project_id, kept)


def _known(desk: Desk, project_id: int) -> Known:
    base = desk.base
    project = projects.get_project(base, project_id)
    profile = settings.profile(desk)
    return Known(
        project=project,
        residence=residences.get_residence(base, project.residence_id),
        bearers=len(projects.bearers(base, project_id)),
        steps=in_order(plan.steps_of_project(base, project_id)),
        support=projects.support_lines(base, project_id),
        amounts=project_amounts(ledger.entries_of_project(base, project_id)),
        service=profile.service,
        scheme=profile.scheme_name,
    )
