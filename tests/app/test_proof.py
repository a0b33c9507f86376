"""Where a station may be, and whether one answers there."""

import asyncio
import ipaddress

import pytest

from app.adapters import Adapter
from app.candidate import NAME_CHARACTERS, announced, typed
from app.errors import BadReply, Cause, StationError
from app.proof import prove
from app.service import Service
from app.simulator import SimulatedStation, Simulator
from tests.app.lan import answer, model, server

ADAPTERS = [
    Adapter("eth0", 2, ipaddress.ip_interface(address))
    for address in ("10.0.0.9/24", "fd00::9/64", "fe80::9/64")
]


def places(kind, port, *addresses):
    service = Service("Lobby." + kind, kind, "astros-1.local", port, addresses or ("10.0.0.5",))
    candidates, why = announced(service, ADAPTERS)
    return [[str(origin) for origin in candidate.origins] for candidate in candidates], why


@pytest.mark.parametrize(
    ("kind", "port", "wanted"),
    [
        ("_https._tcp.local.", 8443, [["https://10.0.0.5:8443"]]),
        ("_http._tcp.local.", 8080, [["http://10.0.0.5:8080"]]),
        ("_http._tcp.local.", 80, [["https://10.0.0.5"], ["http://10.0.0.5"]]),
        ("_airplay._tcp.local.", 7000, [["https://10.0.0.5"], ["http://10.0.0.5"]]),
        ("_googlecast._tcp.local.", 8009, [["https://10.0.0.5"], ["http://10.0.0.5"]]),
        ("_mine._tcp.local.", 99, [["https://10.0.0.5:99"], ["http://10.0.0.5:99"]]),
    ],
)
def test_a_service_type_says_where_to_ask(kind, port, wanted):
    assert places(kind, port) == (wanted, "")


def test_ipv4_is_tried_first_and_link_local_last():
    found, _ = places("_https._tcp.local.", 443, "fe80::5%2", "fd00::5", "10.0.0.5")
    assert found == [["https://10.0.0.5", "https://[fd00::5]", "https://[fe80::5%2]"]]


def test_addresses_that_may_not_be_asked_are_left_out():
    found, why = places("_https._tcp.local.", 443, "8.8.8.8", "10.0.0.5", "127.0.0.1")
    assert (found, why) == ([["https://10.0.0.5"]], "")


@pytest.mark.parametrize("addresses", [("8.8.8.8",), ("127.0.0.1",), ("224.0.0.251",)])
def test_a_service_elsewhere_leads_nowhere_and_says_why(addresses):
    found, why = places("_http._tcp.local.", 80, *addresses)
    assert found == []
    assert why


def test_a_service_without_address_or_port_leads_nowhere():
    assert places("_http._tcp.local.", 0) == ([], "it names no address or port")
    kind = "_http._tcp.local."
    assert announced(Service("A." + kind, kind, "a.local", 80, ()), ADAPTERS)[0] == []


def test_a_typed_name_is_the_host_and_a_typed_address_is_not():
    assert typed("Station.local").host.lower() == "station.local"
    assert typed("10.1.2.3:81").host == ""
    with pytest.raises(ValueError, match="IPv4"):
        typed("10.1.2")


def ask(text):
    return prove(typed(text))


async def refusal(text, deadlines=None):
    with pytest.raises(StationError) as caught:
        await prove(typed(text), deadlines)
    return caught.value.cause


async def test_a_station_proves_itself_on_both_schemes():
    station = SimulatedStation(name="Boardroom-2")
    with Simulator([station]):
        clear, secure = await ask(station.http_url), await ask(station.https_url)
    assert (clear.info.devName, str(clear.origin), clear.pin) == (
        "Boardroom-2",
        station.http_url,
        None,
    )
    assert (str(secure.origin), secure.pin) == (station.https_url, station.fingerprint)
    assert {r.path for r in station.requests} == {"/api/v2/station/model"}


async def test_https_is_tried_before_http_where_no_scheme_is_given():
    station = SimulatedStation()
    with Simulator([station]):
        for url in (station.https_url, station.http_url):
            assert str((await ask(url.partition("://")[2])).origin) == url


async def test_a_port_that_wants_tls_is_spoken_to_with_tls():
    station = SimulatedStation()
    with Simulator([station]):
        proof = await ask(station.https_url.replace("https", "http"))
    assert str(proof.origin) == station.https_url


async def test_an_ipv6_address_is_asked_with_and_without_a_scope():
    try:
        async with server(model("Lobby"), host="::1") as port:
            assert (await ask(f"http://[::1]:{port}")).info.devName == "Lobby"
            assert (await ask(f"http://[::1%1]:{port}")).info.devName == "Lobby"
    except OSError:
        pytest.skip("no IPv6 here")


@pytest.mark.parametrize(
    "reply",
    [
        answer("<html>Printer</html>", kind="text/html"),
        answer("<html>none</html>", 404, kind="text/html"),
        answer("", 401),
        answer({"name": "Router"}),
        answer([1, 2]),
        answer("{"),
        model("", ""),
        model(7, None),
    ],
)
async def test_what_is_no_station_is_told_so(reply):
    async with server(reply) as port:
        assert await refusal(f"http://127.0.0.1:{port}") is Cause.NOT_JSON


async def test_a_server_error_is_none_of_a_station_nor_of_something_else():
    async with server(answer("busy", 503)) as port:
        assert await refusal(f"http://127.0.0.1:{port}") is Cause.HTTP_ERROR


async def test_nobody_there_is_told_so(deadlines):
    async with server(b"") as port:
        pass
    assert await refusal(f"127.0.0.1:{port}") is Cause.REFUSED
    async with server(b"") as port:
        assert await refusal(f"http://127.0.0.1:{port}") is Cause.BROKEN_OFF


async def test_the_more_telling_error_wins():
    async with server(answer("<html>", kind="text/html")) as port:
        assert await refusal(f"127.0.0.1:{port}") is Cause.NOT_JSON


async def test_https_alone_is_not_given_up_for_http():
    async with server(model("Lobby")) as port:
        assert await refusal(f"https://127.0.0.1:{port}") is Cause.TLS


async def test_endless_names_are_cut():
    async with server(model("N" * 100_000, "M" * 100_000)) as port:
        info = (await ask(f"http://127.0.0.1:{port}")).info
    assert (info.devName, info.model) == ("N" * NAME_CHARACTERS, "M" * NAME_CHARACTERS)


async def test_a_redirect_is_followed_to_https_of_the_same_port_only():
    elsewhere = answer("", 302, headers="Location: http://127.0.0.1:1/\r\n")
    async with server(elsewhere) as port:
        assert await refusal(f"http://127.0.0.1:{port}") is Cause.REDIRECT


async def test_a_proof_that_is_given_up_leaves_nothing_open():
    reached = asyncio.Event()

    def silent():
        reached.set()
        return b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"

    async with server(silent) as port:
        task = asyncio.ensure_future(ask(f"http://127.0.0.1:{port}"))
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_an_error_keeps_what_the_other_said():
    async with server(answer("none", 404)) as port:
        with pytest.raises(BadReply, match="HTTP 404"):
            await ask(f"http://127.0.0.1:{port}")
