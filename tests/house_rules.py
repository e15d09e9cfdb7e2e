"""The house rules: each takes the root of a tree and returns one line for every offence."""

from __future__ import annotations

import ast
import functools
import re
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import dev

Rule = Callable[[Path], list[str]]
PACKAGE = "idcoop_desktop"
FORMS = f"{PACKAGE}/views/forms/"
FILE_LINES, MEDIAN_LINES, FUNCTION_LINES, MAIN_WINDOW_LINES = 500, 120, 60, 300

NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
MACHINE = re.compile(
    r"(?<![\w.*~-])/(?:[w]ork|[r]oot|[t]mp)/|"
    r"[p]ypi\.org|[p]ythonhosted|[i]ndex-url|[r]egistry\.npmjs|[d]eb\.debian\.org"
)
# A plain space where French wants one that does not break: before : ; ! ? » % € and after «.
LOOSE_SPACE = re.compile(r" (?=[:;!?»%€](?:[\s\"'’»).,…]|$))|(?<=«) ")
SPOKEN_ROOMS = tuple(
    f"{PACKAGE}/{room}/" for room in ("domain", "exchange", "services", "views", "cli")
)
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA)\s")


# --- reading ----------------------------------------------------------------------------------


def texts(root: Path, *patterns: str) -> Iterator[tuple[str, str]]:
    """Yield the relative path and the text of our files that match one of the patterns."""
    for pattern in patterns:
        for path in sorted(root.rglob(pattern)):
            name = path.relative_to(root)
            ours = not NOT_OURS & set(name.parts) and not any(
                part.endswith("_cache") for part in name.parts
            )
            if ours and path.is_file():
                yield name.as_posix(), path.read_text(encoding="utf-8")


def sources(root: Path, folder: str = "") -> Iterator[tuple[str, str]]:
    """Yield our Python files below a folder, the generated ones left out."""
    for name, text in texts(root, "*.py"):
        if name.startswith(folder) and not name.startswith(FORMS):
            yield name, text


@functools.cache
def parsed(text: str) -> ast.Module:
    """Return the syntax tree of a source, read once for all rules."""
    return ast.parse(text)


def nodes(root: Path, folder: str = "") -> Iterator[tuple[str, ast.AST]]:
    """Yield every node of the syntax trees of our Python files, with `file:line`."""
    for name, text in sources(root, folder):
        for node in ast.walk(parsed(text)):
            yield f"{name}:{getattr(node, 'lineno', 0)}", node


def imported(node: ast.AST) -> list[str]:
    """Return the modules that an import statement names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def called(node: ast.AST) -> str:
    """Return the last name of what a call calls: `exec` for `dialog.exec()`."""
    target = node.func if isinstance(node, ast.Call) else None
    return getattr(target, "attr", getattr(target, "id", ""))


# --- size -------------------------------------------------------------------------------------


def no_long_file(root: Path) -> list[str]:
    """No file of ours has more lines than a reader holds in mind."""
    long = ((name, len(text.splitlines())) for name, text in sources(root))
    return [f"{name}: {count} lines" for name, count in long if count > FILE_LINES]


def short_files_on_the_whole(root: Path) -> list[str]:
    """Half of the package's files are short."""
    counts = [
        len(text.splitlines())
        for name, text in sources(root, PACKAGE)
        if not name.endswith("__init__.py")
    ]
    median = statistics.median(counts or [0])
    return [f"the median file has {median:.0f} lines"] if median > MEDIAN_LINES else []


def no_long_function(root: Path) -> list[str]:
    """No function is longer than a screen."""
    return [
        f"{where} {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for where, node in nodes(root)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno >= FUNCTION_LINES
    ]


def small_main_window(root: Path) -> list[str]:
    """The main window assembles pages and nothing else."""
    window = dict(sources(root, f"{PACKAGE}/views/main_window.py"))
    return [
        f"{name}: {len(text.splitlines())} lines"
        for name, text in window.items()
        if len(text.splitlines()) >= MAIN_WINDOW_LINES
    ]


# --- Qt ---------------------------------------------------------------------------------------


def no_exec(root: Path) -> list[str]:
    """Nothing blocks in a nested event loop: the program has one, and each window measured."""
    return [
        f"{where}: .exec()"
        for where, node in nodes(root)
        if called(node) in {"exec", "exec_"}
        and isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and not where.startswith((f"{PACKAGE}/app.py:", f"{PACKAGE}/bench/windows.py:"))
    ]


def message_boxes_in_one_place(root: Path) -> list[str]:
    """Only views/messages.py knows QMessageBox, so that tests see every message."""
    return [
        f"{where}: QMessageBox"
        for where, node in nodes(root, PACKAGE)
        if "QMessageBox" in (getattr(node, "id", ""), getattr(node, "attr", ""))
        or (isinstance(node, ast.alias) and node.name == "QMessageBox")
        if not where.startswith(f"{PACKAGE}/views/messages.py:")
    ]


