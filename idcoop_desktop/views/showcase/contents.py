"""All that the studio shows of a project, read at once by a worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.services import fact_sheets, photo_people, publishing, sheets, showcase
from idcoop_desktop.services.covered_photos import covered
from idcoop_desktop.views.showcase.placing import only_agreed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from idcoop_desktop.domain.consents import ImageUse
    from idcoop_desktop.domain.photo_gate import Lack
    from idcoop_desktop.domain.publications import PublicationKind
    from idcoop_desktop.domain.showcase import Photo, Showcase, Testimonial
    from idcoop_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictured:
    """The photos and quotations of a project; ``lacks`` is what keeps each photo off a document."""

    title: str
    photos: tuple[Photo, ...]
    lacks: Mapping[int, tuple[Lack, ...]]
    testimonials: tuple[Testimonial, ...]
    last_theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What the studio opens on: also the words, the texts of the fact sheet, and the themes."""

    pictured: Pictured
    words: Showcase
    texts: Mapping[str, str]
    themes: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """What helps against a refusal: ``others`` may take a place, ``pictures`` show those refused.

    ``pictures`` are small JPEG files by photo.
    """

    others: tuple[Photo, ...]
    pictures: Mapping[int, bytes]


def helped(
    desk: Desk, lacks: Iterable[Lack], reserve: Iterable[Photo], uses: Sequence[ImageUse]
) -> Helped:
    """Read the photos that lack something, and those of ``reserve`` that may go out instead."""
    return Helped(
        others=covered(desk, reserve, uses),
        pictures={key: showcase.thumbnail(desk, key) for key in {one.photo.id for one in lacks}},
    )


def pictured(desk: Desk, project_id: int, kind: PublicationKind) -> Pictured:
    """Read the photos and quotations of a project, judged for the uses of a document."""
    sheet = sheets.project_sheet(desk, project_id)
    made = sheet.publications
    return Pictured(
        title=sheet.project.title,
        photos=sheet.photos,
        lacks=photo_people.lacks_of(desk, sheet.photos, kind.uses),
        testimonials=sheet.testimonials,
        last_theme=made[-1].theme if made else "",
    )


def contents(desk: Desk, project_id: int, kind: PublicationKind) -> Contents:
    """Read all that the studio shows; words not kept yet show no photo that may not go out."""
    from idcoop_desktop.documents.theme import public_themes

    seen = pictured(desk, project_id, kind)
    words = publishing.suggested_words(desk, project_id)
    return Contents(
        pictured=seen,
        words=words if words.id else only_agreed(words, seen.lacks),
        texts=fact_sheets.texts(desk, project_id),
        themes=public_themes(),
    )
