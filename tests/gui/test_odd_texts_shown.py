"""Whatever was typed while projects are followed is read to the letter on every page and card."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtGui import Qt as RichText
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from idcoop_desktop.domain.catalogue_list import row_key
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.contacts import ContactNote, Whom
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.plan import StepDraft
from idcoop_desktop.domain.projects import Carrier, SupportKind
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import (
    catalogue,
    catalogue_edits,
    consents,
    contacts,
    ideas,
    life,
    money,
    plan,
    projects,
    support,
    tasks,
)
from idcoop_desktop.views.catalogue.page import CataloguePage
from idcoop_desktop.views.context import PageContext
from idcoop_desktop.views.cooperators.page import CooperatorsPage
from idcoop_desktop.views.dashboard.page import AMBASSADORS, DashboardPage
from idcoop_desktop.views.ideas.page import IdeasPage
from idcoop_desktop.views.projects.page import ProjectsPage
from idcoop_desktop.views.tasks.page import FollowUpPage
from idcoop_desktop.views.today.page import TodayPage
from idcoop_desktop.views.widgets.labels import breakable, label
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LinkLine
from tests.gui.ideas.coop import TODAY, Coop, context, coop

__all__ = ["context", "coop"]

SOON = TODAY + timedelta(days=3)
ODD = {
    "markup": "<b>gras</b> & <img src=x> {0} %s",
    "emoji": "🎉 fête 👩\u200d👩\u200d👧 des voisins",
    "right to left": "\u202eحديقة\u202c مشتركة",
    "64 kB": "très " * 13_200,
    "nul": "\x00des bancs\x00",
}
_SEEN = 24
"""Of a text without end every page shows the beginning, some more of it than others."""
_LAID_OUT = 6_000
"""A label of 64 kB holds the window for half a second each time its page is laid out."""
Show = Callable[..., QWidget]


@dataclass(frozen=True)
class Told:
    """A coop where somebody typed the same odd text everywhere, after the name of the field."""

    odd: str
    idea: int
    parked: int
    answered: int
    dropped: int
    project: int
    refused: int
    own: str
    person: int
    residence: int

    def of(self, field: str) -> str:
        """Return what must be read of a field."""
        return f"{field} {self.odd}".replace("\x00", "").strip()[: len(field) + _SEEN]


@pytest.fixture(params=ODD.values(), ids=ODD)
def told(request: pytest.FixtureRequest, coop: Coop) -> Told:
    """A project under way and one refused, ideas of every kind, a catalogue of the team's."""
    desk, odd = coop.desk, str(request.param)

    def typed(field: str) -> str:
        return f"{field} {odd}"

    money.open_envelope(desk, TODAY.year, 200_000)
    place = coop.residence()
    people = [coop.person(first, "Tanguy", place) for first in ("Awen", "Lena")]
    idea, parked, answered, dropped, origin = (
        ideas.note_idea(
            desk,
            sentence=typed(f"phrase{number}"),
            residence_id=place,
            said_by_id=people[0] if number == 0 else None,
            said_by_name=typed("voix"),
        )
        for number in range(5)
    )
    ideas.park_idea(desk, parked, until=SOON, reason=typed("attente"))
    ideas.answer_idea(desk, answered, typed("réponse"), next_step=typed("suite"), due_on=TODAY)
    ideas.drop_idea(desk, dropped, typed("abandon"))
    project = _under_way(coop, typed, people, origin)
    refused = projects.make_project(desk, title=typed("refusé"), residence_id=place)
    ruling = Ruling(
        outcome=Outcome.REFUSED,
        decided_on=TODAY,
        decided_by=typed("jury"),
        reason=typed("motif"),
        next_step=typed("piste"),
    )
    life.decide(desk, refused, ruling)
    tasks.add_task(desk, title=typed("tâche"), due_on=TODAY)
    asleep = tasks.add_task(desk, title=typed("report"), due_on=TODAY)
    tasks.snooze_task(desk, asleep, SOON)
    consents.note_consent(
        desk, people[0], (ImageUse.HALL,), from_on=TODAY, until_on=SOON, note=typed("accord")
    )
    entry = replace(
        catalogue.shipped()[0],
        title=typed("titre")[:80],
        pitch=typed("envie"),
        takes=(typed("faut"),),
        cautions=(typed("garde"),),
        first_step=typed("pas"),
    )
    own = catalogue_edits.add_to_catalogue(desk, entry)
    return Told(
        odd=odd,
        idea=idea,
        parked=parked,
        answered=answered,
        dropped=dropped,
        project=project,
        refused=refused,
        own=own,
        person=people[0],
        residence=place,
    )


