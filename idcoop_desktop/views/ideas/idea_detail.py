"""The right side of « Idées »: the sheet of the idea chosen, and what is done from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services import idea_list, ideas, journal
from idcoop_desktop.services.idea_photos import idea_thumbnail, prepare_photo
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.cooperators.journal_section import JournalSection
from idcoop_desktop.views.ideas import actions
from idcoop_desktop.views.ideas.idea_card import IdeaCard
from idcoop_desktop.views.ideas.similar_cards import SimilarCards
from idcoop_desktop.views.showcase.incoming import choose_pictures
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.widgets.empty_state import EmptyState
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.link_line import LineText, LinkLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from idcoop_desktop.domain.follow_up import Task
    from idcoop_desktop.domain.ideas import Idea
    from idcoop_desktop.services.idea_list import IdeaSheet
    from idcoop_desktop.services.idea_photos import PreparedPhoto
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.showcase.incoming import Incoming


class IdeaDetail(QWidget):
    """Reads and shows one idea; :attr:`another_shown` when it is not the one shown before."""

    another_shown = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        # Beside the store lane: a base of twenty thousand ideas is read through for it.
        self._similar = Latest(context.background, owner=self, lane="lists")
        self._key: int | None = None
        self._sheet: IdeaSheet | None = None
        self._thumbnail: bytes | None = None
        self.card = IdeaCard(context.navigate)
        self.tasks = LinesCard("À faire", empty="")
        self.similar = SimilarCards(context.navigate)
        self.journal = JournalSection(
            lambda key: journal.idea_history(context.desk, key), background=context.background
        )
        self._choose = EmptyState(
            icon_name="lightbulb", sentence="Choisissez une idée pour voir ce qu’elle devient."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._choose)
        for part in (self.card, self.tasks, self.similar, self.journal):
            column.addWidget(part)
        column.addStretch(1)
        self._connect()
        self._show_parts(shown=False)

    @property
    def sheet(self) -> IdeaSheet | None:
        """The sheet shown, ``None`` without one."""
        return self._sheet

    def show_idea(self, key: int | None) -> None:
        """Read an idea and show it; none for ``None``."""
        self._key = key
        if key is None:
            self._latest.give_up()
            self._similar.give_up()
            self._sheet = None
            self._show_parts(shown=False)
            return
        desk = self._context.desk
        self._latest.run(
            lambda: (idea_list.idea_sheet(desk, key), idea_thumbnail(desk, key)), done=self._show
        )

    def focus_main(self) -> None:
        """Go to the first thing that may be done with the idea."""
        for made in (self.card.project_button, self.card.open_button, self.card.resume_button):
            if made.isVisible():
                made.setFocus()
                return

    def edit(self) -> None:
        """Open the form of the idea shown."""
        if self._sheet is not None:
            actions.open_edit_dialog(self._context, self._sheet.row, self)

    def _show(self, read: tuple[IdeaSheet, bytes | None]) -> None:
        sheet, thumbnail = read
        before, self._sheet = self._sheet, sheet
        idea = sheet.row.idea
        self.journal.show_record(idea.id)
        if before is None or before.row.idea.id != idea.id:
            # Filled while nobody sees it, a card is laid out once and not for each of its parts.
            self.card.hide()
            self.similar.clear()
            self.another_shown.emit()
        if sheet != before or thumbnail != self._thumbnail:
            self._thumbnail = thumbnail
            self.card.show_sheet(sheet, thumbnail)
            self.tasks.fill([self._task_line(task) for task in sheet.tasks])
            self.tasks.setVisible(bool(sheet.tasks))
        self._show_parts(shown=True)
        desk = self._context.desk
        self._similar.run(lambda: idea_list.similar(desk, idea.id), done=self.similar.show_similar)

    def _show_parts(self, *, shown: bool) -> None:
        self._choose.setVisible(not shown)
        for part in (self.card, self.journal):
            part.setVisible(shown)
        if not shown:
            self.tasks.hide()
            self.similar.clear()

    def _task_line(self, task: Task) -> LinkLine:
        late = task.late_on(self._context.desk.today())
        return LinkLine(
            LineText(
                title=task.title,
                chip=format_date(task.due_on),
                tone=Tone.DANGER if late else Tone.NEUTRAL,
                icon_name="list-todo",
            ),
            on_click=lambda: self._context.navigate("follow_up", 0),
        )

    def _connect(self) -> None:
        card, context = self.card, self._context
        self._on(
            card.project_asked, lambda idea: context.navigate("new_project_from_idea", idea.id)
        )
        self._on(card.answer_asked, lambda idea: actions.open_answer_dialog(context, idea, self))
        self._on(card.park_asked, lambda idea: actions.open_park_dialog(context, idea, self))
        self._on(card.drop_asked, lambda idea: actions.open_drop_dialog(context, idea, self))
        self._on(card.resume_asked, lambda idea: actions.resume(context, idea, self))
        self._on(card.photo_asked, lambda _idea: choose_pictures(self, self._add_photo))
        self._on(card.photo_removed, lambda _idea: self._set_photo(lambda: None))
        card.edit_asked.connect(self.edit)

    def _on(self, wish: SignalInstance, deed: Callable[[Idea], object]) -> None:
        def follow() -> None:
            if self._sheet is not None:
                deed(self._sheet.row.idea)

        wish.connect(follow)

    def _add_photo(self, pictures: Sequence[Incoming]) -> None:
        if pictures:
            read = pictures[0].read
            self._set_photo(lambda: prepare_photo(read()))

    def _set_photo(self, make: Callable[[], PreparedPhoto | None]) -> None:
        if self._sheet is None:
            return
        desk, key = self._context.desk, self._sheet.row.idea.id
        self._context.background.run(
            lambda: ideas.set_photo(desk, key, make()),
            done=lambda _none: self._photo_set(),
            failed=lambda error: messages.show_error(self, error),
            owner=self,
        )

    def _photo_set(self) -> None:
        self._context.changes.announce("ideas")
        self._context.notice(f"Photo de l’idée changée. {actions.UNDO}")
