"""One window for each station on this computer: a lock that the system lifts with its process.

It guards the journals as well: one that is locked belongs to a program that still runs.
"""

import contextlib
import hashlib
import os
import sys
from pathlib import Path

from app.session import Session
from app.storage import make_private

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Claim:
    """Holds until `release`, or until the process ends, however it ends."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    def release(self) -> None:
        """Let go, and take the file away."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if sys.platform == "win32":  # which removes no file that is open
            with contextlib.suppress(OSError):
                msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
            os.close(handle)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:  # where nobody may come in between
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(handle)


class Claims:
    """The claims of all programs of this user, as files in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, key: str) -> Claim | None:
        """Claim a key; None where somebody has it, in this program or in another.

        Raises OSError where the folder does not allow it.
        """
        make_private(self._folder)
        digest = hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()
        path = self._folder / f"{digest[:32]}.lock"
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                locked = _lock(handle)
                if locked and _stands_at(handle, path):
                    return Claim(path, handle)
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)
            if not locked:
                return None


def identity_key(session: Session) -> str:
    """Which station a session works on, the same in every run: certificate, MAC or address."""
    mac = session.macs[0] if session.macs else ""
    return session.station.pin or mac or session.station.origin.netloc


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _stands_at(handle: int, path: Path) -> bool:
    """Whether the file is still there: who held it before may have taken it away meanwhile."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
