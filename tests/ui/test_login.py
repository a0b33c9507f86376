"""Signing in: right, wrong, empty, and against what is no station."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.models import ModelInfo
from app.origin import Origin, candidates
from app.session import Session, State
from app.settings import General
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from tests.app.lan import answer, server
from tests.ui.conftest import SHORT
from tests.ui.hands import HTML, Hands, alone, requests
from ui.login import LoginPage
from ui.theme import Scheme, theme


@pytest.fixture
async def open_login(qtbot, until):
    """The page of a session on the screen; `entered` counts how often it let somebody in."""
    pages = []

    def make(session):
        theme.apply(QApplication.instance(), Scheme.LIGHT)
        page = LoginPage(session)
        pages.append(page)
        page.resize(1100, 800)
        page.show()
        hands = Hands(page)
        hands.entered = []
        page.signed_in.connect(lambda: hands.entered.append(1))
        return hands

    yield make
    for page in pages:
        page.stop()
    await until(alone)
    for page in pages:
        page.close()
        page.deleteLater()


@pytest.fixture
def hands(room_session, open_login):
    return open_login(room_session)


def logins(room):
    return requests(room, "POST", "/login")


def banner(hands) -> str:
    return hands.window.banner.accessibleName()


async def test_it_says_where_one_signs_in_and_that_a_click_is_one_try(hands):
    assert "Sign in to Boardroom-2" in hands.said()
    assert hands.button("login.submit") == "Sign in to Boardroom-2"
    assert "Each click is one try" in hands.said()
    assert hands.find(QLineEdit, "login.account").text() == "admin"


async def test_the_right_password_signs_in(hands, room, room_session, until):
    hands.sign_in()
    await until(lambda: hands.entered)
    assert room_session.state is State.SIGNED_IN
    assert len(logins(room)) == 1
    assert logins(room)[0].json == {"account": "admin", "password": "station1"}
    assert hands.find(QLineEdit, "login.password").text() == ""
    assert not banner(hands)
    assert hands.usable("login.submit")


async def test_enter_signs_in_and_spaces_around_the_account_do_not_count(hands, until):
    hands.write("login.account", " admin ")
    hands.write("login.password", "station1")
    QTest.keyClick(hands.find(QLineEdit, "login.password"), Qt.Key.Key_Return)
    await until(lambda: hands.entered)


async def test_a_wrong_password_is_said_plainly_and_tried_once_a_click(hands, room, until):
    for click in (1, 2):
        hands.sign_in("Station1")
        await until(lambda: banner(hands))
        assert banner(hands) == (
            "Boardroom-2 did not accept the sign-in. The station said: “The account or the "
            "password is wrong” (code 1001). Nothing on it has changed. Check the account and the "
            "password; capital letters count."
        )
        await asyncio.sleep(0.1)
        assert len(logins(room)) == click
        hands.window.banner.show_message("bad", "")
    line = hands.find(QLineEdit, "login.password")
    assert line.selectedText() == line.text() == "Station1"
    assert hands.usable("login.submit")
    assert not hands.entered


async def test_a_wrong_password_may_come_as_401(hands, room, until):
    room.faults.add("POST", "/login", status=401)
    hands.sign_in("wrong")
    await until(lambda: banner(hands))
    assert "Boardroom-2 did not accept the sign-in." in banner(hands)
    assert "Check the account and the password" in banner(hands)
    assert "edits" not in banner(hands)
    assert len(logins(room)) == 1


async def test_a_token_that_is_taken_nowhere_is_another_matter(hands, room, until):
    room.faults.add("GET", "/general", status=401)
    hands.sign_in()
    await until(lambda: banner(hands))
    assert "did not let us in" in banner(hands)
    assert "Choose the token’s header in the connection settings" in banner(hands)
    assert len(logins(room)) == 1


@pytest.mark.parametrize(
    ("account", "password", "focus"),
    [("", "station1", "login.account"), ("admin", "", "login.password"), ("", "", "login.account")],
)
async def test_nothing_is_asked_while_something_is_missing(hands, room, account, password, focus):
    hands.window.activateWindow()
    hands.sign_in(password, account)
    assert banner(hands) == "Account and password are both needed."
    assert hands.find(QLineEdit, focus).hasFocus()
    await asyncio.sleep(0.1)
    assert not logins(room)


async def test_a_double_click_is_one_try(hands, room, until):
    room.faults.add("POST", "/login", delay=0.1)
    hands.write("login.password", "station1")
    hands.click("login.submit")
    assert not hands.usable("login.submit")
    await until(lambda: logins(room))
    QTest.keyClick(hands.find(QLineEdit, "login.password"), Qt.Key.Key_Return)
    await until(lambda: hands.entered)
    await asyncio.sleep(0.05)
    assert len(logins(room)) == len(hands.entered) == 1


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (HTML, "The reply is not what a station sends."),
        ({"truncate": 20}, "The connection broke off."),
        ({"envelope": {"data": {"token": ""}}}, "The reply is not what a station sends."),
        ({"status": 503, "body": b"<h1>busy</h1>"}, "The station reported an error (HTTP 503)."),
        ({"redirect": "http://127.0.0.1:1/"}, "The reply points to another place (HTTP 302)."),
        ({"no_reply": True}, "Connected, but no reply."),
    ],
    ids=str,
)
async def test_what_answers_like_no_station_is_told(hands, room, until, fault, says):
    room.faults.add("POST", "/login", **fault)
    hands.sign_in()
    await until(lambda: banner(hands))
    assert banner(hands).startswith("Could not sign in to Boardroom-2. ")
    assert says in banner(hands)
    assert "<" not in banner(hands)
    assert len(logins(room)) == 1
    assert hands.usable("login.submit")
    assert not hands.entered


async def test_nobody_there_is_told(hands, room, until):
    room.go_offline()
    hands.sign_in()
    await until(lambda: banner(hands))
    assert banner(hands).startswith("Could not sign in to Boardroom-2. The connection was refused.")
    room.go_online()
    hands.click("login.submit")
    await until(lambda: hands.entered)


async def test_a_web_server_is_no_station(open_login, until):
    page = answer("<html><b>Printer</b></html>", kind="text/html")
    async with server(page) as port, Station(Origin("http", "127.0.0.1", port)) as station:
        hands = open_login(Session(station, ModelInfo(devName="Printer")))
        hands.window.read_public()
        hands.sign_in()
        await until(lambda: banner(hands))
        assert "this may be no ASTROS Station" in banner(hands)
        await until(lambda: "…" not in hands.window._public.text())


async def test_another_certificate_gets_no_password(open_login, until):
    room = SimulatedStation(http=False)
    with Simulator([room]):
        origin = candidates(room.https_url)[0]
        async with Station(origin, pin="0" * 64, deadlines=SHORT) as station:
            hands = open_login(Session(station, ModelInfo(devName="Boardroom-2")))
            hands.sign_in()
            await until(lambda: banner(hands))
            assert "Its certificate is not the one seen before." in banner(hands)
            assert "Do not sign in." in banner(hands)
            assert not room.requests


async def test_caps_lock_is_guessed(hands):
    line = hands.find(QLineEdit, "login.password")
    caps = hands.window.caps
    shift = Qt.KeyboardModifier.ShiftModifier
    no = Qt.KeyboardModifier.NoModifier
    for letter, modifier, hint in (
        ("s", no, False),
        ("S", no, True),
        ("1", no, True),
        ("S", shift, False),
        ("s", shift, True),
        ("s", no, False),
    ):
        QTest.keyClicks(line, letter, modifier)
        assert caps.isVisible() is hint, (letter, modifier)
    assert caps.text() == "Caps Lock seems to be on."


async def test_what_is_read_without_signing_in(hands, room, until):
    hands.window.read_public()
    await until(lambda: "QuickJoin" in hands.said())
    facts = hands.window._public.text()
    assert "Model: ASTROS-S1" in facts
    assert "Login code: 4711" in facts
    assert f"Quick Join: {room.quick_join}" in facts
    assert "Connection: not encrypted (HTTP)" in facts
    assert any("Everybody on this network can read along" in words for words in hands.banners())


@pytest.mark.parametrize("path", ["/general/logincode", "/quickJoin", "/model"])
async def test_what_it_does_not_tell_is_left_open_no_longer(hands, room, until, path):
    fault = room.faults.add("GET", path, error_code=1002, error_msg="no")
    hands.window.read_public()
    await until(lambda: fault.hits and "…" not in hands.window._public.text())
    assert not banner(hands)


async def test_a_slow_public_page_is_no_sign_in(hands, room, until):
    room.faults.add("GET", "/model", delay=0.4)
    hands.window.read_public()
    await asyncio.sleep(0.35)
    assert hands.button("login.submit") == "Sign in to Boardroom-2"


async def test_a_slow_sign_in_says_what_goes_on(hands, room, until):
    room.faults.add("POST", "/login", delay=0.45)
    hands.sign_in()
    await until(lambda: hands.button("login.submit") == "Signing in to Boardroom-2…")
    hands.window.refresh()
    assert hands.button("login.submit") == "Signing in to Boardroom-2…"
    await until(lambda: hands.entered)
    await until(lambda: hands.button("login.submit") == "Sign in to Boardroom-2")


@pytest.mark.parametrize(("flag", "shown"), [(True, True), (False, False), (None, False)])
async def test_the_default_password_hint(room_session, open_login, flag, shown):
    room_session.info = ModelInfo(devName="Lobby", isAdminInit=flag)
    hands = open_login(room_session)
    words = "The default password may still be set."
    assert any(words in banner for banner in hands.banners()) is shown


async def test_after_a_sign_out_by_the_station_the_edits_are_counted(hands, room_session, until):
    hands.sign_in()
    await until(lambda: hands.entered)
    await room_session.load()
    hands.window.say("Simulated station.", "Sign in as admin.")
    for name, words in (("ipShow", "Your unsent change is kept."), ("deviceNameShow", "2 unsent")):
        room_session.edit(General.fields()[name], False)
        room_session.state = State.ENDED
        hands.window.refresh()
        assert "Boardroom-2 ended the sign-in." in hands.said()
        assert words in hands.said()
    room_session.sign_out()
    hands.window.refresh()
    assert "ended the sign-in" not in hands.said()
    assert "Simulated station." in hands.said()


async def test_names_from_outside_stay_words(room_session, open_login):
    room_session.info = ModelInfo(devName="<b>R&D</b>\u202e", model="<img src=x>")
    hands = open_login(room_session)
    assert "Sign in to <b>R&D</b>[U+202E]" in hands.said()
    assert hands.window.submit.text().endswith("<b>R&&D</b>[U+202E]")
    assert "<img src=x>" in hands.said()


async def test_it_asks_for_the_connection_settings(hands):
    asked = []
    hands.window.settings.connect(lambda: asked.append(1))
    hands.click("login.settings")
    assert asked == [1]
