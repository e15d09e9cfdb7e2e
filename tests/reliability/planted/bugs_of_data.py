"""Planted bugs by which data would be lost, doubled or half written."""

from __future__ import annotations

from tests.reliability.planted.bug import HARNESS, UNIT, Bug

_DRIVER = "idcoop_desktop/store/driver.py"
_GATE = "idcoop_desktop/store/gate.py"
_BACKUPS = "idcoop_desktop/store/backups.py"
_PLACE = "idcoop_desktop/store/place.py"
_NAMES = f"{HARNESS}/test_lost_names.py::test_power_lost_during_backups_leaves_only_good_ones"
_THINNING = "idcoop_desktop/domain/backups.py"
_UNDO = "idcoop_desktop/store/undo.py"
_REFUSED = (
    f"{HARNESS}/test_disk_faults.py::test_an_action_refused_is_told_and_an_action_told_done_is_done"
)

BUGS = (
    Bug(
        "commits are flushed too late",
        _DRIVER,
        '("synchronous", "full")',
        '("synchronous", "normal")',
        (f"{HARNESS}/test_power_loss.py::test_power_losses_lose_nothing",),
    ),
    Bug(
        "the name of a backup is not flushed",
        _PLACE,
        "        sync_folder(path.parent)\n",
        "        pass\n",
        (_NAMES,),
    ),
    Bug(
        "a copy has its name before it is flushed",
        _PLACE,
        "        os.fsync(written.fileno())\n",
        "",
        (_NAMES,),
    ),
    Bug(
        "what was kept is told as lost",
        "idcoop_desktop/store/truth.py",
        "        if not _is_kept(base, written[0], refusal):\n            raise",
        "        raise",
        (f"{UNIT}/store/test_truth.py",),
    ),
    Bug(
        "an error of the disk is swallowed",
        _DRIVER,
        "                raise sentence from error\n        raise",
        "                return\n        raise",
        (_REFUSED,),
    ),
    Bug(
        "an action is told before it is committed",
        f"{HARNESS}/main_job.py",
        "parent: Connection, *, early: bool = False",
        "parent: Connection, *, early: bool = True",
        (f"{HARNESS}/test_kill.py::test_a_hundred_kills_lose_nothing_and_leave_nothing_half_done",),
    ),
    Bug(
        "an action is no transaction",
        "idcoop_desktop/store/unit_of_work.py",
        "        base.db.atomic(),\n",
        "",
        (f"{UNIT}/store/test_unit_of_work.py::test_an_exception_leaves_nothing",),
    ),
    Bug(
        "a key is given twice",
        "idcoop_desktop/store/unit_of_work.py",
        "        identifiers.save()\n    base.db",
        "        pass\n    base.db",
        (f"{UNIT}/store/test_unit_of_work.py::test_keys_carry_the_laptop_and_never_come_back",),
    ),
    Bug(
        "a form sent again pays again",
        "idcoop_desktop/services/books.py",
        "    return ledger.entry_by_request_key(desk.base, request_key)",
        "    return None",
        (f"{UNIT}/services/test_money.py::test_the_same_form_pays_once",),
    ),
    Bug(
        "undo takes the same action back twice",
        _UNDO,
        'state = "undone" if kind is UnitKind.UNDO else "done"',
        'state = "done"',
        (f"{UNIT}/store/test_undo.py::test_undo_and_redo_walk_exactly_through_the_states",),
    ),
    Bug(
        "undo writes over what was changed since",
        _UNDO,
        "conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_ABORT,",
        "conflict=lambda _reason, _change: apsw.SQLITE_CHANGESET_OMIT,",
        (f"{UNIT}/store/test_undo.py::test_a_value_changed_since_refuses_undo_and_redo",),
    ),
    Bug(
        "rows may lose their parent",
        _DRIVER,
        '("foreign_keys", 1)',
        '("foreign_keys", 0)',
        (f"{UNIT}/store/test_undo.py::test_undo_never_leaves_a_record_without_its_parent",),
    ),
    Bug(
        "one backup too many is kept",
        _THINNING,
        "len(chosen) < limit",
        "len(chosen) <= limit",
        (f"{UNIT}/domain/test_backups.py::test_the_counts_are_those_announced",),
    ),
    Bug(
        "thinning removes the newest backup",
        _THINNING,
        "newest_first([one for one in backups if one.seq])",
        "newest_first([one for one in backups if one.seq])[1:]",
        (f"{UNIT}/domain/test_backups.py::test_the_newest_stays_whatever_the_clocks_say",),
    ),
    Bug(
        "backups are ordered by the clock",
        _THINNING,
        "key=lambda one: (one.seq, one.made_at, one.stem)",
        "key=lambda one: (one.made_at, one.seq, one.stem)",
        (f"{HARNESS}/test_clocks.py::test_the_newest_backup_is_the_last_one_made_and_stays",),
    ),
    Bug(
        "a backup that lacks rows counts as good",
        _BACKUPS,
        "if copied != held:",
        "if copied.version != held.version:",
        (f"{UNIT}/store/test_backups.py::test_a_copy_that_lost_a_row_is_no_backup",),
    ),
    Bug(
        "a backup is not read back",
        _BACKUPS,
        "copied = read_whole(draft, key, tick=partial(report, 1, _STEPS, _READ_BACK))",
        "copied = held",
        (f"{UNIT}/store/test_backups.py::test_a_copy_that_cannot_be_read_back_is_no_backup",),
    ),
    Bug(
        "what is restored is read in part",
        _GATE,
        'connection.pragma("integrity_check")',
        'connection.pragma("quick_check")',
        (f"{UNIT}/store/test_gate.py",),
    ),
    Bug(
        "what is restored may have lost parents",
        _GATE,
        'if not sound or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:',
        "if not sound:",
        (f"{UNIT}/store/test_gate.py",),
    ),
    Bug(
        "the log of before stays beside a restored base",
        "idcoop_desktop/store/restoring.py",
        '_BESIDE = ("", "-wal", "-shm", "-journal")',
        '_BESIDE = ("",)',
        (f"{UNIT}/store/test_restoring.py::test_a_log_beside_the_base_goes_aside_with_it",),
    ),
    Bug(
        "a base of a later version is opened",
        "idcoop_desktop/store/inspection.py",
        "if version > newest:",
        "if version > newest + 9_999:",
        (f"{HARNESS}/test_bad_files.py::test_each_fault_has_its_own_sentence_and_touches_nothing",),
    ),
    Bug(
        "a program at work leaves no mark",
        "idcoop_desktop/store/session.py",
        "mark.touch(mode=0o600)",
        "mark.exists()",
        (f"{UNIT}/store/test_session.py",),
    ),
    Bug(
        "a key file is written in place",
        "idcoop_desktop/store/files.py",
        'draft = path.with_name(f"{path.name}.tmp")',
        "draft = path",
        (f"{UNIT}/store/test_envelope.py::test_a_disk_that_refuses_leaves_the_file_before",),
    ),
)
