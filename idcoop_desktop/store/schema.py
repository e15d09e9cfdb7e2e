"""The SQL of each version, frozen: a base made years ago was made by exactly these words.

Later versions are steps of ``migrations``; a test compares the outcome with ``tables``.
"""

from __future__ import annotations

TABLES_V1 = """
CREATE TABLE setting (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL DEFAULT '1970-01-01',
    decided_by TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE staff (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE TABLE residence (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    commune TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    dwellings INTEGER NOT NULL DEFAULT 0,
    delivered_on TEXT,
    common_rooms TEXT NOT NULL DEFAULT '',
    referent_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION,
    key_name TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX residence_referent_id
    ON residence (referent_id);
CREATE INDEX residence_deleted_at_key_name_id
    ON residence (deleted_at, key_name, id);
CREATE TABLE cooperator (
    id INTEGER NOT NULL PRIMARY KEY,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    member_number TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    residence_id INTEGER REFERENCES residence (id) ON DELETE NO ACTION,
    dwelling TEXT NOT NULL DEFAULT '',
    first_share_on TEXT,
    shares INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    key_last TEXT NOT NULL DEFAULT '',
    key_first TEXT NOT NULL DEFAULT '',
    key_place TEXT NOT NULL DEFAULT '',
    key_number TEXT NOT NULL DEFAULT '',
    key_contact TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX cooperator_residence_id_deleted_at_key_last_key_first_id
    ON cooperator (residence_id, deleted_at, key_last, key_first, id);
CREATE INDEX cooperator_deleted_at_key_last_key_first_id
    ON cooperator (deleted_at, key_last, key_first, id);
CREATE INDEX cooperator_deleted_at_key_first_key_last_id
    ON cooperator (deleted_at, key_first, key_last, id);
CREATE INDEX cooperator_deleted_at_key_place_key_last_key_first_id
    ON cooperator (deleted_at, key_place, key_last, key_first, id);
CREATE INDEX cooperator_deleted_at_key_number_key_last_key_first_id
    ON cooperator (deleted_at, key_number, key_last, key_first, id);
CREATE INDEX cooperator_deleted_at_first_share_on_key_last_key_first_id
    ON cooperator (deleted_at, first_share_on, key_last, key_first, id);
CREATE TABLE status_spell (
    id INTEGER NOT NULL PRIMARY KEY,
    cooperator_id INTEGER NOT NULL DEFAULT 0 REFERENCES cooperator (id) ON DELETE NO ACTION,
    status TEXT NOT NULL DEFAULT 'tenant',
    start_on TEXT NOT NULL DEFAULT '1970-01-01',
    end_on TEXT
) STRICT;
CREATE INDEX status_spell_cooperator_id_start_on_id
    ON status_spell (cooperator_id, start_on, id);
CREATE TABLE idea (
    id INTEGER NOT NULL PRIMARY KEY,
    sentence TEXT NOT NULL DEFAULT '',
    residence_id INTEGER NOT NULL DEFAULT 0 REFERENCES residence (id) ON DELETE NO ACTION,
    noted_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    noted_on TEXT NOT NULL DEFAULT '1970-01-01',
    channel TEXT NOT NULL DEFAULT 'conversation',
    said_by_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION,
    said_by_name TEXT NOT NULL DEFAULT '',
    follow_up_on TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    project_id INTEGER REFERENCES project (id) ON DELETE NO ACTION,
    reason TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX idea_residence_id
    ON idea (residence_id);
CREATE INDEX idea_noted_by_id
    ON idea (noted_by_id);
CREATE INDEX idea_said_by_id
    ON idea (said_by_id);
CREATE INDEX idea_project_id
    ON idea (project_id);
CREATE INDEX idea_deleted_at_noted_on_id
    ON idea (deleted_at, noted_on, id);
CREATE INDEX idea_deleted_at_state_noted_on_id
    ON idea (deleted_at, state, noted_on, id);
CREATE TABLE project (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    residence_id INTEGER NOT NULL DEFAULT 0 REFERENCES residence (id) ON DELETE NO ACTION,
    summary TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'preparing',
    idea_id INTEGER REFERENCES idea (id) ON DELETE NO ACTION,
    idea_noted_on TEXT,
    referent_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION,
    benefit_statement TEXT NOT NULL DEFAULT '',
    benefit_checked_by_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION,
    benefit_checked_on TEXT,
    file_complete_on TEXT,
    decided_on TEXT,
    started_on TEXT,
    completed_on TEXT,
    reconsider_on TEXT,
    adults INTEGER NOT NULL DEFAULT 0,
    children INTEGER NOT NULL DEFAULT 0,
    what_was_done TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;
CREATE INDEX project_residence_id
    ON project (residence_id);
CREATE INDEX project_idea_id
    ON project (idea_id);
CREATE INDEX project_referent_id
    ON project (referent_id);
CREATE INDEX project_benefit_checked_by_id
    ON project (benefit_checked_by_id);
CREATE INDEX project_deleted_at_state_id
    ON project (deleted_at, state, id);
CREATE TABLE bearer (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    cooperator_id INTEGER NOT NULL DEFAULT 0 REFERENCES cooperator (id) ON DELETE NO ACTION,
    role TEXT NOT NULL DEFAULT 'co_bearer',
    since TEXT NOT NULL DEFAULT '1970-01-01'
) STRICT;
CREATE INDEX bearer_project_id_id
    ON bearer (project_id, id);
CREATE INDEX bearer_cooperator_id_id
    ON bearer (cooperator_id, id);
CREATE TABLE life_event (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    to_state TEXT NOT NULL DEFAULT 'preparing',
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    from_state TEXT,
    reason TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX life_event_project_id_seq_id
    ON life_event (project_id, seq, id);
CREATE INDEX life_event_by_id
    ON life_event (by_id);
CREATE TABLE support_line (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    kind TEXT NOT NULL DEFAULT 'logistic',
    label TEXT NOT NULL DEFAULT '',
    done_on TEXT
) STRICT;
CREATE INDEX support_line_project_id_id
    ON support_line (project_id, id);
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    outcome TEXT NOT NULL DEFAULT 'postponed',
    decided_on TEXT NOT NULL DEFAULT '1970-01-01',
    decided_by TEXT NOT NULL DEFAULT '',
    amount_cents INTEGER NOT NULL DEFAULT 0,
    conditions TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    reconsider_on TEXT,
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX decision_project_id_seq_id
    ON decision (project_id, seq, id);
CREATE TABLE waiver (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    criterion TEXT NOT NULL DEFAULT 'collective',
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX waiver_project_id_seq_id
    ON waiver (project_id, seq, id);
CREATE TABLE envelope (
    id INTEGER NOT NULL PRIMARY KEY,
    scheme TEXT NOT NULL DEFAULT 'idcoop',
    year INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX envelope_scheme_year_id
    ON envelope (scheme, year, id);
CREATE TABLE ledger_entry (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'request',
    amount_cents INTEGER NOT NULL DEFAULT 0,
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    label TEXT NOT NULL DEFAULT '',
    envelope_id INTEGER REFERENCES envelope (id) ON DELETE NO ACTION,
    project_id INTEGER REFERENCES project (id) ON DELETE NO ACTION,
    supplier TEXT NOT NULL DEFAULT '',
    corrects_id INTEGER REFERENCES ledger_entry (id) ON DELETE NO ACTION,
    request_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ledger_entry_envelope_id_kind_amount_cents
    ON ledger_entry (envelope_id, kind, amount_cents);
CREATE INDEX ledger_entry_project_id_kind_amount_cents
    ON ledger_entry (project_id, kind, amount_cents);
CREATE INDEX ledger_entry_corrects_id_id
    ON ledger_entry (corrects_id, id);
CREATE INDEX ledger_entry_request_key_id
    ON ledger_entry (request_key, id);
CREATE TABLE receipt (
    id INTEGER NOT NULL PRIMARY KEY,
    entry_id INTEGER NOT NULL DEFAULT 0 REFERENCES ledger_entry (id) ON DELETE NO ACTION,
    sha256 TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    attached_on TEXT NOT NULL DEFAULT '1970-01-01'
) STRICT;
CREATE INDEX receipt_entry_id_id
    ON receipt (entry_id, id);
CREATE TABLE testimonial (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    text TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    agreed_on TEXT
) STRICT;
CREATE INDEX testimonial_project_id_id
    ON testimonial (project_id, id);
CREATE TABLE photo (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    sha256 TEXT NOT NULL DEFAULT '',
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    moment TEXT NOT NULL DEFAULT 'after',
    caption TEXT NOT NULL DEFAULT '',
    alt TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',
    focal_x INTEGER,
    focal_y INTEGER,
    consent TEXT NOT NULL DEFAULT 'unknown',
    consent_on TEXT,
    consent_by_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION,
    thumbnail BLOB
) STRICT;
CREATE INDEX photo_project_id_id
    ON photo (project_id, id);
CREATE INDEX photo_consent_by_id
    ON photo (consent_by_id);
CREATE TABLE showcase (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    lead TEXT NOT NULL DEFAULT '',
    story TEXT NOT NULL DEFAULT '',
    figures TEXT NOT NULL DEFAULT '[]',
    testimonial_id INTEGER REFERENCES testimonial (id) ON DELETE NO ACTION,
    hero_id INTEGER REFERENCES photo (id) ON DELETE NO ACTION,
    photo_ids TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX showcase_project_id_id
    ON showcase (project_id, id);
CREATE INDEX showcase_testimonial_id
    ON showcase (testimonial_id);
CREATE INDEX showcase_hero_id
    ON showcase (hero_id);
CREATE TABLE publication (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    kind TEXT NOT NULL DEFAULT 'flyer-a4',
    variant TEXT NOT NULL DEFAULT 'office',
    made_on TEXT NOT NULL DEFAULT '1970-01-01',
    made_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    sha256 TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX publication_project_id_made_on_id
    ON publication (project_id, made_on, id);
CREATE INDEX publication_made_by_id
    ON publication (made_by_id);
CREATE TABLE publication_photo (
    id INTEGER NOT NULL PRIMARY KEY,
    publication_id INTEGER NOT NULL DEFAULT 0 REFERENCES publication (id) ON DELETE NO ACTION,
    photo_id INTEGER NOT NULL DEFAULT 0 REFERENCES photo (id) ON DELETE NO ACTION,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX publication_photo_publication_id_position_id
    ON publication_photo (publication_id, position, id);
CREATE INDEX publication_photo_photo_id
    ON publication_photo (photo_id);
CREATE TABLE task (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL DEFAULT '1970-01-01',
    assignee_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    project_id INTEGER REFERENCES project (id) ON DELETE NO ACTION,
    idea_id INTEGER REFERENCES idea (id) ON DELETE NO ACTION,
    done_on TEXT
) STRICT;
CREATE INDEX task_assignee_id
    ON task (assignee_id);
CREATE INDEX task_project_id_due_on_id
    ON task (project_id, due_on, id);
CREATE INDEX task_idea_id
    ON task (idea_id);
CREATE INDEX task_done_on_due_on_id
    ON task (done_on, due_on, id);
CREATE TABLE interaction (
    id INTEGER NOT NULL PRIMARY KEY,
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    channel TEXT NOT NULL DEFAULT 'conversation',
    facts TEXT NOT NULL DEFAULT '',
    staff_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    next_step TEXT NOT NULL DEFAULT '',
    cooperator_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION,
    residence_id INTEGER REFERENCES residence (id) ON DELETE NO ACTION,
    project_id INTEGER REFERENCES project (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX interaction_staff_id
    ON interaction (staff_id);
CREATE INDEX interaction_cooperator_id_on_date_id
    ON interaction (cooperator_id, on_date, id);
CREATE INDEX interaction_residence_id_on_date_id
    ON interaction (residence_id, on_date, id);
CREATE INDEX interaction_project_id_on_date_id
    ON interaction (project_id, on_date, id);
"""
"""The shared tables; their columns keep these positions for ever."""

