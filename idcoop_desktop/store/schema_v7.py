"""The SQL of version 7: texts of a project for its documents, documents about several or none."""

from __future__ import annotations

V7 = """
ALTER TABLE publication
    ADD COLUMN year INTEGER;
ALTER TABLE publication
    ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
CREATE TABLE publication_testimonial (
    id INTEGER NOT NULL PRIMARY KEY,
    publication_id INTEGER NOT NULL DEFAULT 0 REFERENCES publication (id) ON DELETE NO ACTION,
    testimonial_id INTEGER NOT NULL DEFAULT 0 REFERENCES testimonial (id) ON DELETE NO ACTION,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX publication_testimonial_publication_id_position_id
    ON publication_testimonial (publication_id, position, id);
CREATE INDEX publication_testimonial_testimonial_id
    ON publication_testimonial (testimonial_id);
CREATE TABLE general_publication (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'flyer-a4',
    variant TEXT NOT NULL DEFAULT 'office',
    made_on TEXT NOT NULL DEFAULT '1970-01-01',
    made_by_id INTEGER NOT NULL DEFAULT 0 REFERENCES staff (id) ON DELETE NO ACTION,
    sha256 TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    residence_id INTEGER REFERENCES residence (id) ON DELETE NO ACTION,
    told TEXT NOT NULL DEFAULT '',
    year INTEGER,
    file_name TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX general_publication_made_on_id
    ON general_publication (made_on, id);
CREATE INDEX general_publication_made_by_id
    ON general_publication (made_by_id);
CREATE INDEX general_publication_residence_id
    ON general_publication (residence_id);
CREATE TABLE project_text (
    id INTEGER NOT NULL PRIMARY KEY,
    project_id INTEGER NOT NULL DEFAULT 0 REFERENCES project (id) ON DELETE NO ACTION,
    key TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX project_text_project_id_key_id
    ON project_text (project_id, key, id);
"""
"""The tables and columns that version 7 adds; ``publication.project_id`` may not be empty, so that
what is about no project lies in a table of its own."""
