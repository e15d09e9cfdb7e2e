"""Creates the base of the invented coop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from idcoop_desktop.domain.rules import CoopProfile
from idcoop_desktop.services import settings
from idcoop_desktop.services.data_folder import DEMO_MARK, DEMO_PASSPHRASE
from idcoop_desktop.services.demo import cast
from idcoop_desktop.services.demo.clock import StoryClock
from idcoop_desktop.services.demo.meetings import meet
from idcoop_desktop.services.demo.money_story import IDCOOP_CENTS, open_the_years, spend
from idcoop_desktop.services.demo.people import settle
from idcoop_desktop.services.demo.story import tell
from idcoop_desktop.services.demo.teller import Teller
from idcoop_desktop.services.opening import NewBase, Opened, create_base

if TYPE_CHECKING:
    from pathlib import Path

_CEILING = 80_000
_STORY_DAYS = 360


def create_demo(folder: Path, today: date) -> Opened:
    """Create the invented coop in ``folder``, its year ending on ``today``.

    Opened by the passphrase ``demo``. Raises :class:`DomainError` when the folder already holds
    a base. Takes some seconds: off the GUI thread.
    """
    clock = StoryClock(today)
    # Last year has begun by then, whatever today is: it is there to be closed.
    start = clock.go(max(_STORY_DAYS, (today - date(today.year - 1, 11, 1)).days))
    opened = create_base(
        folder,
        NewBase(
            coop_name=cast.COOP_NAME,
            author_name=cast.STAFF[0][0],
            passphrase=DEMO_PASSPHRASE,
            ceiling_cents=_CEILING,
            envelope_cents=IDCOOP_CENTS,
            year=start.year,
        ),
        clock=clock,
    ).opened
    # Before the story: a load cut short is still known for what it is.
    (folder / DEMO_MARK).write_text(
        f"Données d’exemple. Phrase secrète\u00a0: {DEMO_PASSPHRASE}\n", "utf-8"
    )
    desk = replace(opened.desk(clock=clock), undoable=False)
    settings.save_profile(
        desk,
        CoopProfile(coop_name=cast.COOP_NAME, phone=cast.PHONE, email=cast.EMAIL, site=cast.SITE),
    )
    open_the_years(desk, clock, today)
    places, bearers = settle(desk)
    story = Teller(desk=desk, clock=clock, places=places, bearers=bearers)
    tell(story)
    spend(story, today)
    meet(story)
    return opened
