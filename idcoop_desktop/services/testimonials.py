"""Quotations about a project: written down, agreed to for some uses, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import Testimonial
from idcoop_desktop.domain.text import bare, format_date, tidy_line
from idcoop_desktop.services.desk import titled
from idcoop_desktop.store import projects, showcase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from idcoop_desktop.services.desk import Desk


def add_testimonial(
    desk: Desk,
    project_id: int,
    *,
    text: str,
    author: str,
    uses: Sequence[ImageUse] = (),
    until_on: date | None = None,
) -> int:
    """Write a quotation down; ``uses`` are those its author accepts from today, none if unasked.

    Raises :class:`DomainError` without a text or an author, or for uses without a last day.
    """
    project = projects.get_project(desk.base, project_id)
    said = _told(desk, text=text, author=author, uses=uses, until_on=until_on)
    with desk.unit(titled("témoignage sur", project.title)) as unit:
        return showcase.add_testimonial(unit, replace(said, project_id=project_id))


def edit_testimonial(
    desk: Desk,
    testimonial_id: int,
    *,
    text: str,
    author: str,
    uses: Sequence[ImageUse] = (),
    until_on: date | None = None,
) -> None:
    """Change a quotation or its author's agreement; the day of a known agreement is kept.

    An agreement that was taken back stays so while nothing but the words changes; another one
    begins today. Raises :class:`DomainError` like :func:`add_testimonial`.
    """
    known = showcase.get_testimonial(desk.base, testimonial_id)
    said = _told(desk, text=text, author=author, uses=uses, until_on=until_on)
    same = (tuple(known.uses), known.until_on) == (said.uses, said.until_on)
    taken_back = known.withdrawn_on if same else None
    starts_anew = known.withdrawn_on is not None and not same
    agreed_on = said.agreed_on if starts_anew else (known.agreed_on or said.agreed_on)
    with desk.unit(titled("témoignage de", said.author)) as unit:
        showcase.update_testimonial(
            unit,
            testimonial_id,
            text=said.text,
            author=said.author,
            agreed_on=agreed_on if said.uses else None,
            uses=said.uses,
            until_on=said.until_on,
            withdrawn_on=taken_back,
        )


def withdraw_testimonial(desk: Desk, testimonial_id: int, on: date) -> None:
    """Take the agreement to a quotation back from a day on.

    Raises :class:`DomainError` when there is none, it is already taken back, or begins later.
    """
    known = showcase.get_testimonial(desk.base, testimonial_id)
    if known.agreed_on is None or known.withdrawn_on is not None:
        raise DomainError("Aucun accord n’est en cours pour ce témoignage. Rien n’a été changé.")
    if on < known.agreed_on:
        raise DomainError(
            f"L’accord commence le {format_date(known.agreed_on)}\u00a0: "
            "il ne peut pas être retiré plus tôt."
        )
    with desk.unit(titled("témoignage retiré par", known.author)) as unit:
        showcase.update_testimonial(unit, testimonial_id, withdrawn_on=on)


def _told(
    desk: Desk, *, text: str, author: str, uses: Sequence[ImageUse], until_on: date | None
) -> Testimonial:
    said, who = bare(tidy_line(text)), tidy_line(author)
    if not said or not who:
        raise DomainError("Un témoignage a un texte et un auteur\u00a0: complétez les deux.")
    today = desk.today()
    if uses and until_on is None:
        raise DomainError("Indiquez jusqu’à quand l’auteur accepte d’être cité.")
    if uses and until_on is not None and until_on < today:
        raise DomainError("L’accord de l’auteur est déjà terminé\u00a0: vérifiez la date.")
    return Testimonial(
        id=0,
        project_id=0,
        text=said,
        author=who,
        agreed_on=today if uses else None,
        uses=tuple(use.value for use in ImageUse if use in uses),
        until_on=until_on if uses else None,
    )
