"""What can be done with a task besides ticking it: put it off, change it, take it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.views.widgets.menu_button import MenuButton, MenuEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.services.tasks import TaskRow

TOMORROW, NEXT_WEEK = 1, 7


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDeeds:
    """What the entries call; ``snooze`` gets a number of days, or ``None`` to ask for the day."""

    snooze: Callable[[int | None], object]
    edit: Callable[[], object]
    remove: Callable[[], object]


def task_menu(row: TaskRow, deeds: TaskDeeds) -> MenuButton:
    """Return the menu of a task."""
    return MenuButton(
        f"Actions sur la tâche {row.task.title}",
        (
            *snooze_entries(deeds.snooze),
            MenuEntry("Modifier ou confier…", "pencil", deeds.edit),
            MenuEntry("Retirer", "trash-2", deeds.remove),
        ),
    )


def snooze_entries(snooze: Callable[[int | None], object]) -> tuple[MenuEntry, ...]:
    """Return the entries that put something off."""
    return (
        MenuEntry("À demain", "clock", lambda: snooze(TOMORROW)),
        MenuEntry("À la semaine prochaine", "clock", lambda: snooze(NEXT_WEEK)),
        MenuEntry("À une autre date…", "calendar-days", lambda: snooze(None)),
    )
