"""May a photo go out? Who is on it, what each agreed to, for which use, on which day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from idcoop_desktop.domain.consents import ConsentState, ImageConsent, ImageUse
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.showcase import Photo, PhotoConsent, PhotoPerson, photo_name
from idcoop_desktop.domain.text import NBSP, fold, format_date, quoted, tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date


class LackKind(StrEnum):
    """What keeps a photo from going out."""

    ALT = "alt"
    REFUSED = "refused"
    NOT_TOLD = "not_told"
    NO_CONSENT = "no_consent"
    USE = "use"
    TO_COME = "to_come"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"
    HOLDERS = "holders"


_FORM_HELPS = frozenset(
    {LackKind.NO_CONSENT, LackKind.USE, LackKind.ENDED, LackKind.WITHDRAWN, LackKind.HOLDERS}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """One thing that is missing for a photo; ``person`` is ``None`` when it is about the photo.

    ``on`` is the day an agreement begins, ended or was taken back.
    """

    photo: Photo
    kind: LackKind
    person: PhotoPerson | None = None
    use: ImageUse | None = None
    on: date | None = None

    @property
    def needs_form(self) -> bool:
        """Whether a signature on paper would help."""
        return self.person is not None and self.kind in _FORM_HELPS

    @property
    def reason(self) -> str:
        """What is missing, in words that follow the name of the person or of the photo."""
        day = "" if self.on is None else format_date(self.on)
        use = "" if self.use is None else quoted(self.use.label)
        return {
            LackKind.ALT: "sa description pour les personnes aveugles manque",
            LackKind.REFUSED: "les personnes ont refusé de paraître",
            LackKind.NOT_TOLD: "dites qui est sur la photo",
            LackKind.NO_CONSENT: "aucun accord noté",
            LackKind.USE: f"pas d’accord pour {use}",
            LackKind.TO_COME: f"son accord commence le {day}",
            LackKind.ENDED: f"accord terminé le {day}",
            LackKind.WITHDRAWN: f"accord retiré le {day}",
            LackKind.HOLDERS: "il faut l’accord des deux titulaires de l’autorité parentale",
        }[self.kind]

    @property
    def sentence(self) -> str:
        """The photo, the person if any, and what is missing."""
        about = quoted(photo_name(self.photo))
        if self.person is not None:
            about = f"{about}, {self.person.person_name}"
        return f"{about}{NBSP}: {self.reason}"


class UncoveredError(DomainError):
    """A document would show what is not covered for ``uses``; ``lacks`` tells all of it."""

    def __init__(self, lacks: Sequence[Lack], uses: Iterable[ImageUse] = ()) -> None:
        self.lacks = tuple(lacks)
        self.uses = tuple(uses)
        told = f"{NBSP}; ".join(dict.fromkeys(lack.sentence for lack in self.lacks))
        count = len({lack.photo.id for lack in self.lacks})
        which = "Une photo ne peut" if count == 1 else f"{count} photos ne peuvent"
        super().__init__(f"{which} pas encore paraître. {told}.")


def uncovered(
    photo: Photo,
    people: Iterable[PhotoPerson],
    consents: Iterable[ImageConsent],
    use: ImageUse,
    day: date,
) -> tuple[Lack, ...]:
    """Return what is missing for a photo to be shown in one way on ``day``; empty when it may.

    ``people`` are those told to be on the photo, each with a name to say; ``consents`` may hold
    agreements of others and for other photos.
    """
    lacks = []
    if not tidy_line(photo.alt):
        lacks.append(Lack(photo=photo, kind=LackKind.ALT))
    if photo.consent is PhotoConsent.REFUSED:
        return (*lacks, Lack(photo=photo, kind=LackKind.REFUSED))
    shown = tuple(one for one in people if one.photo_id == photo.id)
    if not shown and photo.consent is not PhotoConsent.NOBODY:
        return (*lacks, Lack(photo=photo, kind=LackKind.NOT_TOLD))
    register = tuple(consents)
    answers = (_lack_of(photo, person, register, use, day) for person in shown)
    return (*lacks, *(answer for answer in answers if answer is not None))


def uncovered_for(
    photo: Photo,
    people: Iterable[PhotoPerson],
    consents: Iterable[ImageConsent],
    uses: Iterable[ImageUse],
    day: date,
) -> tuple[Lack, ...]:
    """Return what is missing for all of ``uses``; what is the same for several is told once."""
    shown, register = tuple(people), tuple(consents)
    found = (lack for use in uses for lack in uncovered(photo, shown, register, use, day))
    return tuple(dict.fromkeys(found))


def uses_of(
    photo: Photo, person: PhotoPerson, consents: Iterable[ImageConsent], day: date
) -> tuple[ImageUse, ...]:
    """Return the uses for which somebody on a photo is covered on ``day``."""
    register = tuple(consents)
    return tuple(use for use in ImageUse if _lack_of(photo, person, register, use, day) is None)


def is_agreed(lacks: Iterable[Lack]) -> bool:
    """Tell whether nothing lacks but perhaps the description: the people said yes."""
    return all(lack.kind is LackKind.ALT for lack in lacks)


def is_about(consent: ImageConsent, person: PhotoPerson) -> bool:
    """Tell whether an agreement is one of a person on a photo, whatever it is worth.

    That of a coopérateur covers one photo or all; that of a name only the photo it was given for.
    """
    if person.cooperator_id is not None:
        here = consent.photo_id in {None, person.photo_id}
        return consent.cooperator_id == person.cooperator_id and here
    named = consent.cooperator_id is None and consent.photo_id == person.photo_id
    return named and _same_name(consent.person_name, person.person_name)


def _same_name(one: str, other: str) -> bool:
    # Signs alone fold to nothing: they are not everybody's name.
    return one == other or (bool(fold(one)) and fold(one) == fold(other))


def _lack_of(
    photo: Photo,
    person: PhotoPerson,
    consents: Sequence[ImageConsent],
    use: ImageUse,
    day: date,
) -> Lack | None:
    theirs = [one for one in consents if is_about(one, person)]
    covering = [one for one in theirs if one.covers(use, day)]
    valid = [one for one in covering if not _overruled(one, theirs, use, day)]
    if any(_binds(one, person) for one in valid):
        return None
    if valid:
        return Lack(photo=photo, kind=LackKind.HOLDERS, person=person)
    if not theirs:
        return Lack(photo=photo, kind=LackKind.NO_CONSENT, person=person)
    if not covering and any(one.state_on(day) is ConsentState.VALID for one in theirs):
        return Lack(photo=photo, kind=LackKind.USE, person=person, use=use)
    told = [one for one in theirs if one.state_on(day) is not ConsentState.VALID]
    last = max(told, key=lambda one: (one.photo_id is not None, one.from_on, one.id))
    state = last.state_on(day)
    on = {
        ConsentState.TO_COME: last.from_on,
        ConsentState.ENDED: last.until_on,
        ConsentState.WITHDRAWN: last.withdrawn_on,
    }[state]
    return Lack(photo=photo, kind=LackKind(state.value), person=person, on=on)


def _overruled(
    consent: ImageConsent, others: Iterable[ImageConsent], use: ImageUse, day: date
) -> bool:
    """Tell whether a « yes » to all photos was followed by a « no » to this one."""
    return consent.photo_id is None and any(
        other.photo_id is not None
        and use in other.uses
        and other.withdrawn_on is not None
        and consent.from_on <= other.withdrawn_on <= day
        for other in others
    )


def _binds(consent: ImageConsent, person: PhotoPerson) -> bool:
    minor = person.minor or consent.minor
    return consent.has_holders if minor else True
