"""Remembering a password: at the user's word, said, never sent by itself, and never in the way."""

import asyncio

import keyring.errors
import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from app import vault as module
from app.errors import Cause
from app.identity import Verdict
from app.models import ModelInfo
from app.origin import candidates
from app.session import Session
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from app.vault import Vault
from tests.app.rings import Forgetful, Hanging, Memory, Raising, ended, path
from tests.ui.conftest import SHORT
from tests.ui.hands import Hands, alone, requests
from ui.labels import PlainLabel
from ui.login import LoginPage
from ui.remember import FILLED
from ui.theme import Scheme, theme

PASSWORD = "station1"
GOODBYE_S = 0.2
"""How long TLS may take to say goodbye."""


@pytest.fixture
def house():
    """A simulated station on https and http."""
    station = SimulatedStation()
    with Simulator([station]):
        yield station


@pytest.fixture
def ring(use_ring):
    return use_ring(Memory())


@pytest.fixture
async def at_page(house, tmp_path, qtbot, until):
    """Opens the sign-in of the station, with a vault that trusts the class of this key ring."""
    opened = []

    async def open_page(ring, url=None, known=True):
        theme.apply(QApplication.instance(), Scheme.LIGHT)
        station = Station(candidates(url or house.https_url)[0], deadlines=SHORT)
        info = await station.model() if known else ModelInfo(devName="Boardroom-2")
        page = LoginPage(Session(station, info))
        opened.append(page)
        page.told = []
        page.remember.failed.connect(page.told.append)
        if ring is not None:
            page.remember.use(Vault(tmp_path, allowed={path(ring)}))
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        hands = Hands(page)
        hands.entered = []
        page.signed_in.connect(lambda: hands.entered.append(1))
        return hands

    yield open_page
    for page in opened:
        page.stop()
        await page._session.close()
    await until(lambda: alone() and ended())
    await asyncio.sleep(GOODBYE_S)


def box(hands) -> QCheckBox:
    return hands.find(QCheckBox, "login.remember")


def password(hands) -> str:
    return hands.find(QLineEdit, "login.password").text()


def note(hands) -> str:
    """What is said below the box, and that it is spoken too."""
    labels = hands.window.findChildren(PlainLabel, "login.remembered")
    said = "".join(label.text() for label in labels if label.isVisible())
    assert box(hands).accessibleDescription() == said
    return said


def logins(station):
    return requests(station, "POST", "/login")


async def enter(hands, until, words=PASSWORD):
    before = len(hands.entered)
    # The words of a refusal stand there a moment before its work has ended.
    await until(lambda: not hands.window._tasks.running("login"))
    hands.sign_in(words)
    await until(lambda: len(hands.entered) > before)


async def again(hands, until):
    """Go away from the page, and come back to it."""
    hands.window.hide()
    hands.window.show()
    await until(lambda: box(hands).isEnabled())


# Where it can be


async def test_it_is_offered_and_off(at_page, ring, until):
    hands = await at_page(ring)
    await until(lambda: box(hands).isEnabled())
    assert box(hands).text().replace("&", "") == "Remember on this computer"
    assert not box(hands).isChecked()
    assert note(hands) == box(hands).toolTip() == ""
    assert ring.calls == []


async def test_left_off_nothing_is_stored(at_page, ring, until):
    hands = await at_page(ring)
    await until(lambda: box(hands).isEnabled())
    await enter(hands, until)
    await asyncio.sleep(0.05)
    assert ring.calls == []


async def test_ticked_it_is_stored_once_the_station_took_it(at_page, ring, until):
    hands = await at_page(ring)
    await until(lambda: box(hands).isEnabled())
    hands.click("login.remember")
    hands.sign_in("wrong")
    await until(lambda: "did not accept" in hands.window.banner.accessibleName())
    assert not ring.held
    assert box(hands).isChecked()
    await enter(hands, until)
    await until(lambda: ring.held)
    pin = hands.window._session.station.pin
    assert ring.held == {(f"Station Configurator pin:{pin}", "admin"): PASSWORD}
    assert hands.window.told == []


