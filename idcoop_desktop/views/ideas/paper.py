"""The paper form of an idea: a place for its file, written in the background, then opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services.files import write_file
from idcoop_desktop.services.idea_papers import paper_form
from idcoop_desktop.views import messages
from idcoop_desktop.views.exports.target_file import TargetWords, choose_target

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog, QWidget

    from idcoop_desktop.views.context import PageContext

_WORDS = TargetWords(
    title="Enregistrer la fiche papier",
    name="fiche-idee",
    suffix="pdf",
    kind="Documents PDF",
)


def offer_paper_form(
    context: PageContext, parent: QWidget, *, residence_id: int | None = None
) -> QFileDialog:
    """Ask for a place and write the form there, for a residence or for any."""
    desk = context.desk

    def write(path: Path) -> Path:
        write_file(path, paper_form(desk, residence_id))
        return path

    def written(path: Path) -> None:
        folder = path.absolute().parent.name
        messages.ask(
            parent,
            title="Fiche papier",
            text=f"La fiche est prête\u00a0: {quoted(path.name)}, dans le dossier "
            f"{quoted(folder)}. Il y en a deux par feuille, à découper.",
            yes="&Ouvrir pour imprimer",
            no="&Fermer",
            on_yes=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute()))),
        )

    def chosen(path: Path) -> None:
        context.background.run(lambda: write(path), done=written, owner=parent, lane="documents")

    return choose_target(parent, _WORDS, desk.today(), chosen=chosen, left=lambda: None)
