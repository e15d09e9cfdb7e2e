"""What the invented coop tells other coops of its finished projects, in their fact sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.services import fact_sheets

if TYPE_CHECKING:
    from idcoop_desktop.services.demo.teller import Teller

_MURAL = {
    "goals": "Redonner de la couleur à un hall gris et créer l’occasion de se rencontrer "
    "entre voisins, grands et petits.\n"
    "Permettre aux enfants de s’approprier leur résidence\u00a0: on prend soin de ce qu’on "
    "a peint soi-même.",
    "audience": "Tous les habitants, et d’abord les enfants de 5 à 12 ans.\n"
    "23 participants\u00a0: 12 adultes et 11 enfants.",
    "territory": "Le Clos du Phare\u00a0: 24 logements, un hall traversé par tous les foyers.",
    "people": "Trois coopérateurs et coopératrices ont porté le projet, avec l’équipe vie "
    "coopérative et une illustratrice du quartier.",
    "how": "Une habitante lance l’idée dans l’escalier. L’équipe vie coopérative l’aide à réunir "
    "ses voisins, à chiffrer et à prévenir les services techniques.\n"
    "1. Une réunion dans le hall, avec une boîte à idées pour les enfants.\n"
    "2. Des devis\u00a0: peinture sans solvant, bâches, pinceaux, atelier. Accord en dix jours.\n"
    "3. Un vote sur le dessin, affiché dans le hall\u00a0: 19 foyers sur 24 y participent.\n"
    "4. Trois mercredis après-midi de peinture, goûter compris.\n"
    "5. Une inauguration, et la photo de groupe offerte à chaque foyer.",
    "adjustments": "Le deuxième mercredi, la pluie a obligé à commencer par le mur du fond. "
    "Le groupe a été coupé en deux pour que chacun ait un pinceau.",
    "successes": "- Neuf foyers sont venus qui n’avaient jamais participé à une réunion.\n"
    "- Aucune dégradation dans le hall depuis l’inauguration.\n"
    "- Deux nouvelles idées ont été déposées dans la résidence.",
    "cautions": "- Prévenir le service technique\u00a0: nature du mur, sécurité incendie, sorties "
    "de secours dégagées.\n"
    "- Faire signer les autorisations de droit à l’image avant la première séance.\n"
    "- Prévoir le temps de séchage entre deux couches.",
    "advice": "Commencer petit, fêter la fin, et remercier par écrit celles et ceux qui ont aidé.",
}
_ENTRANCE = {
    "goals": "Rendre l’entrée accueillante et donner envie de s’y arrêter.\n"
    "Confier aux habitants le choix, puis l’entretien, de ce qui pousse devant chez eux.",
    "audience": "Les 42 foyers de la résidence, qui passent tous par cette entrée.",
    "territory": "Les Ajoncs\u00a0: 42 logements, une entrée de gravier et deux poubelles.",
    "people": "Trois coopérateurs et coopératrices ont porté le projet, avec l’équipe vie "
    "coopérative et le jardinier de la coopérative.",
    "how": "Les porteurs proposent trois esquisses, affichées dans le hall. Chaque foyer vote.\n"
    "La coopérative prête les outils et paie les plantes\u00a0; les habitants plantent, deux "
    "samedis de suite, bottes aux pieds.",
    "adjustments": "Le banc prévu au pied du mur a été déplacé\u00a0: il gênait les poussettes.",
    "successes": "- L’entrée fleurit du printemps à l’automne.\n"
    "- Un tour d’arrosage s’est mis en place, sans calendrier affiché.",
    "cautions": "- Choisir des vivaces qui se passent d’eau l’été.\n"
    "- Prévoir un point d’eau à moins de vingt mètres.",
    "advice": "Laisser les habitants décider de tout ce qui peut l’être, budget en main.",
}
_FEAST = {
    "goals": "Faire se rencontrer les voisins de deux bâtiments qui partagent une cour sans se "
    "parler.\n"
    "Laisser derrière soi de quoi recommencer\u00a0: de la vaisselle, une équipe, une date.",
    "audience": "Tous les habitants, à tout âge.\n55 participants\u00a0: 38 adultes et 17 enfants.",
    "territory": "Park Menez\u00a0: 30 logements autour d’une même cour.",
    "people": "Deux coopératrices ont porté le projet, avec l’équipe vie coopérative et le "
    "gardien, qui a ouvert la cour et le local.",
    "how": "Un mot glissé dans chaque boîte aux lettres, un mois avant\u00a0: la date, "
    "et la promesse que personne ne cuisinera pour tout le monde.\n"
    "1. Un tour des paliers pour savoir qui vient, et avec quoi.\n"
    "2. Le prêt des tables, des bancs et d’un barnum par la coopérative.\n"
    "3. L’achat des boissons et d’une vaisselle qui se lave et se garde.\n"
    "4. L’installation à dix-sept heures, avec les enfants pour les guirlandes.\n"
    "5. Le rangement à quinze, le soir même\u00a0: la cour était propre à une heure.",
    "adjustments": "La sono louée a été remplacée par l’accordéon d’un voisin\u00a0: moins cher, "
    "et chacun a pu se parler.",
    "successes": "- 21 foyers sur 30 sont descendus.\n"
    "- Deux habitantes ont proposé une idée la semaine suivante.\n"
    "- La vaisselle a resservi deux fois, sans rien racheter.",
    "cautions": "- Prévenir la mairie et les voisins de la rue\u00a0: musique jusqu’à "
    "vingt-deux heures.\n"
    "- Étiqueter les plats\u00a0: allergies, viande, fait maison.\n"
    "- Prévoir un repli\u00a0: le barnum abrite quarante personnes.",
    "advice": "Une seule règle sur l’invitation\u00a0: chacun apporte un plat et une chaise.",
}


def tell_feast(story: Teller, project: int) -> None:
    """Write the sheet of the shared meal."""
    _keep(story, project, _FEAST)


def tell_mural(story: Teller, project: int) -> None:
    """Write the sheet of the mural."""
    _keep(story, project, _MURAL)


def tell_entrance(story: Teller, project: int) -> None:
    """Write the sheet of the planted entrance."""
    _keep(story, project, _ENTRANCE)


def _keep(story: Teller, project: int, texts: dict[str, str]) -> None:
    told = {f"fact-sheet.{name}": text for name, text in texts.items()}
    fact_sheets.save_texts(story.desk, project, told)
