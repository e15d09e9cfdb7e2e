"""What is wrong with a page for the site, found in its HTML as a browser reads it."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise

from PIL import Image

VOID = {"meta", "img"}
INSIDE = {
    "html": {"head", "body"},
    "head": {"meta", "title", "style"},
    "body": {"header", "main", "footer"},
    "header": {"p", "h1"},
    "main": {"p", "h2", "h3", "ul", "ol", "figure", "dl", "div"},
    "footer": {"p"},
    "p": {"a"},
    "ul": {"li"},
    "ol": {"li"},
    "figure": {"img", "blockquote", "figcaption"},
    "blockquote": {"p"},
    "dl": {"div"},
    "div": {"dt", "dd", "figure", "table"},
    "table": {"caption", "thead", "tbody"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
}
"""The elements of a page, and what each may hold besides text."""

WITHOUT_TEXT = {"html", "head", "body", "header", "main", "footer", "ul", "ol", "dl", "table", "tr"}
ATTRIBUTES = {
    "html": {"lang"},
    "meta": {"charset", "name", "content", "http-equiv"},
    "p": {"class"},
    "a": {"href"},
    "dl": {"class"},
    "div": {"class", "role", "aria-label", "tabindex"},
    "figure": {"class"},
    "img": {"src", "alt", "width", "height"},
    "th": {"scope", "class"},
    "td": {"class"},
}
_VAGUE = {"", "ici", "cliquez ici", "lien", "en savoir plus", "lire la suite"}
_FETCHED = re.compile(r"url\(|@import|expression|javascript:|https?:", re.IGNORECASE)


class Reader(HTMLParser):
    """A page as it is read, and all that is wrong with it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []
        self.path: list[str] = []
        self.seen: list[str] = []
        self.headings: list[str] = []
        self.links: list[str] = []
        self.ways: list[str] = []
        self.language = ""
        self.pictures: list[dict[str, str]] = []
        self.meta: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.declared = ""

    def handle_decl(self, decl: str) -> None:
        self.declared = decl

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"comment {data!r}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        parent = self.path[-1] if self.path else ""
        if parent and tag not in INSIDE.get(parent, set()):
            self.wrong.append(f"<{tag}> in <{parent}>")
        if unknown := set(told) - ATTRIBUTES.get(tag, set()):
            self.wrong.append(f"<{tag}> has {sorted(unknown)}")
        if len(told) != len(attrs):
            self.wrong.append(f"<{tag}> says a thing twice")
        self.seen.append(tag)
        getattr(self, f"_on_{tag}", lambda _told: None)(told)
        if tag not in VOID:
            self.path.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.path or self.path.pop() != tag:
            self.wrong.append(f"</{tag}> closes something else")

    def handle_data(self, data: str) -> None:
        if not data.strip():
            return
        where = self.path[-1] if self.path else ""
        if where == "a":
            self.ways[-1] += data
        if where in WITHOUT_TEXT | {""}:
            self.wrong.append(f"{data.strip()!r} lies in <{where}>")
        self.texts[where] = self.texts.get(where, "") + data

    def _on_meta(self, told: dict[str, str]) -> None:
        self.meta[told.get("name") or told.get("http-equiv") or "charset"] = told.get(
            "content", told.get("charset", "")
        )

    def _on_img(self, told: dict[str, str]) -> None:
        self.pictures.append(told)

    def _on_a(self, told: dict[str, str]) -> None:
        self.links.append(told.get("href", ""))
        self.ways.append("")

    def _on_html(self, told: dict[str, str]) -> None:
        self.language = told.get("lang", "")

    def _on_th(self, told: dict[str, str]) -> None:
        if told.get("scope") not in {"row", "col"}:
            self.wrong.append("a heading of a table without scope")

    def _on_h1(self, _told: dict[str, str]) -> None:
        self.headings.append("h1")

    def _on_h2(self, _told: dict[str, str]) -> None:
        self.headings.append("h2")

    def _on_h3(self, _told: dict[str, str]) -> None:
        self.headings.append("h3")


def read(page: bytes) -> Reader:
    """Read a page to its end."""
    reader = Reader()
    reader.feed(page.decode())
    reader.close()
    if reader.path:
        reader.wrong.append(f"{reader.path} left open")
    return reader


def findings(page: bytes, *, site: str = "") -> list[str]:
    """Return what is wrong with a page whose links may only lead to ``site``."""
    reader = read(page)
    wrong = [*reader.wrong, *_landmarks(reader), *_head(reader), *_headings(reader.headings)]
    for picture in reader.pictures:
        wrong += _picture(picture)
    wrong += [
        f"leads to {link}"
        for link in reader.links
        if not link.startswith(("mailto:", "tel:")) and not (site and link.startswith(site))
    ]
    wrong += [f"a link says {said!r}" for said in reader.ways if said.strip().lower() in _VAGUE]
    if reader.language != "fr":
        wrong.append("a page of another language, or of none")
    if _FETCHED.search(reader.texts.get("style", "")):
        wrong.append("the style fetches something")
    return wrong


def _landmarks(reader: Reader) -> list[str]:
    once = ("html", "head", "body", "header", "main", "footer", "title", "style", "h1")
    wrong = [f"not one <{tag}>" for tag in once if reader.seen.count(tag) != 1]
    if reader.declared != "doctype html":
        wrong.append("no doctype")
    wrong += ["a table without caption"] * (
        reader.seen.count("table") - reader.seen.count("caption")
    )
    wrong += [f"<{tag}> without words" for tag in ("title", "h1") if not reader.texts.get(tag)]
    return wrong


def _head(reader: Reader) -> list[str]:
    policy = reader.meta.get("Content-Security-Policy", "")
    wanted = ("default-src 'none'", "img-src data:", "style-src 'unsafe-inline'")
    wrong = [f"the policy lacks {part}" for part in wanted if part not in policy]
    if reader.meta.get("charset") != "utf-8" or not reader.meta.get("description"):
        wrong.append("charset or description missing")
    return wrong


def _headings(found: list[str]) -> list[str]:
    levels = [int(name[1]) for name in found]
    wrong = [
        f"h{after} after h{before}" for before, after in pairwise(levels) if after > before + 1
    ]
    return wrong if levels[:1] == [1] else [*wrong, "the first heading is not the title"]


def _picture(told: dict[str, str]) -> list[str]:
    if not told.get("alt", "").strip():
        return ["a picture without words"]
    kind, _, data = told["src"].partition(",")
    if kind != "data:image/jpeg;base64":
        return [f"a picture from {kind}"]
    jpeg = base64.b64decode(data, validate=True)
    with Image.open(BytesIO(jpeg)) as picture:
        size, talks = picture.size, bool(picture.getexif())
    wrong = ["a picture that says where it was taken"] if talks else []
    if [told.get("width"), told.get("height")] != [str(side) for side in size]:
        wrong.append("a picture of another size")
    return [*wrong, "a picture too large"] if size[0] > 1200 else wrong