SEARCH_V1 = """
CREATE VIRTUAL TABLE cooperator_fts USING fts5 (
    key_last,
    key_first,
    key_place,
    key_contact,
    content = 'cooperator',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3',
    detail = 'none'
);
CREATE TRIGGER cooperator_fts_added AFTER INSERT ON cooperator BEGIN
    INSERT INTO cooperator_fts (rowid, key_last, key_first, key_place, key_contact)
    VALUES (new.id, new.key_last, new.key_first, new.key_place, new.key_contact);
END;
CREATE TRIGGER cooperator_fts_removed AFTER DELETE ON cooperator BEGIN
    INSERT INTO cooperator_fts (cooperator_fts, rowid, key_last, key_first, key_place, key_contact)
    VALUES ('delete', old.id, old.key_last, old.key_first, old.key_place, old.key_contact);
END;
CREATE TRIGGER cooperator_fts_changed
AFTER UPDATE OF key_last, key_first, key_place, key_contact ON cooperator BEGIN
    INSERT INTO cooperator_fts (cooperator_fts, rowid, key_last, key_first, key_place, key_contact)
    VALUES ('delete', old.id, old.key_last, old.key_first, old.key_place, old.key_contact);
    INSERT INTO cooperator_fts (rowid, key_last, key_first, key_place, key_contact)
    VALUES (new.id, new.key_last, new.key_first, new.key_place, new.key_contact);
END;
"""
"""The search index of each laptop. Its triggers follow changesets too, and write nothing shared.

FTS5's own ``secure-delete`` is left off: renaming a residence of 500 people took 2.6 s with it and
0.05 s without. Erasing a person for good has to run the index's ``rebuild`` instead.
"""

