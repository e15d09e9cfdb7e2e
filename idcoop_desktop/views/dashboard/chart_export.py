"""Takes a chart away as a picture or a drawing, or its table as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services.files import write_file
from idcoop_desktop.services.tables import save_table
from idcoop_desktop.views import messages
from idcoop_desktop.views.exports.target_file import TargetWords, choose_target
from idcoop_desktop.views.widgets.chart_files import as_png, as_svg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.tables import Table
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.dashboard.charts import Picture

_KINDS = {
    "png": "Image",
    "svg": "Dessin vectoriel",
    "csv": "Texte CSV",
    "xlsx": "Classeur Excel",
    "pdf": "Document PDF",
}


def export_picture(
    context: PageContext, parent: QWidget, picture: Picture, *, suffix: str, source: str
) -> None:
    """Ask where, then write a chart as ``png`` or ``svg``, or its table as ``csv``."""
    if suffix == "csv":
        export_table(context, parent, picture.table, name=picture.file_name, suffix=suffix)
        return
    # Painted here: fonts belong to the window's thread; a chart takes some milliseconds.
    data = (as_svg if suffix == "svg" else as_png)(picture.chart, source)
    save_as(
        context,
        parent,
        name=picture.file_name,
        suffix=suffix,
        write=lambda path: write_file(path, data),
    )


def export_table(
    context: PageContext, parent: QWidget, table: Table, *, name: str, suffix: str
) -> None:
    """Ask where, then write a table as ``csv`` or ``xlsx``."""
    save_as(context, parent, name=name, suffix=suffix, write=lambda path: save_table(path, table))


def save_as(
    context: PageContext,
    parent: QWidget,
    *,
    name: str,
    suffix: str,
    write: Callable[[Path], object],
) -> None:
    """Ask where, then write a file in the background and tell its name."""
    words = TargetWords(title="Enregistrer", name=name, suffix=suffix, kind=_KINDS[suffix])

    def chosen(path: Path) -> None:
        context.background.run(
            lambda: write(path),
            done=lambda _nothing: context.notice(f"Fichier enregistré\u00a0: {path.name}"),
            failed=lambda error: messages.show_error(parent, error),
            owner=parent,
            lane="files",
        )

    choose_target(parent, words, context.desk.today(), chosen=chosen, left=lambda: None)
