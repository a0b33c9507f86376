"""The simulator when a station goes away: passwords that end sign-ins, resets, moves."""

import asyncio

from app.errors import Cause, Denied, Untrusted
from app.origin import candidates
from app.simulator import SimulatedStation, Simulator
from app.simulator.dialect import Dialect
from app.station import Station
from app.transport import Deadlines

QUICK = Deadlines().scaled(1 / 4)


async def test_another_admin_password_ends_every_sign_in_in_one_dialect(until):
    station = SimulatedStation(dialect=Dialect(password_ends_sign_ins=True))
    with Simulator([station], https=False):
        async with Station(candidates(station.http_url)[0], deadlines=QUICK) as client:
            await client.login("admin", "station1")
            await client.change_admin_password("station1", "another1")
            try:
                await client.firmware()
            except Denied:
                pass
            else:
                raise AssertionError("still signed in")
            await client.login("admin", "another1")


async def test_a_reset_makes_another_certificate_in_one_dialect(until):
    station = SimulatedStation(reboot_seconds=0.1, dialect=Dialect(reset_renews_certificate=True))
    with Simulator([station]):
        before = station.fingerprint
        origin = candidates(station.https_url)[0]
        async with Station(origin, pin=before, deadlines=QUICK) as client:
            await client.login("admin", "station1")
            await client.factory_reset()
        assert station.fingerprint != before
        await until(lambda: not station.online)
        await until(lambda: station.online)
        async with Station(origin, pin=before, deadlines=QUICK) as client:
            try:
                await client.model()
            except Untrusted as error:
                assert error.cause is Cause.OTHER_CERTIFICATE
            else:
                raise AssertionError("the old certificate")
        await asyncio.sleep(0.05)


async def test_a_restart_with_dhcp_moves_a_station_that_moves(until):
    station = SimulatedStation(address="127.0.0.41", moves=True, reboot_seconds=0.1)
    wired = station.settings.stored["ethernet"]
    wired["enableDHCP"] = False
    wired["setting"] = {**wired["setting"], "ip": "127.0.0.42"}
    station.address = "127.0.0.42"
    with Simulator([station], https=False):
        async with Station(candidates(station.http_url)[0], deadlines=QUICK) as client:
            await client.login("admin", "station1")
            await client.reboot(set_dhcp=True)
        await until(lambda: not station.online)
        await until(lambda: station.online)
        assert station.address == "127.0.0.41"
        async with Station(candidates(station.http_url)[0], deadlines=QUICK) as client:
            assert (await client.model()).devName == station.name
