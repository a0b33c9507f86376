"""What the frozen program runs first: ours, or one of its children.

It starts them as `sys.executable -m MODULE`, and a frozen program has no Python that would know
`-m`.
"""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

SIMULATOR, SCOUT = ["-m", "app.simulator"], ["-m", "app.scout"]
# Windows gives a program either a window or standard output, so that it has two of ours.
CONSOLE = "station-configurator-console.exe"
LOOKED_UP = "LD_LIBRARY_PATH"


def main() -> int:
    """Runs the program, the simulated stations or the scout, as asked for; the exit code."""
    restore(os.environ)
    if sys.platform == "win32":
        sys.executable = str(Path(sys.executable).with_name(CONSOLE))
    if sys.argv[1:3] == SIMULATOR:
        from app.simulator.__main__ import main as simulate

        return simulate(sys.argv[3:])
    if sys.argv[1:3] == SCOUT:
        from app.scout import main as look

        return look(sys.argv[3:])
    from ui.main import main as run

    return run()


def restore(environ: MutableMapping[str, str]) -> None:
    """Gives the system's own programs, started by ours, their own libraries again.

    PyInstaller's bootloader points LD_LIBRARY_PATH to the libraries that we ship; what this process
    itself loads goes by the value at its start. Our own program, started by ours, has to look for
    them anew.
    """
    before = environ.pop(f"{LOOKED_UP}_ORIG", None)
    environ.pop(LOOKED_UP, None)
    if before:
        environ[LOOKED_UP] = before
    environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    sys.exit(main())
