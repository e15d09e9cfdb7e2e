"""The year of the invented coop: ideas heard, projects carried, some shown, some given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.kinds import ProjectKind
from idcoop_desktop.domain.ledger import About
from idcoop_desktop.domain.projects import SupportKind
from idcoop_desktop.domain.showcase import Showcase
from idcoop_desktop.domain.support import SupportDraft
from idcoop_desktop.services import ideas, life, plan, projects, publishing, support, tasks
from idcoop_desktop.services.demo.fact_texts import tell_entrance, tell_feast, tell_mural
from idcoop_desktop.services.people import note_contact
from idcoop_desktop.services.proposals import Proposal, propose

if TYPE_CHECKING:
    from idcoop_desktop.services.demo.teller import Teller


def tell(story: Teller) -> None:
    """Tell the whole year, oldest first."""
    _entrance(story)
    _feast(story)
    _refused(story)
    _mural(story)
    _compost(story)
    _given_up(story)
    _room(story)
    _book_box(story)
    _bike(story)
    _beginning(story)
    _ideas_set_aside(story)
    _proposed(story)
    _ideas(story)
    _plans(story)
    _tasks(story)


def _entrance(story: Teller) -> None:
    idea = story.heard(
        330,
        "ajoncs",
        "L’entrée ne donne pas envie\u00a0: du gravier, deux poubelles. "
        "Avec des fleurs, on serait fiers.",
        said_by="jeanne",
        channel=Channel.DOORSTEP,
    )
    project = story.project(
        318,
        "ajoncs",
        "L’entrée plantée des Ajoncs",
        "Des galets, des vivaces et un banc\u00a0: les voisins redessinent l’entrée.",
        kind=ProjectKind.PLANTING,
        bearers=("jeanne", "paol", "ines"),
        idea_id=idea,
        requested=560,
        benefit="Tous les habitants passent par cette entrée, 42 logements",
    )
    support.add_support(
        story.desk,
        project,
        SupportDraft(SupportKind.CONSULTATION, "Trois esquisses affichées dans le hall"),
    )
    story.granted(304, project, 520, "Choix des plantes avec le jardinier de la coopérative")
    story.started(290, project)
    story.paid(281, project, 31240, "Galets et terreau", "Jardinerie du Steïr", proof=True)
    story.paid(268, project, 17990, "Vivaces et graminées", "Pépinière de l’Odet", proof=True)
    story.completed(
        262,
        project,
        14,
        6,
        "Deux samedis de plantation. L’entrée fleurit et chacun arrose à son tour.",
    )
    _entrance_words(story, project)
    tell_entrance(story, project)
    story.clock.go(240)
    publishing.publish(story.desk, project)


def _entrance_words(story: Teller, project: int) -> None:
    pictures = story.photos(
        project, "entrance-before", "entrance-during", "entrance-after", "entrance-hero"
    )
    story.words(
        Showcase(
            id=0,
            project_id=project,
            lead="Des galets, des fleurs et deux samedis\u00a0: "
            "l’entrée des Ajoncs ne ressemble plus à un parking.",
            story="Trois voisins ont proposé, quarante-deux foyers ont voté parmi trois "
            "esquisses. La coopérative a prêté les outils et payé les plantes.\n"
            "Les habitants ont fait le reste, bottes aux pieds. Depuis, "
            "on se dit bonjour devant les fleurs.",
            figures=(
                ("20", "jardiniers d’un jour"),
                ("2", "samedis de plantation"),
                ("492\u00a0€", "d’aide ID’Coop"),
            ),
            hero_id=pictures["entrance-hero"],
            photo_ids=(
                pictures["entrance-after"],
                pictures["entrance-before"],
                pictures["entrance-during"],
            ),
        ),
        quote="On nous a laissés décider de tout. Ça change.",
        author="Jeanne, porteuse du projet",
    )


def _feast(story: Teller) -> None:
    project = story.project(
        205,
        "menez",
        "La grande tablée de Park Menez",
        "Un repas partagé dans la cour, avec un concert des habitants.",
        kind=ProjectKind.PARTY,
        bearers=("rozenn", "thuy"),
        requested=300,
        benefit="Repas ouvert aux 30 foyers de la résidence",
    )
    support.add_support(
        story.desk,
        project,
        SupportDraft(SupportKind.MATERIAL, "Prêt de tables, de bancs et d’un barnum"),
    )
    story.granted(198, project, 250)
    story.started(190, project)
    story.paid(176, project, 18650, "Boissons et vaisselle réutilisable", "Épicerie du Canal",
               proof=True)  # fmt: skip
    story.completed(
        175, project, 38, 17, "Un repas de cinquante-cinq voisins, sous les guirlandes."
    )
    _feast_words(story, project)
    tell_feast(story, project)


def _feast_words(story: Teller, project: int) -> None:
    pictures = story.photos(project, "feast-before", "feast-during", "feast-hero")
    story.words(
        Showcase(
            id=0,
            project_id=project,
            lead="Une cour, douze tables bout à bout, un plat par foyer\u00a0: "
            "Park Menez a dîné ensemble sous les guirlandes.",
            story="Rozenn et Thúy voulaient que les voisins des deux bâtiments se parlent "
            "enfin. Elles ont glissé un mot dans chaque boîte aux lettres\u00a0: «\u00a0Apportez "
            "ce que vous aimez manger.\u00a0» La coopérative a prêté les tables et le barnum, "
            "ID’Coop a payé les boissons et la vaisselle.\n"
            "Cinquante-cinq voisins sont venus. Un accordéon est descendu du troisième étage, et "
            "la dernière table a été pliée à minuit. Les verres restent dans la salle du "
            "rez-de-chaussée, pour la prochaine fois.",
            figures=(
                ("55", "voisins à table"),
                ("30", "foyers invités"),
                ("187\u00a0€", "d’aide ID’Coop"),
            ),
            hero_id=pictures["feast-hero"],
            photo_ids=(pictures["feast-during"], pictures["feast-before"]),
        ),
        quote="Vingt ans qu’on se croisait. Il suffisait d’une nappe.",
        author="Rozenn, porteuse du projet",
    )


def _refused(story: Teller) -> None:
    project = story.project(
        172,
        "halles",
        "Un jacuzzi sur la terrasse",
        "Installer un bain à remous sur la terrasse du dernier étage.",
        kind=ProjectKind.OUTDOORS,
        bearers=("alan",),
        requested=800,
        benefit="",
    )
    story.turned_down(
        160,
        project,
        "Le projet profite à un seul logement et la terrasse n’est pas prévue pour ce poids.",
        "Proposer un coin détente dans la cour, ouvert à tous.",
    )


def _mural(story: Teller) -> None:
    idea = story.heard(
        128,
        "phare",
        "Le mur du hall est triste\u00a0: les enfants voudraient le peindre.",
        said_by="nadia",
        noted_by=1,
        channel=Channel.VISIT,
    )
    project = story.project(
        120,
        "phare",
        "La fresque du Clos du Phare",
        "Les enfants et leurs voisins peignent le hall avec une illustratrice du quartier.",
        kind=ProjectKind.MURAL,
        bearers=("nadia", "erwan", "coumba"),
        idea_id=idea,
        requested=700,
        benefit="Le hall est traversé par les 24 foyers, l’atelier est ouvert à tous les enfants",
    )
    story.granted(110, project, 640, "Le dessin est validé par les habitants avant de peindre")
    note_contact(
        story.desk,
        channel=Channel.PHONE,
        facts="Le dessin a été voté dans le hall\u00a0: 19 foyers ont participé.",
        next_step="Commander la peinture",
        project_id=project,
    )
    story.started(96, project)
    story.paid(90, project, 38420, "Peinture et pinceaux", "Couleurs de Cornouaille", proof=True)
    story.paid(62, project, 22000, "Atelier avec l’illustratrice", "Studio Bigorneau", proof=True)
    story.completed(
        48,
        project,
        12,
        11,
        "Trois mercredis de peinture\u00a0: un phare, des bateaux, un grand soleil.",
    )
    pictures = story.photos(project, "mural-before", "mural-during", "mural-after", "mural-hero")
    _mural_words(story, project, pictures)
    tell_mural(story, project)


def _mural_words(story: Teller, project: int, pictures: dict[str, int]) -> None:
    story.words(
        Showcase(
            id=0,
            project_id=project,
            lead="Trois mercredis, des pinceaux et beaucoup de sourires\u00a0: "
            "le hall gris de la résidence est devenu un bord de mer.",
            story="Tout est parti d’une phrase lancée dans l’escalier\u00a0: "
            "«\u00a0Ce mur, il est triste\u00a0!\u00a0» Nadia en parle à ses "
            "voisins, les enfants dessinent un phare, des bateaux, un grand "
            "soleil. ID’Coop dit oui en dix jours.\n"
            "Une illustratrice du quartier a tracé le décor, puis vingt-trois habitants l’ont "
            "peint ensemble, goûter compris. Depuis, on ne traverse plus le hall\u00a0: "
            "on s’y arrête.",
            figures=(
                ("23", "habitants aux pinceaux"),
                ("3", "mercredis après-midi"),
                ("604\u00a0€", "d’aide ID’Coop"),
            ),
            hero_id=pictures["mural-hero"],
            photo_ids=(
                pictures["mural-after"],
                pictures["mural-before"],
                pictures["mural-during"],
            ),
        ),
        quote="Maintenant, je connais le prénom de tous les enfants de l’escalier.",
        author="Nadia, habitante et porteuse du projet",
    )


def _compost(story: Teller) -> None:
    project = story.project(
        88,
        "goelands",
        "Des composteurs pour les Goélands",
        "Trois bacs à compost près du local à vélos et un atelier pour apprendre à s’en servir.",
        kind=ProjectKind.COMPOST,
        bearers=("malo", "oksana"),
        requested=500,
        benefit="Les 36 foyers peuvent y déposer leurs épluchures",
    )
    support.add_support(
        story.desk, project, SupportDraft(SupportKind.LOGISTIC, "Emplacement préparé par la régie")
    )
    story.granted(74, project, 450)
    story.started(60, project)
    story.paid(41, project, 24900, "Trois bacs en bois", "Atelier Bois Flotté", proof=True)
    story.repaid(34, About(project_id=project), 1840, "Vis, charnières et gants", "malo")
    story.paid(19, project, 6580, "Bioseaux", "Quincaillerie du Port", proof=False)
    story.photos(project, "compost-hero", "compost-after")


def _given_up(story: Teller) -> None:
    project = story.project(
        84,
        "tiglaz",
        "Une chorale de palier",
        "Chanter ensemble un soir par semaine.",
        kind=ProjectKind.CULTURE,
        bearers=("bleuenn",),
    )
    story.clock.go(52)
    life.abandon(story.desk, project, "La porteuse a rejoint la chorale de la ville.")


def _room(story: Teller) -> None:
    idea = story.heard(
        57,
        "kerlann",
        "La salle commune sert de débarras. On pourrait y faire les devoirs et des soirées jeux.",
        said_by="amina",
        noted_by=2,
    )
    project = story.project(
        50,
        "kerlann",
        "Une salle commune qui donne envie",
        "Peindre, meubler et faire vivre la salle commune de Kerlann.",
        kind=ProjectKind.COMMON_ROOM,
        bearers=("amina", "gurvan"),
        idea_id=idea,
        requested=380,
        benefit="La salle est ouverte à tous les foyers, sur réservation",
    )
    story.granted(16, project, 380, "Une charte d’usage est affichée dans la salle")
    story.photos(project, "room-before")


def _book_box(story: Teller) -> None:
    project = story.project(
        45,
        "halles",
        "Une boîte à livres sous le porche",
        "Une armoire à livres en libre accès, tenue par deux habitants.",
        kind=ProjectKind.SHARING,
        bearers=("alan", "thuy"),
        requested=120,
        benefit="Libre accès pour les habitants et les passants",
    )
    story.postponed(
        30, project, "L’accord de la mairie est attendu pour l’emplacement.", for_days=60
    )


def _bike(story: Teller) -> None:
    idea = story.heard(
        36,
        "tiglaz",
        "À plusieurs, on pourrait acheter un vélo électrique et se le prêter.",
        said_by="hugo",
        channel=Channel.EMAIL,
    )
    project = story.project(
        24,
        "tiglaz",
        "Le vélo partagé de Ti Glaz",
        "Un vélo à assistance électrique, réservé par les voisins à tour de rôle.",
        kind=ProjectKind.BIKE,
        bearers=("hugo", "bleuenn"),
        idea_id=idea,
        requested=780,
        benefit="Réservation ouverte aux 16 foyers, planning affiché dans le hall",
    )
    story.photos(project, "bike-hero")


def _beginning(story: Teller) -> None:
    story.project(
        9,
        "verger",
        "La fête des voisins du Verger",
        "Un goûter et des jeux bretons au pied de l’immeuble.",
        kind=ProjectKind.PARTY,
        bearers=("lucie",),
        requested=200,
    )


def _ideas(story: Teller) -> None:
    old = story.heard(
        140, "menez", "Un concours de balcons fleuris, comme à la ville.", said_by="rozenn"
    )
    story.clock.go(70)
    ideas.drop_idea(story.desk, old, "La commune organise déjà un concours ouvert à tous.")
    story.heard(
        61,
        "menez",
        "Un coin pour réparer les vélos dans le local du sous-sol.",
        said_by="thuy",
        noted_by=3,
        follow_up_in=40,
    )
    story.heard(
        47,
        "goelands",
        "Un troc de plantes au printemps, dans la cour.",
        said_by="Une habitante du bâtiment B",
        channel=Channel.DOORSTEP,
    )
    story.heard(
        33,
        "ajoncs",
        "Des nichoirs dans les arbres, fabriqués avec les enfants.",
        said_by="ines",
        noted_by=1,
        channel=Channel.DOORSTEP,
        follow_up_in=45,
    )
    story.heard(
        12,
        "phare",
        "Apprendre à se servir d’un ordinateur, entre voisins.",
        said_by="erwan",
        noted_by=2,
        channel=Channel.PHONE,
        follow_up_in=14,
    )
    story.heard(
        6,
        "verger",
        "Planter des pommiers anciens derrière le parking.",
        said_by="samuel",
        noted_by=3,
        channel=Channel.KEYS,
    )
    story.heard(2, "kerlann", "Une soirée jeux de société le vendredi.", channel=Channel.PAPER)


def _ideas_set_aside(story: Teller) -> None:
    parked = story.heard(
        48,
        "phare",
        "Peindre aussi le local à poussettes, dans les couleurs de la fresque.",
        said_by="nadia",
        noted_by=1,
    )
    day = story.clock.go(40)
    ideas.park_idea(
        story.desk,
        parked,
        until=day.fromordinal(day.toordinal() + 130),
        reason="Attendre la fin des travaux d’électricité du local.",
    )
    answered = story.heard(
        27, "ajoncs", "Des bancs de plus le long de l’allée.", said_by="Un habitant du 2e étage"
    )
    story.clock.go(20)
    ideas.answer_idea(
        story.desk,
        answered,
        "Trois bancs sont déjà au budget de la résidence\u00a0: ils arrivent au printemps.",
    )


def _proposed(story: Teller) -> None:
    day = story.clock.go(9)
    propose(
        story.desk,
        Proposal(
            key="grand-troc",
            residence_id=story.places["verger"],
            channel=Channel.DOORSTEP,
            first_step="En parler au prochain café d’immeuble",
            due_on=day.fromordinal(day.toordinal() + 30),
            assignee_id=story.desk.author.id,
        ),
    )


def _plans(story: Teller) -> None:
    day = story.clock.go(2)
    by_title = {row.project.title: row.project.id for row in projects.list_projects(story.desk)}
    for title, key, in_days, done in (
        ("Des composteurs pour les Goélands", "composteurs", 6, 5),
        ("La fête des voisins du Verger", "fete-des-voisins", 50, 1),
    ):
        project = by_title[title]
        target = day.fromordinal(day.toordinal() + in_days)
        plan.apply_template(story.desk, project, key, target_on=target)
        for step in plan.project_steps(story.desk, project)[:done]:
            plan.tick_step(story.desk, step.id)
    for title, in_days in (
        ("Une salle commune qui donne envie", 33),
        ("Le vélo partagé de Ti Glaz", 75),
    ):
        plan.set_target(story.desk, by_title[title], day.fromordinal(day.toordinal() + in_days))


def _tasks(story: Teller) -> None:
    day = story.clock.go(1)
    by_title = {row.project.title: row.project.id for row in projects.list_projects(story.desk)}
    for title, in_days, project in (
        ("Réclamer la facture des bioseaux", -2, "Des composteurs pour les Goélands"),
        ("Appeler Hugo\u00a0: date de la commission", 1, "Le vélo partagé de Ti Glaz"),
        ("Trouver un second porteur avec Lucie", 3, "La fête des voisins du Verger"),
        ("Préparer le flyer de la fresque", 5, "La fresque du Clos du Phare"),
        ("Rappeler la mairie pour le porche", 9, "Une boîte à livres sous le porche"),
    ):
        tasks.add_task(
            story.desk,
            title=title,
            due_on=day.fromordinal(day.toordinal() + in_days),
            project_id=by_title[project],
        )