def every_form_has_its_class(root: Path) -> list[str]:
    """Each drawing has its compiled form, and a view that uses it; no form is without drawing."""
    views = "\n".join(text for _, text in sources(root, f"{PACKAGE}/views/"))
    offences, expected = [], {"__init__.py"}
    for drawing in sorted((root / "ui").glob("*.ui")):
        form, name = f"ui_{drawing.stem}.py", ElementTree.parse(drawing).findtext("class")
        expected.add(form)
        if not (root / FORMS / form).exists():
            offences.append(f"ui/{drawing.name}: not compiled")
        if not re.search(rf"\bUi_{name}\b", views):
            offences.append(f"ui/{drawing.name}: no view uses Ui_{name}")
    orphans = {path.name for path in (root / FORMS).glob("*.py")} - expected
    return offences + [f"{FORMS}{name}: has no drawing" for name in sorted(orphans)]


def drawings_hold_shape_only(root: Path) -> list[str]:
    """No style sheet, icon path or connection is drawn: code gives them, by theme."""
    marks = ("styleSheet", "<iconset", "<pixmap", "<connection>", "<resources><")
    return [
        f"{name}: {mark}" for name, text in texts(root, "*.ui") for mark in marks if mark in text
    ]


def plain_text_labels(root: Path) -> list[str]:
    """What a person typed never becomes markup: labels filled by code are plain text.

    Labels are made in views/widgets, where each is set to plain text; a label drawn without
    words is there to be filled, so its drawing says plain text.
    """
    offences = []
    for name, text in sources(root, PACKAGE):
        made = any(called(node) == "QLabel" for node in ast.walk(parsed(text)))
        safe = name.startswith(f"{PACKAGE}/views/widgets/") and "TextFormat.PlainText" in text
        if made and not safe:
            offences.append(f"{name}: QLabel(…) instead of widgets.labels")
    for where, node in nodes(root, PACKAGE):
        if called(node) in {"setHtml", "insertHtml"} or getattr(node, "attr", "") in {
            *("RichText", "AutoText", "MarkdownText")
        }:
            offences.append(f"{where}: marked-up text")
    return offences + [f"{name}: {label}" for name, label in unsafe_drawn_labels(root)]


