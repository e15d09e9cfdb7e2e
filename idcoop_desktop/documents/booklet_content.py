"""What the booklet of a year tells: frozen data, photos that are read when they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from idcoop_desktop.documents.content import Brand
    from idcoop_desktop.domain.hidden_parts import HiddenPart
    from idcoop_desktop.domain.year_figures import YearFigures


@dataclass(frozen=True, kw_only=True)
class KeptPhoto:
    """A picture kept elsewhere under its SHA-256: ``read`` fetches it, only when it is needed.

    The other fields are those of :class:`~idcoop_desktop.documents.content.FlyerPhoto`; ``moment``
    is ``avant``, ``pendant``, ``après`` or empty.
    """

    sha256: str
    read: Callable[[], bytes]
    alt: str
    focal: tuple[float, float] | None = None
    hidden: tuple[HiddenPart, ...] = ()
    caption: str = ""
    moment: str = ""


@dataclass(frozen=True, kw_only=True)
class ProjectPage:
    """A project on its page, in plain text; the first of up to four photos is the large one."""

    title: str
    residence: str
    commune: str
    lead: str = ""
    story: tuple[str, ...] = ()
    figures: tuple[tuple[str, str], ...] = ()
    quote: str = ""
    quote_author: str = ""
    photos: tuple[KeptPhoto, ...] = ()
    credit: str = ""


@dataclass(frozen=True, kw_only=True)
class BookletContent:
    """The booklet of a year. ``figures`` are ``provisional`` until the year is closed.

    ``bearers`` counts who carried these projects, ``colleagues`` are names of the coop's staff;
    ``url`` is where the QR code of the back cover leads, or empty.
    """

    year: int
    brand: Brand
    figures: YearFigures
    provisional: bool
    projects: tuple[ProjectPage, ...]
    cover: KeptPhoto | None = None
    bearers: int = 0
    participants: int = 0
    colleagues: tuple[str, ...] = ()
    url: str = ""
