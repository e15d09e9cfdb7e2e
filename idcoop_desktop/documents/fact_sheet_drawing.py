"""Drawing a fact sheet that was laid out: its pages, the invitation on the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.fact_sheet_call import draw_call
from idcoop_desktop.documents.flow_band import draw_band
from idcoop_desktop.documents.flow_drawing import FlowPainter
from idcoop_desktop.documents.paragraphs import plain

if TYPE_CHECKING:
    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.fact_sheet import FactSheetContent
    from idcoop_desktop.documents.fact_sheet_plan import Plan


def paint(
    canvas: TaggedCanvas, content: FactSheetContent, plan: Plan, *, dpi: int
) -> tuple[Audit, ...]:
    """Draw the sheet and return what was placed on each page."""
    theme, brand = plan.setter.theme, content.brand
    names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
    foot = plain(theme.text("foot", project=content.title, **names))
    painter = FlowPainter(canvas, plan.setter, plan.laid.paper, dpi=dpi, foot=foot)
    painter.of_pages = len(plan.laid.pages)
    painter.paint(
        plan.laid,
        first=lambda: draw_band(painter, plan.band),
        last=lambda: draw_call(painter, content),
        last_has_foot=False,
    )
    return painter.audits
