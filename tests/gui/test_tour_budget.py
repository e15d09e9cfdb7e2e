"""A year of budget is lived by the keyboard alone; the base, the window and the files agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.budget import Figure
from idcoop_desktop.domain.ledger import About, Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.payments import CheckItem, PaymentState
from idcoop_desktop.services import (
    aid_list,
    budget,
    closing,
    payments,
    projects,
    rule_settings,
    seals,
)
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.store import ledger
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.budget.page import BudgetPage
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.tour.aid_year import LETTER
from idcoop_desktop.views.tour.budget_year import (
    COMING,
    COMPOST,
    FILES,
    LAST,
    ROOM,
    TODAY,
    YEAR,
    BudgetYear,
    standing_clock,
)
from idcoop_desktop.views.tour.robot import Robot
from idcoop_desktop.views.tour.visit import main_window
from tests.unit.documents import structure_check

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from idcoop_desktop.services.budget import BudgetBoard
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True)
class Lived:
    """What is left once the year was lived."""

    desk: Desk
    folder: Path
    page: BudgetPage


@pytest.fixture
def lived(qtbot: QtBot, tmp_path: Path) -> Iterator[Lived]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    folder = tmp_path / "left"
    folder.mkdir()
    opened, background = create_demo(tmp_path / "demo", TODAY), Background()
    desk, theme = opened.desk(clock=standing_clock()), Theme(app, "light")
    window = main_window(desk, background, theme)
    qtbot.addWidget(window)
    robot = Robot(folder, background, patience_s=8)
    left = BudgetYear(robot, window, folder, tmp_path, theme).live()
    assert [path.name for path in left] == [LETTER, *FILES]
    assert all(path.stat().st_size for path in left)
    window.navigate("budget", YEAR)
    robot.settle()
    page = window.current_page
    assert isinstance(page, BudgetPage)
    yield Lived(desk, folder, page)
    background.close()
    opened.base.close()


def test_the_base_kept_the_year_and_the_files_say_the_same(lived: Lived) -> None:
    desk = lived.desk
    _check_envelopes(desk)
    _check_payments(desk)
    _check_aids(desk)
    _check_closing(desk)
    board = budget.budget_board(desk, YEAR)
    _check_window(lived.page, board)
    _check_files(lived.folder, board)


def _check_envelopes(desk: Desk) -> None:
    amounts = {
        one.scheme: (one.additions, one.moves) for one in budget.budget_board(desk, YEAR).envelopes
    }
    assert amounts[Scheme.FIDCOOP] == (35_050, 15_000)
    assert amounts[Scheme.IDCOOP] == (0, -20_000)
    assert amounts[Scheme.PARNCOOP] == (0, 20_000 - 15_000)
    coming = {one.scheme: one.amount for one in budget.budget_board(desk, COMING).envelopes}
    assert coming == {Scheme.IDCOOP: 420_000, Scheme.FIDCOOP: 0, Scheme.PARNCOOP: 0}


def _check_payments(desk: Desk) -> None:
    titles = {row.project.title: row.project.id for row in projects.list_projects(desk)}
    room = {
        line.payment.label: line
        for line in payments.payment_lines(desk, about=About(project_id=titles[ROOM]))
    }
    shelves, games = room["Deux étagères en pin, posées"], room["Trois jeux de société d’occasion"]
    assert {one.payment.state for one in (shelves, games)} == {PaymentState.PAID}
    assert shelves.payment.commitment_id is not None
    assert [check.item for check in shelves.checks] == [CheckItem.QUOTE]
    assert [check.item for check in games.checks] == [CheckItem.BANK_DETAILS]
    assert games.payee.endswith("Amina Diallo")
    assert [file.file_name for file in games.files] == ["ticket.pdf"]
    entries = ledger.entries_about(desk.base, About(project_id=titles[COMPOST]))
    buckets = next(one for one in entries if one.label == "Bioseaux" and one.piece)
    joined = ledger.receipts(desk.base, [buckets.id])[buckets.id]
    assert [file.file_name for file in joined] == ["facture.pdf"]
    waiting = {piece.entry.label for piece in payments.missing_pieces(desk)}
    assert waiting == {"Deux étagères en pin, posées", "Prime de parrainage"}


def _check_aids(desk: Desk) -> None:
    granted = {
        (line.person, line.amounts.granted, line.amounts.paid)
        for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP)
        for line in _aids(desk, scheme)
        if line.aid.state is AidState.GRANTED and line.aid.decided_on == TODAY
    }
    assert granted == {
        ("Jeanne Morvan", 16_500, 15_870),
        ("Malo Quéméneur", 25_000, 25_000),
    }
    (repair,) = (one for one in _aids(desk, Scheme.FIDCOOP) if one.person == "Jeanne Morvan")
    assert repair.aid.letter_on == TODAY
    (amount,) = (
        line for line in rule_settings.rule_sheet(desk) if line.spec.key == "fidcoop.amount_cents"
    )
    assert (amount.value, [change.value for change in amount.next]) == ("25000", ["28000"])


def _aids(desk: Desk, scheme: Scheme) -> tuple[aid_list.AidLine, ...]:
    return aid_list.aid_lines(desk, scheme)


def _check_closing(desk: Desk) -> None:
    (closed,) = closing.closed_years(desk)
    assert (closed.year, closed.decided_by) == (LAST, "Assemblée générale")
    assert seals.verify(desk.base) == ()
    kept = {one.scheme: one for one in budget.budget_board(desk, LAST).envelopes}
    assert kept[Scheme.IDCOOP].remaining == 0
    assert kept[Scheme.PARNCOOP].remaining > 0
    now = {one.scheme: one.carried for one in budget.budget_board(desk, YEAR).envelopes}
    assert now[Scheme.IDCOOP] == -kept[Scheme.IDCOOP].carried > 0
    assert now[Scheme.PARNCOOP] == 0


def _check_window(page: BudgetPage, board: BudgetBoard) -> None:
    shown = {figure.figure: figure.cents for figure in page.overview.totals.figures}
    assert shown == {figure: board.total.of(figure) for figure in shown}
    for card, envelope in zip(page.overview.cards, board.envelopes, strict=True):
        for figure in (Figure.AMOUNT, Figure.GRANTED, Figure.COMMITTED, Figure.PAID):
            assert card.figures[figure].cents == envelope.of(figure)


def _check_files(folder: Path, board: BudgetBoard) -> None:
    workbook, journal, statement = (folder / name for name in FILES)
    book = CalamineWorkbook.from_path(str(workbook))
    paid, envelopes, _held = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    assert _cents(paid[-1][-1]) == board.total.paid
    for row, envelope in zip(envelopes[1:], (*board.envelopes, board.total), strict=True):
        assert [_cents(cell) for cell in row[1:]] == [envelope.of(figure) for figure in Figure]
    last = journal.read_text("utf-8-sig").splitlines()[-1]
    assert last.endswith(f";{board.total.paid // 100},{board.total.paid % 100:02}")
    words = _words(statement)
    for envelope in (*board.envelopes, board.total):
        for figure in Figure:
            assert _plain(format_cents(envelope.of(figure))) in words
    for path in (statement, folder / LETTER):
        assert structure_check.problems(path.read_bytes()) == []


def _cents(value: object) -> int:
    assert isinstance(value, int | float)
    return round(value * 100)


def _words(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return _plain(" ".join(page.get_textpage().get_text_bounded() for page in document))


def _plain(text: str) -> str:
    return "".join(text.split())
