"""The invented coop: its residences, its team and its coopérateurs. Nobody here exists."""

from __future__ import annotations

COOP_NAME = "Coopérative Ar Mor Habitat"
PHONE = "02 00 00 00 00"
EMAIL = "vie-cooperative@example.org"
SITE = "https://www.example.org/idcoop"

STAFF = (
    ("Maëlle Kervadec", "Chargée de vie coopérative"),
    ("Yann Prigent", "Chargé de clientèle"),
    ("Solenn Cariou", "Conseillère sociale"),
    ("Tugdual Riou", "Conseiller commercial"),
)

RESIDENCES = (
    ("phare", "Le Clos du Phare", "Penmarc’h", "29760", "4 rue des Sables", 24, 2019),
    ("ajoncs", "Les Ajoncs", "Quimper", "29000", "12 rue du Moulin", 42, 2012),
    ("verger", "Le Verger", "Fouesnant", "29170", "3 allée des Pommiers", 18, 2021),
    ("goelands", "Les Goélands", "Concarneau", "29900", "27 quai de la Criée", 36, 2008),
    ("tiglaz", "Ti Glaz", "Douarnenez", "29100", "9 venelle du Port", 16, 2016),
    ("menez", "Park Menez", "Châteaulin", "29150", "1 route des Crêtes", 30, 2004),
    ("kerlann", "Kerlann", "Quimperlé", "29300", "15 rue des Tisserands", 28, 2023),
    ("halles", "Résidence des Halles", "Rosporden", "29140", "2 place des Halles", 12, 1998),
    ("embruns", "Les Embruns", "Audierne", "29770", "7 rue des Mouettes", 22, 2011),
)
"""Key, name, commune, postal code, address, dwellings, year of delivery; nothing was ever heard
from the last one."""

COMMON_ROOMS = {
    "phare": "Local à vélos, pelouse",
    "ajoncs": "Salle commune au rez-de-chaussée, hall traversant",
    "verger": "Jardin partagé",
    "goelands": "Grande cour, local à vélos",
    "kerlann": "Salle commune",
    "embruns": "Salle commune, jardin en contrebas",
}
"""By key of residence, in the words of a colleague."""

BEARERS = (
    ("nadia", "Nadia", "Benali", "phare", "tenant", 2020),
    ("erwan", "Erwan", "Le Dantec", "phare", "tenant", 2019),
    ("coumba", "Coumba", "Sarr", "phare", "buyer", 2021),
    ("jeanne", "Jeanne", "Morvan", "ajoncs", "tenant", 2013),
    ("paol", "Paol", "Guéguen", "ajoncs", "tenant", 2016),
    ("ines", "Inès", "Ferreira", "ajoncs", "buyer", 2018),
    ("malo", "Malo", "Quéméneur", "goelands", "tenant", 2015),
    ("oksana", "Oksana", "Bondar", "goelands", "tenant", 2022),
    ("bleuenn", "Bleuenn", "Tanguy", "tiglaz", "buyer", 2017),
    ("hugo", "Hugo", "Salaün", "tiglaz", "tenant", 2018),
    ("amina", "Amina", "Diallo", "kerlann", "tenant", 2023),
    ("gurvan", "Gurvan", "Le Bihan", "kerlann", "buyer", 2023),
    ("lucie", "Lucie", "Nédélec", "verger", "tenant", 2021),
    ("samuel", "Samuel", "Œuvrard", "verger", "buyer", 2021),
    ("rozenn", "Rozenn", "Abgrall", "menez", "tenant", 2009),
    ("thuy", "Thúy", "Nguyen", "menez", "tenant", 2014),
    ("alan", "Alan", "Floc’h", "halles", "employee", 2011),
)
"""Key, first name, surname, residence, status, year of the first share."""

FIRST_NAMES = (
    "Anaïs",
    "Brieuc",
    "Chloé",
    "Denez",
    "Élodie",
    "Fañch",
    "Gwenola",
    "Hervé",
    "Iwan",
    "Joséphine",
    "Karim",
    "Lena",
    "Mathilde",
    "Nolwenn",
    "Ousmane",
    "Pierrick",
    "Ronan",
    "Sabine",
)
SURNAMES = (
    "Bodénès",
    "Cloarec",
    "Derrien",
    "Épiard",
    "Fouquet",
    "Goasguen",
    "Hascoët",
    "Jaouen",
    "Kermarrec",
    "L’Helgouac’h",
    "Mahé",
    "Nicot",
    "Omnès",
    "Pennec",
    "Quintin",
    "Rannou",
    "Stéphan",
    "Traoré",
    "Urvoas",
    "Vigouroux",
)
