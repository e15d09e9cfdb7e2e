"""C8: whatever is typed in a field of search is words to look for, never a language."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import random
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from idcoop_desktop import domain, store
from idcoop_desktop.domain.aids import AidQuery
from idcoop_desktop.domain.budget import BookQuery, OwnerQuery
from idcoop_desktop.domain.catalogue_list import CatalogueQuery
from idcoop_desktop.domain.idea_list import IdeaQuery, Shelf
from idcoop_desktop.domain.ledger import Scheme
from idcoop_desktop.domain.payment_list import PaymentQuery
from idcoop_desktop.domain.people_filter import PeopleQuery
from idcoop_desktop.domain.project_list import ProjectQuery
from idcoop_desktop.domain.publication_list import PublicationQuery
from idcoop_desktop.domain.text import fold, tidy_line
from idcoop_desktop.services import (
    aid_list,
    budget_lists,
    catalogue,
    go_to,
    idea_list,
    payment_list,
    people,
    people_list,
    project_list,
    publication_list,
    residences,
)
from idcoop_desktop.services.desk import Desk

from .invented import Coop, coop, invented
from .main_job import DAY
from .plugin import Tally, size

__all__ = ["coop", "invented"]

MANY = 10_000
Search = Callable[[Desk, str], Collection[Any]]

SIGNS = ('"', "'", "%", "_", "*", "NEAR(", "-", "^", ":", "(", ")", "{", "\\", ";", "--", "\0", "?")
ATTACKS = (
    "' OR '1'='1",
    "%' OR 1=1 --",
    "'; DROP TABLE cooperator; --",
    '" OR "a"*',
    'a" NEAR("b" "c", 5)',
    "key_last:*",
    "{key_last key_first}: a",
    "^a AND b NOT c OR d",
    "a* b* c* d* e* f* g* h* i* j*",
    "\ud800",
    "\U0010ffff",
    "x" * 70_000,
    "zy\n" * 30_000,
)


def searched(name: str, ids: Callable[..., Any], kind: type, **asked: object) -> Search:
    """Return a search by the query of a list."""

    def search(desk: Desk, text: str) -> Collection[Any]:
        found = ids(desk, kind(text=text, **asked))
        return list(getattr(found, "ids", found))

    search.__name__ = name
    return search


def of_catalogue(desk: Desk, text: str) -> Collection[str]:
    query = CatalogueQuery(text=text)
    found = catalogue.whole_catalogue(desk)
    return [one.idea.key for one in found if query.finds(one, DAY)]


def of_board(desk: Desk, text: str) -> Collection[int]:
    columns = project_list.project_board(desk, ProjectQuery(text=text)).columns
    return [key for column in columns.values() for key in column]


SEARCHES: dict[str, tuple[type | None, Search]] = {
    "people": (PeopleQuery, searched("people", people_list.listed_people, PeopleQuery)),
    "projects": (ProjectQuery, searched("projects", project_list.listed_projects, ProjectQuery)),
    "board": (ProjectQuery, of_board),
    "ideas": (
        IdeaQuery,
        searched("ideas", idea_list.listed_ideas, IdeaQuery, shelf=Shelf.ALL),
    ),
    "publications": (
        PublicationQuery,
        searched("publications", publication_list.listed_publications, PublicationQuery),
    ),
    **{
        scheme.value: (
            AidQuery,
            searched(scheme.value, aid_list.listed_aids, AidQuery, scheme=scheme),
        )
        for scheme in (Scheme.FIDCOOP, Scheme.PARNCOOP)
    },
    "payments": (PaymentQuery, searched("payments", payment_list.listed_payments, PaymentQuery)),
    "owners": (
        OwnerQuery,
        searched("owners", budget_lists.owner_list, OwnerQuery, year=DAY.year - 1),
    ),
    "books": (BookQuery, searched("books", budget_lists.book_list, BookQuery, year=DAY.year - 1)),
    "catalogue": (CatalogueQuery, of_catalogue),
    "choice of a person": (None, partial(people.find_people, limit=500)),
    "choice of a residence": (None, partial(residences.find_residences, limit=500)),
    "communes": (None, people_list.find_communes),
    "anywhere": (
        None,
        lambda desk, text: [(one.kind, one.id) for one in go_to.go_to(desk, text, 500)],
    ),
}


def test_every_list_that_takes_a_text_is_here() -> None:
    """By introspection: a new kind of query joins the table above."""
    found = {
        kind
        for module in pkgutil.iter_modules(domain.__path__)
        for _name, kind in inspect.getmembers(
            import_module(f"{domain.__name__}.{module.name}"), inspect.isclass
        )
        if kind.__name__.endswith("Query") and is_dataclass(kind)
        if "text" in {field.name for field in fields(kind)}
    }
    assert found == {kind for kind, _search in SEARCHES.values() if kind is not None}


def random_text(chance: random.Random) -> str:
    """Return what a hand, a paste or an attack may put in the field."""
    parts: tuple[Callable[[], str], ...] = (
        lambda: chance.choice(SIGNS),
        lambda: chance.choice(("ker", "Le", "jardin", "Brest", "06", "0", "a", "é", "œ", "2025")),
        lambda: chr(chance.choice((chance.randrange(0x110000), chance.randrange(0x250)))),
        lambda: chance.choice((" ", "", "\t", "\u00a0", "\u202e")),
    )
    return "".join(chance.choice(parts)() for _ in range(chance.randint(1, 9)))


@pytest.mark.parametrize("name", SEARCHES)
def test_signs_find_no_more_than_they_should(coop: Coop, name: str, tally: Tally) -> None:
    search = SEARCHES[name][1]
    everything = search(coop.desk, "")
    whole = len(everything) or records(coop.desk)
    words = [word for word in ("le", "a", "jardin", "ma") if search(coop.desk, word)]
    for sign in SIGNS:
        for text in (sign, sign * 3, f" {sign} "):
            if tidy_line(text):
                found = search(coop.desk, text)
                assert not found or len(found) < whole, ascii(text)
        for word in words:
            plain = set(search(coop.desk, word))
            assert set(search(coop.desk, f"{word} {sign}")) <= plain, ascii((word, sign))
    for text in filter(tidy_line, ATTACKS):
        assert len(search(coop.desk, text)) < max(2, whole), ascii(text[:40])
    assert search(coop.desk, "") == everything
    tally("C8", 3 * len(SIGNS) + len(ATTACKS), "signs and attacks typed in a search")


def records(desk: Desk) -> int:
    """Return how many records there are to be found from anywhere."""
    return sum(len(search(desk, "")) for _kind, search in SEARCHES.values())


def test_random_texts_are_answered_by_every_search(coop: Coop, seed: int, tally: Tally) -> None:
    chance = random.Random(seed)
    before = coop.base.db.rows("SELECT count(*) FROM cooperator")
    whole = {name: len(search(coop.desk, "")) for name, (_kind, search) in SEARCHES.items()}
    texts = [random_text(chance) for _ in range(size(ci=150, soak=MANY))]
    for text in texts:
        for name, (_kind, search) in SEARCHES.items():
            found = search(coop.desk, text)
            if tidy_line(text) and not fold(text):
                assert not found or len(found) < whole[name], (name, ascii(text))
    assert coop.base.db.rows("SELECT count(*) FROM cooperator") == before
    tally("C8", len(texts) * len(SEARCHES), "random texts typed in a search")


# --- nothing typed is ever put into SQL -------------------------------------------------------

_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|PRAGMA|LIKE|GLOB|MATCH|ORDER BY|JOIN|AND|SET)\b"
)
# Parts of SQL that one function of the store hands to another; none is ever what was typed.
_PARTS = {
    *("table", "column", "then", "where", "order", "sql", "condition", "source", "link", "key"),
    *("pragma", "hits", "columns", "day", "of_project", "of_aid", "part", "wanted", "name"),
}


def typed_fields() -> set[str]:
    """Return the names of the fields of domain records that hold what people typed."""
    found = set()
    for module in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        for _name, kind in inspect.getmembers(import_module(module.name), inspect.isclass):
            if is_dataclass(kind):
                found |= {field.name for field in fields(kind) if field.type in {"str", str}}
    return found - {"sql"}


def texts_in_sql(source: str, typed: set[str]) -> Iterator[str]:
    """Yield what is put into the SQL of a module and may have been typed."""
    tree = ast.parse(source)
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        arguments = (*function.args.args, *function.args.kwonlyargs)
        given = {
            one.arg
            for one in arguments
            if one.annotation is not None and ast.unparse(one.annotation) in {"str", "str | None"}
        }
        for node in ast.walk(function):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.Add):
                pieces = [node.left, node.right]
                if any(_SQL.search(_constant(piece)) for piece in pieces):
                    yield from (
                        ast.unparse(piece) for piece in pieces if _is_typed(piece, given, typed)
                    )
            if isinstance(node, ast.JoinedStr) and _SQL.search(
                "".join(_constant(piece) for piece in node.values)
            ):
                held = [
                    piece.value for piece in node.values if isinstance(piece, ast.FormattedValue)
                ]
                yield from (ast.unparse(piece) for piece in held if _is_typed(piece, given, typed))


def _constant(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_typed(node: ast.AST, given: set[str], typed: set[str]) -> bool:
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and part.id in given - _PARTS:
            return True
        if isinstance(part, ast.Attribute) and part.attr in typed and part.attr not in _PARTS:
            return True
    return False


def test_no_sql_holds_what_was_typed() -> None:
    typed = typed_fields()
    assert {"text", "title", "last_name", "label"} <= typed
    (folder,) = map(Path, store.__path__)
    found = {
        f"{path.name}: {part}"
        for path in folder.rglob("*.py")
        for part in texts_in_sql(path.read_text("utf-8"), typed)
    }
    assert found == set()


@pytest.mark.parametrize(
    "line",
    [
        "f\"SELECT id FROM t WHERE a LIKE '%{text}%'\"",
        'f"SELECT id FROM t WHERE a = {query.text!r}"',
        "\"SELECT id FROM t WHERE a = '%s'\" % text",
        '"SELECT id FROM t WHERE a = " + query.text',
    ],
)
def test_the_rule_sees_what_was_typed(line: str) -> None:
    source = f"def rows(base: Base, text: str, query: Query) -> object:\n    return {line}\n"
    assert list(texts_in_sql(source, {"text"})) != []
