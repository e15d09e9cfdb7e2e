"""Documents of nobody, to try words and looks on before there is a real one."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.labels import AddressLabel
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.publications import Order, PublicationKind
from idcoop_desktop.services.brands import brand
from idcoop_desktop.services.letters import LetterWords, drawn_letters, sender
from idcoop_desktop.services.looks import look_for
from idcoop_desktop.services.making import PREVIEW_DPI

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Addressee, FlyerContent
    from idcoop_desktop.services.desk import Desk

_ADDRESS = "https://www.example.org"
_PLACE = "Résidence d’exemple, Votre commune"
_AID_CENTS = 15_000


def draw_flyer(desk: Desk, *, addressed: bool) -> bytes:
    """Return an invented flyer as PDF, quickly; one that is ``addressed`` goes to a residence."""
    from idcoop_desktop.documents.flyer import flyer_a4

    look = look_for(
        desk,
        Order(kind=PublicationKind.FLYER_A4),
        family="flyer",
        wording="flyer",
        made_at=datetime.combine(desk.today(), time(12), UTC),
        dpi=PREVIEW_DPI,
    )
    content = _flyer(desk, _addressee(desk) if addressed else None)
    return flyer_a4(content, look.theme, made_at=look.made_at, dpi=look.dpi).data


def draw_aid_letter(desk: Desk, scheme: Scheme, kind: PublicationKind) -> bytes:
    """Return as PDF an invented letter that grants or refuses an aid of a scheme."""
    from idcoop_desktop.documents.letters import LetterContent

    granted, repair = kind is PublicationKind.LETTER_GRANT, scheme is Scheme.FIDCOOP
    author = desk.author
    content = LetterContent(
        kind="granted" if granted else "refused",
        wording="letter-fidcoop" if repair else "letter-parncoop",
        project="remplacement d’un robinet" if repair else "Camille Le Roux",
        place=_PLACE,
        decided_on=desk.today(),
        decided_by=author.name,
        sender=sender(
            desk,
            LetterWords(signed_by=author.name, signed_as=author.role),
            scheme=scheme.label,
            referent=author.name,
        ),
        amount=format_cents(_AID_CENTS) if granted else "",
        reason="" if granted else "Le motif que vous aurez noté se lira ici.",
    )
    home = AddressLabel("Dominique Le Goff", ("1 rue de l’Exemple", "29000 Votre commune"))
    return drawn_letters(desk, content, [(home, "")]).data


def _flyer(desk: Desk, addressee: Addressee | None) -> FlyerContent:
    from idcoop_desktop.documents.content import FlyerContent, FlyerPhoto

    return FlyerContent(
        title="Une fresque pour notre hall",
        place="Résidence d’exemple · Votre commune",
        lead="Six samedis, trente habitants et un mur qui raconte la mer.",
        story=(
            "Le hall était gris. Les habitants ont dessiné la fresque, puis l’ont peinte ensemble.",
            "Depuis, on s’y arrête, on se parle, et d’autres idées sont nées.",
        ),
        hero=FlyerPhoto(
            jpeg=assets.path("demo/mural-hero.jpg").read_bytes(), alt="Une fresque de bord de mer"
        ),
        url=_ADDRESS,
        brand=brand(desk),
        quote="On se dit bonjour maintenant.",
        quote_author="Une habitante",
        figures=(("30", "participants"), ("6", "samedis"), ("1", "fresque")),
        addressee=addressee,
    )


def _addressee(desk: Desk) -> Addressee:
    from idcoop_desktop.documents.content import Addressee

    return Addressee(
        residence="Résidence d’exemple",
        commune="Votre commune",
        contact=desk.author.name,
        near=(
            ("Un compost au pied de l’immeuble", "Résidence voisine · Votre commune"),
            ("La fête des voisins", "Autre résidence · Commune voisine"),
        ),
    )
