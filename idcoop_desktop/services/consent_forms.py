"""Forms to print so that people may say where their photos are shown."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import photo_name
from idcoop_desktop.domain.text import fold, quoted
from idcoop_desktop.services import settings
from idcoop_desktop.services.photo_people import lacks_of
from idcoop_desktop.store import people, projects, showcase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from idcoop_desktop.documents.consent_form import ConsentForm, ConsentFormPages, FormCoop
    from idcoop_desktop.domain.photo_gate import Lack, UncoveredError
    from idcoop_desktop.domain.showcase import Photo, PhotoPerson
    from idcoop_desktop.services.desk import Desk

NOBODY_LACKS = (
    "Aucune autorisation ne manque pour ces photos. Si quelqu’un n’est pas encore nommé, dites "
    "d’abord qui est sur la photo."
)


def forms_against(desk: Desk, refused: UncoveredError) -> bytes:
    """Return the PDF of the forms that would let a refused document out.

    Raises :class:`DomainError` when no signature would help.
    """
    photo_ids = dict.fromkeys(lack.photo.id for lack in refused.lacks)
    return missing_forms(desk, photo_ids, refused.uses)


def missing_forms(desk: Desk, photo_ids: Iterable[int], uses: Sequence[ImageUse]) -> bytes:
    """Return the PDF of the forms that people on these photos still have to sign for some uses.

    One form a person, with all their photos. Raises :class:`DomainError` when nobody lacks one.
    """
    photos = [showcase.get_photo(desk.base, photo_id) for photo_id in photo_ids]
    return _missing(desk, photos, uses).data


def _missing(desk: Desk, photos: Sequence[Photo], uses: Sequence[ImageUse]) -> ConsentFormPages:
    lacks = [lack for found in lacks_of(desk, photos, uses).values() for lack in found]
    forms = [_form(desk, those) for those in _by_person(lacks)]
    if not forms:
        raise DomainError(NOBODY_LACKS)
    return _drawn(desk, forms)


def project_pages(desk: Desk, project_id: int) -> ConsentFormPages:
    """Return the forms that people on a project's photos still have to sign.

    Raises :class:`DomainError` when nobody lacks one.
    """
    return _missing(desk, showcase.photos(desk.base, project_id), tuple(ImageUse))


def person_form(desk: Desk, cooperator_id: int) -> bytes:
    """Return the PDF of the form by which a coopérateur agrees to all their photos."""
    from idcoop_desktop.documents.consent_form import ConsentForm

    person = people.get_cooperator(desk.base, cooperator_id)
    return _drawn(desk, [ConsentForm(person=person.name, minor=False, uses=_USES)]).data


_USES = tuple(use.label for use in ImageUse)


def _by_person(lacks: Iterable[Lack]) -> list[list[Lack]]:
    """Group what a form would mend: one group a person of a project, one lack a photo."""
    grouped: dict[object, dict[int, Lack]] = defaultdict(dict)
    for lack in lacks:
        if lack.needs_form and lack.person is not None:
            grouped[_identity(lack.person, lack.photo.project_id)].setdefault(lack.photo.id, lack)
    return [[*found.values()] for found in grouped.values()]


def _identity(person: PhotoPerson, project_id: int) -> object:
    if person.cooperator_id is not None:
        return person.cooperator_id
    return project_id, fold(person.person_name) or person.person_name, person.minor


def _form(desk: Desk, lacks: Sequence[Lack]) -> ConsentForm:
    from idcoop_desktop.documents.consent_form import ConsentForm

    people_told = [lack.person for lack in lacks if lack.person is not None]
    titles = projects.projects_by_id(desk.base, {lack.photo.project_id for lack in lacks})
    return ConsentForm(
        person=people_told[0].person_name,
        minor=any(person.minor for person in people_told),
        uses=_USES,
        photos=tuple(
            f"{photo_name(lack.photo).rstrip('.')} "
            f"(projet {quoted(titles[lack.photo.project_id].title)})"
            for lack in lacks
        ),
    )


def _coop(desk: Desk) -> FormCoop:
    from idcoop_desktop.documents.consent_form import FormCoop

    known = settings.profile(desk)
    return FormCoop(
        name=known.coop_name,
        scheme=known.scheme_name,
        lines=tuple(line for line in (known.service, known.phone, known.email) if line),
        contact=known.email or known.phone or known.service,
    )


def _drawn(desk: Desk, forms: Sequence[ConsentForm]) -> ConsentFormPages:
    from idcoop_desktop.documents.consent_form import consent_forms

    # Dated by the day: made again the same day from the same people, it is the same file.
    made_at = datetime.combine(desk.today(), time(12), UTC)
    return consent_forms(_coop(desk), forms, made_at=made_at)
