"""The shipped list: complete, in good French, and silent about everyday life in a residence."""

from __future__ import annotations

import pytest

from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.sensitive_words import sensitive_words, shipped_topics

EVERYDAY = (
    "Préfère être appelée le soir, travaille de nuit.",
    "Accepte de porter le projet avec sa voisine, veut une réunion en janvier.",
    "Sa voile est rangée dans la salle commune ; l’enceinte du jardin est à refaire.",
    "La porte condamnée du local vélos, le mur de séparation, la peinture d’origine.",
    "A assisté à l’assemblée générale et a voté pour la fresque.",
    "Demande une place de parking plus large, un banc et de la peinture de couleur.",
    "La garde des enfants est prévue pendant l’atelier. Le trafic routier gêne.",
    "Les voisins sont revenus sur leur décision : le potager sera au soleil.",
)


@pytest.mark.parametrize(
    ("note", "topic"),
    [
        ("Elle est en dépression", "santé"),
        ("handicapée depuis l’accident", "santé"),
        ("d’origine étrangère", "origine"),
        ("Pratiquante, ne vient pas le vendredi", "religion"),
        ("sort de prison", "infraction ou justice"),
        ("syndiqué à la cgt", "opinions"),
        ("mère célibataire", "vie privée"),
        ("Trois impayés", "argent de la personne"),
        ("c’est un cas social", "jugement"),
    ],
)
def test_what_a_note_must_leave_out_is_found(note: str, topic: str) -> None:
    assert topic in {found.topic for found in sensitive_words(note)}


@pytest.mark.parametrize("note", EVERYDAY)
def test_everyday_notes_are_left_alone(note: str) -> None:
    assert sensitive_words(note) == ()


def test_the_list_is_well_made() -> None:
    topics = shipped_topics()
    words = [word for topic in topics for word in topic.words]
    assert len(topics) == 8
    assert all(len(topic.words) >= 10 for topic in topics)
    assert len({(fold(word), word[-1] == "*") for word in words}) == len(words)
    assert not [word for word in words if "'" in word or not fold(word)]
