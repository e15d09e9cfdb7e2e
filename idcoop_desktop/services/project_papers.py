"""Papers of the office as orders: letters of decisions, forms of image rights and of ideas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from idcoop_desktop.domain.decisions import Outcome, standing
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.publications import PublicationKind
from idcoop_desktop.domain.text import quoted
from idcoop_desktop.services import consent_forms, idea_papers, letters
from idcoop_desktop.services.letters import LetterWords
from idcoop_desktop.services.making import Look, Making
from idcoop_desktop.store import decisions, projects, residences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from idcoop_desktop.documents.audit import Audit
    from idcoop_desktop.documents.content import Document
    from idcoop_desktop.domain.publications import Order
    from idcoop_desktop.services.desk import Desk
    from idcoop_desktop.store.unit_of_work import Unit

# Papers keep the sober look of the office; the family only has to be one that every theme has.
_FAMILY = "flyer"
_ANYWHERE = "toutes les résidences"

_OUTCOMES = {
    PublicationKind.LETTER_GRANT: Outcome.GRANTED,
    PublicationKind.LETTER_REFUSAL: Outcome.REFUSED,
    PublicationKind.LETTER_POSTPONED: Outcome.POSTPONED,
}
_NOT_DECIDED = {
    Outcome.GRANTED: "n’a pas reçu d’accord",
    Outcome.REFUSED: "n’a pas été refusé",
    Outcome.POSTPONED: "n’a pas été ajourné",
}


def gathered(desk: Desk, order: Order) -> Making:
    """Read what a paper needs: the latest decision that stands, a project or a residence.

    Raises :class:`DomainError` for a letter of what was not decided; what lacks on the paper
    itself is said when it is drawn.
    """
    if order.kind is PublicationKind.IDEA_FORM:
        return _idea_form(desk, order.residence_id)
    if order.kind is PublicationKind.CONSENT_FORM:
        return _consent_form(desk, order.project_ids[0])
    return _letter(desk, order.project_ids[0], _OUTCOMES[order.kind])


def _letter(desk: Desk, project_id: int, outcome: Outcome) -> Making:
    project = projects.get_project(desk.base, project_id)
    found = standing(decisions.decisions(desk.base, project_id), outcome)
    if not found:
        raise DomainError(
            f"Le projet {quoted(project.title)} {_NOT_DECIDED[outcome]}\u00a0: il n’y a pas de "
            "lettre à faire. Enregistrez d’abord la décision sur sa fiche."
        )
    latest = found[-1]
    words = LetterWords(signed_by=desk.author.name, signed_as=desk.author.role)

    def draw(_look: Look) -> Document:
        made = letters.letter(desk, latest.id, words)
        return _document(made.data, made.audits)

    def remember(unit: Unit) -> None:
        decisions.update_decision(unit, latest.id, letter_on=desk.today())

    return Making(
        title=project.title,
        family=_FAMILY,
        wording=_FAMILY,
        facts=(latest.id, words),
        draw=draw,
        projects=(project,),
        remember=remember,
    )


def _consent_form(desk: Desk, project_id: int) -> Making:
    project = projects.get_project(desk.base, project_id)

    def draw(_look: Look) -> Document:
        made = consent_forms.project_pages(desk, project_id)
        return _document(made.data, made.audits)

    return Making(
        title=project.title,
        family=_FAMILY,
        wording=_FAMILY,
        facts=project_id,
        draw=draw,
        projects=(project,),
    )


def _idea_form(desk: Desk, residence_id: int | None) -> Making:
    title = _ANYWHERE
    if residence_id is not None:
        title = residences.get_residence(desk.base, residence_id).label
    paper = partial(idea_papers.idea_paper, desk, residence_id)
    return Making(
        title=title,
        family=_FAMILY,
        wording=_FAMILY,
        facts=residence_id,
        draw=lambda _look: paper(),
    )


def _document(data: bytes, audits: Sequence[Audit]) -> Document:
    from idcoop_desktop.documents.content import Document

    first, *others = audits
    return Document(data, first, tuple(others))
