"""Simulated stations come, go, restart, move and are announced, as a network sees them."""

import asyncio
import hashlib
import math
import socket
import ssl
import threading
import time
from urllib.parse import urlsplit

import pytest
from zeroconf import Zeroconf

from app.simulator import SimulatedStation, Simulator
from tests.app.mdns_browser import Browser
from tests.app.plain_http import Plain


def wait(condition, timeout=5):
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.005)


def refuses(station):
    url = urlsplit(station.http_url)
    try:
        socket.create_connection((url.hostname, url.port), timeout=1).close()
    except ConnectionRefusedError:
        return True
    return False


def shown_certificate(station):
    url = urlsplit(station.https_url)
    der = ssl.get_server_certificate((url.hostname, url.port), timeout=5)
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(der)).hexdigest()


def test_http_and_https_show_the_same_station():
    station = SimulatedStation()
    with Simulator([station]):
        clear, secure = Plain(station).sign_in(), Plain(station, secure=True).sign_in()
        clear.call("PATCH", "/general", {"devName": "Hall-7"})
        assert secure.get("/general")["devName"] == "Hall-7"


def test_https_can_be_left_out():
    station = SimulatedStation()
    with Simulator([station], https=False):
        assert station.https_url is None
        assert Plain(station).get("/model")


def test_http_can_be_left_out():
    station = SimulatedStation(http=False)
    with Simulator([station]):
        assert station.http_url is None
        assert Plain(station, secure=True).get("/model")


def test_the_certificate_stays_through_restarts_until_a_new_one_is_wanted():
    station = SimulatedStation(reboot_seconds=0)
    with Simulator([station]):
        first = station.fingerprint
        assert shown_certificate(station) == first
        station.restart()
        wait(lambda: station.online)
        assert shown_certificate(station) == first
        station.new_certificate()
        assert shown_certificate(station) == station.fingerprint != first


def test_a_restart_is_an_absence_and_brings_what_was_pending():
    station = SimulatedStation(reboot_seconds=0.1)
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        url = station.http_url
        http.call("PUT", "/resolution", {"resolution": "3840x2160@60", "enableVGA": True})
        assert http.call("POST", "/reboot", {}).data is True
        wait(lambda: refuses(station))
        wait(lambda: station.online)
        assert station.http_url == url
        assert http.call("GET", "/general").status == 401
        shown = http.sign_in().get("/resolution")
        assert shown["hdmi"]["resolution"] == "3840x2160@60"
        assert shown["vga"]["vgaEnable"] is True


def test_a_restart_ends_open_connections():
    station = SimulatedStation(reboot_seconds=0.1)
    with Simulator([station], https=False):
        connection = Plain(station).connection()
        connection.request("GET", "/api/v2/station/model")
        connection.getresponse().read()
        station.restart()
        assert connection.sock.recv(1) == b""
        connection.close()


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_restart_ends_connections_that_never_said_a_word(secure):
    station = SimulatedStation(reboot_seconds=0.1)
    with Simulator([station]):
        url = urlsplit(station.https_url if secure else station.http_url)
        with socket.create_connection((url.hostname, url.port), timeout=2) as mute:
            # Once it is in the same queue behind it, the first one has been let in.
            assert Plain(station, secure=secure).get("/model")
            station.restart()
            assert mute.recv(1) == b""


def test_a_restart_ends_connections_that_tls_would_keep_for_a_goodbye():
    station = SimulatedStation(reboot_seconds=0.1)
    with Simulator([station]):
        connection = Plain(station, secure=True).connection()
        connection.request("GET", "/api/v2/station/model")
        connection.getresponse().read()
        begun = time.monotonic()
        station.restart()
        wait(lambda: station.restarts and station.online)
        assert time.monotonic() - begun < 2
        connection.close()


def test_a_restart_may_go_back_to_dhcp():
    station = SimulatedStation(reboot_seconds=0)
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        http.call("PATCH", "/ethernet", {"enableDHCP": False, "ip": "192.168.10.9"})
        http.call("POST", "/reboot", {"setDhcp": True})
        wait(lambda: station.restarts and station.online)
        assert station.data("ethernet")["enableDHCP"] is True


def test_the_random_code_changes_with_a_restart(monkeypatch):
    codes = iter(range(1000, 2000))
    monkeypatch.setattr("app.simulator.settings.random.randrange", lambda _: next(codes))
    station = SimulatedStation(reboot_seconds=0)
    with Simulator([station], https=False):
        station.change("general", codeType=2)
        before = Plain(station).get("/general/logincode")["codeValue"]
        station.restart()
        wait(lambda: station.online)
        assert Plain(station).get("/general/logincode")["codeValue"] != before


