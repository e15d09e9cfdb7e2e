"""The drill of the tour: a base destroyed, its newest backup, a working window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from idcoop_desktop.views.background import Background
from idcoop_desktop.views.tour.drill import Drill
from idcoop_desktop.views.tour.robot import Robot

if TYPE_CHECKING:
    from idcoop_desktop.views.theme import Theme


def test_the_drill_ends_in_a_working_window(theme: Theme, tmp_path: Path) -> None:
    background = Background()
    robot = Robot(tmp_path, background)
    Drill(robot, tmp_path / "home", theme).live()
    background.close()
    assert [path.name[3:] for path in robot.pictures] == [
        "age-de-la-sauvegarde.png",
        "sauvegardes.png",
        "ce-que-changerait-la-restauration.png",
        "base-abimee-sauvegarde-proposee.png",
        "fenetre-apres-la-reprise.png",
    ]
    assert list((tmp_path / "home" / "drill" / "set-aside").rglob("idcoop.db"))
    assert list((tmp_path / "home" / "stick").glob("idcoop-*.db"))
