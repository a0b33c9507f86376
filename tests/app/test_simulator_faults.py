"""Faults on demand, as a client feels them."""

import gzip
import http.client
import json
import socket
import ssl
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from app.simulator import SimulatedStation, Simulator
from tests.app.plain_http import BASE, Plain

# The station may be gone before the request is out, which TLS calls an end of file.
RESET = (ConnectionResetError, BrokenPipeError, http.client.RemoteDisconnected, ssl.SSLError)
RENAME = {"devName": "Hall-7"}


@pytest.fixture
def station() -> Iterator[SimulatedStation]:
    station = SimulatedStation(reboot_seconds=0.05)
    with Simulator([station]):
        yield station


@pytest.fixture(params=[False, True], ids=["http", "https"])
def both(request, station: SimulatedStation) -> Plain:
    return Plain(station, secure=request.param, timeout=2).sign_in()


@pytest.fixture
def plain(station: SimulatedStation) -> Plain:
    return Plain(station, timeout=2).sign_in()


def rename(client: Plain):
    return client.call("PATCH", "/general", RENAME)


def test_a_fault_hits_what_it_names_as_often_as_it_says(station, plain):
    fault = station.faults.add("GET", "/gen*", times=2, status=503)
    assert [plain.call("GET", "/general").status for _ in range(3)] == [503, 503, 200]
    assert plain.call("GET", "/service").status == 200
    assert fault.hits == 2


def test_a_fault_can_be_removed(station, plain):
    fault = station.faults.add("*", "*", status=500)
    assert plain.call("GET", "/general").status == 500
    fault.remove()
    assert plain.call("GET", "/general").status == 200
    station.faults.add("*", "*", status=500)
    station.faults.clear()
    assert plain.call("GET", "/general").status == 200
    assert fault.hits == 1


def test_the_first_fault_that_fits_wins(station, plain):
    station.faults.add("GET", "/general", times=1, status=500)
    station.faults.add("GET", "*", times=1, status=502)
    assert [plain.call("GET", "/general").status for _ in range(3)] == [500, 502, 200]


def test_reset_before(station, both):
    station.faults.add("PATCH", "/general", reset_before=True)
    with pytest.raises(RESET):
        rename(both)
    assert station.name == "Boardroom-2"
    assert station.requests[-1].status == 0


def test_applied_but_the_answer_is_lost(station, both):
    station.faults.add("PATCH", "/general", reset_before=True, apply=True)
    with pytest.raises(RESET):
        rename(both)
    assert station.name == "Hall-7"


@pytest.mark.parametrize("fraction", [0, 0.1, 0.5, 0.99])
def test_reset_in_the_answer(station, plain, fraction):
    station.faults.add("PATCH", "/general", reset_after=fraction)
    with pytest.raises((*RESET, http.client.HTTPException)):
        rename(plain)
    assert station.name == "Hall-7"


def test_no_reply(station, both):
    both.timeout = 0.1
    station.faults.add("PATCH", "/general", no_reply=True)
    with pytest.raises(TimeoutError):
        rename(both)
    assert station.name == "Boardroom-2"


def test_no_reply_but_applied(station, plain):
    plain.timeout = 0.1
    station.faults.add("PATCH", "/general", no_reply=True, apply=True)
    with pytest.raises(TimeoutError):
        rename(plain)
    assert station.name == "Hall-7"


def test_delay(station, plain):
    station.faults.add("GET", "/general", delay=0.1)
    begun = time.monotonic()
    assert plain.get("/general")
    assert time.monotonic() - begun >= 0.1


def test_another_status_and_body(station, plain):
    station.faults.add("PATCH", "/general", status=500, body=b"<html>", headers={"X-Odd": "1"})
    got = rename(plain)
    assert (got.status, got.body, got.headers["X-Odd"]) == (500, b"<html>", "1")
    assert station.name == "Boardroom-2"


def test_another_json_though_applied(station, plain):
    station.faults.add("PATCH", "/general", json=[1, 2], apply=True)
    assert rename(plain).json == [1, 2]
    assert station.name == "Hall-7"


def test_an_error_of_the_station(station, plain):
    station.faults.add("PATCH", "/general", error_code=1005, error_msg="<b>no</b>")
    got = rename(plain)
    assert (got.status, got.json["errorCode"]) == (200, 1005)
    assert got.refused == "<b>no</b>"


def test_a_redirect(station, plain):
    station.faults.add("GET", "/general", redirect="http://127.0.0.9/", status=307)
    got = plain.call("GET", "/general")
    assert (got.status, got.headers["Location"]) == (307, "http://127.0.0.9/")


def test_spoiled_envelope_and_data(station, plain):
    station.faults.add(
        "GET", "/general", data={"codeType": "seven"}, drop=("ipShow",), envelope={"isSuccess": 1}
    )
    got = plain.call("GET", "/general").json
    assert got["isSuccess"] == 1
    assert got["data"]["codeType"] == "seven"
    assert "ipShow" not in got["data"]
    assert got["data"]["devName"] == "Boardroom-2"


