"""The warning before a change that may cut the connection."""

import asyncio
from ipaddress import ip_interface

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.adapters import ITSELF, Adapter
from app.draft import Draft
from app.origin import Origin
from app.reach import Way
from app.settings import Ethernet, Wifi
from ui.buttons import Button
from ui.labels import PlainLabel
from ui.network_change import Addresses, NetworkChangeDialog
from ui.reach_checks import checks_of
from ui.theme import Scheme, theme

MAC = "9C:5A:44:10:3A:7F"
HELD = {
    "enableDHCP": True,
    "setting": {"ip": "10.20.4.31", "mask": "255.255.255.0", "gateway": "10.20.4.1"},
}


def wired(**edits) -> Draft:
    draft = Draft(Ethernet.read(HELD))
    for name, value in edits.items():
        draft[name] = value
    return draft


MOVED = {"enableDHCP": False, "ip": "10.20.8.40", "gateway": "10.20.8.1"}


@pytest.fixture
def opened(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)

    def make(draft, host="10.20.4.31", name="Boardroom-2", new=None):
        values = (draft.saved.values, draft.values) if draft.kind is Ethernet else ({}, {})
        before, after = (Addresses.of(each) for each in values)
        dialog = NetworkChangeDialog(name, MAC, host, draft.changes(), before, after, new=new)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def said(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


async def test_shows_every_address_now_and_afterwards(opened):
    rows = {row.label: row for row in opened(wired(**MOVED)).rows()}
    assert (rows["Address by"].old, rows["Address by"].new) == ("Automatic (DHCP)", "Static")
    assert (rows["Address"].old, rows["Address"].new) == ("10.20.4.31", "10.20.8.40")
    assert rows["Gateway"].changes
    assert not rows["Netmask"].changes


async def test_says_where_it_answers_and_shall_answer(opened):
    words = said(opened(wired(**MOVED)))
    assert "Boardroom-2 answers at 10.20.4.31 now and shall answer at 10.20.8.40" in words
    assert "sent once" in words
    assert "nothing is sent again by itself" in words
    assert "looks for this very station at 10.20.8.40, at 10.20.4.31 and by mDNS" in words
    assert "does not go back by itself" in words


async def test_the_note_has_what_is_needed_to_find_it_again(opened):
    note = opened(wired(**MOVED)).note()
    assert note.splitlines() == [
        f"Boardroom-2   {MAC}",
        "new 10.20.8.40/24   gw 10.20.8.1",
        "old 10.20.4.31/24   DHCP",
    ]


async def test_an_address_that_dhcp_is_to_give_is_not_guessed(opened):
    draft = Draft(Ethernet.read({**HELD, "enableDHCP": False}))
    draft["enableDHCP"] = True
    dialog = opened(draft)
    assert "from DHCP, not known yet" in dialog.note()
    assert "the address that DHCP will give it is not known here" in said(dialog)
    assert "this very station at 10.20.4.31 and by mDNS" in said(dialog)


async def test_another_way_to_the_station_is_written_down_as_well(opened):
    dialog = opened(wired(**MOVED), host="192.168.43.1")
    assert "reached at 192.168.43.1" in dialog.note()
    assert "its wired address shall be 10.20.8.40 afterwards" in said(dialog)


async def test_a_change_of_the_radio_alone_names_no_wired_addresses(opened):
    draft = Draft(Wifi.read({"mode": 1, "security": 0, "password": "oldSecret1"}))
    draft["security"] = 1
    draft["password"] = "newSecret1"
    dialog = opened(draft)
    assert [row.label for row in dialog.rows()] == ["Security", "Password"]
    assert "Security: None (open to everybody) -> WPA2-PSK" in dialog.note()
    assert "Password" not in dialog.note()
    assert "Secret1" not in dialog.note() + said(dialog)


async def test_the_note_can_be_copied(opened):
    dialog = opened(wired(**MOVED))
    dialog.findChild(Button, "networkChange.copy").click()
    assert QApplication.clipboard().text() == dialog.note()


async def test_the_note_can_be_saved(opened, tmp_path, until):
    dialog = opened(wired(**MOVED))
    dialog.findChild(Button, "networkChange.save").click()
    picker = dialog.findChild(QFileDialog)
    await until(picker.isVisible)
    assert picker.selectedFiles()[0].endswith("Boardroom-2-network.txt")
    picker.fileSelected.emit(str(tmp_path / "note.txt"))
    picker.reject()
    assert (tmp_path / "note.txt").read_text(encoding="utf-8") == dialog.note() + "\n"
    assert "Saved." in said(dialog)


async def test_a_note_that_cannot_be_saved_says_so(opened, tmp_path):
    dialog = opened(wired(**MOVED))
    dialog.values.save(str(tmp_path))
    assert "Not saved." in said(dialog)


async def test_enter_and_escape_change_nothing(opened, qtbot):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = opened(wired(**MOVED))
        assert dialog.focusWidget() is dialog.findChild(Button, "cancel")
        qtbot.keyClick(dialog, key)
        assert dialog.result() == 0
        assert not dialog.isVisible()


async def test_the_action_names_the_station_and_accepts(opened):
    dialog = opened(wired(**MOVED), name="R&D")
    action = dialog.findChild(Button, "action")
    assert action.text() == "C&hange network of R&&D"
    action.click()
    assert dialog.result() == 1


async def test_outside_text_makes_no_lines_of_its_own(opened):
    dialog = opened(wired(**MOVED), name="a\nnew  6.6.6.6/24")
    assert dialog.note().splitlines()[1].startswith("new 10.20.8.40")


# Whether this computer reaches it afterwards

OURS = [
    Adapter("eth0", 2, ip_interface("10.20.4.112/24")),
    Adapter("lo", 1, ip_interface("127.0.0.1/8"), ITSELF),
]


def checked(ip="10.20.8.40", *, dhcp=False, way=Way.WIRED, wireless=False):
    after = Addresses(dhcp, ip, "255.255.255.0", "10.20.8.1")
    checks = checks_of(after, way, OURS, wireless=wireless)
    return {check.words: (check.symbol, check.fact) for check in checks}


def test_an_address_in_another_network_is_behind_a_router():
    symbol, fact = checked()["Only through a router."]
    assert symbol == "warn"
    assert fact == "This computer is 10.20.4.112/24 on eth0. 10.20.8.40 lies in another network."


def test_an_address_beside_ours_is_in_reach():
    symbol, fact = checked("10.20.4.40")["In the same network as this computer."]
    assert (symbol, fact) == ("ok", "10.20.4.40 lies in the network of eth0 (10.20.4.112/24).")


def test_our_own_address_is_said_to_be_ours():
    assert checked("10.20.4.112")["10.20.4.112 is this computer’s own."][0] == "bad"


def test_what_dhcp_gives_is_not_guessed():
    assert checked(dhcp=True)["Which address DHCP gives is not known."][0] == "unknown"


@pytest.mark.parametrize("way", list(Way))
def test_the_radio_is_told_by_the_way_in(way):
    words = " ".join(checked(way=way, wireless=True))
    assert ("by the cable, which stays" in words) is (way is Way.WIRED)
    assert ("through the station’s own Wi-Fi" in words) is (way is Way.OWN_WIFI)
    assert "does not go back by itself" in words


async def test_who_has_the_address_already_is_asked_once(opened, until):
    heard = []

    async def hear(reader, writer):
        heard.append(await reader.read())
        writer.close()

    async with await asyncio.start_server(hear, "127.45.0.1", 0) as server:
        new = Origin("http", "127.45.0.1", server.sockets[0].getsockname()[1])
        dialog = opened(wired(**MOVED), new=new)
        assert not dialog.findChild(Button, "action").isEnabled()
        await until(dialog.findChild(Button, "action").isEnabled)
        assert "127.45.0.1 is in use: a machine answers there." in said(dialog)
        await until(lambda: heard)
        dialog.hide()
        dialog.show()
        await asyncio.sleep(0.05)
        assert heard == [b""]
