"""The books added up again in SQL, row by row with its corrections, and what must hold of them."""

from __future__ import annotations

from collections.abc import Iterator

from idcoop_desktop.domain.ledger import (
    About,
    Amounts,
    EnvelopeState,
    Scheme,
    project_amounts,
)
from idcoop_desktop.domain.spending import commitments
from idcoop_desktop.services.desk import Desk
from idcoop_desktop.store import ledger

# What stands of each first row, whatever its corrections; never the sums the program makes.
_STANDING = """
WITH standing AS (
    SELECT f.id, f.kind, f.envelope_id, f.project_id, f.aid_id, f.amount_cents
        + coalesce((SELECT total(c.amount_cents) FROM ledger_entry AS c
            WHERE c.corrects_id = f.id AND c.envelope_id IS f.envelope_id), 0) AS cents
    FROM ledger_entry AS f WHERE f.corrects_id IS NULL
    UNION ALL
    SELECT c.id, c.kind, c.envelope_id, c.project_id, c.aid_id, c.amount_cents
    FROM ledger_entry AS c JOIN ledger_entry AS f ON f.id = c.corrects_id
    WHERE c.envelope_id IS NOT f.envelope_id
)
"""
_KINDS = ", ".join(
    f"CAST(total(cents) FILTER (WHERE kind = '{kind}') AS INTEGER)"
    for kind in ("fund", "grant", "commit", "pay")
)
BY_ENVELOPE = f"""
{_STANDING} SELECT v.scheme, v.year, {_KINDS}
FROM envelope AS v LEFT JOIN standing AS s ON s.envelope_id = v.id GROUP BY v.id ORDER BY v.id
"""
BY_SUBJECT = f"""
{_STANDING} SELECT project_id, aid_id, {_KINDS}
FROM standing WHERE coalesce(project_id, aid_id) IS NOT NULL GROUP BY project_id, aid_id
"""
BY_BOTH = f"""
{_STANDING} SELECT v.id, v.scheme, v.year, project_id, aid_id, {_KINDS}
FROM standing AS s JOIN envelope AS v ON v.id = s.envelope_id
WHERE coalesce(project_id, aid_id) IS NOT NULL GROUP BY v.id, project_id, aid_id
"""

# Each query gives what breaks a promise.
PROMISES = {
    "a correction is of the kind, the subject and the payment of its row": """
        SELECT c.id FROM ledger_entry AS c JOIN ledger_entry AS f ON f.id = c.corrects_id
        WHERE c.kind <> f.kind OR c.project_id IS NOT f.project_id OR c.aid_id IS NOT f.aid_id
            OR c.payment_id IS NOT f.payment_id OR c.settles_id IS NOT f.settles_id
            OR c.label = '' OR f.corrects_id IS NOT NULL""",
    "no row is taken back beyond what it was": """
        SELECT f.id FROM ledger_entry AS f JOIN ledger_entry AS c ON c.corrects_id = f.id
        GROUP BY f.id HAVING (f.amount_cents > 0) <> (sum(c.amount_cents) < 0)
            OR abs(sum(c.amount_cents)) > abs(f.amount_cents)""",
    "only a sister scheme pays an aid, only ID'Coop a project": """
        SELECT e.id FROM ledger_entry AS e JOIN envelope AS v ON v.id = e.envelope_id
        LEFT JOIN aid AS a ON a.id = e.aid_id
        WHERE e.project_id IS NOT NULL AND v.scheme <> 'idcoop'
            OR e.aid_id IS NOT NULL AND v.scheme <> a.scheme""",
    "what moves leaves one envelope and enters another": """
        SELECT m.id FROM ledger_entry AS m LEFT JOIN ledger_entry AS f ON f.id = m.pair_id
        WHERE m.kind = 'fund' AND m.nature = 'move' AND m.amount_cents > 0
            AND (f.id IS NULL OR f.amount_cents <> -m.amount_cents
                OR f.envelope_id IS m.envelope_id OR f.by_id IS NULL OR f.decided_by = '')""",
    "every row is signed": "SELECT id FROM ledger_entry WHERE by_id IS NULL",
    "each payment has one voucher, each voucher one payment": """
        SELECT min(id) FROM ledger_entry WHERE kind = 'pay'
        GROUP BY payment_id HAVING count(DISTINCT piece) <> 1 OR min(piece) = ''
        UNION ALL SELECT min(id) FROM ledger_entry WHERE kind = 'pay'
        GROUP BY piece HAVING count(DISTINCT payment_id) <> 1""",
    "a payment is in the state its rows say": """
        SELECT p.id FROM payment AS p LEFT JOIN ledger_entry AS e
            ON e.payment_id = p.id AND e.kind = 'pay'
        GROUP BY p.id HAVING CASE p.state
            WHEN 'paid' THEN total(e.amount_cents) <> p.amount_cents
            WHEN 'returned' THEN total(e.amount_cents) NOT BETWEEN 0 AND p.amount_cents - 1
            WHEN 'cancelled' THEN total(e.amount_cents) <> 0
            ELSE count(e.id) > 0 END""",
    "a form is written once": """
        SELECT min(id) FROM payment WHERE request_key <> '' GROUP BY request_key
        HAVING count(*) > 1
        UNION ALL SELECT min(id) FROM ledger_entry WHERE request_key <> ''
        GROUP BY request_key HAVING count(DISTINCT coalesce(payment_id, 0)) > 1
            OR count(DISTINCT kind) > 1 OR count(DISTINCT label) > 1""",
    "a file is joined once": """
        SELECT min(id) FROM payment_file GROUP BY payment_id, sha256, kind HAVING count(*) > 1
        UNION ALL SELECT min(id) FROM receipt GROUP BY entry_id, sha256, kind
        HAVING count(*) > 1""",
    "a receipt is of a payment, a quote of a commitment": """
        SELECT r.id FROM receipt AS r JOIN ledger_entry AS e ON e.id = r.entry_id
        WHERE (r.kind = 'quote') <> (e.kind = 'commit') OR (r.kind <> 'quote') <> (e.kind = 'pay')
        """,
}


