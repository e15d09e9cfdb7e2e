"""The two sister schemes in the visit: a repair of Fid&Coop, a newcomer of Par'NCoop, the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.views.aids.decision_dialog import AidDecisionDialog
from idcoop_desktop.views.aids.request_dialog import AidRequestDialog
from idcoop_desktop.views.aids.signature_dialog import SignatureDialog
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.payments.window import PaymentWindow
from idcoop_desktop.views.projects.dialogs.letter import LetterDialog
from idcoop_desktop.views.rules.change_dialog import RuleChangeDialog
from idcoop_desktop.views.rules.sheet_dialog import RulesSheetDialog
from idcoop_desktop.views.tour.bills import make_bill
from idcoop_desktop.views.tour.keys import Keys

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.tour.robot import Robot

LETTER = "lettre-accord-fid-coop.pdf"
"""What is written to the tenant whose repair is granted."""

_FIDCOOP, _PARNCOOP = 8, 9
_BOARD = "Commission vie coopérative"
_ESCAPE = Qt.Key.Key_Escape


class AidYear:
    """Asks, checks, grants, writes and pays; the letter is left in ``folder``."""

    def __init__(self, robot: Robot, window: MainWindow, folder: Path, papers: Path) -> None:
        self._robot, self._window = robot, window
        self._folder, self._papers = folder, papers
        self._keys = Keys(robot, window)

    def live(self) -> Path:
        """Live both and return the letter."""
        self._ask_for_a_repair()
        self._grant_the_repair()
        self._pay_the_repair()
        self._introduce()
        self._sign_and_grant()
        self._change_a_rule()
        return self._folder / LETTER

    def _ask_for_a_repair(self) -> None:
        keys = self._keys
        keys.page(_FIDCOOP)
        keys.push("Nouvelle demande…")
        form = keys.form(AidRequestDialog)
        keys.choose("Locataire", "jeanne morvan")
        keys.fill("Date de la demande", "02/02/2026")
        keys.fill("Petite réparation", "Remplacer la robinetterie de l’évier, qui fuit.")
        keys.fill("Montant demandé en euros", "165")
        self._robot.picture(self._window, "fidcoop-demande", over=form)
        keys.save(AidRequestDialog)
        self._robot.picture(self._window, "fidcoop-conditions")

    def _grant_the_repair(self) -> None:
        keys = self._keys
        self._grant("fidcoop-decision")
        keys.push("Lettre…")
        letter = keys.form(LetterDialog)
        self._robot.wait(lambda: letter.preview.page_view.isVisible(), "no letter")
        self._robot.picture(self._window, "fidcoop-lettre", over=letter)
        keys.control(Qt.Key.Key_Return)
        keys.name_file(self._folder / LETTER)
        keys.come_back()
        self._robot.picture(self._window, "fidcoop-lettre-ecrite", over=letter)
        keys.press(_ESCAPE)
        keys.come_back()

    def _grant(self, name: str) -> None:
        keys = self._keys
        keys.push("Accorder…")
        dialog = keys.form(AidDecisionDialog)
        keys.fill("Décision prise par", _BOARD)
        self._robot.picture(self._window, name, over=dialog)
        keys.save(AidDecisionDialog)

    def _pay_the_repair(self) -> None:
        keys = self._keys
        bill = make_bill(
            self._papers / "robinetterie.pdf",
            shop="Plomberie de l’Odet",
            kind="Facture n° 87",
            lines=(("Mitigeur d’évier et pose", "158,70\u00a0€"), ("Total réglé", "158,70\u00a0€")),
        )
        keys.push("Noter un paiement…")
        form = keys.form(PaymentDialog)
        keys.fill("Montant payé en euros", "158,70")
        keys.fill("Libellé du paiement", "Mitigeur d’évier et pose")
        keys.fill("Nom du fournisseur", "Plomberie de l’Odet")
        keys.reach("Joindre un justificatif")
        keys.paste(bill)
        self._robot.picture(self._window, "fidcoop-paiement", over=form)
        keys.save(PaymentDialog)
        self._leave_the_sheet()
        self._robot.picture(self._window, "fidcoop-payee")

    def _leave_the_sheet(self) -> None:
        """Close the sheet that a payment opens, if it did."""
        if not self._robot.closed(PaymentWindow):
            self._keys.press(_ESCAPE)
            self._keys.come_back()

    def _introduce(self) -> None:
        keys = self._keys
        keys.page(_PARNCOOP)
        keys.push("Noter un parrainage…")
        form = keys.form(AidRequestDialog)
        keys.choose("Parrain", "malo qu")
        keys.fill("Date de la présentation", "12/01/2026")
        keys.fill("Filleul", "Tifenn Gourvennec")
        keys.fill("Logement ou adresse du filleul", "5 rue des Lilas, Concarneau")
        keys.fill("Présentation", "Collègue de travail, venue à la journée portes ouvertes.")
        keys.fill("Montant demandé en euros", "250")
        self._robot.picture(self._window, "parncoop-presentation", over=form)
        keys.save(AidRequestDialog)

    def _sign_and_grant(self) -> None:
        keys = self._keys
        keys.push("Noter la signature…")
        dialog = keys.form(SignatureDialog)
        keys.fill("Date de la signature du filleul", "30/01/2026")
        self._robot.picture(self._window, "parncoop-signature", over=dialog)
        keys.save(SignatureDialog)
        self._grant("parncoop-decision")
        keys.push("Noter un paiement…")
        form = keys.form(PaymentDialog)
        keys.fill("Montant payé en euros", "250")
        keys.fill("Libellé du paiement", "Prime de parrainage")
        self._robot.picture(self._window, "parncoop-paiement", over=form)
        keys.save(PaymentDialog)
        self._leave_the_sheet()
        self._robot.picture(self._window, "parncoop-payee")

    def _change_a_rule(self) -> None:
        keys = self._keys
        keys.push("Règles et montants des dispositifs")
        sheet = keys.form(RulesSheetDialog)
        self._robot.picture(self._window, "regles", over=sheet)
        keys.push("Modifier la règle Montant")
        change = keys.form(RuleChangeDialog)
        keys.fill("Nouvelle valeur", "280")
        keys.fill("À partir du", "01/01/2027")
        keys.fill("Décidé par", "Conseil d’administration")
        self._robot.picture(self._window, "regle-changee", over=change)
        keys.save(RuleChangeDialog)
        self._robot.picture(self._window, "regles-a-venir", over=sheet)
        keys.press(_ESCAPE)
        keys.come_back()
