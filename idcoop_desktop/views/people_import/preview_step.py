"""Third step: every line with what becomes of it, choices for one or for all, nothing written."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from idcoop_desktop.domain.text import NBSP, plural
from idcoop_desktop.services.people_import import Choice, Decided, Decisions, decided
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_import_preview import Ui_ImportPreview
from idcoop_desktop.views.people_import.count_chips import CountChips
from idcoop_desktop.views.people_import.line_detail import LineDetail
from idcoop_desktop.views.people_import.lines_index import Group, groups_of
from idcoop_desktop.views.people_import.lines_list import LinesList
from idcoop_desktop.views.people_import.lines_model import LinesModel
from idcoop_desktop.views.people_import.places_view import PlacesView
from idcoop_desktop.views.people_import.preview import PLACES, RULES
from idcoop_desktop.views.people_import.words import choice_for_all
from idcoop_desktop.views.widgets.buttons import dress
from idcoop_desktop.views.widgets.detail_split import DetailSplit
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.list_side import ListSide
from idcoop_desktop.views.widgets.search_field import SearchField

if TYPE_CHECKING:
    from idcoop_desktop.services.people_import import Decision, PlannedLine
    from idcoop_desktop.views.background import Background
    from idcoop_desktop.views.people_import.preview import Preview

_SOON_MS = 30
_SEARCH_WIDTH = 280
_LIST_SHARE, _DETAIL_SHARE = 8, 5


class PreviewStep(QWidget):
    """Gives :attr:`decisions`; :attr:`summed` carries what the import comes to after each."""

    summed = Signal(object)
    report_asked = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportPreview()
        self.ui.setupUi(self)
        self._preview: Preview | None = None
        self._sum = Latest(background, owner=self, lane="files")
        self.model = LinesModel(background, self)
        self.chips = CountChips("Montrer les lignes par sorte")
        self.search = SearchField(name="Rechercher dans le fichier", hint="Nom, numéro, ligne…")
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.rows = LinesList()
        self.detail, self.places = LineDetail(), PlacesView()
        self._lay_out()
        # Holding an arrow key runs through the list: only the line it stops at is shown whole.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._connect()
        self.rows.set_model(self.model, sort_column=0)

    @property
    def preview(self) -> Preview | None:
        """What is shown."""
        return self._preview

    @property
    def decisions(self) -> Decisions:
        """What the person decided."""
        return self.model.decisions

    @property
    def is_decided(self) -> bool:
        """Whether the person decided anything."""
        return bool(self.decisions.kinds or self.decisions.lines)

    def show_preview(self, preview: Preview) -> None:
        """Show another plan, about which nothing is decided yet."""
        self._preview = preview
        self.detail.forget()
        self.search.clear()
        self.model.decisions = Decisions()
        self.places.show_places(
            preview.plan.residences, preview.people_by_place, preview.resembling
        )
        self.chips.show_counts(preview.counts(), Group.ALL.value)
        self._order_tabs()
        self.model.show_lines(preview.lines, Group.ALL)
        self._show_group(Group.ALL)
        self._add_up()

    def forget(self) -> None:
        """Show nothing any more: the plan was done, or no longer holds."""
        self._preview = None
        self.model.decisions = Decisions()
        self.model.forget()

    def decide_line(self, decision: Decision) -> None:
        """Decide for the line shown."""
        line = self._line_shown()
        if line is not None:
            common = replace(self.decisions, lines={}).of(line)
            single = None if decision == common else decision
            self._decide(self.decisions.for_line(line.line, single))

    def _decide(self, decisions: Decisions) -> None:
        self.model.decide(decisions)
        self._show_detail()
        self._show_rule(self.model.asked.group)
        self._add_up()

    def _add_up(self) -> None:
        preview, decisions = self._preview, self.decisions
        if preview is not None:
            plan = preview.plan
            self._sum.run(lambda: decided(plan, decisions), done=self._on_summed)

    def _on_summed(self, found: Decided) -> None:
        self.summed.emit(found)

    def _on_chip(self, key: str) -> None:
        if key == PLACES:
            self.ui.lists.setCurrentWidget(self.places)
            self._show_tools(shown=False)
            return
        self._show_group(Group(key))
        self.model.ask(replace(self.model.asked, group=Group(key)))

    def _show_group(self, group: Group) -> None:
        self.ui.lists.setCurrentWidget(self.split)
        self._show_tools(shown=True)
        self._show_rule(group)

    def _show_tools(self, *, shown: bool) -> None:
        self.search.setVisible(shown)
        if not shown:
            self.ui.rule.hide()
            self.ui.reset_button.hide()

    def _show_rule(self, group: Group) -> None:
        self.ui.rule.setVisible(group in RULES)
        single = len(self._single_lines(group))
        self.ui.reset_button.setVisible(single > 0)
        self.ui.reset_button.setText(f"Oublier {plural(single, 'choix à part', 'choix à part')}")
        if group not in RULES:
            return
        kind, choices = RULES[group]
        conflicts = self._preview is not None and self._preview.lines.groups[Group.CONFLICTING]
        current = self.decisions.kinds.get(kind)
        self.ui.rule_combo.clear()
        for choice in choices:
            if choice is not Choice.OVERWRITE or conflicts:
                self.ui.rule_combo.addItem(choice_for_all(kind, choice), choice.value)
        found = -1 if current is None else self.ui.rule_combo.findData(current.choice.value)
        self.ui.rule_combo.setCurrentIndex(max(found, 0))

    def _single_lines(self, group: Group) -> list[int]:
        """Return the lines of a group that were decided one by one."""
        if group not in RULES or self._preview is None:
            return []
        found = ((number, self._preview.line(number)) for number in self.decisions.lines)
        return [number for number, line in found if group in groups_of(line)]

    def _on_rule(self) -> None:
        group = self.model.asked.group
        kind = RULES[group][0]
        self._decide(self.decisions.for_all(kind, Choice(self.ui.rule_combo.currentData())))

    def _on_reset(self) -> None:
        forgotten = set(self._single_lines(self.model.asked.group))
        kept = {line: one for line, one in self.decisions.lines.items() if line not in forgotten}
        self._decide(replace(self.decisions, lines=kept))

    def _line_shown(self) -> PlannedLine | None:
        key = self.rows.current_key
        return None if key is None or self._preview is None else self._preview.plan.lines[key]

    def _show_detail(self) -> None:
        key = self.rows.current_key
        shown = key is not None and self._preview is not None
        self.detail.setVisible(shown)
        self._none.setVisible(not shown)
        if key is not None and self._preview is not None:
            self.detail.show_line(self._preview.seen(key, self.decisions))

    def _on_loaded(self, count: int) -> None:
        self._side.show_count(count, searching=bool(self.model.asked.words))
        if self.rows.current_key is None and not self.rows.select_first():
            self._show_detail()

    def _lay_out(self) -> None:
        self.ui.filters_place.addWidget(self.chips)
        self.ui.search_place.addWidget(self.search)
        dress(self.ui.report_button, icon_name="file-down")
        dress(self.ui.reset_button, icon_name="undo-2", kind="quiet")
        self._side = ListSide(
            self.rows,
            none_yet=EmptyState(icon_name="search", sentence="Aucune ligne de cette sorte."),
            none_found=EmptyState(
                icon_name="search",
                sentence=f"Aucune ligne ne correspond. Essayez un nom, un numéro{NBSP}; une autre "
                "sorte de lignes se choisit au-dessus.",
            ),
        )
        self.split = DetailSplit(self._side, detail_name="Ligne choisie")
        self._none = EmptyState(
            icon_name="info", sentence="Choisissez une ligne pour voir tout ce qui la concerne."
        )
        self.split.setStretchFactor(0, _LIST_SHARE)
        self.split.setStretchFactor(1, _DETAIL_SHARE)
        self.split.setSizes([_LIST_SHARE * 100, _DETAIL_SHARE * 100])
        self.split.detail.addWidget(self.detail)
        self.split.detail.addWidget(self._none)
        self.split.detail.addStretch(1)
        self.ui.lists.addWidget(self.split)
        self.ui.lists.addWidget(self.places)

    def _order_tabs(self) -> None:
        """Walk the keyboard from the top to the bottom, the detail last."""
        ui = self.ui
        tools = (self.search, ui.rule_combo, ui.reset_button, ui.report_button)
        lists = (self.rows, self.places.rows, self.split.widget(1))
        order = [one for one in (*self.chips.chips, *tools, *lists) if one is not None]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _open_line(self) -> None:
        self._show_detail()
        self.detail.go_to_choice()

    def _connect(self) -> None:
        self.rows.opened.connect(lambda _key: self._open_line())
        self._soon.timeout.connect(self._show_detail)
        self.rows.selected.connect(lambda _key: self._soon.start())
        self.model.loaded.connect(self._on_loaded)
        self.chips.chosen.connect(self._on_chip)
        self.search.searched.connect(
            lambda words: self.model.ask(replace(self.model.asked, words=words))
        )
        self.ui.rule_combo.activated.connect(self._on_rule)
        self.ui.reset_button.clicked.connect(self._on_reset)
        self.detail.decided.connect(self.decide_line)
        self.ui.report_button.clicked.connect(self.report_asked)
