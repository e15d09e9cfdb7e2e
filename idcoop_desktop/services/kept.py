"""What an error that ends a work means: what was kept before it, and whether the base is hurt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from idcoop_desktop.store.errors import DamagedBase
from idcoop_desktop.store.truth import kept_here

_LIBRARIES = ("apsw", "peewee")
_NOTE = "an action was kept before this error"

KEPT_WORDS = "C’est déjà enregistré, en tout ou en partie\u00a0: regardez avant de recommencer."
"""True of one action and of the first of several."""


@contextmanager
def noting_what_is_kept() -> Iterator[None]:
    """Note on whatever the body raises that an action of this thread was kept before, if one was.

    An action that cannot be kept says so by itself, in its own error. This is for what comes after
    it: a second action, the reading of what is shown next, a bug. What SQLite refuses while rows
    are read comes out as its French sentence.
    """
    before = kept_here()
    try:
        with _in_words():
            yield
    except BaseException as error:
        if kept_here() > before:
            error.add_note(_NOTE)
        raise


def was_kept(error: BaseException) -> bool:
    """Tell whether an action was kept before an error that :func:`noting_what_is_kept` saw."""
    return _NOTE in getattr(error, "__notes__", ())


def calls_for_check(error: BaseException) -> bool:
    """Tell whether an error is of pages that cannot be read: a whole check says which."""
    return isinstance(error, DamagedBase)


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        if type(error).__module__ not in _LIBRARIES:
            raise
        from idcoop_desktop.store.driver import told

        with told():
            raise
