"""Planted bugs by which a secret, a face or a name would come out, or a file would act."""

from __future__ import annotations

from tests.reliability.planted.bug import HARNESS, UNIT, Bug

_DRIVER = "idcoop_desktop/store/driver.py"
_SLOT = "idcoop_desktop/store/key_slot.py"
_CHILD = "idcoop_desktop/documents/picture_child.py"
_SETTINGS = f"{UNIT}/store/test_base.py::test_each_connection_is_set_for_safety"
_STORED = f"{UNIT}/store/test_backups.py"
_OWNER_ALONE = f"{_STORED}::test_a_backup_can_be_read_by_its_owner_alone_and_holds_no_word_in_clear"

BUGS = (
    Bug(
        "a formula keeps one of its signs",
        "idcoop_desktop/exchange/formulas.py",
        r"[=+\-@＝＋－＠]",
        r"[=+\-＝＋－＠]",
        (f"{HARNESS}/test_formulas.py::test_no_payload_is_computed_in_a_file_of_people",),
    ),
    Bug(
        "a workbook guesses what texts are",
        "idcoop_desktop/exchange/writing.py",
        "page.write_string(line, column, text,",
        "page.write(line, column, text,",
        (f"{HARNESS}/test_formulas.py::test_no_payload_is_computed_in_a_file_of_people",),
    ),
    Bug(
        "a workbook is laid in a temporary file",
        "idcoop_desktop/exchange/writing.py",
        '{"in_memory": True}',
        '{"in_memory": False}',
        (f"{HARNESS}/test_canaries.py::test_no_canary_leaves_the_base",),
    ),
    Bug(
        "a paragraph of a document is markup",
        "idcoop_desktop/documents/paragraphs.py",
        "_in_face(escape(run), name, font)",
        "_in_face(run, name, font)",
        (f"{UNIT}/documents/test_letters.py::test_what_is_typed_is_never_markup",),
    ),
    Bug(
        "a page for the site takes markup",
        "idcoop_desktop/documents/web_blocks.py",
        "    return escape(text, quote=False)",
        "    return text",
        (f"{UNIT}/documents/test_web_page.py::test_what_is_typed_is_shown_as_it_is",),
    ),
    Bug(
        "labels guess whether they are markup",
        "idcoop_desktop/views/widgets/labels.py",
        "made.setTextFormat(Qt.TextFormat.PlainText)",
        "made.setTextFormat(Qt.TextFormat.AutoText)",
        ("tests/gui/test_widgets.py::test_labels_never_read_markup",),
    ),
    Bug(
        "what is sought is the language of the index",
        "idcoop_desktop/store/search.py",
        "return fold(text).split()[:MOST_WORDS]",
        "return text.split()[:MOST_WORDS]",
        (f"{HARNESS}/test_searches.py::test_signs_find_no_more_than_they_should",),
    ),
    Bug(
        "a base is written in clear",
        _DRIVER,
        '        take_key(connection, key_pragma(key) + (file_mark(key).hex() if new else ""))\n',
        "",
        (f"{UNIT}/store/test_base.py::test_no_file_holds_a_word_in_clear",),
    ),
    Bug(
        "a schema is trusted",
        _DRIVER,
        '("trusted_schema", 0)',
        '("trusted_schema", 1)',
        (_SETTINGS,),
    ),
    Bug(
        "what was erased stays in the file",
        _DRIVER,
        '("secure_delete", 1)',
        '("secure_delete", 0)',
        (_SETTINGS,),
    ),
    Bug(
        "SQLite may use temporary files",
        _DRIVER,
        '("temp_store", 2)',
        '("temp_store", 1)',
        (_SETTINGS,),
    ),
    Bug(
        "the key file tells its secrets",
        _SLOT,
        '        "kdf": "argon2id",\n',
        '        "kdf": "argon2id",\n        "secret": secret.decode(),\n',
        (
            f"{UNIT}/store/test_envelope.py::test_the_file_keeps_no_secret_in_clear_and_is_its_owners",
        ),
    ),
    Bug(
        "a slot below the floor opens",
        _SLOT,
        "between(floor, CEILING):\n            raise WeakEnvelope\n        return cls",
        "between(floor, CEILING):\n            pass\n        return cls",
        (f"{UNIT}/store/test_envelope.py::test_below_what_is_advised_nothing_opens",),
    ),
    Bug(
        "a cheap slot stays cheap",
        "idcoop_desktop/store/envelope.py",
        "if cost.raised_to(standard) != cost:",
        "if cost != cost:",
        (f"{UNIT}/store/test_envelope.py::test_a_cheap_slot_is_wrapped_anew_by_who_opens_it",),
    ),
    Bug(
        "wrong tries are not counted",
        "idcoop_desktop/services/tries.py",
        "tries.write(folder, known.one_more(now))",
        "tries.write(folder, known)",
        (f"{UNIT}/services/test_tries.py::test_a_try_cut_short_was_written_down",),
    ),
    Bug(
        "a locked base keeps its key",
        _DRIVER,
        "        self._key = None\n        try:\n            self.close_all()",
        "        try:\n            self.close_all()",
        (f"{UNIT}/services/test_locking.py",),
    ),
    Bug(
        "a backup can be read by everybody",
        "idcoop_desktop/store/backups.py",
        "os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600",
        "os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644",
        (_OWNER_ALONE,),
    ),
    Bug(
        "an agreement ends a day early",
        "idcoop_desktop/domain/consents.py",
        "self.until_on < day:",
        "self.until_on <= day:",
        (f"{UNIT}/domain/test_consents.py",),
    ),
    Bug(
        "an agreement taken back holds one more day",
        "idcoop_desktop/domain/consents.py",
        "self.withdrawn_on <= day:",
        "self.withdrawn_on < day:",
        (f"{UNIT}/domain/test_consents.py",),
    ),
    Bug(
        "a child is shown without its holders",
        "idcoop_desktop/domain/photo_gate.py",
        "return consent.has_holders if minor else True",
        "return bool(minor) or True",
        (f"{UNIT}/domain/test_photo_gate.py::test_a_child_needs_both_holders",),
    ),
    Bug(
        "a hidden face is shown",
        "idcoop_desktop/documents/hiding.py",
        "    for part in parts:\n",
        "    for part in list(parts)[1:]:\n",
        (f"{UNIT}/documents/test_hiding.py::test_pixels_under_an_ellipse_cannot_be_recovered",),
    ),
    Bug(
        "a photo tells where it was taken",
        _CHILD,
        'bare.save(out, "JPEG", quality=quality, subsampling=subsampling)',
        'bare.save(out, "JPEG", quality=quality, exif=picture.getexif())',
        (f"{UNIT}/documents/test_photos.py::test_a_master_tells_nothing_of_where_it_was_taken",),
    ),
    Bug(
        "a picture of any size is decoded",
        _CHILD,
        "            _check_size(picture)\n",
        "",
        (f"{HARNESS}/test_hostile_pictures.py::test_pictures_made_to_harm_are_told",),
    ),
    Bug(
        "the log quotes what failed",
        "idcoop_desktop/log.py",
        "lines = [kind.__name__]",
        "lines = [kind.__name__, str(error)]",
        (f"{UNIT}/leaves/test_log.py",),
    ),
    Bug(
        "a report quotes what failed",
        "idcoop_desktop/crash/reports.py",
        'lines.append(f"{type(chained).__module__}.{type(chained).__qualname__}")',
        'lines.append(f"{type(chained).__module__}.{type(chained).__qualname__}: {chained}")',
        (
            f"{UNIT}/leaves/test_crash.py::test_an_error_is_told_with_its_causes_and_never_its_words",
        ),
    ),
    Bug(
        "a report quotes Qt",
        "idcoop_desktop/crash/reports.py",
        'words = _QUOTED.sub("…", text).split()',
        "return text",
        (f"{UNIT}/leaves/test_crash.py::test_what_qt_says_is_kept_without_what_it_quotes",),
    ),
)