def test_a_change_that_is_applied_in_part(station, plain):
    station.faults.add("PATCH", "/general", ignore=("devName",))
    assert plain.call("PATCH", "/general", {**RENAME, "ipShow": False}).data is True
    general = station.data("general")
    assert (general["devName"], general["ipShow"]) == ("Boardroom-2", False)


def test_a_body_cut_short(station, both):
    station.faults.add("GET", "/general", truncate=20)
    with pytest.raises(http.client.IncompleteRead):
        both.call("GET", "/general")


def test_a_body_cut_short_without_a_length(station, plain):
    station.faults.add("GET", "/general", truncate=20, close_delimited=True)
    got = plain.call("GET", "/general")
    assert len(got.body) == 20
    assert "Content-Length" not in got.headers


def test_a_lying_content_encoding(station, plain):
    station.faults.add("GET", "/general", content_encoding="br", body=b"{}")
    got = plain.call("GET", "/general")
    assert (got.headers["Content-Encoding"], got.body) == ("br", b"{}")


def test_a_true_content_encoding(station, plain):
    station.faults.add("GET", "/general", content_encoding="gzip")
    got = plain.call("GET", "/general")
    assert json.loads(gzip.decompress(got.body))["isSuccess"] is True


def test_a_slow_drip(station, plain):
    station.faults.add("GET", "/general", drip=0.05)
    url = urlsplit(station.http_url)
    with socket.create_connection((url.hostname, url.port)) as sock:
        sock.sendall(f"GET {BASE}/general HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        sock.settimeout(1)
        assert sock.recv(100) == b"H"
        assert sock.recv(100) == b"T"


def test_a_huge_body(station, plain):
    station.faults.add("GET", "/general", huge=3_000_000)
    got = plain.call("GET", "/general")
    assert len(got.body) == 3_000_000
    assert got.body.startswith(b"{")


def test_a_huge_body_that_nobody_reads(station, plain):
    station.faults.add("GET", "/general", huge=1 << 30)
    connection = plain.connection()
    connection.request("GET", BASE + "/general")
    answer = connection.getresponse()
    assert answer.getheader("Content-Length") == str(1 << 30)
    answer.read(1000)
    answer.close()
    connection.close()
    assert plain.get("/service")


def test_bytes_as_they_are(station, both):
    station.faults.add("GET", "/general", raw=b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}")
    assert both.call("GET", "/general").body == b"{}"
    station.faults.clear()
    station.faults.add("GET", "/general", raw=b"no HTTP\r\n\r\n")
    with pytest.raises(http.client.BadStatusLine):
        both.call("GET", "/general")


@pytest.mark.parametrize("fraction", [0, 0.01, 0.5, 1])
def test_an_upload_that_breaks(station, plain, fraction):
    station.faults.add("POST", "/upload", reset_upload=fraction)
    with pytest.raises(RESET):
        plain.upload("OTA", "update.zip", b"PK" * 5_000_000)
    assert station.firmware.image is None


def test_an_early_answer_to_an_upload(station, plain):
    station.faults.add("POST", "/upload", status=413, body=b"too much")
    assert plain.upload("OTA", "update.zip", b"PK" * 500_000).status == 413


def test_a_station_that_restarts_in_the_middle(station, plain):
    station.faults.add("PATCH", "/general", restart=True, times=1)
    assert rename(plain).data is True
    end = time.monotonic() + 5
    while not (station.restarts and station.online):
        assert time.monotonic() < end
        time.sleep(0.005)
    assert plain.call("GET", "/general").status == 401


def test_a_station_that_moves_without_an_answer():
    station = SimulatedStation(moves=True)
    with Simulator([station], https=False):
        plain = Plain(station).sign_in()
        station.faults.add("PATCH", "/ethernet", reset_before=True, apply=True)
        with pytest.raises(RESET):
            plain.call("PATCH", "/ethernet", {"enableDHCP": False, "ip": "127.0.9.9"})
        end = time.monotonic() + 5
        while not (station.online and station.address == "127.0.9.9"):
            assert time.monotonic() < end
            time.sleep(0.005)
        assert plain.get("/model")
        assert len([r for r in station.requests if r.method == "PATCH"]) == 1


def test_sign_in_can_fail_too(station):
    station.faults.add("POST", "/login", data={"token": "with\r\nbreak"})
    body = {"account": "admin", "password": "station1"}
    assert Plain(station).call("POST", "/login", body).data["token"] == "with\r\nbreak"


def test_an_unknown_kind_of_fault_is_an_error(station):
    with pytest.raises(TypeError, match="explode"):
        station.faults.add("GET", "*", explode=True)
