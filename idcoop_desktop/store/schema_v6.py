"""The SQL of version 6: who is on a photo and what they agreed to, words of documents."""

from __future__ import annotations

V6 = """
ALTER TABLE photo
    ADD COLUMN taken_on TEXT;
ALTER TABLE photo
    ADD COLUMN taken_place TEXT NOT NULL DEFAULT '';
ALTER TABLE photo
    ADD COLUMN hidden_parts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE photo
    ADD COLUMN deleted_at TEXT;
CREATE TABLE photo_person (
    id INTEGER NOT NULL PRIMARY KEY,
    photo_id INTEGER NOT NULL DEFAULT 0 REFERENCES photo (id) ON DELETE NO ACTION,
    cooperator_id INTEGER REFERENCES cooperator (id) ON DELETE NO ACTION,
    person_name TEXT NOT NULL DEFAULT '',
    minor INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX photo_person_photo_id_id
    ON photo_person (photo_id, id);
CREATE INDEX photo_person_cooperator_id_id
    ON photo_person (cooperator_id, id);
ALTER TABLE image_consent
    ADD COLUMN photo_id INTEGER REFERENCES photo (id) ON DELETE NO ACTION;
ALTER TABLE image_consent
    ADD COLUMN minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE image_consent
    ADD COLUMN first_holder TEXT NOT NULL DEFAULT '';
ALTER TABLE image_consent
    ADD COLUMN second_holder TEXT NOT NULL DEFAULT '';
ALTER TABLE image_consent
    ADD COLUMN sole_holder_proof TEXT NOT NULL DEFAULT '';
ALTER TABLE image_consent
    ADD COLUMN scan_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE image_consent
    ADD COLUMN scan_name TEXT NOT NULL DEFAULT '';
CREATE INDEX image_consent_photo_id
    ON image_consent (photo_id);
ALTER TABLE testimonial
    ADD COLUMN uses TEXT NOT NULL DEFAULT '[]';
ALTER TABLE testimonial
    ADD COLUMN until_on TEXT;
ALTER TABLE testimonial
    ADD COLUMN withdrawn_on TEXT;
ALTER TABLE publication
    ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE publication
    ADD COLUMN theme TEXT NOT NULL DEFAULT '';
ALTER TABLE publication
    ADD COLUMN residence_id INTEGER REFERENCES residence (id) ON DELETE NO ACTION;
ALTER TABLE publication
    ADD COLUMN told TEXT NOT NULL DEFAULT '';
ALTER TABLE publication
    ADD COLUMN testimonial_id INTEGER REFERENCES testimonial (id) ON DELETE NO ACTION;
CREATE INDEX publication_residence_id
    ON publication (residence_id);
CREATE INDEX publication_testimonial_id
    ON publication (testimonial_id);
CREATE TABLE publication_project (
    id INTEGER NOT NULL PRIMARY KEY,
    publication_id INTEGER NOT NULL DEFAULT 0 REFERENCES publication (id) ON DELETE NO ACTION,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX publication_project_publication_id_position_id
    ON publication_project (publication_id, position, id);
CREATE INDEX publication_project_project_id
    ON publication_project (project_id);
CREATE TABLE text_block (
    id INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    saved_on TEXT NOT NULL DEFAULT '1970-01-01',
    saved_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX text_block_key_seq_id
    ON text_block (key, seq, id);
CREATE INDEX text_block_saved_by_id
    ON text_block (saved_by_id);
"""
"""The tables and columns that version 6 adds."""
