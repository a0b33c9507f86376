"""Other AP through its widgets: the list, joining, a hidden network, forgetting, and all ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.jobs.join_wifi import Joined, Outcome
from app.models import WifiConnection
from app.settings import Section
from app.simulator.wifi import Network
from ui.forget_dialog import ForgetDialog
from ui.join_dialog import JoinDialog
from ui.network_list import SPOKEN, NetworkList
from ui.other_ap_panel import OtherApPanel, told


@pytest.fixture
async def panel(desk, room, until):
    """Other AP on the screen, of a station whose radio is a client."""
    room.change("wifi", mode=2)
    await desk.view.session.load()
    desk.view.go_to(Section.OTHER_AP)
    found = next(p for p in desk.window.findChildren(OtherApPanel) if p.isVisible())
    await until(lambda: names(found))
    return found


def listed(panel):
    return panel.findChild(NetworkList, "otherAp.networks")


def names(panel):
    model = listed(panel).model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def choose(panel, ssid):
    view = listed(panel)
    view.setCurrentIndex(view.model().index(names(panel).index(ssid), 0))


async def open_join(desk, panel, until, ssid):
    choose(panel, ssid)
    desk.click("otherAp.join")
    await until(lambda: desk.shows(JoinDialog, "join"))


def requests(room, method):
    return [r for r in room.requests if r.path.endswith("/wifi/connection") and r.method == method]


async def test_without_a_client_radio_it_says_so_and_leads_there(desk):
    desk.view.go_to(Section.OTHER_AP)
    assert any("no client now" in words for words in desk.banners())
    assert not desk.shows(NetworkList, "otherAp.networks")
    desk.click("otherAp.goToWifi")
    assert desk.view.sections.key() == "WIFI"


async def test_the_networks_are_there_the_strongest_first(desk, panel):
    bars = [network.signal.bars for network in listed(panel)._networks.rows]
    assert bars == sorted(bars, reverse=True)
    assert "<b>bold</b>" in names(panel)
    assert "会議室-3F" in names(panel)
    spoken = listed(panel).model().index(names(panel).index("Office"), 0).data(SPOKEN)
    assert spoken.startswith("Office, ")
    assert "WPA2" in spoken
    assert "12, as the station heard them" in desk.said()


async def test_the_filter_leaves_what_matches_and_says_where_nothing_does(desk, panel):
    desk.write("otherAp.filter", "office")
    assert names(panel) == ["Office", "Office-Guest"]
    desk.write("otherAp.filter", "zzz")
    assert "None matches the filter." in desk.said()


async def test_a_new_look_keeps_the_selection(desk, panel, room, until):
    choose(panel, "AV-Technik")
    room.wifi.networks.insert(0, Network("Aaa", 1, "12345678", -30))
    desk.click("otherAp.scan")
    await until(lambda: "Aaa" in names(panel))
    assert listed(panel).current().ssid == "AV-Technik"


async def test_no_network_and_five_hundred(desk, panel, room, until):
    room.wifi.networks.clear()
    desk.click("otherAp.scan")
    await until(lambda: "hears no network" in desk.said())
    room.wifi.networks.extend(Network(f"N{n}", 1, "12345678", -60) for n in range(500))
    desk.click("otherAp.scan")
    await until(lambda: len(names(panel)) == 500)


async def test_a_network_is_joined_and_its_address_told(desk, panel, room, until):
    await open_join(desk, panel, until, "Office")
    assert not desk.usable("action")
    desk.write("join.password", "office-2024")
    desk.click("action")
    await until(lambda: any("joined Office" in words for words in desk.banners()))
    assert any("10.20.30.41" in words for words in desk.banners())
    await until(lambda: "Connected" in panel.card._chip.accessibleName())
    assert len(requests(room, "PATCH")) == 1
    await until(lambda: names(panel)[0] == "Office")
    choose(panel, "Office")
    assert not desk.usable("otherAp.join")


async def test_enter_on_a_row_asks_to_join_and_cancel_sends_nothing(desk, panel, room, until):
    choose(panel, "Office-Guest")
    QTest.keyClick(listed(panel), Qt.Key.Key_Return)
    await until(lambda: desk.shows(JoinDialog, "join"))
    assert not desk.shows(QLineEdit, "join.password")
    desk.click("cancel")
    await until(lambda: not desk.shows(JoinDialog, "join"))
    assert not requests(room, "PATCH")


async def test_a_hidden_network_is_typed(desk, panel, room, until):
    desk.click("otherAp.add")
    await until(lambda: desk.shows(JoinDialog, "join"))
    desk.write("join.ssid", "Backstage")
    desk.write("join.password", "behind-the-curtain")
    desk.click("action")
    await until(lambda: any("joined Backstage" in words for words in desk.banners()))
    assert requests(room, "POST")[0].json["ssid"] == "Backstage"


async def test_eap_asks_for_what_it_needs(desk, panel, room, until):
    await open_join(desk, panel, until, "Campus-EAP")
    desk.write("join.password", "campus-pass")
    assert not desk.usable("action")
    desk.write("join.identity", "someone")
    desk.click("action")
    await until(lambda: any("joined Campus-EAP" in words for words in desk.banners()))
    assert requests(room, "PATCH")[0].json["phase"] == "MSCHAPV2"


@pytest.mark.parametrize(("name", "text", "words"), [
    ("gateway", "10.30.9.1", "outside the station’s network 10.30.8.0/24"),
    ("ip", "10.30.8.0", "the network 10.30.8.0/24 itself"),
    ("ip", "10.30.8.255", "broadcast"), ("mask", "255.0.255.0", "row of ones"),
    ("dns1", "x", "Not an IPv4 address"), ("ip", "999.1.1.1", "Not an IPv4 address"),
])  # fmt: skip
async def test_a_wrong_address_is_said_while_typing(desk, panel, room, until, name, text, words):
    await open_join(desk, panel, until, "Office-Guest")
    desk.choose("join.by", "Static")
    for field, good in (("ip", "10.30.8.40"), ("mask", "255.255.255.0"), ("gateway", "10.30.8.1")):
        desk.write(f"join.{field}", good)
    assert desk.usable("action")
    desk.write(f"join.{name}", text)
    assert words in desk.said(desk.find(JoinDialog, "join"))
    assert not desk.usable("action")


async def test_a_refusal_is_quoted(desk, panel, room, until):
    room.faults.add("PATCH", "/wifi/connection", error_code=1002, error_msg="Radio <b>off</b>")
    await open_join(desk, panel, until, "Office-Guest")
    desk.click("action")
    await until(lambda: any("Radio <b>off</b>" in words for words in desk.banners()))


async def test_a_network_is_forgotten_only_after_a_question(desk, panel, room, until):
    await open_join(desk, panel, until, "Office-Guest")
    desk.click("action")
    await until(lambda: desk.usable("otherAp.forget"))
    desk.click("otherAp.forget")
    await until(lambda: desk.shows(ForgetDialog, "forget"))
    QTest.keyClick(desk.find(ForgetDialog, "forget"), Qt.Key.Key_Return)
    await until(lambda: not desk.shows(ForgetDialog, "forget"))
    assert not requests(room, "DELETE")
    desk.click("otherAp.forget")
    await until(lambda: desk.shows(ForgetDialog, "forget"))
    desk.click("action")
    await until(lambda: any("is forgotten" in words for words in desk.banners()))
    assert requests(room, "DELETE")[0].query["ssid"] == "Office-Guest"


async def test_what_becomes_of_our_own_connection_is_said_before(desk, panel, until):
    await open_join(desk, panel, until, "Office-Guest")
    assert "This may cut the connection." in desk.said(desk.find(JoinDialog, "join"))


@pytest.mark.parametrize(("end", "kind", "words"), [
    (Joined.JOINED, "ok", "10.9.9.9"), (Joined.NO_ADDRESS, "warn", "DHCP gave none"),
    (Joined.NOT_CONNECTED, "bad", "wrong password, too far away"),
    (Joined.UNSEEN, "warn", "connect a cable"),
])  # fmt: skip
def test_each_end_has_its_words(end, kind, words):
    one = told(Outcome(end, WifiConnection(ip="10.9.9.9")), "Office", "Lobby")
    assert one.kind == kind
    assert words in one.rest
    assert "Lobby" in one.lead


async def test_the_password_is_kept_nowhere(desk, panel, until):
    await open_join(desk, panel, until, "Office")
    desk.write("join.password", "office-2024")
    desk.click("action")
    await until(lambda: any("joined Office" in words for words in desk.banners()))
    assert not any("office-2024" in line.text() for line in desk.window.findChildren(QLineEdit))
