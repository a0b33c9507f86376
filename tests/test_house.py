"""The rules of the house: the project keeps each of them, and each of them can fail.

The rule for the fields of the settings is in ui/test_house_fields.py.
"""

import pytest

from tests.house import (
    HOSTS,
    PRODUCT,
    ROOT,
    UNCHECKED,
    Rule,
    blocking,
    broken,
    climbs,
    cycle,
    foreign_import,
    graph,
    guessing,
    loaded_by,
    module,
    project_files,
    registry,
    sources,
    strays,
    too_long,
    trusting,
    unverified,
)

# The project keeps them


def test_app_knows_no_window_the_client_no_simulator_and_one_module_alone_speaks_http():
    assert broken(foreign_import, sources(*PRODUCT)) == []


def test_only_the_tasks_and_the_start_up_wait_or_start_work():
    assert broken(blocking, sources("ui")) == []


def test_no_text_meets_a_widget_that_guesses_its_format():
    assert broken(guessing, sources("ui")) == []


def test_what_counts_as_cleaned_was_and_sentences_are_written_down():
    assert broken(trusting, sources("app", "ui")) == []


def test_no_module_is_longer_than_400_lines():
    assert broken(too_long, sources(*PRODUCT, "tests")) == []


def test_no_import_goes_round_in_a_circle():
    assert cycle(graph(sources("app", "ui"))) == []


def test_every_layer_of_app_knows_only_those_below():
    assert climbs(graph(sources("app"), at_import=False)) == []


def test_no_file_names_a_registry_or_trusts_any_certificate():
    texts = {
        path: (ROOT / path).read_text(encoding="utf-8", errors="replace")
        for path in project_files()
    }
    assert broken(registry, texts) + broken(unverified, texts) == []


def test_nothing_else_stands_at_the_top_level():
    assert strays(project_files()) == []
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_module_of_app_can_be_imported_without_qt():
    assert loaded_by(map(module, sources("app"))) == []


# Each rule can fail

OFFENCES: list[tuple[Rule, str, str]] = [
    *(
        (foreign_import, "app/station.py", text)
        for text in (
            "import ui.tasks",
            "from ui import tasks",
            "from PySide6.QtCore import QObject",
            "import qasync as loop",
            "def late():\n    import PySide6.QtCore",
            "if TYPE_CHECKING:\n    from PySide6.QtGui import QIcon",
            "import importlib\nimportlib.import_module('PySide6')",
            "import httpx",
            "async def get():\n    from httpx import AsyncClient",
        )
    ),
    (foreign_import, "ui/login.py", "import httpx"),
    (foreign_import, "app/station.py", "from app.simulator import Simulator"),
    (foreign_import, "app/transport.py", "import ui"),
    (foreign_import, "app/simulator/api.py", "from app.errors import Denied"),
    (foreign_import, "app/simulator/api.py", "def late():\n    from app import quirks"),
    (foreign_import, "app/simulator/api.py", "from ..errors import Denied"),
    *(
        (blocking, "ui/login.py", text)
        for text in (
            "dialog.exec()",
            "dialog.exec_()",
            "QTimer.singleShot(0, self.menu.exec)",
            "QApplication.processEvents()",
            "asyncio.create_task(work())",
            "from asyncio import ensure_future as go",
            "loop.create_task(work())",
            "asyncio.run_coroutine_threadsafe(work(), loop)",
            "QMessageBox.question(self, 'Sure?', name)",
            "QtWidgets.QMessageBox.critical(self, 'a', 'b')",
            "from PySide6.QtWidgets import QMessageBox as Box\nBox.about(self, 'a', 'b')",
            "QInputDialog.getText(self, 'a', 'b')",
            "path, _ = QFileDialog.getOpenFileName(self)",
            "QFileDialog.getExistingDirectory(self)",
            "@qasync.asyncSlot()\nasync def clicked(self): ...",
        )
    ),
    (blocking, "ui/tasks.py", "from qasync import asyncSlot"),
    (blocking, "ui/main.py", "@asyncClose\nasync def closeEvent(self, event): ..."),
    *(
        (guessing, "ui/login.py", text)
        for text in (
            "label = QLabel(name)",
            "label = QtWidgets.QLabel()",
            "line = QStaticText(name)",
            "from PySide6.QtWidgets import QLabel as Words\nWords(name)",
            "box = QMessageBox(self)",
            "button.setToolTip(name)",
            "changed.connect(button.setToolTip)",
            "QToolTip.showText(at, name)",
            "QProgressDialog(name, 'Stop', 0, 9)",
            "QInputDialog(self)",
            "button.setWhatsThis(name)",
            "button.setStatusTip(name)",
            "view.setHtml(name)",
            "self.setWindowTitle(name)",
            "self.setWindowTitle(f'Rename {name}')",
            "self.setWindowTitle('Rename ' + name)",
            "renamed.connect(self.setWindowTitle)",
        )
    ),
    *(
        (trusting, "ui/login.py", text)
        for text in (
            "label.setText(Cleaned(name))",
            "words.Cleaned(name)",
            "from app.words import Cleaned as Trusted\nTrusted(name)",
            "say(name)",
            "say(f'Rename {name}')",
            "say('Rename ' + name)",
            "say('Rename {}' if new else name, name)",
        )
    ),
    (too_long, "ui/login.py", "pass\n" * 401),
    (registry, "README.md", f"See https://{HOSTS[0]}/project/httpx"),
    (registry, ".ci/run", "get https:" + "//mirror.example/api/simple/"),
    (unverified, "app/transport.py", f"httpx.AsyncClient({UNCHECKED})"),
    (unverified, "README.md", UNCHECKED.replace("=", " = ")),
]


