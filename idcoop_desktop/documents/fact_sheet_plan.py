"""How a fact sheet is set: sizes of pictures and of text chosen so that its last page is filled."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.fact_sheet_call import call_height
from idcoop_desktop.documents.flow import (
    Beside,
    Card,
    Cards,
    Figures,
    Heading,
    Paper,
    Pictures,
    Points,
    Quote,
    Section,
    Space,
    Words,
)
from idcoop_desktop.documents.flow_band import Band, band_height
from idcoop_desktop.documents.flow_beside import set_beside
from idcoop_desktop.documents.flow_layout import lay_out
from idcoop_desktop.documents.flow_text import Typesetter
from idcoop_desktop.documents.refusals import TooManyPagesError, WordTooWideError
from idcoop_desktop.domain.balance import Trial, balanced
from idcoop_desktop.domain.fact_sheet import MOST_PAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.fact_sheet import FactSheetContent, FactText
    from idcoop_desktop.documents.flow import Piece
    from idcoop_desktop.documents.flow_layout import Laid
    from idcoop_desktop.documents.theme import Theme

_GOALS = "fact-sheet.goals"
_ASIDE = ("fact-sheet.audience", "fact-sheet.territory", "fact-sheet.people")
_ADVICE = "fact-sheet.advice"
_TALLEST_BOX, _TALLEST_ASIDE = 60 * MM, 112 * MM
_SCALES = (1, 1.06, 1.12, 1.2, 1.3)
_LARGER_WITHOUT_PHOTO = 1.2
_AIR, _AIR_WITHOUT_PHOTO = (0.7, 1.5), (0.6, 2.6)
_SIDE = 18 * MM
_ABOVE_TITLE = (0, 40 * MM)
# Of the card's height: a text much lower leaves a hole, which is better than an empty page. Nothing
# is twice as high as the higher of the two: then there is no card.
_BESIDE = (0.45, 0, 2)
_AROUND = 10 * MM  # the white around the figures
_GOOD = 0.8
_HERO = (48 * MM, 122 * MM)
_ROW = {1: (62 * MM, 112 * MM), 2: (42 * MM, 78 * MM), 3: (34 * MM, 66 * MM)}
_STRETCH_STEPS = 6


@dataclass(frozen=True)
class Plan:
    """A sheet laid out, with the band of its first page and the typesetter it was measured with."""

    laid: Laid
    band: Band
    setter: Typesetter


class _Trials:
    """Sets a sheet more or less loosely; what was measured in one size is kept.

    The short facts stand on a card beside a text of ``beside`` times its height or more, else they
    are told as the other texts are.
    """

    def __init__(self, content: FactSheetContent, theme: Theme) -> None:
        self.beside = _BESIDE[0]
        self._content, self._theme = content, theme
        self._has_photos = content.hero is not None or bool(content.photos)
        self._setters: dict[float, Typesetter] = {}

    def plan(self, looseness: float, *, stretch: float = 1) -> Plan:
        """Lay the sheet out; ``stretch`` multiplies the white between its pieces."""
        setter = self._setter(looseness)
        band = _band(self._content, self._theme, looseness)
        paper = Paper() if self._has_photos else Paper(side=_SIDE * setter.scale)
        paper = paper.below(band_height(band, setter, paper))
        sections = _sections(self._content, setter, paper, looseness, beside=self.beside)
        air = _between(_AIR if self._has_photos else _AIR_WITHOUT_PHOTO, looseness)
        laid = lay_out(sections, setter, paper, air=air * stretch)
        return Plan(laid, band, setter)

    def _setter(self, looseness: float) -> Typesetter:
        scale = _SCALES[min(int(looseness * len(_SCALES)), len(_SCALES) - 1)]
        if not self._has_photos:
            scale = 1 + (scale - 1) * _LARGER_WITHOUT_PHOTO
        known = self._setters.get(scale)
        if known is None:
            known = self._setters[scale] = Typesetter(self._theme, scale=scale)
        return known


def chosen(content: FactSheetContent, theme: Theme) -> Plan:
    """Return the sheet laid out as well as can be; raises what ``fact_sheet`` does."""
    trials = _Trials(content, theme)

    def tried(looseness: float) -> tuple[int, float]:
        try:
            laid = trials.plan(looseness).laid
        except WordTooWideError:
            if looseness:  # the word may fit in smaller letters
                return MOST_PAGES + 1, 0
            raise
        return len(laid.pages), laid.least_filled

    found: list[tuple[float, Trial]] = []
    for beside in _BESIDE:
        trials.beside = beside
        best = balanced(tried, most_pages=MOST_PAGES)
        found += [(beside, best)] if best else []
        if best and best.filled >= _GOOD:
            break
    if not found:
        raise _too_long(content, trials.plan(0))
    trials.beside, best = min(found, key=lambda one: one[1].rank)
    return _stretched(trials, best.looseness, best.pages)


def _stretched(trials: _Trials, looseness: float, pages: int) -> Plan:
    """Spread the white that is left over between the pieces."""
    low, high = 1.0, 2.2
    best = trials.plan(looseness)
    for _ in range(_STRETCH_STEPS):
        middle = (low + high) / 2
        plan = trials.plan(looseness, stretch=middle)
        if len(plan.laid.pages) <= pages:
            best, low = plan, middle
        else:
            high = middle
    return best


def _between(range_: tuple[float, float], looseness: float) -> float:
    return range_[0] + (range_[1] - range_[0]) * looseness


def _band(content: FactSheetContent, theme: Theme, looseness: float) -> Band:
    names = {"scheme": content.brand.scheme_name, "coop": content.brand.coop_name}
    shown = content.hero is not None or bool(content.photos)
    return Band(
        kicker=theme.text("kicker", **names),
        title=content.title,
        place=content.place,
        hero=content.hero,
        hero_height=_between(_HERO, looseness),
        brand=content.brand,
        above=0 if shown else _between(_ABOVE_TITLE, looseness),
    )


def _sections(
    content: FactSheetContent,
    setter: Typesetter,
    paper: Paper,
    looseness: float,
    *,
    beside: float,
) -> list[Section]:
    theme = setter.theme
    told = {text.key: text for text in content.texts if text.parts}
    lead = _lead(content)
    figures = Figures(content.figures)
    room = paper.bottom - paper.top_of(0) - _height(figures, setter, paper) - _AROUND
    opening, cards = _opening(told, theme)
    besides = Beside((*lead, *opening), cards)
    most = min(room, _TALLEST_ASIDE)
    if cards and _stands(besides, setter, paper, most=most, beside=beside):
        top = [Section((besides,))]
        for key in (_GOALS, *_ASIDE):
            told.pop(key, None)
    else:
        top = [Section(lead, before=5 * MM)]
    boxed = _cards([told[_ADVICE]] if _ADVICE in told else [], theme)
    box = (Cards(boxed),) if boxed and _height(Cards(boxed), setter, paper) <= _TALLEST_BOX else ()
    if box:
        del told[_ADVICE]
    texts = list(told.values())
    before, after = _halves(texts) if content.photos else (texts, [])
    quote = (Quote(content.quote, content.quote_author),) if content.quote.strip() else ()
    sections = [
        Section((figures,)),
        *top,
        Section(_flow(before, theme), columns=2, before=6 * MM),
        Section(_pictures(content, looseness), before=6 * MM),
        Section(_flow(after, theme), columns=2, before=6 * MM),
        Section(quote, before=6 * MM),
        Section(box, before=6 * MM),
        Section(() if content.photos else _credit(content), before=4 * MM),
        Section((Space(call_height(content, setter, paper) + 6 * MM - paper.foot),)),
    ]
    return [section for section in sections if section.pieces]


def _stands(
    besides: Beside, setter: Typesetter, paper: Paper, *, most: float, beside: float
) -> bool:
    """Tell whether a text and the card at its right are neither too high nor too unlike."""
    try:
        setting = set_beside(besides, paper.inner, setter)
    except WordTooWideError:  # a long word, such as an address, has more room in a column
        return False
    (strip,) = setting.strips
    return strip.height <= most and setting.text_height >= beside * strip.height


def _lead(content: FactSheetContent) -> tuple[Piece, ...]:
    if not content.lead.strip():
        return ()
    words = Words(content.lead, "lead", key="lead", label="L’accroche", hyphens=False, balance=True)
    return (words,)


def _opening(told: dict[str, FactText], theme: Theme) -> tuple[tuple[Piece, ...], tuple[Card, ...]]:
    """What the project wanted, and the short facts that stand beside it."""
    goals = [told[_GOALS]] if _GOALS in told else []
    return _flow(goals, theme), _cards([told[key] for key in _ASIDE if key in told], theme)


def _halves(texts: Sequence[FactText]) -> tuple[list[FactText], list[FactText]]:
    """What is read before the pictures, how it works included, and what is read after them."""
    place = next((n for n, text in enumerate(texts, 1) if text.key == "fact-sheet.how"), 0)
    return list(texts[:place]), list(texts[place:])


def _cards(texts: Sequence[FactText], theme: Theme) -> tuple[Card, ...]:
    return tuple(
        Card(
            theme.text(text.wording),
            tuple(line for part in text.parts for line in part.lines),
            key=text.key,
            label=_label(text),
        )
        for text in texts
    )


def _label(text: FactText) -> str:
    """How a text is named in a refusal."""
    return f"Le texte «\u00a0{text.label}\u00a0»"


def _height(piece: Piece, setter: Typesetter, paper: Paper) -> float:
    return sum(strip.height for strip in piece.set_in(paper.inner, setter).strips)


def _flow(texts: Sequence[FactText], theme: Theme) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for text in texts:
        label = _label(text)
        pieces.append(Heading(theme.text(text.wording), key=text.key, label=label))
        for part in text.parts:
            if part.kind == "words":
                (line,) = part.lines
                announces = line.endswith(":")
                pieces.append(Words(line, key=text.key, label=label, keep=announces))
            else:
                numbered = part.kind == "steps"
                pieces.append(Points(part.lines, numbered, key=text.key, label=label))
    return tuple(pieces)


def _pictures(content: FactSheetContent, looseness: float) -> tuple[Piece, ...]:
    if not content.photos:
        return ()
    row = Pictures(content.photos, _between(_ROW[len(content.photos)], looseness))
    return (row, *_credit(content))


def _credit(content: FactSheetContent) -> tuple[Piece, ...]:
    words = Words(content.credit, "caption", key="credit", label="Le crédit des photos")
    return (words,) if content.credit.strip() else ()


def _too_long(content: FactSheetContent, plan: Plan) -> TooManyPagesError:
    laid = plan.laid
    page = laid.paper.bottom - laid.paper.top
    beyond = laid.pages[MOST_PAGES:]
    excess = (len(beyond) - 1) * page + laid.end - laid.paper.top
    longest = max(content.texts, key=lambda text: sum(len(w) for p in text.parts for w in p.lines))
    lines = math.ceil(2 * excess / plan.setter.style("body").leading)
    return TooManyPagesError(
        longest.key, longest.label, pages=MOST_PAGES, excess_mm=excess / MM, lines=lines
    )
