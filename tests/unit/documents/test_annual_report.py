"""The report of a year: every figure to the cent, charts told in words, pages that hold."""

from __future__ import annotations

import dataclasses
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from idcoop_desktop.documents import annual_sections
from idcoop_desktop.documents.annual_article import annual_article
from idcoop_desktop.documents.annual_report import (
    AnnualContent,
    DoneProject,
    ProjectUnderWay,
    TypicalDelay,
    annual_report,
)
from idcoop_desktop.documents.annual_words import (
    communes_told,
    envelope_table,
    group_table,
    helped_table,
)
from idcoop_desktop.documents.article import Figures, Grid, Picture
from idcoop_desktop.documents.preview import page_count
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.year_figures import EnvelopeYear, GroupYear, OwnerYear, YearCounts
from tests.unit.documents import page_check, structure_check
from tests.unit.documents.makers import BRAND, MADE_AT, drawn, photo, saved

THEMES = ("littoral", "jardin", "sobre")


def group(name, granted, paid, count=1):
    return GroupYear(name=name, count=count, granted=granted, paid=paid)


def helped(title, granted, paid, commune="Quimper"):
    return OwnerYear(
        id=1,
        scheme="idcoop",
        title=title,
        kind="mural",
        state="completed",
        residence="Les Ajoncs",
        commune=commune,
        granted=granted,
        paid=paid,
    )


CONTENT = AnnualContent(
    year=2026,
    brand=BRAND,
    provisional_on=date(2026, 6, 21),
    goal=2,
    counts=YearCounts(
        ideas=12,
        projects_granted=3,
        projects_completed=1,
        adults=20,
        children=3,
        aids_asked=2,
        aids_granted=1,
        aids_refused=1,
    ),
    envelopes=(
        EnvelopeYear(scheme="idcoop", opening=400_000, granted=112_301, paid=58_940),
        EnvelopeYear(scheme="fidcoop", opening=10_000, granted=12_500, paid=0),
    ),
    by_kind=(group("Fresque, décoration", 64_001, 58_940), group("Fid&Coop", 12_500, 0)),
    by_residence=(group("Les Ajoncs", 112_301, 58_940, 2),),
    by_commune=(group("Quimper", 112_301, 58_940, 2),),
    helped=(helped("Le verger", 48_300, 0, ""), helped("La fresque", 64_001, 58_940)),
    done=(
        DoneProject(
            title="La fresque", place="Les Ajoncs, Quimper", line="Bleue.", participants=23
        ),
    ),
    under_way=(ProjectUnderWay(title="Le verger", place="Ti Glaz, Douarnenez"),),
    delays=(
        TypicalDelay(label="De l’idée au dossier", projects=2, median_days=34, worst_days=80),
        TypicalDelay(label="De la décision à la fin", projects=0, median_days=0, worst_days=0),
    ),
    photos=(photo("Un mur"), dataclasses.replace(photo("Un arbre"), caption="Le verger")),
)
EMPTY = AnnualContent(
    year=2020,
    brand=BRAND,
    provisional_on=None,
    goal=0,
    counts=YearCounts(),
    envelopes=(),
    by_kind=(),
    by_residence=(),
    by_commune=(),
    helped=(),
    done=(),
    under_way=(),
    delays=(),
)


def theme(name="littoral"):
    return styled(name, "pages", wording=shipped("annual-report"))


def made(told=CONTENT, name="littoral"):
    document = annual_report(told, theme(name), made_at=MADE_AT, dpi=72)
    assert document.problems() == []
    return document.data


def said(data):
    return [words for _role, words in page_check.said(data)]


@pytest.mark.parametrize("name", THEMES)
def test_it_is_tagged_and_nothing_overlaps(name):
    data = made(name=name)
    assert structure_check.problems(data) == []
    for page in range(page_count(data)):
        assert page_check.problems(data, page=page) == []
    assert 2 <= page_count(data) <= 6


