"""How the window of the studio looks: its size, its halves, the parts each document needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.views.showcase.document_parts import has_figures, has_quotation
from idcoop_desktop.views.widgets.buttons import dress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QDialog, QPlainTextEdit

    from idcoop_desktop.views.forms.ui_showcase_studio import Ui_ShowcaseStudio

_FORM_SHARE, _PREVIEW_SHARE = 11, 9
_MARGIN, _SCROLL_BAR = 48, 24


def shape(studio: QDialog, ui: Ui_ShowcaseStudio, edits: Iterable[QPlainTextEdit]) -> None:
    """Give the window the size of the one behind, and its buttons their icons."""
    ui.splitter.setStretchFactor(0, _FORM_SHARE)
    ui.splitter.setStretchFactor(1, _PREVIEW_SHARE)
    ui.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    host = studio.parentWidget()
    room = host.window().size() if host else QSize(1366, 768)
    available = studio.screen().availableSize() - QSize(0, _MARGIN)
    studio.resize(room.expandedTo(studio.minimumSize()).boundedTo(available))
    for edit in (ui.lead_edit, ui.story_edit, *edits):
        # A photo dropped on a text is a photo, not the words of its address.
        edit.setAcceptDrops(False)
        edit.viewport().setAcceptDrops(False)
    dress(ui.close_button)
    dress(ui.save_button, icon_name="save")
    dress(ui.copy_button, icon_name="copy")
    dress(ui.mail_button, icon_name="mail")
    dress(ui.print_button, icon_name="printer")
    dress(ui.export_button, icon_name="file-down", kind="primary")


def share_room(ui: Ui_ShowcaseStudio) -> None:
    """Give the form what it needs, then each half its share."""
    whole = ui.splitter.width()
    needed = ui.form_body.minimumSizeHint().width() + _SCROLL_BAR
    form = max(needed, whole * _FORM_SHARE // (_FORM_SHARE + _PREVIEW_SHARE))
    ui.splitter.setSizes([form, max(whole - form, 1)])


def show_parts(ui: Ui_ShowcaseStudio, kind: PublicationKind) -> None:
    """Show the fields that a document is made of, and the ways out it has."""
    fact_sheet = kind is PublicationKind.FACT_SHEET
    ui.facts_card.setVisible(fact_sheet)
    for part in (ui.story_label, ui.story_edit, ui.story_hint, ui.story_fit):
        part.setVisible(not fact_sheet)
    ui.figures_card.setVisible(has_figures(kind))
    ui.testimonial_card.setVisible(has_quotation(kind))
    ui.print_button.setVisible(not kind.is_image)
