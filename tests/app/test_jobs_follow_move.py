"""A change of the network: one write, then the station is followed, and the end is named."""

import asyncio
import contextlib
import itertools

import pytest

from app.errors import Cause, Rejected, Unreachable
from app.jobs.apply import Applied, Outcome, apply
from app.jobs.follow_move import (
    End,
    Pace,
    Phase,
    destinations,
    follow_move,
    may_have_moved,
)
from app.origin import candidates
from app.reach import Way
from app.session import Session, State
from app.settings import Ethernet, Wifi
from app.simulator import SimulatedStation, Simulator
from app.station import Station
from app.transport import Deadlines
from tests.app.edits import edit, writes

QUICK = Pace(pause=0.03, between=0.05, settle=0.6, within=1.5)
_hosts = itertools.count(1)


def address():
    """A loopback address that no other test of this run uses."""
    number = next(_hosts)
    return f"127.{77 + number // 200}.7.{number % 200 + 1}"


@contextlib.asynccontextmanager
async def at_work(https=False, **more):
    simulated = SimulatedStation(moves=True, address=address(), http=not https, https=https, **more)
    with Simulator([simulated]):
        origin = candidates(simulated.https_url if https else simulated.http_url)[0]
        async with Station(origin, deadlines=Deadlines().scaled(1 / 10)) as station:
            session = Session(station)
            await session.sign_in("admin", "station1")
            await session.load()
            yield session, simulated
            await session.close()


async def send_to(session, new):
    """Apply a static address, as the window does."""
    edit(session, Ethernet, enableDHCP=False, ip=new, mask="255.0.0.0",
         gateway="127.0.0.254")  # fmt: skip
    session.expect_return()
    (applied,) = await apply(session)
    return applied


def logins(simulated):
    return sum(record.path.endswith("/login") for record in simulated.requests)


@pytest.mark.parametrize("https", [False, True])
async def test_it_is_found_at_its_new_address_and_signed_in(https):
    async with at_work(https) as (session, simulated):
        new = address()
        applied = await send_to(session, new)
        found = await follow_move(session, destinations(session, applied.sent), pace=QUICK)
        assert (found.end, found.signed_in) == (End.MOVED, True)
        assert session.station.origin.host == new
        await session.load()
        assert session.state is State.SIGNED_IN
        assert session.drafts[Ethernet]["ip"] == new
        assert not session.changes()
        assert len(writes(simulated)) == 1


async def test_a_reply_that_never_comes_is_no_second_write():
    async with at_work() as (session, simulated):
        simulated.faults.add("PATCH", "/ethernet", reset_after=0, apply=True)
        new = address()
        applied = await send_to(session, new)
        found = await follow_move(session, destinations(session, applied.sent), pace=QUICK)
        assert found.end is End.MOVED
        assert len(writes(simulated)) == 1


async def test_a_station_that_stays_is_said_to_have_stayed():
    async with at_work() as (session, simulated):
        simulated.faults.add("PATCH", "/ethernet", ignore=("ip", "mask", "gateway", "enableDHCP"))
        applied = await send_to(session, address())
        assert applied.outcome is Outcome.NOT_SAVED
        found = await follow_move(session, destinations(session, applied.sent), pace=QUICK)
        assert (found.end, found.signed_in) == (End.UNMOVED, True)


async def test_a_station_that_goes_for_good_is_lost_and_watched_on(until):
    async with at_work() as (session, simulated):
        seen = []
        new = candidates(f"http://{address()}:{session.station.origin.port}")
        simulated.go_offline()
        task = asyncio.ensure_future(follow_move(session, new, seen.append, pace=QUICK))
        await until(lambda: any(step.phase is Phase.LOST for step in seen))
        assert not task.done()
        simulated.go_online()
        assert (await task).end is End.UNMOVED


async def test_lost_is_returned_where_it_is_asked_for():
    async with at_work() as (session, simulated):
        simulated.go_offline()
        found = await follow_move(session, (), pace=QUICK, give_up=True)
        assert (found.end, found.origin, found.signed_in) == (End.LOST, None, False)


@pytest.mark.parametrize("https", [False, True])
async def test_another_machine_at_the_new_address_gets_nothing(https):
    """Over https by the certificate, over http by its name."""
    async with at_work(https) as (session, simulated):
        rogue = SimulatedStation(
            name="Rogue" if not https else simulated.name, address=address(),
            http=not https, https=https,
        )  # fmt: skip
        with Simulator([rogue]):
            simulated.go_offline()
            place = candidates(rogue.https_url if https else rogue.http_url)[0]
            found = await follow_move(session, (place,), pace=QUICK, give_up=True)
            assert found.end is End.LOST
            assert found.strangers == (place,)
            assert logins(rogue) == 0


async def test_over_http_where_nothing_tells_the_user_is_asked_first():
    async with at_work() as (session, simulated):
        double = SimulatedStation(name=simulated.name, address=address(), https=False)
        with Simulator([double]):
            double.faults.add("GET", "/model", drop=("model",))
            simulated.go_offline()
            found = await follow_move(session, candidates(double.http_url), pace=QUICK)
            assert (found.end, found.signed_in) == (End.UNPROVED, False)
            assert session.state is State.ENDED
            assert logins(double) == 0


