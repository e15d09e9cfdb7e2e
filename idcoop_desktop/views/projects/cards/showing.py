"""What is ready to show of a project, and the way to its flyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.domain.consents import ConsentState
from idcoop_desktop.domain.photo_gate import is_agreed
from idcoop_desktop.domain.text import format_date, plural
from idcoop_desktop.services.sheets import Action
from idcoop_desktop.views.projects.cards.parts import asker, fact, quiet
from idcoop_desktop.views.projects.wishes import Ask, Deed, Wish
from idcoop_desktop.views.widgets.card import Card

if TYPE_CHECKING:
    from idcoop_desktop.services.sheets import ProjectSheet


class ShowingCard(Card):
    """Photos and quotations counted, documents made, and the button of the flyer."""

    def __init__(self, sheet: ProjectSheet, ask: Ask) -> None:
        super().__init__("Photos et flyer")
        self.column.addWidget(fact("image", _photos(sheet)))
        if sheet.testimonials:
            states = [said.state_on(sheet.day) for said in sheet.testimonials]
            agreed = states.count(ConsentState.VALID)
            told = plural(len(sheet.testimonials), "témoignage")
            self.column.addWidget(fact("quote", f"{told}, dont {agreed} avec accord"))
        for made in reversed(sheet.publications):
            said = f"{made.kind.label} du {format_date(made.made_on)}"
            self.column.addWidget(
                asker(
                    said,
                    Wish(Deed.SHOW_PUBLICATION, made.id, "card"),
                    ask,
                    spoken=f"Voir le document\u00a0: {said}",
                    icon_name="file-text",
                ),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
        if Action.SHOWCASE in sheet.actions:
            self.column.addWidget(
                asker(
                    "Préparer le flyer",
                    Wish(Deed.SHOWCASE, value="card"),
                    ask,
                    icon_name="sparkles",
                    kind="",
                ),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
        else:
            self.column.addWidget(quiet("Le flyer se prépare une fois le projet réalisé."))


def _photos(sheet: ProjectSheet) -> str:
    if not sheet.photos:
        return "Aucune photo pour l’instant"
    usable = sum(is_agreed(sheet.lacks[photo.id]) for photo in sheet.photos)
    return f"{plural(len(sheet.photos), 'photo')}, dont {plural(usable, 'publiable')}"
