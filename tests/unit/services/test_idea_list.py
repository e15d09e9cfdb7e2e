"""The list of ideas as a page shows it, what resembles one, and the nearest residence."""

from __future__ import annotations

import pypdfium2
import pytest

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.idea_list import IdeaQuery, IdeaSort, Shelf
from idcoop_desktop.domain.people import Residence
from idcoop_desktop.services import idea_list, ideas, journal, life, projects, residences
from idcoop_desktop.services.idea_papers import paper_form
from tests.unit.services.conftest import COMPLETION, TODAY, ruling


def noted(village, sentence: str, place: int) -> int:
    return ideas.note_idea(village.desk, sentence=sentence, residence_id=place)


def test_a_list_by_residence_has_groups_and_any_other_none(village):
    first = noted(village, "Un banc", village.ajoncs)
    noted(village, "Un four", village.ajoncs)
    alone = noted(village, "Un vélo", village.phare)
    grouped = IdeaQuery(sort=IdeaSort.RESIDENCE, descending=False)
    found = idea_list.listed_ideas(village.desk, grouped)
    assert found.heads == {alone: 1, first: 2}
    assert found.ids[0] == alone
    assert idea_list.listed_ideas(village.desk, IdeaQuery()).heads == {}


def test_rows_come_in_the_order_asked_for(village):
    one, two = noted(village, "Un banc", village.ajoncs), noted(village, "Un four", village.phare)
    rows = idea_list.listed_rows(village.desk, [two, 404, one])
    assert [row.idea.id for row in rows] == [two, one]
    assert rows[1].residence == "Les Ajoncs, Quimper"


def test_shelves_are_counted_and_residences_named_in_order(village):
    noted(village, "Un banc", village.ajoncs)
    noted(village, "Un four", village.phare)
    gone = noted(village, "Un jacuzzi", village.phare)
    ideas.drop_idea(village.desk, gone, "Non")
    read = idea_list.shelves(village.desk, Shelf.TO_FOLLOW)
    assert read.counts == {Shelf.TO_FOLLOW: 2, Shelf.DROPPED: 1, Shelf.ALL: 3}
    assert read.residences == (
        (village.phare, "Le Clos du Phare, Penmarc’h", 1),
        (village.ajoncs, "Les Ajoncs, Quimper", 1),
    )


def test_an_idea_that_is_gone_is_told(village):
    with pytest.raises(DomainError):
        idea_list.idea_sheet(village.desk, 404)


def test_what_was_done_elsewhere_is_shown_beside(village):
    asked = noted(village, "Peindre une fresque dans le hall", village.ajoncs)
    done = village.under_way()
    life.complete(village.desk, done, COMPLETION)
    other = projects.make_project(
        village.desk, title="Une fresque dans le hall B", residence_id=village.ajoncs
    )
    heard = noted(village, "Une fresque sur le pignon", village.phare)
    noted(village, "Un poulailler", village.phare)
    found = idea_list.similar(village.desk, asked)
    assert [(one.project.id, one.residence.id) for one in found.done] == [(done, village.phare)]
    assert [one.project.id for one in found.projects] == [other]
    assert [row.idea.id for row in found.ideas] == [heard]


def test_the_project_an_idea_became_is_not_beside_it(village):
    idea = noted(village, "Une fresque dans le hall", village.phare)
    projects.make_project(
        village.desk, title="La fresque", residence_id=village.phare, idea_id=idea
    )
    found = idea_list.similar(village.desk, idea)
    assert (found.done, found.projects, found.ideas) == ((), (), ())


def test_the_residence_used_last_is_proposed(village):
    assert idea_list.last_residence(village.desk) is None
    noted(village, "Un banc", village.phare)
    noted(village, "Un four", village.ajoncs)
    choice = idea_list.last_residence(village.desk)
    assert choice is not None
    assert (choice.id, choice.label, choice.hint) == (village.ajoncs, "Les Ajoncs", "Quimper")
    journal.undo(village.desk)
    choice = idea_list.last_residence(village.desk)
    assert choice is not None
    assert choice.id == village.phare


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ajon", ["Les Ajoncs"]),
        ("les ajons", ["Les Ajoncs"]),
        ("Le clos de fare", ["Le Clos du Phare"]),
        ("Manhattan", []),
        ("?", []),
    ],
)
def test_the_nearest_residence_is_found_though_misspelt(village, typed, found):
    near = idea_list.nearest_residences(village.desk, typed)
    assert [choice.label for choice in near] == found


def test_namesakes_are_all_near(village):
    residences.save_residence(village.desk, Residence(id=0, name="Les Ajoncs", commune="Brest"))
    near = idea_list.nearest_residences(village.desk, "les ajonx")
    assert sorted(choice.hint for choice in near) == ["Brest", "Quimper"]


def test_the_paper_form_is_for_a_residence_or_for_any(village):
    def text(data: bytes) -> str:
        with pypdfium2.PdfDocument(data) as document:
            assert len(document) == 1
            return document[0].get_textpage().get_text_bounded()

    assert "Les Ajoncs, Quimper" in text(paper_form(village.desk, village.ajoncs))
    assert "Les Ajoncs" not in text(paper_form(village.desk))
    assert paper_form(village.desk) == paper_form(village.desk)


def test_a_grant_is_no_reason_to_say_done(village):
    asked = noted(village, "Une fresque dans le hall", village.ajoncs)
    project = village.project()
    life.decide(village.desk, project, ruling())
    life.start(village.desk, project, TODAY)
    assert idea_list.similar(village.desk, asked).done == ()


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        ("Зелений двір, де їжак", "їжа зел"),
        ("حَدِيقَة مشتركة", "حَدِيقَة"),
        ("Ένας κήπος", "κήπος"),
        ("한국어 정원", "정원"),
        ("Une Weißstraße", "weißs"),
        ("Un « four » à pain", "«\u00a0four\u00a0» pain"),
        ("🎉 fête 👩\u200d🌾", "👩\u200d🌾"),
        ("🎉 fête", "fête 🎉"),
        ("Un « four »", "»"),
    ],
)
def test_an_idea_is_found_as_it_was_written_in_any_alphabet(village, sentence, typed):
    key = noted(village, sentence, village.ajoncs)
    noted(village, "Un banc à l’ombre", village.ajoncs)
    assert list(idea_list.listed_ideas(village.desk, IdeaQuery(text=typed)).ids) == [key]


def test_no_text_at_all_is_found_nowhere(village):
    noted(village, "Un banc", village.ajoncs)
    assert not idea_list.listed_ideas(village.desk, IdeaQuery(text="\x00")).ids
