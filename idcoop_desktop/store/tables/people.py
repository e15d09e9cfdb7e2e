"""Settings, colleagues, residences, coopérateurs."""

from __future__ import annotations

from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.people import CooperatorStatus
from idcoop_desktop.store.columns import (
    choice,
    day,
    deletion,
    link,
    number,
    optional_choice,
    optional_day,
    optional_link,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


class Setting(Table):
    key = words()
    value = words()
    valid_from = day()
    decided_by = words()
    seq = number()


class Staff(Table):
    name = words()
    role = words()
    deleted_at = deletion()


@indexed("referent_id", "deleted_at key_name id")
class Residence(Table):
    name = words()
    commune = words()
    postal_code = words()
    address = words()
    dwellings = number()
    delivered_on = optional_day()
    common_rooms = words()
    referent_id = optional_link("staff")
    key_name = words()
    deleted_at = deletion()


# Each order of the list is read from its index alone: deleted_at first, as it is always
# compared with NULL; residence_id before it so that no planner walks the index by name.
@indexed(
    "residence_id deleted_at key_last key_first id",
    "deleted_at key_last key_first id",
    "deleted_at key_first key_last id",
    "deleted_at key_place key_last key_first id",
    "deleted_at key_number key_last key_first id",
    "deleted_at first_share_on key_last key_first id",
    "merged_into_id",
)
class Cooperator(Table):
    first_name = words()
    last_name = words()
    member_number = words()
    email = words()
    phone = words()
    residence_id = optional_link("residence")
    dwelling = words()
    first_share_on = optional_day()
    shares = number()
    notes = words()
    key_last = words()
    key_first = words()
    key_place = words()
    key_number = words()
    key_contact = words()
    deleted_at = deletion()
    merged_into_id = optional_link("cooperator")
    preferred_channel = optional_choice(Channel)
    no_mailing_since = optional_day()
    by_hand = words("*")


@indexed("cooperator_id start_on id")
class StatusSpell(Table):
    cooperator_id = link("cooperator")
    status = choice(CooperatorStatus.TENANT)
    start_on = day()
    end_on = optional_day()
