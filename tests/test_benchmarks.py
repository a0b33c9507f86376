"""The frame of the benchmarks: what it judges, prints and writes. Nothing is timed here."""

import itertools
import json
import sys
from types import SimpleNamespace

import pytest

from tests.benchmarks import __main__ as command
from tests.benchmarks import frame
from tests.benchmarks.frame import Row

SOME = [
    Row("quick", 1.1, 1.0, 1.2),
    Row("slow", 3.0, 1.0, 1.2),
    Row("upload", 80.0, 100.0, 0.9, "MiB/s", least=True),
    Row("stall", 49.0, None, 50, "ms"),
    Row("stated", 5.0, 1.0),
]


def test_a_ratio_is_judged_where_there_is_a_peer_and_else_the_value():
    assert [row.held for row in SOME] == [True, False, False, True, True]
    assert [row.ratio for row in SOME] == [1.1, 3.0, 0.8, None, 5.0]


def test_the_table_says_what_was_missed_and_judges_nothing_without_a_target():
    lines = {line.split()[0]: line.split() for line in frame.table(SOME).splitlines()}
    assert lines["slow"] == ["slow", "3", "s", "1", "s", "3", "<=", "1.2", "NO"]
    assert lines["upload"][-3:] == [">=", "0.9", "NO"]
    assert lines["stall"] == ["stall", "49", "ms", "<=", "50", "yes"]
    assert lines["stated"] == ["stated", "5", "s", "1", "s", "5"]


def test_ways_take_turns_and_the_first_round_does_not_count():
    order = []
    clock = itertools.count()

    def way(name):
        order.append(name)
        return float(next(clock))

    found = frame.interleave(2, {"a": lambda: way("a"), "b": lambda: way("b")})
    assert order == ["a", "b"] * 3
    assert found == {"a": [2.0, 4.0], "b": [3.0, 5.0]}
    assert frame.medians({"a": [1, 9, 2]}) == {"a": 2}


@pytest.fixture
def measured(monkeypatch, tmp_path):
    """Has the command find these rows in place of measuring."""
    monkeypatch.setattr(command, "OUT", tmp_path)

    def put(rows):
        module = SimpleNamespace(measure=lambda: rows)
        monkeypatch.setitem(sys.modules, "tests.benchmarks.bench_parse", module)
        return tmp_path / "parse.json"

    return put


@pytest.mark.parametrize(("rows", "code"), [(SOME[:1], 0), (SOME[4:], 0), (SOME, 1)])
def test_the_command_ends_with_1_where_a_target_is_missed(measured, capsys, rows, code):
    file = measured(rows)
    assert command.main(["parse"]) == code
    assert frame.table(rows) in capsys.readouterr().out
    kept = json.loads(file.read_text())
    assert [row["held"] for row in kept["rows"]] == [row.held for row in rows]
    assert kept["machine"] == frame.machine() and kept["load"] >= 0


def test_a_name_that_is_none_is_refused(capsys):
    with pytest.raises(SystemExit):
        command.main(["parsing"])
    assert "no benchmark: parsing" in capsys.readouterr().err


def test_every_name_is_a_module_that_can_measure():
    folder = frame.ROOT / "tests" / "benchmarks"
    assert {path.stem for path in folder.glob("bench_*.py")} == {
        f"bench_{n}" for n in command.NAMES
    }
    for name in command.NAMES:
        assert "def measure() -> list[Row]:" in (folder / f"bench_{name}.py").read_text()


def test_a_program_is_heard_and_one_that_says_nothing_is_an_error():
    with frame.environment() as environ:
        said = [sys.executable, "-c", "print('noise'); print('{\"a\": 1}')"]
        assert frame.answer(said, environ) == {"a": 1}
        assert frame.until_said(said, environ) > 0
        with pytest.raises(RuntimeError, match="said nothing"):
            frame.until_said([sys.executable, "-c", ""], environ)
        assert "PYTHONDONTWRITEBYTECODE" not in environ and environ["HOME"] != str(frame.ROOT)
