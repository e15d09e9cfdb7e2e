"""The cards of a document that was made: what it is worth, its facts, whom it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.publication_list import PublicationState
from idcoop_desktop.domain.publications import Subject
from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import format_date, quoted
from idcoop_desktop.services import document_subjects
from idcoop_desktop.views.ideas.picture import Picture
from idcoop_desktop.views.publications.words import about_words, state_tone
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.card import Card
from idcoop_desktop.views.widgets.chip import Chip
from idcoop_desktop.views.widgets.facts import Fact, Facts
from idcoop_desktop.views.widgets.labels import breakable, label, muted
from idcoop_desktop.views.widgets.lines_card import LinesCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from idcoop_desktop.domain.showcase import Testimonial
    from idcoop_desktop.services.publication_list import PublicationSheet, ShownPhoto
    from idcoop_desktop.views.context import PageContext

_PICTURE = (104, 78)
_LINKS = 6
_PHOTOS = 6
_OWN_THEME = "Celui de la coopérative"
_TAKE_DOWN = "À retirer des endroits où il en reste\u00a0: {where}."


class MadeHeader(Card):
    """The title, the state with its reason, and what may be done."""

    def __init__(
        self,
        sheet: PublicationSheet,
        *,
        again: Callable[[], object],
        studio: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName("Document")
        row, standing = sheet.row, sheet.standing
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(muted(row.publication.kind.label), 1)
        head.addWidget(Chip(standing.state.label, state_tone(standing.state)))
        self.column.addLayout(head)
        self.column.addWidget(label(breakable(row.title), "subtitle"))
        self.column.addWidget(muted(breakable(about_words(row))))
        for words in _reasons(sheet):
            role = "error" if standing.state is PublicationState.TO_WITHDRAW else "warning"
            self.column.addWidget(label(breakable(words), role))
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        self.again_button: QPushButton = button(
            "&Refaire…", on_click=again, icon_name="refresh-cw", kind="primary"
        )
        self.again_button.setToolTip("Le même document, avec ce que l’on sait aujourd’hui")
        deeds.addWidget(self.again_button)
        if row.publication.kind.subject is Subject.PROJECT:
            deeds.addWidget(button("&Textes et photos…", on_click=studio, icon_name="pencil"))
        deeds.addStretch(1)
        self.column.addLayout(deeds)


class FactsCard(Card):
    """When, by whom, in which theme, under which name; and the way to its projects."""

    def __init__(self, sheet: PublicationSheet, context: PageContext) -> None:
        super().__init__("Fiche")
        facts = Facts()
        facts.show_facts(_facts(sheet, context))
        self.column.addWidget(facts)


class ShownCard(LinesCard):
    """Each photo with the people on it, then each quotation."""

    def __init__(self, sheet: PublicationSheet, context: PageContext) -> None:
        super().__init__(
            "Photos et personnes montrées",
            empty="Ce document ne montre ni photo ni témoignage.",
            limit=_PHOTOS,
            counted=False,
        )
        photos = [_photo_line(one, context) for one in sheet.photos]
        said = [_quotation_line(one) for one in sheet.testimonials]
        self.fill([*photos, *said])


def _reasons(sheet: PublicationSheet) -> list[str]:
    standing, uses = sheet.standing, sheet.publication.kind.uses
    if standing.state is PublicationState.CURRENT:
        return []
    if standing.state is PublicationState.OUTDATED:
        return [standing.reason]
    where = ", ".join(use.label.lower() for use in uses)
    return [standing.reason, *([_TAKE_DOWN.format(where=where)] if where else [])]


def _facts(sheet: PublicationSheet, context: PageContext) -> list[Fact]:
    made, row = sheet.publication, sheet.row
    day = format_date(made.made_on)
    projects = zip(made.project_ids, row.projects, strict=False)
    residence = made.residence_id
    return [
        Fact(
            icon_name="calendar-days",
            name="Fait",
            value=f"le {day} par {row.made_by}" if row.made_by else f"le {day}",
        ),
        Fact(icon_name="palette", name="Thème", value=made.theme.capitalize() or _OWN_THEME),
        Fact(icon_name="printer", name="Pour", value=made.variant.label),
        Fact(
            icon_name="file-text",
            name="Fichier" if made.ending else "Sortie",
            value=made.file_name,
        ),
        *(
            Fact(
                icon_name="folder-kanban",
                name="Projet",
                value=title,
                on_click=partial(context.navigate, "project", key),
            )
            for key, title in list(projects)[:_LINKS]
        ),
        Fact(
            icon_name="building-2",
            name="Résidence",
            value=row.residence,
            on_click=None
            if residence is None
            else partial(context.navigate, "residence", residence),
        ),
    ]


def _quotation_line(said: Testimonial) -> QWidget:
    return label(breakable(f"{quoted(said.text)} {said.author}"))


def _photo_line(one: ShownPhoto, context: PageContext) -> QWidget:
    made = QFrame()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(10)
    small = Picture(width=_PICTURE[0], height=_PICTURE[1], name=photo_name(one.photo))
    row.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(breakable(photo_name(one.photo))))
    people = ", ".join(one.people) if one.people else one.photo.consent.label
    words.addWidget(muted(breakable(people)))
    words.addStretch(1)
    row.addLayout(words, 1)
    desk, key = context.desk, one.photo.id
    context.background.run(
        lambda: document_subjects.picture_of(desk, key),
        done=small.show_bytes,
        # Its picture was taken away since: its words stay.
        failed=lambda _error: None,
        owner=small,
        lane="files",
    )
    return made