def test_a_station_that_never_comes_back_by_itself():
    station = SimulatedStation(reboot_seconds=math.inf)
    with Simulator([station], https=False):
        station.restart()
        assert refuses(station)
        station.go_online()
        assert Plain(station).get("/model")


def test_the_daily_restart_happens_at_its_minute():
    station = SimulatedStation(reboot_seconds=0)
    with Simulator([station], https=False):
        # 02:59:59.8 in Berlin's winter.
        station.change(
            "time",
            isAutoTime=False,
            curTimeMillis=1_738_375_199_800,
            isDailyReboot=True,
            dailyRebootTime="03:00",
        )
        wait(lambda: station.restarts == 1)


def test_offline_and_online_again():
    station = SimulatedStation()
    with Simulator([station]):
        url = station.http_url
        station.go_offline()
        assert refuses(station)
        station.go_offline()
        station.go_online()
        assert station.http_url == url
        assert Plain(station).get("/model")
        assert Plain(station, secure=True).get("/model")


def test_a_silent_station_takes_connections_and_says_nothing():
    station = SimulatedStation()
    with Simulator([station]):
        station.go_offline(silent=True)
        assert not refuses(station)
        with pytest.raises(TimeoutError):
            Plain(station, timeout=0.1).get("/model")
        with pytest.raises(TimeoutError):
            Plain(station, secure=True, timeout=0.1).get("/model")


def test_a_station_that_moves_is_at_the_new_address_only():
    station = SimulatedStation(moves=True, address="127.0.0.1")
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        port = urlsplit(station.http_url).port
        change = {"enableDHCP": False, "ip": "127.0.7.7"}
        assert http.call("PATCH", "/ethernet", change).data is True
        wait(lambda: station.online and station.address == "127.0.7.7")
        assert station.http_url == f"http://127.0.7.7:{port}"
        assert http.get("/ethernet")["setting"]["ip"] == "127.0.7.7"
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))


def test_there_may_be_a_silence_between_the_two_addresses():
    station = SimulatedStation(moves=True, address="127.0.0.1", move_seconds=60)
    with Simulator([station], https=False):
        port = urlsplit(station.http_url).port
        http = Plain(station).sign_in()
        http.call("PATCH", "/ethernet", {"enableDHCP": False, "ip": "127.0.7.8"})
        wait(lambda: not station.online)
        for host in ("127.0.0.1", "127.0.7.8"):
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection((host, port))
        station.go_online()
        assert station.online


def test_an_address_of_another_network_has_a_stand_in_on_loopback():
    station = SimulatedStation(moves=True)
    with Simulator([station], https=False):
        station_http = Plain(station).sign_in()
        change = {"enableDHCP": False, "ip": "10.8.9.10", "mask": "255.0.0.0"}
        station_http.call("PATCH", "/ethernet", change)
        wait(lambda: station.online and station.address == "127.8.9.10")


def test_it_stays_where_it_is_unless_it_moves():
    station = SimulatedStation()
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        http.call("PATCH", "/ethernet", {"enableDHCP": False, "ip": "192.168.10.200"})
        assert http.get("/ethernet")["setting"]["ip"] == "192.168.10.200"


def test_factory_reset_forgets_all_but_the_firmware():
    station = SimulatedStation(password="secret", firmware="2.4.9", reboot_seconds=0)
    with Simulator([station], https=False):
        http = Plain(station).sign_in()
        http.call("PATCH", "/general", {"curLanguage": "ja"})
        http.call("PATCH", "/wifi", {"mode": 2})
        http.upload("BG", "2-a.png", b"\x89PNG\r\n\x1a\n")
        http.call("POST", "/system/reset")
        wait(lambda: station.restarts and station.online)
        http = Plain(station)
        assert http.get("/model")["isAdminInit"] is True
        assert http.call("POST", "/login", {"account": "admin", "password": "secret"}).refused
        http.sign_in()
        assert station.password == "station1"
        assert http.get("/general")["curLanguage"] == "en"
        assert http.get("/wifi")["mode"] == 1
        assert len(http.get("/general/wallpaper/list")) == 2
        assert http.get("/firmware")["current"] == "2.4.9"
        assert station.name.startswith("ASTROS-")


