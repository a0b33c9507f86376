"""Joining somebody else's Wi-Fi: one request, and an end that says what is known."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Rejected, Unreachable
from app.jobs.join_wifi import (
    Credentials,
    Joined,
    Pace,
    forget_wifi,
    is_eap,
    is_open,
    join_wifi,
    wrong,
)
from app.models import WifiConnection
from app.origin import candidates
from app.session import Session
from app.settings import Wifi
from app.simulator import SimulatedStation, Simulator
from app.simulator.wifi import OPEN, Network
from app.station import Station
from tests.app.conftest import every_dialect
from tests.long import runs

SOON = Pace(pause=0.02, within=0.6)


@pytest.fixture
async def client(session, simulated):
    """The station is a client of other networks."""
    await session.station.save(session.drafts[Wifi].saved, {"mode": 2})
    simulated.wifi._joining._seconds = 0.05
    return session


async def network(session, ssid):
    return next(n for n in await session.station.networks() if n.ssid == ssid)


def sent(simulated):
    return [
        r for r in simulated.requests
        if r.path.endswith("/wifi/connection") and r.method in ("PATCH", "POST")
    ]  # fmt: skip


@every_dialect
async def test_a_listed_network_is_joined_with_its_address(client, simulated):
    listed = await network(client, "Office")
    done = await join_wifi(client, Credentials("Office", listed.security, "office-2024"), pace=SOON)
    assert done.end is Joined.JOINED
    assert done.connection.ip
    (request,) = sent(simulated)
    assert request.method == "PATCH"


@every_dialect
async def test_an_open_network_needs_no_password(client, simulated):
    listed = await network(client, "Office-Guest")
    done = await join_wifi(client, Credentials("Office-Guest", listed.security), pace=SOON)
    assert done.end is Joined.JOINED
    assert "password" not in sent(simulated)[0].json


@every_dialect
async def test_a_hidden_network_is_added_by_hand(client, simulated):
    listed = await network(client, "Office")
    credentials = Credentials("Backstage", listed.security, "behind-the-curtain")
    done = await join_wifi(client, credentials, listed=False, pace=SOON)
    assert done.end is Joined.JOINED
    assert sent(simulated)[0].method == "POST"


async def test_eap_sends_method_phase_and_identity(client, simulated):
    listed = await network(client, "Campus-EAP")
    credentials = Credentials(
        "Campus-EAP", listed.security, "campus-pass", "PEAP", "MSCHAPV2", "someone"
    )
    assert (await join_wifi(client, credentials, pace=SOON)).end is Joined.JOINED
    body = sent(simulated)[0].json
    assert (body["eapMethod"], body["phase"], body["identity"]) == ("PEAP", "MSCHAPV2", "someone")


@every_dialect
async def test_a_static_address_goes_along(client, simulated):
    listed = await network(client, "Office")
    static = {"ip": "10.9.9.9", "mask": "255.255.255.0", "gateway": "10.9.9.1", "dns1": "10.9.9.1"}
    credentials = Credentials("Office", listed.security, "office-2024", static=static)
    done = await join_wifi(client, credentials, pace=SOON)
    assert (done.end, done.connection.ip) == (Joined.JOINED, "10.9.9.9")


async def test_a_wrong_password_is_not_connected_in_time(client, simulated):
    listed = await network(client, "Office")
    done = await join_wifi(client, Credentials("Office", listed.security, "wrong-2024"), pace=SOON)
    assert done.end is Joined.NOT_CONNECTED
    assert len(sent(simulated)) == 1


async def test_a_connection_without_an_address_is_said(client, simulated):
    simulated.faults.add("GET", "/wifi/connection", data={"ip": ""})
    listed = await network(client, "Office")
    done = await join_wifi(client, Credentials("Office", listed.security, "office-2024"), pace=SOON)
    assert done.end is Joined.NO_ADDRESS


async def test_a_refusal_is_quoted(client, simulated):
    simulated.faults.add("PATCH", "/wifi/connection", error_code=1002, error_msg="Not now")
    with pytest.raises(Rejected, match="Not now"):
        await join_wifi(client, Credentials("Office", "WPA2", "office-2024"), pace=SOON)


async def test_a_reply_that_never_comes_is_no_second_request(client, simulated):
    simulated.faults.add("PATCH", "/wifi/connection", times=1, reset_after=0.2, apply=True)
    listed = await network(client, "Office")
    done = await join_wifi(client, Credentials("Office", listed.security, "office-2024"), pace=SOON)
    assert done.end is Joined.JOINED
    assert len(sent(simulated)) == 1


async def test_a_station_that_goes_with_the_change_is_not_called_a_failure(client, simulated):
    simulated.faults.add("GET", "/wifi/connection", reset_before=True)
    listed = await network(client, "Office")
    done = await join_wifi(client, Credentials("Office", listed.security, "office-2024"), pace=SOON)
    assert done.end is Joined.UNSEEN


async def test_after_a_silence_another_machine_at_its_address_gets_no_token(
    client, simulated, until
):
    """Over http by name and model, before anything that needs the sign-in."""
    listed = await network(client, "Office")
    simulated.faults.add("GET", "/wifi/connection", reset_before=True, times=2)  # with its retry
    simulated.faults.add("PATCH", "/wifi/connection", delay=0.2, times=1)
    pace = Pace(pause=0.02, within=5, silent=0.3)
    credentials = Credentials("Office", listed.security, "office-2024")
    task = asyncio.ensure_future(join_wifi(client, credentials, pace=pace))
    await until(lambda: sent(simulated))
    simulated.faults.add("GET", "/model", data={"devName": "Rogue"}, times=None)
    assert (await task).end is Joined.UNSEEN
    asked = [r for r in simulated.requests if r.path.endswith("/wifi/connection")]
    assert [r.method for r in asked] == ["PATCH", "GET", "GET"]


async def test_nothing_is_sent_where_nobody_answers(client, simulated):
    simulated.go_offline()
    with pytest.raises(Unreachable):
        await join_wifi(client, Credentials("Office", "WPA2", "office-2024"), pace=SOON)
    assert not sent(simulated)


@every_dialect
async def test_a_network_is_forgotten(client):
    listed = await network(client, "Office")
    await join_wifi(client, Credentials("Office", listed.security, "office-2024"), pace=SOON)
    await forget_wifi(client, "Office")
    with pytest.raises(Rejected):
        await client.station.connection()


@pytest.fixture(scope="module")
def listening():
    """A station that is a client of others, and one signed in to it, with the loop for both."""
    simulated = SimulatedStation(task_seconds=0)
    simulated.change("wifi", mode=2)
    with Simulator([simulated], https=False), asyncio.Runner() as runner:
        session = Session(Station(candidates(simulated.http_url)[0]))
        runner.run(session.sign_in("admin", "station1"))
        yield runner, session, simulated
        runner.run(session.close())


NAMES = st.text(min_size=1, max_size=32)


@settings(max_examples=runs(150, 5000), deadline=None)
@given(ssid=NAMES, listed=st.booleans())
def test_any_name_arrives_identically_at_the_station(listening, ssid, listed):
    """Through real sockets: as listed, as joined from the list or by hand, and as forgotten."""
    runner, session, simulated = listening
    simulated.wifi.networks[:] = [Network(ssid, OPEN, "", -50)]
    (heard,) = runner.run(session.station.networks())
    assert heard.ssid == ssid
    simulated.requests.clear()
    join = join_wifi(session, Credentials(heard.ssid, heard.security), listed=listed, pace=SOON)
    if len(ssid.encode()) > 32:
        with pytest.raises(Rejected):
            runner.run(join)
    else:
        done = runner.run(join)
        assert (done.end, done.connection.ssid) == (Joined.JOINED, ssid)
        runner.run(forget_wifi(session, ssid))
        assert simulated.requests[-1].query["ssid"] == ssid
    assert [(r.method, r.json["ssid"]) for r in sent(simulated)] == [
        ("PATCH" if listed else "POST", ssid)
    ]


@settings(max_examples=runs(50, 2000), deadline=None)
@given(ssid=st.text(st.characters(exclude_categories=()), min_size=1, max_size=32))
def test_what_is_no_utf8_arrives_too(listening, ssid):
    """Lone surrogates, as a station may tell bytes that mean nothing; it could not answer so."""
    runner, session, simulated = listening
    simulated.faults.clear()
    simulated.requests.clear()
    simulated.faults.add("POST", "/wifi/connection", error_code=1, apply=True, times=1)
    with pytest.raises(Rejected):
        runner.run(join_wifi(session, Credentials(ssid, "NONE"), listed=False, pace=SOON))
    simulated.faults.clear()
    assert [request.json["ssid"] for request in sent(simulated)] == [ssid]


@pytest.mark.parametrize(
    "ssid", ["&#% ", '"\\', "a\r\nb", "\x00", "会議室", "<b>", "a" * 32, "\ud800"]
)
async def test_any_name_arrives_at_the_station(client, simulated, ssid):
    simulated.faults.add("POST", "/wifi/connection", error_code=1, apply=True)
    with pytest.raises(Rejected):
        await join_wifi(client, Credentials(ssid, "NONE"), listed=False, pace=SOON)
    assert sent(simulated)[0].json["ssid"] == ssid
    if ssid.isprintable() or ssid.isascii():
        await forget_wifi(client, ssid)
        assert simulated.requests[-1].query["ssid"] == ssid


@pytest.mark.parametrize(("credentials", "listed", "fields"), [
    (Credentials("A", "WPA2", "12345678"), True, set()), (Credentials("A", "NONE"), True, set()),
    (Credentials("", "NONE"), True, {"ssid"}), (Credentials("ä" * 17, "NONE"), True, {"ssid"}),
    (Credentials("A", "WPA2"), True, {"password"}),
    (Credentials("A", "WPA2", "short"), True, {"password"}),
    (Credentials("A", "WPA2", "x" * 65), True, {"password"}),
    (Credentials("A", "EAP", "pw", "PEAP"), True, {"phase", "identity"}),
    (Credentials("A", ""), False, {"security"}),
])  # fmt: skip
def test_what_is_wrong_is_said_before_anything_is_sent(credentials, listed, fields):
    assert set(wrong(credentials, listed=listed)) == fields


def test_a_password_is_in_no_repr():
    assert "canary" not in repr(Credentials("A", "WPA2", "canary-42"))


def test_security_words_are_read_leniently():
    assert is_open("none")
    assert is_open("")
    assert not is_open("WPA2-PSK")
    assert is_eap("WPA2-EAP")
    assert WifiConnection().connected is None