@pytest.mark.parametrize(
    ("rule", "path", "text"), OFFENCES, ids=lambda each: getattr(each, "__name__", str(each))[-40:]
)
def test_an_offence_is_found(rule: Rule, path: str, text: str):
    assert rule(path, text)


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (foreign_import, "app/transport.py", "import httpx"),
        (foreign_import, "app/simulator/api.py", "from app.simulator import factory"),
        (foreign_import, "app/station.py", "import uinput"),
        (foreign_import, "ui/demo.py", "from app.simulator import Simulator"),
        (blocking, "ui/tasks.py", "loop.create_task(work())"),
        (blocking, "ui/login.py", "log.warning('a')\nself.question()\nawait ask(dialog)"),
        (blocking, "ui/login.py", "QFileDialog(self).open()"),
        (guessing, "ui/labels.py", "widget.setToolTip(as_tip(text))"),
        (guessing, "ui/login.py", "class Words(QLabel):\n    buddy: QLabel"),
        (guessing, "ui/login.py", "self.setWindowTitle('Sign in')"),
        (guessing, "ui/login.py", "self.setWindowTitle(f'Sign in to {short(name)}')"),
        (guessing, "ui/login.py", "self.setWindowTitle(say('Sign in to {}', name))"),
        (trusting, "ui/login.py", "say('{} ended it.' if old else 'Who is {}?', name)"),
        (trusting, "ui/login.py", "def name(self) -> Cleaned: ...\nself.say(name, 'a')"),
        (trusting, "app/words.py", "Cleaned(text)"),
        (too_long, "ui/login.py", "pass\n" * 400),
    ],
    ids=lambda each: getattr(each, "__name__", str(each))[-40:],
)
def test_what_is_allowed_is_not_found(rule: Rule, path: str, text: str):
    assert rule(path, text) == []


def test_a_circle_is_found():
    texts = {"app/a.py": "from app import b", "app/b.py": "from app.a import thing"}
    assert set(cycle(graph(texts))) == {"app.a", "app.b"}
    around = {
        "app/j/__init__.py": "import app.s",
        "app/j/step.py": "",
        "app/s.py": "import app.j.step",
    }
    assert set(cycle(graph(around))) == {"app.j", "app.s"}
    later = {**texts, "app/b.py": "def late():\n    from app.a import thing"}
    typed = {**texts, "app/b.py": "if TYPE_CHECKING:\n    from app.a import thing"}
    assert cycle(graph(later)) == cycle(graph(typed)) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("app/errors.py", "from app.models import ModelInfo"),
        ("app/transport.py", "from app.settings import Field"),
        ("app/quirks.py", "from app.session import Session"),
        ("app/station.py", "from app.jobs.step import Step"),
        ("app/session.py", "def late():\n    from app import jobs"),
        ("app/settings/base.py", "import app.draft"),
        ("app/draft.py", "from app.quirks import Quirks"),
    ],
)
def test_a_layer_that_knows_one_above_is_found(path: str, text: str):
    texts = sources("app")
    assert climbs(graph({**texts, path: f"{texts[path]}\n{text}\n"}, at_import=False))


def test_a_stray_at_the_top_level_is_found():
    kept = ["README.md", "app/draft.py", ".ci/run", "packaging/dev.py"]
    assert strays(kept) == []
    assert strays([*kept, "notes.txt", "packaging/__init__.py", "docs/a.md"]) == [
        "docs", "notes.txt", "packaging/__init__.py",
    ]  # fmt: skip


def test_a_module_that_loads_qt_is_found():
    assert "PySide6" in loaded_by(["ui.labels"])
