"""Fuzzes for a while: `python3 packaging/dev.py fuzz --minutes N`.

Rounds of all properties and state machines, each with other examples, until the time is over or
something is found. What was found is kept in .hypothesis/ and met again by the next run of any
kind.
"""

import argparse
import os
import subprocess
import sys
import time

from tests.fuzz.often import MORE

ROUND = "10"
PYTEST = (sys.executable, "-m", "pytest", "-q", "-x")
WHERE = (
    "tests/fuzz",
    "tests/app/test_words.py",
    "tests/app/test_models.py",
    "tests/app/test_origin.py",
    "tests/app/test_adapters.py",
    "tests/app/test_settings_any.py",
)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="10 without it")
    parser.add_argument("--first", type=int, default=1, help="the seed of the first round")
    parser.add_argument("more", nargs="*", help="pytest's own, instead of all the properties")
    given = parser.parse_args(arguments)
    began, seed = time.monotonic(), given.first
    while time.monotonic() - began < 60 * given.minutes:
        say(f"Round with seed {seed}, {(time.monotonic() - began) / 60:.1f} minutes")
        found = subprocess.run(
            [*PYTEST, f"--hypothesis-seed={seed}", *(given.more or WHERE)],
            env={**os.environ, MORE: ROUND, "QT_QPA_PLATFORM": "offscreen"},
        )
        if found.returncode:
            say(f"Found with seed {seed}")
            return found.returncode
        seed += 1
    say(f"Nothing found in {seed - given.first} rounds")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
