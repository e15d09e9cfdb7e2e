"""The residences that flyers go to: whom to ask there, their own address, what is done nearby."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from idcoop_desktop.domain.nearness import nearest
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.store import projects, residences, staff

if TYPE_CHECKING:
    from idcoop_desktop.documents.content import Addressee
    from idcoop_desktop.domain.people import Residence
    from idcoop_desktop.domain.projects import Project
    from idcoop_desktop.services.desk import Desk

ADDRESSED = (PublicationKind.FLYER_A4, PublicationKind.FLYER_A5, PublicationKind.POSTER_A3)
"""The kinds that can be addressed to a residence, the usual first."""

_NEAR = 3


class Addressees:
    """What a flyer tells each residence, read from the base once for all of them."""

    def __init__(self, desk: Desk, shown: Project) -> None:
        """``shown`` is the project of the flyer: never among those nearby."""
        base = desk.base
        self._base, self._shown = base, shown
        self._projects = projects.all_projects(base)
        homes = {project.residence_id for project in self._projects}
        self._places = residences.residences_by_id(base, homes)
        self._present = {place.id: place for place in residences.all_residences(base)}
        self._staff = {member.id: member for member in staff.all_staff(base)}

    def of(self, residence_id: int) -> Addressee:
        """Return what a residence is told; :class:`DomainError` when it is gone."""
        from idcoop_desktop.documents.content import Addressee

        here = self._present.get(residence_id) or residences.get_residence(self._base, residence_id)
        near = nearest(self._projects, self._places, here, besides=self._shown.id, most=_NEAR)
        return Addressee(
            residence=here.name,
            commune=here.commune,
            contact=self._contact(here),
            near=tuple((one.title, self._place(one)) for one in near),
        )

    def _contact(self, here: Residence) -> str:
        member = self._staff.get(here.referent_id or self._shown.referent_id or 0)
        return "" if member is None else ", ".join(filter(None, (member.name, member.role)))

    def _place(self, project: Project) -> str:
        place = self._places[project.residence_id]
        return f"{place.name} · {place.commune}"


def own_address(site: str, residence_id: int) -> str:
    """Return the address of the site that tells from which residence somebody comes.

    What is no address stays as it is: the document refuses it.
    """
    try:
        parts = urlsplit(site)
    except ValueError:  # a bracket that no address closes
        return site
    query = "&".join(filter(None, (parts.query, f"residence={residence_id}")))
    return urlunsplit(parts._replace(query=query))
