"""The self-check of a built program: everything it needs is there and works."""

from __future__ import annotations

import importlib
import pkgutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from idcoop_desktop import assets
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.services.check import check_all
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.desk import SystemClock
from idcoop_desktop.services.editions import preview
from idcoop_desktop.services.opening import strength
from idcoop_desktop.services.projects import list_projects
from idcoop_desktop.services.publishing import page_image, publish
from idcoop_desktop.views import forms
from idcoop_desktop.views.icons import icon
from idcoop_desktop.views.tour.documents import one_of_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from idcoop_desktop.services.opening import Opened

_ICON_PX = 24


def problems() -> tuple[str, ...]:
    """Return what is wrong with this program, in French; nothing when all is well."""
    checks: tuple[Callable[[], Iterator[str]], ...] = (_french, _icons, _forms, _paper, _work)
    return tuple(problem for check in checks for problem in check())


def _french() -> Iterator[str]:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    text = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    box.deleteLater()
    if text != "Annuler":
        yield "Les boutons de Qt ne sont pas en français."


def _icons() -> Iterator[str]:
    files = sorted(assets.path("icons/lucide").glob("*.svg"))
    if not files:
        yield "Les icônes manquent."
    for file in files:
        if icon(file.stem).pixmap(_ICON_PX, _ICON_PX).isNull():
            yield f"L’icône {file.stem} ne se dessine pas."


def _forms() -> Iterator[str]:
    found = [module.name for module in pkgutil.iter_modules(forms.__path__)]
    if not found:
        yield "Les formulaires manquent."
    for name in found:
        module = importlib.import_module(f"{forms.__name__}.{name}")
        for shape in (value for key, value in vars(module).items() if key.startswith("Ui_")):
            host = _host(shape)
            host.deleteLater()
    QApplication.processEvents()


def _paper() -> Iterator[str]:
    """Printers are reached through a library that nothing else needs."""
    from PySide6.QtPrintSupport import QPrinter

    if not QPrinter().pageLayout().isValid():
        yield "L’impression ne fonctionne pas."


def _host(shape: type) -> QWidget:
    from PySide6.QtWidgets import QDialog

    host = QDialog()
    shape().setupUi(host)
    return host


def _work() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="idcoop-") as folder:
        try:
            opened = create_demo(Path(folder, "demo"), SystemClock().today())
        except DomainError as refusal:
            yield refusal.message
            return
        try:
            yield from _jobs(opened)
        except DomainError as refusal:
            yield refusal.message
        finally:
            opened.base.close()


def _jobs(opened: Opened) -> Iterator[str]:
    check_all(opened.base)
    desk = opened.desk()
    shown = next(
        row.project for row in list_projects(desk) if row.project.title.startswith("La fr")
    )
    if page_image(publish(desk, shown.id), width_px=200).width != 200:
        yield "L’aperçu des documents ne fonctionne pas."
    for order in one_of_each(desk):
        if not preview(desk, order).startswith(b"%PDF"):
            yield f"{order.kind.label}\u00a0: ce document ne se fait pas."
    if strength("azerty")[0] > 1:
        yield "La solidité des phrases secrètes n’est pas mesurée."
