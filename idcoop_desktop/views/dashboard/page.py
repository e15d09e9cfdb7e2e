"""« Tableau de bord »: what the scheme achieves, for the board; and thanks to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QTabBar

from idcoop_desktop.domain.text import format_date
from idcoop_desktop.services import ambassadors, dashboard, delays
from idcoop_desktop.views.background import Latest
from idcoop_desktop.views.dashboard.ambassadors_view import AmbassadorsView
from idcoop_desktop.views.dashboard.charts_view import ChartsView
from idcoop_desktop.views.forms.ui_dashboard_page import Ui_DashboardPage
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.widgets.buttons import as_button_text, dress
from idcoop_desktop.views.widgets.live_page import LivePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from idcoop_desktop.services.ambassadors import AmbassadorsBoard
    from idcoop_desktop.services.dashboard import Dashboard
    from idcoop_desktop.views.changes import Kind
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.dashboard.charts import Picture

CHARTS, AMBASSADORS = 0, 1
_KINDS: set[Kind] = {"ideas", "projects", "residences", "money", "settings"}
_ALL_YEARS = "Toutes les années"
_NAME = "ambassadeurs"


class DashboardPage(LivePage):
    """Shows one year, or all of them, as charts or by colleague."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.background, owner=self)
        self._latest_delays = Latest(context.background, owner=self)
        self._latest_thanks = Latest(context.background, owner=self)
        self._board: Dashboard | None = None
        self._thanks: AmbassadorsBoard | None = None
        self._thanks_stale = True
        self._ambassadors: AmbassadorsView | None = None
        self._year: int | None = context.desk.today().year
        self.ui = Ui_DashboardPage()
        self.ui.setupUi(self)
        self.switch = _make_switch()
        self.ui.views_place.addWidget(self.switch)
        self.charts = ChartsView(self.ui.views)
        self.ui.views.addWidget(self.charts)
        self._dress()
        self._connect()
        self._show_view(CHARTS)
        self.watch(context.changes, _KINDS)

    @property
    def ambassadors(self) -> AmbassadorsView:
        """The second view, made when it is first asked for: the charts do not wait for it."""
        if self._ambassadors is None:
            self._ambassadors = AmbassadorsView(self._context)
            self._ambassadors.chosen.connect(self._word_buttons)
            self.ui.views.addWidget(self._ambassadors)
        return self._ambassadors

    def show_record(self, kind: str, _key: int) -> None:
        """Show the ambassadors, or the charts."""
        self.switch.setCurrentIndex(AMBASSADORS if kind == "ambassadors" else CHARTS)

    def refresh(self) -> None:
        """Count again in the background."""
        desk, year = self._context.desk, self._year
        self._latest.run(lambda: dashboard.dashboard(desk, year), done=self._show)
        self._read_delays()
        self._thanks_stale = True
        if self.switch.currentIndex() == AMBASSADORS:
            self._read_thanks()

    def _read_delays(self) -> None:
        desk, year, card = self._context.desk, self._year, self.charts.delays
        grouping, stretch = card.grouping, card.stretch
        self._latest_delays.run(
            lambda: delays.delays_apart(desk, grouping, stretch, year), done=card.show_delays
        )

    def _read_thanks(self) -> None:
        desk, year = self._context.desk, self._year
        self._thanks_stale = False
        self._latest_thanks.run(
            lambda: ambassadors.ambassadors_board(desk, year), done=self._show_thanks
        )

    def _show(self, board: Dashboard) -> None:
        self._board = board
        self._show_years(board)
        self.charts.show_board(board)

    def _show_thanks(self, thanks: AmbassadorsBoard) -> None:
        self._thanks = thanks
        self.ambassadors.show_board(thanks)
        self._word_buttons()

    def _show_years(self, board: Dashboard) -> None:
        chooser = self.ui.year
        years: list[int | None] = [*board.years, None]
        if [chooser.itemData(place) for place in range(chooser.count())] != years:
            chooser.clear()
            for year in years:
                chooser.addItem(str(year) if year else _ALL_YEARS, year)
        chooser.setCurrentIndex(years.index(board.year))

    def _choose_year(self) -> None:
        self._year = self.ui.year.currentData()
        self.refresh()

    def _show_view(self, place: int) -> None:
        if place == AMBASSADORS:
            self.ui.views.setCurrentWidget(self.ambassadors)
            if self._thanks_stale:
                self._read_thanks()
        else:
            self.ui.views.setCurrentWidget(self.charts)
        for button in (self.ui.export_button, self.ui.print_button):
            button.setVisible(place == AMBASSADORS)

    def _word_buttons(self) -> None:
        somebody = self._thanks is not None and bool(self._thanks.ambassadors)
        one = self.ambassadors.current
        self.ui.export_button.setEnabled(somebody)
        self.ui.print_button.setEnabled(somebody)
        self._print_one.setVisible(one is not None)
        if one is not None:
            self._print_one.setText(f"Pour {as_button_text(one.name)}…")

    def _export_picture(self, picture: Picture, suffix: str) -> None:
        from idcoop_desktop.views.dashboard.chart_export import export_picture

        if self._board is not None:
            day = format_date(self._context.desk.today())
            source = f"{self._board.coop_name}, {self.ui.year.currentText().lower()}. Au {day}."
            export_picture(self._context, self, picture, suffix=suffix, source=source)

    def _export_table(self, suffix: str) -> None:
        from idcoop_desktop.views.dashboard.chart_export import export_table

        if self._thanks is not None:
            table = ambassadors.ambassadors_table(self._thanks)
            export_table(self._context, self, table, name=_NAME, suffix=suffix)

    def _print(self, staff_id: int | None) -> None:
        from idcoop_desktop.views.dashboard.chart_export import save_as

        board, desk = self._thanks, self._context.desk
        if board is not None:
            save_as(
                self._context,
                self,
                name="ce-que-vos-echanges-ont-donne",
                suffix="pdf",
                write=lambda path: ambassadors.save_ambassadors_page(desk, path, board, staff_id),
            )

    def _print_chosen(self) -> None:
        one = self.ambassadors.current
        if one is not None:
            self._print(one.staff_id)

    def _dress(self) -> None:
        dress(self.ui.export_button, icon_name="file-down")
        dress(self.ui.print_button, icon_name="printer")
        tables, pages = QMenu(self), QMenu(self)
        for words, suffix in (("Classeur Excel…", "xlsx"), ("Texte CSV…", "csv")):
            action = tables.addAction(icon("file-spreadsheet"), words)
            action.triggered.connect(lambda _on=False, wanted=suffix: self._export_table(wanted))
        everybody = pages.addAction(icon("users"), "Pour toute l’équipe…")
        everybody.triggered.connect(lambda: self._print(None))
        self._print_one = pages.addAction(icon("user"), "")
        self._print_one.triggered.connect(self._print_chosen)
        self.ui.export_button.setMenu(tables)
        self.ui.print_button.setMenu(pages)

    def _connect(self) -> None:
        self.switch.currentChanged.connect(self._show_view)
        self.ui.year.activated.connect(self._choose_year)
        self.charts.delays.chosen.connect(self._read_delays)
        self.charts.record_asked.connect(self._context.navigate)
        self.charts.export_asked.connect(self._export_picture)


def _make_switch() -> QTabBar:
    switch = QTabBar()
    switch.setAccessibleName("Graphiques ou ambassadeurs")
    switch.setDrawBase(False)
    switch.setExpanding(False)
    switch.setUsesScrollButtons(False)
    switch.addTab("Graphiques")
    switch.addTab("Ambassadeurs")
    return switch