def test_headings_are_read_in_order():
    headings = [words for role, words in page_check.said(made()) if role in {"H1", "H2"}]
    assert headings == [
        "Notre année 2026",
        "Notre objectif",
        "Ce que les habitants ont réalisé",
        "Ce qui est en route",
        "Où est allé l’argent",
        "Pour faire quoi",
        "Les aides aux projets",
        "Dans quelles résidences",
        "Combien de temps cela prend",
        "Merci!",
    ]


def test_communes_are_told_when_one_has_several_residences():
    assert communes_told(CONTENT) == ()
    places = (group("Les Ajoncs", 100_000, 0), group("Ti Glaz", 12_301, 58_940))
    told = dataclasses.replace(CONTENT, by_residence=places)
    headings = [words for role, words in page_check.said(made(told)) if role == "H2"]
    place = headings.index("Dans quelles résidences")
    assert headings[place + 1] == "Dans quelles communes"
    page = annual_article(told, theme())
    assert "Dans quelles communes" in str(page.blocks)


def test_nothing_that_fits_on_a_page_is_parted_between_two():
    line = "Des bulbes, des bancs et une table pour tout le monde, du printemps à l’automne."
    several = tuple(
        DoneProject(title=f"Jardin {n}", place="Les Ajoncs, Quimper", line=line) for n in range(4)
    )
    photos = tuple(photo(f"Photo {n}") for n in range(3))
    data = made(dataclasses.replace(CONTENT, done=several, photos=photos))
    pages = [
        {
            n
            for one in page_check.objects(data, page=page)
            for n in range(4)
            if f"Jardin {n}" in one.text
        }
        for page in range(page_count(data))
    ]
    assert {0, 1, 2, 3} in pages


def test_what_residents_did_is_told_on_the_page_that_says_so():
    several = tuple(
        DoneProject(title=f"Jardin {n}", place="Les Ajoncs, Quimper", line="Des bulbes et un banc.")
        for n in range(3)
    )
    data = made(dataclasses.replace(CONTENT, done=several))
    first = " ".join(one.text for one in page_check.objects(data))
    assert all(f"Jardin {n}" in first for n in range(3))


def test_the_goal_is_told_beside_its_houses_or_below_many_of_them():
    for done in (1, 12):
        counts = dataclasses.replace(CONTENT.counts, projects_completed=done)
        told = dataclasses.replace(CONTENT, counts=counts)
        assert structure_check.problems(data := made(told)) == []
        assert page_check.problems(data) == []
        assert any("Réaliser au moins 2" in words for words in said(data))


def test_every_amount_is_told_to_the_cent():
    cells = [page_check.letters(words) for words in said(made())]
    for cents in (400_000, 112_301, 58_940, 53_361, 287_699, 64_001, 48_300, 12_500, -2_500):
        assert page_check.letters(format_cents(cents)) in cells, cents
    assert envelope_table(CONTENT).total[1:] == tuple(
        map(format_cents, (410_000, 124_801, 58_940, 65_861, 285_199))
    )
    assert helped_table(CONTENT).total == ("Ensemble", "", "1\u202f123,01\u00a0€", "589,40\u00a0€")


def test_charts_are_told_in_words():
    figures = [words for role, words in page_check.said(made()) if role == "Figure"]
    assert "1 projet réalisé pour un objectif de 2." in [
        one.replace("\u00a0", " ") for one in figures
    ]
    assert any("Le tableau qui suit donne les montants" in words for words in figures)


@pytest.mark.parametrize(("done", "words"), [(1, "pas encore"), (2, "objectif atteint")])
def test_the_goal_is_told(done, words):
    counts = dataclasses.replace(CONTENT.counts, projects_completed=done)
    assert words in str(said(made(dataclasses.replace(CONTENT, counts=counts))))


def test_one_of_something_is_told_in_the_singular():
    words = said(made())
    assert "projet réalisé" in words
    assert "projets accordés" in words


def test_provisional_figures_say_so_on_every_page():
    data = made()
    for page in range(page_count(data)):
        texts = "".join(item.text for item in page_check.objects(data, page=page))
        assert "provisoiresau21juin2026" in page_check.letters(texts)
    closed = made(dataclasses.replace(CONTENT, provisional_on=None))
    assert "rovisoire" not in str(said(closed))