async def test_what_mdns_tells_is_asked_too():
    async with at_work() as (session, _):
        new = address()
        await send_to(session, new)
        place = candidates(f"http://{new}:{session.station.origin.port}")[0]
        found = await follow_move(session, (), places=lambda: (place,), pace=QUICK)
        assert (found.end, found.origin) == (End.MOVED, place)


async def test_where_it_was_announced_before_is_no_move_while_it_answers_where_it_was():
    async with at_work() as (session, _):
        other = candidates(f"http://{address()}:{session.station.origin.port}")[0]
        both = SimulatedStation(address=other.host, https=False, http_port=other.port)
        with Simulator([both]):
            found = await follow_move(
                session, (), places=lambda: (other,), before=(other,), pace=QUICK
            )
            assert (found.end, found.gone) == (End.UNMOVED, False)


async def test_where_it_was_announced_before_is_a_move_once_that_alone_is_left():
    async with at_work() as (session, simulated):
        other = candidates(f"http://{address()}:{session.station.origin.port}")[0]
        simulated.go_offline()
        left = SimulatedStation(
            address=other.host, https=False, http_port=other.port, mac=simulated.mac
        )
        with Simulator([left]):
            found = await follow_move(session, (), before=(other,), pace=QUICK)
            assert (found.end, found.origin, found.gone) == (End.MOVED, other, True)


async def test_over_http_where_nothing_tells_at_the_old_address_the_user_is_asked_too():
    async with at_work() as (session, simulated):
        simulated.faults.add("GET", "/model", drop=("model",), times=None)
        before = logins(simulated)
        found = await follow_move(session, (), pace=QUICK)
        assert (found.end, found.origin) == (End.UNPROVED, session.station.origin)
        assert session.state is State.ENDED
        assert logins(simulated) == before


async def test_a_token_that_has_ended_where_it_stayed_is_replaced_once():
    async with at_work() as (session, simulated):
        session.expect_return()
        simulated.access.tokens.clear()
        found = await follow_move(session, (), pace=QUICK)
        assert (found.end, found.signed_in) == (End.UNMOVED, True)
        assert logins(simulated) == 2


async def test_the_edits_of_other_sections_stay():
    async with at_work() as (session, _):
        new = address()
        applied = await send_to(session, new)
        await follow_move(session, destinations(session, applied.sent), pace=QUICK)
        await session.load()
        assert not session.changes()


@pytest.mark.parametrize("renamed", ["Hall-7", ""])
async def test_the_name_that_was_sent_is_its_own_too(renamed):
    async with at_work() as (session, simulated):
        simulated.change("general", devName="Hall-7")
        met = []
        found = await follow_move(
            session, (), pace=QUICK, give_up=True, renamed=renamed, stranger=met.append
        )
        assert found.end is (End.UNMOVED if renamed else End.LOST)
        assert session.name == (renamed or "Boardroom-2")
        assert bool(met) is not bool(renamed)


ADDRESS = Ethernet.fields()["ip"]
DNS = Ethernet.fields()["dns1"]
MODE, CHANNEL = (Wifi.fields()[name] for name in ("mode", "channel"))


@pytest.mark.parametrize(
    ("outcome", "way", "field", "error", "gone"),
    [
        (Outcome.SAVED, Way.UNKNOWN, MODE, None, True),
        (Outcome.SAVED, Way.WIRED, MODE, None, False),
        (Outcome.SAVED, Way.OWN_WIFI, CHANNEL, None, True),
        (Outcome.SAVED, Way.UNKNOWN, CHANNEL, None, False),
        (Outcome.UNKNOWN, Way.WIRED, DNS, None, True),
        (Outcome.UNKNOWN, Way.OWN_WIFI, ADDRESS, None, False),
        (Outcome.SAVED, Way.WIRED, ADDRESS, None, True),
        (Outcome.SAVED, Way.WIRED, DNS, None, False),
        (Outcome.NOT_SAVED, Way.UNKNOWN, ADDRESS, None, True),
        (Outcome.NOT_SAVED, Way.WIRED, ADDRESS, Rejected(1003, "No"), False),
        (Outcome.NOT_SAVED, Way.WIRED, ADDRESS, Unreachable(Cause.REFUSED), False),
        (Outcome.NOT_SAVED, Way.WIRED, ADDRESS, Unreachable(Cause.NO_REPLY, sent=True), True),
        (Outcome.ACCEPTED, Way.WIRED, ADDRESS, None, False),
        (Outcome.REFUSED, Way.WIRED, ADDRESS, None, False),
    ],
)
def test_what_has_to_be_looked_for(outcome, way, field, error, gone):
    one = Applied(field.kind, outcome, {field.name: "10.1.1.1"}, error=error, touched=(field,))
    assert may_have_moved(one, way) is gone


def test_destinations_are_guessed_only_where_they_are_known(session_at):
    at = session_at("https://10.1.2.3:8443")
    there = destinations(at, {"enableDHCP": False, "ip": "10.1.2.9"})
    assert [str(origin) for origin in there] == ["https://10.1.2.9:8443"]
    assert destinations(at, {"enableDHCP": True, "ip": "10.1.2.9"}) == ()
    assert destinations(at, {"enableDHCP": False, "ip": "10.1.2.3"}) == ()
    assert destinations(at, {}) == ()
    simulated = session_at("http://127.0.0.1:8080")
    assert destinations(simulated, {"enableDHCP": False, "ip": "10.1.2.9"}) == ()


@pytest.fixture
def session_at():
    return lambda text: Session(Station(candidates(text)[0]))
