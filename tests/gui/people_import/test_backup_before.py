"""Before an import a backup is made; when it cannot be, nothing is imported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.store.errors import DiskFull
from idcoop_desktop.views.people_import.dialog import COLUMNS, DONE

from .conftest import GAEL, Importing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.people_import.dialog import ImportDialog
    from tests.gui.recorder import MessagesSeen


def people(context: PageContext) -> object:
    return context.desk.base.db.rows("SELECT count(*) FROM cooperator")[0][0]


@pytest.mark.parametrize("fails", [False, True])
def test_a_backup_comes_first(
    open_window: Callable[[PageContext], ImportDialog],
    context: PageContext,
    tmp_path: Path,
    messages_seen: MessagesSeen,
    fails: bool,
) -> None:
    asked: list[tuple[Reason, object]] = []
    known = people(context)

    def back_up_before(reason: Reason) -> None:
        asked.append((reason, people(context)))
        if fails:
            raise DiskFull

    importing = Importing(open_window(replace(context, back_up_before=back_up_before)), tmp_path)
    importing.preview(GAEL)
    importing.press(importing.dialog.ui.next_button)

    assert asked == [(Reason.BEFORE_IMPORT, known)]
    assert (people(context) == known) == fails
    assert importing.dialog.step == (COLUMNS if fails else DONE)
    if fails:
        assert "Le disque est plein" in messages_seen.take_error()
