"""The first start and the later ones: create the base of a coop, unlock it, sit at the desk."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.ledger import Nature, Scheme, require_positive
from idcoop_desktop.domain.people import StaffMember
from idcoop_desktop.domain.rules import Setting
from idcoop_desktop.domain.text import fold, tidy_line
from idcoop_desktop.services.books import fund
from idcoop_desktop.services.desk import Clock, Desk, SystemClock
from idcoop_desktop.services.tries import counted
from idcoop_desktop.store import (
    envelope,
    key_people,
    keyring,
    ledger,
    passphrase,
    session,
    settings,
    staff,
)
from idcoop_desktop.store.base import Base
from idcoop_desktop.store.errors import StoreError
from idcoop_desktop.store.folder import KEY_FILE, require_local
from idcoop_desktop.store.recovery_code import read_code
from idcoop_desktop.store.unit_of_work import unit_of_work

if TYPE_CHECKING:
    from pathlib import Path

SHORTEST_PASSPHRASE = 4

_KNOWN_WORDS = ("idcoop", "logis", "habitat", "coop", "cooperative", "residence")

_UNNAMED = "Équipe vie coopérative"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBase:
    """What the first start asks for; amounts in cents, ``envelope_cents`` 0 to decide later."""

    coop_name: str
    author_name: str
    passphrase: str = field(repr=False)
    ceiling_cents: int
    envelope_cents: int
    year: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A base just opened with its key, which is never written down in clear.

    ``lost_pictures`` is ``None`` but when the file of pictures could not be opened and was made
    again: how many named by a record are lost for good. ``person`` is the name of the colleague
    whose own passphrase opened it, empty when it was not one of those.
    """

    base: Base
    key: bytes = field(repr=False)
    folder: Path
    lost_pictures: int | None = None
    person: str = ""

    def desk(self, *, author_id: int = 0, clock: Clock | None = None) -> Desk:
        """Sit a colleague at the desk: the one named, who opened the base, or the first known."""
        time = clock or SystemClock()
        team = staff.all_staff(self.base) or _first_colleague(self.base, _UNNAMED, time)
        opener = self.opener()
        wanted = author_id or (opener.id if opener else 0)
        author = next((member for member in team if member.id == wanted), team[0])
        return Desk(self.base, author, time)

    def opener(self) -> StaffMember | None:
        """Return the colleague whose own passphrase opened it, if the team knows that name."""
        name = fold(self.person)
        team = staff.all_staff(self.base) if name else ()
        return next((member for member in team if fold(member.name) == name), None)


@dataclass(frozen=True, slots=True)
class Created:
    """A new base and the recovery code to print: it is kept nowhere else."""

    opened: Opened
    recovery_code: str = field(repr=False)


def create_base(folder: Path, wanted: NewBase, *, clock: Clock | None = None) -> Created:
    """Create the encrypted base of a coop with its first colleague, rules and envelope.

    Raises :class:`DomainError` for missing answers, a folder that is shared or already holds a
    base. Nothing is left when it fails.
    """
    _require_answers(wanted)
    require_local(folder)
    now = clock or SystemClock()
    folder.mkdir(parents=True, exist_ok=True)
    made = envelope.create(folder / KEY_FILE, wanted.passphrase)
    try:
        base = Base.create(folder, made.key)
    except BaseException:
        (folder / KEY_FILE).unlink(missing_ok=True)
        raise
    _furnish(base, wanted, now)
    return Created(Opened(base, made.key, folder), made.recovery_code)


def _require_answers(wanted: NewBase) -> None:
    if not tidy_line(wanted.coop_name):
        raise DomainError("Indiquez le nom de votre coopérative.")
    if not tidy_line(wanted.author_name):
        raise DomainError("Indiquez votre nom\u00a0: il signera ce que vous notez.")
    require_length(wanted.passphrase)
    require_positive(wanted.ceiling_cents)
    if wanted.envelope_cents < 0:
        raise DomainError("L’enveloppe de l’année ne peut pas être négative.")


