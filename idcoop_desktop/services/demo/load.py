"""Creates the base of the invented coop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.rules import CoopProfile
from idcoop_desktop.services import money, settings
from idcoop_desktop.services.data_folder import DEMO_MARK, DEMO_PASSPHRASE
from idcoop_desktop.services.demo import cast
from idcoop_desktop.services.demo.clock import StoryClock
from idcoop_desktop.services.demo.meetings import meet
from idcoop_desktop.services.demo.people import settle
from idcoop_desktop.services.demo.story import tell
from idcoop_desktop.services.demo.teller import Teller
from idcoop_desktop.services.opening import NewBase, Opened, create_base

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_CEILING = 80_000
_ENVELOPE = 400_000


def create_demo(folder: Path, today: date) -> Opened:
    """Create the invented coop in ``folder``, its year ending on ``today``.

    Opened by the passphrase ``demo``. Raises :class:`DomainError` when the folder already holds
    a base. Takes some seconds: off the GUI thread.
    """
    clock = StoryClock(today)
    start = clock.go(360)
    opened = create_base(
        folder,
        NewBase(
            coop_name=cast.COOP_NAME,
            author_name=cast.STAFF[0][0],
            passphrase=DEMO_PASSPHRASE,
            ceiling_cents=_CEILING,
            envelope_cents=_ENVELOPE,
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
    for year in range(start.year + 1, today.year + 1):
        money.open_envelope(desk, year, _ENVELOPE)
    places, bearers = settle(desk)
    story = Teller(desk=desk, clock=clock, places=places, bearers=bearers)
    tell(story)
    meet(story)
    return opened
