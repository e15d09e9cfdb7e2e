"""The list of people opens the export and the labels, of itself or of its selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.views.cooperators.list_menu import Listed, list_menu
from idcoop_desktop.views.cooperators.page import CooperatorsPage
from idcoop_desktop.views.exports.labels_dialog import LabelsDialog
from idcoop_desktop.views.exports.people_dialog import PeopleDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

KINDS = [("Exporter…", PeopleDialog), ("Étiquettes…", LabelsDialog)]


def entry(menu: QMenu, text: str) -> QAction:
    (found,) = [action for action in menu.actions() if action.text() == text]
    return found


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_page_opens_them_for_its_list(show, context, ids, text, kind):
    page = show(CooperatorsPage(context))
    entry(page.ui.more_button.menu(), text).trigger()
    (dialog,) = page.findChildren(kind)
    assert sorted(dialog.fields.ids) == sorted(ids)
    dialog.done(0)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_rows_selected_are_those_of_the_file(show, context, ids, text, kind):
    page = show(CooperatorsPage(context))
    listed = Listed(ids=ids, selected=ids[1:3], whole=True)
    entry(list_menu(context, page, lambda: listed, chosen=2), text).trigger()
    (dialog,) = page.findChildren(kind)
    assert dialog.fields.ids == ids[1:3]
    dialog.done(0)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_list_that_is_still_read_is_not_taken_for_the_whole(show, context, coop, ids, text, kind):
    page = show(CooperatorsPage(context))
    listed = Listed(ids=ids[:1], selected=(), whole=False)
    entry(list_menu(context, page, lambda: listed), text).trigger()
    assert page.findChildren(kind) == []
    assert "encore en cours de lecture" in coop.notices[-1]
