"""An account number is refused wherever it is typed; invoices, dates and prices are not one."""

from __future__ import annotations

import pytest

from idcoop_desktop.domain.bank_details import require_no_bank_details
from idcoop_desktop.domain.errors import DomainError


@pytest.mark.parametrize(
    "text",
    [
        "FR7630006000011234567890189",
        "fr76 3000 6000 0112 3456 7890 189",
        "RIB de Nadia : FR 76 3000-6000-0112-3456-7890-189, merci",
        "FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189",
        "GB29 NWBK 6016 1331 9268 19",
        "NL91ABNA0417164300",
        "30006 00001 12345678901 89",
        "300060000112345678A0189",
        "FR76 3000 6000 0112 3456 7890 18 (copié en partie)",
        "Virement au BE68 5390 0754 7034 de Coumba",
        "AB12 FR7630006000011234567890189",
        "MT84MALT011000012345MTLCAST001S",
    ],
)
def test_bank_details_are_refused_wherever_they_are(text: str) -> None:
    with pytest.raises(DomainError, match="coordonnées bancaires"):
        require_no_bank_details("Peinture", text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Peinture blanche, 12 pots de 2,5 L",
        "Facture 2026-0417 du 12/03/2026",
        "Devis DV20260312 de Couleurs SARL",
        "CR12 de la réunion des porteurs du jardin",
        "06 12 34 56 78",
        "SIRET 123 456 789 00012",
        "Reste 1 234,56 €",
        "FA202603120004 pour la peinture de la cage d’escalier",
        "Facture FA2026 0312 0004 du menuisier, deux bancs de 1,20 m",
        "Bon de commande FR2026-0312",
        "Les 2 pots de 12 litres, 3 rouleaux de 20 m et 4 pinceaux de 30 mm",
        "DE 12 A 14 HEURES, SALLE DES FETES DU BOURG",
        "30006 00001",
    ],
)
def test_ordinary_words_are_not_taken_for_bank_details(text: str) -> None:
    require_no_bank_details(text)
