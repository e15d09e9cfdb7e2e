"""The step of the visit where the base is locked and opened again by a colleague."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from idcoop_desktop.services import keys, people
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.tour.locking import keep_the_keys
from idcoop_desktop.views.tour.robot import Robot
from idcoop_desktop.views.tour.visit import main_window


def test_a_colleague_comes_in_and_the_windows_are_there_again(tmp_path: Path, theme: Theme) -> None:
    opened = create_demo(tmp_path / "base", date(2026, 11, 23))
    background = Background()
    robot = Robot(tmp_path, background)
    window = main_window(opened.desk(), background, theme)
    try:
        keep_the_keys(robot, window, opened)
        assert [path.name for path in robot.pictures] == [
            "01-ajouter-une-personne.png",
            "02-cles-et-verrouillage.png",
            "03-verrouille.png",
        ]
        assert window.isVisible()
        assert people.list_staff(opened.desk())
        assert [person.name for person in keys.keys_of(opened).people] == ["Solenn Quéré"]
    finally:
        window.close()
        window.deleteLater()
        background.close()
        opened.base.close()
