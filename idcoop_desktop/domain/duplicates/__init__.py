"""People who may be written down twice: how alike two are, and who is like somebody."""

from __future__ import annotations

from idcoop_desktop.domain.duplicates.decisions import NotDuplicate
from idcoop_desktop.domain.duplicates.keys import PersonKey, key_of, pair, person_key
from idcoop_desktop.domain.duplicates.likeness import SUSPECT, WORTH_A_LOOK, Suspicion
from idcoop_desktop.domain.duplicates.register import (
    NameCounts,
    Progress,
    Register,
    compare_all,
    compare_within,
)

__all__ = [
    "SUSPECT",
    "WORTH_A_LOOK",
    "NameCounts",
    "NotDuplicate",
    "PersonKey",
    "Progress",
    "Register",
    "Suspicion",
    "compare_all",
    "compare_within",
    "key_of",
    "pair",
    "person_key",
]
