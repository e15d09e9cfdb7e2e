"""The log: what the program did and where it failed, never who or what it was about."""

from __future__ import annotations

import logging
import logging.handlers
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_SIZE = 500_000
_KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"

log = logging.getLogger("idcoop_desktop")
log.addHandler(logging.NullHandler())  # else Python prints to a console that is not ours


def start(folder: Path) -> Path | None:
    """Log into ``folder``, once however often called; return the file.

    ``None`` when the disk refuses.
    """
    file = folder / "idcoop.log"
    if any(getattr(known, "baseFilename", "") == str(file.absolute()) for known in log.handlers):
        return file
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return file


def failure(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Log a bug as its type and the lines it went through, and return that text.

    The message of the exception is left out: it may quote what a person typed.
    """
    lines = [kind.__name__]
    while trace is not None:
        code = trace.tb_frame.f_code
        name = code.co_filename.replace("\\", "/").rsplit("/", 1)[-1]
        lines.append(f"  {name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if error.__cause__ is not None:
        lines.append(f"  caused by {type(error.__cause__).__name__}")
    text = "\n".join(lines)
    log.error("bug: %s", text)
    return text
