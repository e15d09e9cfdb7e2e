"""Quotations of the studio: added, changed, printed only once their author agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.services import publishing, sheets
from idcoop_desktop.views.cooperators.appearances import AppearancesWindow
from idcoop_desktop.views.cooperators.consent_dialog import WithdrawalDialog
from idcoop_desktop.views.showcase.testimonial_dialog import TestimonialDialog
from tests.gui.showcase.conftest import TODAY, settle

if TYPE_CHECKING:
    from idcoop_desktop.views.showcase.studio import FlyerStudio


def asked(studio: FlyerStudio, made: QPushButton) -> TestimonialDialog:
    """Press a button and return the form it opens."""
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    return studio.findChildren(TestimonialDialog)[-1]


def test_a_quotation_waits_for_the_agreement_of_its_author(
    qtbot, opened, demo, mural, check_accessible
):
    studio = opened(mural)
    form = asked(studio, studio.ui.add_testimonial_button)
    check_accessible(form)
    QTest.keyClicks(form.ui.text_edit, "<b>On s'est bien amuse</b>")
    form.ui.save_button.click()
    assert "qui l’a dit" in form.ui.error_label.text()
    QTest.keyClicks(form.ui.author_edit, "Malo")
    form.ui.save_button.click()
    said = sheets.project_sheet(demo.desk, mural).testimonials[-1]
    assert (said.text, said.author, said.agreed_on) == ("<b>On s'est bien amuse</b>", "Malo", None)
    assert studio.words().testimonial_id == said.id
    settle(qtbot, studio)
    assert "son accord n’est pas enregistré" in studio.preview.problem
    assert studio.ui.testimonial_error.text() == studio.preview.problem
    assert "accord à recueillir" in studio.ui.testimonial_combo.currentText()
    form = asked(studio, studio.ui.edit_testimonial_button)
    for use in (ImageUse.HALL, ImageUse.LETTER_BOX):
        QTest.keyClick(form.uses.boxes[use], Qt.Key.Key_Space)
    form.ui.save_button.click()
    assert "jusqu’à quand" in form.ui.error_label.text()
    form.ui.until_on.setText("31/02/2029")
    form.ui.save_button.click()
    assert "la date sous la forme" in form.ui.error_label.text()
    three_years = next(
        b for b in form.findChildren(QPushButton) if b.accessibleName() == "Valable 3\u00a0ans"
    )
    three_years.click()
    form.ui.save_button.click()
    settle(qtbot, studio)
    assert (studio.preview.problem, studio.ui.testimonial_error.isVisible()) == ("", False)
    kept = sheets.project_sheet(demo.desk, mural).testimonials[-1]
    assert (kept.agreed_on, kept.until_on) == (TODAY, TODAY.replace(year=TODAY.year + 3))


def test_an_agreement_taken_back_tells_what_was_printed(
    qtbot, opened, demo, mural, check_accessible
):
    publishing.publish(demo.desk, mural)
    studio = opened(mural)
    studio.ui.withdraw_testimonial_button.click()
    form = studio.findChildren(WithdrawalDialog)[-1]
    check_accessible(form)
    form.accept()
    qtbot.waitUntil(lambda: bool(studio.findChildren(AppearancesWindow)))
    (window,) = studio.findChildren(AppearancesWindow)
    check_accessible(window)
    assert "1\u00a0document montre" in window.ui.lead_label.text()
    window.ui.close_button.click()
    settle(qtbot, studio)
    assert "accord retiré" in studio.preview.problem
    assert "Accord de l’auteur\u00a0: retiré." in studio.ui.testimonial_words.text()
    assert not studio.ui.withdraw_testimonial_button.isVisible()


def test_no_quotation_is_a_choice(qtbot, opened, mural):
    studio = opened(mural)
    before = studio.preview.page.grab().toImage()
    studio.ui.testimonial_combo.setFocus()
    QTest.keyClick(studio.ui.testimonial_combo, Qt.Key.Key_Up)
    assert studio.words().testimonial_id is None
    assert not studio.ui.edit_testimonial_button.isEnabled()
    settle(qtbot, studio)
    assert studio.preview.page.grab().toImage() != before


def test_a_form_left_half_way_asks(opened, mural, messages_seen):
    studio = opened(mural)
    form = asked(studio, studio.ui.add_testimonial_button)
    form.ui.save_button.click()
    assert "Écrivez ce qui a été dit" in form.ui.error_label.text()
    QTest.keyClicks(form.ui.text_edit, "Ah")
    messages_seen.answer_next(False)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    messages_seen.answer_next(True)
    QTest.keyClick(form, Qt.Key.Key_Escape)
