"""Charts: the same figures painted, said, clicked and taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolTip

from idcoop_desktop.views.theme import tokens
from idcoop_desktop.views.tokens import LIGHT
from idcoop_desktop.views.widgets.chart import ChartView
from idcoop_desktop.views.widgets.chart_data import Bar, Chart, Form, Series
from idcoop_desktop.views.widgets.chart_files import as_png, as_svg
from idcoop_desktop.views.widgets.chart_painting import bar_at, chart_height

KEY = 7 << 40
STEPS = Chart(
    title="Des idées aux réalisations",
    note="Ce que sont devenues les idées.",
    form=Form.STEPS,
    series=(Series("Idées", "accent"),),
    bars=(
        Bar(label="Idées <b>entendues</b>", values=(8,), figure="8", share="100\u00a0%"),
        Bar(label="Projets", values=(2,), figure="2", share="25\u00a0%"),
        Bar(label="Réalisés", values=(0,), figure="0", share="0\u00a0%"),
    ),
)
ROWS = Chart(
    title="Par résidence",
    note="",
    form=Form.ROWS,
    series=(Series("Idées", "money_requested"), Series("Réalisés", "money_paid")),
    bars=(Bar(label="Ker Avel", values=(4, 1), key=KEY), Bar(label="Ajoncs", values=(0, 0))),
)
COLUMNS = Chart(
    title="Année par année",
    note="",
    form=Form.COLUMNS,
    series=ROWS.series,
    bars=(Bar(label="2025", values=(1, 0)), Bar(label="2026", values=(3, 2))),
)
ALL = pytest.mark.parametrize("chart", [STEPS, ROWS, COLUMNS], ids=lambda one: one.form.name)


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


@ALL
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_chart_is_painted_in_the_colours_of_the_theme(show, theme, chart, mode):
    theme.set_mode(mode)
    view = ChartView()
    view.show_chart(chart)
    show(view, 420, chart_height(chart))
    painted = colours_in(view.grab().toImage())
    for series in chart.series:
        assert QColor(getattr(tokens(), series.role)).name() in painted


def test_a_chart_says_its_figures(show, check_accessible):
    view = ChartView()
    view.show_chart(STEPS)
    show(view, 420, 200)
    check_accessible(view)
    assert view.accessibleName() == "Des idées aux réalisations"
    assert "Projets\u00a0: 2 (25\u00a0%)" in view.accessibleDescription()
    assert ROWS.spoken.startswith("Ker Avel\u00a0: idées 4, réalisés 1")


def test_a_chart_without_any_value_is_empty():
    assert not STEPS.is_empty
    nothing = Chart(title="", note="", form=Form.ROWS, series=(), bars=())
    assert (nothing.is_empty, nothing.highest) == (True, 1)


def test_the_bar_under_the_mouse_is_known():
    rect = QRectF(0, 0, 400, chart_height(ROWS))
    assert bar_at(rect, ROWS, QPointF(10, 40)) is ROWS.bars[0]
    assert bar_at(rect, ROWS, QPointF(10, 100)) is ROWS.bars[1]
    assert bar_at(rect, ROWS, QPointF(10, 5)) is None
    assert bar_at(QRectF(0, 0, 400, 900), ROWS, QPointF(10, 800)) is None
    wide = QRectF(0, 0, 400, chart_height(COLUMNS))
    assert bar_at(wide, COLUMNS, QPointF(110, 150)) is COLUMNS.bars[0]
    assert bar_at(wide, COLUMNS, QPointF(290, 150)) is COLUMNS.bars[1]
    assert bar_at(wide, COLUMNS, QPointF(2, 150)) is None


def test_a_click_on_a_bar_leads_to_its_record(qtbot, show):
    view, asked = ChartView(), []
    view.asked.connect(asked.append)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    view.show_chart(ROWS)
    show(view, 400, chart_height(ROWS))
    for height in (40, 100, 5):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, height))
    assert asked == [KEY]
    qtbot.mouseMove(view, QPoint(20, 40))
    qtbot.waitUntil(lambda: view.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(view, QPoint(20, 100))
    qtbot.waitUntil(lambda: view.cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_the_tool_tip_of_a_bar_is_never_markup(qtbot, show):
    view = ChartView()
    view.show_chart(STEPS)
    show(view, 400, chart_height(STEPS))
    where = QPoint(20, 20)
    view.event(QHelpEvent(QEvent.Type.ToolTip, where, view.mapToGlobal(where)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;entendues" in QToolTip.text()
    QToolTip.hideText()


@ALL
def test_a_picture_is_light_whatever_the_theme_and_names_its_source(theme, chart):
    theme.set_mode("dark")
    image = QImage.fromData(as_png(chart, "Ar Mor, 2026."))
    assert image.width() == 1520
    painted = colours_in(image)
    assert image.pixelColor(2, 2).name() == LIGHT.card
    for series in chart.series:
        assert getattr(LIGHT, series.role) in painted


@ALL
def test_a_drawing_is_sharp_and_tells_its_figures(chart):
    data = as_svg(chart, "Ar Mor, 2026.")
    assert QSvgRenderer(data).isValid()
    text = data.decode()
    assert "Ar Mor, 2026." in text
    assert f"<title>{chart.title}</title>" in text
    assert "<image" not in text
    assert "Arial, sans-serif" in text
    assert "<b>" not in text
