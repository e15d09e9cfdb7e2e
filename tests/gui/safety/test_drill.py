"""The drill of the tour: a base destroyed, its newest backup, a working window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import residences
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.tour.drill import Drill
from idcoop_desktop.views.tour.robot import Robot

if TYPE_CHECKING:
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.theme import Theme


def test_the_drill_ends_in_a_working_window(theme: Theme, tmp_path: Path) -> None:
    background = Background()
    robot = Robot(tmp_path, background)
    Drill(robot, tmp_path / "home", theme).live()
    background.close()
    assert [path.stem[3:] for path in robot.pictures] == [
        "age-de-la-sauvegarde",
        "age-de-la-sauvegarde-sombre",
        "ce-que-changerait-la-restauration",
        "ce-que-changerait-la-restauration-sombre",
        "sauvegardes",
        "sauvegardes-sombre",
        "base-abimee-sauvegarde-proposee",
        "base-abimee-sauvegarde-proposee-sombre",
        "fenetre-apres-la-reprise",
        "fenetre-apres-la-reprise-sombre",
        "idee-retrouvee-apres-la-reprise",
    ]
    assert list((tmp_path / "home" / "drill" / "set-aside").rglob("idcoop.db"))
    assert len(list((tmp_path / "home" / "Clé USB").rglob("idcoop-*.db"))) == 2


def test_the_drill_fails_when_the_newest_backup_lacks_anything(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    background = Background()
    drill = Drill(Robot(tmp_path, background), tmp_path / "home", theme)
    made = drill._look_at_backups

    def and_go_on_working(window: MainWindow) -> None:
        made(window)
        late = Residence(id=0, name="Kastell", commune="Kerlann")
        residences.save_residence(drill._opened.desk(), late)

    monkeypatch.setattr(drill, "_look_at_backups", and_go_on_working)
    with pytest.raises(RuntimeError, match="does not hold"):
        drill.live()
    background.close()
    drill._opened.base.close()
