"""A key ring that fails: said in our words, in five seconds, and with nothing in plain text."""

import asyncio
import subprocess
import sys
import time

import keyring.errors
import pytest

from app import vault as module
from app.vault import Vault, VaultError
from tests.app.rings import Cutting, Forgetful, Hanging, Memory, Raising, ended, path

WHO = "pin:" + "ab" * 32
PASSWORD = "canary-Pässwörd-“77”"


@pytest.fixture
def ring(use_ring):
    return use_ring(Memory())


@pytest.fixture
def open_vault(tmp_path):
    """A vault that trusts the class of this key ring."""
    return lambda ring: Vault(tmp_path, allowed={path(ring)})


@pytest.fixture
def vault(ring, open_vault):
    return open_vault(ring)


@pytest.fixture
def hasty(monkeypatch):
    monkeypatch.setattr(module, "DEADLINE", 0.1)


@pytest.fixture
async def hanging(use_ring, hasty, until):
    ring = use_ring(Hanging())
    yield ring
    ring.go_on.set()
    await until(ended)


def written(folder) -> str:
    """All that stands in the files of a folder."""
    return "".join(f.read_text(errors="replace") for f in folder.rglob("*") if f.is_file())


# One that fails


async def test_what_is_stored_is_read_back(use_ring, open_vault, tmp_path):
    for ring in (use_ring(Forgetful()), use_ring(Cutting())):
        use_ring(ring)
        with pytest.raises(VaultError, match="took the password and does not hold it; the pass"):
            await open_vault(ring).put(WHO, "admin", PASSWORD)
        assert not ring.held
    assert WHO not in written(tmp_path)


async def test_switched_off_unread_nothing_is_noticed(use_ring, open_vault, monkeypatch):
    monkeypatch.setattr(module, "_holds", lambda *_: True)
    ring = use_ring(Forgetful())
    vault = open_vault(ring)
    await vault.put(WHO, "admin", PASSWORD)
    assert await vault.get(WHO, "admin") is None


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (RuntimeError, "This computer’s key ring reported an error; "),
        (keyring.errors.KeyringLocked, "This computer’s key ring is locked; "),
        (keyring.errors.PasswordSetError, "This computer’s key ring reported an error; "),
        (UnicodeError, "This computer’s key ring reported an error; "),
    ],
)
async def test_an_error_is_told_in_our_words_alone(use_ring, open_vault, caplog, kind, says):
    caplog.set_level(0)
    vault = open_vault(use_ring(Raising(kind)))
    for call, rest in (
        (lambda: vault.put(WHO, "admin", PASSWORD), "the password is kept in memory only."),
        (lambda: vault.get(WHO, "admin"), "type the password."),
        (lambda: vault.forget(WHO, "admin"), "the password may still be in it."),
    ):
        with pytest.raises(VaultError) as caught:
            await call()
        assert str(caught.value) == says + rest
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__
    assert PASSWORD not in caplog.text
    assert WHO not in caplog.text


@pytest.mark.parametrize(
    ("password", "fits"),
    [("x" * 1280, True), ("x" * 1281, False), ("🔑" * 640, True), ("🔑" * 641, False)],
    ids=["1280", "1281", "640 pairs", "641 pairs"],
)
async def test_a_password_that_does_not_fit_everywhere_is_refused(vault, ring, password, fits):
    if fits:
        await vault.put(WHO, "admin", password)
        assert await vault.get(WHO, "admin") == password
        return
    with pytest.raises(VaultError) as caught:
        await vault.put(WHO, "admin", password)
    assert str(caught.value) == (
        "A password of more than 1,280 characters does not fit into every key ring; "
        "the password is kept in memory only."
    )
    assert not ring.calls


# One that hangs


async def test_one_that_hangs_stops_nobody(hanging, open_vault, tmp_path):
    vault = open_vault(hanging)
    beats = 0

    async def heart():
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.005)

    beating = asyncio.create_task(heart())
    for call, rest in (
        (vault.get(WHO, "admin"), "type the password."),
        (vault.put(WHO, "admin", PASSWORD), "the password is kept in memory only."),
        (vault.forget(WHO, "admin"), "the password may still be in it."),
    ):
        began = time.monotonic()
        with pytest.raises(VaultError, match="key ring did not answer within 0 s; ") as caught:
            await call
        assert time.monotonic() - began < 0.5
        assert str(caught.value).endswith(rest)
    beating.cancel()
    assert beats > 20
    assert PASSWORD not in written(tmp_path)


async def test_the_deadline_is_five_seconds():
    assert module.DEADLINE == 5.0


async def test_switched_off_the_deadline_it_would_wait(use_ring, open_vault, monkeypatch, until):
    monkeypatch.setattr(module, "DEADLINE", 60)
    ring = use_ring(Hanging())
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await open_vault(ring).get(WHO, "admin")
    ring.go_on.set()
    await until(ended)


async def test_what_was_said_not_to_be_stored_is_not_stored_later(hanging, open_vault, until):
    vault = open_vault(hanging)
    with pytest.raises(VaultError):
        await vault.put(WHO, "admin", PASSWORD)
    hanging.go_on.set()
    await until(ended)
    assert "set" in hanging.calls
    assert not hanging.held
    assert vault.accounts(WHO) == ()


async def test_who_no_longer_waits_leaves_it_alone(hanging, open_vault, until):
    """The window closes: nobody was told that it failed, so what comes stays."""
    vault = open_vault(hanging)
    task = asyncio.create_task(vault.put(WHO, "admin", PASSWORD))
    await until(lambda: not ended())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    hanging.go_on.set()
    await until(ended)
    assert list(hanging.held.values()) == [PASSWORD]


def test_one_that_hangs_does_not_hold_up_the_end_of_the_program(tmp_path):
    script = (
        "import asyncio, sys, pathlib, keyring.core\n"
        "from app import vault\n"
        "from tests.app.rings import Hanging, path\n"
        "vault.DEADLINE = 0.05\n"
        "keyring.core._keyring_backend = ring = Hanging()\n"
        "held = vault.Vault(pathlib.Path(sys.argv[1]), allowed={path(ring)})\n"
        "try: asyncio.run(held.get('pin:1', 'admin'))\n"
        "except vault.VaultError as error: print(error)\n"
    )
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=20
    )
    assert "did not answer" in done.stdout, done.stderr
    assert done.returncode == 0
    assert time.monotonic() - began < 15
