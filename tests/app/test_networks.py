"""Networks in reach, as people look for one."""

import pytest

from app.models import WifiNetwork
from app.networks import Signal, hidden_count, in_reach, signal


def network(ssid="A", level=3, security="WPA2", status=0):
    return WifiNetwork(ssid=ssid, level=level, security=security, status=status)


def test_the_connected_one_is_first_and_then_the_strongest():
    found = in_reach([network("C", 1), network("B", 4), network("A", 4), network("D", 0, status=1)])
    assert [n.ssid for n in found] == ["D", "A", "B", "C"]
    assert found[0].connected


def test_equal_names_are_one_with_the_best_signal():
    (one,) = in_reach([network(level=-80), network(level=-51), network(level=-70)])
    assert (one.count, one.level, one.figure) == (3, -51, "-51 dBm")


def test_an_open_network_of_the_same_name_is_another():
    found = in_reach([network(), network(security="NONE")])
    assert [n.open for n in found] == [False, True]
    assert found[0].key != found[1].key


def test_names_that_look_alike_are_others():
    assert len(in_reach([network("A"), network("A "), network("а")])) == 3


@pytest.mark.parametrize(("level", "expected"), [
    (4, Signal.STRONG), (3, Signal.GOOD), (2, Signal.FAIR), (1, Signal.WEAK), (0, Signal.NONE),
    (-40, Signal.STRONG), (-60, Signal.GOOD), (-71, Signal.FAIR), (-80, Signal.WEAK),
    (-100, Signal.NONE), (None, Signal.UNKNOWN), (900, Signal.STRONG),
])  # fmt: skip
def test_levels_in_words(level, expected):
    assert signal(level) is expected


def test_a_network_without_a_name_is_counted_only():
    networks = [network(""), network(None), network("A")]
    assert len(in_reach(networks)) == 1
    assert hidden_count(networks) == 2


def test_nothing_and_five_hundred():
    assert in_reach([]) == []
    assert len(in_reach(network(f"N{n}", n % 5) for n in range(500))) == 500


def test_figures_and_security():
    (one,) = in_reach([network(level=None, security="WPA2-EAP")])
    assert one.figure == ""
    assert one.eap
    assert in_reach([network(level=3)])[0].figure == "3 of 4"
