"""PySide6 must not drop references of `None` (PYSIDE-3474): a long session would abort."""

from __future__ import annotations

import sys


def test_a_thousand_calls_leave_the_references_of_none_alone():
    from PySide6.QtCore import QObject

    thing = QObject()
    thing.setObjectName("x")
    spare = [None] * 5000  # keeps the interpreter alive should the count really fall
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
    assert len(spare) == 5000
