"""How large a frozen program is, and how long it takes from the command to the first picture."""

import statistics
import subprocess
import time
from pathlib import Path

from steps import child_environment

RUNS = 9
# Qt says by itself when it hands a picture to the window; the self-test shows the same window.
SAYS = {"QT_LOGGING_RULES": "qt.widgets.painting=true", "QT_QPA_PLATFORM": "offscreen"}
FIRST = b"Flushing"


def report(what: str, folder: Path, program: Path) -> str:
    """A line with size and start-up time; the first start, from a cold disk, does not count."""
    times = [first_picture(program) for _ in range(RUNS + 1)][1:]
    median = statistics.median(times) * 1000
    return (
        f"{what}: {size(folder) / 1e6:.0f} MB, first picture after {median:.0f} ms"
        f" (median of {RUNS}; {min(times) * 1000:.0f} to {max(times) * 1000:.0f})"
    )


def size(folder: Path) -> int:
    """The bytes of all files in it; links count as nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def first_picture(program: Path) -> float:
    """Seconds from the start to the first picture. Raises EOFError where there is none."""
    began = time.monotonic()
    with subprocess.Popen(
        [program, "--selftest"],
        env=child_environment(**SAYS),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stderr is not None
        try:
            for line in child.stderr:
                if FIRST in line:
                    return time.monotonic() - began
        finally:
            child.kill()
    raise EOFError(f"{program} ended without showing a picture")
