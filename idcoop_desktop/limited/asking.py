"""Hands a file to a limited process and takes over what it tells, whatever becomes of it."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from idcoop_desktop.limited import child

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

_PATIENCE = 0.05


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a kind of file: the path of its script, and the word of the frozen program."""

    script: str
    option: str

    def command(self) -> list[str]:
        """Return the command that starts the limited process."""
        if getattr(sys, "frozen", False):
            program = Path(sys.executable)
            return [str(program.with_name(f"idcoop{program.suffix}")), self.option]
        return [sys.executable, "-P", child.__file__, self.script]


def ask(
    reader: Reader, data: bytes, wishes: Mapping[str, Any], *, go_on: Callable[[], object]
) -> Generator[Any, None, None]:
    """Yield what the process tells, in order; it is over when this ends, however it ends.

    ``wishes`` hold ``memory`` (bytes) and ``seconds``. The last message is a mapping with the
    ``verdict``: its own, ``time`` when it took too long, or ``died``. ``go_on`` is called twenty
    times a second and may raise.
    """
    answers: queue.Queue[bytes] = queue.Queue(maxsize=16)
    process = subprocess.Popen(
        reader.command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    talk = threading.Thread(
        target=_talk,
        args=(process, json.dumps(wishes).encode() + b"\n", data, answers),
        daemon=True,
    )
    talk.start()
    try:
        yield from _messages(answers, go_on, time.monotonic() + wishes["seconds"])
    finally:
        process.kill()
        _drain(answers, talk)
        process.wait()


def _talk(
    process: subprocess.Popen[bytes], wishes: bytes, data: bytes, answers: queue.Queue[bytes]
) -> None:
    """Hand the file over, then queue the answers; an empty one says that no more will come."""
    source, answer = process.stdin, process.stdout
    if source is None or answer is None:  # never: both were asked for
        return
    # A process that died has told why, or tells nothing.
    with contextlib.suppress(OSError), source:
        source.write(wishes)
        source.write(data)
    with answer:
        for line in answer:
            answers.put(line)
    answers.put(b"")


def _drain(answers: queue.Queue[bytes], talk: threading.Thread) -> None:
    """Let the conversation end: it may be waiting for room in the queue."""
    while talk.is_alive():
        with contextlib.suppress(queue.Empty):
            answers.get(timeout=_PATIENCE)
        talk.join(0)


def _messages(
    answers: queue.Queue[bytes], go_on: Callable[[], object], until: float
) -> Generator[Any, None, None]:
    while True:
        go_on()
        if time.monotonic() > until:
            yield {"verdict": "time"}
            return
        try:
            line = answers.get(timeout=_PATIENCE)
        except queue.Empty:
            continue
        message = json.loads(line) if line.endswith(b"\n") else {"verdict": "died"}
        yield message
        if isinstance(message, dict) and "verdict" in message:
            return
