"""The words of the program on their way to Qt Linguist (.ts) and back (.qm).

Words stand in `tr`, `say` and `counted` of app/words.py, in plain English. They are gathered from
the sources here, since lupdate knows only Qt's own marks, and handed to it as one context.
"""

import ast
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from environment import PYTHON, ROOT
from steps import SetUpError, child_environment, step

LANGUAGES = ("de", "ja", "zh_TW")
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "words"
MARKS = ("tr", "say", "counted")


def name_of(node: ast.AST) -> str:
    """The last word of a dotted name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def words_in(call: ast.Call) -> list[ast.expr]:
    """The arguments of a mark that hold words: of `counted` two, of the others the first."""
    return call.args[1:3] if name_of(call.func) == "counted" else call.args[:1]


def marked(source: str) -> Iterator[str]:
    """Every text in a source that is marked to be translated, in the order of its lines."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and name_of(node.func) in MARKS:
            for argument in words_in(node):
                yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def gathered() -> dict[str, list[str]]:
    """Every text that is to be translated, and the modules that it stands in."""
    found: dict[str, list[str]] = {}
    for path in sorted((*ROOT.glob("app/**/*.py"), *ROOT.glob("ui/**/*.py"))):
        module = path.relative_to(ROOT).as_posix()
        if module.startswith("app/simulator/"):
            continue
        for text in marked(path.read_text(encoding="utf-8")):
            modules = found.setdefault(text, [])
            if module not in modules:
                modules.append(module)
    return found


def update() -> None:
    """Brings the .ts files up to date with the sources: new texts in, vanished ones out."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text, modules in gathered().items():
        lines.append(f"#: {', '.join(modules)}")
        lines.append(
            f"QCoreApplication.translate({CONTEXT!r}, {json.dumps(text, ensure_ascii=False)})"
        )
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, step("Gathering the words"):
        source = Path(folder) / "words.py"
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            options += ["-target-language", language, "-silent"]
            for heuristic in ("sametext", "similartext"):
                options += ["-disable-heuristic", heuristic]
            _linguist("lupdate", *options, str(source), "-ts", str(ts(language)))


def release(folder: Path = FOLDER) -> None:
    """Makes the .qm files that the program reads."""
    with step("Compiling the translations"):
        for language in LANGUAGES:
            _linguist(
                "lrelease", "-silent", str(ts(language)), "-qm", str(folder / f"{language}.qm")
            )


def ts(language: str) -> Path:
    """What translators work on, with Qt Linguist or any editor."""
    return FOLDER / f"{language}.ts"


def _linguist(tool: str, *arguments: str) -> None:
    """Runs one of Qt's tools, in the way that PySide6 starts it."""
    starter = f"import sys; from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    done = subprocess.run(
        [str(PYTHON), "-c", starter, *arguments],
        env=child_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0 or "rror" in done.stdout:
        raise SetUpError(f"{done.stdout.rstrip()}\n\n{tool} failed")
