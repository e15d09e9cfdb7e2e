"""A large file goes in, is taken back, goes in again and is searched, in the real window."""

from __future__ import annotations

import contextlib
import secrets
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from idcoop_desktop.bench.big_file import big_file
from idcoop_desktop.bench.timing import Measure
from idcoop_desktop.domain.text import fold
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.services.people_import import LineKind
from idcoop_desktop.store import people
from idcoop_desktop.store.base import Base
from idcoop_desktop.views.assembly import Keepers, assemble
from idcoop_desktop.views.background import Background
from idcoop_desktop.views.cooperators.page import PEOPLE, CooperatorsPage
from idcoop_desktop.views.gcguard import GcGuard
from idcoop_desktop.views.people_import.dialog import COLUMNS, DONE, FILE, PREVIEW, ImportDialog
from idcoop_desktop.views.theme import Theme
from idcoop_desktop.views.tour.robot import Robot
from idcoop_desktop.views.tour.screen import off_screen_application, quiet_platform
from idcoop_desktop.views.tour.visit import SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton

    from idcoop_desktop.bench.big_file import BigFile
    from idcoop_desktop.views.main_window import MainWindow
    from idcoop_desktop.views.models.window import WindowModel

LINES, ERRORS, TWINS = 100_000, 300, 500
GROUP = "Un fichier de bout en bout dans la fenêtre"
FROZEN = "le plus long arrêt de la fenêtre"
_PATIENCE_S = 600.0
_BEAT_MS, _LOOK_MS = 2, 300
_SMALL = 20_000
"""Lines that are written before anybody could see how far the writing is."""


@dataclass(slots=True)
class Journey:
    """What was seen on the way, with how long each step took.

    ``planned`` is what the preview said the first time and ``again`` what it said of the file
    already imported. ``people`` counts those in the base after each step that may change them,
    ``listed`` those in the list, ``found`` those that each search listed.
    """

    planned: Mapping[LineKind, int] = field(default_factory=dict)
    again: Mapping[LineKind, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)
    listed: dict[str, int] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    pictures: tuple[Path, ...] = ()

    def measures(self) -> list[Measure]:
        """Return the times of the steps."""
        return [Measure(name, taken, GROUP, None, unit="s") for name, taken in self.seconds.items()]


def measures(folder: Path, pictures: Path) -> list[Measure]:
    """Live the journey with 100,000 lines and leave its pictures; minutes of work."""
    file = big_file(LINES, errors=ERRORS, twins=TWINS)
    with quiet_platform():
        return live(off_screen_application(), file, folder, pictures).measures()


def live(app: QApplication, file: BigFile, folder: Path, pictures: Path) -> Journey:
    """Bring the file in through the window of a new base in ``folder``; leave pictures."""
    source, key = folder / "cooperateurs.csv", secrets.token_bytes(32)
    source.write_bytes(file.csv())
    pictures.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        base = stack.enter_context(Base.create(folder / "base", key))
        background = Background()
        stack.callback(background.close)
        guard = GcGuard(app)
        stack.callback(guard.deleteLater)
        stack.callback(guard.stop)
        opened = Opened(base, key, folder / "base")
        window = stack.enter_context(_window(app, opened, background))
        robot = Robot(pictures, background, patience_s=_PATIENCE_S)
        traveller = _Traveller(robot, window, base)
        traveller.go(source, _searches(file))
        return traveller.seen


@contextlib.contextmanager
def _window(app: QApplication, opened: Opened, background: Background) -> Iterator[MainWindow]:
    kept = app.property("theme")
    keepers = Keepers(
        theme=kept if isinstance(kept, Theme) else Theme(app, "light"),
        keep_mode=_forget,
        keep_window=_forget,
        change_author=_forget,
    )
    window = assemble(opened.desk(), background, keepers, title="IDCoop")
    window.resize(*SIZE)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _forget(_kept: object) -> None:
    """Nothing of a measure is kept on the computer."""


