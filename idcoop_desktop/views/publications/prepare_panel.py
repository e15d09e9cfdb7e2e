"""What is needed before a document can be prepared: its project, its year or its residence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from idcoop_desktop.domain.publications import Order, PublicationKind, Subject
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import document_subjects, residences
from idcoop_desktop.views.forms.ui_publications_prepare import Ui_PublicationsPrepare
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.publications.kinds import subject_words
from idcoop_desktop.views.publications.project_chooser import ProjectChooser
from idcoop_desktop.views.publications.theme_box import fill_themes
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.views.context import PageContext


class PreparePanel(QFrame):
    """``prepared`` carries the order that was put together."""

    prepared = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind: PublicationKind | None = None
        self.ui = Ui_PublicationsPrepare()
        self.ui.setupUi(self)
        self.projects = ProjectChooser(context)
        self.ui.projects_place.addWidget(self.projects)
        self.residence = Picker(
            lambda text: pairs(residences.find_residences(context.desk, text)),
            background=context.background,
            icon_name="building-2",
        )
        self.residence.setAccessibleName("Résidence du document")
        self.residence.setPlaceholderText("Nom de la résidence…")
        self.ui.residence_place.addWidget(self.residence)
        fill_themes(context, self.ui.theme_box)
        dress(self.ui.prepare_button, icon_name="arrow-right", kind="primary")
        self._connect()
        self._show_parts()

    @property
    def order(self) -> Order | None:
        """What was put together, ``None`` while something is missing."""
        kind, ui = self._kind, self.ui
        if kind is None or self._missing(kind):
            return None
        subject = kind.subject
        residence = self.residence.key if self._wants_residence(kind) else None
        return Order(
            kind=kind,
            theme=ui.theme_box.currentData() or "",
            project_ids=self.projects.keys if subject is Subject.PROJECT else (),
            year=ui.year_box.currentData() if subject is Subject.YEAR else None,
            residence_id=residence,
        )

    def show_kind(self, kind: PublicationKind) -> None:
        """Ask for what a document needs."""
        self._kind = kind
        self._show_parts()

    def refresh(self) -> None:
        """Read projects and years again."""
        self.projects.refresh()
        desk = self._context.desk
        self._context.background.run(
            lambda: document_subjects.document_years(desk), done=self._show_years, owner=self
        )

    def prepare(self) -> None:
        """Go on with what was put together."""
        order = self.order
        if order is not None:
            self.prepared.emit(order)

    def _missing(self, kind: PublicationKind) -> bool:
        if kind.subject is Subject.PROJECT:
            return not self.projects.keys
        if kind.subject is Subject.YEAR:
            return self.ui.year_box.currentData() is None
        return self._wants_residence(kind) and self.residence.key is None

    def _wants_residence(self, kind: PublicationKind) -> bool:
        if kind.subject is Subject.RESIDENCE:
            return self.ui.one_residence_button.isChecked()
        return kind.subject is Subject.RESIDENCE_ONLY

    def _show_parts(self) -> None:
        kind, ui = self._kind, self.ui
        subject = None if kind is None else kind.subject
        ui.empty_label.setVisible(kind is None)
        ui.kind_label.setText("" if kind is None else kind.label)
        ui.subject_label.setText("" if kind is None else subject_words(kind))
        of_project = subject is Subject.PROJECT
        self.projects.setVisible(of_project)
        ui.year_row.setVisible(subject is Subject.YEAR)
        of_residence = subject in {Subject.RESIDENCE, Subject.RESIDENCE_ONLY}
        ui.residence_row.setVisible(of_residence)
        for choice in (ui.any_residence_button, ui.one_residence_button):
            choice.setVisible(subject is Subject.RESIDENCE)
        for part in (ui.kind_label, ui.subject_label, ui.theme_label, ui.theme_box):
            part.setVisible(kind is not None)
        ui.prepare_button.setVisible(kind is not None)
        # The list of projects takes the height; without it a stretch does.
        ui.column.setStretchFactor(ui.projects_place, 1 if of_project else 0)
        self._on_changed()

    def _show_years(self, years: Sequence[tuple[int, int]]) -> None:
        box, before = self.ui.year_box, self.ui.year_box.currentData()
        box.blockSignals(True)
        box.clear()
        for year, count in years:
            told = plural(count, "projet réalisé", "projets réalisés") if count else "aucun projet"
            box.addItem(f"{year}, {told}", year)
        latest = next((year for year, count in years if count), years[0][0])
        box.setCurrentIndex(box.findData(before or latest))
        box.blockSignals(False)
        self._on_changed()

    def _on_changed(self) -> None:
        if self._kind is not None:
            self.residence.setEnabled(self._wants_residence(self._kind))
        self.ui.prepare_button.setEnabled(self.order is not None)

    def _connect(self) -> None:
        ui = self.ui
        self.projects.chosen.connect(self._on_changed)
        self.projects.opened.connect(self.prepare)
        ui.year_box.currentIndexChanged.connect(self._on_changed)
        ui.one_residence_button.toggled.connect(self._on_changed)
        self.residence.chosen.connect(self._on_changed)
        self.residence.returnPressed.connect(self.prepare)
        ui.prepare_button.clicked.connect(self.prepare)
