"""Which backups stay: enough of the past, never too many, and always the newest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idcoop_desktop.domain.backups import (
    DAILY,
    MONTHLY,
    WEEKLY,
    Backup,
    Reason,
    age_words,
    backup_of,
    before_version,
    newest_first,
    reason_label,
    reminds_of_second_place,
    stem_of,
    to_keep,
)

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
FIRST = datetime(2019, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 80 * 365 * 24 * 60).map(lambda age: FIRST + timedelta(minutes=age))
PILES = st.lists(MOMENTS, max_size=200)


def backup(seq: int, made_at: datetime, reason: str = "auto") -> Backup:
    return Backup(stem=stem_of(seq, made_at, reason), seq=seq, made_at=made_at, reason=reason)


def pile(moments: list[datetime]) -> list[Backup]:
    return [backup(seq, moment) for seq, moment in enumerate(moments, 1)]


@given(PILES, MOMENTS)
def test_the_newest_stays_whatever_the_clocks_say(moments: list[datetime], now: datetime):
    backups = pile(moments)

    kept = to_keep(backups, now)

    assert kept <= {one.stem for one in backups}
    assert not backups or backups[-1].stem in kept


@given(PILES, MOMENTS)
def test_never_more_stay_than_the_rules_allow(moments: list[datetime], now: datetime):
    backups = pile(moments)
    recent = [one for one in backups if timedelta() <= now - one.made_at <= timedelta(days=2)]

    kept = to_keep(backups, now)

    assert {one.stem for one in recent} <= kept
    assert len(kept) <= len(recent) + 1 + DAILY + WEEKLY + MONTHLY


@given(PILES, MOMENTS)
def test_thinning_twice_changes_nothing_more(moments: list[datetime], now: datetime):
    backups = pile(moments)
    kept = to_keep(backups, now)

    assert to_keep([one for one in backups if one.stem in kept], now) == kept


def thinned_each_day(start: datetime, days: int, *, a_day: int) -> tuple[list[Backup], datetime]:
    kept: list[Backup] = []
    now, seq = start, 0
    for day in range(days):
        for turn in range(a_day):
            now = start + timedelta(days=day, hours=turn)
            seq += 1
            kept.append(backup(seq, now))
            names = to_keep(kept, now)
            kept = [one for one in kept if one.stem in names]
    return kept, now


@given(st.integers(0, 364), st.integers(1, 4))
def test_a_year_of_use_leaves_days_weeks_and_months(first_day: int, a_day: int):
    start = datetime(2025, 1, 1, 8, tzinfo=UTC) + timedelta(days=first_day)

    kept, now = thinned_each_day(start, 400, a_day=a_day)

    made = {one.made_at.date() for one in kept}
    assert {now.date() - timedelta(days=age) for age in range(12)} <= made
    for weeks in range(10):
        monday = now.date() - timedelta(days=now.weekday() + 7 * weeks)
        assert any(monday <= day < monday + timedelta(days=7) for day in made), weeks
    months = {(day.year, day.month) for day in made}
    wanted = {(now.year * 12 + now.month - 1 - age) for age in range(12)}
    assert {(month // 12, month % 12 + 1) for month in wanted} <= months
    assert len(kept) <= 3 * a_day + DAILY + WEEKLY + MONTHLY


def test_each_rule_takes_the_last_of_its_period():
    first = datetime(2026, 11, 10, 9, tzinfo=UTC)
    backups = pile([first + timedelta(hours=hour) for hour in (0, 2, 5)])

    kept = to_keep([*backups, backup(4, NOW)], NOW)

    assert kept == {backups[2].stem, stem_of(4, NOW, "auto")}


@pytest.mark.parametrize(
    ("period", "in_a_row"),
    # The thirteenth day is a Sunday, the last of a week that has no other: it stays too.
    [(1, DAILY + 1), (7, DAILY + WEEKLY), (31, DAILY + WEEKLY + MONTHLY)],
)
def test_the_counts_are_those_announced(period: int, in_a_row: int):
    backups = pile([NOW - timedelta(days=3 + period * age) for age in range(60, -1, -1)])

    kept = to_keep([*backups, backup(100, NOW)], NOW)

    oldest_first = [one.stem in kept for one in backups]
    assert oldest_first[-in_a_row:] == [True] * in_a_row
    assert not oldest_first[-in_a_row - 1]


@pytest.mark.parametrize("years", [-6, 10])
def test_a_clock_that_was_wrong_for_a_while_costs_no_history(years: int):
    before, _ = thinned_each_day(datetime(2025, 1, 1, 8, tzinfo=UTC), 500, a_day=1)
    wrong = datetime(2026 + years, 3, 1, 8, tzinfo=UTC)
    backups, now = list(before), wrong
    for day in range(30):
        now = wrong + timedelta(days=day)
        backups.append(backup(before[-1].seq + 1 + day, now))
        names = to_keep(backups, now)
        backups = [one for one in backups if one.stem in names]

    assert backups[-1].made_at == now
    assert len([one for one in backups if one.made_at.year in {2025, 2026}]) >= WEEKLY


def test_a_backup_dated_in_the_future_is_not_recent():
    later = [NOW + timedelta(hours=hour) for hour in (24, 25, 26)]

    kept = to_keep([*pile(later), backup(9, NOW)], NOW)

    assert kept == {stem_of(3, later[2], "auto"), stem_of(9, NOW, "auto")}


def test_a_newest_from_the_future_takes_the_place_of_no_other():
    days = [NOW - timedelta(days=2 + age) for age in range(DAILY, 0, -1)]

    kept = to_keep([*pile(days), backup(99, NOW.replace(year=2036))], NOW)

    assert len(kept) == DAILY + 1


def test_copies_of_older_versions_are_never_thinned():
    old = backup_of("idcoop-avant-version-7", written_at=NOW - timedelta(days=3_000))
    assert old is not None
    assert old.reason == before_version(7)
    assert to_keep([old, *pile([NOW] * 3)], NOW) >= {old.stem}
    assert newest_first([old, *pile([NOW])])[-1] == old


def test_a_name_tells_all_there_is_to_know():
    stem = stem_of(12, NOW, Reason.CLOSING)
    assert stem == "idcoop-000012-2026-11-23-1405-fermeture"
    known = backup_of(stem, size=4096, written_at=NOW)
    assert known == Backup(
        stem=stem, seq=12, made_at=NOW.replace(second=0), reason="fermeture", size=4096
    )
    assert known.label == "à la fermeture"


@given(st.integers(1, 10**9), MOMENTS, st.sampled_from([*Reason, before_version(8)]))
def test_every_name_given_is_read_again(seq: int, made_at: datetime, reason: str):
    found = backup_of(stem_of(seq, made_at, reason), written_at=NOW)
    assert found is not None
    assert (found.seq, found.reason) == (seq, reason)
    assert found.made_at == made_at.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    "stem",
    [
        "idcoop",
        "idcoop-12-2026-11-23-1405-auto",
        "idcoop-000012-2026-13-23-1405-auto",
        "idcoop-000012-2026-11-23-1405-",
        "idcoop-000012-2026-11-23-1405-Auto",
        "idcoop-avant-version-",
        "media-00010203",
    ],
)
def test_other_files_are_no_backups(stem: str):
    assert backup_of(stem, written_at=NOW) is None


def test_reasons_are_told_in_french():
    assert [reason_label(reason) for reason in Reason] == [
        "automatique",
        "à la fermeture",
        "demandée",
        "avant une restauration",
        "avant un import",
        "avant une suppression définitive",
    ]
    assert reason_label("avant-version-8") == "avant la version\u00a08 du format"
    assert reason_label("avant-lune") == "avant-lune"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "à l’instant"),
        (timedelta(seconds=-20), "à l’instant"),
        (timedelta(minutes=1), "il y a 1\u00a0minute"),
        (timedelta(minutes=59), "il y a 59\u00a0minutes"),
        (timedelta(minutes=60), "il y a 1\u00a0heure"),
        (timedelta(hours=47, minutes=59), "il y a 47\u00a0heures"),
        (timedelta(hours=48), "il y a 2\u00a0jours"),
        (timedelta(days=-10), "datée du 03/12/2026"),
    ],
)
def test_the_age_is_told_in_words(ago: timedelta, words: str):
    assert age_words(NOW - ago, NOW) == words


@pytest.mark.parametrize(
    ("ago", "due"),
    [
        (timedelta(0), False),
        (timedelta(days=7), False),
        (timedelta(days=7, minutes=1), True),
        (timedelta(minutes=-2), False),
        (timedelta(minutes=-3), True),
    ],
)
def test_a_week_without_a_copy_elsewhere_is_told(ago: timedelta, due: bool):
    assert reminds_of_second_place(NOW - ago, NOW) is due
    assert reminds_of_second_place(None, NOW)
