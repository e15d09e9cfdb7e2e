"""The SQL of version 5: payments on their way, aids of the sister schemes, closed years."""

from __future__ import annotations

V5 = """
CREATE TABLE aid (
    id INTEGER NOT NULL PRIMARY KEY,
    scheme TEXT NOT NULL DEFAULT 'fidcoop',
    state TEXT NOT NULL DEFAULT 'asked',
    cooperator_id INTEGER NOT NULL DEFAULT 0 REFERENCES cooperator (id) ON DELETE NO ACTION,
    residence_id INTEGER REFERENCES residence (id) ON DELETE NO ACTION,
    dwelling TEXT NOT NULL DEFAULT '',
    asked_on TEXT NOT NULL DEFAULT '1970-01-01',
    subject TEXT NOT NULL DEFAULT '',
    newcomer_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION,
    newcomer_name TEXT NOT NULL DEFAULT '',
    newcomer_residence_id INTEGER REFERENCES residence (id) ON DELETE NO ACTION,
    newcomer_dwelling TEXT NOT NULL DEFAULT '',
    signed_on TEXT,
    requested_cents INTEGER NOT NULL DEFAULT 0,
    decided_on TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    granted_cents INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    letter_on TEXT,
    noted_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    request_key TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX aid_cooperator_id_id
    ON aid (cooperator_id, id);
CREATE INDEX aid_residence_id_dwelling_id
    ON aid (residence_id, dwelling, id);
CREATE INDEX aid_newcomer_id_id
    ON aid (newcomer_id, id);
CREATE INDEX aid_newcomer_residence_id
    ON aid (newcomer_residence_id);
CREATE INDEX aid_noted_by_id
    ON aid (noted_by_id);
CREATE INDEX aid_deleted_at_scheme_asked_on_id
    ON aid (deleted_at, scheme, asked_on, id);
CREATE INDEX aid_request_key_id
    ON aid (request_key, id);
CREATE TABLE aid_waiver (
    id INTEGER NOT NULL PRIMARY KEY,
    aid_id INTEGER NOT NULL DEFAULT 0 REFERENCES aid (id) ON DELETE NO ACTION,
    criterion TEXT NOT NULL DEFAULT 'envelope',
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX aid_waiver_aid_id_seq_id
    ON aid_waiver (aid_id, seq, id);
CREATE TABLE payment (
    id INTEGER NOT NULL PRIMARY KEY,
    state TEXT NOT NULL DEFAULT 'draft',
    payee TEXT NOT NULL DEFAULT 'supplier',
    supplier TEXT NOT NULL DEFAULT '',
    cooperator_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION,
    label TEXT NOT NULL DEFAULT '',
    amount_cents INTEGER NOT NULL DEFAULT 0,
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    project_id INTEGER REFERENCES project (id) ON DELETE NO ACTION,
    aid_id INTEGER REFERENCES aid (id) ON DELETE NO ACTION,
    commitment_id INTEGER REFERENCES ledger_entry (id) ON DELETE NO ACTION,
    asked_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    paid_on TEXT,
    reason TEXT NOT NULL DEFAULT '',
    request_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payment_project_id_id
    ON payment (project_id, id);
CREATE INDEX payment_aid_id_id
    ON payment (aid_id, id);
CREATE INDEX payment_cooperator_id_id
    ON payment (cooperator_id, id);
CREATE INDEX payment_commitment_id
    ON payment (commitment_id);
CREATE INDEX payment_asked_by_id
    ON payment (asked_by_id);
CREATE INDEX payment_state_on_date_id
    ON payment (state, on_date, id);
CREATE INDEX payment_request_key_id
    ON payment (request_key, id);
CREATE TABLE payment_check (
    id INTEGER NOT NULL PRIMARY KEY,
    payment_id INTEGER NOT NULL DEFAULT 0 REFERENCES payment (id) ON DELETE NO ACTION,
    item TEXT NOT NULL DEFAULT 'receipt',
    seen_on TEXT NOT NULL DEFAULT '1970-01-01',
    seen_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX payment_check_payment_id_id
    ON payment_check (payment_id, id);
CREATE INDEX payment_check_seen_by_id
    ON payment_check (seen_by_id);
CREATE TABLE payment_file (
    id INTEGER NOT NULL PRIMARY KEY,
    payment_id INTEGER NOT NULL DEFAULT 0 REFERENCES payment (id) ON DELETE NO ACTION,
    kind TEXT NOT NULL DEFAULT 'receipt',
    sha256 TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    attached_on TEXT NOT NULL DEFAULT '1970-01-01'
) STRICT;
CREATE INDEX payment_file_payment_id_id
    ON payment_file (payment_id, id);
ALTER TABLE ledger_entry
    ADD COLUMN aid_id INTEGER REFERENCES aid (id) ON DELETE NO ACTION;
ALTER TABLE ledger_entry
    ADD COLUMN payment_id INTEGER REFERENCES payment (id) ON DELETE NO ACTION;
ALTER TABLE ledger_entry
    ADD COLUMN settles_id INTEGER REFERENCES ledger_entry (id) ON DELETE NO ACTION;
ALTER TABLE ledger_entry
    ADD COLUMN pair_id INTEGER REFERENCES ledger_entry (id) ON DELETE NO ACTION;
ALTER TABLE ledger_entry
    ADD COLUMN nature TEXT NOT NULL DEFAULT 'ordinary';
ALTER TABLE ledger_entry
    ADD COLUMN by_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION;
ALTER TABLE ledger_entry
    ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE ledger_entry
    ADD COLUMN piece TEXT NOT NULL DEFAULT '';
CREATE INDEX ledger_entry_aid_id_kind_amount_cents
    ON ledger_entry (aid_id, kind, amount_cents);
CREATE INDEX ledger_entry_payment_id_id
    ON ledger_entry (payment_id, id);
CREATE INDEX ledger_entry_settles_id_amount_cents
    ON ledger_entry (settles_id, amount_cents);
CREATE INDEX ledger_entry_pair_id
    ON ledger_entry (pair_id);
CREATE INDEX ledger_entry_by_id
    ON ledger_entry (by_id);
CREATE INDEX ledger_entry_envelope_id_project_id_kind_amount_cents
    ON ledger_entry (envelope_id, project_id, kind, amount_cents);
CREATE INDEX ledger_entry_envelope_id_aid_id_kind_amount_cents
    ON ledger_entry (envelope_id, aid_id, kind, amount_cents);
CREATE INDEX ledger_entry_envelope_id_on_date_id
    ON ledger_entry (envelope_id, on_date, id);
CREATE INDEX ledger_entry_envelope_id_kind_on_date_amount_cents
    ON ledger_entry (envelope_id, kind, on_date, amount_cents);
ALTER TABLE receipt
    ADD COLUMN kind TEXT NOT NULL DEFAULT 'receipt';
CREATE TABLE year_closing (
    id INTEGER NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL DEFAULT 0,
    closed_on TEXT NOT NULL DEFAULT '1970-01-01',
    closed_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    decided_by TEXT NOT NULL DEFAULT '',
    figures TEXT NOT NULL DEFAULT '',
    entries INTEGER NOT NULL DEFAULT 0,
    head TEXT NOT NULL DEFAULT '',
    request_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX year_closing_year_id
    ON year_closing (year, id);
CREATE INDEX year_closing_closed_by_id
    ON year_closing (closed_by_id);
CREATE TABLE ledger_seal (
    id INTEGER NOT NULL PRIMARY KEY,
    closing_id INTEGER NOT NULL DEFAULT 0 REFERENCES year_closing (id) ON DELETE NO ACTION,
    entry_id INTEGER NOT NULL DEFAULT 0 REFERENCES ledger_entry (id) ON DELETE NO ACTION,
    hash TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX ledger_seal_closing_id_seq_id
    ON ledger_seal (closing_id, seq, id);
CREATE INDEX ledger_seal_entry_id
    ON ledger_seal (entry_id);
"""
"""The tables and columns that version 5 adds."""
