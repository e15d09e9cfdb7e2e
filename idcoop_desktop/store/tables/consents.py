"""Who agreed to be seen on a photo, for which uses and until when."""

from __future__ import annotations

from idcoop_desktop.store.columns import (
    ListField,
    day,
    link,
    number,
    optional_day,
    optional_link,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


@indexed("cooperator_id id", "noted_by_id", "photo_id")
class ImageConsent(Table):
    cooperator_id = optional_link("cooperator")
    person_name = words()
    uses = ListField()
    from_on = day()
    until_on = optional_day()
    withdrawn_on = optional_day()
    note = words()
    noted_by_id = link("staff")
    photo_id = optional_link("photo")
    minor = number()
    first_holder = words()
    second_holder = words()
    sole_holder_proof = words()
    scan_sha256 = words()
    scan_name = words()
