"""Whoever waits for long work is heard, however quick or slow the work."""

from __future__ import annotations

import threading

import pytest

from idcoop_desktop.services.patience import GivenUp, Patience


def test_who_waits_is_heard_as_long_as_the_work_lasts() -> None:
    heard_twice, heard = threading.Event(), []

    def listen() -> None:
        heard.append(1)
        if len(heard) == 2:
            heard_twice.set()

    with Patience(listen) as patience:
        assert patience.do(lambda: heard_twice.wait(60)) is True


def test_who_gives_up_before_the_end_leaves_the_work_behind() -> None:
    ended = threading.Event()

    def listen() -> None:
        raise GivenUp

    with pytest.raises(GivenUp), Patience(listen) as patience:
        patience.do(lambda: ended.wait(60))
    ended.set()
    with pytest.raises(GivenUp):
        patience.go_on()
