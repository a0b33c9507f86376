"""Wired addresses while they are typed: what is wrong is said, and cannot be sent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.jobs.follow_move import Pace
from app.settings import Ethernet, Section
from tests.app.test_settings_ethernet import BAD
from tests.ui.hands import confirm, outcome, writes

# Those that a keyboard here can type.
TYPED = [bad for bad in BAD if all(t.isascii() and t.isprintable() for t in bad.values())]
SAMPLE = TYPED[::6]


@pytest.fixture
async def page(desk, until):
    """At the page, with a static address that is good."""
    desk.view.applying.moving.pace = Pace(pause=0.03, between=0.05, settle=0.2, within=5)
    desk.view.go_to(Section.ETHERNET)
    desk.click("ethernet.enableDHCP.1")
    await until(lambda: desk.find(QLineEdit, "ethernet.ip").isEnabled())
    fill(desk, ip="10.20.4.31", mask="255.255.255.0", gateway="10.20.4.1")
    await until(lambda: desk.usable("apply"))
    return desk


def fill(desk, **values):
    for name, text in values.items():
        desk.write(f"ethernet.{name}", text)


async def test_bad_configurations_are_said_and_cannot_be_sent(page, room, until):
    for bad in SAMPLE:
        fill(page, ip="10.20.4.31", mask="255.255.255.0", gateway="10.20.4.1", dns1="", dns2="")
        await until(lambda: page.usable("apply"))
        fill(page, **bad)
        await until(lambda: not page.usable("apply"))
        assert "(Ethernet) first." in page.bar, bad
        page.view.apply()  # Ctrl+S
    assert not writes(room)
    assert len(SAMPLE) >= 30


@pytest.mark.parametrize("typed", ["/20", "20"])
async def test_a_mask_may_be_typed_as_a_prefix(page, room, until, typed):
    line = page.find(QLineEdit, "ethernet.mask")
    page.write("ethernet.mask", typed)
    await until(lambda: page.view.session.drafts[Ethernet]["mask"] == "255.255.240.0")
    assert line.text() == typed  # while somebody types
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "255.255.240.0"
    await until(lambda: page.usable("apply"))
    page.click("apply")
    await confirm(page)
    await outcome(page, "Saved.")
    assert writes(room)[0].json["mask"] == "255.255.240.0"


async def test_a_prefix_is_sent_dotted_even_while_it_is_typed(page, room, until):
    page.write("ethernet.mask", "/20")
    await until(lambda: page.usable("apply"))
    page.view.apply()
    await confirm(page)
    await outcome(page, "Saved.")
    assert writes(room)[0].json["mask"] == "255.255.240.0"
    await until(lambda: "No changes." in page.bar)


async def test_somebody_elses_mask_is_shown(page, until):
    page.write("ethernet.mask", "255.255.0")
    await until(lambda: "Not a netmask" in page.said(page.page()))
    page.click("ethernet.mask.undo")
    saved = page.view.session.drafts[Ethernet].saved.values["mask"]
    await until(lambda: page.find(QLineEdit, "ethernet.mask").text() == saved)
