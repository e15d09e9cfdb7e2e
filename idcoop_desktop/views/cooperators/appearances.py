"""The documents already made that show or quote somebody: what is to be taken down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import format_date, plural, quoted
from idcoop_desktop.views.forms.ui_person_appearances import Ui_PersonAppearances
from idcoop_desktop.views.widgets.buttons import button, dress
from idcoop_desktop.views.widgets.fitting import fit_height
from idcoop_desktop.views.widgets.labels import breakable, label, muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.services.shown import Appearance
    from idcoop_desktop.views.context import PageContext

_NONE = "Aucun document fait avec l’application ne montre cette personne."
_TAKE_DOWN = (
    "À retirer des endroits où il en reste\u00a0: halls, site, réseaux. "
    "Cette liste se retrouve ici à tout moment."
)


class AppearancesWindow(QDialog):
    """One line a document, the latest first: what it is, when it was made, where it was to go."""

    def __init__(
        self, made: Sequence[Appearance], parent: QWidget, navigate: Callable[[str, int], object]
    ) -> None:
        super().__init__(parent)
        self._navigate = navigate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui = Ui_PersonAppearances()
        self.ui.setupUi(self)
        told = plural(len(made), "document")
        word = "montrent" if len(made) > 1 else "montre"
        self.ui.lead_label.setText(f"{told} {word} cette personne" if made else _NONE)
        if made:
            self.ui.lines_place.addWidget(muted(_TAKE_DOWN))
        for one in made:
            self.ui.lines_place.addWidget(self._line(one))
        self.ui.lines_place.addStretch(1)
        dress(self.ui.close_button, kind="primary")
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.close_button.setFocus()
        fit_height(self, self.ui.column, self.ui.scroll, self.ui.lines_host)

    def _line(self, one: Appearance) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        kind = one.publication.kind
        said = f"{kind.label} du {format_date(one.publication.made_on)}"
        word = "projets" if len(one.projects) > 1 else "projet"
        about = f"{word} {', '.join(map(quoted, one.projects))}"
        words.addWidget(label(breakable(f"{said}, {about}")))
        where = ", ".join(use.label.lower() for use in one.publication.uses)
        words.addWidget(muted(f"Prévu pour\u00a0: {where}"))
        if one.photos:
            title = "Photos" if len(one.photos) > 1 else "Photo"
            words.addWidget(muted(breakable(f"{title}\u00a0: {', '.join(one.photos)}")))
        across.addLayout(words, 1)
        link = button("Voir le document", on_click=partial(self._open, one), kind="link")
        link.setAccessibleName(f"Voir le document\u00a0: {said}")
        across.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _open(self, one: Appearance) -> None:
        self.accept()
        self._navigate("publication", one.publication.id)


def open_appearances(
    context: PageContext, parent: QWidget, read: Callable[[], Sequence[Appearance]]
) -> None:
    """Read what was made in the background, then show it over ``parent``."""
    context.background.run(
        read,
        done=lambda made: AppearancesWindow(made, parent, context.navigate).open(),
        owner=parent,
    )
