"""From the start of the process to the first station in the list, against a bare browser."""

from tests.benchmarks.frame import Row, environment, interleave, medians, python, until_said
from tests.benchmarks.host import host

ROUNDS = 11


def measure() -> list[Row]:
    with environment() as environ, host(environ, 3) as stations:

        def found(command: list[str]) -> float:
            stations.rest()
            return until_said(command, environ)

        commands = {
            "ours": python("tests.benchmarks.eye", "list"),
            "proved": python("tests.benchmarks.eye", "proved"),
            "bare": python("tests.benchmarks.bare", 1),
        }
        ways = {name: lambda command=command: found(command) for name, command in commands.items()}
        middle = medians(interleave(ROUNDS, ways))
    return [
        Row("start to the first station", middle["ours"], middle["bare"], 1.3),
        Row("start to the first that is proved", middle["proved"], middle["bare"]),
    ]
