"""Naming a view of the list, and removing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import saved_views
from idcoop_desktop.views import messages
from idcoop_desktop.views.forms.ui_saved_view import Ui_SavedView
from idcoop_desktop.views.ideas.actions import UNDO
from idcoop_desktop.views.widgets.form_dialog import FormDialog, run_form
from idcoop_desktop.views.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.people_filter import PeopleQuery
    from idcoop_desktop.services.saved_views import PeopleView
    from idcoop_desktop.views.context import PageContext


class ViewDialog(FormDialog):
    """Submits the name given to the view that ``content`` describes."""

    def __init__(self, content: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SavedView()
        self.ui.setupUi(self)
        self.ui.content_label.setText(breakable(content))
        self.wire(self.ui, icon_name="save")
        self.ui.name.setFocus()

    def draft(self) -> object:
        return self.ui.name.text()

    def answer(self) -> str | None:
        if not self.ui.name.text().strip():
            self.refuse("Donnez un nom à cette vue.", self.ui.name)
            return None
        return self.ui.name.text()


def open_view_dialog(
    context: PageContext,
    parent: QWidget,
    query: PeopleQuery,
    *,
    content: str,
    kept: Callable[[], object],
) -> None:
    """Ask a name for what the list shows, keep it, then call ``kept``."""

    def keep(name: str) -> int:
        return saved_views.save_view(context.desk, query, name)

    def done(_view_id: int) -> None:
        kept()
        context.notice(f"Vue enregistrée. {UNDO}")

    run_form(ViewDialog(content, parent), context.background, keep, done)


def ask_removal(
    context: PageContext, parent: QWidget, view: PeopleView, removed: Callable[[], object]
) -> None:
    """Ask whether to remove a view for the whole team, remove it, then call ``removed``."""

    def done(_nothing: None) -> None:
        removed()
        context.notice(f"Vue retirée. {UNDO}")

    def remove() -> None:
        context.background.run(
            lambda: saved_views.remove_view(context.desk, view), done=done, owner=parent
        )

    messages.ask(
        parent,
        title="Retirer une vue",
        text=f"Retirer la vue {quoted(view.name)} pour toute l’équipe\u00a0? Les coopérateurs "
        "qu’elle montre restent tous dans la liste.",
        yes="&Retirer la vue",
        on_yes=remove,
    )
