"""Thousands of payments in the real list, over the real worker: the window stays free."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from idcoop_desktop.domain.text import plural
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.payments.missing_view import MissingPiecesView
from idcoop_desktop.views.payments.view import PaymentsView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from idcoop_desktop.store.base import Base
    from tests.gui.payments.desk_story import Bills
    from tests.gui.watchdog import Watchdog

Key = Qt.Key
MANY = 4_000


def copy_rows(base: Base, table: str, key: int, count: int) -> None:
    """Write a row again and again, under other keys."""
    with base.db.writing() as connection, base.db.atomic():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        others = ", ".join(name for name in columns if name != "id")
        connection.execute(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
            f" INSERT INTO {table} (id, {others})"
            f" SELECT {key} + 100000 + i, {others} FROM {table}, n WHERE {table}.id = {key}"
        )


@pytest.fixture
def worker() -> Iterator[Background]:
    """The worker of the program."""
    made = Background()
    yield made
    made.close()


@pytest.fixture
def busy(context: PageContext, worker: Background) -> PageContext:
    """What a view is given, with real threads."""
    return PageContext(context.desk, worker, context.changes, context.navigate, context.notice)


def test_thousands_of_payments_leave_the_window_free(
    busy: PageContext,
    worker: Background,
    bills: Bills,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    copy_rows(bills.desk.base, "payment", bills.paid(), MANY)
    view = PaymentsView(busy)
    show(view, 1093, 560)
    with watchdog.watching():
        qtbot.waitUntil(lambda: view.count.text() == plural(MANY + 1, "paiement"))
        qtbot.waitUntil(lambda: view.sheet_view.sheet is not None)
        view.list.setFocus()
        for key in (Key.Key_PageDown, Key.Key_End, Key.Key_Home):
            QTest.keyClick(view.list, key)
            qtbot.waitUntil(lambda: not worker.busy)
        view.search.setText("sono")
        qtbot.waitUntil(lambda: view.model.query.text == "sono")
        qtbot.waitUntil(lambda: not worker.busy)


def test_thousands_of_missing_pieces_leave_the_window_free(
    busy: PageContext,
    worker: Background,
    bills: Bills,
    show: Callable[..., QWidget],
    qtbot: QtBot,
    watchdog: Watchdog,
) -> None:
    (row,) = bills.sheet(bills.paid()).rows
    with bills.desk.base.db.writing() as connection:
        connection.execute("UPDATE ledger_entry SET payment_id = NULL")
    copy_rows(bills.desk.base, "ledger_entry", row.entry.id, 1_000)
    view = MissingPiecesView(busy)
    show(view, 1093, 560)
    with watchdog.watching():
        qtbot.waitUntil(lambda: view.model.rowCount() == 1_001)
        qtbot.waitUntil(lambda: not worker.busy)
        QTest.keyClick(view.list, Key.Key_End)
        qtbot.waitUntil(lambda: not worker.busy)