async def test_what_is_remembered_is_filled_in_and_said_and_not_sent(at_page, house, ring, until):
    first = await at_page(ring)
    await until(lambda: box(first).isEnabled())
    first.click("login.remember")
    await enter(first, until)
    await until(ended)
    sent = len(logins(house))
    hands = await at_page(ring)
    await until(lambda: password(hands))
    line = hands.find(QLineEdit, "login.password")
    assert line.text() == PASSWORD
    assert line.echoMode() == QLineEdit.EchoMode.Password
    assert PASSWORD not in line.displayText()
    assert note(hands) == FILLED == "Filled from this computer’s key ring."
    assert box(hands).isChecked()
    assert PASSWORD in hands.window._session.secrets()
    await asyncio.sleep(0.1)
    assert len(logins(house)) == sent
    hands.click("login.submit")
    await until(lambda: hands.entered)
    assert ring.calls.count("set") == 1


async def remembered(at_page, ring, until):
    """A page that has been filled in."""
    first = await at_page(ring)
    await until(lambda: box(first).isEnabled())
    first.click("login.remember")
    await enter(first, until)
    await until(ended)
    hands = await at_page(ring)
    await until(lambda: password(hands))
    return hands


async def test_unticked_and_signed_in_it_is_forgotten(at_page, ring, until):
    hands = await remembered(at_page, ring, until)
    hands.click("login.remember")
    assert ring.held
    hands.click("login.submit")
    await until(lambda: hands.entered and not ring.held and ended())
    await again(hands, until)
    assert not box(hands).isChecked()
    assert password(hands) == ""


async def test_a_password_that_is_no_longer_good_stays_until_the_user_says_so(
    at_page, house, ring, until
):
    hands = await remembered(at_page, ring, until)
    house.access.change_password(PASSWORD, "another2")
    hands.click("login.submit")
    await until(lambda: "did not accept" in hands.window.banner.accessibleName())
    assert list(ring.held.values()) == [PASSWORD]
    await enter(hands, until, "another2")
    await until(lambda: list(ring.held.values()) == ["another2"])


async def test_back_at_the_page_it_is_filled_in_again(at_page, ring, until):
    hands = await remembered(at_page, ring, until)
    hands.click("login.submit")
    await until(lambda: hands.entered)
    assert password(hands) == ""
    await again(hands, until)
    await until(lambda: password(hands) == PASSWORD)


async def test_what_the_user_chose_stays_while_he_looks_elsewhere(at_page, ring, until):
    hands = await at_page(ring)
    await until(lambda: box(hands).isEnabled())
    hands.click("login.remember")
    await again(hands, until)
    assert box(hands).isChecked()


async def test_who_types_is_not_overwritten(at_page, use_ring, until):
    slow = use_ring(Hanging())
    slow.go_on.set()
    first = await at_page(slow)
    await until(lambda: box(first).isEnabled())
    first.click("login.remember")
    await enter(first, until)
    await until(ended)
    slow.go_on.clear()
    hands = await at_page(slow)
    await until(lambda: box(hands).isChecked())
    hands.write("login.password", "mine")
    slow.go_on.set()
    await until(ended)
    await asyncio.sleep(0.05)
    assert password(hands) == "mine"
    assert FILLED not in note(hands)


async def test_what_the_key_ring_has_lost_is_not_remembered(at_page, ring, until):
    first = await remembered(at_page, ring, until)
    first.window.stop()
    ring.held.clear()
    hands = await at_page(ring)
    await until(lambda: box(hands).isEnabled() and ended() and not box(hands).isChecked())
    assert password(hands) == note(hands) == ""


async def test_for_another_account_nothing_is_filled_in(at_page, ring, until):
    await remembered(at_page, ring, until)
    hands = await at_page(ring)
    hands.window.remember.stop()
    await until(ended)
    hands.window.password.clear()
    hands.write("login.account", "guest")
    hands.window.remember._known = False
    await again(hands, until)
    await asyncio.sleep(0.05)
    assert password(hands) == ""
    assert not box(hands).isChecked()


# Where it cannot be