def test_hundreds_start_fast_and_leave_nothing():
    stations = [SimulatedStation(f"Room-{n}") for n in range(200)]
    before = threading.active_count()
    begun = time.monotonic()
    with Simulator(stations):
        assert time.monotonic() - begun < 5
        assert len({station.http_url for station in stations}) == 200
        assert len({station.mac for station in stations}) == 200
        assert Plain(stations[150]).get("/model")["devName"] == "Room-150"
    assert threading.active_count() == before
    assert all(refuses(station) for station in stations[::50])


def test_a_simulator_can_be_started_again():
    station = SimulatedStation()
    simulator = Simulator([station], https=False)
    for _ in range(2):
        with simulator:
            assert Plain(station).get("/model")
    simulator.stop()


def test_only_loopback_is_served():
    with pytest.raises(ValueError, match="loopback"):
        Simulator([SimulatedStation()], mdns=True, interfaces=["192.168.1.5"])
    with pytest.raises(ValueError, match="loopback"):
        Simulator([SimulatedStation(address="0.0.0.0")])


def test_a_station_outside_a_simulator_says_so():
    with pytest.raises(RuntimeError, match="Boardroom-2"):
        SimulatedStation().go_offline()


def test_a_taken_port_is_an_error_at_start():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            Simulator([SimulatedStation(http_port=port)]).start()


async def test_stations_are_announced_with_their_ports(until):
    stations = [SimulatedStation("Boardroom-2"), SimulatedStation("Lobby")]
    with Simulator(stations, mdns=True):
        async with Browser("_http._tcp.local.") as clear, Browser("_https._tcp.local.") as secure:
            await until(lambda: {"Boardroom-2", "Lobby"} <= set(clear.found) & set(secure.found))
            lobby = clear.found["Lobby"]
            assert lobby.port == urlsplit(stations[1].http_url).port
            assert lobby.parsed_addresses() == ["127.0.0.1"]
            assert lobby.properties == {b"model": b"ASTROS-S1"}
            assert secure.found["Lobby"].port == urlsplit(stations[1].https_url).port


async def test_the_announcement_follows_the_name(until):
    station = SimulatedStation("Before")
    with Simulator([station], mdns=True, https=False):
        async with Browser("_http._tcp.local.") as browser:
            await until(lambda: "Before" in browser.found)
            await asyncio.to_thread(station.change, "general", devName="After")
            await until(lambda: "After" in browser.found and "Before" not in browser.found)


async def test_a_restarting_station_says_goodbye_and_comes_back(until):
    station = SimulatedStation("Restarter", reboot_seconds=1.5)
    with Simulator([station], mdns=True, https=False):
        async with Browser("_http._tcp.local.") as browser:
            await until(lambda: "Restarter" in browser.found)
            await asyncio.to_thread(station.restart)
            await until(lambda: "Restarter" not in browser.found)
            await until(lambda: "Restarter" in browser.found)


async def test_a_station_that_leaves_while_it_still_announces_itself_stays_away(until, monkeypatch):
    said, real = [], Zeroconf.generate_service_broadcast

    def noted(zeroconf, info, ttl, *more):
        said.append("goodbye" if ttl == 0 else "here")
        return real(zeroconf, info, ttl, *more)

    monkeypatch.setattr(Zeroconf, "generate_service_broadcast", noted)
    station = SimulatedStation("Visitor")
    with Simulator([station], mdns=True, https=False):
        await asyncio.to_thread(station.go_offline)
        await until(lambda: said.count("goodbye") == 3)
        await asyncio.sleep(0.5)  # a last announcement would come by then
    assert said[0] == "here"
    assert said[said.index("goodbye") :] == ["goodbye"] * 3


async def test_it_may_be_announced_only_after_a_while(until):
    station = SimulatedStation("Late", announce_seconds=0.3)
    with Simulator([station], mdns=True, https=False):
        async with Browser("_http._tcp.local.") as browser:
            assert Plain(station).get("/model")["devName"] == "Late"
            assert "Late" not in browser.found
            await until(lambda: "Late" in browser.found)


async def test_two_stations_of_one_name_are_two_services(until):
    stations = [SimulatedStation("Twin"), SimulatedStation("Twin")]
    with Simulator(stations, mdns=True, https=False):
        async with Browser("_http._tcp.local.") as browser:
            tails = [station.mac.replace(":", "")[-6:] for station in stations]
            wanted = {f"Twin [{tail}]" for tail in tails}
            await until(lambda: wanted <= browser.instances)


async def test_a_dialect_may_announce_more_services(until):
    station = SimulatedStation("Caster", dialect="odd")
    with Simulator([station], mdns=True, https=False):
        async with Browser("_airplay._tcp.local.") as browser:
            await until(lambda: "Caster" in browser.found)
