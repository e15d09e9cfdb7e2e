"""Days, ages and warnings as the pages say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from idcoop_desktop.domain.ledger import EnvelopeState
from idcoop_desktop.views.tokens import Tone
from idcoop_desktop.views.wording import age, age_tone, due, envelope_warning, full_day, moment

TODAY = date(2026, 11, 23)


def test_a_day_is_said_with_its_weekday():
    assert full_day(date(2026, 12, 1)) == "mardi 1er\u00a0décembre 2026"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Aujourd’hui"),
        (1, "Hier"),
        (59, "Il y a 59\u00a0jours"),
        (60, "Il y a 2\u00a0mois"),
        (729, "Il y a 24\u00a0mois"),
        (730, "Il y a 2\u00a0ans"),
    ],
)
def test_an_age_takes_the_unit_that_makes_sense(days: int, said: str):
    assert age(days) == said


def test_an_idea_that_waits_for_months_asks_for_attention():
    assert (age_tone(90), age_tone(91)) == (Tone.IDEA, Tone.WAITING)


@pytest.mark.parametrize(
    ("days", "said", "tone"),
    [
        (-2, "En retard de 2\u00a0jours", Tone.DANGER),
        (-1, "En retard de 1\u00a0jour", Tone.DANGER),
        (0, "Aujourd’hui", Tone.WAITING),
        (1, "Demain", Tone.WAITING),
        (2, "Mercredi", Tone.NEUTRAL),
        (7, "30/11/2026", Tone.NEUTRAL),
    ],
)
def test_a_due_day_is_said_as_people_say_it(days: int, said: str, tone: Tone):
    assert due(TODAY + timedelta(days=days), TODAY) == (said, tone)


def test_a_moment_is_told_on_the_local_clock():
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    local = noon.astimezone()
    assert moment(noon, TODAY) == f"{local.hour}\u00a0h\u00a0{local:%M}"
    assert moment(noon - timedelta(days=1), TODAY) == "hier"
    assert moment(noon - timedelta(days=9), TODAY) == "14/11/2026"


@pytest.mark.parametrize(
    ("granted", "said"),
    [
        (79_000, ""),
        (80_000, "Attention\u00a0: 80\u00a0% de l’enveloppe est déjà accordée."),
        (100_000, "Attention\u00a0: 100\u00a0% de l’enveloppe est déjà accordée."),
        (112_050, "L’enveloppe est dépassée de 120,50\u00a0€."),
    ],
)
def test_a_nearly_empty_envelope_is_warned_about_in_words(granted: int, said: str):
    envelope = EnvelopeState(year=2026, amount=100_000, granted=granted)
    assert envelope_warning(envelope, 80) == said
