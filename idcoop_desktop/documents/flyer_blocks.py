"""The texts of a flyer: what each block says, how it is called in a message, when it is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from idcoop_desktop.documents.layout import Block
from idcoop_desktop.documents.refusals import EmptyTextError
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import bare, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.content import Addressee, FlyerContent
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.structure import Element
    from idcoop_desktop.documents.theme import Theme

MOST = 3
"""Figures, and photos beside the story, a flyer has room for."""

_NAME = 1.25
"""How much larger than the words under the code a residence is named."""

_OF_SEVERAL_LINES = {"story", "story_large", "credit"}


class Blocks:
    """The blocks of one flyer by key; a block without text is absent."""

    def __init__(self, content: FlyerContent, theme: Theme, *, short: bool = False) -> None:
        """Raise ``DomainError`` when the content cannot make a flyer.

        A ``short`` one tells its lead instead of its story, when there is a lead.
        """
        check(content)
        self._theme = theme
        self._found: dict[str, Block] = {}
        self._add_story(content, lead_only=short and bool(french(content.lead)))
        self._add_figures(content)
        self._add_call(content)
        if content.addressee is not None:
            self._add_addressee(content.addressee)

    def __getitem__(self, key: str) -> Block:
        """The block of a key that is there."""
        return self._found[key]

    def get(self, key: str) -> Block | None:
        """The block of a key, or None."""
        return self._found.get(key)

    def _add(
        self,
        key: str,
        label: str,
        *texts: Text,
        style: str = "",
        hyphens: bool = False,
        balance: bool = False,
    ) -> None:
        said = tuple(text for text in texts if not isinstance(text, str) or french(text))
        if key not in _OF_SEVERAL_LINES:
            said = tuple(one_line(text) if isinstance(text, str) else text for text in said)
        if said:
            looks = self._theme.styles[style or key]
            self._found[key] = Block(key, label, said, looks, hyphens=hyphens, balance=balance)

    def _add_story(self, content: FlyerContent, *, lead_only: bool) -> None:
        self._add("place", "Le nom de la résidence", content.place)
        self._add("title", "Le titre", content.title)
        self._add("title_long", "Le titre", content.title, balance=True)
        self._add("lead", "L’accroche", content.lead, balance=True)
        for key, style in (("story", "body"), ("story_large", "body_wide")):
            if lead_only:
                lead = self._found["lead"]
                self._found[key] = replace(lead, style=self._theme.styles[style])
            else:
                self._add(key, "Le récit", *content.story, style=style, hyphens=True)
        if lead_only:
            del self._found["lead"]
        self._add("quote", "La citation", _in_quotes(content.quote or ""), balance=True)
        if "quote" in self._found:
            self._add("author", "L’auteur de la citation", content.quote_author)
        self._add("credit", "Le crédit des photos", content.credit, balance=True)
        for key, label in (("title", "Le titre"), ("story", "Le récit")):
            if key not in self._found:
                raise EmptyTextError(label)

    def _add_figures(self, content: FlyerContent) -> None:
        for number, (value, label) in enumerate(content.figures, start=1):
            self._add(f"figure_{number}", f"Le chiffre n°\u00a0{number}", value, style="figure")
            name = f"La légende du chiffre n°\u00a0{number}"
            self._add(f"figure_label_{number}", name, label, style="figure_label")
        for number, (photo, badge) in enumerate(content.photos, start=1):
            label = f"L’étiquette de la photo n°\u00a0{number}"
            self._add(f"badge_{number}", label, badge, style="badge")
            label = f"La légende de la photo n°\u00a0{number}"
            self._add(f"caption_{number}", label, photo.caption, style="credit")

    def _add_call(self, content: FlyerContent) -> None:
        brand, text = content.brand, self._theme.text
        names = {"scheme": brand.scheme_name, "coop": brand.coop_name}
        self._add("pill", "Le nom du dispositif", text("pill", **names))
        self._add("call", "L’invitation", text("call", **names), balance=True)
        body = (
            text("call_body", **names, ceiling=brand.ceiling)
            if french(brand.ceiling)
            else text("call_body_without_ceiling", **names)
        )
        self._add("call_body", "Le texte d’invitation", body)
        self._add("scan", "L’invitation à scanner", text("scan"))
        self._add("address", "L’adresse du site", short_address(content.url))
        contact = (brand.contact_line, brand.coop_name, brand.phone, brand.email)
        lines: list[Text] = [" · ".join(part for part in map(french, contact) if part)]
        to = content.addressee
        if to is not None and french(to.contact):
            lines.insert(0, text("referent", name=to.contact))
        if french(brand.signature):
            lines.append(brand.signature)
        self._add("contact", "La ligne de contact", *lines)

    def _add_addressee(self, to: Addressee) -> None:
        text = self._theme.text
        names = {"residence": to.residence, "commune": to.commune}
        self._add("addressee", "Le nom de la résidence", text("addressee", **names), style="scan")
        self._left("addressee", larger=_NAME)
        if to.near:
            self._add("near", "Le titre des projets voisins", text("near"), style="place")
        for number, (title, place) in enumerate(to.near, start=1):
            name = f"Le projet voisin n°\u00a0{number}"
            self._add(f"near_{number}", name, title, style="pill")
            name = f"Le lieu du projet voisin n°\u00a0{number}"
            self._add(f"near_place_{number}", name, place, style="figure_label")
            self._left(f"near_place_{number}")

    def _left(self, key: str, *, larger: float = 1) -> None:
        """Set at the left, in larger type, a block whose style is made to be centred."""
        block = self._found.get(key)
        if block is not None:
            old = block.style
            style = replace(old, align="left", size=old.size * larger, leading=old.leading * larger)
            self._found[key] = replace(block, style=style)


def _in_quotes(text: str) -> str:
    # Made one line first: marks typed on two lines would be paired with those of another word.
    words = bare(french(one_line(text)))
    return quoted(words) if words else ""


def short_address(url: str) -> str:
    """The address as it is printed: without its protocol and its last slash."""
    parts = urlsplit(url)
    return f"{parts.netloc.removeprefix('www.')}{parts.path}".rstrip("/")


def _is_web_address(url: str) -> bool:
    if not url.startswith(("https://", "http://")) or not url.isascii() or not url.isprintable():
        return False
    try:
        return " " not in url and bool(urlsplit(url).netloc)
    except ValueError:  # a bracket that no address closes
        return False


def check(content: FlyerContent) -> None:
    """Raise ``DomainError`` for too many figures or photos, or for a bad web address."""
    if len(content.figures) > MOST or len(content.photos) > MOST:
        raise DomainError(
            "Un flyer montre au plus trois chiffres, et trois photos en plus de la grande."
            " Retirez-en."
        )
    if not _is_web_address(content.url):
        raise DomainError(
            "L’adresse du QR code doit commencer par https:// et ne contenir ni espace ni accent."
        )


def with_real_figures(content: FlyerContent) -> FlyerContent:
    """Return the content without the figures that say nothing: they would be empty cards."""
    told = tuple(pair for pair in content.figures if any(french(text) for text in pair))
    return replace(content, figures=told)


def reading_order(
    root: Element, content: FlyerContent, blocks: Blocks
) -> dict[str, Sequence[Element]]:
    """Create the structure elements of a flyer in the order a screen reader says them."""
    made: dict[str, Sequence[Element]] = {}
    for key, role in (("logo", "Figure"), ("pill", "P"), ("place", "P"), ("title", "H1")):
        made[key] = [root.add(role)]
    made["title_long"] = made["title"]
    made["lead"] = [root.add("P")]
    made["hero"] = [root.add("Figure")]
    listed = root.add("L")
    for number in range(1, len(content.figures) + 1):
        item = listed.add("LI")
        made[f"figure_{number}"] = [item.add("Lbl")]
        made[f"figure_label_{number}"] = [item.add("LBody")]
    made["story"] = [root.add("P") for _ in blocks["story"].paragraphs]
    made["story_large"] = made["story"]
    quotation = root.add("BlockQuote")
    made["quote"], made["author"] = [quotation.add("P")], [quotation.add("P")]
    for number in range(1, len(content.photos) + 1):
        made[f"photo_{number}"] = [root.add("Figure")]
        made[f"badge_{number}"] = [root.add("Caption")]
        made[f"caption_{number}"] = [root.add("P")]
    made["credit"] = [root.add("P")]
    made |= _neighbours(root, content)
    for key, role in (("addressee", "P"), ("call", "H2"), ("call_body", "P")):
        made[key] = [root.add(role)]
    made["qr"] = [root.add("P").add("Link")]
    for key in ("scan", "address"):
        made[key] = [root.add("P")]
    contact = blocks.get("contact")
    made["contact"] = [root.add("P") for _ in (contact.paragraphs if contact else ())]
    return made


def _neighbours(root: Element, content: FlyerContent) -> dict[str, Sequence[Element]]:
    to = content.addressee
    made: dict[str, Sequence[Element]] = {"near": [root.add("H2")]}
    listed = root.add("L")
    for number, _ in enumerate(to.near if to else (), start=1):
        item = listed.add("LI")
        made[f"near_{number}"] = [item.add("Lbl")]
        made[f"near_place_{number}"] = [item.add("LBody")]
    return made