def _under_way(coop: Coop, typed: Callable[[str], str], people: list[int], origin: int) -> int:
    desk = coop.desk
    (place,) = {one.id for one in projects.residences.all_residences(desk.base)}
    made = projects.make_project(
        desk,
        title=typed("projet"),
        summary=typed("résumé"),
        residence_id=place,
        idea_id=origin,
        requested_cents=10_000,
    )
    for person in people:
        projects.add_bearer(desk, made, person)
    projects.state_benefit(desk, made, typed("profit"), checked=True)
    granted = Ruling(
        outcome=Outcome.GRANTED,
        decided_on=TODAY,
        decided_by=typed("jury"),
        amount_cents=10_000,
        conditions=typed("condition"),
    )
    life.decide(desk, made, granted)
    life.start(desk, made, TODAY)
    plan.add_step(
        desk,
        made,
        StepDraft(
            title=typed("étape"), note=typed("détail"), due_on=TODAY, carried_by=Carrier.COOP
        ),
    )
    support.add_support(desk, made, SupportDraft(SupportKind.MATERIAL, typed("aide")))
    tasks.add_task(desk, title=typed("appel"), due_on=TODAY, project_id=made)
    note = ContactNote(
        on=TODAY,
        facts=typed("faits"),
        next_step=typed("ensuite"),
        whom=Whom(person_ids=(people[0],), residence_id=place, group=typed("groupe")),
    )
    contacts.note_contact(desk, note, project_id=made)
    return made


def _open_all(window: QWidget) -> None:
    """Show what cards keep for later, and give lists the time to read."""
    for _turn in range(4):
        QApplication.processEvents()
    for card in window.findChildren(LinesCard):
        card.show_all()
    for view in window.findChildren(QAbstractItemView):
        for _words in _cells(view):
            pass
    for _turn in range(4):
        QApplication.processEvents()


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    """Return the words and the tool tip of each cell."""
    model = view.model()
    if model is None:
        return
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            index = model.index(row, column)
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            yield str(index.data() or ""), str(tip or "")


def _read(window: QWidget) -> str:
    """Return all that a person reads, or hears, in a window."""
    words: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QLabel):
            words.append(widget.text())
        elif isinstance(widget, LinkLine):
            words += [widget.line.title, widget.line.detail]
        elif isinstance(widget, QAbstractButton):
            words.append(widget.text().replace("&&", "&"))
        elif isinstance(widget, QAbstractItemView):
            words += [cell for cell, _tip in _cells(widget)]
    return "\n".join(words).replace("\u200b", "")


def _taken_for_markup(window: QWidget) -> list[str]:
    """Return what Qt would not show as it was typed: rich labels, tool tips, single ampersands."""
    tips, found = [], []
    for widget in window.findChildren(QWidget):
        tips.append(widget.toolTip())
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found += [widget.text()] if RichText.mightBeRichText(widget.text()) else []
        if isinstance(widget, QAbstractButton) and not isinstance(widget, LinkLine):
            found += [widget.text()] if "</b> & <" in widget.text() else []
        if isinstance(widget, QAbstractItemView):
            tips += [tip for _cell, tip in _cells(widget)]
    for tip in tips:
        if "gras" in tip and RichText.mightBeRichText(tip):
            document = QTextDocument()
            document.setHtml(tip)
            found += [tip] if "<b>gras</b>" not in document.toPlainText() else []
    return found