def unsafe_drawn_labels(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the drawn labels without words whose text would be guessed to be markup."""
    for name, text in texts(root, "*.ui"):
        for label in ElementTree.fromstring(text).iter("widget"):
            properties = {part.get("name"): part for part in label.findall("property")}
            words = "".join(properties["text"].itertext()).strip() if "text" in properties else ""
            form = properties.get("textFormat")
            plain = form is not None and "PlainText" in "".join(form.itertext())
            if label.get("class") == "QLabel" and not words and not plain:
                yield name, f"label {label.get('name')} is filled by code and not PlainText"


def french_spaces(root: Path) -> list[str]:
    """French on the screen never lets a sign go alone to the next line: no-break spaces.

    The strings of the rooms that speak and the words of the drawings are looked at; docstrings
    are for developers and stay in English.
    """
    offences = [
        f"{name}:{node.lineno}: {node.value[:60]!r}"
        for name, text in sources(root, PACKAGE)
        if name.startswith(SPOKEN_ROOMS)
        for node in said(parsed(text))
        if LOOSE_SPACE.search(node.value)
    ]
    return offences + [
        f"{name}: {words[:60]!r}"
        for name, text in texts(root, "*.ui")
        for part in ElementTree.fromstring(text).iter("string")
        for words in [part.text or ""]
        if LOOSE_SPACE.search(words)
    ]


def said(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield the strings of a source that are values: docstrings are not."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if text and id(node) not in docstrings:
            yield node


# --- rooms ------------------------------------------------------------------------------------


def database_in_the_store(root: Path) -> list[str]:
    """Only the store imports the database's libraries (and sync, apsw for its changesets)."""
    offences = []
    for where, node in nodes(root, PACKAGE):
        for module in imported(node):
            library = module.split(".")[0]
            room = where.split("/")[1]
            allowed = room == "store" or (room == "sync" and library == "apsw")
            if library in {"peewee", "playhouse", "apsw"} and not allowed:
                offences.append(f"{where}: import {module}")
    return offences


def no_second_sqlite(root: Path) -> list[str]:
    """Python's own SQLite is used nowhere: two libraries on a file break each other's locks."""
    return [f"{where}: sqlite3" for where, node in nodes(root) if "sqlite3" in imported(node)]


def no_star_import(root: Path) -> list[str]:
    """Names are imported one by one: a star of PySide6 costs a second start-up."""
    return [
        f"{where}: import *"
        for where, node in nodes(root)
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    ]


def sql_in_the_store(root: Path) -> list[str]:
    """SQL is put together in the store and nowhere else."""
    return [
        f"{where}: SQL in an f-string"
        for where, node in nodes(root, PACKAGE)
        if isinstance(node, ast.JoinedStr)
        and node.values
        and isinstance(node.values[0], ast.Constant)
        and SQL.match(str(node.values[0].value))
        and not where.startswith(f"{PACKAGE}/store/")
    ]


def architecture_names_the_rooms(root: Path) -> list[str]:
    """docs/architecture.md lists exactly the rooms and modules that exist."""
    page = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?m)^- `([a-z_]+(?:/|\.py))`", page))
    exist = {
        path.name + ("/" if path.is_dir() else "")
        for path in (root / PACKAGE).iterdir()
        if path.name not in {"__init__.py", "__pycache__"}
        and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    return [f"architecture.md names {name}" for name in sorted(named - exist)] + [
        f"architecture.md forgets {name}" for name in sorted(exist - named)
    ]


def old_bases_kept(root: Path) -> list[str]:
    """A real base of every schema version from 1 on is kept, to be migrated in tests."""
    text = dict(sources(root, f"{PACKAGE}/store/migrations.py")).values()
    steps = "".join(text).count("Migration(")
    kept = {path.name for path in (root / "tests" / "migrations").glob("*")}
    return [f"no base of version {n}" for n in range(1, steps + 1) if not has_base(kept, n)]


def has_base(names: set[str], version: int) -> bool:
    """Tell whether one of the names is that of a base of this schema version."""
    return any(re.search(rf"\bv0*{version}\b", name) for name in names)


# --- repository -------------------------------------------------------------------------------


def commands_exist(root: Path) -> list[str]:
    """Every `dev.py` word that a page tells people to type exists."""
    pages = texts(root, "*.md", "run", "*.yaml")
    return [
        f"{name}: dev.py {word}"
        for name, text in pages
        for word in re.findall(r"dev\.py ([a-z]+)", text)
        if word not in dev.WORDS
    ]


def links_lead_somewhere(root: Path) -> list[str]:
    """Every link of a page to another file of ours leads to one that exists."""
    return [
        f"{name}: {target}"
        for name, text in texts(root, "*.md")
        for target in re.findall(r"\]\(([^)#:]+)[)#]", text)
        if not (root / name).parent.joinpath(target).exists()
    ]


def requirements_locked(root: Path) -> list[str]:
    """Every requirement has one version and its hashes, and no address of a registry."""
    offences = []
    locked = {}
    for name in ("runtime", "dev", "audit"):
        text = (root / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        lines = text.replace("\\\n", " ").splitlines()
        entries = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
        locked[name] = {line.split(" --hash")[0].strip() for line in entries}
        pinned = re.compile(r"[\w.-]+==[\w.]+( ;[^:]*?)?(\s+--hash=sha256:[0-9a-f]{64})+")
        offences += [f"{name}.txt: {line[:60]}" for line in entries if not pinned.fullmatch(line)]
    # What the program needs under a condition, the tools may need without it.
    always = {line for line in locked["runtime"] if line.split(" ;")[0] in locked["dev"]}
    missing = sorted(locked["runtime"] - locked["dev"] - always)
    return offences + [f"dev.txt locks another version than {line}" for line in missing]


def no_machine_named(root: Path) -> list[str]:
    """No file names a folder of somebody's machine or the host of a package registry."""
    patterns = ("*.py", "*.md", "*.txt", "*.toml", "*.yaml", "*.ui", "*.json", "*.spec", "run")
    return [
        f"{name}: {found.group()}"
        for name, text in texts(root, *patterns)
        for found in [MACHINE.search(text)]
        if found
    ]


def tests_always_run(root: Path) -> list[str]:
    """No test is skipped, expected to fail, or waits for a time to pass."""
    waits = {"skip", "skipif", "xfail", "importorskip", "wait"}
    return [
        f"{where}: {node.attr}"
        for where, node in nodes(root, "tests/")
        if isinstance(node, ast.Attribute)
        and node.attr in waits
        and ast.unparse(node.value) in {"pytest", "pytest.mark", "qtbot"}
    ]


RULES: tuple[Rule, ...] = (
    no_long_file,
    short_files_on_the_whole,
    no_long_function,
    small_main_window,
    no_exec,
    message_boxes_in_one_place,
    every_form_has_its_class,
    drawings_hold_shape_only,
    plain_text_labels,
    french_spaces,
    database_in_the_store,
    no_second_sqlite,
    no_star_import,
    sql_in_the_store,
    architecture_names_the_rooms,
    old_bases_kept,
    commands_exist,
    links_lead_somewhere,
    requirements_locked,
    no_machine_named,
    tests_always_run,
)
