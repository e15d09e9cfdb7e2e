"""The program shows and checks itself: the guided tour off-screen, and the self-check."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def run_tour(folder: Path) -> tuple[Path, ...]:
    """Live the main job in the real windows, off-screen, on invented data.

    Leaves numbered pictures, the flyer, a letter, the files of a budget and, in a folder of their
    own, all the documents of the invented coop in ``folder``, and returns them in order. Raises
    :class:`~idcoop_desktop.domain.errors.DomainError` when the folder cannot be made.
    """
    from idcoop_desktop.views.tour.screen import off_screen_application, quiet_platform
    from idcoop_desktop.views.tour.visit import visit

    with quiet_platform():
        return visit(off_screen_application(), folder)


def check_program() -> tuple[str, ...]:
    """Check the program where it stands; return what is wrong, in French."""
    from idcoop_desktop.views.tour.self_check import problems

    return problems()