def broken(desk: Desk) -> Iterator[str]:
    """Say what does not hold in the books."""
    base = desk.base
    for promise, sql in PROMISES.items():
        for (record,) in base.db.rows(sql):
            yield f"{promise}: {record}"
    known = {
        (one.scheme, one.year): ledger.envelope_state(base, one)
        for scheme in Scheme
        for one in ledger.envelopes(base, scheme)
    }
    for scheme, year, amount, granted, committed, paid in base.db.rows(BY_ENVELOPE):
        expected = EnvelopeState(
            year=year, amount=amount, granted=granted, committed=committed, paid=paid
        )
        state = known.pop((Scheme(scheme), year))
        if state != expected:
            yield f"envelope {scheme} {year}: {state}, not {expected}"
        if state.amount != state.granted_unpaid + state.paid + state.remaining:
            yield f"envelope {scheme} {year} does not add up"
    yield from (f"envelope {name} is not in the sums" for name in known)
    yield from _broken_subjects(desk)
    yield from _broken_parts(desk)


def _broken_subjects(desk: Desk) -> Iterator[str]:
    for project_id, aid_id, _fund, granted, committed, paid in desk.base.db.rows(BY_SUBJECT):
        about = About(project_id=project_id, aid_id=aid_id)
        rows = ledger.entries_about(desk.base, about)
        sums = amounts(desk, about)
        if (sums.granted, sums.committed, sums.paid) != (granted, committed, paid):
            yield f"{about}: {sums}, not {granted} {committed} {paid}"
        if not committed >= paid >= 0:
            yield f"{about}: paid {paid} of {committed} committed"
        known = commitments(rows)
        if sum(one.open_cents for one in known) != committed - paid:
            yield f"{about}: its commitments do not add up"
        if not all(0 <= one.open_cents <= one.net_cents for one in known):
            yield f"{about}: {known}"


def _broken_parts(desk: Desk) -> Iterator[str]:
    for key, scheme, year, project_id, aid_id, _fund, *cents in desk.base.db.rows(BY_BOTH):
        rows = ledger.entries_about(desk.base, About(project_id=project_id, aid_id=aid_id))
        here = project_amounts(row for row in rows if row.envelope_id == key)
        if [here.granted, here.committed, here.paid] != cents:
            yield f"{scheme} {year} {project_id or aid_id}: {here}, not {cents}"
        if here.committed < here.paid:
            yield f"{scheme} {year} paid {here.paid} of {here.committed}"


def amounts(desk: Desk, about: About) -> Amounts:
    """Return the amounts of a project or an aid as the program adds them up."""
    return project_amounts(ledger.entries_about(desk.base, about))
