"""The computer's own settings come back as they were kept, or as they were at the beginning."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop import settings
from idcoop_desktop.settings import LocalSettings

KEPT = LocalSettings(
    theme="dark",
    author_id=1_099_511_627_829,
    window="AdnQywAD",
    last_residence_id=7,
    idle_minutes=25,
    last_starts='{"1": "2026-11-23T09:00:00+00:00"}',
)


def test_what_is_kept_comes_back(tmp_path):
    path = tmp_path / "not" / "yet" / "settings.json"
    settings.save(path, KEPT)
    assert settings.load(path) == KEPT


def test_without_a_file_all_is_by_default(tmp_path):
    assert settings.load(tmp_path / "settings.json") == LocalSettings()
    assert LocalSettings().theme == "auto"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"null",
        b"[]",
        b'"dark"',
        b"12",
        b"1" * 5_000,
        b"[" * 200_000,
        b'{"a":' * 200_000,
    ],
)
def test_a_file_that_says_nothing_is_as_no_file(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert settings.load(path) == LocalSettings()


def test_a_folder_in_place_of_the_file_is_as_no_file(tmp_path):
    assert settings.load(tmp_path) == LocalSettings()
    settings.save(tmp_path, KEPT)
    assert settings.load(tmp_path) == LocalSettings()


def test_a_disk_that_refuses_costs_only_the_memory(tmp_path):
    (tmp_path / "file").write_text("")
    settings.save(tmp_path / "file" / "settings.json", KEPT)
    assert (tmp_path / "file").read_text() == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", 3),
        ("theme", None),
        ("theme", ["dark"]),
        ("author_id", "7"),
        ("author_id", True),
        ("author_id", 7.0),
        ("author_id", -1),
        ("author_id", 2**63),
        ("window", {}),
        ("window", "é"),
        ("window", "\ud800"),
        ("last_residence_id", None),
    ],
)
def test_a_value_of_another_kind_takes_its_default_alone(tmp_path, name, value):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(asdict(KEPT) | {name: value, "unknown": 1}), "utf-8")
    expected = asdict(KEPT) | {name: asdict(LocalSettings())[name]}
    assert asdict(settings.load(path)) == expected


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(sorted(asdict(KEPT))) | st.text(), VALUES, max_size=6))
def test_any_file_gives_settings_that_can_be_kept_again(tmp_path_factory, content):
    path = Path(tmp_path_factory.mktemp("any"), "settings.json")
    path.write_text(json.dumps(content), "utf-8")
    read = settings.load(path)
    read.window.encode("ascii")
    settings.save(path, read)
    assert settings.load(path) == read


def test_each_colleague_has_a_last_start_of_their_own(tmp_path):
    first, second = (datetime(2026, 11, day, 9, tzinfo=UTC) for day in (20, 23))
    kept = settings.with_start(settings.with_start(LocalSettings(), 7, first), 8, second)
    settings.save(tmp_path / "settings.json", settings.with_start(kept, 7, second))
    found = settings.load(tmp_path / "settings.json")
    assert settings.last_start(kept, 7) == first
    assert [settings.last_start(found, key) for key in (7, 8, 9)] == [second, second, None]


def test_only_the_last_colleagues_are_remembered():
    kept = LocalSettings()
    for key in range(60):
        kept = settings.with_start(kept, key, datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert settings.last_start(kept, 9) is None
    assert settings.last_start(kept, 10) is not None


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "[" * 100_000, '{"7": 3}', '{"7": "soon"}', '{"7": "2026-11-23T09:00:00"}'],
)
def test_a_start_that_cannot_be_read_is_none(text):
    assert settings.last_start(LocalSettings(last_starts=text), 7) is None
