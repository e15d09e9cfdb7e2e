"""What can be done with the list of people, or with those selected in it: the menu « Plus »."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.views.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.views.context import PageContext


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The people of the list as it is filtered, and those selected in it, in its order.

    While a long list is being read, it is not ``whole``.
    """

    ids: Sequence[int]
    selected: Sequence[int]
    whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry; ``opening`` is called with the context, a parent and what is listed."""

    text: str
    icon_name: str
    opening: Callable[[PageContext, QWidget, Listed], object]
    of_selection: bool = False
    """Whether it is also offered for the rows selected, by a right click."""


# Whatever an entry opens is imported when it is asked for: the page shows sooner without it.
def _import_file(context: PageContext, parent: QWidget, _listed: Listed) -> None:
    from idcoop_desktop.views.people_import.opening import open_import

    open_import(context, parent)


def _compare(context: PageContext, parent: QWidget, _listed: Listed) -> None:
    from idcoop_desktop.views.duplicates.opening import open_duplicates

    open_duplicates(context, parent)


def _export(context: PageContext, parent: QWidget, listed: Listed) -> None:
    from idcoop_desktop.views.exports.opening import open_export

    if _is_whole(context, listed):
        open_export(context, parent, listed.ids, listed.selected)


def _make_labels(context: PageContext, parent: QWidget, listed: Listed) -> None:
    from idcoop_desktop.views.exports.opening import open_labels

    if _is_whole(context, listed):
        open_labels(context, parent, listed.ids, listed.selected)


def _is_whole(context: PageContext, listed: Listed) -> bool:
    """Tell whether nobody is missing from the list: a part of it is never exported for all."""
    if not listed.whole:
        context.notice("La liste est encore en cours de lecture\u00a0: réessayez dans un instant.")
    return listed.whole


ENTRIES: tuple[Entry, ...] = (
    Entry(text="Importer un fichier…", icon_name="file-up", opening=_import_file),
    Entry(text="Exporter…", icon_name="file-down", opening=_export, of_selection=True),
    Entry(text="Étiquettes…", icon_name="mail", opening=_make_labels, of_selection=True),
    Entry(text="Doublons…", icon_name="users", opening=_compare),
)


def list_menu(
    context: PageContext, parent: QWidget, listed: Callable[[], Listed], *, chosen: int = 0
) -> QMenu:
    """Return the menu of the list, or of its ``chosen`` rows when there are some."""
    menu = QMenu(parent)
    entries = [entry for entry in ENTRIES if entry.of_selection or not chosen]
    for entry in entries:
        action = QAction(icon(entry.icon_name), entry.text, menu)
        action.triggered.connect(
            lambda _on=False, entry=entry: entry.opening(context, parent, listed())
        )
        menu.addAction(action)
    if chosen and entries:
        menu.setTitle(f"Sélection{NBSP}: {plural(chosen, 'personne')}")
    return menu
