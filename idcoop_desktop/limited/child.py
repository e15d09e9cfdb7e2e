"""The limited process: takes a file in, answers about it, and is stopped beyond its limits.

Run by its path, followed by the path of the script that knows the kind of file: neither imports
anything of ours. Input: one line of JSON with the wishes (``memory`` in bytes and ``seconds``
among them), then the bytes of the file. Output: lines of JSON, the last one the verdict.
"""

from __future__ import annotations

import json
import runpy
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def serve(answers: Callable[[bytes, dict[str, Any]], Iterable[Any]]) -> int:
    """Read the request on the standard input, answer on the standard output."""
    source, answer = sys.stdin.buffer, sys.stdout.buffer
    wishes = json.loads(source.readline())
    _limit(wishes["memory"], wishes["seconds"])
    try:
        for message in answers(source.read(), wishes):
            answer.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
            answer.flush()
    except (BrokenPipeError, KeyboardInterrupt):  # nobody wants the rest
        return 1
    return 0


def _limit(memory: int, seconds: int) -> None:
    """Have the system stop this process beyond its memory (bytes) and time, where it can."""
    try:
        import resource
    except ImportError:  # Windows: the other side still counts the time
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


if __name__ == "__main__":
    sys.exit(serve(runpy.run_path(sys.argv[1])["answers"]))
