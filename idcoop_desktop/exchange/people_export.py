"""People as rows of a table that our own import reads back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idcoop_desktop.exchange.periods import periods_told

if TYPE_CHECKING:
    from datetime import date

    from idcoop_desktop.domain.people import Cooperator, Residence, StatusSpell
    from idcoop_desktop.exchange.writing import Value

NOTES = "Remarques"
_HEADINGS = (
    *("Nom", "Prénom", "Numéro de coopérateur", "Courriel", "Téléphone", "Canal préféré"),
    *("Pas d’envois depuis", "Résidence", "Logement", "Adresse", "Code postal", "Commune"),
    *("Date de première part sociale", "Parts sociales", "Statut", "Date de début du statut"),
    *("Date de fin du statut", "Autres périodes"),
)


def people_headings(*, with_notes: bool) -> tuple[str, ...]:
    """Return the headings of the table, each one that the import understands by itself."""
    return (*_HEADINGS, NOTES) if with_notes else _HEADINGS


def person_row(
    person: Cooperator, residence: Residence | None, *, day: date, with_notes: bool
) -> tuple[Value, ...]:
    """Return the cells of a person under :func:`people_headings`.

    The status is that of ``day``, the latest one for who has none then; the other periods stand
    together in one cell.
    """
    main = _main_spell(person.spells, day)
    others = [spell for spell in person.spells if spell is not main]
    row: tuple[Value, ...] = (
        person.last_name,
        person.first_name,
        person.member_number,
        person.email,
        person.phone,
        person.preferred_channel.label if person.preferred_channel else "",
        person.no_mailing_since,
        residence.name if residence else "",
        person.dwelling,
        residence.address if residence else "",
        residence.postal_code if residence else "",
        residence.commune if residence else "",
        person.first_share_on,
        person.shares,
        main.status.label if main else "",
        main.start if main else None,
        main.end if main else None,
        periods_told(others),
    )
    return (*row, person.notes) if with_notes else row


def _main_spell(spells: tuple[StatusSpell, ...], day: date) -> StatusSpell | None:
    holding = [spell for spell in spells if spell.covers(day)] or spells
    return max(holding, key=lambda spell: spell.start, default=None)
