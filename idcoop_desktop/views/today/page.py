"""« Aujourd’hui »: what is due for me, what waits, what is left, who is silent, what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from idcoop_desktop.domain.text import NBSP, format_date, plural
from idcoop_desktop.services import money_day, plan, silent, today
from idcoop_desktop.views import messages
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.forms.ui_today_page import Ui_TodayPage
from idcoop_desktop.views.today.lines import Lines
from idcoop_desktop.views.today.money_cards import EnvelopeCard, GoalCard
from idcoop_desktop.views.today.money_lines import MoneyLines
from idcoop_desktop.views.widgets.buttons import button
from idcoop_desktop.views.widgets.detail_split import ScrollPage
from idcoop_desktop.views.widgets.labels import muted
from idcoop_desktop.views.widgets.lines_card import LinesCard
from idcoop_desktop.views.widgets.live_page import LivePage
from idcoop_desktop.views.wording import full_day, moment

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QPushButton

    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.services.news import News
    from idcoop_desktop.services.today import TodayBoard
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.tasks.actions import TaskActions

_KINDS: set[Kind] = {
    "ideas",
    "projects",
    "aids",
    "people",
    "residences",
    "money",
    "tasks",
    "settings",
}
_SILENT = "Résidences silencieuses"
_SILENT_SHOWN = 8
"""There may be hundreds: their own list has them all, with what to propose."""
_IDEAS = "Idées à suivre"
_DUE = "À faire"
_DUTIES_SHOWN = 40
"""Nobody does more in a day, and each line is made of widgets."""
_NOTHING_DUE = "Rien à faire dans les deux semaines qui viennent."


class TodayPage(LivePage):
    """The start page; it loads when first shown and after every change.

    ``since`` is when the colleague at the desk was here before, in UTC; ``None`` the first time.
    """

    def __init__(
        self, context: PageContext, *, since: datetime | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._since = context, since
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self._latest = Latest(context.background, owner=self)
        self._latest_silent = Latest(context.background, owner=self, lane="lists")
        self._latest_money = Latest(context.background, owner=self, lane="lists")
        self._filled = False
        self._lines = Lines(context.navigate, self._actions, self._tick_step)
        self.duties = LinesCard(_DUE, empty=_NOTHING_DUE, limit=7, counted=False)
        self.waiting = LinesCard(
            "En attente d’une décision", empty="Aucun dossier complet n’attend de décision."
        )
        self.ideas = LinesCard(
            _IDEAS, empty="Aucune idée en attente. Notez la prochaine avec Ctrl+I.", counted=False
        )
        self.envelope, self.goal = EnvelopeCard(), GoalCard()
        self.money = MoneyLines(context.navigate)
        self.silent = LinesCard(
            _SILENT, empty="Aucune résidence n’est restée silencieuse.", limit=4
        )
        self.news = LinesCard(
            "Nouvelles", empty="Rien n’a encore été enregistré.", limit=5, counted=False
        )
        self.news_words = muted("")
        self.news.column.insertWidget(1, self.news_words)
        self._arrange()
        self._add_buttons()
        self.watch(context.changes, _KINDS)

    @property
    def is_filled(self) -> bool:
        """Whether the day is shown; silent residences may come a little later."""
        return self._filled

    def refresh(self) -> None:
        """Read the board again in the background."""
        desk, since, everybody = self._context.desk, self._since, self.team_button.isChecked()
        self._latest.run(
            lambda: today.today_board(desk, whole_team=everybody, since=since), done=self._show
        )
        # Apart: all contacts are looked through for it, and the first lines do not wait for them.
        self._latest_silent.run(lambda: silent.silent_residences(desk), done=self._show_silent)

    def add_task(self) -> None:
        """Open the form of a task."""
        self._actions().add()

    def _show(self, board: TodayBoard) -> None:
        lines, day = self._lines, board.day
        first_name = self._context.desk.author.name.split(" ")[0]
        self.ui.greeting_label.setText(f"Bonjour {first_name}".strip())
        self.ui.date_label.setText(full_day(day).capitalize())
        self._show_duties(board)
        self.waiting.fill_with(board.waiting, lines.waiting)
        self.ideas.fill([lines.idea(row) for row in board.ideas])
        self.ideas.set_title(f"{_IDEAS} ({board.idea_count})" if board.idea_count else _IDEAS)
        self.ideas_button.setVisible(board.idea_count > len(board.ideas))
        self.envelope.show_board(board)
        desk, warn = self._context.desk, board.warn_percent
        self._latest_money.run(
            lambda: money_day.money_day(desk), done=lambda found: self.money.show_day(found, warn)
        )
        self.goal.show_board(board)
        self.news.fill([lines.news(item, day) for item in board.news.items])
        self._tell_news(board.news, board)
        self._filled = True

    def _show_duties(self, board: TodayBoard) -> None:
        count = board.duty_count
        beyond: tuple[None, ...] = (None,) if count > _DUTIES_SHOWN else ()
        self.duties.fill_with(
            (*board.duties[:_DUTIES_SHOWN], *beyond),
            lambda duty: (
                self._rest_link(count - _DUTIES_SHOWN)
                if duty is None
                else self._lines.duty(duty, board.day)
            ),
            note=f"{board.late}{NBSP}en retard" if board.late else "",
        )
        self.duties.set_title(f"{_DUE} ({count})" if count else _DUE)

    def _rest_link(self, count: int) -> QPushButton:
        others = plural(count, "autre ligne", "autres lignes")
        made = self._link(f"{others} dans le suivi", f"Voir {others} dans le suivi")
        made.clicked.connect(lambda: self._context.navigate("follow_up", 0))
        return made

    def _show_silent(self, places: tuple[Residence, ...]) -> None:
        count = len(places)
        self.silent.fill([self._lines.silent(place) for place in places[:_SILENT_SHOWN]])
        self.silent.set_title(f"{_SILENT} ({count})" if count else _SILENT)
        self.silent_button.setVisible(count > 0)

    def _tell_news(self, news: News, board: TodayBoard) -> None:
        self.news_words.setVisible(news.since is not None)
        if news.since is None:
            return
        here = news.since.astimezone().date()
        when = moment(news.since, board.day) if here == board.day else f"le {format_date(here)}"
        visit = f"depuis votre dernière visite, {when}"
        if news.count:
            actions = plural(news.count, "action")
            self.news_words.setText(f"{actions} de vos collègues {visit}.")
        else:
            self.news_words.setText(f"Rien de nouveau {visit}. Les dernières actions{NBSP}:")

    def _actions(self) -> TaskActions:
        # Imported here, like all that is done from this page: it is the first one shown.
        from idcoop_desktop.views.tasks.actions import TaskActions

        return TaskActions(self._context, self)

    def _tick_step(self, step_id: int) -> None:
        from idcoop_desktop.views.ideas.actions import UNDO

        def done(_nothing: None) -> None:
            self._context.changes.announce("projects", "tasks")
            self._context.notice(f"Étape faite. {UNDO}")

        desk = self._context.desk
        self._context.background.run(
            lambda: plan.tick_step(desk, step_id), done=done, failed=self._failed, owner=self
        )

    def _failed(self, error: Exception) -> None:
        messages.show_error(self, error)
        self.refresh()

    def _add_buttons(self) -> None:
        navigate, desk = self._context.navigate, self._context.desk
        self.team_button = button("Toute l’équipe", on_click=self.refresh, kind="quiet")
        self.team_button.setCheckable(True)
        self.team_button.setToolTip("Montrer aussi ce que les collègues ont à faire")
        self.add_button = button("A&jouter une tâche…", on_click=self.add_task, icon_name="plus")
        self.duties.add_action(self.team_button)
        self.duties.add_action(self.add_button)
        self.ideas_button = self._link("Les voir toutes", "Voir toutes les idées à suivre")
        self.ideas_button.clicked.connect(lambda: navigate("ideas", 0))
        self.ideas.add_action(self.ideas_button)
        self.silent_button = self._link("Les voir", "Voir les résidences silencieuses")
        self.silent_button.clicked.connect(lambda: navigate("silent_residences", 0))
        self.silent.add_action(self.silent_button)
        self.envelope.asked.connect(lambda: navigate("budget", desk.today().year))
        self.goal.asked.connect(lambda: navigate("dashboard", 0))

    def _link(self, text: str, spoken: str) -> QPushButton:
        made = button(text, kind="link")
        made.setAccessibleName(spoken)
        return made

    def _arrange(self) -> None:
        scroll = ScrollPage(name="Aujourd’hui")
        columns = QHBoxLayout()
        columns.setSpacing(14)
        left: tuple[QWidget, ...] = (self.duties, self.waiting, self.ideas)
        right: tuple[QWidget, ...] = (self.envelope, self.money, self.goal, self.silent, self.news)
        for cards, stretch in ((left, 3), (right, 2)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, stretch)
        scroll.column.addLayout(columns)
        self.ui.body.addWidget(scroll)
