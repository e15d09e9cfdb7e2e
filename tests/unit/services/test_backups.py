"""Backups are made when something changed, and say how old they are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from idcoop_desktop.domain.backups import Reason
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.text import weight
from idcoop_desktop.services.backups import (
    aside_words,
    back_up,
    back_up_if_changed,
    copy_to_second_place,
    list_backups,
    place_kept,
    place_of,
    renew_pictures,
    require_place,
    standing,
)
from idcoop_desktop.services.restore import restore
from idcoop_desktop.store.backup_errors import PlaceInside, UnreachablePlace
from idcoop_desktop.store.gate import read_whole
from idcoop_desktop.store.pictures import picture_names

from .safety_hands import Coop, add_picture, coop, flip, made_coop

__all__ = ["coop", "made_coop"]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "clé USB"
    place.mkdir()
    return place


def test_a_backup_is_made_only_when_something_was_done(coop: Coop):
    first = back_up_if_changed(coop.opened, clock=coop.clock)
    assert first is not None
    assert first.backup.reason == Reason.AUTO
    assert back_up_if_changed(coop.opened, Reason.CLOSING, clock=coop.clock) is None

    coop.note("Les Saules")
    second = back_up_if_changed(coop.opened, Reason.CLOSING, clock=coop.clock)
    assert second is not None
    assert read_whole(second.path, coop.key).counts["residence"] == 2
    assert [(one, path) for one, path in list_backups(coop.opened)] == [
        (second.backup, second.path),
        (first.backup, first.path),
    ]


def test_two_backups_of_one_minute_are_both_copied_to_the_second_place(coop: Coop, stick: Path):
    for name in ("Les Saules", "Les Ormes"):
        coop.note(name)
        made = back_up(coop.opened, clock=coop.clock)
        copied = copy_to_second_place(coop.opened, stick, clock=coop.clock)
        assert copied is not None
        assert copied.path.read_bytes() == made.path.read_bytes()
        assert copy_to_second_place(coop.opened, stick, clock=coop.clock) is None
    assert len({one.made_at for one, _path in list_backups(coop.opened, stick)}) == 1


def test_a_clock_set_back_hides_no_work(coop: Coop):
    back_up(coop.opened, clock=coop.clock)
    coop.clock.day = date(2020, 1, 1)
    coop.note("Les Saules")

    done = back_up_if_changed(coop.opened, clock=coop.clock)

    assert done is not None
    assert list_backups(coop.opened)[0][0] == done.backup
    assert done.backup.made_at.year == 2020


def test_a_backup_that_cannot_be_read_any_more_is_made_again(coop: Coop):
    done = back_up(coop.opened, clock=coop.clock)
    flip(done.path, 20)
    assert back_up_if_changed(coop.opened, clock=coop.clock) is not None


def test_the_last_backup_is_copied_once_to_a_second_place(coop: Coop, stick: Path):
    add_picture(coop, b"fresque")
    last = back_up(coop.opened, clock=coop.clock)

    copied = copy_to_second_place(coop.opened, stick, clock=coop.clock)

    assert copied is not None
    assert copied.path.read_bytes() == last.path.read_bytes()
    assert copied.pictures.added == 1
    assert copy_to_second_place(coop.opened, stick, clock=coop.clock) is None
    coop.clock.day = date(2026, 3, 3)
    back_up(coop.opened, clock=coop.clock)
    assert copy_to_second_place(coop.opened, stick, clock=coop.clock) is not None
    assert len(list_backups(coop.opened, stick)) == 2


def test_a_last_backup_that_went_bad_is_made_again_before_it_is_copied(coop: Coop, stick: Path):
    bad = back_up(coop.opened, clock=coop.clock)
    flip(bad.path, 30_000)

    copied = copy_to_second_place(coop.opened, stick, clock=coop.clock)

    assert copied is not None
    assert read_whole(copied.path, coop.key)
    (newest, path), (older, _path) = list_backups(coop.opened)
    assert (newest.reason, older) == (Reason.AUTO, bad.backup)
    assert path.read_bytes() == copied.path.read_bytes()


def test_a_base_without_backup_is_saved_straight_to_the_second_place(coop: Coop, stick: Path):
    copied = copy_to_second_place(coop.opened, stick, clock=coop.clock)
    assert copied is not None
    assert copied.path.parent == stick


def test_a_place_that_would_be_of_no_help_is_refused(coop: Coop, tmp_path: Path):
    with pytest.raises(PlaceInside):
        copy_to_second_place(coop.opened, coop.folder)
    with pytest.raises(PlaceInside):
        require_place(coop.opened, coop.folder)
    with pytest.raises(UnreachablePlace) as told:
        copy_to_second_place(coop.opened, tmp_path / "absent")
    assert isinstance(told.value, DomainError)


def test_the_age_of_the_last_backups_is_told(coop: Coop, stick: Path):
    nothing = standing(coop.opened, clock=coop.clock)
    assert (nothing.last, nothing.second) == (None, None)
    assert nothing.words == "Sauvegarde\u00a0: aucune"
    assert nothing.second_words == "Seconde copie\u00a0: aucune"
    assert "même disque" in nothing.reminder

    back_up(coop.opened, clock=coop.clock)
    before = standing(coop.opened, stick, clock=coop.clock)
    assert before.words == "Sauvegarde\u00a0: à l’instant"
    assert before.second_words == "Seconde copie\u00a0: à faire"
    assert "pas encore été faite" in before.reminder

    copy_to_second_place(coop.opened, stick, clock=coop.clock)
    coop.clock.day = date(2026, 3, 8)
    assert standing(coop.opened, stick, clock=coop.clock).reminder == ""
    coop.clock.day = date(2026, 3, 10)
    late = standing(coop.opened, stick, clock=coop.clock)
    assert late.words == "Sauvegarde\u00a0: il y a 8\u00a0jours"
    assert "plus d’une semaine (il y a 8\u00a0jours)" in late.reminder


def test_a_place_is_kept_in_plain_letters_whatever_its_name(stick: Path):
    kept = place_kept(stick)
    assert kept.isascii()
    assert place_of(kept) == stick
    assert place_kept(None) == ""
    assert place_of("") is None


def test_pictures_that_went_bad_in_the_backups_are_copied_again(coop: Coop):
    add_picture(coop, b"fresque")
    (coop.folder / "backups").mkdir()
    assert renew_pictures(coop.opened) == 1
    back_up(coop.opened, clock=coop.clock)
    (pictures,) = (coop.folder / "backups").glob("media-????????.db")
    flip(pictures, 100)

    assert renew_pictures(coop.opened) == 1
    assert len(picture_names(pictures, coop.key)) == 1
    (spoilt,) = (coop.folder / "backups").glob("media-*-abime-*.db")
    told = aside_words(coop.folder)
    assert f"occupent {weight(spoilt.stat().st_size)}\u00a0: les photos abîmées" in told


def test_the_room_taken_by_files_of_before_is_told(coop: Coop):
    file = back_up(coop.opened, clock=coop.clock).path
    assert aside_words(coop.folder) == ""
    coop.close()
    aside = restore(coop.folder, coop.key, file, clock=coop.clock).aside
    told = aside_words(coop.folder)
    assert f"occupent {weight((aside / 'idcoop.db').stat().st_size)}" in told
    assert f"ceux du dossier « {aside.parent.name} »" in told.replace("\u00a0", " ")
    assert "photos" not in told
    assert "Le programme n’en supprime aucun" in told
