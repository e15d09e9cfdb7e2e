"""What the start pages hand over: values only, secrets never shown in a representation."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateRequest:
    """The answers of the first start; amounts in cents."""

    name: str
    author_name: str
    ceiling_cents: int
    envelope_cents: int
    year: int
    passphrase: str = field(repr=False)
    remember: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockRequest:
    """The passphrase, or the recovery code when ``is_recovery``."""

    secret: str = field(repr=False)
    is_recovery: bool
    remember: bool
