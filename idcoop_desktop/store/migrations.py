"""Bring a base to the current version: one step per version, each wholly or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from idcoop_desktop.store import (
    journal,
    schema,
    schema_v4,
    schema_v5,
    schema_v6,
    schema_v7,
    schema_words,
)
from idcoop_desktop.store.driver import CipherDatabase
from idcoop_desktop.store.errors import MigrationFailed

if TYPE_CHECKING:
    from playhouse.migrate import SqliteMigrator


@dataclass(frozen=True, slots=True)
class Migration:
    """One version to the next, in SQL only: today's tables do not fit old files.

    Columns are added at the end with an SQL default, nothing is renamed or dropped: the changesets
    of the journal name columns by their position.
    """

    apply: Callable[[CipherDatabase, SqliteMigrator], None]


def _version_1(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema.V1)
    db.raw.execute(journal.V1)


def _version_2(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema.V2)


def _version_3(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema.V3)


def _version_4(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema_v4.V4)
    db.raw.execute(schema_words.V4)


def _version_5(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema_v5.V5)


def _version_6(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema_v6.V6)


def _version_7(db: CipherDatabase, _migrator: SqliteMigrator) -> None:
    db.raw.execute(schema_v7.V7)


STEPS: tuple[Migration, ...] = (
    Migration(_version_1),
    Migration(_version_2),
    Migration(_version_3),
    Migration(_version_4),
    Migration(_version_5),
    Migration(_version_6),
    Migration(_version_7),
)


def newest_version() -> int:
    """Return the version this program writes."""
    return len(STEPS)


def upgrade(db: CipherDatabase) -> None:
    """Run the steps the base lacks, each in one transaction with its version number.

    Raises :class:`MigrationFailed` when a step leaves a row without its parent; the base then is
    in the version before that step.
    """
    # Imported here: a base of the current version opens sooner without it.
    from playhouse.migrate import SqliteMigrator

    migrator = SqliteMigrator(db)
    with db.writing() as connection:
        for number, step in enumerate(STEPS, 1):
            if number <= connection.pragma("user_version"):
                continue
            with migrator.migration_context():
                step.apply(db, migrator)
                if connection.execute("PRAGMA foreign_key_check").fetchall():
                    raise MigrationFailed
                connection.pragma("user_version", number)
