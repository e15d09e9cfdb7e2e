"""« Doublons »: pairs are compared, merged, told apart and taken back, in the real base."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from idcoop_desktop.bench.look_alikes import trial
from idcoop_desktop.domain.duplicates.choices import Part, Side
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import Cooperator
from idcoop_desktop.services import duplicates, people
from idcoop_desktop.store import people as store
from idcoop_desktop.store.errors import RecordMissing
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.duplicates.merge_dialog import MergeDialog
from idcoop_desktop.views.duplicates.opening import open_duplicates, open_unmerge
from idcoop_desktop.views.duplicates.page import DuplicatesPage
from idcoop_desktop.views.duplicates.part_dialog import PartDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HOSTILE = "<b>x</b><img src=http://example.org/x.png>"


@pytest.fixture
def open_page(show, context) -> Iterator[Callable[[], DuplicatesPage]]:
    """Open the screen as another page does, over a window that takes it along when it closes."""
    windows: list[QWidget] = []

    def opened() -> DuplicatesPage:
        windows.append(show(QWidget()))
        open_duplicates(context, windows[-1])
        return windows[-1].findChild(DuplicatesPage)

    yield opened
    for window in windows:
        window.close()


def add(coop, first: str, last: str, **data: object) -> int:
    one = Cooperator(id=0, first_name=first, last_name=last, first_share_on=date(2018, 3, 12))
    return people.save_person(coop.desk, replace(one, **data))


def twins(coop) -> tuple[int, int]:
    """Write Maëlle down twice, with two numbers."""
    home = coop.residence("Les Genêts", "Quimper")
    one = add(coop, "Maëlle", "Le Goff", phone="06 12 34 56 78", residence_id=home, dwelling="B 12")
    other = add(coop, "MAELLE", "LE GOFF", phone="+33 6 12 34 56 78", email="m@example.org")
    people.note_contact(coop.desk, channel=Channel.PHONE, facts="Appel", person_id=one)
    return one, other


def names(page: DuplicatesPage) -> list[tuple[str, str]]:
    return [(row.left.name, row.right.name) for row in page.pairs.model.rows]


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def dialog_of(page: QWidget, kind: type[QWidget]) -> QWidget:
    (found,) = (one for one in page.findChildren(kind) if one.isVisible())
    return found


def test_a_base_without_duplicates_says_so(open_page, coop, check_accessible):
    add(coop, "Awen", "Tanguy")
    page = open_page()
    assert any("Aucun doublon" in text for text in texts(page))
    assert not page.ui.merge_button.isVisible()
    check_accessible(page)


def test_two_records_stand_side_by_side_with_why(open_page, coop, check_accessible):
    one, _other = twins(coop)
    page = open_page()
    assert names(page) == [("Maëlle Le Goff", "MAELLE LE GOFF")]
    said = texts(page)
    assert page.ui.count_label.text().startswith("1\u00a0paire de fiches se ressemble.")
    assert page.pairs.sureness.text == "Presque certain"
    assert "Même nom et même prénom, même téléphone, même date de première part" in said
    assert "Les Genêts, Quimper · logement\u00a0B 12" in said
    assert "1\u00a0échange" in said
    assert {"=", "≈"} <= {*said}
    check_accessible(page)
    page.pairs.comparison.open_asked.emit(one)
    assert coop.visited == [("person", one)]


def test_a_pair_is_merged_as_chosen_and_taken_back_with_the_keyboard(
    qtbot, open_page, coop, check_accessible
):
    one, other = twins(coop)
    page = open_page()
    qtbot.keyClick(page.pairs.rows, Qt.Key.Key_Return)
    dialog = dialog_of(page, MergeDialog)
    check_accessible(dialog)
    assert dialog.grid.keepers[Side.LEFT].isChecked()
    assert (Part.FIRST_SHARE, Side.LEFT) not in dialog.grid.options
    qtbot.mouseClick(dialog.grid.options[Part.PHONE, Side.RIGHT], Qt.MouseButton.LeftButton)
    dialog.grid.keepers[Side.RIGHT].click()
    assert "+33 6 12 34 56 78" in dialog.ui.follow_label.text()
    assert "Suivront depuis l’autre fiche\u00a0: 1\u00a0échange." in dialog.ui.follow_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    kept = store.get_cooperator(coop.desk.base, other)
    assert (kept.name, kept.phone, kept.email) == (
        "Maëlle Le Goff",
        "+33 6 12 34 56 78",
        "m@example.org",
    )
    with pytest.raises(RecordMissing):
        store.get_cooperator(coop.desk.base, one)
    assert not names(page)
    assert any("ont été examinées" in text for text in texts(page))
    assert coop.notices == ["Fiches fusionnées. Annuler\u00a0: Ctrl+Z"]

    page.history.undo.trigger()
    assert len(names(page)) == 1
    assert store.get_cooperator(coop.desk.base, one)


def test_closing_the_form_asks_before_losing_choices(open_page, coop, messages_seen):
    one, other = twins(coop)
    page = open_page()
    page.ui.merge_button.click()
    dialog = dialog_of(page, MergeDialog)
    dialog.grid.options[Part.EMAIL, Side.LEFT].box.click()
    messages_seen.answer_next(True)
    dialog.reject()
    assert not dialog.isVisible()
    assert store.get_cooperator(coop.desk.base, other).email == "m@example.org"
    assert store.get_cooperator(coop.desk.base, one)


def test_a_record_changed_since_it_was_compared_is_not_overwritten(open_page, coop):
    one, other = twins(coop)
    page = open_page()
    page.ui.merge_button.click()
    dialog = dialog_of(page, MergeDialog)
    people.save_person(
        coop.desk, replace(store.get_cooperator(coop.desk.base, other), phone="07 00 00 00 00")
    )
    dialog.ui.save_button.click()
    assert "modifiée entre-temps" in dialog.ui.error_label.text()
    assert store.get_cooperator(coop.desk.base, one)
    assert store.get_cooperator(coop.desk.base, other).phone == "07 00 00 00 00"


def test_a_merge_refused_by_the_base_keeps_the_form_and_its_choices(open_page, coop):
    one, other = twins(coop)
    page = open_page()
    page.ui.merge_button.click()
    dialog = dialog_of(page, MergeDialog)
    elsewhere = store.get_cooperator(coop.desk.base, one)
    duplicates.merge_people(coop.desk, one, other, elsewhere)
    dialog.ui.save_button.click()
    assert dialog.isVisible()
    assert dialog.ui.error_label.text()


def test_two_people_are_told_apart_and_the_next_pair_follows(
    qtbot, open_page, coop, messages_seen, check_accessible
):
    for first in ("Awen", "Lena", "Soizic"):
        add(coop, first, "Tanguy", phone="02 98 00 00 01")
        add(coop, first, "Tangui", phone="02 98 00 00 01")
    page = open_page()
    assert len(names(page)) == 3
    second = names(page)[1]
    page.pairs.rows.setFocus()
    qtbot.keyClick(page.pairs.rows, Qt.Key.Key_Down)
    shown = page.pairs.row
    assert (shown.left.name, shown.right.name) == second
    page.ui.two_button.click()
    assert second not in names(page)
    assert len(names(page)) == 2
    assert page.pairs.row is not None
    assert page.pairs.shown is not None
    assert messages_seen.toasts == [
        "C’est noté\u00a0: ce sont deux personnes. Annuler\u00a0: Ctrl+Z"
    ]
    before = page.pairs.row.id
    page.ui.skip_button.click()
    assert page.pairs.row.id != before
    page.ui.skip_button.click()
    assert page.pairs.row.id == before
    page.ui.again_button.click()
    assert len(names(page)) == 2
    check_accessible(page)


def test_a_comparison_is_stopped_at_once_and_done_again(qtbot, show, coop, context, monkeypatch):
    twins(coop)
    background, gate = Background(), threading.Event()
    find = duplicates.all_duplicates

    def slowly(desk, report):
        assert gate.wait(10)
        return find(desk, report)

    monkeypatch.setattr(duplicates, "all_duplicates", slowly)
    page = show(DuplicatesPage(replace(context, background=background)))
    assert page.ui.progress_frame.isVisible()
    assert not page.ui.again_button.isEnabled()
    page.ui.stop_button.click()
    assert not page.ui.progress_frame.isVisible()
    assert any("a été arrêtée" in text for text in texts(page))
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert not names(page)
    page.stopped.asked.emit()
    qtbot.waitUntil(lambda: len(names(page)) == 1)
    qtbot.waitUntil(lambda: not background.busy)
    background.close()


def test_the_window_goes_on_while_everybody_is_compared(qtbot, show, coop, context, heartbeat):
    everybody = trial(known=3_000, new=0, repeated=0).known
    with coop.desk.unit("beaucoup de monde") as unit:
        store.add_many(unit, [replace(one, residence_id=None) for one in everybody])
    twins(coop)
    background, shares = Background(), set()
    page = show(DuplicatesPage(replace(context, background=background)))
    page.ui.progress_bar.valueChanged.connect(shares.add)
    before = heartbeat.beats
    qtbot.waitUntil(lambda: ("Maëlle Le Goff", "MAELLE LE GOFF") in names(page), timeout=30_000)
    assert heartbeat.beats > before
    assert len(shares) > 10
    qtbot.waitUntil(lambda: not background.busy)
    background.close()


def test_the_screen_is_opened_once(show, coop, context):
    window = show(QWidget())
    open_duplicates(context, window)
    open_duplicates(context, window)
    (page,) = window.findChildren(DuplicatesPage)
    window.close()
    assert not page.isVisible()


def test_words_of_others_are_never_markup(open_page, coop):
    add(coop, HOSTILE, "Tanguy", notes=HOSTILE * 30)
    add(coop, HOSTILE, "Tanguy", notes="x" * 500, dwelling=HOSTILE)
    page = open_page()
    assert any(text.startswith("<b>x</b>") for text in texts(page))
    page.ui.merge_button.click()
    dialog = dialog_of(page, MergeDialog)
    for shown in (page, dialog):
        for one in shown.findChildren(QLabel):
            plain = one.textFormat() == Qt.TextFormat.PlainText
            assert plain or "<" not in one.text() or one.objectName().startswith("qt_")
    dialog.reject()


# --- parting ----------------------------------------------------------------------------------


def test_a_merged_record_is_parted_again_from_the_sheet(show, coop, context, check_accessible):
    one, other = twins(coop)
    kept = store.get_cooperator(coop.desk.base, other)
    duplicates.merge_people(coop.desk, other, one, kept)
    window = show(QWidget())
    open_unmerge(context, window, other)
    dialog = dialog_of(window, PartDialog)
    check_accessible(dialog)
    said = texts(dialog)
    assert "Séparer la fiche de Maëlle Le Goff\u00a0?" in said
    assert any("Lui reviennent\u00a0: 1\u00a0échange." in text for text in said)
    dialog.ui.save_button.click()
    assert store.get_cooperator(coop.desk.base, one).phone == "06 12 34 56 78"
    assert coop.visited == [("person", one)]
    assert not duplicates.suspects(coop.desk, kept)
    open_unmerge(context, window, other)
    assert not [one for one in window.findChildren(PartDialog) if one.isVisible()]


def test_one_of_several_merged_records_is_chosen(qtbot, show, coop, context, check_accessible):
    one, other = twins(coop)
    third = add(coop, "Maela", "Le Goff")
    for key in (other, third):
        duplicates.merge_people(coop.desk, one, key, store.get_cooperator(coop.desk.base, one))
    window = show(QWidget())
    open_unmerge(context, window, one)
    dialog = dialog_of(window, PartDialog)
    check_accessible(dialog)
    assert dialog.boxes[third].isChecked()
    dialog.boxes[other].click()
    dialog.ui.two_box.click()
    dialog.ui.save_button.click()
    parted = store.get_cooperator(coop.desk.base, other)
    assert [row.person.id for row in duplicates.suspects(coop.desk, parted)] == [one]
    assert [one.id for one in duplicates.merged_people(coop.desk, one)] == [third]