def require_length(passphrase: str) -> None:
    """Refuse a passphrase that would be no secret at all: :class:`DomainError`."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise DomainError("Choisissez une phrase secrète plus longue\u00a0: trois ou quatre mots.")


def _first_colleague(base: Base, name: str, clock: Clock) -> tuple[StaffMember, ...]:
    """Name the team when the creation was cut before it could be."""
    with unit_of_work(base, "équipe", author_id=0, at=clock.now(), undoable=False) as unit:
        staff.add_staff(unit, name=name, role="")
    return staff.all_staff(base)


def _furnish(base: Base, wanted: NewBase, clock: Clock) -> None:
    today = clock.today()
    with unit_of_work(
        base, "création de la base", author_id=0, at=clock.now(), undoable=False
    ) as unit:
        name = tidy_line(wanted.author_name)
        author = StaffMember(id=staff.add_staff(unit, name=name, role=""), name=name)
        for key, value in (
            ("coop.coop_name", tidy_line(wanted.coop_name)),
            ("idcoop.ceiling_cents", str(wanted.ceiling_cents)),
        ):
            settings.add_setting(
                unit, Setting(key=key, value=value, valid_from=today.replace(month=1, day=1))
            )
        if wanted.envelope_cents:
            fund(
                Desk(base, author, clock),
                unit,
                ledger.add_envelope(unit, Scheme.IDCOOP, wanted.year),
                wanted.envelope_cents,
                label="Ouverture de l’enveloppe",
                nature=Nature.OPENING,
            )


def unlock(
    folder: Path, phrase: str, *, locked: Base | None = None, clock: Clock | None = None
) -> Opened:
    """Open the base with a passphrase, or the ``locked`` one beneath those who hold it.

    Raises a :class:`DomainError` of its own for a wrong passphrase, a try made too soon after
    others, a damaged or missing file, a base of another program and a base of a newer version;
    the files stay as they were.
    """
    with counted(folder, clock):
        found = envelope.unlock_slot(folder / KEY_FILE, phrase)
    opened = _opened(folder, found.key, locked)
    people = key_people.people(folder / KEY_FILE, found.key)
    return replace(opened, person=next((one.name for one in people if one.slot == found.slot), ""))


def unlock_with_code(
    folder: Path, code: str, *, locked: Base | None = None, clock: Clock | None = None
) -> Opened:
    """Open the base with the printed recovery code, as :func:`unlock` does."""
    read_code(code)  # a slip of the pen is no try
    with counted(folder, clock):
        key = envelope.unlock_with_code(folder / KEY_FILE, code)
    return _opened(folder, key, locked)


def _opened(folder: Path, key: bytes, locked: Base | None) -> Opened:
    if locked is None:
        return _open(folder, key)
    with suppress(StoreError):  # without its mark the base opens as well
        session.begin(folder)
    locked.unlock(key)
    return Opened(locked, key, folder)


def unlock_remembered(folder: Path) -> Opened | None:
    """Open the base with the key this computer remembers, ``None`` when it remembers none."""
    if not (folder / KEY_FILE).exists():
        return None
    key = keyring.recall(envelope.base_id_of(folder / KEY_FILE))
    return None if key is None else _open(folder, key)


def _open(folder: Path, key: bytes) -> Opened:
    """Open the base; pictures that alone keep it shut are put together again and that is told.

    Word indexes that alone keep it from being brought to this version are made anew.
    """
    try:
        return Opened(Base.open(folder, key), key, folder)
    except StoreError:
        from idcoop_desktop.services import damage

        lost = None
        if damage.only_pictures_hurt(folder, key):
            lost = damage.put_pictures_back(folder, key)
        elif not damage.remake_hurt_indexes(folder, key):
            raise
        return Opened(Base.open(folder, key), key, folder, lost_pictures=lost)


def remember(opened: Opened) -> bool:
    """Let this computer open the base by itself; ``False`` when it has no safe place for keys."""
    return keyring.remember(envelope.base_id_of(opened.folder / KEY_FILE), opened.key)


def strength(phrase: str) -> tuple[int, str]:
    """Return 0 (guessed at once) to 4 (very hard to guess), and a French hint."""
    return passphrase.strength(phrase, _KNOWN_WORDS)


def recovery_sheet(code: str, coop_name: str, clock: Clock | None = None) -> bytes:
    """Return the PDF page of the recovery code, to print and keep away from the computer."""
    from idcoop_desktop.documents.recovery_sheet import recovery_sheet as drawn

    return drawn(code, coop_name, made_at=(clock or SystemClock()).now()).data
