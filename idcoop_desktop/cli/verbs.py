"""What each verb of the console does."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from idcoop_desktop import paths
from idcoop_desktop.cli.doors import author, open_base, open_desk, passphrase
from idcoop_desktop.domain.errors import DomainError
from idcoop_desktop.domain.money import format_cents
from idcoop_desktop.domain.text import plural
from idcoop_desktop.services.desk import SystemClock

if TYPE_CHECKING:
    from idcoop_desktop.cli.words import Words

_CEILING = 80_000
_MOST_PEOPLE = 200


def create(words: Words) -> int:
    """Create the base of a coop and show its recovery code once."""
    from idcoop_desktop.services.opening import NewBase, create_base
    from idcoop_desktop.store.errors import BaseExists
    from idcoop_desktop.store.folder import BASE_FILE

    folder = paths.data_folder(words.data)
    if (folder / BASE_FILE).exists():
        raise BaseExists
    made = create_base(
        folder,
        NewBase(
            coop_name=words.name,
            author_name=author(),
            passphrase=passphrase(new=True),
            ceiling_cents=_CEILING,
            envelope_cents=0,
            year=SystemClock().today().year,
        ),
    )
    made.opened.base.close()
    return answer(
        words,
        {"folder": str(folder), "recovery_code": made.recovery_code},
        f"Base créée dans {folder}\n"
        f"Code de secours, à recopier et à ranger loin de l’ordinateur\u00a0: {made.recovery_code}",
    )


def demo(words: Words) -> int:
    """Create the invented coop."""
    from idcoop_desktop.services.data_folder import DEMO_PASSPHRASE
    from idcoop_desktop.services.demo.load import create_demo

    folder = paths.data_folder(words.data)
    create_demo(folder, SystemClock().today()).base.close()
    return answer(
        words,
        {"folder": str(folder), "passphrase": DEMO_PASSPHRASE},
        f"Données d’exemple créées dans {folder}. Phrase secrète\u00a0: {DEMO_PASSPHRASE}",
    )


def projects(words: Words) -> int:
    """List the projects with their amounts."""
    from idcoop_desktop.services.projects import list_projects

    with open_desk(words.data) as desk:
        rows = list_projects(desk)
    found = [
        {
            "id": row.project.id,
            "title": row.project.title,
            "state": row.project.state.value,
            "residence": row.residence,
            "requested_cents": row.amounts.requested,
            "granted_cents": row.amounts.granted,
            "committed_cents": row.amounts.committed,
            "paid_cents": row.amounts.paid,
        }
        for row in rows
    ]
    lines = [
        f"{row.project.id}  {row.project.state.label:<11} {row.project.title} ({row.residence}), "
        f"accordé {format_cents(row.amounts.granted)}, payé {format_cents(row.amounts.paid)}"
        for row in rows
    ]
    return answer(words, found, "\n".join(lines) or "Aucun projet pour l’instant.")


def people(words: Words) -> int:
    """Find coopérateurs by any word of theirs."""
    from idcoop_desktop.services.people import people_ids, people_rows

    with open_desk(words.data) as desk:
        ids = people_ids(desk, text=words.text)
        rows = people_rows(desk, ids if words.as_json else ids[:_MOST_PEOPLE])
    found = [
        {
            "id": row.person.id,
            "name": row.person.name,
            "member_number": row.person.member_number,
            "residence": row.residence,
            "status": row.status,
            "seniority": row.seniority,
        }
        for row in rows
    ]
    lines = [", ".join(filter(None, (row.person.name, row.status, row.residence))) for row in rows]
    if len(ids) > len(rows):
        more = plural(len(ids) - len(rows), "autre")
        lines.append(f"… et {more}\u00a0: précisez la recherche.")
    return answer(words, found, "\n".join(lines) or "Personne ne correspond.")


def budget(words: Words) -> int:
    """Tell the figures of each envelope of a year, or write them to a file."""
    from idcoop_desktop.cli.budget import tell_or_write

    return tell_or_write(words)


def undo(words: Words) -> int:
    """Take back the last action."""
    from idcoop_desktop.services.journal import undo as take_back

    with open_desk(words.data) as desk:
        label = take_back(desk)
    return answer(words, {"undone": label}, f"Annulé\u00a0: {label}")


def check(words: Words) -> int:
    """Check the base and its pictures, the fonts and one document; a hurt index is made anew."""
    from idcoop_desktop.services.check import check_all
    from idcoop_desktop.services.damage import examine, finding_words, heal_indexes
    from idcoop_desktop.services.restore import held_alone

    with open_base(words.data) as opened:
        found = examine(opened)
        if found.index_hurt:
            with held_alone(opened.folder):
                heal_indexes(opened)
            found = examine(opened)
        if not found.is_sound:
            raise DomainError(finding_words(found))
        good = check_all(opened.base)
    return answer(
        words, {"ok": True, "checked": list(good)}, "Tout va bien\u00a0: " + ", ".join(good)
    )


def tour(words: Words) -> int:
    """Drive the windows off-screen through the main job and leave pictures and the flyer."""
    from idcoop_desktop.views.tour import run_tour

    left = run_tour(words.folder)
    return answer(
        words,
        {"files": [str(path) for path in left]},
        "\n".join(["Images et document laissés par la visite\u00a0:", *map(str, left)]),
    )


def bench(words: Words) -> int:
    """Measure the program on this computer, as ratios."""
    from idcoop_desktop.bench import measure_all, table

    results = measure_all()
    return answer(words, results, table(results))


def answer(words: Words, data: object, text: str) -> int:
    """Write what was done, for a person or for a program, and return the exit code 0."""
    shown = json.dumps(data, ensure_ascii=False, indent=1) if words.as_json else text
    sys.stdout.write(f"{shown}\n")
    sys.stdout.flush()
    return 0
