"""The register in the visit: a file brought in, doubles compared, the places where it is quiet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from idcoop_desktop.services import people
from idcoop_desktop.views.cooperators.page import PEOPLE, CooperatorsPage
from idcoop_desktop.views.duplicates.opening import open_duplicates
from idcoop_desktop.views.duplicates.page import DuplicatesPage
from idcoop_desktop.views.people_import.dialog import COLUMNS, DONE, PREVIEW
from idcoop_desktop.views.people_import.opening import open_import

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.domain.people import Cooperator
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.views.context import PageContext
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.people_import.dialog import ImportDialog
    from idcoop_desktop.views.tour.robot import Robot

_HEADINGS = (
    "N° client;Nom de naissance;Prénom;Courriel;Résidence;Ville;Date d’entrée;Parts sociales"
)
_NEWCOMERS = (
    "L-9001;GOURMELEN;Soizic;soizic@example.org;Les Genêts;Quimper;03/01/2017;1",
    "L-9002;KERAUDREN;Malo;malo@example.org;Les Genêts;Quimper;15/06/2021;2",
    "L-9003;TRAORÉ;Fanta;fanta@example.org;Résidence du Steïr;Quimper;01/09/2024;1",
    "L-9004;;Herveline;herveline@example.org;Les Genêts;Quimper;12/02/2019;1",
    "L-9005;ROPARS;Youn;youn@example.org;Les Genêts;Quimper;31/02/2020;1",
)
_MOVED = "e-mail.nouveau@example.org"


def keep_the_register(robot: Robot, window: MainWindow, folder: Path) -> None:
    """Bring people of a file in, compare records and look where it is quiet."""
    assembly: Any = window.property("assembly")
    page = window.show_page("people")
    if not isinstance(page, CooperatorsPage):
        raise TypeError(type(page).__name__)
    robot.settle()
    _bring_in(robot, window, assembly.context, _file(assembly.desk, folder))
    _compare(robot, window, assembly.context)
    window.navigate("silent_residences", 0)
    robot.picture(window, "residences-silencieuses")
    page.switch.setCurrentIndex(PEOPLE)
    robot.settle()


def _file(desk: Desk, folder: Path) -> Path:
    """Write the list of other software: known people, one who changed, a double and two errors."""
    known = _known(desk)
    lines = [_HEADINGS, *_NEWCOMERS]
    lines += [_line(person, email=person.email) for person in known[:6]]
    lines.append(_line(known[6], email=_MOVED))
    twin = replace(known[7], member_number="", last_name=f"{known[7].last_name}e")
    lines.append(_line(twin, email=known[7].email))
    path = folder / "cooperateurs.csv"
    path.write_bytes("\r\n".join(lines).replace("’", "'").encode("cp1252"))
    return path


def _known(desk: Desk) -> list[Cooperator]:
    rows = people.people_rows(desk, people.people_ids(desk))
    return [row.person for row in rows if row.person.member_number]


def _line(person: Cooperator, *, email: str) -> str:
    return f"{person.member_number};{person.last_name};{person.first_name};{email};;;;"


def _bring_in(robot: Robot, window: MainWindow, context: PageContext, file: Path) -> None:
    dialog = open_import(context, window, file)
    robot.settle()
    robot.picture(window, "import-fichier", over=dialog)
    _go_on(robot, dialog, COLUMNS)
    robot.picture(window, "import-colonnes", over=dialog)
    _go_on(robot, dialog, PREVIEW)
    robot.picture(window, "import-apercu", over=dialog)
    _go_on(robot, dialog, DONE)
    robot.picture(window, "import-termine", over=dialog)
    robot.press(dialog.ui.next_button)


def _go_on(robot: Robot, dialog: ImportDialog, step: int) -> None:
    dialog.go_on()
    robot.wait(lambda: dialog.step == step, f"the import did not come to step {step}")
    robot.settle()


def _compare(robot: Robot, window: MainWindow, context: PageContext) -> None:
    twin = _known(context.desk)[3]
    people.save_person(
        context.desk, replace(twin, id=0, member_number="", first_name=twin.first_name.upper())
    )
    open_duplicates(context, window)
    page = robot.dialog(DuplicatesPage)
    robot.picture(window, "doublons", over=page)
    page.close()
    QApplication.processEvents()
    robot.settle()