async def test_over_http_it_is_not_offered(at_page, house, ring):
    hands = await at_page(ring, house.http_url)
    assert not box(hands).isEnabled()
    assert note(hands) == "Over http nothing proves who asks for it."
    assert "Over http nothing proves who asks for it." in box(hands).toolTip()
    await asyncio.sleep(0.05)
    assert ring.calls == []


async def test_without_a_key_ring_in_the_program_it_is_not_offered(at_page):
    hands = await at_page(None)
    assert not box(hands).isEnabled()
    assert note(hands) == "Nothing is remembered of this station."


async def test_without_a_key_ring_that_is_trusted_the_sign_in_works(at_page, use_ring, until):
    from keyring.backends import fail

    use_ring(fail.Keyring())
    hands = await at_page(Memory())
    await until(lambda: note(hands).startswith("This computer has no key ring that the program"))
    assert note(hands).endswith("trusts; the password is kept in memory only.")
    assert not box(hands).isEnabled()
    await enter(hands, until)
    assert hands.window.told == []


async def test_a_station_that_shows_no_certificate_has_nothing_remembered(
    at_page, house, ring, until
):
    house.go_offline()
    hands = await at_page(ring, known=False)
    await until(lambda: note(hands).startswith("It has not shown a certificate yet"))
    assert not box(hands).isEnabled()
    house.go_online()
    hands.window.hide()
    hands.window.show()
    await until(lambda: box(hands).isEnabled())


async def test_of_a_station_that_is_refused_nothing_is_looked_up(at_page, ring, until):
    hands = await remembered(at_page, ring, until)
    hands.window.hide()
    hands.window.password.clear()
    hands.window.remember._known = False
    hands.window.show_verdict(Verdict(refusal=Cause.OTHER_CERTIFICATE))
    calls = len(ring.calls)
    hands.window.show()
    await asyncio.sleep(0.1)
    assert len(ring.calls) == calls
    assert password(hands) == ""


# What fails


@pytest.mark.parametrize(
    ("ring", "says"),
    [
        (Raising(), "This computer’s key ring reported an error;"),
        (Raising(keyring.errors.KeyringLocked), "This computer’s key ring is locked;"),
        (Forgetful(), "This computer’s key ring took the password and does not hold it;"),
    ],
    ids=["error", "locked", "forgetful"],
)
async def test_what_could_not_be_stored_is_said(at_page, use_ring, until, ring, says):
    hands = await at_page(use_ring(ring))
    await until(lambda: box(hands).isEnabled())
    hands.click("login.remember")
    await enter(hands, until)
    await until(lambda: hands.window.told)
    assert hands.window.told == [
        f"The password of Boardroom-2 is not remembered. {says} "
        "the password is kept in memory only."
    ]


async def test_what_could_not_be_forgotten_is_said(at_page, ring, until, monkeypatch):
    hands = await remembered(at_page, ring, until)
    hands.click("login.remember")

    def locked(*_):
        raise keyring.errors.KeyringLocked

    monkeypatch.setattr(ring, "delete_password", locked)
    hands.click("login.submit")
    await until(lambda: hands.window.told)
    assert hands.window.told == [
        "The password of Boardroom-2 is not forgotten. This computer’s key ring is locked; "
        "the password may still be in it."
    ]


async def test_what_cannot_be_read_is_said_and_can_be_typed(at_page, ring, until, monkeypatch):
    await remembered(at_page, ring, until)

    def locked(*_):
        raise keyring.errors.KeyringLocked

    monkeypatch.setattr(ring, "get_password", locked)
    hands = await at_page(ring)
    await until(lambda: note(hands) == "This computer’s key ring is locked; type the password.")
    assert password(hands) == ""
    await enter(hands, until)


async def test_one_that_hangs_stops_neither_the_page_nor_the_sign_in(
    at_page, use_ring, until, monkeypatch
):
    monkeypatch.setattr(module, "DEADLINE", 0.3)
    hanging = use_ring(Hanging())
    hands = await at_page(hanging)
    await until(lambda: box(hands).isEnabled())
    hands.click("login.remember")
    await enter(hands, until)
    assert not hands.window.told
    await until(lambda: hands.window.told)
    assert "did not answer within" in hands.window.told[0]
    hanging.go_on.set()
    await until(ended)
    assert not hanging.held