@pytest.fixture
def reads(told: Told) -> Callable[..., None]:
    """Assert that a window shows some fields to the letter, and takes none for markup."""

    def check(window: QWidget, *fields: str) -> None:
        _open_all(window)
        seen = _read(window)
        assert [field for field in fields if told.of(field) not in seen] == []
        assert "\x00" not in seen
        assert max(len(label.text()) for label in window.findChildren(QLabel)) < _LAID_OUT
        assert _taken_for_markup(window) == []

    return check


def test_the_start_page(told: Told, context: PageContext, show: Show, reads) -> None:
    window = show(TodayPage(context, since=datetime(2026, 11, 20, 8, tzinfo=UTC)), 1366, 690)
    reads(window, "étape", "tâche", "suite", "appel", "projet")


def test_the_follow_up(told: Told, context: PageContext, show: Show, reads) -> None:
    window = show(FollowUpPage(context), 1366, 690)
    reads(window, "étape", "tâche", "suite", "appel", "report", "projet", "phrase2")


@pytest.mark.parametrize(
    ("which", "fields"),
    [
        ("idea", ("phrase0",)),
        ("parked", ("phrase1", "voix", "attente")),
        ("answered", ("phrase2", "voix", "réponse")),
        ("dropped", ("phrase3", "voix", "abandon")),
    ],
)
def test_each_idea(
    told: Told, context: PageContext, show: Show, reads, which: str, fields: tuple[str, ...]
) -> None:
    page = show(IdeasPage(context), 1366, 690)
    assert isinstance(page, IdeasPage)
    page.show_record("idea", getattr(told, which))
    reads(page, *fields)


@pytest.mark.parametrize(
    ("which", "fields"),
    [
        (
            "project",
            (
                *("projet", "résumé", "profit", "jury", "condition", "étape", "détail", "aide"),
                *("appel", "faits", "ensuite", "groupe", "phrase4"),
            ),
        ),
        ("refused", ("refusé", "jury", "motif", "piste")),
    ],
)
def test_each_project(
    told: Told, context: PageContext, show: Show, reads, which: str, fields: tuple[str, ...]
) -> None:
    page = show(ProjectsPage(context), 1366, 690)
    assert isinstance(page, ProjectsPage)
    page.show_record("project", getattr(told, which))
    reads(page, *fields)


def test_the_catalogue(told: Told, context: PageContext, show: Show, reads) -> None:
    page = show(CataloguePage(context), 1366, 690)
    assert isinstance(page, CataloguePage)
    assert page.rows.select_key(row_key(told.own))
    reads(page, "titre", "envie", "faut", "garde", "pas")


@pytest.mark.parametrize(
    ("kind", "which", "fields"),
    [
        ("person", "person", ("projet", "phrase0", "faits", "ensuite", "accord")),
        ("residence", "residence", ("projet", "phrase0", "faits")),
    ],
)
def test_the_sheets_of_people_and_places(
    told: Told,
    context: PageContext,
    show: Show,
    reads,
    kind: str,
    which: str,
    fields: tuple[str, ...],
) -> None:
    page = show(CooperatorsPage(context), 1366, 690)
    assert isinstance(page, CooperatorsPage)
    page.show_record(kind, getattr(told, which))
    reads(page, *fields)


def test_what_talks_led_to(told: Told, context: PageContext, show: Show, reads) -> None:
    page = show(DashboardPage(context), 1366, 690)
    assert isinstance(page, DashboardPage)
    page.switch.setCurrentIndex(AMBASSADORS)
    QApplication.processEvents()
    reads(page, "phrase0", "projet")


def test_a_text_without_end_is_begun_and_copied_whole(show: Show, check_accessible) -> None:
    text = "é" * 65_536
    window = QWidget()
    column = QVBoxLayout(window)
    shown = label(breakable(text))
    column.addWidget(shown)
    show(window)
    assert shown.text().replace("\u200b", "").startswith("é" * 4_000)
    check_accessible(window)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text
    (copying,) = shown.actions()
    QGuiApplication.clipboard().setText("")
    copying.trigger()
    assert QGuiApplication.clipboard().text() == text
