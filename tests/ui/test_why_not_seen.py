"""Why can't I see it?: in the program, over the loopback, with simulated stations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.simulator import SimulatedStation, Simulator
from tests.ui.program import program


@pytest.fixture
def street():
    """Two stations at one port of neighbouring addresses; the port."""
    first = SimulatedStation("Lobby", address="127.0.78.2")
    with Simulator([first], https=False):
        port = first.http_port
        second = SimulatedStation("Annex", address="127.0.78.4", http_port=port)
        with Simulator([second], https=False):
            yield port


@pytest.fixture
async def work(tmp_path):
    async with program(tmp_path) as work:
        yield work


async def opened(work, until):
    work.click("sidebar.why")
    await until(lambda: "127.0.0.1/8: searched" in work.said())
    return work.find(QDialog, "whyNotSeen")


def names(work):
    return {found.name for found in work.window.place.discovery.stations.values()}


async def test_it_says_what_was_found_out_about_this_computer(work, until):
    await opened(work, until)
    said = work.said()
    assert "our own question was heard." in said
    assert "The network itself may keep devices apart." in said


async def test_the_list_stays_in_reach(work, until):
    why = await opened(work, until)
    assert not why.isModal()
    assert work.window.isEnabled()
    work.click("sidebar.why")
    assert len(work.window.findChildren(QDialog, "whyNotSeen")) == 1


async def test_stations_in_a_range_are_found_and_added(work, street, until):
    await opened(work, until)
    work.write("probe.address", f"127.0.78.1-6:{street}")
    work.click("probe.start")
    await until(lambda: "Looked at 6 of 6 addresses. Stations: 2." in work.said())
    assert f"127.0.78.2:{street}: Lobby, ASTROS-S1" in work.said()
    assert not {"Lobby", "Annex"} & names(work)
    work.click("probe.add")
    await until(lambda: any("In the list now:" in banner for banner in work.banners()))
    assert {"Lobby", "Annex"} <= names(work)
    assert not work.usable("probe.add")


async def test_one_that_left_meanwhile_is_told(work, street, until):
    why = await opened(work, until)
    work.write("probe.address", f"127.0.78.2:{street}")
    work.click("probe.start")
    await until(lambda: work.usable("probe.add"))

    async def gone(text):
        from app.errors import Cause, Unreachable

        raise Unreachable(Cause.REFUSED)

    work.window.place.discovery.add = gone
    work.click("probe.add")
    await until(lambda: any("The connection was refused." in b for b in work.banners()))
    assert work.usable("probe.add")
    why.reject()


async def test_all_of_it_can_be_copied(work, until):
    await opened(work, until)
    work.click("whyNotSeen.copy")
    text = QApplication.clipboard().text()
    assert "127.0.0.1/8: searched; our own question was heard." in text
    assert "The network itself may keep devices apart. Guest Wi-Fi" in text


async def test_checking_again_searches_again(work, until):
    await opened(work, until)
    before = work.window.place.discovery.tried.since
    work.click("action")
    await until(lambda: work.window.place.discovery.tried.since > before)
    await until(lambda: "our own question was heard." in work.said())


async def test_enter_in_the_line_looks_and_does_not_check_again(work, until):
    why = await opened(work, until)
    before = work.window.place.discovery.tried.since
    work.write("probe.address", "127.0.78.9:1")
    QTest.keyClick(why.probing.address, Qt.Key.Key_Return)
    await until(lambda: "Looked at 127.0.78.9:1. Nobody answered there." in work.said())
    assert work.window.place.discovery.tried.since == before


async def test_escape_closes_it_and_it_opens_again(work, until):
    why = await opened(work, until)
    QTest.keyClick(why, Qt.Key.Key_Escape)
    assert not why.isVisible()
    await opened(work, until)
    assert why.isVisible()


async def test_a_range_is_suggested_where_there_is_a_network():
    import ipaddress
    from datetime import UTC, datetime

    from app.adapters import Adapter
    from app.tried import Tried
    from ui.why_not_seen import _own_network

    def own(*addresses):
        adapters = [Adapter("eth0", 2, ipaddress.ip_interface(a)) for a in addresses]
        return _own_network(Tried((), datetime.now(UTC), adapters))

    assert own("10.20.8.112/16") == "10.20.8.0/24"
    assert own("10.20.8.112/28") == "10.20.8.112/28"
    assert own("fd00::1/64", "192.168.1.5/24") == "192.168.1.0/24"
    assert own("127.0.0.1/8") == own() == ""
