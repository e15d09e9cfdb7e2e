"""Image consents on the sheet of a person: given, told by what they are worth, taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.services import consents, person_sheet
from idcoop_desktop.services.proofs import ReceiptFile
from idcoop_desktop.views.cooperators.appearances import AppearancesWindow
from idcoop_desktop.views.cooperators.consent_dialog import ConsentDialog, WithdrawalDialog
from idcoop_desktop.views.receipts.window import ReceiptWindow
from idcoop_desktop.views.tokens import Tone
from tests.gui.cooperators.sheet import TODAY, button, dialog_of, texts


def test_an_agreement_is_noted_by_keyboard(qtbot, detail, coop, check_accessible):
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    button(shown, "Noter un accord…").click()
    dialog = dialog_of(shown, ConsentDialog)
    check_accessible(dialog)
    dialog.accept()
    assert "au moins un usage" in dialog.ui.error_label.text()
    qtbot.keyClick(dialog.uses[ImageUse.HALL], Qt.Key.Key_Space)
    qtbot.keyClick(dialog.uses[ImageUse.PRESS], Qt.Key.Key_Space)
    dialog.accept()
    assert "jusqu’à quand" in dialog.ui.error_label.text()
    dialog.ui.until_on.setText("31/02/2029")
    dialog.accept()
    assert "la date sous la forme" in dialog.ui.error_label.text()
    dialog.ui.from_on.clear()
    button(dialog, "Valable 3\u00a0ans").click()
    dialog.ui.until_on.clear()
    dialog.accept()
    assert "depuis quand" in dialog.ui.error_label.text()
    dialog.ui.from_on.set_day(date(2028, 2, 29))
    button(dialog, "Valable 1\u00a0an").click()
    assert dialog.ui.until_on.day == date(2029, 2, 28)
    dialog.ui.from_on.set_day(TODAY)
    button(dialog, "Valable 3\u00a0ans").click()
    dialog.ui.note.setText("Hospitalisée")
    qtbot.waitUntil(dialog.hint.isVisible)
    dialog.ui.note.clear()
    qtbot.keyClicks(dialog.ui.note, "Classeur bleu")
    dialog.accept()
    qtbot.waitUntil(lambda: "Classeur bleu" in texts(shown.panel.consents))
    said = texts(shown.panel.consents)
    assert "Affiches dans les halls, Presse" in said
    assert "Du 23/11/2026 au 23/11/2029" in said
    assert coop.notices == ["Accord noté. Annuler\u00a0: Ctrl+Z"]


def test_an_agreement_is_taken_back(qtbot, detail, coop, check_accessible):
    awen = coop.person("Awen", "Tanguy")
    start, end = date(2026, 3, 2), date(2029, 3, 2)
    consents.note_consent(coop.desk, awen, (ImageUse.WEB,), from_on=start, until_on=end)
    shown = detail(awen)
    assert shown.panel.consents._chip.isHidden()
    button(shown, "Retirer l’accord du 02/03/2026 au 02/03/2029").click()
    dialog = dialog_of(shown, WithdrawalDialog)
    check_accessible(dialog)
    dialog.ui.on.clear()
    dialog.accept()
    assert "depuis quand" in dialog.ui.error_label.text()
    dialog.ui.on.set_day(date(2025, 1, 1))
    dialog.accept()
    assert "commence le 02/03/2026" in dialog.ui.error_label.text()
    dialog.ui.on.set_day(date(2026, 11, 20))
    dialog.accept()
    told = "Donné le 02/03/2026, retiré le 20/11/2026"
    qtbot.waitUntil(lambda: told in texts(shown.panel.consents))
    chip = shown.panel.consents._chip
    assert (chip.text, chip.tone) == ("Aucun accord en vigueur", Tone.DANGER)


def test_agreements_that_hold_come_before_the_others(detail, coop):
    awen = coop.person("Awen", "Tanguy")
    for start, end in (((2026, 1, 1), (2027, 1, 1)), ((2027, 1, 1), (2028, 1, 1))):
        consents.note_consent(
            coop.desk, awen, (ImageUse.WEB,), from_on=date(*start), until_on=date(*end)
        )
    shown = detail(awen)
    said = texts(shown.panel.consents)
    assert said.index("Du 01/01/2026 au 01/01/2027") < said.index("Du 01/01/2027 au 01/01/2028")


def test_the_sheet_prints_the_form_and_tells_where_the_person_was_shown(
    qtbot, detail, coop, check_accessible, tmp_path, monkeypatch
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    awen = coop.person("Awen", "Tanguy")
    shown = detail(awen)
    card = shown.panel.consents
    card.made_button.click()
    qtbot.waitUntil(lambda: bool(card.findChildren(AppearancesWindow)))
    window = card.findChildren(AppearancesWindow)[-1]
    check_accessible(window)
    assert "ne montre cette personne" in window.ui.lead_label.text()
    window.ui.close_button.click()
    card.print_button.click()
    qtbot.waitUntil(lambda: bool(card.findChildren(QFileDialog)))
    files = card.findChildren(QFileDialog)[-1]
    files.fileSelected.emit(str(tmp_path / "papier.pdf"))
    files.reject()
    qtbot.waitUntil(lambda: bool(coop.notices))
    assert "papier.pdf" in coop.notices[-1]
    assert (tmp_path / "papier.pdf").read_bytes().startswith(b"%PDF")


def test_a_signed_paper_is_read_from_the_sheet(qtbot, detail, coop):
    awen = coop.person("Awen", "Tanguy")
    end = date(2029, 3, 2)
    scan = ReceiptFile(b"%PDF-1.4 rien", "papier.pdf")
    consents.note_consent(coop.desk, awen, (ImageUse.WEB,), from_on=TODAY, until_on=end, scan=scan)
    shown = detail(awen)
    button(shown, "Voir le papier signé").click()
    card = shown.panel.consents
    qtbot.waitUntil(lambda: bool(card.findChildren(ReceiptWindow)))
    card.findChildren(ReceiptWindow)[-1].reject()


def test_a_paper_that_comes_back_later_is_joined(qtbot, detail, coop, tmp_path, messages_seen):
    awen = coop.person("Awen", "Tanguy")
    end = date(2029, 3, 2)
    consents.note_consent(coop.desk, awen, (ImageUse.WEB,), from_on=TODAY, until_on=end)
    shown = detail(awen)
    card = shown.panel.consents
    for name, data in (("notes.txt", b"rien"), ("papier.pdf", b"%PDF-1.4 rien")):
        (tmp_path / name).write_bytes(data)
        button(shown, "Joindre le papier…").click()
        files = card.findChildren(QFileDialog)[-1]
        files.fileSelected.emit(str(tmp_path / name))
        files.reject()
        if name == "notes.txt":
            qtbot.waitUntil(lambda: bool(messages_seen.unread_errors))
            assert "n’est ni un PDF ni une image" in messages_seen.take_error()
    qtbot.waitUntil(lambda: "Papier signé joint" in "".join(coop.notices))
    (consent,) = person_sheet.person_sheet(coop.desk, awen).consents
    assert consent.scan_name == "papier.pdf"
