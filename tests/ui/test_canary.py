"""Canaries through a whole session in the real window: they are found nowhere (faults.md I7)."""

import asyncio
import contextlib
import logging
import sys
import tempfile
import threading

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app import logs, messages
from app.settings import Section
from app.simulator import Dialect, SimulatedStation, Simulator
from app.transport import Transport
from app.vault import Vault
from tests.app.rings import Memory, PlainFile, ended, path
from tests.ui.leaks import (
    Records,
    found_in_files,
    found_in_texts,
    found_on_screen,
    in_text,
)
from tests.ui.program import program
from ui.buttons import Button
from ui.crash import Crash, CrashDialog, install
from ui.labels import PlainLabel, tip
from ui.network_change import NetworkChangeDialog
from ui.support_dialog import SupportDialog

PASSWORD = 'Canary"Pä55 & ward'
TYPO = f"{PASSWORD}-typo"
PSK, POD, TYPED = "CanaryPsk77Found", "CanaryPod77Found", "CanaryPsk77Typed"
KEY = "CanaryApiKey7777"
pytestmark = pytest.mark.logs


@pytest.fixture(autouse=True)
def as_before(logging_as_before):
    """Puts back what is set up for the whole process."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    handler = qInstallMessageHandler(None)
    yield
    qInstallMessageHandler(handler)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


@pytest.fixture
def token_in():
    """Where the station wants its token."""
    return "X-API-Key:"


@pytest.fixture
def house(token_in):
    """A station whose every secret is a canary."""
    speaks = Dialect(token_in=token_in)
    station = SimulatedStation(password=PASSWORD, dialect=speaks, task_seconds=0.05)
    station.change("wifi", password=PSK)
    station.change("pod", password=POD)
    station.access.key = KEY
    with Simulator([station]):
        yield station


class Place:
    """One computer: its folders, its key ring, its output, and all that is logged on it."""

    def __init__(self, folder, house, capfd):
        self.home, self.temp = folder / "home", folder / "temp"
        self.temp.mkdir()
        self.house = house
        self.capfd = capfd
        self.records = Records()
        self.output = ""
        self.tokens = set()
        root = logging.getLogger()
        root.addHandler(self.records)
        root.setLevel(logging.DEBUG)

    @property
    def canaries(self):
        self.tokens |= set(self.house.access.tokens)
        known = {
            "password": PASSWORD, "psk": PSK, "pod": POD, "typed": TYPED,
            "key": KEY, "new key": self.house.access.key,
        }  # fmt: skip
        return known | {f"token {at}": token for at, token in enumerate(sorted(self.tokens))}

    def look(self):
        """Where a canary is now."""
        captured = self.capfd.readouterr()
        self.output += captured.out + captured.err
        canaries = self.canaries
        return [
            *found_on_screen(canaries),
            *found_in_files((self.home, self.temp), canaries),
            *found_in_texts((("log", text) for text in self.records.kept), canaries),
            *found_in_texts([("output", self.output)], canaries),
        ]


@pytest.fixture
def place(tmp_path, house, capfd, monkeypatch):
    made = Place(tmp_path, house, capfd)
    monkeypatch.setattr(tempfile, "tempdir", str(made.temp))
    return made


@pytest.fixture
def ring(use_ring):
    return use_ring(Memory())


@contextlib.asynccontextmanager
async def desk(place, ring):
    """The program as it really runs, at the station's sign-in."""
    QApplication.clipboard().clear()
    logs.to_file(place.home)
    async with program(place.home) as hands:
        install(QApplication.instance(), lambda: hands.window)
        hands.window.vault = Vault(place.home, allowed={path(ring)})
        await hands.open(place.house.https_url)
        await hands.until(lambda: hands.usable("login.remember"), "the key ring")
        yield hands
    asyncio.get_running_loop().set_exception_handler(None)
    await asyncio.sleep(0.2)  # TLS says goodbye


async def sign_in(hands, *, remember=False):
    await asyncio.sleep(0.05)  # the attempt before has ended
    if remember:
        hands.click("login.remember")
    hands.view.login.password.setText(PASSWORD)
    hands.click("login.submit")
    await hands.until(lambda: hands.shows(QLineEdit, "general.devName"), "the settings")
    await hands.until(lambda: len(hands.view.session.drafts) == 9, "everything is read")


def banners(hands):
    return " ".join(hands.banners())


