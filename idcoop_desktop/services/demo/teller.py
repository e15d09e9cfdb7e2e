"""Tells the story of the demonstration through the services that a team would use."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from idcoop_desktop import assets
from idcoop_desktop.domain.consents import ImageUse
from idcoop_desktop.domain.decisions import Outcome, Ruling
from idcoop_desktop.domain.ideas import Channel
from idcoop_desktop.domain.projects import Completion
from idcoop_desktop.domain.showcase import Moment, Showcase
from idcoop_desktop.services import ideas, life, money, projects, showcase, testimonials
from idcoop_desktop.services.demo.cast import COOP_NAME
from idcoop_desktop.services.demo.faces import YEARS, tell_faces
from idcoop_desktop.services.people import list_staff

if TYPE_CHECKING:
    from idcoop_desktop.domain.kinds import ProjectKind
    from idcoop_desktop.domain.ledger import About
    from idcoop_desktop.services.demo.clock import StoryClock
    from idcoop_desktop.services.desk import Desk

_BOARD = "Commission vie coopérative"
_RECEIPT = "demo/mural-before.jpg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Moves the clock and acts in a colleague's name; ``places`` and ``bearers`` are by key."""

    desk: Desk
    clock: StoryClock
    places: dict[str, int]
    bearers: dict[str, int]

    def heard(
        self,
        ago: int,
        place: str,
        sentence: str,
        *,
        said_by: str = "",
        noted_by: int = 0,
        channel: Channel = Channel.CONVERSATION,
        follow_up_in: int | None = None,
    ) -> int:
        """Note an idea ``ago`` days before today; ``said_by`` is a bearer's key or a name."""
        day = self.clock.go(ago)
        follow_up = None
        if follow_up_in is not None:
            follow_up = day.fromordinal(day.toordinal() + follow_up_in)
        colleague = list_staff(self.desk)[noted_by]
        return ideas.note_idea(
            replace(self.desk, author=colleague),
            sentence=sentence,
            residence_id=self.places[place],
            channel=channel,
            said_by_id=self.bearers.get(said_by),
            said_by_name="" if said_by in self.bearers else said_by,
            follow_up_on=follow_up,
        )

    def project(
        self,
        ago: int,
        place: str,
        title: str,
        summary: str,
        *,
        kind: ProjectKind,
        bearers: tuple[str, ...],
        idea_id: int | None = None,
        requested: int = 0,
        benefit: str = "",
    ) -> int:
        """Put a project together: bearers, request in euros, statement of benefit."""
        self.clock.go(ago)
        project_id = projects.make_project(
            self.desk,
            title=title,
            residence_id=self.places[place],
            summary=summary,
            idea_id=idea_id,
            requested_cents=requested * 100,
            kind=kind,
        )
        carried = {line.cooperator_id for line in projects.bearers_of(self.desk, project_id)}
        for key in bearers:
            if self.bearers[key] not in carried:
                projects.add_bearer(self.desk, project_id, self.bearers[key])
        if benefit:
            projects.state_benefit(self.desk, project_id, benefit, checked=True)
        return project_id

    def granted(self, ago: int, project_id: int, euros: int, conditions: str = "") -> None:
        """Grant an amount in euros."""
        life.decide(
            self.desk,
            project_id,
            Ruling(
                outcome=Outcome.GRANTED,
                decided_on=self.clock.go(ago),
                decided_by=_BOARD,
                amount_cents=euros * 100,
                conditions=conditions,
            ),
        )

    def turned_down(self, ago: int, project_id: int, reason: str, next_step: str) -> None:
        """Refuse, with the reason and what the bearers can do."""
        life.decide(
            self.desk,
            project_id,
            Ruling(
                outcome=Outcome.REFUSED,
                decided_on=self.clock.go(ago),
                decided_by=_BOARD,
                reason=reason,
                next_step=next_step,
            ),
        )

    def postponed(self, ago: int, project_id: int, reason: str, *, for_days: int) -> None:
        """Postpone, to be looked at again ``for_days`` days later."""
        day = self.clock.go(ago)
        life.decide(
            self.desk,
            project_id,
            Ruling(
                outcome=Outcome.POSTPONED,
                decided_on=day,
                decided_by=_BOARD,
                reason=reason,
                reconsider_on=day.fromordinal(day.toordinal() + for_days),
            ),
        )

    def started(self, ago: int, project_id: int) -> None:
        """Start a project."""
        life.start(self.desk, project_id, self.clock.go(ago))

    def paid(
        self,
        ago: int,
        about: About | int,
        cents: int,
        label: str,
        supplier: str,
        *,
        proof: bool,
    ) -> None:
        """Pay a supplier, with or without its receipt."""
        money.record_payment(
            self.desk,
            about,
            cents,
            on=self.clock.go(ago),
            label=label,
            supplier=supplier,
            request_key=f"demo-{supplier}-{ago}-{cents}",
            receipt=_receipt() if proof else None,
        )

    def repaid(self, ago: int, about: About, cents: int, label: str, key: str) -> None:
        """Pay a bearer back what they had advanced, on their receipt."""
        money.record_payment(
            self.desk,
            about,
            cents,
            on=self.clock.go(ago),
            label=label,
            cooperator_id=self.bearers[key],
            request_key=f"demo-{key}-{ago}-{cents}",
            receipt=_receipt(),
        )

    def completed(self, ago: int, project_id: int, adults: int, children: int, what: str) -> None:
        """Mark a project done."""
        life.complete(
            self.desk,
            project_id,
            Completion(on=self.clock.go(ago), adults=adults, children=children, what_was_done=what),
        )

    def words(self, wanted: Showcase, *, quote: str, author: str) -> None:
        """Keep the words of a flyer with a quotation that its author agreed to."""
        today = self.desk.today()
        said = testimonials.add_testimonial(
            self.desk,
            wanted.project_id,
            text=quote,
            author=author,
            uses=tuple(ImageUse),
            until_on=today.replace(year=today.year + YEARS, day=min(today.day, 28)),
        )
        showcase.save_showcase(self.desk, replace(wanted, testimonial_id=said))

    def photos(self, project_id: int, *names: str) -> dict[str, int]:
        """Add pictures by file name, each with its description and who is on it."""
        known = tomllib.loads(assets.path("demo/pictures.toml").read_text("utf-8"))
        added = {}
        for name in names:
            facts = known[f"{name}.jpg"]
            moment = Moment(facts["moment"])
            photo_id = showcase.add_photo(
                self.desk,
                project_id,
                assets.path(f"demo/{name}.jpg").read_bytes(),
                moment=moment,
                caption="",
                alt=facts["alt"],
                credit=COOP_NAME,
            )
            showcase.edit_photo(
                self.desk,
                photo_id,
                moment=moment,
                caption="",
                alt=facts["alt"],
                credit=COOP_NAME,
                focal=(round(facts["focal"][0] * 1000), round(facts["focal"][1] * 1000)),
            )
            tell_faces(self, photo_id, name)
            added[name] = photo_id
        return added


def _receipt() -> money.ReceiptFile:
    return money.ReceiptFile(assets.path(_RECEIPT).read_bytes(), "facture.jpg")