V1 = TABLES_V1 + SEARCH_V1
"""All that a base of version 1 holds besides the journal."""

V2 = """
ALTER TABLE cooperator
    ADD COLUMN merged_into_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION;
CREATE INDEX cooperator_merged_into_id
    ON cooperator (merged_into_id);
CREATE TABLE not_duplicate (
    id INTEGER NOT NULL PRIMARY KEY,
    cooperator_id INTEGER NOT NULL DEFAULT 0 REFERENCES cooperator (id) ON DELETE NO ACTION,
    other_id INTEGER NOT NULL DEFAULT 0 REFERENCES cooperator (id) ON DELETE NO ACTION,
    noted_on TEXT NOT NULL DEFAULT '1970-01-01',
    noted_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX not_duplicate_cooperator_id_id
    ON not_duplicate (cooperator_id, id);
CREATE INDEX not_duplicate_other_id_id
    ON not_duplicate (other_id, id);
CREATE INDEX not_duplicate_noted_by_id
    ON not_duplicate (noted_by_id);
CREATE TABLE merge_move (
    id INTEGER NOT NULL PRIMARY KEY,
    cooperator_id INTEGER NOT NULL DEFAULT 0 REFERENCES cooperator (id) ON DELETE NO ACTION,
    table_name TEXT NOT NULL DEFAULT '',
    record_id INTEGER NOT NULL DEFAULT 0,
    column_name TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX merge_move_cooperator_id_id
    ON merge_move (cooperator_id, id);
"""
"""People who look alike: those who are two, and those who were merged."""

