"""The kinds of projects: what counts them, plans them and finds alike ones."""

from __future__ import annotations

from enum import StrEnum


class ProjectKind(StrEnum):
    """What sort of thing residents do together."""

    PARTY = "party"
    PLANTING = "planting"
    MURAL = "mural"
    COMPOST = "compost"
    BIKE = "bike"
    COMMON_ROOM = "common_room"
    OUTDOORS = "outdoors"
    SHARING = "sharing"
    WORKSHOP = "workshop"
    CULTURE = "culture"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The words on screen."""
        return _LABELS[self]


_LABELS = {
    ProjectKind.PARTY: "Fête des voisins, repas partagé",
    ProjectKind.PLANTING: "Plantation, jardin partagé",
    ProjectKind.MURAL: "Fresque, décoration",
    ProjectKind.COMPOST: "Composteurs",
    ProjectKind.BIKE: "Vélo partagé, mobilité",
    ProjectKind.COMMON_ROOM: "Salle commune",
    ProjectKind.OUTDOORS: "Bancs, jeux, espaces extérieurs",
    ProjectKind.SHARING: "Partage, entraide, prêt d’objets",
    ProjectKind.WORKSHOP: "Atelier",
    ProjectKind.CULTURE: "Culture, sport, sortie",
    ProjectKind.OTHER: "Autre",
}
