"""Photos, quotations, the words of the flyer, what was published."""

from __future__ import annotations

from idcoop_desktop.domain.publications import PublicationKind, Variant
from idcoop_desktop.domain.showcase import Moment, PhotoConsent
from idcoop_desktop.store.columns import (
    ListField,
    choice,
    day,
    deletion,
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
    uses = ListField()
    until_on = optional_day()
    withdrawn_on = optional_day()


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
    taken_on = optional_day()
    taken_place = words()
    hidden_parts = ListField()
    deleted_at = deletion()


@indexed("photo_id id", "cooperator_id id")
class PhotoPerson(Table):
    photo_id = link("photo")
    cooperator_id = optional_link("cooperator")
    person_name = words()
    minor = number()


@indexed("project_id id", "testimonial_id", "hero_id")
class Showcase(Table):
    project_id = link("project")
    lead = words()
    story = words()
    figures = ListField()
    testimonial_id = optional_link("testimonial")
    hero_id = optional_link("photo")
    photo_ids = ListField()


@indexed("project_id made_on id", "made_by_id", "residence_id", "testimonial_id")
class Publication(Table):
    project_id = link("project")
    kind = choice(PublicationKind.FLYER_A4)
    variant = choice(Variant.OFFICE)
    made_on = day()
    made_by_id = link("staff")
    sha256 = words()
    title = words()
    theme = words()
    residence_id = optional_link("residence")
    told = words()
    testimonial_id = optional_link("testimonial")
    year = optional_number()
    file_name = words()


@indexed("made_on id", "made_by_id", "residence_id")
class GeneralPublication(Table):
    kind = choice(PublicationKind.FLYER_A4)
    variant = choice(Variant.OFFICE)
    made_on = day()
    made_by_id = link("staff")
    sha256 = words()
    title = words()
    theme = words()
    residence_id = optional_link("residence")
    told = words()
    year = optional_number()
    file_name = words()


@indexed("publication_id position id", "testimonial_id")
class PublicationTestimonial(Table):
    publication_id = link("publication")
    testimonial_id = link("testimonial")
    position = number()


@indexed("project_id key id")
class ProjectText(Table):
    project_id = link("project")
    key = words()
    text = words()


@indexed("publication_id position id", "project_id")
class PublicationProject(Table):
    publication_id = link("publication")
    project_id = link("project")
    position = number()


@indexed("key seq id", "saved_by_id")
class TextBlock(Table):
    key = words()
    text = words()
    saved_on = day()
    saved_by_id = link("staff")
    seq = number()


@indexed("publication_id position id", "photo_id")
class PublicationPhoto(Table):
    publication_id = link("publication")
    photo_id = link("photo")
    position = number()
