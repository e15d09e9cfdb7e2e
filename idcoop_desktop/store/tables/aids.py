"""Aids of the sister schemes: repairs of tenants (Fid&Coop), sponsorships (Par'NCoop)."""

from __future__ import annotations

from idcoop_desktop.domain.aids import AidState
from idcoop_desktop.domain.decisions import Criterion
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.store.columns import (
    choice,
    day,
    deletion,
    link,
    number,
    optional_day,
    optional_link,
    words,
)
from idcoop_desktop.store.tables.table import Table, indexed


@indexed(
    "cooperator_id id",
    "residence_id dwelling id",
    "newcomer_id id",
    "newcomer_residence_id",
    "noted_by_id",
    "deleted_at scheme asked_on id",
    "request_key id",
)
class Aid(Table):
    scheme = choice(Scheme.FIDCOOP)
    state = choice(AidState.ASKED)
    cooperator_id = link("cooperator")
    residence_id = optional_link("residence")
    dwelling = words()
    asked_on = day()
    subject = words()
    newcomer_id = optional_link("cooperator")
    newcomer_name = words()
    newcomer_residence_id = optional_link("residence")
    newcomer_dwelling = words()
    signed_on = optional_day()
    requested_cents = number()
    decided_on = optional_day()
    decided_by = words()
    granted_cents = number()
    reason = words()
    next_step = words()
    evidence = words()
    letter_on = optional_day()
    noted_by_id = link("staff")
    request_key = words()
    deleted_at = deletion()


@indexed("aid_id seq id")
class AidWaiver(Table):
    aid_id = link("aid")
    criterion = choice(Criterion.ENVELOPE)
    reason = words()
    decided_by = words()
    on_date = day()
    seq = number()
