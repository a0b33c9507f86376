"""Passwords in the operating system's key ring, at the user's word only.

Without a key ring that is trusted there is none: nothing is ever written in plain text instead. A
file beside it lists for which stations something was stored, so that the key ring of somebody who
never asked for it is never opened.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.storage import JsonFile
from app.words import Cleaned, say, tr

if TYPE_CHECKING:  # the first window needs no client yet
    from app.station import Station

log = logging.getLogger(__name__)
Result = TypeVar("Result")

FILE = "remembered.json"
SERVICE = "Station Configurator"
DEADLINE = 5.0
# What the Windows vault holds, in units of UTF-16; one limit everywhere, so that it can be said.
LONGEST = 1280
ALLOWED = frozenset(
    (
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    )
)
"""By class, and no class derived from one. Not libsecret: it may be told to use a file."""

OVER_HTTP = tr("Over http nothing proves who asks for it.")
NO_RING = tr("This computer has no key ring that the program trusts")
LOCKED = tr("This computer’s key ring is locked")
FAILED = tr("This computer’s key ring reported an error")
NOT_HELD = tr("This computer’s key ring took the password and does not hold it")
TOO_LONG = say(
    "A password of more than {} characters does not fit into every key ring", f"{LONGEST:,}"
)
NOT_NOTED = tr("The list of what is remembered could not be written")


class VaultError(Exception):
    """A password could not be stored, read or forgotten: a sentence for the user."""


class _Refusal(Exception):
    """Why not, as the beginning of a sentence."""


def identity(station: "Station") -> str:
    """Under which name a station's password is stored: that of the certificate which proves it.

    Empty where nothing does: over http, and before it has shown one.
    """
    return identity_of(station.pin) if station.origin.encrypted else ""


def identity_of(pin: str | None) -> str:
    """The same for a certificate's SHA-256."""
    return f"pin:{pin}" if pin else ""


