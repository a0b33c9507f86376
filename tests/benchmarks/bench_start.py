"""From the start of the process to the first painted window, against an empty main window."""

from tests.benchmarks.frame import Row, environment, interleave, medians, python, until_said

ROUNDS = 25
EYE = "tests.benchmarks.eye"


def measure() -> list[Row]:
    with environment() as environ:
        ways = {
            what: lambda what=what: until_said(python(EYE, what), environ)
            for what in ("ours", "empty")
        }
        middle = medians(interleave(ROUNDS, ways))
    return [Row("start to the first painted window", middle["ours"], middle["empty"], 1.4)]
