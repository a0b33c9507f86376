"""Keeping this computer awake while a station installs its firmware, as well as the system lets us.

On Linux and macOS a child process holds it and ends with this program, however that ends.
"""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence

from app.words import tr

WHY = tr("A station is installing its firmware")
END_S = 2.0
CONTINUOUS, SYSTEM_REQUIRED = 0x80000000, 0x00000001
SetState = Callable[[int], object]


class Awake:
    """From `hold` to `release`; `held` tells whether the system agreed."""

    def __init__(self, command: Sequence[str] | None = None, state: SetState | None = None) -> None:
        self._command = command_of_system() if command is None else command
        self._state = _state_of_windows() if state is None else state
        self._child: subprocess.Popen[bytes] | None = None
        self._set = False

    @property
    def held(self) -> bool:
        """Whether this computer is kept awake now."""
        return self._set or (self._child is not None and self._child.poll() is None)

    def hold(self) -> None:
        """Keep it awake, if it can be done; in the main thread, which the state belongs to."""
        if self.held:
            return
        self.release()
        if self._state is not None:
            self._set = bool(self._state(CONTINUOUS | SYSTEM_REQUIRED))
        elif self._command:
            with contextlib.suppress(OSError):
                self._child = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )

    def release(self) -> None:
        """Let it sleep again."""
        if self._set and self._state is not None:
            self._set = False
            self._state(CONTINUOUS)
        child, self._child = self._child, None
        if child is None:
            return
        with contextlib.suppress(OSError):
            child.terminate()
        try:
            child.communicate(timeout=END_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()


def command_of_system() -> Sequence[str]:
    """What keeps this computer awake while it runs; empty where there is nothing of that kind."""
    if sys.platform == "darwin":
        return ("caffeinate", "-i", "-s", "-w", str(os.getpid()))
    if sys.platform == "linux" and shutil.which("systemd-inhibit"):
        # `cat` ends when its input does, and so when this program is gone.
        who = "--who=Station Configurator"
        return ("systemd-inhibit", "--what=sleep:idle", who, f"--why={WHY}", "--mode=block", "cat")
    return ()


def _state_of_windows() -> SetState | None:
    if sys.platform != "win32":
        return None
    import ctypes

    set_state: SetState = ctypes.windll.kernel32.SetThreadExecutionState
    return set_state
