"""The ideas of the start page: those that wait the longest, out of all that are to follow."""

from __future__ import annotations

from datetime import timedelta

from idcoop_desktop.services import ideas, tasks, today
from tests.unit.services.conftest import TODAY, Village


def note(village: Village, sentence: str, days_ago: int = 0) -> int:
    """Note an idea some days before the day it is."""
    village.clock.day = TODAY - timedelta(days=days_ago)
    key = ideas.note_idea(village.desk, sentence=sentence, residence_id=village.phare)
    village.clock.day = TODAY
    return key


def told(village: Village) -> tuple[list[str], int]:
    board = today.today_board(village.desk)
    return [row.idea.sentence for row in board.ideas], board.idea_count


def test_the_oldest_come_first_and_all_are_counted(village: Village) -> None:
    for number in range(7):
        note(village, f"Idée {number}", days_ago=number)
    assert told(village) == ([f"Idée {number}" for number in (6, 5, 4, 3, 2)], 7)


def test_parked_ideas_come_back_on_their_day_and_closed_ones_never_do(village: Village) -> None:
    parked, closed = note(village, "Un banc", 9), note(village, "Un mur", 8)
    note(village, "Un four")
    back = TODAY + timedelta(days=10)
    ideas.park_idea(village.desk, parked, until=back, reason="Travaux")
    ideas.drop_idea(village.desk, closed, "Plus d’actualité")
    assert told(village) == (["Un four"], 1)
    village.clock.day = back
    assert told(village) == (["Un banc", "Un four"], 2)


def test_what_is_late_is_counted_without_reminders(village: Village) -> None:
    note(village, "Un banc", days_ago=60)
    tasks.add_task(village.desk, title="Rappeler", due_on=TODAY - timedelta(days=1))
    tasks.add_task(village.desk, title="Passer", due_on=TODAY)
    board = today.today_board(village.desk)
    assert (board.duty_count, board.late) == (3, 1)
