"""Curves of a year: told in words, each month a door, and taken away as a drawing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from idcoop_desktop.views.widgets.chart import ChartView
from idcoop_desktop.views.widgets.chart_curves import _top_of_axis
from idcoop_desktop.views.widgets.chart_data import Bar, Chart, Form, Series
from idcoop_desktop.views.widgets.chart_files import as_png, as_svg

CHART = Chart(
    title="Au fil de 2026",
    note="Chaque mois s’ajoute.",
    form=Form.CURVES,
    series=(
        Series("Payé 2026", "money_paid", length=2),
        Series("Payé 2025", "money_granted", dashed=True),
    ),
    bars=tuple(
        Bar(label=label, values=(now, before), figure=f"payé {now}", key=place)
        for place, (label, now, before) in enumerate(
            (("janv.", 0, 100_00), ("févr.", 250_00, 150_00), ("mars", 250_00, 400_00))
        )
    ),
)


def test_a_month_is_reached_by_a_click_and_told_in_words(show, qtbot):
    view = show(ChartView(), 420, 340)
    view.show_chart(CHART)
    assert view.accessibleDescription().startswith("janv.\u00a0: payé 0")
    with qtbot.waitSignal(view.asked) as asked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert asked.args == [2]
    with qtbot.assertNotEmitted(view.asked):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))


def test_a_curve_of_a_year_that_goes_on_stops(show):
    view = show(ChartView(), 420, 340)
    view.show_chart(CHART)
    whole = view.grab().toImage()
    shorter = Chart(
        title=CHART.title,
        note="",
        form=Form.CURVES,
        series=(Series("Payé 2026", "money_paid", length=0), CHART.series[1]),
        bars=CHART.bars,
    )
    view.show_chart(shorter)
    assert view.grab().toImage() != whole


def test_it_is_taken_away_as_a_picture_and_as_a_drawing():
    picture = QImage.fromData(as_png(CHART, "Source"))
    assert picture.width() == 1520
    drawing = as_svg(CHART, "Source").decode()
    for words in ("Au fil de 2026", "Payé 2025", "févr."):
        assert words in drawing


@pytest.mark.parametrize(
    ("highest", "top"),
    [(1, 400), (400, 400), (401, 600), (1_000_00, 1_000_00), (2_015_264_00, 2_400_000_00)],
)
def test_the_axis_ends_at_a_round_amount(highest, top):
    assert _top_of_axis(highest) == top
