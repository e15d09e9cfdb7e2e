"""The SQL of version 4: plans of projects, what waits on purpose, the team's own catalogue."""

from __future__ import annotations

V4 = """
ALTER TABLE idea
    ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE idea
    ADD COLUMN catalogue_key TEXT NOT NULL DEFAULT '';
ALTER TABLE idea
    ADD COLUMN photo_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE idea
    ADD COLUMN photo_thumbnail BLOB;
ALTER TABLE project
    ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
ALTER TABLE project
    ADD COLUMN target_on TEXT;
ALTER TABLE project
    ADD COLUMN catalogue_key TEXT NOT NULL DEFAULT '';
ALTER TABLE support_line
    ADD COLUMN carried_by TEXT NOT NULL DEFAULT 'coop';
ALTER TABLE support_line
    ADD COLUMN from_on TEXT;
ALTER TABLE support_line
    ADD COLUMN until_on TEXT;
ALTER TABLE task
    ADD COLUMN snoozed_until TEXT;
ALTER TABLE interaction
    ADD COLUMN with_whom TEXT NOT NULL DEFAULT '';
ALTER TABLE decision
    ADD COLUMN taken_back_on TEXT;
ALTER TABLE decision
    ADD COLUMN taken_back_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE decision
    ADD COLUMN letter_on TEXT;
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    title TEXT NOT NULL DEFAULT '',
    carried_by TEXT NOT NULL DEFAULT 'residents',
    due_on TEXT,
    offset_days INTEGER,
    done_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX step_project_id_seq_id
    ON step (project_id, seq, id);
CREATE TABLE snooze (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    record_id INTEGER NOT NULL DEFAULT 0,
    until_on TEXT NOT NULL DEFAULT '1970-01-01',
    staff_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX snooze_staff_id
    ON snooze (staff_id);
CREATE TABLE catalogue_entry (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    saved_on TEXT NOT NULL DEFAULT '1970-01-01',
    saved_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION
) STRICT;
CREATE INDEX catalogue_entry_saved_by_id
    ON catalogue_entry (saved_by_id);
"""
"""The tables and columns that version 4 adds."""