class Vault:
    """The key ring, and in `folder` the list of what it holds for this program.

    Every call takes 5 s at most, and raises VaultError.
    """

    def __init__(self, folder: Path, *, allowed: Collection[str] = ALLOWED) -> None:
        self._allowed = allowed
        self._list = _List(folder)

    async def available(self) -> str:
        """Why nothing can be remembered on this computer, as a sentence; empty where it can."""
        try:
            await _apart(self._ring)
        except _Refusal as why:
            return _in_memory(why)
        return ""

    def accounts(self, identity: str) -> tuple[str, ...]:
        """For which accounts of a station a password was stored; the key ring is not asked."""
        return self._list.accounts(identity)

    async def get(self, identity: str, account: str) -> str | None:
        """The password, or None where the key ring holds none."""
        try:
            return await _apart(lambda: self._ring().get_password(_service(identity), account))
        except _Refusal as why:
            raise VaultError(say("{}; type the password.", str(why))) from None

    async def put(self, identity: str, account: str, password: str) -> None:
        """Store the password, and read it back. One that comes too late is taken out again."""
        try:
            if len(password.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST:
                raise _Refusal(TOO_LONG)
            await _apart(
                lambda: self._put(identity, account, password),
                late=lambda: self._remove(identity, account),
            )
        except _Refusal as why:
            raise VaultError(_in_memory(why)) from None

    async def forget(self, identity: str, account: str) -> None:
        """Take the password out of the key ring; nothing where it holds none."""
        try:
            await _apart(lambda: self._remove(identity, account))
        except _Refusal as why:
            raise VaultError(say("{}; the password may still be in it.", str(why))) from None

    # In a thread

    def _ring(self) -> Any:
        """The key ring that the system or the user has chosen, where its class is allowed."""
        import keyring

        # Named, so that a frozen program has them too.
        from keyring.backends import SecretService, Windows, chainer, kwallet, macOS  # noqa: F401

        ring: Any = keyring.get_keyring()
        if isinstance(ring, chainer.ChainerBackend):
            # Its first alone: where that one fails, the chain would go on to any other.
            ring = next(iter(ring.backends), None)
        kind = type(ring)
        if f"{kind.__module__}.{kind.__qualname__}" not in self._allowed:
            raise _Refusal(NO_RING)
        return ring

    def _put(self, identity: str, account: str, password: str) -> None:
        ring = self._ring()
        self._list.add(identity, account)
        try:
            ring.set_password(_service(identity), account, password)
            if not _holds(ring, identity, account, password):
                raise _Refusal(NOT_HELD)
        except BaseException:
            with suppress(Exception):
                self._remove(identity, account)
            raise

    def _remove(self, identity: str, account: str) -> None:
        ring = self._ring()
        if ring.get_password(_service(identity), account) is not None:
            ring.delete_password(_service(identity), account)
        self._list.discard(identity, account)


class _List:
    """For which accounts of which stations something was stored; used from any thread."""

    def __init__(self, folder: Path) -> None:
        self._file = JsonFile(folder / FILE)
        self._lock = threading.Lock()
        self._all = dict(_entries(self._file.read()))

    def accounts(self, identity: str) -> tuple[str, ...]:
        return tuple(self._all.get(identity, ()))

    def add(self, identity: str, account: str) -> None:
        if account not in self._all.get(identity, ()):
            self._set(identity, (*self.accounts(identity), account))

    def discard(self, identity: str, account: str) -> None:
        if account in self._all.get(identity, ()):
            self._set(identity, tuple(a for a in self.accounts(identity) if a != account))

    def _set(self, identity: str, accounts: tuple[str, ...]) -> None:
        with self._lock:
            changed = {**self._all, identity: accounts}
            changed = {key: kept for key, kept in changed.items() if kept}
            try:
                self._file.write({"stations": changed})
            except OSError:
                raise _Refusal(NOT_NOTED) from None
            self._all = changed


class _Call(Generic[Result]):
    """One call of the key ring, in a thread of its own.

    A daemon thread, and not one of the loop's executor: those are waited for at the end of the
    program, and a key ring that hangs would hang it.
    """

    def __init__(self, work: Callable[[], Result], late: Callable[[], object] | None) -> None:
        self.outcome: Future[Result] = Future()
        self.outcome.set_running_or_notify_cancel()  # who no longer waits cannot cancel it
        self._work = work
        self._late = late
        self._given_up = False
        self._lock = threading.Lock()
        threading.Thread(target=self._run, name="key ring", daemon=True).start()

    def give_up(self, *, undo: bool) -> bool:
        """Do not wait any longer, unless it has just come; `undo` what comes later."""
        with self._lock:
            self._given_up = not self.outcome.done()
            self._late = self._late if undo else None
            return self._given_up

    def _run(self) -> None:
        result, error = _tried(self._work)
        with self._lock:
            if not self._given_up:
                if error is None:
                    self.outcome.set_result(result)  # type: ignore[arg-type]
                else:
                    self.outcome.set_exception(error)
                return
        if self._late is not None:
            _tried(self._late)


async def _apart(work: Callable[[], Result], late: Callable[[], object] | None = None) -> Result:
    """Have the key ring do something, for at most 5 s. Raises _Refusal."""
    call = _Call(work, late)
    try:
        async with asyncio.timeout(DEADLINE):
            return await asyncio.wrap_future(call.outcome)
    except TimeoutError:
        if call.give_up(undo=True):
            words = say("This computer’s key ring did not answer within {} s", f"{DEADLINE:.0f}")
            raise _Refusal(words) from None
        return call.outcome.result()
    except asyncio.CancelledError:
        call.give_up(undo=False)
        raise


def _tried(work: Callable[[], Result]) -> tuple[Result | None, _Refusal | None]:
    """What came of it; the words of a back-end's error may hold anything, and are dropped."""
    try:
        return work(), None
    except _Refusal as why:
        return None, why
    except Exception as error:  # noqa: BLE001  each back-end has its own, of every kind
        kind = type(error).__name__
        log.info("the key ring: %s", kind)
        return None, _Refusal(LOCKED if kind == "KeyringLocked" else FAILED)


def _holds(ring: Any, identity: str, account: str, password: str) -> bool:
    """Whether a key ring really has it: one of them takes everything and keeps nothing."""
    return bool(ring.get_password(_service(identity), account) == password)


def _in_memory(why: _Refusal) -> Cleaned:
    return say("{}; the password is kept in memory only.", str(why))


def _service(identity: str) -> str:
    return f"{SERVICE} {identity}"


def _entries(data: dict[str, Any]) -> Iterable[tuple[str, tuple[str, ...]]]:
    stations = data.get("stations")
    for key, accounts in stations.items() if isinstance(stations, dict) else ():
        if isinstance(accounts, list) and all(isinstance(a, str) for a in accounts):
            yield key, tuple(accounts)