def _searches(file: BigFile) -> tuple[str, ...]:
    """Return what to look for: a name without accents, a number, an e-mail, a place, nothing."""
    apart = file.errors.keys() | file.twins.keys() | set(file.twins.values())
    number, last, first, email, _phone, place, *_rest = next(
        row
        for line, row in enumerate(file.rows, 2)
        if line not in apart and all(row[:6]) and not row[1].isascii()
    )
    return fold(f"{first} {last}"), number, email, f"{place} {last[:3]}", "zzyzx"


def _shows(model: WindowModel[Any], words: str) -> bool:
    return model.query.text == words and model.whole


class _Traveller:
    """Presses what a person would press, and notes what they would see."""

    def __init__(self, robot: Robot, window: MainWindow, base: Base) -> None:
        self.seen = Journey()
        self._robot, self._window, self._base = robot, window, base
        self._beat = _Beat(window)
        page = window.show_page("people")
        if not isinstance(page, CooperatorsPage):
            raise TypeError(type(page).__name__)
        self._page = page

    def go(self, source: Path, searches: Sequence[str]) -> None:
        """Live the whole journey."""
        self._picture("cooperateurs-avant")
        self._bring_in(source)
        self._undo()
        self._bring_in_again(source)
        self._search(searches)
        self.seen.seconds[f"{FROZEN} ({self._beat.when})"] = self._beat.longest
        self.seen.pictures = tuple(self._robot.pictures)

    def _bring_in(self, source: Path) -> None:
        dialog = self._open(source)
        self._picture("fichier", dialog)
        self._press_on(dialog, COLUMNS)
        self._picture("colonnes", dialog)
        with self._timed("contrôles et doublons, jusqu’à l’aperçu"):
            dialog.ui.next_button.click()
            self._half_way(dialog, "comparaison")
            self._until(dialog, PREVIEW)
        self._look_at_the_lines(dialog)
        self._change_ones_mind(dialog)
        with self._timed("import"):
            dialog.ui.next_button.click()
            self._half_way(dialog, "import")
            self._until(dialog, DONE)
        self._picture("importe", dialog)
        self._press(dialog.ui.next_button)
        self._count("importé")
        self._picture("cooperateurs-apres")

    def _look_at_the_lines(self, dialog: ImportDialog) -> None:
        shown = dialog.preview.preview
        if shown is None:
            raise LookupError("no preview")
        self.seen.planned = shown.plan.counts
        self._picture("apercu", dialog)
        for chip in ("refused", "duplicate", "places", "all"):
            with self._timed(f"l’aperçu montre «\u00a0{chip}\u00a0»"):
                dialog.preview.chips.choose(chip)
                self._robot.settle()
            self._look()
            if chip != "all":
                self._picture(f"apercu-{chip}", dialog)

    def _look(self) -> None:
        """Wait as a person does, until what follows the choice of a line is there."""
        looked: list[bool] = []
        QTimer.singleShot(_LOOK_MS, lambda: looked.append(True))
        self._robot.wait(lambda: looked, "time stands still")

    def _change_ones_mind(self, dialog: ImportDialog) -> None:
        """Cancel the import on its way, a small one at once: nothing of it may remain."""
        dialog.ui.next_button.click()
        progress = dialog.progress.ui
        if sum(self.seen.planned.values()) > _SMALL:
            self._robot.wait(lambda: progress.bar.value() > 0, "no progress")
        with self._timed("annuler l’import en cours"):
            progress.cancel_button.click()
            self._until(dialog, PREVIEW)
        self._count("annulé en cours de route")

    def _undo(self) -> None:
        with self._timed("import annulé par Ctrl+Z"):
            self._act("Annuler")
        self._count("annulé après coup")
        self._picture("cooperateurs-annules")

    def _bring_in_again(self, source: Path) -> None:
        with self._timed("le même fichier de nouveau, du choix à la fin"):
            dialog = self._open(source)
            for step in (COLUMNS, PREVIEW, DONE):
                self._press_on(dialog, step)
        self._press(dialog.ui.next_button)
        self._count("importé de nouveau")
        dialog = self._open(source)
        for step in (COLUMNS, PREVIEW):
            self._press_on(dialog, step)
        if dialog.preview.preview is not None:
            self.seen.again = dialog.preview.preview.plan.counts
        self._picture("apercu-deja-importe", dialog)
        dialog.reject()
        self._robot.settle()

    def _search(self, searches: Sequence[str]) -> None:
        field, model = self._page.searches[PEOPLE], self._page.people.model
        slowest = 0.0
        for number, words in enumerate(searches, 1):
            start = time.perf_counter()
            field.setText(words)
            field.returnPressed.emit()
            self._robot.wait(partial(_shows, model, words), words)
            slowest = max(slowest, time.perf_counter() - start)
            self.seen.found[words] = len(model.ids)
            self._look()
            self._picture(f"recherche-{number}")
        self.seen.seconds["la plus lente des recherches, toutes réponses comprises"] = slowest
        field.clear_now()
        self._robot.wait(partial(_shows, model, ""), "the whole list")
        self._robot.settle()

    def _open(self, source: Path) -> ImportDialog:
        """Choose « Importer… » in the menu of the list and give it the file."""
        entries = self._page.ui.more_button.menu().actions()
        next(one for one in entries if "Importer" in one.text().replace("&", "")).trigger()
        dialog = self._robot.dialog(ImportDialog)
        with self._timed("fichier lu"):
            dialog.take_file(source)
            self._until(dialog, FILE)
        return dialog

    def _press_on(self, dialog: ImportDialog, step: int) -> None:
        dialog.ui.next_button.click()
        self._until(dialog, step)

    def _until(self, dialog: ImportDialog, step: int) -> None:
        self._robot.wait(
            lambda: dialog.step == step and not dialog.running.is_busy, f"step {step} did not come"
        )
        self._robot.settle()

    def _half_way(self, dialog: ImportDialog, name: str) -> None:
        bar = dialog.progress.ui.bar
        self._robot.wait(
            lambda: bar.value() * 2 > bar.maximum() > 0 or not dialog.running.is_busy, name
        )
        if dialog.running.is_busy:
            self._picture(f"{name}-en-cours", dialog, at_work=True)

    def _press(self, button: QAbstractButton) -> None:
        button.click()
        self._robot.settle()

    def _count(self, when: str) -> None:
        model = self._page.people.model
        self._robot.wait(lambda: model.whole, "the list is not whole")
        self.seen.people[when] = people.count_cooperators(self._base)
        self.seen.listed[when] = len(model.ids)

    def _act(self, start: str) -> None:
        action = next(
            one
            for one in self._window.findChildren(QAction)
            if one.text().replace("&", "").startswith(start)
        )
        self._robot.wait(action.isEnabled, f"{start} is not offered")
        action.trigger()
        self._robot.settle()

    def _picture(
        self, name: str, dialog: ImportDialog | None = None, *, at_work: bool = False
    ) -> None:
        if not at_work:
            self._robot.settle()
        with self._beat.left_out():
            self._robot.picture(self._window, name, over=dialog, at_work=True)
        if not at_work:
            self._beat.now = f"après l’image «\u00a0{name}\u00a0»"

    @contextlib.contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        start, before = time.perf_counter(), self._beat.now
        self._beat.now = name
        yield
        self._beat.now = before
        self.seen.seconds.setdefault(name, time.perf_counter() - start)


class _Beat(QObject):
    """The longest time the event loop did not turn, in seconds, and what was done ``when``.

    Pictures are left out.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest, self.when, self.now = 0.0, "", "au début"
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    @contextlib.contextmanager
    def left_out(self) -> Iterator[None]:
        """Do not count what is done meanwhile."""
        self._timer.stop()
        yield
        self._last = time.perf_counter()
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter()
        if now - self._last > self.longest:
            self.longest, self.when = now - self._last, self.now
        self._last = now
