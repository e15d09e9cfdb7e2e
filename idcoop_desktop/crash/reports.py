"""Reports of failures, pure: versions, kinds of errors and places in code; never a value or a path.

An exception's message, a path or a word of Qt may quote a person, so nothing of them is taken
over: each line of a report is made anew from the few things that are known to be about code.
"""

from __future__ import annotations

import re
import sys
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PACKAGE = "idcoop_desktop"
_MOST_LINES = 150
_MOST_FRAMES = 30
_FRAME = re.compile(r'\s*File "(?P<file>.*)", line (?P<line>\d+|\?\?\?) in (?P<function>.*)')
_FILE = re.compile(r"<?[A-Za-z_][\w.-]{0,60}>?", re.ASCII)
_OURS = re.compile(r"(?:[a-z_]+/){0,4}[a-z_0-9]+\.py")
_FUNCTION = re.compile(r"<?[A-Za-z_]\w{0,80}>?", re.ASCII)
_KINDS = re.compile(
    r"(?:Fatal Python error: |Windows fatal exception: )"
    r"(Segmentation fault|Aborted|Bus error|Floating[- ]point exception|Illegal instruction|"
    r"access violation|stack overflow|int divide by zero|code 0x[0-9a-f]{1,8})"
)
_FATAL = re.compile(r"(?:Fatal Python error|Windows fatal exception): ")
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+")
_CLASS = re.compile(r"Q[A-Z][\w:~]{1,60}(?:\(\))?[:,.]?", re.ASCII)
# What Qt's own complaints are made of. Any other word may be somebody's name, typed in small.
_SAID_BY_QT = (
    "a about after already an and are argument as at be been before but by call called can cannot "
    "changed class closed connect could create created data deleted destroyed device does done "
    "empty engine error event failed file font for found from function glyph has have id ignored "
    "in index init into invalid is it item layout load loaded made metacall method missing model "
    "more must no not null object of on one only open opened out paint painter parent pixmap "
    "platform plugin pointer property range read refused row screen set should signal size slot "
    "socket started stopped style support supported target than that the this thread timer timers "
    "to type unable unknown unsupported use used valid value warning was when while widget window "
    "with without write wrong"
)
_WORDS = frozenset(_SAID_BY_QT.split())
_QUOTED = re.compile(r"\"[^\"]*\"?|'[^']*'?|«[^»]*»?|“[^”]*”?")


def versions(program: str, qt: str) -> str:
    """Return the line that every report starts with: our version, Python's, Qt's, the system's."""
    return f"IDCoop {program}, Python {sys.version.split()[0]}, Qt {qt}, {_system()}"


def of_error(error: BaseException) -> str:
    """Return the types of an exception and of its causes, each with the places it went through."""
    lines: list[str] = []
    chained: BaseException | None = error
    while chained is not None:
        lines.append(f"{type(chained).__module__}.{type(chained).__qualname__}")
        frames = traceback.extract_tb(chained.__traceback__)
        lines += _shortened(
            [place(frame.filename, str(frame.lineno), frame.name) for frame in frames]
        )
        chained = chained.__cause__ or chained.__context__
    return "\n".join(lines[:_MOST_LINES])


def of_dump(dump: str) -> str:
    """Return what a dump of Python's fault handler tells about code; empty for one without fault.

    Lines of another form are left out: names of threads, lists of modules, places in libraries.
    """
    if not _FATAL.search(dump):
        return ""
    return "\n".join(list(_dump_lines(dump.splitlines()))[:_MOST_LINES])


def place(file: str, line: str, function: str) -> str:
    """Return a place in code: the path within our package, the bare name of any other file."""
    path = "/" + file.replace("\\", "/")
    _outside, _package, within = path.rpartition(f"/{_PACKAGE}/")
    bare = path.rpartition("/")[2]
    known = [name for name in (within, bare) if _OURS.fullmatch(name) or _FILE.fullmatch(name)]
    return f"  {(known or '?')[0]}:{line} {function if _FUNCTION.fullmatch(function) else '?'}"


def quiet(text: str) -> str:
    """Return a message of Qt without what it may quote: names, texts, paths, numbers."""
    words = _QUOTED.sub("…", text).split()
    kept = " ".join(word if _is_of_qt(word) else "…" for word in words)
    return re.sub(r"…(?: …)+", "…", kept)


def _is_of_qt(word: str) -> bool:
    return _CLASS.fullmatch(word) is not None or word.rstrip(":,.") in _WORDS


def _dump_lines(lines: Iterable[str]) -> Iterator[str]:
    for text in lines:
        frame, kind, thread = _FRAME.fullmatch(text), _KINDS.match(text), _THREAD.match(text)
        if frame is not None:
            yield place(frame["file"], frame["line"], frame["function"])
        elif thread is not None:
            yield "Current thread:" if thread[1] == "Current thread" else "Another thread:"
        elif kind is not None:
            yield kind[1]
        elif _FATAL.match(text):
            yield "Fatal error"


def _shortened(lines: list[str]) -> list[str]:
    """Leave out the middle of a recursion."""
    if len(lines) <= _MOST_FRAMES:
        return lines
    half = _MOST_FRAMES // 2
    return [*lines[:half], f"  … {len(lines) - 2 * half} more", *lines[-half:]]


def _system() -> str:
    if sys.platform == "win32":
        found = sys.getwindowsversion()
        return f"Windows {found.major}.{found.minor}.{found.build}"
    from os import uname

    return f"{uname().sysname} {uname().release}"
