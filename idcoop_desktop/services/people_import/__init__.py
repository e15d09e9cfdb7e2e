"""Bringing in the people of a file: what each line would do first, then all of it at once."""

from __future__ import annotations

from idcoop_desktop.services.people_import.applying import apply_import
from idcoop_desktop.services.people_import.planned import (
    Change,
    ImportPlan,
    ImportResult,
    LineKind,
    PlannedLine,
    SuspectedPerson,
)
from idcoop_desktop.services.people_import.planning import plan_import

__all__ = [
    "Change",
    "ImportPlan",
    "ImportResult",
    "LineKind",
    "PlannedLine",
    "SuspectedPerson",
    "apply_import",
    "plan_import",
]
