"""Windows in which documents are prepared, opened from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.publications import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from idcoop_desktop.domain.photo_gate import UncoveredError
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.views.context import PageContext


def open_order(context: PageContext, parent: QWidget, order: Order) -> QDialog:
    """Open what prepares an order: the studio for one project, a preview for all others."""
    if order.kind.subject is Subject.PROJECT:
        return open_studio(context, parent, order)
    return open_document(context, parent, order)


def open_studio(
    context: PageContext,
    parent: QWidget,
    order: Order,
    *,
    refused: UncoveredError | None = None,
) -> QDialog:
    """Open the studio of the project of an order, where its texts and photos are chosen.

    It begins with what can be done about photos ``refused`` in another document.
    """
    from idcoop_desktop.views.showcase.studio import FlyerStudio

    studio = FlyerStudio(
        context,
        order.project_ids[0],
        parent,
        kind=order.kind,
        theme=order.theme,
        refused=refused,
    )
    studio.open()
    return studio


def open_document(context: PageContext, parent: QWidget, order: Order) -> QDialog:
    """Open the preview of an order, from which it is exported."""
    from idcoop_desktop.views.publications.document_window import DocumentWindow

    window = DocumentWindow(context, order, parent)
    window.open()
    return window