def test_a_year_without_anything_is_one_page():
    data = made(EMPTY)
    assert page_count(data) == 1
    assert structure_check.problems(data) == []
    assert "Aucun projet n’a été terminé en 2020." in said(data)


def test_what_is_beyond_a_dozen_is_added_up():
    groups = tuple(group(f"Résidence {n}", 10_001, 5_000) for n in range(40))
    told = group_table(groups, "Autres résidences")
    assert told.rows[-1] == (
        "Autres résidences (28)",
        "28",
        "2\u202f800,28\u00a0€",
        "1\u202f400,00\u00a0€",
    )
    assert told.total == ("Ensemble", "40", "4\u202f000,40\u00a0€", "2\u202f000,00\u00a0€")
    assert max(told.parts) == 1
    owners = tuple(helped(f"Projet {n:02}", 101 * n, n) for n in range(50))
    table = helped_table(dataclasses.replace(CONTENT, helped=owners))
    assert table.rows[-1][0] == "Autres projets (20)"
    assert table.total[2:] == (format_cents(101 * 1225), format_cents(1225))


def test_a_year_of_many_projects_stays_short():
    told = dataclasses.replace(
        CONTENT,
        done=CONTENT.done * 60,
        under_way=CONTENT.under_way * 60,
        helped=tuple(helped(f"Projet {n}", 100, 100) for n in range(90)),
        by_residence=tuple(group(f"Résidence {n}", 100, 100) for n in range(90)),
        by_commune=tuple(group(f"Commune {n}", 0, 0) for n in range(90)),
    )
    data = made(told)
    assert page_count(data) <= 6
    words = [word.replace("\u00a0", " ") for word in said(data)]
    assert "Et 36 autres." in words
    assert "Et 42 autres." in words


def test_pictures_give_way_so_that_a_page_less_is_printed(monkeypatch):
    kinds = CONTENT.by_kind * 6
    years = [
        dataclasses.replace(CONTENT, done=CONTENT.done * count, by_kind=kinds)
        for count in range(13, 22)
    ]
    chosen = [page_count(made(told)) for told in years]
    monkeypatch.setattr(annual_sections, "HEROES", annual_sections.HEROES[:1])
    monkeypatch.setattr(annual_sections, "SHARES", annual_sections.SHARES[:1])
    finest = [page_count(made(told)) for told in years]
    assert all(fewer <= pages for fewer, pages in zip(chosen, finest, strict=True))
    assert sum(chosen) < sum(finest)


def test_the_logo_of_the_coop_is_beside_its_name():
    brand = dataclasses.replace(BRAND, logo=saved(drawn(300, 120)))
    data = made(dataclasses.replace(CONTENT, brand=brand))
    assert structure_check.problems(data) == []
    assert pictures(data) == pictures(made()) + 1


def pictures(data):
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages[0].get_images())


def test_what_people_type_is_never_markup():
    done = (DoneProject(title="<b>Hall</b> & {coop}", place="A & B", line="**deux** 🌱"),)
    told = dataclasses.replace(CONTENT, done=done)
    words = page_check.letters(str(said(made(told))))
    assert page_check.letters("<b>Hall</b> & {coop} – A & B. **deux** 🌱") in words
    with pytest.raises(DomainError, match="Le projet «\u00a0مرحبا\u00a0» contient"):
        made(dataclasses.replace(CONTENT, done=(DoneProject(title="مرحبا", place=""),)))


def test_the_same_report_is_the_same_file():
    assert made() == made()


def test_the_page_of_the_site_has_the_same_figures():
    page = annual_article(CONTENT, theme())
    grids = [block for block in page.blocks if isinstance(block, Grid)]
    assert [len(grid.rows) for grid in grids] == [3, 3, 3, 1, 1]
    assert grids[0].rows[-1] == envelope_table(CONTENT).total
    assert [len(block.figures) for block in page.blocks if isinstance(block, Figures)] == [4]
    assert len([block for block in page.blocks if isinstance(block, Picture)]) == 2
    assert "Chiffres provisoires au 21 juin 2026" in str(page.blocks).replace("\\xa0", " ")
    assert not [b for b in annual_article(EMPTY, theme()).blocks if isinstance(b, Grid)]
