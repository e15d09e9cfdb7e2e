"""Reads the words of the command line and hands them to the verb."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from idcoop_desktop import log
from idcoop_desktop.cli.words import UsageError, read_words
from idcoop_desktop.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, REFUSED, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return 0 when done, 1 when refused, 2 when the words are not understood.

    A known refusal is one French sentence on the error output, never a traceback.
    """
    _speak_utf8()
    try:
        words = read_words(sys.argv[1:] if arguments is None else arguments)
    except UsageError as error:
        return _say(str(error), MISUSED)
    if words is None:
        return DONE
    try:
        return words.run(words)
    except DomainError as error:
        return _say(error.message, REFUSED)
    except KeyboardInterrupt:
        return _say("Interrompu. Rien n’a été laissé à moitié.", REFUSED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        log.failure(type(error), error, error.__traceback__)
        return _say(f"L’ordinateur refuse\u00a0: {error.strerror or error}.", REFUSED)


def _say(sentence: str, code: int) -> int:
    sys.stderr.write(f"{sentence}\n")
    return code


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
