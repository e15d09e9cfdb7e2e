"""The list of words that a note should do without, as shipped with the program."""

from __future__ import annotations

import tomllib
from functools import cache

from idcoop_desktop import assets
from idcoop_desktop.domain.sensitive_words import Finding, SensitiveWords, Topic

_FILE = "words/sensitive.toml"


def sensitive_words(text: str) -> tuple[Finding, ...]:
    """Return the words of a note that touch what it must leave out, as typed and each once."""
    return _shipped().find(text)


def shipped_topics() -> tuple[Topic, ...]:
    """Return the list as it is written in the program's own file."""
    content = tomllib.loads(assets.path(_FILE).read_text("utf-8"))
    return tuple(Topic(topic["name"], tuple(topic["words"])) for topic in content["topic"])


@cache
def _shipped() -> SensitiveWords:
    return SensitiveWords(shipped_topics())
