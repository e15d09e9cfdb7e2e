"""Papers of the office ordered as other documents: letters, forms of image rights and of ideas."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2
import pytest

from idcoop_desktop.domain.decisions import Outcome
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.domain.showcase import Moment
from idcoop_desktop.services import consent_forms, editions, letters, life, photo_people, showcase
from idcoop_desktop.services.consent_forms import NOBODY_LACKS
from idcoop_desktop.services.letters import LetterWords
from idcoop_desktop.store import decisions
from idcoop_desktop.store.publications import all_publications
from tests.unit.services.conftest import TODAY, Village, picture, ruling


def made(village: Village, kind: PublicationKind, **about: object) -> str:
    data = editions.make(village.desk, Order(kind=kind, **about))  # type: ignore[arg-type]
    with pypdfium2.PdfDocument(data) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(texts).split())


def letter(village: Village, kind: PublicationKind, project: int) -> str:
    return made(village, kind, project_ids=(project,))


def test_the_letter_tells_the_latest_grant_and_is_remembered_on_it(village: Village) -> None:
    desk, project = village.desk, village.granted(40_000)
    life.decide(desk, project, ruling(amount_cents=10_000))
    text = letter(village, PublicationKind.LETTER_GRANT, project)
    assert "Aide accordée 100,00€ Aide en tout 500,00€" in text
    assert "Maëlle Kervadec" in text
    first, last = decisions.decisions(desk.base, project)
    assert (first.letter_on, last.letter_on) == (None, TODAY)
    assert all_publications(desk.base) == ()


def test_the_letter_is_the_one_of_the_decision_sheet(village: Village) -> None:
    desk, project = village.desk, village.granted()
    order = Order(kind=PublicationKind.LETTER_GRANT, project_ids=(project,), theme="sobre")
    words = LetterWords(signed_by=desk.author.name, signed_as=desk.author.role)
    key = decisions.decisions(desk.base, project)[0].id
    assert editions.preview(desk, order) == letters.preview_letter(desk, key, words)
    assert decisions.get_decision(desk.base, key).letter_on is None


@pytest.mark.parametrize(
    ("kind", "outcome", "said"),
    [
        (PublicationKind.LETTER_REFUSAL, Outcome.REFUSED, "n’a pas été refusé"),
        (PublicationKind.LETTER_POSTPONED, Outcome.POSTPONED, "n’a pas été ajourné"),
    ],
)
def test_a_letter_needs_its_decision(
    village: Village, kind: PublicationKind, outcome: Outcome, said: str
) -> None:
    project = village.project()
    with pytest.raises(DomainError, match=said):
        letter(village, kind, project)
    later = TODAY + timedelta(days=90) if outcome is Outcome.POSTPONED else None
    told = ruling(
        outcome=outcome, reason="Un seul logement", next_step="La cour", reconsider_on=later
    )
    life.decide(village.desk, project, told)
    assert "Un seul logement" in letter(village, kind, project)
    with pytest.raises(DomainError, match="n’a pas reçu d’accord"):
        letter(village, PublicationKind.LETTER_GRANT, project)


def test_forms_of_image_rights_are_those_that_lack(village: Village) -> None:
    desk, project = village.desk, village.completed()
    with pytest.raises(DomainError, match=NOBODY_LACKS[:30]):
        letter(village, PublicationKind.CONSENT_FORM, project)
    photo = showcase.add_photo(desk, project, picture(), moment=Moment.AFTER, alt="Le hall")
    photo_people.name_person(desk, photo, cooperator_id=village.nadia)
    assert "Nadia Benali" in letter(village, PublicationKind.CONSENT_FORM, project)
    assert b"%PDF" in consent_forms.person_form(desk, village.nadia)


def test_an_idea_form_is_of_a_residence_or_of_any(village: Village) -> None:
    there = made(village, PublicationKind.IDEA_FORM, residence_id=village.phare)
    assert "Le Clos du Phare" in there
    assert "Le Clos du Phare" not in made(village, PublicationKind.IDEA_FORM)
    assert all_publications(village.desk.base) == ()
