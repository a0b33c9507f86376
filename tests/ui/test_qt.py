"""Loading PySide: what no first picture needs waits, and is there for whoever asks.

Each in a process of its own, for in this one PySide is loaded already.
"""

import json
import re
import subprocess
import sys

from tests.scripts import PACKAGING, ROOT
from tests.ui.test_main import OFFSCREEN

SPEC = PACKAGING / "station-configurator.spec"
BEGIN = """
import builtins, json, sys
plain = builtins.__import__
def waiting():
    return [name for name, sign in {
        "parser": "pyside_type_init",
        "layout": "create_signature",
        "lib.tool": "build_brace_pattern",
        "lib.enum_sig": "ExactEnumerator",
        "lib.pyi_generator": "generate_pyi",
    }.items() if sign not in vars(sys.modules["shibokensupport.signature." + name])]
"""
LOAD = """
from ui import qt
qt.load()
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
"""
ALL = ["parser", "layout", "lib.tool", "lib.enum_sig", "lib.pyi_generator"]
WRONG = """
def wrong():
    try:
        QPoint("far")
    except TypeError as error:
        return str(error)
"""


def said(*script):
    text = "\n".join((BEGIN, *script))
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, env=OFFSCREEN, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_window_needs_nothing_of_it():
    script = """
app = QApplication([])
class Window(QWidget):
    def paintEvent(self, event):
        self.setWindowTitle("painted")
window = Window()
window.show()
app.processEvents()
heard = []
window.windowTitleChanged.connect(heard.append)
window.setWindowTitle("heard")
print(json.dumps([waiting(), heard, "argparse" in sys.modules]))
"""
    assert said(LOAD, script) == [ALL, ["heard"], False]


def test_the_frozen_program_loads_it_the_same_way():
    """By what runs there before PyInstaller's own hook, which imports PySide whole."""
    (hook,) = re.findall(r'runtime_hooks=\[str\(PACKAGING / "(.+)"\)\]', SPEC.read_text("utf-8"))
    script = f"import runpy; runpy.run_path({str(PACKAGING / hook)!r})"
    assert said(script, "import PySide6.QtCore; print(json.dumps(waiting()))") == ALL


def test_pyside_by_itself_has_all_of_it_at_once():
    """Or else nothing of this would be worth its lines any more."""
    assert said("import PySide6\nprint(json.dumps(waiting()))") == []


def test_an_error_says_what_pyside_says():
    script = "print(json.dumps([wrong(), waiting()]))"
    loaded, waits = said(LOAD, WRONG, script)
    assert "Supported signatures" in loaded
    assert waits == ["lib.enum_sig", "lib.pyi_generator"]
    assert loaded == said("from PySide6.QtCore import QPoint", WRONG, script)[0]


def test_two_threads_ask_at_once():
    script = """
from concurrent.futures import ThreadPoolExecutor
from shibokensupport.signature import parser
sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(8) as pool:
    asked = [pool.submit(lambda: parser.pyside_type_init) for _ in range(8)]
    print(json.dumps([each.result() is parser.pyside_type_init for each in asked]))
"""
    assert said(LOAD, script) == [True] * 8


def test_after_an_error_it_waits_again():
    script = """
from shibokensupport.signature import parser
del sys.modules["textwrap"]  # one that it imports
path, sys.path = sys.path, []
try:
    parser.pyside_type_init
except ImportError as error:
    failed = error.name
sys.path = path
print(json.dumps([failed, callable(parser.pyside_type_init)]))
"""
    assert said(LOAD, script) == ["textwrap", True]


def test_what_waits_goes_by_both_its_names():
    script = """
from PySide6.support.signature.lib.pyi_generator import generate_pyi
import shibokensupport.signature.lib.pyi_generator as same
print(json.dumps([same.generate_pyi is generate_pyi, same.__spec__.name, same.__name__]))
"""
    assert said(LOAD, script) == [
        True,
        "PySide6.support.signature.lib.pyi_generator",
        "shibokensupport.signature.lib.pyi_generator",
    ]


def test_nothing_is_looked_for_by_whoever_walks_the_modules():
    """As `inspect` does for each function that it is asked about."""
    script = """
from shibokensupport.signature import parser
print(json.dumps([[hasattr(parser, name) for name in ("__path__", "__wrapped__")], waiting()]))
"""
    assert said(LOAD, script) == [[False, False], ALL]


def test_a_name_that_it_has_not():
    script = """
from shibokensupport.signature import parser
try:
    parser.nothing
except AttributeError as error:
    print(json.dumps([error.name, error.obj is parser]))
"""
    assert said(LOAD, script) == ["nothing", True]


def test_import_is_pythons_own():
    """PySide's reads the source of every module."""
    assert said(LOAD, "print(json.dumps(builtins.__import__ is plain))") is True


def test_where_pyside_was_there_before_its_import_is_taken_away_all_the_same():
    taken = "print(json.dumps(builtins.__import__ is builtins.__feature_import__))"
    assert said("import PySide6.QtCore", taken) is True
    assert said("import PySide6.QtCore", LOAD, taken) is False
