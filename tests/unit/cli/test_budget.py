"""`idcoop budget`: the figures of each envelope, and the files that say the same."""

from __future__ import annotations

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from idcoop_desktop.domain.money import format_cents
from tests.unit.documents import structure_check

KEYS = [
    *("scheme", "year", "open", "amount_cents", "requested_cents", "granted_cents"),
    *("committed_cents", "paid_cents", "remaining_cents"),
]


def bare(text: str) -> str:
    """Return a text without its spaces."""
    return "".join(text.split())


def test_a_program_reads_the_figures_of_every_envelope(idcoop, demo):
    found = idcoop("--data", demo, "--json", "budget", "--year", "2026").json
    assert [one["scheme"] for one in found] == ["idcoop", "fidcoop", "parncoop"]
    for one in found:
        assert list(one) == KEYS
        assert all(type(one[key]) is int for key in KEYS if key.endswith("_cents"))
        assert one["remaining_cents"] == one["amount_cents"] - one["granted_cents"]
    listed = idcoop("--data", demo, "--json", "projects").json
    assert found[0]["paid_cents"] <= sum(project["paid_cents"] for project in listed)
    assert found[0]["open"]
    assert found[0]["paid_cents"] > 0


def test_a_person_reads_one_line_a_scheme(idcoop, demo):
    lines = idcoop("--data", demo, "budget", "--year", "2026").text.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("ID’Coop 2026\u00a0: enveloppe 4")
    (line,) = idcoop("--data", demo, "budget", "--year", "2019", "--scheme", "idcoop").text.split(
        "\n", 1
    )[:1]
    assert line == "ID’Coop 2019\u00a0: enveloppe pas encore ouverte"


def test_the_year_is_this_one_unless_told(idcoop, demo):
    found = idcoop("--data", demo, "--json", "budget", "--scheme", "parncoop").json
    assert [one["scheme"] for one in found] == ["parncoop"]
    assert found[0]["year"] >= 2026


@pytest.mark.parametrize("suffix", ["xlsx", "csv", "pdf"])
def test_a_file_says_the_same_to_the_cent(idcoop, demo, tmp_path, suffix):
    paid = idcoop("--data", demo, "--json", "budget", "--year", "2026", "--scheme", "idcoop").json
    euros = f"{paid[0]['paid_cents'] // 100},{paid[0]['paid_cents'] % 100:02}"
    target = tmp_path / f"budget.{suffix}"
    words = ("--data", demo, "budget", "--year", "2026", "--scheme", "idcoop", "--out", target)
    assert idcoop(*words).text == f"Fichier écrit\u00a0: {target}\n"
    told = idcoop("--json", *words).json
    assert told == {"file": str(target), "year": 2026}
    if suffix == "xlsx":
        rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
        assert round(rows[-1][-1] * 100) == paid[0]["paid_cents"]
    elif suffix == "csv":
        assert target.read_text("utf-8-sig").splitlines()[-1].endswith(f";{euros}")
    else:
        assert structure_check.problems(target.read_bytes()) == []
        with pypdfium2.PdfDocument(target) as document:
            text = "".join(page.get_textpage().get_text_bounded() for page in document)
        for key in KEYS[3:]:
            assert bare(format_cents(paid[0][key])) in bare(text)
    assert [path.name for path in tmp_path.glob("budget*")] == [target.name]


def test_another_ending_scheme_or_year_is_refused_with_a_sentence(idcoop, demo, tmp_path):
    target = tmp_path / "budget.doc"
    assert ".pdf" in idcoop("--data", demo, "budget", "--out", target).refusal()
    assert not target.exists()
    assert "parncoop" in idcoop("--data", demo, "budget", "--scheme", "autre").refusal()
    assert "n’est pas une année" in idcoop("--data", demo, "budget", "--year", "12").refusal()
    idcoop("--data", demo, "budget", "--year", "demain").refusal(code=2)


def test_the_file_that_stood_there_stays_when_nothing_can_be_written(idcoop, demo, tmp_path):
    target = tmp_path / "budget.pdf"
    target.mkdir()
    assert "budget.pdf" in idcoop("--data", demo, "budget", "--out", target).refusal()
    assert target.is_dir()
