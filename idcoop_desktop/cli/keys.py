"""The verbs that change what opens the base: its passphrase, and the printed code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from idcoop_desktop import paths
from idcoop_desktop.cli.doors import new_passphrase, passphrase, recovery_code, says_yes
from idcoop_desktop.cli.verbs import answer

if TYPE_CHECKING:
    from pathlib import Path

    from idcoop_desktop.cli.words import Words
    from idcoop_desktop.services.opening import Opened


def change_passphrase(words: Words) -> int:
    """Replace the passphrase that is typed, the coop's or a colleague's own."""
    from idcoop_desktop.services import keys

    folder = _folder(words)
    old = passphrase()
    keys.prove(folder, old)
    new = new_passphrase()
    keys.change_passphrase(folder, old=old, new=new)
    return answer(
        words,
        {"folder": str(folder), **_strength(new)},
        f"Phrase secrète changée. {_strength(new)['hint']}",
    )


def recover(words: Words) -> int:
    """Open with the printed code, choose another passphrase, and another code if wanted."""
    from idcoop_desktop.services import keys, opening

    folder = _folder(words)
    opened = opening.unlock_with_code(folder, recovery_code())
    try:
        new = new_passphrase()
        keys.replace_passphrase(opened, new)
        code = _another_code(words, opened)
    finally:
        opened.base.close()
    said = f"Phrase secrète changée. {_strength(new)['hint']}"
    if code:
        said += (
            "\nNouveau code de secours, à recopier et à ranger loin de l’ordinateur\u00a0: "
            f"{code}\nL’ancien n’ouvre plus la base\u00a0: détruisez sa feuille."
        )
    else:
        said += "\nLe code de secours imprimé reste valable\u00a0: remettez la feuille à sa place."
    return answer(
        words, {"folder": str(folder), "recovery_code": code or None, **_strength(new)}, said
    )


def _another_code(words: Words, opened: Opened) -> str:
    from idcoop_desktop.services import keys

    wanted = words.new_code or (
        not words.as_json
        and sys.stdin is not None
        and sys.stdin.isatty()
        and says_yes("La feuille a pu être vue. Remplacer le code de secours\u00a0? [o/N] ")
    )
    if not wanted:
        return ""
    code = keys.new_code()
    keys.adopt_code(opened, code)
    return code


def _folder(words: Words) -> Path:
    from idcoop_desktop.services.data_folder import base_exists
    from idcoop_desktop.store.errors import MissingBase

    folder = paths.data_folder(words.data)
    if not base_exists(folder):
        raise MissingBase
    return folder


def _strength(phrase: str) -> dict[str, object]:
    from idcoop_desktop.services.opening import strength

    score, hint = strength(phrase)
    return {"strength": score, "hint": hint}
