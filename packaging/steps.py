"""What the set-up tells a person: a line for each step, with its time, or why it failed."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator, Sequence


class SetUpError(Exception):
    """The set-up cannot go on; the message says what to do about it."""


@contextlib.contextmanager
def step(doing: str) -> Iterator[None]:
    """Prints what is being done and, when it is done, how many seconds it took."""
    print(f"{doing} ...", end="", flush=True)
    start = time.monotonic()
    try:
        yield
    except BaseException:
        print(" failed", flush=True)
        raise
    print(f" {time.monotonic() - start:.1f} s", flush=True)


def quietly(command: Sequence[str], given: str = "", **extra: str) -> None:
    """Runs a command, with `given` on its standard input, and shows its output only when it fails.

    `extra` are further variables of its environment.

    Raises SetUpError when the command ends with anything but 0.
    """
    done = subprocess.run(
        command,
        env=child_environment(**extra),
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise SetUpError(f"{done.stdout.rstrip()}\n\nThis command failed: {' '.join(command)}")


def child_environment(**extra: str) -> dict[str, str]:
    """The environment of every child: ours, without what would mix in modules from elsewhere."""
    foreign = {"PYTHONPATH", "PYTHONHOME"}
    return {name: value for name, value in os.environ.items() if name not in foreign} | extra


def say(sentence: str) -> None:
    """Prints a sentence at once, so that it stands before what a child prints next."""
    print(sentence, flush=True)
