"""What the program logs holds nothing from outside and no secret: each line was looked at."""

import ast
from collections.abc import Iterator

import pytest

from tests.house import last, nodes, sources

LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
#: Every expression that goes into a line of the log. Whoever adds one says here why it may.
LOOKED_AT = {
    # Counts, times, and words of the contract or of Python.
    "operation.method", "operation.path", "response.status_code",
    "(time.monotonic() - began) * 1000", "len(name)", "type(required).__name__",
    "type(error).__name__", "kind",
    # This computer's own addresses, and what its system says of them.
    "address", "errno.errorcode.get(error.errno or 0, error)", "error",
    # Classes, modules and lines.
    "crash.text()", "versions()", "_places(frame)", "held",
    # The loop's and Qt's own words; the format masks and escapes what they may quote.
    "context.get('message')", "message", "LEVELS[kind]",
}  # fmt: skip


def logged(text: str) -> Iterator[tuple[int, str]]:
    """Line and expression of all that a source logs, but plain words in quotation marks."""
    for node in nodes(ast.parse(text)):
        if not isinstance(node, ast.Call) or last(node.func) not in LEVELS:
            continue
        assert isinstance(node.func, ast.Attribute)
        if last(node.func.value) not in ("log", "logger", "logging"):
            continue
        if last(node.func) == "exception":
            yield node.lineno, "exception"
        for given in (*node.args, *(each.value for each in node.keywords)):
            if not (isinstance(given, ast.Constant) and isinstance(given.value, str)):
                yield node.lineno, ast.unparse(given)


def test_every_line_of_the_log_was_looked_at():
    found = {
        f"{path}:{line} {what}"
        for path, text in sources("app", "ui").items()
        for line, what in logged(text)
        if what not in LOOKED_AT
    }
    assert found == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("log.debug('%s', password)", ["password"]),
        ("log.info(f'signing in with {password}')", ["f'signing in with {password}'"]),
        ("logging.error('a ' + name)", ["'a ' + name"]),
        ("log.exception('it failed')", ["exception"]),
        ("log.error('it failed', exc_info=True)", ["True"]),
        ("log.info('plain words')", []),
        ("math.log(x)", []),
    ],
)
def test_what_was_not_looked_at_is_found(text, found):
    assert [what for _, what in logged(text)] == found
    assert not {*found} & LOOKED_AT
