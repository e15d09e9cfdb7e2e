"""The console as a person uses it: words in, an exit code and two texts out."""

from __future__ import annotations

import io
import json
import logging
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from idcoop_desktop import log
from idcoop_desktop.cli import main
from idcoop_desktop.cli.doors import CODE_VARIABLE, NEW_VARIABLE, VARIABLE
from idcoop_desktop.services.data_folder import DEMO_MARK
from idcoop_desktop.services.demo.load import create_demo
from idcoop_desktop.services.opening import Opened
from idcoop_desktop.store.base import Base

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Answer:
    """What a run of the console left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as a program reads it."""
        assert self.code == 0, self.err
        assert not self.err
        return json.loads(self.out)

    @property
    def text(self) -> str:
        """The answer as a person reads it."""
        assert self.code == 0, self.err
        assert not self.err
        return self.out

    def refusal(self, code: int = 1) -> str:
        """Return the one line said on the error output; nothing else was said."""
        assert self.code == code
        assert not self.out
        assert "Traceback" not in self.err
        line, end, rest = self.err.partition("\n")
        assert (end, rest) == ("\n", ""), self.err
        assert line.endswith(".")
        return line


Console = Callable[..., Answer]


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the passphrase that the person who runs the tests may have set."""
    for name in (VARIABLE, NEW_VARIABLE, CODE_VARIABLE):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def no_log_left_open() -> Iterator[None]:
    before = list(log.log.handlers)
    yield
    for handler in [kept for kept in log.log.handlers if kept not in before]:
        log.log.removeHandler(handler)
        handler.close()
    log.log.setLevel(logging.NOTSET)


@pytest.fixture
def idcoop(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Console:
    """Run the console in this process; ``typed`` comes through a pipe."""

    def run(*words: str | Path, typed: str | bytes = b"") -> Answer:
        piped = typed.encode() if isinstance(typed, str) else typed
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), "utf-8"))
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """The invented coop, closed again; tests work on copies."""
    made = create_demo(tmp_path_factory.mktemp("made") / "demo", TODAY)
    made.base.close()
    return made


@pytest.fixture
def demo(made_demo: Opened, tmp_path: Path) -> Path:
    """A copy of the invented coop."""
    return shutil.copytree(made_demo.folder, tmp_path / "demo")


@pytest.fixture
def key(made_demo: Opened) -> bytes:
    """What opens the copy without the work that a passphrase asks for."""
    return made_demo.key


@pytest.fixture
def real(demo: Path) -> Path:
    """A copy that asks for its passphrase, as a real base does."""
    (demo / DEMO_MARK).unlink()
    return demo


@pytest.fixture
def opened(demo: Path, key: bytes) -> Iterator[Opened]:
    """The copy, open beside the console as the window has it."""
    held = Opened(Base.open(demo, key), key, demo)
    yield held
    held.base.close()
