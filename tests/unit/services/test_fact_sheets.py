"""The fact sheet of a project: its texts are kept, and it tells what is known today."""

from __future__ import annotations

from dataclasses import replace

import pytest

from idcoop_desktop.documents.article import Figures, Heading, Picture, Quote
from idcoop_desktop.documents.preview import page_count
from idcoop_desktop.documents.refusals import EmptyTextError
from idcoop_desktop.documents.theme import styled
from idcoop_desktop.documents.wording import shipped
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.photo_gate import UncoveredError
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import Moment, NotQuotableError, PhotoConsent, Showcase
from idcoop_desktop.services import (
    editions,
    fact_sheets,
    journal,
    settings,
    showcase,
    testimonials,
)
from idcoop_desktop.services.making import Making
from idcoop_desktop.store import projects
from tests.unit.services.conftest import TODAY, Village, picture

GOALS, HOW, ADVICE = "fact-sheet.goals", "fact-sheet.how", "fact-sheet.advice"
TEXTS = {GOALS: "Égayer le hall.", HOW: "1. Voter\n2. Peindre", ADVICE: "Fêter la fin."}


def order(project: int, **changes: object) -> Order:
    wanted = Order(kind=PublicationKind.FACT_SHEET, project_ids=(project,))
    return replace(wanted, **changes)  # type: ignore[arg-type]


def photograph(village: Village, project: int, moment: Moment, colour: str) -> int:
    key = showcase.add_photo(
        village.desk, project, picture(colour=colour), moment=moment, alt=f"Le mur {colour}"
    )
    showcase.record_consent(village.desk, key, PhotoConsent.NOBODY)
    return key


def gathered(village: Village, project: int, **changes: object) -> Making:
    return fact_sheets.gathered(village.desk, order(project, **changes))


def test_the_first_texts_are_suggested_until_some_are_kept(village: Village) -> None:
    project = village.completed()
    suggested = fact_sheets.suggested_texts(village.desk, project)
    assert suggested["fact-sheet.successes"]
    assert fact_sheets.texts(village.desk, project) == suggested
    fact_sheets.save_texts(village.desk, project, {GOALS: " Égayer le hall. "})
    told = fact_sheets.texts(village.desk, project)
    assert told == dict.fromkeys(suggested, "") | {GOALS: "Égayer le hall."}


def test_texts_are_kept_in_one_unit_that_names_the_project(village: Village) -> None:
    project = village.completed()
    fact_sheets.save_texts(village.desk, project, TEXTS | {"other.text": "Ailleurs"})
    label = journal.undo_label(village.desk)
    assert label == "textes de la fiche projet de «\u00a0La fresque\u00a0»"
    assert "other.text" not in fact_sheets.texts(village.desk, project)


def test_a_sheet_is_made_and_recorded_without_any_photo(village: Village) -> None:
    project = village.completed()
    fact_sheets.save_texts(village.desk, project, TEXTS)
    assert page_count(editions.make(village.desk, order(project))) == 1


def test_the_texts_on_screen_are_tried_before_they_are_kept(village: Village) -> None:
    project = village.completed()
    fact_sheets.save_texts(village.desk, project, TEXTS)
    kept = gathered(village, project)
    tried = gathered(village, project, texts={ADVICE: "Commencer petit."})
    assert kept.facts != tried.facts
    assert fact_sheets.texts(village.desk, project)[ADVICE] == "Fêter la fin."


@pytest.mark.parametrize(("key", "label"), [(GOALS, "Objectifs"), (HOW, "Comment ça fonctionne")])
def test_a_needed_text_that_is_empty_is_named(village: Village, key: str, label: str) -> None:
    project = village.completed()
    with pytest.raises(EmptyTextError, match=label):
        gathered(village, project, texts=TEXTS | {key: " "})


def test_a_project_that_is_not_done_has_no_sheet(village: Village) -> None:
    with pytest.raises(DomainError, match="une fois le projet réalisé"):
        gathered(village, village.under_way())


def test_the_page_of_the_site_tells_all_of_it(village: Village) -> None:
    desk, project = village.desk, village.completed()
    settings.save_profile(desk, replace(settings.profile(desk), site="https://www.example.org/"))
    keys = [
        photograph(village, project, moment, colour)
        for moment, colour in (
            (Moment.AFTER, "teal"),
            (Moment.AFTER, "red"),
            (Moment.BEFORE, "gray"),
        )
    ]
    said = testimonials.add_testimonial(
        desk,
        project,
        text="Merci",
        author="Nadia",
        uses=tuple(ImageUse),
        until_on=TODAY.replace(year=TODAY.year + 3),
    )
    words = Showcase(
        id=0,
        project_id=project,
        lead="Un bord de mer.",
        hero_id=keys[0],
        photo_ids=(keys[1], keys[2]),
        testimonial_id=said,
    )
    fact_sheets.save_texts(desk, project, TEXTS)
    making = gathered(village, project, words=words)
    assert [photo.id for photo in making.photos] == [keys[0], keys[2], keys[1]]
    assert making.testimonials[0].id == said
    theme = styled("littoral", "pages", wording=shipped("fact-sheet"))
    assert making.article is not None
    article = making.article(theme)
    assert [b.text for b in article.blocks if isinstance(b, Heading)] == [
        "Objectifs",
        "Comment ça fonctionne",
        "Notre conseil",
        "Envie d’en faire autant\u202f? Parlons-en.",
    ]
    told = [b.alt for b in article.blocks if isinstance(b, Picture)]
    assert told == ["Le mur teal", "Le mur gray", "Le mur red"]
    assert {Figures, Quote} <= {type(block) for block in article.blocks}
    assert article.kicker.startswith("Fiche projet")
    page = editions.make(desk, order(project, words=words), ending=".html").decode()
    assert "<h1" in page
    assert "La fresque" in page


def test_the_sheet_is_out_of_date_when_a_text_changes(village: Village) -> None:
    desk, project = village.desk, village.completed()
    fact_sheets.save_texts(desk, project, TEXTS)
    before = gathered(village, project).facts
    fact_sheets.save_texts(desk, project, {ADVICE: "Autre conseil."})
    assert gathered(village, project).facts != before


def test_photos_and_quotations_pass_the_gate_of_the_web(village: Village) -> None:
    desk, project = village.desk, village.completed()
    fact_sheets.save_texts(desk, project, TEXTS)
    key = showcase.add_photo(desk, project, picture(), moment=Moment.AFTER, alt="Le mur")
    words = Showcase(id=0, project_id=project, hero_id=key)
    with pytest.raises(UncoveredError):
        editions.preview(desk, order(project, words=words))
    said = testimonials.add_testimonial(desk, project, text="Merci", author="Nadia")
    with pytest.raises(NotQuotableError):
        editions.preview(
            desk, order(project, words=replace(words, hero_id=None, testimonial_id=said))
        )


def test_a_project_whose_day_is_unknown_is_told_without_it(village: Village) -> None:
    project = village.completed()
    fact_sheets.save_texts(village.desk, project, TEXTS)
    dated = gathered(village, project).facts
    with village.desk.unit("date oubliée") as unit:
        projects.update_project(unit, project, completed_on=None)
    assert gathered(village, project).facts != dated
