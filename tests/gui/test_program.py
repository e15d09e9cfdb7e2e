"""What holds for the whole program: French, and garbage collected in the right thread."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from idcoop_desktop.views.gcguard import GcGuard


def test_qt_speaks_french(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    text = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert text.replace("&", "") == "Annuler"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_numbers_are_written_as_the_french_do():
    assert QLocale().toString(1234.5, "f", 2).endswith(",50")


@pytest.fixture
def guard():
    made = GcGuard()
    yield made
    made.stop()


def test_cycles_are_collected_by_the_guard_alone(guard):
    assert not gc.isenabled()
    gc.collect()
    kept = []
    for _ in range(3000):
        cycle: list[object] = []
        cycle.append(cycle)
        kept.append(cycle)
    kept.clear()
    before = gc.get_count()[0]
    assert before > 2000
    guard.collect_if_needed()
    assert gc.get_count()[0] < before


def test_below_the_threshold_nothing_is_collected(guard):
    gc.collect()
    before = gc.get_stats()[0]["collections"]
    guard.collect_if_needed()
    assert gc.get_stats()[0]["collections"] == before


def test_stopping_gives_collection_back():
    made = GcGuard()
    made.stop()
    assert gc.isenabled()
