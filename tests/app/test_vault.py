"""Passwords in the key ring: in a trusted one or in none, honestly, and never in the way."""

import asyncio
import json
import os
import stat
import subprocess
import sys

import pytest
from keyring.backends import SecretService, Windows, chainer, fail, kwallet, libsecret, macOS, null

from app import vault as module
from app.origin import candidates
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from app.vault import ALLOWED, OVER_HTTP, Vault, VaultError, identity
from tests.app.rings import Derived, Memory, PlainFile, path

WHO = "pin:" + "ab" * 32
PASSWORD = "canary-Pässwörd-“77”"
NO_RING = (
    "This computer has no key ring that the program trusts; "
    "the password is kept in memory only."
)  # fmt: skip


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


def written(folder) -> str:
    """All that stands in the files of a folder."""
    return "".join(f.read_text(errors="replace") for f in folder.rglob("*") if f.is_file())


# A key ring that is trusted


async def test_what_is_put_can_be_got_and_forgotten(vault, ring):
    assert await vault.available() == ""
    assert await vault.get(WHO, "admin") is None
    await vault.put(WHO, "admin", PASSWORD)
    assert await vault.get(WHO, "admin") == PASSWORD
    assert vault.accounts(WHO) == ("admin",)
    assert list(ring.held) == [(f"Station Configurator {WHO}", "admin")]
    await vault.forget(WHO, "admin")
    assert await vault.get(WHO, "admin") is None
    assert vault.accounts(WHO) == ()
    assert not ring.held


async def test_each_station_and_account_has_its_own(vault):
    other = "pin:" + "cd" * 32
    for who, account, word in ((WHO, "admin", "one"), (WHO, "guest", "two"), (other, "admin", "3")):
        await vault.put(who, account, word)
    assert vault.accounts(WHO) == ("admin", "guest")
    assert await vault.get(WHO, "admin") == "one"
    assert await vault.get(WHO, "guest") == "two"
    await vault.forget(WHO, "admin")
    assert vault.accounts(WHO) == ("guest",)
    assert await vault.get(other, "admin") == "3"


async def test_to_forget_what_is_not_there_is_no_error(vault):
    await vault.forget(WHO, "admin")


async def test_it_is_there_the_next_time(vault, ring, open_vault):
    await vault.put(WHO, "admin", PASSWORD)
    again = open_vault(ring)
    assert again.accounts(WHO) == ("admin",)
    assert await again.get(WHO, "admin") == PASSWORD


async def test_the_list_beside_it_is_private_and_holds_no_password(vault, tmp_path):
    await vault.put(WHO, "admin", PASSWORD)
    await vault.put(WHO, "admin", PASSWORD)
    file = tmp_path / module.FILE
    assert json.loads(file.read_text())["stations"] == {WHO: ["admin"]}
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
    await vault.forget(WHO, "admin")
    assert WHO not in file.read_text()


@pytest.mark.parametrize(
    "stations", [[], {"a": "b"}, {"a": [1]}, {"a": {}}, None], ids=lambda each: str(each)
)
def test_a_list_of_another_form_is_an_empty_one(tmp_path, stations):
    (tmp_path / module.FILE).write_text(json.dumps({"version": 1, "stations": stations}))
    assert Vault(tmp_path).accounts("a") == ()


async def test_a_list_that_cannot_be_written_is_said_and_nothing_is_stored(
    vault, ring, monkeypatch
):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.write_whole", full)
    with pytest.raises(VaultError, match="The list of what is remembered could not be written; "):
        await vault.put(WHO, "admin", PASSWORD)
    assert not ring.held


async def test_the_key_ring_is_not_asked_what_was_never_stored(vault, ring):
    assert vault.accounts(WHO) == ()
    await vault.available()
    assert ring.calls == []


@pytest.mark.parametrize("password", ["x", " ", "пароль", "🔑" * 20, "a\nb\x00c", "A\ud800B"])
async def test_any_text_is_kept_as_it_is(vault, password):
    await vault.put(WHO, "admin", password)
    assert await vault.get(WHO, "admin") == password


