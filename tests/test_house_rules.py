"""The house rules hold, and each of them is able to fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import house_rules as rules

ROOT = Path(__file__).resolve().parent.parent
VIEW = "idcoop_desktop/views/page.py"
DRAWING = """<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<widget class="QLabel" name="title">{}</widget></widget></ui>"""
WORDS = '<property name="text"><string>Titre</string></property>'


def locks(**texts: str) -> dict[str, str]:
    """Return the files of requirements, empty but for those given."""
    empty = dict.fromkeys(("runtime", "dev", "audit"), "")
    return {f"requirements/{name}.txt": text for name, text in {**empty, **texts}.items()}


# For each rule, small trees that it must refuse.
REFUSED: dict[rules.Rule, list[dict[str, str]]] = {
    rules.no_long_file: [{"tests/test_x.py": "x = 1\n" * 501}],
    rules.short_files_on_the_whole: [{"idcoop_desktop/app.py": "x = 1\n" * 121}],
    rules.no_long_function: [{VIEW: "def f():\n" + "    x = 1\n" * 60}],
    rules.small_main_window: [{"idcoop_desktop/views/main_window.py": "x = 1\n" * 300}],
    rules.no_exec: [{VIEW: "dialog.exec()\n"}, {"tests/test_x.py": "menu.exec_(place)\n"}],
    rules.message_boxes_in_one_place: [
        {VIEW: "from PySide6.QtWidgets import QMessageBox\n"},
        {VIEW: "QtWidgets.QMessageBox.warning(None, 'a', 'b')\n"},
    ],
    rules.every_form_has_its_class: [
        {"ui/page.ui": DRAWING.format(WORDS), VIEW: "Ui_Page\n"},
        {"ui/page.ui": DRAWING.format(WORDS), "idcoop_desktop/views/forms/ui_page.py": ""},
        {"idcoop_desktop/views/forms/ui_gone.py": ""},
    ],
    rules.drawings_hold_shape_only: [
        {"ui/page.ui": DRAWING.format('<property name="styleSheet"/>')},
    ],
    rules.plain_text_labels: [
        {VIEW: "label = QLabel(project.title)\n"},
        {"idcoop_desktop/views/widgets/x.py": "label = QLabel(text)\n"},
        {VIEW: "label.setTextFormat(Qt.TextFormat.RichText)\n"},
        {VIEW: "browser.setHtml(text)\n"},
        {"ui/page.ui": DRAWING.format("")},
    ],
    rules.french_spaces: [
        {VIEW: "title = 'Attention !'\n"},
        {VIEW: "def f(name):\n    return f'« {name}\u00a0»'\n"},
        {"idcoop_desktop/services/x.py": "words = 'Prénom : à écrire'\n"},
        {"idcoop_desktop/domain/x.py": "said = f'{share} %'\n"},
        {"ui/page.ui": DRAWING.format(WORDS.replace("Titre", "Qui est là ?"))},
    ],
    rules.database_in_the_store: [
        {VIEW: "import peewee\n"},
        {"idcoop_desktop/services/x.py": "from playhouse.apsw_ext import APSWDatabase\n"},
        {"idcoop_desktop/cli.py": "import apsw\n"},
        {"idcoop_desktop/sync/log.py": "import peewee\n"},
    ],
    rules.no_second_sqlite: [{"tests/test_x.py": "import sqlite3\n"}],
    rules.no_star_import: [{VIEW: "from PySide6.QtWidgets import *\n"}],
    rules.sql_in_the_store: [{"idcoop_desktop/services/x.py": "q = f'SELECT * FROM {table}'\n"}],
    rules.architecture_names_the_rooms: [
        {"docs/architecture.md": "- `sync/` laptops\n", "idcoop_desktop/__init__.py": ""},
        {"docs/architecture.md": "", "idcoop_desktop/store/__init__.py": ""},
        {"docs/architecture.md": "", "idcoop_desktop/app.py": ""},
    ],
    rules.old_bases_kept: [{"idcoop_desktop/store/migrations.py": "STEPS = (Migration(f),)\n"}],
    rules.commands_exist: [{"README.md": "`python3 dev.py deploy`\n"}],
    rules.links_lead_somewhere: [{"docs/x.md": "![picture](images/gone.png)\n"}],
    rules.requirements_locked: [
        locks(runtime="peewee==4.5.3\n"),
        locks(runtime="peewee>=4 \\\n    --hash=sha256:" + "0" * 64),
        locks(runtime="peewee==4.5.3 \\\n    --hash=md5:" + "0" * 32),
        locks(dev="--extra-x https://a.org\n"),
        locks(dev="a @ https://a.org/a.whl \\\n    --hash=sha256:" + "0" * 64),
        locks(audit="pip-audit==2.10.1\n"),
        locks(
            runtime="a==1 \\\n    --hash=sha256:" + "0" * 64,
            dev="a==2 \\\n    --hash=sha256:" + "0" * 64,
        ),
    ],
    rules.no_machine_named: [
        {"docs/x.md": "see /" + "work/plan\n"},
        {"pyproject.toml": 'index = "https://' + "pyp" + 'i.org/simple"\n'},
        {"idcoop_desktop/x.py": "LOG = '/" + "root/log'\n"},
    ],
    rules.tests_always_run: [
        {"tests/test_x.py": "@pytest.mark.skip\ndef test_x(): ...\n"},
        {"tests/test_x.py": "def test_x(qtbot):\n    qtbot.wait(50)\n"},
    ],
}


def grow(root: Path, tree: dict[str, str]) -> Path:
    """Write a tree of small files."""
    for name, text in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule):
    offences = rule(ROOT)
    assert not offences, "\n".join([rule.__doc__ or "", *offences])


@pytest.mark.parametrize(
    ("rule", "tree"),
    [pytest.param(rule, tree, id=rule.__name__) for rule in REFUSED for tree in REFUSED[rule]],
)
def test_the_rule_is_able_to_fail(rule, tree, tmp_path):
    assert rule(grow(tmp_path, tree))


def test_each_rule_has_a_tree_that_it_refuses():
    assert set(REFUSED) == set(rules.RULES)
