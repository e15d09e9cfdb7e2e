"""The sections of the report of a year, in the order they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.documents.annual_charts import BarTable, Goal, Stacks, WholeTable
from idcoop_desktop.documents.annual_words import (
    DELAY_COLUMNS,
    ENVELOPE_COLUMNS,
    GROUP_COLUMNS,
    HELPED_COLUMNS,
    MOST_DONE,
    MOST_UNDER_WAY,
    aids_line,
    communes_told,
    cut_off,
    delay_table,
    done_line,
    envelope_table,
    group_table,
    headline,
    helped_table,
    names_of,
    said,
    scheme_name,
)
from idcoop_desktop.documents.audit import MM
from idcoop_desktop.documents.flow import (
    Card,
    Cards,
    Figures,
    Heading,
    Pictures,
    Points,
    Section,
    Space,
    Table,
    TableColumn,
    Words,
)
from idcoop_desktop.documents.flow_band import Band
from idcoop_desktop.documents.paragraphs import faces_of
from idcoop_desktop.documents.theme import Span
from idcoop_desktop.documents.typography import french, one_line
from idcoop_desktop.domain.text import plural, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from idcoop_desktop.documents.annual_report import AnnualContent
    from idcoop_desktop.documents.annual_words import Told
    from idcoop_desktop.documents.flow import Piece
    from idcoop_desktop.documents.paragraphs import Text
    from idcoop_desktop.documents.theme import Theme
    from idcoop_desktop.domain.year_figures import GroupYear

HEROES = (62 * MM, 54 * MM, 46 * MM, 38 * MM)
"""How high the picture that opens the report may be, the finest first."""

SHARES = (1, 0.85, 0.7)
"""The parts of their finest height that pictures of projects may have."""

_PHOTOS = {1: 62 * MM, 2: 50 * MM, 3: 42 * MM}  # how high, by how many there are
_UNDER_PHOTOS = 1.5 * MM
_LAST_GAP = 5 * MM


def band_of(content: AnnualContent, theme: Theme, hero_height: float) -> Band:
    """Return the top of the first page, with a picture of that height when there is one."""
    names = names_of(content)
    place: Text = content.brand.coop_name
    if content.provisional_on is not None:
        place = f"{content.brand.coop_name} · {said(theme, 'provisional', names)}"
    return Band(
        kicker=theme.text("kicker", **names),
        title=theme.text("title", **names),
        place=place,
        hero=content.photos[0] if content.photos else None,
        hero_height=hero_height if content.photos else 0,
        brand=content.brand,
    )


def sections_of(content: AnnualContent, theme: Theme, share: float) -> tuple[Section, ...]:
    """Return everything below the band; pictures have this share of their finest height.

    Raises ``UnprintableTextError`` with the project whose words no face can draw.
    """
    texts = [(one.title, f"{one.title} {one.place} {one.line}") for one in content.done]
    texts += [(one.title, f"{one.title} {one.place}") for one in content.under_way]
    for title, told in texts:
        faces_of(f"Le projet {quoted(title)}", told, theme.styles["body"].font)
    parts = (
        _opening(content, theme),
        _done(content, theme, share),
        _under_way(content, theme),
        _money(content, theme),
        _groups(content, theme, "kinds_heading", "Genre", content.by_kind, "Autres genres"),
        _helped(content, theme),
        _groups(
            content, theme, "residences_heading", "Résidence", content.by_residence,
            "Autres résidences",
        ),
        _groups(
            content, theme, "communes_heading", "Commune", communes_told(content),
            "Autres communes",
        ),
        _delays(content, theme),
    )  # fmt: skip
    names = names_of(content)
    thanks = Card(said(theme, "thanks_heading", names), (theme.text("thanks", **names),))
    found = [tuple(part) for part in parts]
    return (
        *(Section(part) for part in found if part),
        Section((Cards((thanks,)),), before=_LAST_GAP),
    )


def _opening(content: AnnualContent, theme: Theme) -> Iterator[Piece]:
    names = names_of(content)
    yield Words(theme.text("summary", **names), style="lead")
    if content.provisional_on is not None:
        yield Words(theme.text("provisional_note", **names), style="caption")
    yield Figures(headline(content, theme))
    if content.goal:
        done = content.counts.projects_completed
        key = "goal_met" if done >= content.goal else "goal_missed"
        yield Heading(theme.text("goal_heading", **names))
        alt, words = _goal_alt(done, content.goal), theme.text(key, **names)
        yield Goal(done, content.goal, alt, words)


def _goal_alt(done: int, goal: int) -> str:
    return f"{plural(done, 'projet réalisé', 'projets réalisés')} pour un objectif de {goal}."


def _money(content: AnnualContent, theme: Theme) -> Iterator[Piece]:
    if not content.envelopes:
        return
    names = names_of(content)
    yield Heading(theme.text("envelopes_heading", **names))
    yield Stacks(
        tuple(
            (
                scheme_name(content, one.scheme),
                (one.paid, one.granted_unpaid, max(0, one.remaining)),
            )
            for one in content.envelopes
        ),
        ("Payé", "Reste à payer", "Libre"),
        "Enveloppes de l’année\u00a0: ce qui est payé, ce qui reste à payer et ce qui est libre. "
        "Le tableau qui suit donne les montants.",
    )
    shares = (1.35, 1, 1, 1, 1.1, 1)
    table = _table(ENVELOPE_COLUMNS, envelope_table(content), shares=shares)
    yield WholeTable(table, noted=True)
    yield Words(theme.text("envelopes_note", **names), style="caption")


def _groups(
    content: AnnualContent,
    theme: Theme,
    heading: str,
    first: str,
    groups: Sequence[GroupYear],
    others: str,
) -> Iterator[Piece]:
    if not groups:
        return
    told = group_table(groups, others)
    yield Heading(theme.text(heading, **names_of(content)))
    table = _table((first, *GROUP_COLUMNS), told, shares=(3, 0.8, 1.2, 1.2))
    aids = aids_line(content) if groups is content.by_kind else ""
    yield BarTable(table, told.parts, noted=bool(aids))
    if aids:
        yield Words(aids, style="caption")


def _done(content: AnnualContent, theme: Theme, share: float) -> Iterator[Piece]:
    names = names_of(content)
    yield Heading(theme.text("done_heading", **names))
    if not content.done:
        yield Words(theme.text("nothing_done", **names))
    others = content.photos[1:4]
    if others:
        yield Pictures(tuple((photo, "") for photo in others), _PHOTOS[len(others)] * share)
        yield Space(_UNDER_PHOTOS)
    if content.done:
        shown = content.done[:MOST_DONE]
        yield Points(tuple(_strong(one.title, done_line(one)) for one in shown))
    rest = cut_off(len(content.done), MOST_DONE)
    if rest:
        yield Words(rest)


def _helped(content: AnnualContent, theme: Theme) -> Iterator[Piece]:
    if content.helped:
        yield Heading(theme.text("amounts_heading", **names_of(content)))
        told, shares = helped_table(content), (2.4, 2, 1.1, 1.1)
        yield WholeTable(_table(HELPED_COLUMNS, told, shares=shares, figures=2))


def _under_way(content: AnnualContent, theme: Theme) -> Iterator[Piece]:
    if not content.under_way:
        return
    yield Heading(theme.text("under_way_heading", **names_of(content)))
    shown = content.under_way[:MOST_UNDER_WAY]
    yield Points(tuple(_strong(one.title, one.place) for one in shown))
    rest = cut_off(len(content.under_way), MOST_UNDER_WAY)
    if rest:
        yield Words(rest)


def _delays(content: AnnualContent, theme: Theme) -> Iterator[Piece]:
    told = delay_table(content)
    if told.rows:
        yield Heading(theme.text("delays_heading", **names_of(content)))
        yield WholeTable(_table(DELAY_COLUMNS, told, shares=(3, 1, 1.2, 1.2)))


def _table(
    columns: Sequence[str], told: Told, *, shares: Sequence[float], figures: int = 1
) -> Table:
    """Return a table whose columns from the number ``figures`` on hold figures."""
    return Table(
        tuple(
            TableColumn(title, share, right=place >= figures)
            for place, (title, share) in enumerate(zip(columns, shares, strict=True))
        ),
        told.rows,
        told.total,
    )


def _strong(title: str, rest: str) -> Text:
    return (
        Span(french(one_line(title)), bold=True),
        Span(f" – {french(one_line(rest))}", bold=False),
    )
