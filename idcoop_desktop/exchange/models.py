"""Import models: a mapping kept as a small TOML file that people may edit."""

from __future__ import annotations

import json
import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.domain.text import fold, quoted, tidy_line
from idcoop_desktop.exchange.fields import Field
from idcoop_desktop.exchange.mapping import Mapping
from idcoop_desktop.exchange.plain_files import contents
from idcoop_desktop.exchange.refusals import MappingError

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_LARGEST = 100_000
_KEYS = {"version", "name", "default_status", "share_cents", "columns", "statuses"}
_VERSION = 1
_DEAREST_SHARE = 100_000_000


def to_toml(mapping: Mapping) -> str:
    """Return the model as TOML; :func:`from_toml` gives the same mapping back."""
    lines = [f"version = {_VERSION}", f"name = {_quoted(mapping.name)}"]
    if mapping.default_status is not None:
        lines.append(f'default_status = "{mapping.default_status.value}"')
    if mapping.share_cents:
        lines.append(f"share_cents = {mapping.share_cents}")
    lines += ["", "[columns]"]
    for which, headings in mapping.columns.items():
        lines.append(f"{which.value} = [{', '.join(map(_quoted, headings))}]")
    lines += ["", "[statuses]"]
    lines += [f'{_quoted(word)} = "{status.value}"' for word, status in mapping.statuses.items()]
    return "\n".join(lines) + "\n"


def from_toml(text: str) -> Mapping:
    """Read a model; raise :class:`MappingError` with what is to be corrected."""
    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise MappingError(f"Ce modèle d’import n’est pas lisible ({error}).") from None
    for key in found.keys() - _KEYS:
        raise MappingError(f"Ce modèle d’import contient un mot inconnu\u00a0: {_shown(key)}.")
    if found.get("version") != _VERSION:
        raise MappingError("Ce modèle d’import vient d’une autre version du programme.")
    return Mapping(
        name=tidy_line(_typed(found, "name", str, "")),
        columns={
            _member(Field, key): _headings(key, value)
            for key, value in _typed(found, "columns", dict, {}).items()
        },
        statuses={
            fold(word): _member(CooperatorStatus, value)
            for word, value in _typed(found, "statuses", dict, {}).items()
        },
        default_status=(
            _member(CooperatorStatus, found["default_status"])
            if "default_status" in found
            else None
        ),
        share_cents=_share_cents(_typed(found, "share_cents", int, 0)),
    )


def load_model(path: Path) -> Mapping:
    """Read a model from a file; raise :class:`MappingError` or the errors of a file."""
    try:
        return from_toml(contents(path, _LARGEST).decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        raise MappingError("Ce modèle d’import n’est pas un texte en UTF-8.") from None


def _quoted(text: str) -> str:
    # TOML's basic strings are those of JSON; a heading holds no character that JSON leaves bare
    # and TOML refuses, once it is tidy.
    return json.dumps(tidy_line(text), ensure_ascii=False)


def _shown(value: object) -> str:
    return quoted(str(value)[:60])


def _typed(found: dict[str, Any], key: str, kind: type[T], default: T) -> T:
    value = found.get(key, default)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise MappingError(f"Dans ce modèle d’import, {_shown(key)} n’a pas la forme attendue.")
    return value


def _member(kind: type[E], value: object) -> E:
    try:
        return kind(str(value))
    except ValueError:
        raise MappingError(
            f"Ce modèle d’import contient un mot inconnu\u00a0: {_shown(value)}."
        ) from None


def _headings(key: str, value: object) -> tuple[str, ...]:
    headings = [value] if isinstance(value, str) else value
    if not isinstance(headings, list) or not all(isinstance(one, str) for one in headings):
        raise MappingError(f"Dans ce modèle d’import, {_shown(key)} doit nommer des colonnes.")
    return tuple(tidy_line(heading) for heading in headings)


def _share_cents(value: int) -> int:
    if not 0 <= value <= _DEAREST_SHARE:
        raise MappingError("Dans ce modèle d’import, la valeur d’une part est impossible.")
    return value
