"""Drawing the form of an image agreement: who, which photos, which uses, how long, signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.consent_form import CHILD_TITLE, TITLE
from idcoop_desktop.documents.letter_flow import INNER, LEFT, Flow
from idcoop_desktop.documents.page import Box
from idcoop_desktop.documents.typography import french, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.canvas import TaggedCanvas
    from idcoop_desktop.documents.consent_form import ConsentForm, FormCoop
    from idcoop_desktop.documents.page import Page
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

_LABEL = "L’autorisation"
_BOX, _TICK_INDENT, _TICK_ROW = 3.4 * MM, 6 * MM, 6.2 * MM
_COLUMNS = 2
_SIGN_HEIGHT, _SIGN_GAP = 42 * MM, 6 * MM
_DURATIONS = ("1 an", "3 ans", "5 ans", "jusqu’au …………………")
_ADULT = "Je suis {person}. Comme je l’indique ici, {coop} peut montrer {photos}."
_CHILD = (
    "Nous exerçons l’autorité parentale à l’égard de {person}. Comme nous l’indiquons ici, {coop} "
    "peut montrer {photos}."
)
_THESE, _ALL = "les photos ci-dessous", "les photos des projets {scheme} où l’on {whom} reconnaît"
_USES = "Où ces photos peuvent-elles être montrées ? Cochez ce que vous acceptez."
_FREE = (
    "Cette autorisation est gratuite et libre : la refuser ne change rien à votre place dans la "
    "coopérative. Une case laissée vide est un refus pour cet usage."
)
_RIGHTS = (
    "Vous pouvez la retirer à tout moment, sans donner de raison{contact}. Nous cessons alors de "
    "montrer ces photos, nous les retirons des endroits qui dépendent de nous et nous vous disons "
    "dans quels documents elles ont paru. Cette feuille est gardée le temps de l’autorisation, "
    "puis comme preuve ; vous pouvez en demander une copie."
)
_LAW = (
    "Les deux parents protègent en commun le droit à l’image de leur enfant et l’y associent selon "
    "son âge (Code civil, article 372-1, loi du 19 février 2024) : il faut les deux signatures."
)
_SOLE = "J’exerce seul(e) l’autorité parentale. Document qui le prouve, joint en copie :"
_HEARD = "L’enfant est d’accord pour paraître sur ces photos."


class ConsentPainter:
    """One form after the other, each on pages of its own."""

    def __init__(self, canvas: TaggedCanvas, theme: Theme, coop: FormCoop) -> None:
        self._canvas, self._coop = canvas, coop
        self._flow = Flow(canvas, theme)

    @property
    def pages(self) -> list[Page]:
        """The pages drawn so far."""
        return self._flow.pages

    def paint(self, form: ConsentForm) -> None:
        """Draw everything."""
        flow = self._flow
        flow.begin()
        flow.y = 15 * MM
        self._say("coop", self._coop.name, after=0.6 * MM)
        if self._coop.lines:
            self._say("head", " · ".join(self._coop.lines), after=0)
        flow.y += 6 * MM
        self._say("title", CHILD_TITLE if form.minor else TITLE, role="H1", after=3 * MM)
        self._say("body", self._intro(form), after=3 * MM)
        if form.photos:
            self._points(form.photos)
        self._heading(_USES)
        self._ticks(form.uses)
        self._heading("Pendant combien de temps, à partir de la date de signature ?")
        self._ticks(_DURATIONS)
        self._say("body", _FREE, after=2 * MM)
        contact = f" : {one_line(self._coop.contact)}" if self._coop.contact else ""
        self._say("body", _RIGHTS.format(contact=contact), after=4 * MM)
        self._sign(form)

    def _intro(self, form: ConsentForm) -> str:
        shown = _THESE
        if not form.photos:
            whom = "le" if form.minor else "me"
            shown = _ALL.format(scheme=one_line(self._coop.scheme), whom=whom)
        words = _CHILD if form.minor else _ADULT
        return words.format(
            person=one_line(form.person), coop=one_line(self._coop.name), photos=shown
        )

    def _sign(self, form: ConsentForm) -> None:
        flow = self._flow
        if not form.minor:
            self._boxes((form.person,))
            return
        self._say("body", _LAW, after=3 * MM)
        self._boxes(("Premier titulaire", "Second titulaire"))
        self._ticks((_SOLE,), columns=1)
        self._line()
        flow.y += 3 * MM
        self._ticks((_HEARD,), columns=1)

    def _boxes(self, names: Sequence[str]) -> None:
        """Draw a place to sign for each, side by side."""
        flow = self._flow
        flow.room_for(_SIGN_HEIGHT)
        width = (INNER - _SIGN_GAP) / 2
        known = len(names) == 1
        for place, name in enumerate(names):
            left = LEFT + place * (width + _SIGN_GAP)
            flow.page.card(
                Box(left, flow.y, width, _SIGN_HEIGHT), radius=2 * MM, fill="paper", outline="glow"
            )
            blanks = ("Date :", "Signature :")
            lines = (name, *blanks) if known else (name, "Nom, prénom :", *blanks)
            top = flow.y + 2.5 * MM
            for number, text in enumerate(lines):
                style = "fact_name" if number else "fact"
                block = flow.block(_LABEL, french(one_line(text)), style)
                height = flow.height(block, width - 8 * MM)
                box = Box(left + 4 * MM, top, width - 8 * MM, height)
                flow.place(block, box, self._element("P"), layer=2)
                top += height + 1.5 * MM
        flow.y += _SIGN_HEIGHT + 3 * MM

    def _points(self, points: Sequence[str]) -> None:
        flow, listed = self._flow, self._element("L")
        for point in points:
            block = flow.block(_LABEL, french(one_line(point)), "body")
            flow.room_for(flow.height(block, INNER - _TICK_INDENT))
            middle = flow.y + 0.55 * flow.theme.styles["body"].leading
            self._canvas.setFillColor(flow.page.color("accent"))
            self._canvas.circle(LEFT + 1.6 * MM, flow.page.up(middle), 1.5, stroke=0, fill=1)
            body = listed.add("LI").add("LBody")
            flow.add(block, body, after=1 * MM, indent=_TICK_INDENT)
        flow.y += 1 * MM

    def _ticks(self, names: Sequence[str], *, columns: int = _COLUMNS) -> None:
        flow, listed = self._flow, self._element("L")
        width = INNER / columns
        for start in range(0, len(names), columns):
            row = [
                flow.block(_LABEL, french(one_line(name)), "body")
                for name in names[start : start + columns]
            ]
            tallest = max(flow.height(block, width - _TICK_INDENT - 1 * MM) for block in row)
            flow.room_for(max(tallest, _TICK_ROW))
            for place, block in enumerate(row):
                left = LEFT + place * width
                self._square(left)
                height = flow.height(block, width - _TICK_INDENT - 1 * MM)
                box = Box(left + _TICK_INDENT, flow.y, width - _TICK_INDENT - 1 * MM, height)
                flow.place(block, box, listed.add("LI").add("LBody"))
            flow.y += max(tallest + 1 * MM, _TICK_ROW)
        flow.y += 1.5 * MM

    def _square(self, left: float) -> None:
        canvas, page = self._canvas, self._flow.page
        canvas.saveState()
        canvas.setStrokeColor(page.color("soft"))
        canvas.setLineWidth(0.9)
        top = page.up(self._flow.y + 0.8 * MM + _BOX)
        canvas.roundRect(left, top, _BOX, _BOX, 1, stroke=1, fill=0)
        canvas.restoreState()

    def _line(self) -> None:
        canvas, page = self._canvas, self._flow.page
        canvas.setStrokeColor(page.color("glow"))
        canvas.setLineWidth(0.8)
        y = page.up(self._flow.y + 4 * MM)
        canvas.line(LEFT + _TICK_INDENT, y, LEFT + INNER, y)
        self._flow.y += 4 * MM

    def _heading(self, words: str) -> None:
        self._flow.y += 1.5 * MM
        self._say("heading", words, role="H2", after=1.5 * MM)

    def _say(self, style: str, text: str, *, after: float, role: str = "P") -> None:
        block = self._flow.block(_LABEL, french(text), style)
        self._flow.add(block, self._element(role), after=after)

    def _element(self, role: str) -> Element:
        return self._canvas.root.add(role)
