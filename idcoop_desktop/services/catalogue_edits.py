"""The team's own catalogue: add an idea, change its words, hide it, bring it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.catalogue_versions import Origin, Version, checked_idea
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.exchange.idea_versions import write_version
from idcoop_desktop.services.catalogue import known_idea, shipped
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import catalogue as store

if TYPE_CHECKING:
    from idcoop_desktop.domain.catalogue import CatalogueIdea
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

_OURS = "equipe"


def add_to_catalogue(desk: Desk, idea: CatalogueIdea) -> str:
    """Add an idea of the team and return its key; the one given is ignored.

    Raises :class:`DomainError` when something is missing.
    """
    written = checked_idea(idea)
    with desk.unit(titled("ajout au catalogue de", written.title)) as unit:
        entry_id = store.add_entry(
            unit,
            store.CatalogueEntry(
                id=0,
                key="",
                definition=write_version(Version(idea=written)),
                saved_on=desk.today(),
                saved_by_id=desk.author.id,
            ),
        )
        # Two laptops may add the same title on the same day: identifiers differ, titles may not.
        key = f"{_OURS}-{entry_id}"
        store.update_entry(unit, entry_id, key=key)
    return key


def edit_in_catalogue(desk: Desk, key: str, idea: CatalogueIdea) -> None:
    """Tell an idea in the team's own words; those shipped are kept beside.

    Raises :class:`DomainError` when something is missing or the idea is gone.
    """
    known = known_idea(desk, key)
    written = checked_idea(replace(idea, key=key, marks=known.idea.marks))
    with desk.unit(titled("modification au catalogue de", written.title)) as unit:
        _keep(desk, unit, key, Version(idea=written, hidden=known.hidden))


def hide_in_catalogue(desk: Desk, key: str, *, hidden: bool = True) -> None:
    """Propose an idea no more, or again; what came of it here stays."""
    known = known_idea(desk, key)
    verb = "idée masquée au catalogue" if hidden else "idée remise au catalogue"
    own = known.idea if known.origin.is_ours else None
    with desk.unit(titled(verb, known.idea.title)) as unit:
        _keep(desk, unit, key, Version(idea=own, hidden=hidden))


def restore_shipped(desk: Desk, key: str) -> None:
    """Go back to the words shipped with the program; a hidden idea stays hidden.

    Raises :class:`DomainError` for an idea of the team, which has no other words.
    """
    known = known_idea(desk, key)
    if known.origin is Origin.OWN:
        raise DomainError(
            "Cette idée est de l’équipe\u00a0: elle n’a pas d’autre texte. "
            "Vous pouvez la modifier ou la masquer."
        )
    title = next(idea.title for idea in shipped() if idea.key == key)
    with desk.unit(titled("retour au texte fourni de", title)) as unit:
        store.remove_entries(unit, key)
        if known.hidden:
            _keep(desk, unit, key, Version(idea=None, hidden=True))


def _keep(desk: Desk, unit: Unit, key: str, version: Version) -> None:
    before = store.entries(desk.base).get(key)
    definition = write_version(version)
    if before is None:
        store.add_entry(
            unit,
            store.CatalogueEntry(
                id=0,
                key=key,
                definition=definition,
                saved_on=desk.today(),
                saved_by_id=desk.author.id,
            ),
        )
    else:
        store.update_entry(
            unit,
            before.id,
            definition=definition,
            saved_on=desk.today(),
            saved_by_id=desk.author.id,
        )
