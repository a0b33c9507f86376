"""The rules of the house as functions from source to the places that break them.

test_house.py holds the project against them, and sees each of them fail.
"""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = ("app", "ui", "packaging")
LONGEST = 400
Rule = Callable[[str, str], list[str]]
Graph = dict[str, set[str]]


def project_files() -> list[str]:
    """What belongs to the project: tracked, or new and not ignored; all but caches without git."""
    asking = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if shutil.which("git"):
        asked = subprocess.run(asking, cwd=ROOT, capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return sorted(path for path in asked.stdout.split("\0") if (ROOT / path).is_file())
    skipped = re.compile(r"(^|/)(\.|__pycache__|build/|dist/|[^/]*\.egg-info)")
    every = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file())
    return sorted(path for path in every if not skipped.search(path))


def sources(*folders: str) -> dict[str, str]:
    """Text by path: the Python files of these folders, of the whole project without any."""
    return {
        path: (ROOT / path).read_text(encoding="utf-8")
        for path in project_files()
        if path.endswith(".py") and (not folders or path.split("/")[0] in folders)
    }


def broken(rule: Rule, texts: Mapping[str, str]) -> list[str]:
    return [f"{path}:{place}" for path, text in texts.items() for place in rule(path, text)]


# What the source says


def module(path: str) -> str:
    """`app/jobs/__init__.py` is `app.jobs`."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def nodes(tree: ast.AST, *, at_import: bool = False) -> Iterator[ast.AST]:
    """Every node; `at_import` those that run on import: no function, nothing for type checks."""
    for node in ast.iter_child_nodes(tree):
        if at_import and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if at_import and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from nodes(node, at_import=at_import)


def imports(path: str, text: str, *, at_import: bool = False) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that is imported."""
    own = module(path).split(".") + ([""] if path.endswith("/__init__.py") else [])
    for node in nodes(ast.parse(text), at_import=at_import):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            near = own[: -node.level] if node.level else []
            base = ".".join([*near, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{base}.{each.name}") for each in node.names)
        elif isinstance(node, ast.Call) and last(node.func) in ("import_module", "__import__"):
            names = (each.value for each in node.args[:1] if isinstance(each, ast.Constant))
            yield from ((node.lineno, str(name)) for name in names)


def last(node: ast.AST) -> str:
    """The last word of a dotted name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def mentions(text: str) -> Iterator[tuple[int, str, str, bool]]:
    """Line, owner and last word of every name, and whether it is called; `as` is seen through."""
    tree = ast.parse(text)
    calls = {node.func for node in nodes(tree) if isinstance(node, ast.Call)}
    real: dict[str, str] = {}
    for node in nodes(tree):
        if isinstance(node, ast.ImportFrom):
            real |= {each.asname: each.name for each in node.names if each.asname}
            yield from ((node.lineno, "", each.name, False) for each in node.names)
    for node in nodes(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            owner = last(node.value) if isinstance(node, ast.Attribute) else ""
            name = last(node)
            yield node.lineno, real.get(owner, owner), real.get(name, name), node in calls


def belongs(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


# The rules

QT = ("PySide6", "shiboken6", "qasync", "qtawesome", "PyQt6", "qtpy")
MAY_WAIT = ("ui/tasks.py", "ui/main.py")
WAITING = {
    "exec", "exec_", "processEvents", "create_task", "ensure_future", "run_coroutine_threadsafe",
}  # fmt: skip
SLOTS = {"asyncSlot", "asyncClose"}
STATIC = {
    "QMessageBox": r"question|information|warning|critical|about(Qt)?",
    "QInputDialog": r"get[A-Z]\w*",
    "QFileDialog": r"get(Open|Save|Existing)\w*|saveFileContent",
    "QColorDialog": r"getColor",
    "QFontDialog": r"getFont",
}
# The second draws our own help, and is given nothing else.
WRAPPERS = ("ui/labels.py", "ui/help_text.py")
GUESSING = {
    "QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog", "QToolTip", "QWhatsThis",
    "QWizardPage", "QTextEdit", "QTextBrowser", "setToolTip", "setWhatsThis", "setStatusTip",
    "setTextFormat", "setHtml", "setMarkdown", "insertHtml", "appendHtml",
}  # fmt: skip
CLEANERS = {"clean", "counted", "joined", "literal", "named", "say", "short", "tr"}
CLEANING = "app/words.py"
SAYING = {"say", "words.say", "labels.say"}
UNCHECKED = "verify" + "=False"
HOSTS = [
    ".".join(pieces)
    for pieces in (
        ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
        ("crates", "io"), ("rubygems", "org"), ("anaconda", "org"), ("proxy.golang", "org"),
        ("nuget", "org"), ("maven", "org"), ("docker", "io"), ("ghcr", "io"), ("quay", "io"),
    )
]  # fmt: skip


def foreign_import(path: str, text: str) -> list[str]:
    """app/ has no window, client and simulator not each other, one module alone speaks HTTP."""
    found = []
    for line, name in imports(path, text):
        window = belongs(name, "ui", *QT) and path.startswith("app/")
        wire = belongs(name, "httpx", "httpcore") and path != "app/transport.py"
        inside = path.startswith("app/simulator/")
        other = belongs(name, "app") and belongs(name, "app.simulator") is not inside
        if window or wire or (other and path.startswith("app/")):
            found.append(f"{line} imports {name}")
    return found


def blocking(path: str, text: str) -> list[str]:
    """What runs a second loop, or a task that no one owns."""
    banned = SLOTS if path in MAY_WAIT else SLOTS | WAITING
    return [
        f"{line} {name}"
        for line, owner, name, _ in mentions(text)
        if name in banned
        or (owner in STATIC and path not in MAY_WAIT and re.fullmatch(STATIC[owner], name))
    ]


def guessing(path: str, text: str) -> list[str]:
    """T01: widgets that look for markup in a text are met in the wrapper alone."""
    if path in WRAPPERS:
        return []
    found = [
        f"{line} {name}"
        for line, _, name, called in mentions(text)
        if name in GUESSING
        or (name in ("QLabel", "QStaticText") and called)
        or (name == "setWindowTitle" and not called)
    ]
    for node in nodes(ast.parse(text)):
        if isinstance(node, ast.Call) and last(node.func) == "setWindowTitle":
            given = [*node.args, *(each.value for each in node.keywords)]
            found += [f"{node.lineno} title" for each in given if not is_clean(each)]
    return found


def is_clean(node: ast.expr) -> bool:
    """A text in quotation marks, or one that was cleaned right here."""
    if isinstance(node, ast.JoinedStr):
        parts = [each for each in node.values if isinstance(each, ast.FormattedValue)]
        return all(is_clean(part.value) for part in parts)
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.Call) and last(node.func) in CLEANERS
    )


def trusting(path: str, text: str) -> list[str]:
    """T02: a text counts as cleaned because it was, and a sentence of ours is written down."""
    found = [
        f"{line} {name}"
        for line, _, name, called in mentions(text)
        if name == "Cleaned" and called and path != CLEANING
    ]
    for node in nodes(ast.parse(text)):
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if called in SAYING and node.args and path != CLEANING:
            found += [f"{node.lineno} say" for each in node.args[:1] if not is_written(each)]
    return found


def is_written(node: ast.expr) -> bool:
    """Words in quotation marks, or a choice between some."""
    if isinstance(node, ast.IfExp):
        return is_written(node.body) and is_written(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def too_long(path: str, text: str) -> list[str]:
    lines = len(text.splitlines())
    return [f"{lines} lines"] if lines > LONGEST else []


def registry(path: str, text: str) -> list[str]:
    """A place to download from: it is the user's own to choose, in the user's own settings."""
    named = [host for host in HOSTS if host in text.lower()]
    return named + re.findall(r"https?://[^\s\"'/]+/\S*\bsimple\b", text)


def unverified(path: str, text: str) -> list[str]:
    return [UNCHECKED] if UNCHECKED in re.sub(r"\s", "", text) else []


def strays(paths: Iterable[str]) -> list[str]:
    """What has no place at the top level, and whatever makes a package of packaging/."""
    known = {"pyproject.toml", "README.md", "app", "ui", "resources", "tests", "packaging"}
    tops = {path.split("/")[0] for path in paths}
    shadow = {path for path in paths if path == "packaging/__init__.py"}
    return sorted({top for top in tops - known if not top.startswith(".")} | shadow)


def graph(texts: Mapping[str, str], *, at_import: bool = True) -> Graph:
    """Which of our modules imports which; the packages around a module come along with it."""
    ours = {module(path) for path in texts}
    found: Graph = {}
    for path, text in texts.items():
        own, named = module(path), {name for _, name in imports(path, text, at_import=at_import)}
        direct = {name if name in ours else name.rpartition(".")[0] for name in named}
        around = {package for name in direct for package in ours if belongs(name, package)}
        found[own] = {name for name in around if name in direct or not belongs(own, name)} & ours
    return found


def cycle(edges: Graph) -> list[str]:
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


LAYERS = (
    ("app.errors",),
    ("app.transport", "app.settings", "app.models"),
    ("app.station", "app.draft"),
    ("app.session",),
    ("app.jobs",),
)


DRAFT_KNOWS = ("app.settings", "app.words")


def climbs(edges: Graph) -> list[str]:
    """Who reaches, over whatever way, a neighbour or somebody above."""
    found = []
    for height, layer in enumerate(LAYERS):
        above = {name for each in LAYERS[height:] for name in each}
        for name in layer:
            reached = reach(edges, name)
            bad = {far for far in reached if belongs(far, *above - {name})}
            found += [f"{name} reaches {far}" for far in sorted(bad)]
    direct = edges.get("app.draft", set())
    return found + [f"app.draft knows {n}" for n in sorted(direct) if not belongs(n, *DRAFT_KNOWS)]


def reach(edges: Graph, start: str) -> set[str]:
    found, todo = set(), [name for name in edges if belongs(name, start)]
    while todo:
        new = edges.get(todo.pop(), set()) - found
        found |= new
        todo += new
    return found


def loaded_by(modules: Iterable[str]) -> list[str]:
    """What of Qt is there once a fresh Python has imported these modules."""
    script = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    asked = [sys.executable, "-c", script, *modules]
    answer = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    return sorted({"ui", *QT} & set(answer.stdout.split()))
