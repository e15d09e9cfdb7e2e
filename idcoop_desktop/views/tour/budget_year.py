"""A year of budget, lived in the real windows by the keyboard alone: money and its proofs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from idcoop_desktop.services.demo.clock import StoryClock
from idcoop_desktop.views.budget.envelope_dialog import EnvelopeDialog
from idcoop_desktop.views.budget.move_dialog import MoveDialog
from idcoop_desktop.views.closing.dialog import ClosingDialog
from idcoop_desktop.views.payments.commitment_form import CommitmentDialog
from idcoop_desktop.views.payments.day_form import PaidOnDialog
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.payments.window import PaymentWindow
from idcoop_desktop.views.receipts.window import ReceiptWindow
from idcoop_desktop.views.rules.sheet_dialog import RulesSheetDialog
from idcoop_desktop.views.tour.aid_year import AidYear
from idcoop_desktop.views.tour.bills import make_bill
from idcoop_desktop.views.tour.keys import Keys

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.theme import Theme
    from idcoop_desktop.views.tour.robot import Robot

TODAY = date(2026, 2, 10)
"""The day on which last year's budget is closed and this year's is well under way."""

LAST, YEAR, COMING = TODAY.year - 1, TODAY.year, TODAY.year + 1
ROOM, COMPOST = "Une salle commune qui donne envie", "Des composteurs pour les Goélands"
FILES = (f"budget-{YEAR}.xlsx", f"paiements-{YEAR}.csv", f"etat-des-depenses-{YEAR}.pdf")
"""What is taken away, in the order of the menu."""

_BUDGET, _PAGES_OF_VIEW = 6, 5
_SWITCH = "Ce que montre le budget"
_COUNCIL = "Conseil d’administration"
_RETURN, _ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def standing_clock() -> StoryClock:
    """Return a clock that stands at the day of the visit."""
    return StoryClock(TODAY)


class BudgetYear:
    """Lives it scene after scene, in the order of :meth:`live`; files are left in ``folder``."""

    def __init__(
        self, robot: Robot, window: MainWindow, folder: Path, papers: Path, theme: Theme
    ) -> None:
        self._robot, self._window, self._folder = robot, window, folder
        self._papers, self._theme = papers, theme
        self._keys = Keys(robot, window)

    def live(self) -> tuple[Path, ...]:
        """Live all of it and return the files left; a step raises when the keys lead nowhere."""
        self._keys.come_back()
        self._fund()
        self._commit_and_pay()
        self._pay_back()
        self._look_at_what_is_missing()
        self._join_late()
        letter = AidYear(self._robot, self._window, self._folder, self._papers).live()
        self._look()
        self._close_last_year()
        files = self._take_away()
        self._look_by_night()
        return (letter, *files)

    def _fund(self) -> None:
        keys = self._keys
        keys.page(_BUDGET)
        self._robot.picture(self._window, "budget-au-debut")
        self._choose_year(COMING)
        keys.pick("Enveloppe", f"Ouvrir l’enveloppe ID’Coop {COMING}")
        dialog = keys.form(EnvelopeDialog)
        keys.fill("Montant de l’enveloppe", "4 200")
        keys.fill("Qui a décidé", _COUNCIL)
        self._robot.picture(self._window, "budget-ouvrir-l-enveloppe", over=dialog)
        keys.save(EnvelopeDialog, name="Ouvrir l’enveloppe")
        self._choose_year(YEAR)
        keys.pick("Enveloppe", f"Compléter l’enveloppe Fid&Coop {YEAR}")
        keys.form(EnvelopeDialog)
        keys.fill("Montant de l’enveloppe", "350,50")
        keys.fill("Raison du complément", "Trois volets roulants à changer cet hiver.")
        keys.fill("Qui a décidé", _COUNCIL)
        keys.save(EnvelopeDialog, name="Ajouter")
        self._move()

    def _move(self) -> None:
        keys = self._keys
        keys.pick("Enveloppe", "Virer entre enveloppes")
        dialog = keys.form(MoveDialog)
        keys.select("Enveloppe d’où vient l’argent", f"ID’Coop {YEAR}")
        keys.select("Enveloppe où va l’argent", f"Par’NCoop {YEAR}")
        keys.fill("Montant du virement", "200")
        keys.fill("Raison du virement", "Six parrainages sont annoncés pour l’été.")
        keys.fill("Qui a décidé", _COUNCIL)
        self._robot.picture(self._window, "budget-virement", over=dialog)
        keys.save(MoveDialog, name="Virer")
        self._to_the_top()
        self._robot.picture(self._window, "budget-enveloppes")

    def _choose_year(self, year: int) -> None:
        self._keys.select("Année", str(year))

    def _commit_and_pay(self) -> None:
        keys = self._keys
        quote = make_bill(
            self._papers / "devis.pdf",
            shop="Menuiserie du Port",
            kind="Devis du 5 février 2026",
            lines=(
                ("Deux étagères en pin", "118,00\u00a0€"),
                ("Pose", "30,00\u00a0€"),
                ("Total", "148,00\u00a0€"),
            ),
        )
        self._open_project(ROOM)
        keys.push("Engager un devis…")
        commitment = keys.form(CommitmentDialog)
        keys.fill("Montant engagé en euros", "148,00")
        keys.fill("Date de l’accord", "06/02/2026")
        keys.fill("Libellé de l’engagement", "Deux étagères en pin, posées")
        keys.fill("Fournisseur", "Menuiserie du Port")
        keys.reach("Joindre un devis")
        keys.paste(quote)
        self._robot.picture(self._window, "budget-devis", over=commitment)
        keys.save(CommitmentDialog)
        keys.push("Mettre en paiement…")
        form = keys.form(PaymentDialog)
        keys.select("Devis engagé que ce paiement règle", "Deux étagères")
        self._robot.picture(self._window, "budget-paiement-a-faire", over=form)
        keys.save(PaymentDialog)
        self._walk("budget-paiement", seen="Devis vu")

    def _walk(self, name: str, *, seen: str) -> None:
        """Bring the payment whose sheet is open from a draft to paid."""
        keys = self._keys
        sheet = keys.form(PaymentWindow)
        self._robot.picture(self._window, f"{name}-brouillon", over=sheet)
        keys.press(Qt.Key.Key_Space)
        keys.push(seen)
        self._robot.picture(self._window, f"{name}-en-attente", over=sheet)
        keys.push("Bon à payer")
        keys.push("Noter payé…")
        keys.form(PaidOnDialog)
        keys.save(PaidOnDialog)
        self._robot.picture(self._window, f"{name}-paye", over=sheet)
        keys.press(_ESCAPE)
        keys.come_back()

    def _pay_back(self) -> None:
        keys = self._keys
        ticket = make_bill(
            self._papers / "ticket.pdf",
            shop="La Boîte à jeux",
            kind="Ticket du 4 février 2026",
            lines=(("Trois jeux d’occasion", "21,40\u00a0€"), ("Réglé par carte", "21,40\u00a0€")),
        )
        keys.push("Mettre en paiement…")
        form = keys.form(PaymentDialog)
        keys.fill("Montant payé en euros", "21,40")
        keys.fill("Date du paiement", "04/02/2026")
        keys.fill("Libellé du paiement", "Trois jeux de société d’occasion")
        keys.reach("Payé à un fournisseur")
        keys.press(Qt.Key.Key_Right)
        keys.select("Coopérateur remboursé", "Amina")
        keys.reach("Joindre un justificatif")
        keys.paste(ticket)
        self._robot.picture(self._window, "budget-remboursement", over=form)
        keys.save(PaymentDialog)
        self._walk("budget-remboursement", seen="RIB vu")
        keys.reach("Noter une somme rendue")
        self._robot.picture(self._window, "budget-argent-du-projet")

    def _look_at_what_is_missing(self) -> None:
        """Ask to close last year: its list leads to the piece that is missing."""
        keys = self._keys
        keys.page(_BUDGET)
        self._choose_year(LAST)
        keys.pick("Enveloppe", f"Clôturer l’exercice {LAST}")
        dialog = keys.form(ClosingDialog)
        self._robot.picture(self._window, "cloture-a-verifier", over=dialog)
        keys.push("Voir\u00a0: Chaque paiement")
        keys.come_back()

    def _join_late(self) -> None:
        keys = self._keys
        invoice = make_bill(
            self._papers / "facture.pdf",
            shop="Quincaillerie du Port",
            kind="Facture n° 2026-0112",
            lines=(
                ("Quatre bioseaux de 10 litres", "65,80\u00a0€"),
                ("Total réglé", "65,80\u00a0€"),
            ),
        )
        keys.reach("Pièces manquantes")
        self._robot.picture(self._window, "budget-pieces-manquantes")
        keys.paste(invoice)
        self._robot.picture(self._window, "budget-piece-jointe")
        keys.tab(_SWITCH, "Paiements")
        self._robot.picture(self._window, "budget-paiements")
        self._open_project(COMPOST)
        keys.push("Voir facture.pdf")
        viewer = keys.form(ReceiptWindow)
        self._robot.picture(self._window, "budget-justificatif", over=viewer)
        keys.press(_ESCAPE)
        keys.come_back()

    def _open_project(self, title: str) -> None:
        self._keys.go_to(title)
        self._keys.reach("Projets")
        self._keys.press(_RETURN)

    def _look(self) -> None:
        keys = self._keys
        keys.page(_BUDGET)
        self._choose_year(YEAR)
        keys.tab(_SWITCH, "Vue d’ensemble")
        self._to_the_top()
        self._robot.picture(self._window, "budget-vue-d-ensemble")
        keys.reach("Voir en chiffres")
        self._robot.picture(self._window, "budget-courbes")
        keys.press(Qt.Key.Key_Space)
        self._robot.picture(self._window, "budget-en-tableau")
        keys.press(Qt.Key.Key_Space)
        keys.reach("Payé\u00a0: ")
        keys.press(Qt.Key.Key_Space)
        self._robot.picture(self._window, "budget-ecritures-d-un-chiffre")
        keys.tab(_SWITCH, "Projets et aides")
        self._robot.picture(self._window, "budget-projets-et-aides")
        self._choose_scheme("Fid")
        keys.tab(_SWITCH, "Vue d’ensemble")
        self._to_the_top()
        self._robot.picture(self._window, "budget-un-dispositif")
        self._choose_scheme("Tous")

    def _to_the_top(self) -> None:
        self._keys.reach("Vue d’ensemble du budget")
        self._keys.press(*[Qt.Key.Key_PageUp] * _PAGES_OF_VIEW)

    def _choose_scheme(self, letters: str) -> None:
        self._keys.select("Dispositif", letters)

    def _take_away(self) -> tuple[Path, ...]:
        keys, left = self._keys, []
        for words, name in zip(("Classeur Excel", "Journal", "État"), FILES, strict=True):
            # The charts have a button of that name too; this one comes after the year.
            keys.reach("Année")
            keys.pick("Exporter", words)
            keys.name_file(self._folder / name)
            keys.come_back()
            left.append(self._folder / name)
        return tuple(left)

    def _close_last_year(self) -> None:
        keys = self._keys
        self._choose_year(LAST)
        keys.pick("Enveloppe", f"Clôturer l’exercice {LAST}")
        dialog = keys.form(ClosingDialog)
        self._robot.picture(self._window, "cloture-verifications", over=dialog)
        keys.push("Reporter le solde libre, ID’Coop")
        self._robot.picture(self._window, "cloture-reports", over=dialog)
        keys.fill("Clôture décidée par", "Assemblée générale")
        keys.push("J’ai compris")
        self._robot.picture(self._window, "cloture-confirmation", over=dialog)
        keys.save(ClosingDialog)
        self._to_the_top()
        self._robot.picture(self._window, "cloture-annee-close")
        keys.push("Chiffres arrêtés")
        frozen = keys.form(ClosingDialog)
        self._robot.picture(self._window, "cloture-chiffres-arretes", over=frozen)
        keys.press(_ESCAPE)
        keys.come_back()
        self._choose_year(YEAR)
        self._to_the_top()
        self._robot.picture(self._window, "cloture-annee-suivante")

    def _look_by_night(self) -> None:
        """Show the same by night: the pages, a form, the papers."""
        keys, before = self._keys, self._theme.mode
        self._theme.set_mode("dark")
        self._to_the_top()
        self._robot.picture(self._window, "budget-sombre")
        for words, name in (
            ("Projets et aides", "projets-et-aides"),
            ("Écritures", "ecritures"),
            ("Paiements", "paiements"),
            ("Pièces manquantes", "pieces-manquantes"),
        ):
            keys.tab(_SWITCH, words)
            self._robot.picture(self._window, f"budget-{name}-sombre")
        keys.pick("Enveloppe", "Virer entre enveloppes")
        move = keys.form(MoveDialog)
        self._robot.picture(self._window, "budget-virement-sombre", over=move)
        keys.press(_ESCAPE)
        keys.come_back()
        self._close_again()
        for number, name in ((8, "fidcoop"), (9, "parncoop")):
            keys.page(number)
            self._robot.picture(self._window, f"{name}-sombre")
        self._theme.set_mode(before)

    def _close_again(self) -> None:
        """Ask to close a year that is not over, and the rules, by night; both are left alone."""
        keys = self._keys
        keys.pick("Enveloppe", f"Clôturer l’exercice {YEAR}")
        dialog = keys.form(ClosingDialog)
        self._robot.picture(self._window, "cloture-impossible-sombre", over=dialog)
        keys.press(_ESCAPE)
        keys.come_back()
        keys.page(9)
        keys.push("Règles et montants des dispositifs")
        rules = keys.form(RulesSheetDialog)
        self._robot.picture(self._window, "regles-sombre", over=rules)
        keys.press(_ESCAPE)
        keys.come_back()
