"""A year of the team, lived in the real windows by the keyboard alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from idcoop_desktop.domain.text import NBSP
from idcoop_desktop.services.demo.clock import StoryClock
from idcoop_desktop.views.cooperators.contact_dialog import ContactDialog
from idcoop_desktop.views.ideas.answer_dialog import AnswerDialog
from idcoop_desktop.views.ideas.dialog import IdeaDialog
from idcoop_desktop.views.ideas.park_dialog import ParkDialog
from idcoop_desktop.views.payments.payment_form import PaymentDialog
from idcoop_desktop.views.projects.dialogs.bearer import BearerDialog
from idcoop_desktop.views.projects.dialogs.benefit import BenefitDialog
from idcoop_desktop.views.projects.dialogs.completion import CompletionDialog
from idcoop_desktop.views.projects.dialogs.decision import DecisionDialog
from idcoop_desktop.views.projects.dialogs.edit import ProjectDialog
from idcoop_desktop.views.projects.dialogs.start import StartDialog
from idcoop_desktop.views.projects.plan.template_dialog import TemplateDialog
from idcoop_desktop.views.tour.colleagues import keep_pace
from idcoop_desktop.views.tour.keys import Keys

if TYPE_CHECKING:
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.tour.robot import Robot

BEGINNING, END = date(2026, 1, 12), date(2026, 11, 20)
"""The first and the last day of the year that is lived."""

TITLE = "Les pommiers du Verger"
IDEAS = (
    "On pourrait planter trois pommiers derrière le local à vélos.",
    "Il manque un banc près de la porte.",
    "Une grande tablée dehors aux beaux jours, chacun apporte un plat.",
)
"""What residents said: the first becomes a project, the second is answered, the third waits."""

PHONED = ("Réclamer la facture", "Appeler Hugo", "Rappeler la mairie")
"""The beginnings of the tasks ticked along the year."""

_TODAY, _IDEAS, _PROJECTS, _FOLLOW_UP, _DASHBOARD = 1, 2, 3, 5, 7
_TAB, _DOWN, _RETURN = Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return


def first_day() -> StoryClock:
    """Return the clock of the year, standing at its first day."""
    clock = StoryClock(END)
    clock.go((END - BEGINNING).days)
    return clock


class Year:
    """Lives the year month after month; the steps are in the order of :meth:`live`."""

    def __init__(self, robot: Robot, window: MainWindow, clock: StoryClock) -> None:
        self._robot, self._window, self._clock = robot, window, clock
        self._keys = Keys(robot, window)

    def live(self) -> None:
        """Live the whole year; every step raises when the keys do not lead to it."""
        self._keys.come_back()
        self._hear_the_residents()
        self._answer_and_park()
        self._make_the_project()
        self._plan()
        self._bring_the_others()
        self._grant()
        self._talk_and_tick()
        self._carry_out()
        self._look_back()

    def _day(self, month: int, day: int) -> None:
        self._clock.go((END - date(END.year, month, day)).days)

    def _hear_the_residents(self) -> None:
        keys = self._keys
        for number, sentence in enumerate(IDEAS):
            self._day(1, 13 + number)
            keys.control(Qt.Key.Key_I)
            dialog = keys.form(IdeaDialog)
            keys.write(sentence)
            keys.choose("Résidence", "verger")
            if number == 0:
                keys.choose("Qui l’a dite", "lucie")
                self._robot.picture(self._window, "annee-idee-express", over=dialog)
            keys.save(IdeaDialog, name="Noter l’idée")
        keys.page(_TODAY)
        self._robot.picture(self._window, "annee-aujourd-hui")

    def _answer_and_park(self) -> None:
        keys = self._keys
        self._day(1, 19)
        keys.page(_FOLLOW_UP)
        for title in PHONED:
            keys.push(f"Fait{NBSP}: {title}")
        self._open_the_idea("banc")
        keys.push("Répondre…")
        keys.form(AnswerDialog)
        keys.write("Le banc de la cour sera déplacé près de la porte en mars.")
        keys.save(AnswerDialog, name="Enregistrer la réponse")
        self._open_the_idea("tablée")
        keys.push("Mettre en attente…")
        park = keys.form(ParkDialog)
        keys.write("15/05/2026")
        keys.fill("Pourquoi attendre", "Aux beaux jours, quand la cour sera libre.")
        self._robot.picture(self._window, "annee-idee-en-attente", over=park)
        keys.save(ParkDialog, name="Mettre en attente")

    def _open_the_idea(self, word: str) -> None:
        keys = self._keys
        keys.page(_IDEAS)
        keys.control(Qt.Key.Key_F)
        keys.fill("Rechercher une idée", word)
        # The list waits for the end of the typing before it searches.
        keys.find_one()
        keys.reach("Idées")
        keys.press(Qt.Key.Key_Home, _RETURN)

    def _make_the_project(self) -> None:
        keys = self._keys
        self._day(2, 3)
        self._open_the_idea("trois pommiers")
        self._robot.picture(self._window, "annee-idees")
        keys.push("En faire un projet…")
        dialog = keys.form(ProjectDialog)
        keys.fill("Titre du projet", TITLE)
        keys.fill("Montant demandé en euros", "320,00")
        self._robot.picture(self._window, "annee-nouveau-projet", over=dialog)
        keys.save(ProjectDialog)

    def _plan(self) -> None:
        keys = self._keys
        keys.push("Partir d’un modèle…")
        dialog = keys.form(TemplateDialog)
        keys.reach("Modèle de plan")
        keys.write("plant")
        keys.fill("Date visée", "17/10/2026")
        self._robot.picture(self._window, "annee-modele-de-plan", over=dialog)
        keys.save(TemplateDialog)

    def _bring_the_others(self) -> None:
        keys = self._keys
        self._day(3, 10)
        self._open_the_project()
        # Who said the idea carries it already.
        keys.push("Inscrire un porteur…")
        keys.form(BearerDialog)
        keys.choose("Nom du coopérateur", "samuel")
        keys.save(BearerDialog)
        keys.push("Dire à qui il profite…")
        keys.form(BenefitDialog)
        keys.fill("À qui le projet profite", "Aux 18 foyers, où chacun taille et cueille.")
        keys.push("Vérifié")
        keys.save(BenefitDialog)

    def _open_the_project(self) -> None:
        self._keys.page(_TODAY)
        self._keys.go_to(TITLE)
        self._keys.reach("Projets")
        self._keys.press(_RETURN)

    def _grant(self) -> None:
        keys = self._keys
        self._day(4, 2)
        self._open_the_project()
        keys.push("Décider…")
        dialog = keys.form(DecisionDialog)
        keys.fill("Décision prise par", "Commission vie coopérative")
        self._robot.picture(self._window, "annee-decision", over=dialog)
        keys.save(DecisionDialog)

    def _talk_and_tick(self) -> None:
        keys = self._keys
        self._day(9, 15)
        self._open_the_project()
        keys.push("Noter une visite")
        dialog = keys.form(ContactDialog)
        keys.write("Emplacement choisi avec Lucie, au soleil, loin des fenêtres.")
        self._robot.picture(self._window, "annee-visite", over=dialog)
        keys.save(ContactDialog, name="Noter l’échange")
        keys.reach("Corriger l’échange")
        self._robot.picture(self._window, "annee-fil")
        for _step in range(2):
            # The focus goes from a step that is done to the next one.
            keys.push("Fait")
        self._robot.picture(self._window, "annee-plan")

    def _carry_out(self) -> None:
        keys = self._keys
        self._day(10, 1)
        self._open_the_project()
        keys.push("Démarrer…")
        keys.form(StartDialog)
        keys.save(StartDialog)
        self._day(10, 12)
        keys.push("Noter un paiement…")
        keys.form(PaymentDialog)
        keys.fill("Montant payé en euros", "287,40")
        keys.fill("Libellé du paiement", "Trois pommiers et leurs tuteurs")
        keys.fill("Nom du fournisseur", "Pépinière du Steïr")
        keys.save(PaymentDialog)
        self._day(10, 17)
        keys.push("Marquer réalisé…")
        dialog = keys.form(CompletionDialog)
        keys.fill("Nombre d’adultes", "11")
        keys.fill("Nombre d’enfants", "7")
        keys.fill("Ce qui a été fait", "Trois pommiers plantés un samedi, un nom pour chacun.")
        self._robot.picture(self._window, "annee-realise", over=dialog)
        keys.save(CompletionDialog)
        self._robot.picture(self._window, "annee-projet-realise")

    def _meet_the_colleagues(self) -> None:
        assembly: Any = self._window.property("assembly")
        self._day(11, 2)
        keep_pace(assembly.desk, but=TITLE)
        assembly.context.changes.announce()

    def _look_back(self) -> None:
        keys = self._keys
        self._meet_the_colleagues()
        self._day(END.month, END.day)
        keys.page(_FOLLOW_UP)
        self._robot.picture(self._window, "annee-suivi")
        keys.page(_DASHBOARD)
        self._robot.picture(self._window, "annee-tableau-de-bord")
        keys.page(_PROJECTS)
        keys.reach("Projets en liste")
        keys.press(Qt.Key.Key_Right)
        self._robot.picture(self._window, "annee-tableau")
        keys.press(_TAB)
        keys.reach("Réalisé")
        self._robot.picture(self._window, "annee-tableau-carte")