@pytest.mark.parametrize("token_in", ["X-API-Key:", "?token"])
async def test_no_canary_is_found_anywhere(place, house, ring):
    async with desk(place, ring) as hands:
        await _sign_in(hands, place)
        assert list(ring.held.values()) == [PASSWORD]
        for section in Section:
            hands.view.go_to(section)
            await asyncio.sleep(0.02)
            assert place.look() == [], section
        await _edit(hands, place)
        await _apply(hands, place)
        await _api_key(hands, place)
        await _sign_in_again(hands, place)
        await _bundle(hands, place)
        await _crash(hands, place)
        await _sign_out(hands, place)
    assert place.look() == []
    assert len(place.canaries) >= 8
    assert KEY not in place.canaries["new key"]
    assert any("GET /api/v2/station/general 200" in text for text in place.records.kept)
    assert (place.home / logs.FILE).stat().st_size > 1000
    assert house.settings.stored["wifi"]["password"] == TYPED


async def _sign_in(hands, place):
    echo = f"“{TYPO}” is not the password"
    place.house.faults.add("POST", "/login", error_code=1001, error_msg=echo, times=1)
    hands.view.login.password.setText(TYPO)
    assert place.look() == []
    hands.click("login.submit")
    await hands.until(lambda: "did not accept" in banners(hands), "the refusal")
    assert "is not the password" in banners(hands)
    assert place.look() == []
    await sign_in(hands, remember=True)
    await hands.until(ended, "the key ring")
    assert place.look() == []


async def _edit(hands, place):
    hands.view.go_to(Section.WIFI)
    await hands.until(lambda: hands.shows(QLineEdit, "wifi.password"), "the password")
    hands.write("wifi.password", TYPED)
    await hands.until(lambda: hands.usable("review"), "the list of changes")
    hands.click("review")
    await asyncio.sleep(0.4)
    assert "Password" in hands.said()
    assert place.look() == []


async def _apply(hands, place):
    fault = {"error_code": 1003, "error_msg": f"{TYPED} is too easy", "times": 1}
    place.house.faults.add("PATCH", "/wifi", **fault)
    await _send(hands, place)
    await hands.until(lambda: hands.view.applying.results, "the outcome")
    await hands.until(lambda: not hands.view.applying.busy, "the outcome")
    assert place.look() == []
    assert "is too easy" in banners(hands)
    await _send(hands, place)
    await hands.until(lambda: not hands.view.session.changes(), "it is saved")
    await hands.until(lambda: not hands.view.applying.busy, "the outcome")
    assert place.look() == []


async def _send(hands, place):
    hands.view.apply()
    await hands.until(lambda: hands.shows(NetworkChangeDialog, "networkChange"), "the question")
    assert place.look() == []
    hands.click("action")


async def _api_key(hands, place):
    station = hands.view.session.station
    assert (await station.api_key()).token == KEY
    assert (await station.renew_api_key()).token == place.house.access.key
    assert place.look() == []


async def _sign_in_again(hands, place):
    place.house.access.sign_out_all()
    hands.view.reload()
    await hands.until(lambda: hands.shows(Button, "signInAgain"), "the end of the sign-in")
    await hands.until(lambda: not hands.view._tasks.running("load"), "the last answer")
    assert place.look() == []
    hands.click("signInAgain")
    await hands.until(lambda: hands.view.login.password.text() == PASSWORD, "it is filled in")
    assert place.look() == []
    hands.click("login.submit")
    await hands.until(lambda: hands.shows(QLineEdit, "wifi.password"), "the settings")
    assert place.look() == []


async def _bundle(hands, place):
    """Every text is shown; what is saved is shown."""
    hands.window.support.open()
    await hands.until(lambda: hands.shows(QPlainTextEdit, "support.text"), "the bundle")
    dialog = hands.find(SupportDialog, "support")
    assert {"station.txt", logs.FILE} < {*dialog._files}
    for name, text in dialog._files.items():
        dialog.list.set_current(name)
        assert found_in_texts([(name, text)], place.canaries) == []
    assert place.look() == []
    dialog.reject()


async def _crash(hands, place):
    def fail():
        raise ValueError(f"{PASSWORD} {TYPED} {KEY} {place.tokens}")

    async def job():
        await asyncio.sleep(0)
        fail()

    QTimer.singleShot(0, fail)
    hands.view.session.start("job", job)
    await hands.until(lambda: hands.shows(CrashDialog, "crash"), "the crash dialog")
    dialog = hands.find(CrashDialog, "crash")
    await hands.until(lambda: dialog.details().count("ValueError") == 2, "both of them")
    hands.click("crash.copy")
    assert "ValueError" in QApplication.clipboard().text()
    assert place.look() == []
    hands.click("action")
    await hands.until(lambda: not hands.shows(CrashDialog, "crash"), "its end")


