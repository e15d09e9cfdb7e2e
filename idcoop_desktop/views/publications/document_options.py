"""The choices beside the pages of a document: year, projects, residence, theme, use."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from idcoop_desktop.domain.publications import PublicationKind, Subject, Variant
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services import booklets, document_subjects, residences
from idcoop_desktop.views.ideas.actions import pairs
from idcoop_desktop.views.models.columns import plain_tool_tip
from idcoop_desktop.views.publications.kinds import PURPOSES
from idcoop_desktop.views.publications.theme_box import fill_themes
from idcoop_desktop.views.publications.words import EVERYWHERE
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.picker import Picker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.booklets import BookletProject
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.forms.ui_publications_document import Ui_PublicationsDocument

_KEY = Qt.ItemDataRole.UserRole
_OF_PROJECTS = {PublicationKind.BOOKLET, PublicationKind.BOOKLET_FOLDED}


class DocumentOptions(QObject):
    """``changed`` tells that another document is wanted; ``studio_wanted`` carries a project."""

    changed = Signal()
    studio_wanted = Signal(object)

    def __init__(
        self, ui: Ui_PublicationsDocument, context: PageContext, order: Order, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui, self._context, self._order = ui, context, order
        self.titles: dict[int, str] = {}
        """The titles of the projects that the document is about."""
        self.residence = Picker(
            lambda text: pairs(residences.find_residences(context.desk, text)),
            background=context.background,
            icon_name="building-2",
        )
        self.residence.setAccessibleName("Résidence du document")
        self.residence.setPlaceholderText(EVERYWHERE)
        ui.residence_place.addWidget(self.residence)
        ui.residence_label.setBuddy(self.residence)
        fill_themes(context, ui.theme_box, chosen=order.theme)
        for variant in order.kind.variants:
            ui.variant_box.addItem(variant.label, variant)
        ui.variant_box.setCurrentIndex(order.kind.variants.index(order.variant))
        dress(ui.studio_button, icon_name="pencil")
        dress(ui.any_residence_button, icon_name="building-2", kind="quiet")
        self._show_parts()
        self._connect()
        self.refresh()

    @property
    def order(self) -> Order:
        """The document as it is chosen now."""
        return self._order

    @property
    def file_words(self) -> str:
        """What tells the file from others of its kind."""
        order = self._order
        if order.kind.subject is Subject.YEAR:
            return str(order.year or "")
        if order.kind.subject is Subject.PROJECT:
            return next(iter(self.titles.values()), "")
        return self.residence.text() if order.residence_id is not None else "toutes les résidences"

    def order_of_project(self, project_id: int) -> Order:
        """Return the order that opens the studio on a project, of this kind when it may be."""
        kind = self._order.kind
        of_project = kind if kind.subject is Subject.PROJECT else PublicationKind.FLYER_A4
        return replace(
            self._order, kind=of_project, variant=Variant.OFFICE, project_ids=(project_id,)
        )

    def refresh(self) -> None:
        """Read again what can be chosen."""
        desk, order = self._context.desk, self._order
        run = self._context.background.run
        if order.kind.subject is Subject.YEAR:
            run(lambda: document_subjects.document_years(desk), done=self._show_years, owner=self)
            self._read_projects()
        elif order.project_ids:
            keys = order.project_ids
            run(lambda: document_subjects.titles_of(desk, keys), done=self._show_titles, owner=self)
        if order.residence_id is not None:
            key = order.residence_id
            run(
                lambda: residences.get_residence(desk, key),
                done=lambda place: self._show_residence(place.id, place.name),
                owner=self,
            )

    def _show_parts(self) -> None:
        ui, kind = self._ui, self._order.kind
        subject = kind.subject
        ui.title_label.setText(kind.label)
        ui.about_label.setText(PURPOSES.get(kind, ""))
        _show(subject is Subject.YEAR, ui.year_label, ui.year_box)
        _show(kind in _OF_PROJECTS, ui.projects_label, ui.projects_list)
        of_residence = subject in {Subject.RESIDENCE, Subject.RESIDENCE_ONLY}
        _show(of_residence, ui.residence_label, self.residence)
        _show(subject is Subject.RESIDENCE, ui.any_residence_button)
        _show(subject is Subject.PROJECT, ui.studio_button)
        _show(len(kind.variants) > 1, ui.variant_label, ui.variant_box)
        self._tell_residence()

    def _connect(self) -> None:
        ui = self._ui
        ui.year_box.currentIndexChanged.connect(self._on_year)
        ui.projects_list.itemChanged.connect(self._on_projects)
        ui.theme_box.currentIndexChanged.connect(
            lambda: self._want(theme=ui.theme_box.currentData() or "")
        )
        ui.variant_box.currentIndexChanged.connect(
            lambda: self._want(variant=Variant(ui.variant_box.currentData()))
        )
        ui.any_residence_button.clicked.connect(lambda: self._show_residence(None, ""))
        ui.studio_button.clicked.connect(
            lambda: self.studio_wanted.emit(self._order.project_ids[0])
        )
        self.residence.chosen.connect(self._on_residence)

    def _want(self, **changes: object) -> None:
        wanted = replace(self._order, **changes)  # type: ignore[arg-type]  # fields by name
        if wanted != self._order:
            self._order = wanted
            self._tell_residence()
            self.changed.emit()

    def _on_year(self) -> None:
        self._want(year=self._ui.year_box.currentData(), project_ids=())
        self._read_projects()

    def _on_residence(self, key: int | None) -> None:
        # While a name is typed nothing is chosen: the document stays what it was.
        if key is not None:
            self._want(residence_id=key)

    def _on_projects(self, item: QListWidgetItem) -> None:
        items = [self._ui.projects_list.item(n) for n in range(self._ui.projects_list.count())]
        checked = [one for one in items if one.checkState() is Qt.CheckState.Checked]
        if not checked:
            # A booklet tells something: the last project stays.
            item.setCheckState(Qt.CheckState.Checked)
            return
        keys = tuple(one.data(_KEY) for one in checked)
        # All of them is what the booklet of a year is without being told.
        self._want(project_ids=() if len(checked) == len(items) else keys)

    def _show_residence(self, key: int | None, name: str) -> None:
        self.residence.set_choice(key, name)
        self._want(residence_id=key)

    def _tell_residence(self) -> None:
        self._ui.any_residence_button.setEnabled(self._order.residence_id is not None)

    def _show_years(self, years: Sequence[tuple[int, int]]) -> None:
        box, year = self._ui.year_box, self._order.year
        box.blockSignals(True)
        box.clear()
        for known, count in years:
            box.addItem(f"{known}, {plural(count, 'projet')}" if count else str(known), known)
        if year is not None and box.findData(year) < 0:
            box.addItem(str(year), year)
        box.setCurrentIndex(box.findData(year))
        box.blockSignals(False)

    def _read_projects(self) -> None:
        desk, year = self._context.desk, self._order.year
        if year is not None:
            self._context.background.run(
                lambda: booklets.projects_of_year(desk, year),
                done=lambda found: self._show_projects(year, found),
                owner=self,
            )

    def _show_projects(self, year: int, found: Sequence[BookletProject]) -> None:
        if year != self._order.year:
            return
        self._show_titles({one.project.id: one.project.title for one in found})
        chosen = self._order.project_ids
        listed = self._ui.projects_list
        listed.blockSignals(True)
        listed.clear()
        for one in found:
            item = QListWidgetItem(_project_words(one))
            item.setData(_KEY, one.project.id)
            item.setToolTip(plain_tool_tip(_project_words(one)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            here = not chosen or one.project.id in chosen
            item.setCheckState(Qt.CheckState.Checked if here else Qt.CheckState.Unchecked)
            listed.addItem(item)
        listed.blockSignals(False)

    def _show_titles(self, titles: Mapping[int, str]) -> None:
        self.titles = dict(titles)
        if self._order.kind.subject is Subject.PROJECT:
            self._ui.about_label.setText(", ".join(self.titles.values()))


def _show(shown: object, *parts: QWidget) -> None:
    for part in parts:
        part.setVisible(bool(shown))


def _project_words(one: BookletProject) -> str:
    # What keeps it from being told matters more than where it is.
    return f"{one.project.title}\n{one.missing or one.residence.name}"
