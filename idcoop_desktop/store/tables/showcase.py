"""Photos, quotations, the words of the flyer, what was published."""

from __future__ import annotations

from idcoop_desktop.domain.showcase import Moment, PhotoConsent, PublicationKind, Variant
from idcoop_desktop.store.columns import (
    ListField,
    choice,
    day,
    link,
    number,
    optional_day,
    optional_link,
    optional_number,
    picture,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


@indexed("project_id id")
class Testimonial(Table):
    project_id = link("project")
    text = words()
    author = words()
    agreed_on = optional_day()


@indexed("project_id id", "consent_by_id")
class Photo(Table):
    project_id = link("project")
    sha256 = words()
    width = number()
    height = number()
    moment = choice(Moment.AFTER)
    caption = words()
    alt = words()
    credit = words()
    focal_x = optional_number()
    focal_y = optional_number()
    consent = choice(PhotoConsent.UNKNOWN)
    consent_on = optional_day()
    consent_by_id = optional_link("staff")
    thumbnail = picture()


@indexed("project_id id", "testimonial_id", "hero_id")
class Showcase(Table):
    project_id = link("project")
    lead = words()
    story = words()
    figures = ListField()
    testimonial_id = optional_link("testimonial")
    hero_id = optional_link("photo")
    photo_ids = ListField()


@indexed("project_id made_on id", "made_by_id")
class Publication(Table):
    project_id = link("project")
    kind = choice(PublicationKind.FLYER_A4)
    variant = choice(Variant.OFFICE)
    made_on = day()
    made_by_id = link("staff")
    sha256 = words()


@indexed("publication_id position id", "photo_id")
class PublicationPhoto(Table):
    publication_id = link("publication")
    photo_id = link("photo")
    position = number()
