"""Letters tell the decision whole, tagged, on as many pages as it takes, and cut nothing."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from idcoop_desktop.documents.letters import LetterContent, LetterPages, Sender, letter_pages
from idcoop_desktop.documents.refusals import TextOverflowError, UnprintableTextError
from idcoop_desktop.domain.labels import AddressLabel
from tests.unit.documents import structure_check
from tests.unit.documents.makers import MADE_AT

NADIA = AddressLabel("Nadia Benali", ("A1", "Le Clos du Phare", "4 rue d'Armor", "29999 KERLANN"))
ERWAN = AddressLabel("Erwan Le Dantec", ("A2", "Le Clos du Phare"))
SENDER = Sender(
    coop="Coopérative Exemple",
    scheme="ID'Coop",
    lines=("Vie coopérative", "8 quai de l'Exemple, 29999 Kerlann"),
    contact="Maëlle Kervadec, 02 00 00 00 00",
    signed_by="Maëlle Kervadec",
    signed_as="Chargée de vie coopérative",
)
GRANTED = LetterContent(
    kind="granted",
    project="La fresque",
    place="Le Clos du Phare, Kerlann",
    decided_on=date(2026, 3, 2),
    decided_by="Comité",
    sender=SENDER,
    amount="640,00 €",
    conditions="Peinture à l'eau.\n\nVisuel montré à tous.",
    support=("Prêt d'escabeaux", "Affiches"),
)
COMPLEMENT = dataclasses.replace(
    GRANTED, kind="complement", amount="120,00 €", total="760,00 €", conditions="", support=()
)
REFUSED = dataclasses.replace(
    GRANTED,
    kind="refused",
    amount="",
    conditions="",
    support=(),
    reason="Un seul logement.",
    next_step="Penser à la cour.",
    personal="Merci pour l'échange.",
)
POSTPONED = dataclasses.replace(
    REFUSED, kind="postponed", next_step="", personal="", reconsider_on=date(2026, 5, 1)
)
BARE = dataclasses.replace(
    GRANTED, amount="", conditions="", support=(), sender=Sender(coop="C", scheme="S")
)


def drawn(content: LetterContent = GRANTED, *addressees: AddressLabel) -> LetterPages:
    return letter_pages(content, addressees or (NADIA,), made_at=MADE_AT)


def read(pages: LetterPages) -> list[str]:
    """The words of each page, their spaces made plain."""
    with pypdfium2.PdfDocument(pages.data) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(text.split()) for text in texts]


@pytest.mark.parametrize(
    "content", [GRANTED, COMPLEMENT, REFUSED, POSTPONED, BARE], ids=lambda content: content.kind
)
def test_every_usual_letter_is_one_tagged_page(content):
    made = drawn(content)
    assert len(made.audits) == 1
    assert made.audits[0].problems() == []
    assert structure_check.problems(made.data) == []


AIDS = {
    "letter-fidcoop": (
        "Un robinet qui fuit",
        "Votre demande d’aide : Un robinet qui fuit",
        "ticket",
    ),
    "letter-parncoop": ("Ewen Madec", "Votre parrainage de Ewen Madec", "a signé"),
}


@pytest.mark.parametrize("wording", AIDS)
@pytest.mark.parametrize("content", [GRANTED, REFUSED], ids=lambda content: content.kind)
def test_an_aid_has_its_own_words_on_the_same_tagged_page(wording, content):
    subject, title, granted = AIDS[wording]
    content = dataclasses.replace(content, wording=wording, project=subject, support=())
    made = drawn(content)
    assert made.audits[0].problems() == []
    assert structure_check.problems(made.data) == []
    (told,) = read(made)
    assert title in told
    assert (granted in told) is (content.kind == "granted")
    assert "projet" not in told.lower()
    with pypdfium2.PdfDocument(made.data) as document:
        assert subject not in document.get_metadata_dict()["Title"]


def test_a_grant_tells_the_amount_what_was_agreed_and_what_to_do():
    (text,) = read(drawn())
    for words in (
        "Votre projet « La fresque »",
        "Aide accordée 640,00",
        "Peinture à l’eau.",
        "Prêt d’escabeaux",
        "2 mars 2026",
        "21 juin 2026",
        "Gardez devis et factures",
        "Pour Coopérative Exemple",
    ):
        assert words in text
    assert "Aide en tout" not in text
    assert "Pourquoi" not in text


def test_an_accompaniment_speaks_of_no_invoice():
    (text,) = read(drawn(BARE))
    assert "Un accompagnement, sans aide financière" in text
    assert "factures" not in text
    assert "Pour en parler" not in text


def test_a_complement_tells_the_whole():
    (text,) = read(drawn(COMPLEMENT))
    assert "Aide accordée 120,00€ Aide en tout 760,00€" in text
    assert "Et maintenant" not in text


def test_a_refusal_tells_why_and_what_can_be_done():
    (text,) = read(drawn(REFUSED))
    assert "Pourquoi Un seul logement." in text
    assert "Ce que vous pouvez faire Penser à la cour." in text
    assert "Merci pour l’échange." in text
    assert "Aide accordée" not in text


def test_a_postponement_tells_its_day():
    (text,) = read(drawn(POSTPONED))
    assert "Nouvel examen le 1er mai 2026" in text
    assert "D’ici là" not in text


def test_each_household_has_its_letter_on_pages_of_its_own():
    made = drawn(GRANTED, NADIA, ERWAN)
    first, second = read(made)
    assert (made.letters, len(made.audits)) == (2, 2)
    assert "Nadia Benali" in first
    assert "Nadia Benali" not in second
    assert "Erwan Le Dantec" in second
    assert structure_check.problems(made.data) == []


def test_the_address_is_where_a_window_shows_it_and_copied_as_it_is():
    made = drawn()
    placed = next(one for one in made.audits[0].placed if one.x > 300)
    assert 100 < placed.x * 25.4 / 72 < 120
    assert 40 < placed.y * 25.4 / 72 < 60
    assert "4 rue d’Armor 29999 KERLANN" in read(made)[0]


def test_a_long_reason_goes_on_over_pages_and_the_signature_keeps_with_its_farewell():
    lines = "\n".join(f"Paragraphe {number} de la raison." for number in range(90))
    made = drawn(dataclasses.replace(REFUSED, reason=lines))
    pages = read(made)
    assert len(pages) > 2
    assert all(f"Paragraphe {number} de" in " ".join(pages) for number in range(90))
    assert pages[1].startswith("2 ") or pages[1].endswith(" 2")
    assert "Recevez" in pages[-1]
    assert "Maëlle Kervadec" in pages[-1]
    assert [audit.problems() for audit in made.audits] == [[]] * len(pages)
    assert structure_check.problems(made.data) == []


def test_a_heading_is_never_left_alone_at_the_foot_of_a_page():
    for count in range(18, 34):
        lines = "\n".join(f"Ligne {number}." for number in range(count))
        for page in read(drawn(dataclasses.replace(REFUSED, reason=lines))):
            assert not page.endswith("Ce que vous pouvez faire")


def test_a_paragraph_longer_than_a_page_is_refused_with_its_excess():
    with pytest.raises(TextOverflowError, match="La raison de la décision dépasse"):
        drawn(dataclasses.replace(REFUSED, reason="mot " * 16_000))


def test_what_no_face_draws_is_refused_by_name():
    with pytest.raises(UnprintableTextError, match="La raison de la décision"):
        drawn(dataclasses.replace(REFUSED, reason="日本"))


@pytest.mark.parametrize("words", ["<b>gras</b> & Cie", "{coop} **x** %s", "🎉 fête 🎨"])
def test_what_is_typed_is_never_markup(words):
    (text,) = read(drawn(dataclasses.replace(GRANTED, project=words, conditions=words)))
    assert text.count("".join(words.split(" ")[0])) >= 2


def test_the_same_letter_is_the_same_file():
    assert drawn().data == drawn().data
    other = letter_pages(GRANTED, (NADIA,), made_at=datetime(2027, 1, 1, tzinfo=UTC))
    assert other.data != drawn().data
