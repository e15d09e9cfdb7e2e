"""Twenty sets of words that a document may be given: whatever people type, paste or import."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import normalize


@dataclass(frozen=True)
class WordSet:
    """A word for names and titles, a sentence for short texts, and a story.

    ``printable`` words have glyphs in the shipped faces and fit where a document has little room:
    every document must be made of them. The others may be refused, in French. A set may tell the
    coop, the place, the speaker, what was said and the labels of the figures in words of their own.
    """

    name: str
    word: str
    sentence: str
    story: str
    printable: bool = True
    coop: str = ""
    place: str = ""
    author: str = ""
    said: str = ""
    labels: tuple[str, ...] = ()

    @property
    def figures(self) -> tuple[str, ...]:
        """What two figures count, as short as a label may be."""
        return self.labels or (self.word[:18], self.sentence[:18])


_STORY = (
    "L’idée est venue d’une habitante du deuxième étage.\nEn trois mercredis, les voisins ont "
    "peint le hall, avec l’aide d’un artiste.\nDepuis, on s’arrête, on se parle."
)

WORD_SETS = (
    WordSet(
        "plain",
        "Le hall en couleurs",
        "Un hall repeint par ses habitants.",
        _STORY,
        coop="La Coopérative d’Armor",
        place="Résidence du Phare",
        author="Nadia, au deuxième étage",
        said="On ne se connaissait pas ; maintenant on se dit bonjour en souriant.",
        labels=("enfants", "d’aide"),
    ),
    WordSet(
        "long names",
        "Une fresque intergénérationnelle au Phare de Penmarc’h",
        "Anticonstitutionnellement vôtre, l’intergénérationnalité des copropriétaires.",
        _STORY * 2,
    ),
    WordSet(
        "decomposed",
        normalize("NFD", "Été à l’île"),
        normalize("NFD", "Ça va là-bas, où l’évêque rêve."),
        normalize("NFD", _STORY),
    ),
    WordSet(
        "markup",
        "<b>Hall</b> & Cie",
        "<para><font size='99'>x</font> &amp; </para>",
        "<img src='file:///etc/passwd'/>\n</body><script>alert(1)</script>",
    ),
    WordSet(
        "drawing operators",
        "(Hall) Tj ET Q",
        "\\) Tj /F1 99 Tf (x\\",
        "BT /F1 1 Tf (a) Tj ET\n%%EOF\nendstream endobj",
    ),
    WordSet(
        "placeholders",
        "{coop} {project}",
        "{0} {__class__} %s ${HOME} {{",
        "**gras** *italique* {ceiling}\n** pas fermé {",
    ),
    WordSet(
        "spaces",
        "Le\u00a0hall\u202f!",
        "Un\u00a0mot\u00ad\u200bcoupé\u2011ici\u2060là",
        "\u00a0\u202f" + _STORY.replace(" ", "\u00a0", 9),
    ),
    WordSet(
        "quotation marks",
        "« Le “hall” »",
        '« L’œuvre : ‘c’est’ "nous" ! »',
        "« Oui ! »\n— Non ?\n– Si…",
    ),
    WordSet(
        "figures",
        "800 € – 50 %",
        "1 234,56 € ; 12 h 30 ; 3 × 4 = 12 ; n° 5 ; 20 °C",
        "Du 1er au 31/12/2026.\n2e étage, porte n° 3",
    ),
    WordSet(
        "addresses",
        "javascript:alert(1)",
        "http://evil.example.com/ file:///etc data:text/html,x",
        "Voir www.example.com\nmailto:x@example.org?bcc=y",
    ),
    WordSet("formulas", "=CMD()", "+1+1; @SUM(A1) ; -2+3", '=HYPERLINK("http://x")\n\t=1+1'),
    WordSet(
        "control characters",
        "Hall\x07\x1b[31m",
        "a\x00b\x0bc\x0cd\x7fe",
        "un\r\ndeux\x85trois\u2028quatre\u2029cinq",
    ),
    WordSet("many lines", "Hall", "Un\n\n\ndeux", "\n".join(["Un.", "", "Deux."] * 12)),
    WordSet("almost nothing", "H", "a", "."),
    WordSet("emoji", "Hall 🎨🌱", "Bravo 👩‍👩‍👧‍👦 🏳️‍🌈 ❤️", "🎉 La fête 🥳\n1️⃣ 2️⃣", printable=False),
    WordSet(
        "right to left", "مدخل", "שלום לכולם, Quimper", "مرحبا بكم في المدخل\nשלום", printable=False
    ),
    WordSet(
        "turned around",
        "Hall\u202egpj.exe",
        "a\u2066b\u2069\u202dc\u202c",
        "x\u200fy\u200ez\ufeff",
        printable=False,
    ),
    WordSet("other scripts", "大厅壁画", "Холл в красках", "벽화\nΤοιχογραφία", printable=False),
    WordSet(
        "heaped accents",
        "H\u0301\u0302\u0303\u0304a\u0330\u0331",
        "Z\u0351\u036b\u0343a\u0302\u0301" * 9,
        "e\u0301\u0301\u0301" * 40,
        printable=False,
    ),
    WordSet("one word of 64 kB", "Hall" + "x" * 400, "y" * 4_000, "z" * 65_536, printable=False),
)
