"""Words of ours that reach people and are not marked to be translated: a rule of the house.

What is marked, and how, is said in packaging/translations.py.
"""

import ast
import re
from collections.abc import Iterator

from tests.test_packaging import load

translations = load("translations")
MARKS, name_of, words_in = translations.MARKS, translations.name_of, translations.words_in

# Names whose arguments nobody reads but who looks into the log or the code.
UNREAD = {
    "debug", "info", "warning", "error", "exception", "log", "getLogger", "compile", "fullmatch",
    "match", "search", "sub", "split", "partition", "rpartition", "startswith", "endswith",
    "removeprefix", "removesuffix", "replace", "strftime", "strptime", "setObjectName", "find",
    "setProperty", "TypeAlias", "TypeVar", "ParamSpec", "cast", "getattr", "setattr", "start",
    "RuntimeError",
    "TypeError", "KeyError", "AssertionError", "NotImplementedError", "add_argument",
    "ArgumentParser", "decode", "encode", "setStyleSheet", "Literal", "findall",
    "call_exception_handler", "QKeySequence",
    # The detail of an error is for the log.
    "BadReply", "Unreachable", "Denied", "Untrusted",
}  # fmt: skip
KEYWORDS_UNREAD = {"name", "key", "prog", "metavar", "kind", "form", "write_as", "pattern", "fmt"}
ENUMS = {"Enum", "StrEnum", "IntEnum"}
# Programs of ours that no user sees, what holds no words, and what is English in every language:
# the help and what is sent to those who support the program.
NOT_A_WINDOW = (
    "app/simulator/", "app/words.py", "app/logs.py", "app/secrecy.py", "ui/selftest.py",
    "ui/shots.py", "ui/firmware_shots.py", "ui/dialog_shots.py", "ui/help_topics.py",
    "app/support_bundle.py", "ui/support.py", "ui/driver.py", "ui/main.py", "ui/sheet.py",
)  # fmt: skip
# Names are the same in every language.
NAMES = {
    "Qt", "Python", "Miracast", "AirPlay", "Google Cast", "Ethernet", "Deutsch", "English",
    "Nederlands", "Polski", "Latin-1", "Station Configurator", "Fusion", "Italiano", "Downloads",
    "QtAwesome is not installed", "PySide6", "HTTP",
    "Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Me", "Zl", "Zp", "Zs",
}  # fmt: skip
UNITS = re.compile(r"^ (dBm|MHz|Mbit/s|MiB/s)$")
HEADER = re.compile(r"^[\w-]+: (\w+ |token=)?\{\}$")
# Of a page, a style, a command, a form or a key: `{}Resolution`.
CODE = re.compile(r"^<!|\{[\w-]+:|^--|^[a-z]+/[a-z-]+;")
KEY = re.compile(r"^\{\}[A-Z]\w+$")
WORDS = re.compile(
    r"[A-Za-z]{2,}.*[ …]|[ ].*[A-Za-z]{2,}|^&?[A-Z]&?[a-z][a-z&]*[.:…]?$|^[A-Za-z]+&[a-z]+$"
)


def unmarked(path: str, text: str) -> list[str]:
    """What a person may read and does not stand in `tr`, `say` or `counted`, by line."""
    if path.startswith(NOT_A_WINDOW):
        return []
    return [f"{node.lineno} {words[:60]!r}" for node, words in unmarked_nodes(ast.parse(text))]


def unmarked_nodes(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Every literal that reads like words and is not marked, and what it says."""
    yield from _walk(tree, read=True)


def _walk(node: ast.AST, read: bool) -> Iterator[tuple[ast.expr, str]]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.JoinedStr):
        words = "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
        if read and not KEY.match(words) and _reads_like_words(words.replace("{}", "")):
            yield node, words
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _walk(value.value, read)
        return
    if isinstance(node, ast.Constant):
        if read and isinstance(node.value, str) and _reads_like_words(node.value):
            yield node, node.value
        return
    if isinstance(node, ast.Call):
        yield from _walk_call(node)
        return
    if isinstance(node, ast.Compare):
        # What is compared with something is no words of ours, nor are they compared.
        for each in (node.left, *node.comparators):
            yield from _walk(each, read=False)
        return
    if isinstance(node, ast.Subscript) and name_of(node.value) == "Literal":
        return
    if isinstance(node, ast.AnnAssign):
        if node.value is not None:
            yield from _walk(node.value, read)
        # An Annotated type holds a declaration, words and all.
        yield from _walk(node.annotation, read and "Setting(" in ast.unparse(node.annotation))
        return
    if isinstance(node, ast.arg) or _enumerates(node) or _exports(node):
        return
    for child in ast.iter_child_nodes(node):
        # What a function returns is a type, not words; nor is what a case compares with.
        if child is getattr(node, "returns", None) or isinstance(child, ast.MatchValue):
            continue
        yield from _walk(child, read)


def _enumerates(node: ast.AST) -> bool:
    """The words of an enumeration are its own, unless they are marked."""
    return isinstance(node, ast.ClassDef) and any(name_of(b) in ENUMS for b in node.bases)


def _exports(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and name_of(node.targets[0]) == "__all__"


def _walk_call(node: ast.Call) -> Iterator[tuple[ast.expr, str]]:
    """Inside a call that nobody reads, another call may be read all the same."""
    name = name_of(node.func)
    taken = words_in(node) if name in MARKS else []
    yield from _walk(node.func, read=True)
    for argument in node.args:
        if argument not in taken:
            yield from _walk(argument, name not in UNREAD)
    for keyword in node.keywords:
        unread = {*KEYWORDS_UNREAD, "detail"} if name == "Setting" else KEYWORDS_UNREAD
        inside = name not in UNREAD and keyword.arg not in unread
        yield from _walk(keyword.value, inside)


def _reads_like_words(text: str) -> bool:
    code = HEADER.search(text) or CODE.search(text)
    code = code or UNITS.search(text)
    return text.strip() not in NAMES and not code and bool(WORDS.search(text))
