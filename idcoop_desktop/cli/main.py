"""Reads the words of the command line and hands them to the verb."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from idcoop_desktop import log, paths
from idcoop_desktop.cli.words import UsageError, read_words
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.limited import READ_PICTURE, READ_WORKBOOK
from idcoop_desktop.services.files import reason
from idcoop_desktop.services.kept import KEPT_WORDS, noting_what_is_kept, was_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.cli.words import Words

DONE, REFUSED, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return 0 when done, 1 when refused, 2 when the words are not understood.

    A known refusal is one French sentence on the error output, never a traceback; a bug adds the
    lines it went through, without any value.
    """
    if arguments is None and sys.argv[1:] in ([READ_WORKBOOK], [READ_PICTURE]):
        return _read_file(sys.argv[1])
    _speak_utf8()
    try:
        words = read_words(sys.argv[1:] if arguments is None else arguments)
    except UsageError as error:
        return _say(str(error), MISUSED)
    return DONE if words is None else _run(words)


def _run(words: Words) -> int:
    try:
        with noting_what_is_kept():
            return words.run(words)
    except BrokenPipeError:
        _drop_output()
        return DONE
    except (Exception, KeyboardInterrupt) as error:
        sentence = _sentence(error)
        return _say(f"{KEPT_WORDS}\n{sentence}" if was_kept(error) else sentence, REFUSED)


def _sentence(error: BaseException) -> str:
    """Return what is told of whatever ended a verb."""
    if isinstance(error, DomainError):
        return error.message
    if isinstance(error, KeyboardInterrupt):
        return "Interrompu. Ce qui était déjà enregistré l’est en entier."
    places = _note(error)
    if isinstance(error, OSError):
        _drop_output()
        why = reason(error, otherwise="la raison est dans le journal du programme")
        return f"L’ordinateur refuse\u00a0: {why}."
    return f"Le programme s’est arrêté sur un défaut, à signaler.\n{places}"


def _read_file(option: str) -> int:
    from idcoop_desktop.documents import picture_child
    from idcoop_desktop.exchange import sheet_child
    from idcoop_desktop.limited import child

    return child.serve({READ_WORKBOOK: sheet_child, READ_PICTURE: picture_child}[option].answers)


def _note(error: BaseException) -> str:
    log.start(paths.log_folder())
    return log.failure(type(error), error, error.__traceback__)


def _drop_output() -> None:
    """Forget what cannot be written, or Python would complain of it once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(sentence: str, code: int) -> int:
    sys.stderr.write(f"{sentence}\n")
    return code


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
