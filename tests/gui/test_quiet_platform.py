"""The tour is silent about what the off-screen platform cannot do, and about nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler, qWarning

from idcoop_desktop.views.tour.screen import quiet_platform

if TYPE_CHECKING:
    import pytest


def test_only_the_known_complaints_are_dropped() -> None:
    heard: list[str] = []

    def listen(_kind: object, _context: object, text: str) -> None:
        heard.append(text)

    before = qInstallMessageHandler(listen)
    try:
        with quiet_platform():
            qWarning("This plugin does not support propagateSizeHints()")
            qWarning("This plugin does not support OpenGL")
        qWarning("This plugin does not support raise()")
    finally:
        qInstallMessageHandler(before)
    assert heard == ["This plugin does not support OpenGL", "This plugin does not support raise()"]


def test_without_a_listener_messages_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    before = qInstallMessageHandler(None)
    try:
        with quiet_platform():
            qWarning("This plugin does not support raise()")
            qWarning("something else")
    finally:
        qInstallMessageHandler(before)
    assert capsys.readouterr().err == "something else\n"
