"""How an order becomes a document: what its kind gathers, the look it is drawn in, its file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, is_dataclass, replace
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import WEB_ENDING, Order, PublicationKind, Variant
from idcoop_desktop.domain.text import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from idcoop_desktop.documents.article import Article
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.domain.showcase import Photo, Testimonial
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

PRINT_DPI = 300
PREVIEW_DPI = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a document is drawn with.

    ``press`` is the ICC profile of the printing house: given, colours and photos are CMYK.
    """

    theme: Theme
    variant: Variant
    made_at: datetime
    dpi: int = PRINT_DPI
    press: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """What the page for the site tells, shows and leaves out, where its paper does otherwise."""

    facts: object
    photos: tuple[Photo, ...]
    left_out: tuple[Lack, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """All that a document needs, read and checked; what is left is to draw it.

    ``facts`` is everything it tells, as data that JSON can hold, without the bytes of pictures
    (their SHA-256 instead): when it changes the document is out of date. ``family`` names the
    styles of the theme, ``wording`` the file of ``resources/wording``. ``article`` is what its
    page for the site tells, ``None`` when it has none. Pictures are read by ``draw`` and
    ``article`` alone. ``left_out`` is what photos lack that the document does without. ``page`` is
    what its page has of its own. ``remember`` writes down that a paper not recorded was made.
    """

    title: str
    family: str
    wording: str
    facts: object
    draw: Callable[[Look], Document]
    article: Callable[[Theme], Article] | None = None
    projects: tuple[Project, ...] = ()
    photos: tuple[Photo, ...] = ()
    left_out: tuple[Lack, ...] = ()
    page: PageParts | None = None
    testimonials: tuple[Testimonial, ...] = ()
    remember: Callable[[Unit], None] | None = None

    def for_ending(self, ending: str) -> Making:
        """Return what a file whose name ends so is made of."""
        page = self.page
        if page is None or not is_page(ending):
            return self
        return replace(self, facts=page.facts, photos=page.photos, left_out=page.left_out)

    def told_in(self, theme: Theme) -> str:
        """Return the SHA-256 of the facts and of what the look adds: its words and its colours."""
        told = {"facts": self.facts, "texts": dict(theme.texts), "colors": dict(theme.colors)}
        text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=_plain)
        return hashlib.sha256(text.encode()).hexdigest()


MAKERS: dict[PublicationKind, str] = {
    PublicationKind.FLYER_A4: "flyers",
    PublicationKind.FLYER_A5: "flyers",
    PublicationKind.POSTER_A3: "flyers",
    PublicationKind.SOCIAL_4X5: "flyers",
    PublicationKind.SOCIAL_1X1: "flyers",
    PublicationKind.SOCIAL_WIDE: "flyers",
    PublicationKind.BOOKLET: "booklets",
    PublicationKind.BOOKLET_FOLDED: "booklets",
    PublicationKind.FACT_SHEET: "fact_sheets",
    PublicationKind.CALL_FOR_IDEAS: "calls",
    PublicationKind.LETTER_GRANT: "project_papers",
    PublicationKind.LETTER_REFUSAL: "project_papers",
    PublicationKind.LETTER_POSTPONED: "project_papers",
    PublicationKind.CONSENT_FORM: "project_papers",
    PublicationKind.IDEA_FORM: "project_papers",
    PublicationKind.VISIT_SHEET: "visit_sheets",
    PublicationKind.ANNUAL_REPORT: "annual_reports",
}
"""The module of ``services`` whose ``gathered(desk, order)`` reads and checks for each kind."""


_LETTER = "c’est une lettre, pour ses seuls destinataires"
_NO_PAGE = {
    PublicationKind.LETTER_GRANT: _LETTER,
    PublicationKind.LETTER_REFUSAL: _LETTER,
    PublicationKind.LETTER_POSTPONED: _LETTER,
    PublicationKind.CONSENT_FORM: "c’est un papier à signer, qui nomme des personnes",
    PublicationKind.IDEA_FORM: "c’est un papier à remplir à la main, l’appel à idées a la sienne",
    PublicationKind.VISIT_SHEET: "c’est un document interne, qui nomme des personnes",
}
"""Why some documents never go to the site."""


def gathered(desk: Desk, order: Order) -> Making:
    """Read and check what a document needs; raises what the module of its kind raises."""
    if order.variant not in order.kind.variants:
        raise DomainError(
            f"{quoted(order.kind.label)} ne se prépare pas pour un imprimeur\u00a0: "
            "choisissez «\u00a0Écran et imprimante du bureau\u00a0»."
        )
    # Imported when first wanted: a start draws no document.
    module = import_module(f"idcoop_desktop.services.{MAKERS[order.kind]}")
    made: Making = module.gathered(desk, order)
    return made


def encoded(document: Document, kind: PublicationKind, ending: str) -> bytes:
    """Return the bytes of the file whose name ends so; raises when the kind has no such file."""
    from idcoop_desktop.documents.preview import jpeg, png
    from idcoop_desktop.documents.social import DPI

    require_ending(kind, ending)
    if ending == ".png":
        return png(document.data, page=0, dpi=DPI)
    if ending == ".jpg":
        return jpeg(document.data, page=0, dpi=DPI)
    return document.data


def require_ending(kind: PublicationKind, ending: str) -> None:
    """Refuse a file name that would not say what is in the file, and a page there is none of."""
    if is_page(ending) and kind in _NO_PAGE:
        raise DomainError(
            f"«\u00a0{kind.label}\u00a0» n’a pas de page pour le site\u00a0: {_NO_PAGE[kind]}."
        )
    if ending not in kind.endings:
        raise DomainError(
            f"Le nom d’un fichier «\u00a0{kind.label}\u00a0» se termine par "
            f"{' ou '.join(kind.endings)}."
        )


def is_page(ending: str) -> bool:
    """Tell whether a file is a page for the site."""
    return ending == WEB_ENDING


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    raise TypeError(type(value))
