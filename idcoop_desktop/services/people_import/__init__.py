"""Bringing in the people of a file: what each line would do first, then all of it at once."""

from __future__ import annotations

from idcoop_desktop.services.people_import.applying import ImportResult, apply_import
from idcoop_desktop.services.people_import.choices import (
    Choice,
    Decision,
    Decisions,
    choices_for,
)
from idcoop_desktop.services.people_import.deciding import Decided, Outcome, completed, decided
from idcoop_desktop.services.people_import.planned import (
    Change,
    ImportPlan,
    LineKind,
    PlannedLine,
    SuspectedPerson,
)
from idcoop_desktop.services.people_import.planning import plan_import
from idcoop_desktop.services.people_import.reporting import (
    changed,
    import_report,
    kept,
    save_report,
    suspected,
)
from idcoop_desktop.services.people_import.resembling import resembling
from idcoop_desktop.services.people_import.telling import Brought

__all__ = [
    "Brought",
    "Change",
    "Choice",
    "Decided",
    "Decision",
    "Decisions",
    "ImportPlan",
    "ImportResult",
    "LineKind",
    "Outcome",
    "PlannedLine",
    "SuspectedPerson",
    "apply_import",
    "changed",
    "choices_for",
    "completed",
    "decided",
    "import_report",
    "kept",
    "plan_import",
    "resembling",
    "save_report",
    "suspected",
]