# What is trusted


def test_the_real_ones_are_known_by_their_class():
    real = {
        Windows.WinVaultKeyring,
        macOS.Keyring,
        SecretService.Keyring,
        kwallet.DBusKeyring,
        kwallet.DBusKeyringKWallet4,
    }
    assert {f"{each.__module__}.{each.__qualname__}" for each in real} == ALLOWED
    for other in (fail.Keyring, null.Keyring, libsecret.Keyring, chainer.ChainerBackend):
        assert f"{other.__module__}.{other.__qualname__}" not in ALLOWED


def refused(tmp_path):
    return {
        "fail": fail.Keyring(),
        "null": null.Keyring(),
        "plain text": PlainFile(tmp_path / "plain"),
        "derived": Derived(),
        "none": None,
    }


@pytest.mark.parametrize("name", ["fail", "null", "plain text", "derived"])
async def test_no_other_is_trusted(use_ring, tmp_path, name):
    ring = use_ring(refused(tmp_path)[name])
    vault = Vault(tmp_path, allowed={path(Memory())} | ALLOWED)
    assert await vault.available() == NO_RING
    with pytest.raises(VaultError) as caught:
        await vault.put(WHO, "admin", PASSWORD)
    assert str(caught.value) == NO_RING
    with pytest.raises(VaultError, match="trusts; type the"):
        await vault.get(WHO, "admin")
    with pytest.raises(VaultError, match="trusts; the password may still"):
        await vault.forget(WHO, "admin")
    assert PASSWORD not in written(tmp_path)
    assert getattr(ring, "calls", []) == []


async def test_switched_off_without_the_allow_list_it_stands_in_plain_text(use_ring, tmp_path):
    ring = use_ring(PlainFile(tmp_path / "plain"))
    await Vault(tmp_path, allowed={path(ring)}).put(WHO, "admin", PASSWORD)
    assert PASSWORD in written(tmp_path)


@pytest.fixture
def chained(use_ring, monkeypatch):
    """Has the system's key ring be a chain of these."""

    def chain(*rings):
        monkeypatch.setattr(chainer.ChainerBackend, "backends", list(rings))
        use_ring(chainer.ChainerBackend())

    return chain


async def test_of_a_chain_the_first_is_used_alone(chained, tmp_path):
    first, second = Memory(), PlainFile(tmp_path / "plain")
    chained(first, second)
    vault = Vault(tmp_path, allowed={path(first)})
    assert await vault.available() == ""
    await vault.put(WHO, "admin", PASSWORD)
    assert first.held
    assert second.calls == []


async def test_a_chain_whose_first_is_not_trusted_is_not_used(chained, tmp_path):
    first, second = PlainFile(tmp_path / "plain"), Memory()
    chained(first, second)
    assert await Vault(tmp_path, allowed={path(second)}).available() == NO_RING
    assert first.calls == second.calls == []


async def test_an_empty_chain_is_not_used(chained, tmp_path):
    chained()
    assert await Vault(tmp_path).available() == NO_RING


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "no.such.Keyring"])
async def test_what_the_environment_names_is_not_trusted_for_that(monkeypatch, tmp_path, name):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    problem = await Vault(tmp_path).available()
    assert problem.endswith("the password is kept in memory only.")


# Whose password it is


async def test_it_is_bound_to_the_certificate():
    room = SimulatedStation()
    with Simulator([room]):
        async with Station(candidates(room.https_url)[0]) as station:
            assert identity(station) == ""
            await station.model()
            assert identity(station) == f"pin:{station.pin}"
            assert len(station.pin) == 64
        async with Station(candidates(room.http_url)[0]) as station:
            await station.model()
            assert identity(station) == ""
    assert OVER_HTTP == "Over http nothing proves who asks for it."
    await asyncio.sleep(0.05)


def test_the_library_is_not_loaded_before_it_is_needed():
    script = (
        "import sys, app.vault\n"
        "print([n for n, m in sys.modules.items() if m and ('keyring' in n or 'httpx' in n)])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
