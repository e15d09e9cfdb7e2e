"""Planted bugs that only a fault shows: a kill, a lost power, a refusal, damage, a long day."""

from __future__ import annotations

from tests.reliability.planted.bug import HARNESS, UNIT, Bug

_DRIVER = "idcoop_desktop/store/driver.py"
_CUT = "test_an_upgrade_killed_at_any_statement_goes_on_at_the_next_start"


def _seen_by(module: str, test: str) -> tuple[str, ...]:
    return (f"{HARNESS}/{module}.py::{test}",)


BUGS = (
    Bug(
        "what is under way is kept in memory alone",
        _DRIVER,
        '("journal_mode", "wal")',
        '("journal_mode", "memory")',
        _seen_by("test_power_loss", "test_power_losses_lose_nothing"),
    ),
    Bug(
        "commits are flushed too late after a bad end",
        _DRIVER,
        '("synchronous", "full")',
        '("synchronous", "off")',
        _seen_by("test_power_loss", "test_power_lost_again_while_the_base_recovers_loses_nothing"),
    ),
    Bug(
        "pages carry no seal",
        _DRIVER,
        '    if connection.pragma("key", secret) != "ok":\n',
        '    connection.pragma("cipher", "aes256cbc")\n'
        '    if connection.pragma("key", secret) != "ok":\n',
        _seen_by("test_bad_files", "test_a_bit_changed_anywhere_is_seen"),
    ),
    Bug(
        "pictures that cannot be read are not told",
        "idcoop_desktop/services/damage.py",
        "    bad = read_pictures(folder / MEDIA_FILE, key, wanted, progress=progress)\n",
        "    bad = frozenset[str]()\n",
        _seen_by("test_damage", "test_spoilt_pictures_are_counted_and_come_back_from_the_backups"),
    ),
    Bug(
        "another file is told as damage",
        "idcoop_desktop/store/inspection.py",
        "return DamagedBase() if _header(path) == file_mark(key) else WrongKey()",
        "return DamagedBase()",
        _seen_by("test_odd_places", "test_what_stands_in_the_place_of_a_file_is_told_and_left"),
    ),
    Bug(
        "a second program thinks it is alone",
        "idcoop_desktop/store/lock.py",
        "            os.close(descriptor)\n            return False\n",
        "            pass\n",
        _seen_by("test_two_programs", "test_of_those_who_start_at_once_one_works"),
    ),
    Bug(
        "an upgrade is no transaction",
        "idcoop_desktop/store/migrations.py",
        "            with migrator.migration_context():\n",
        "            if migrator:\n",
        _seen_by("test_migration_faults", _CUT),
    ),
    Bug(
        "an upgrade makes no backup",
        "idcoop_desktop/store/base.py",
        "                backups.make(folder, key, reason=reason, now=datetime.now(UTC))\n",
        "",
        _seen_by("test_migration_faults", _CUT),
    ),
    Bug(
        "an unfinished backup bears the name of one",
        "idcoop_desktop/store/backups.py",
        '        draft = local / f"{BASE_FILE}{places.DRAFT_ENDING}"\n',
        '        draft = local / "idcoop-000000-20000101T000000Z-auto.db"\n',
        _seen_by("test_kill_safety", "test_kills_during_a_backup_leave_only_good_backups"),
    ),
    Bug(
        "a swap that was cut is not finished",
        "idcoop_desktop/store/restoring.py",
        "            _put_in_place(folder, moment)\n            finished",
        "            finished",
        _seen_by("test_kill_safety", "test_kills_while_putting_back_leave_one_base_or_the_other"),
    ),
    Bug(
        "what was read stays in memory",
        _DRIVER,
        "            connection.cursor_factory = _Cursor\n",
        "",
        (f"{UNIT}/store/test_base.py::test_no_cursor_stays_in_memory_once_its_rows_were_read",),
    ),
    Bug(
        "what was written stays in memory",
        "idcoop_desktop/store/unit_of_work.py",
        "            changeset = session.changeset()\n",
        "            changeset = session.changeset()\n"
        '            vars(base).setdefault("kept", []).append(changeset + bytes(5_000))\n',
        _seen_by("test_memory", "test_memory_hardly_grows_with_the_actions"),
    ),
    Bug(
        "a document leaves out what looks like markup",
        "idcoop_desktop/documents/paragraphs.py",
        "_in_face(escape(run), name, font)",
        '_in_face(escape(run.replace("<b>", "")), name, font)',
        _seen_by("test_every_field", "test_every_document_tells_every_field_to_the_letter"),
    ),
)
