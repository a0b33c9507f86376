"""The page of the search: types are judged while they are typed, adapters go off and on."""

from ipaddress import ip_interface

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.adapters import ITSELF, SWITCHED_OFF, Adapter
from app.preferences import Choices, Scheme
from tests.ui.hands import Hands
from ui import preferences_search
from ui.preferences_search import SearchPage
from ui.theme import theme

ETH4, ETH6 = (Adapter("eth0", 2, ip_interface(text)) for text in ("10.1.2.3/24", "fd00::3/64"))
LOOPBACK = Adapter("lo", 1, ip_interface("127.0.0.1/8"), ITSELF)
VPN = Adapter("VPN & <b>", 3, ip_interface("10.9.0.1/24"), SWITCHED_OFF)


@pytest.fixture
def page(qtbot, qapp, monkeypatch):
    theme.apply(qapp, Scheme.LIGHT)
    monkeypatch.setattr(preferences_search, "PAUSE_MS", 10)
    chosen = []
    made = SearchPage(
        Choices(extra_types=("_a._tcp",), not_on=("VPN & <b>", "gone")), chosen.append
    )
    made._choose = lambda **more: chosen.append(more)
    made.chosen = chosen
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    made.set_adapters([ETH4, ETH6, VPN, LOOPBACK])
    return made


@pytest.fixture
def hands(page):
    return Hands(page)


def boxes(page):
    return {
        box.text(): (box.isChecked(), box.isEnabled(), box.accessibleDescription())
        for box in page.findChildren(QCheckBox)
        if box.isVisible()
    }


async def test_a_type_is_asked_for_once_the_typing_stops(page, hands, until):
    line = hands.find(QLineEdit, "preferences.types")
    assert line.text() == "_a._tcp"
    QTest.keyClicks(line, " _b._udp")
    assert page.chosen == []
    await until(lambda: page.chosen)
    assert page.chosen == [{"extra_types": ("_a._tcp", "_b._udp")}]


def test_enter_does_not_wait(page, hands):
    hands.write("preferences.types", "_b._udp")
    QTest.keyClick(hands.find(QLineEdit, "preferences.types"), Qt.Key.Key_Return)
    assert page.chosen == [{"extra_types": ("_b._udp",)}]
    hands.write("preferences.types", "")
    QTest.keyClick(hands.find(QLineEdit, "preferences.types"), Qt.Key.Key_Return)
    assert page.chosen[1:] == [{"extra_types": ()}]


def test_what_is_no_type_is_said_while_it_is_typed_and_not_used(page, hands):
    line = hands.find(QLineEdit, "preferences.types")
    hands.write("preferences.types", "http")
    expected = "“http” is not a service type, such as _http._tcp. It is not asked for until"
    assert expected in hands.said()
    assert expected in line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.chosen == []
    hands.write("preferences.types", "_http._tcp")
    assert "is not a service type" not in hands.said()


def test_each_adapter_stands_there_once_with_what_it_is(page):
    assert boxes(page) == {
        "eth0": (True, True, "10.1.2.3/24, fd00::3/64"),
        "VPN && <b>": (False, True, "10.9.0.1/24"),
        "lo": (False, False, "127.0.0.1/8 Not searched: this computer itself."),
        "gone": (False, True, "Not connected now."),
    }


def test_an_adapter_goes_off_and_on(page):
    box = {box.text(): box for box in page.findChildren(QCheckBox)}
    box["eth0"].click()
    assert page.chosen == [{"not_on": ("VPN & <b>", "gone", "eth0")}]
    box["VPN && <b>"].click()
    box["gone"].click()
    box["eth0"].click()
    assert page.chosen[-1] == {"not_on": ()}


async def test_adapters_that_come_and_go_are_shown_and_no_box_loses_the_focus(page, until):
    box = next(box for box in page.findChildren(QCheckBox) if box.text() == "eth0")
    page.set_adapters([ETH4, ETH6, VPN, LOOPBACK])
    assert box in page.findChildren(QCheckBox)
    page.set_adapters([LOOPBACK])
    await until(lambda: list(boxes(page)) == ["lo", "VPN && <b>", "gone"])
