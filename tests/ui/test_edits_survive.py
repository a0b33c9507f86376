"""Edits survive, seen from the window: journalled, offered, put back, never sent."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.claim import identity_key
from app.origin import candidates
from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import unique
from tests.ui.hands import writes
from tests.ui.left import EDITS, NAME, OLD_ENOUGH, edit, journalled, journals, left_by_a_run, look
from tests.ui.person import CANARY
from tests.ui.program import program
from ui.demo import DemoStation
from ui.offer import age


@pytest.fixture
def room():
    station = SimulatedStation(name=unique())
    with Simulator([station], https=False):
        yield station


# In the journal


async def test_an_edit_is_on_disk_within_a_second(tmp_path, room):
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)
        assert not journals(tmp_path)
        await edit(hands)
        began = time.monotonic()
        await hands.until(lambda: journalled(tmp_path) == EDITS, "the edits", OLD_ENOUGH)
        assert time.monotonic() - began < OLD_ENOUGH


@pytest.mark.parametrize("way", ["apply", "revert", "undo", "discard"])
async def test_what_is_sent_or_taken_back_leaves_the_journal(tmp_path, room, way):
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)
        hands.write(NAME, "Hall-9")
        await hands.until(lambda: journalled(tmp_path) == {NAME: "Hall-9"}, "the edit")
        if way == "undo":
            hands.click(f"{NAME}.undo")
        elif way == "discard":
            hands.click("signOut")
            await hands.until(lambda: hands.shows(QDialog, "leave"), "the question")
            hands.click("leave.discard")
        else:
            hands.click(way)
        await hands.until(lambda: not journals(tmp_path), "the journal is gone")
    async with program(tmp_path) as hands:
        await asyncio.sleep(0.2)
        assert not hands.shows(QWidget, "offer.show")
    assert room.data("general")["devName"] == ("Hall-9" if way == "apply" else room.name)


async def test_edits_outlive_the_end_of_the_sign_in(tmp_path, room):
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)
        await edit(hands)
        room.faults.add("GET", "/general", status=401, times=1)
        hands.view.reload()
        await hands.until(lambda: hands.shows(QWidget, "signInAgain"), "signed out")
        await asyncio.sleep(0.5)
        assert journalled(tmp_path) == EDITS


async def test_a_typed_password_is_in_no_file(tmp_path, room):
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)
        await edit(hands)
        hands.view.go_to(Section.WIFI)
        hands.write("wifi.password", CANARY)
        await hands.until(lambda: hands.edits().get("wifi.password") == CANARY, "the password")
        await hands.until(lambda: journalled(tmp_path) == EDITS, "the others")
        await asyncio.sleep(0.5)
        assert journalled(tmp_path) == EDITS
    assert not [f for f in tmp_path.rglob("*") if CANARY.encode() in f.read_bytes()]


async def test_a_full_disk_is_said_and_the_edits_stay(tmp_path, room, monkeypatch):
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)

        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("app.storage.write_whole", full)
        await edit(hands)
        await hands.until(lambda: "No space left" in hands.said(hands.window.notices), "said")
        assert "edits-" in hands.said(hands.window.notices)
        hands.click("notices.understood")
        hands.write(NAME, "Hall-10")
        await asyncio.sleep(0.6)
        assert not hands.shows(QWidget, "notices.understood")
        assert hands.edits() == {**EDITS, NAME: "Hall-10"}


async def test_a_broken_journal_is_said_at_the_start(tmp_path):
    (tmp_path / "edits-0123.json").write_text("{")
    async with program(tmp_path) as hands:
        await hands.until(lambda: "edits-0123.json.bad" in hands.said(), "said")
        hands.click("notices.understood")
        assert "edits-0123" not in hands.said()
    assert (tmp_path / "edits-0123.json.bad").exists()


# Offered


async def test_what_was_left_is_offered_with_station_age_old_and_new(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    room.requests.clear()
    async with program(tmp_path) as hands:
        await hands.until(lambda: hands.shows(QWidget, "offer.show"), "the offer")
        assert f"2 changes for {room.name} were not sent." in hands.said()
        dialog = await look(hands)
        words = hands.said(dialog)
        for piece in (room.name, "less than a minute ago", "Hall-9", "Show the address", "off"):
            assert piece in words
        assert hands.button("action") == f"Keep for {room.name}"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await hands.until(lambda: not hands.shows(QDialog, "offer"), "closed")
        assert hands.shows(QWidget, "offer.show")
    assert writes(room) == []
    assert journalled(tmp_path) == EDITS


async def test_what_is_kept_is_put_back_and_not_sent(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    room.requests.clear()
    async with program(tmp_path) as hands:
        await look(hands)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        await hands.until(lambda: "are kept" in hands.said(), "said")
        await hands.enter(room.http_url)
        await hands.until(lambda: hands.edits() == EDITS, "the edits")
        assert hands.find(QLineEdit, NAME).text() == "Hall-9"
        assert "are kept" not in hands.said()
        await asyncio.sleep(0.5)
        assert journalled(tmp_path) == EDITS
        assert writes(room) == []
        hands.click("apply")
        await hands.until(lambda: not hands.edits(), "sent")
        await hands.until(lambda: not journals(tmp_path), "the journal is gone")
    assert room.data("general")["devName"] == "Hall-9"


async def test_it_can_be_kept_where_one_is_signed_in_already(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)
        hands.write(NAME, "Newest")
        await look(hands)
        hands.click("action")
        await hands.until(lambda: len(hands.edits()) == 2, "the edits")
        assert hands.edits() == {**EDITS, NAME: "Newest"}


async def test_what_is_discarded_is_gone(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    async with program(tmp_path) as hands:
        await look(hands)
        hands.click("offer.discard")
        await hands.until(lambda: not hands.shows(QWidget, "offer.show"), "decided")
        await hands.until(lambda: not journals(tmp_path), "the journal is gone")
        await hands.enter(room.http_url)
        assert hands.edits() == {}


async def test_what_somebody_changed_meanwhile_is_a_conflict(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    room.change("general", ipShow=False, deviceNameShow=False)
    async with program(tmp_path) as hands:
        await look(hands)
        hands.click("action")
        await hands.enter(room.http_url)
        assert hands.edits() == {NAME: "Hall-9"}
        room.change("general", devName="Theirs")
        hands.click("apply")
        await hands.until(lambda: hands.shows(QDialog, "conflicts"), "the conflict")
        words = hands.said(hands.find(QDialog, "conflicts"))
        for piece in (room.name, "Theirs", "Hall-9"):
            assert piece in words
        hands.click("cancel")
        await hands.until(lambda: not hands.shows(QDialog, "conflicts"), "closed")
    assert writes(room) == []


async def test_what_cannot_be_put_back_is_said_and_stays(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    async with program(tmp_path) as hands:
        await look(hands)
        hands.click("action")
        room.faults.add("GET", "/general", data={"ipShow": "maybe"})
        await hands.enter(room.http_url)
        await hands.until(lambda: "cannot be put back" in hands.said(), "said")
        assert "Show the address: not understood" in hands.said()
        assert hands.edits() == {NAME: "Hall-9"}
    assert journalled(tmp_path) == EDITS


async def test_a_view_that_takes_the_place_of_another_gets_its_edits(tmp_path, room):
    """As when the connection settings are changed."""
    async with program(tmp_path) as hands:
        key = await hands.enter(room.http_url)
        await edit(hands)
        place = hands.window.place
        found = place.discovery.stations[key]
        place._replace(key, found, found.origin)
        await hands.until(lambda: hands.shows(QLineEdit, "login.password"), "the sign-in")
        assert hands.edits() == {}
        await hands.until(lambda: journalled(tmp_path) == EDITS, "still there")
        await hands.enter(room.http_url)
        assert hands.edits() == EDITS


async def test_a_station_that_is_as_of_the_factory_has_nothing_unsent(tmp_path, room):
    await left_by_a_run(tmp_path, room)
    async with program(tmp_path) as hands:
        await hands.enter(room.http_url)
        await hands.until(lambda: hands.shows(QWidget, "offer.show"), "the offer")
        hands.window.place.kept.forget(identity_key(hands.view.session))
        assert not hands.shows(QWidget, "offer.show")
        await hands.until(lambda: not journals(tmp_path), "the journal is gone")


async def test_edits_for_a_simulated_station_are_not_kept(tmp_path, room):
    async with program(tmp_path) as hands:
        place = hands.window.place
        urls = (room.http_url,)
        place._demo[candidates(room.http_url)[0]] = DemoStation(room.name, urls, "admin", "x")
        await hands.enter(room.http_url)
        await edit(hands)
        await asyncio.sleep(0.6)
        assert not journals(tmp_path)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=5), "less than a minute ago"),
        (timedelta(minutes=3, seconds=59), "3 min ago"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=2), "today 10:00 (UTC"),
        (timedelta(hours=22), "yesterday 14:00 (UTC"),
        (timedelta(days=9), "2026-06-01 12:00 (UTC"),
        (timedelta(days=-9), "2026-06-19 12:00 (UTC"),
    ],
)
def test_the_age_in_words(ago, words):
    now = datetime(2026, 6, 10, 12).astimezone().astimezone(UTC)
    assert age(now - ago, now).startswith(words)