V3 = """
ALTER TABLE cooperator
    ADD COLUMN preferred_channel TEXT;
ALTER TABLE cooperator
    ADD COLUMN no_mailing_since TEXT;
ALTER TABLE cooperator
    ADD COLUMN by_hand TEXT NOT NULL DEFAULT '*';
CREATE TABLE image_consent (
    id INTEGER NOT NULL PRIMARY KEY,
    cooperator_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION,
    person_name TEXT NOT NULL DEFAULT '',
    uses TEXT NOT NULL DEFAULT '[]',
    from_on TEXT NOT NULL DEFAULT '1970-01-01',
    until_on TEXT,
    withdrawn_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    noted_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX image_consent_cooperator_id_id
    ON image_consent (cooperator_id, id);
CREATE INDEX image_consent_noted_by_id
    ON image_consent (noted_by_id);
CREATE TABLE import_model (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    saved_on TEXT NOT NULL DEFAULT '1970-01-01',
    saved_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX import_model_saved_by_id
    ON import_model (saved_by_id);
CREATE TABLE saved_view (
    id INTEGER NOT NULL PRIMARY KEY,
    page TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    saved_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX saved_view_saved_by_id
    ON saved_view (saved_by_id);
CREATE TABLE export_record (
    id INTEGER NOT NULL PRIMARY KEY,
    on_date TEXT NOT NULL DEFAULT '1970-01-01',
    staff_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    kind TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    records INTEGER NOT NULL DEFAULT 0,
    file_format TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX export_record_staff_id
    ON export_record (staff_id);
"""
"""Wishes and consents of people; import models, saved views and what was exported."""