async def _sign_out(hands, place):
    place.house.go_offline()
    hands.view.reload()
    await hands.until(lambda: "does not answer" in banners(hands), "the loss")
    assert place.look() == []
    hands.view.sign_out()
    await hands.until(lambda: hands.shows(QLineEdit, "login.password"), "the sign-in")
    assert place.look() == []


# Each control, switched off


@pytest.mark.parametrize("token_in", ["?token"])
async def test_switched_off_the_libraries_tell_the_token(place, ring, monkeypatch):
    request = Transport._request

    def told(*arguments, **more):
        made = request(*arguments, **more)
        logging.getLogger("httpx").info("HTTP Request: %s", made.url)  # as its client does
        return made

    monkeypatch.setattr(Transport, "_request", told)
    monkeypatch.setattr(logs, "quiet", lambda: None)
    for name in logs.QUIET:
        logging.getLogger(name).setLevel(logging.NOTSET)
    async with desk(place, ring) as hands:
        await sign_in(hands)
        assert "log: token 0" in place.look()


async def test_switched_off_the_key_ring_is_a_file(place, use_ring):
    ring = use_ring(PlainFile(place.temp / "passwords"))
    async with desk(place, ring) as hands:
        await sign_in(hands, remember=True)
        await hands.until(ended, "the key ring")
        assert "passwords: password" in place.look()


async def test_switched_off_a_station_may_say_it_aloud(place, ring, monkeypatch):
    monkeypatch.setattr(messages, "redact", lambda text: text)
    async with desk(place, ring) as hands:
        place.house.faults.add("POST", "/login", error_code=1001, error_msg=f"not {PASSWORD}")
        hands.view.login.password.setText(PASSWORD)
        hands.click("login.submit")
        await hands.until(lambda: "did not accept" in banners(hands), "the refusal")
        assert any(place.endswith(": password") for place in place.look())


async def test_switched_off_a_crash_tells_its_words(place, ring, monkeypatch):
    told = classmethod(lambda cls, error, trace=None: cls(f"ValueError: {error}"))
    monkeypatch.setattr(Crash, "of", told)
    async with desk(place, ring) as hands:
        sys.excepthook(ValueError, ValueError(PASSWORD), None)
        await hands.until(lambda: hands.shows(CrashDialog, "crash"), "the crash dialog")
        hands.click("crash.copy")
        found = place.look()
        assert "the clipboard: password" in found
        assert "log: password" in found
        hands.click("action")
        await asyncio.sleep(0.01)


async def test_what_is_revealed_is_found(place, ring):
    async with desk(place, ring) as hands:
        line = hands.view.login.password
        line.setText(PASSWORD)
        assert place.look() == []
        line.reveal(True)
        assert "SecretEdit login.password display: password" in place.look()


async def test_every_other_place_is_looked_at(place, ring, capfd):
    async with desk(place, ring) as hands:
        label = PlainLabel(f"a {PSK} b", parent=hands.view.login)
        tip(hands.view.login, POD)
        hands.view.login.setProperty("note", KEY)
        hands.window.setAccessibleDescription(TYPED)
        sys.stdout.write(PASSWORD)
        sys.stdout.flush()
        (place.temp / "left").write_text(TYPED, "utf-16")
        logging.getLogger("elsewhere").debug("%s", [PSK])
        try:
            raise ValueError(PASSWORD)
        except ValueError:
            logging.getLogger("elsewhere").debug("it failed", exc_info=True)
        found = place.look()
        for where in (
            "PlainLabel  text: psk",
            "LoginPage login tip: pod",
            "LoginPage login property: key",
            "MainWindow mainWindow description: typed",
            "output: password",
            "left: typed",
            "log: psk",
            "log: password",
        ):
            assert where in found, found
        label.deleteLater()


def test_every_spelling_is_found():
    for text in (
        "x" + PASSWORD,
        repr({"password": PASSWORD}),
        "login?password=Canary%22P%C3%A455%20%26%20ward",
        "password=Canary%22P%C3%A455+%26+ward",
        '{"password": "Canary\\"P\\u00e455 & ward"}',
        "Q2FuYXJ5IlDDpDU1ICYgd2FyZA==",
    ):
        assert in_text(text, {"password": PASSWORD}) == ["password"], text
    assert in_text("Canary", {"password": PASSWORD}) == []
