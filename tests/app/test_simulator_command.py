"""`python -m app.simulator`: stations in a process of their own."""

import json
import signal
import subprocess
import sys
import urllib.request

import pytest

COMMAND = [sys.executable, "-W", "error", "-m", "app.simulator", "--no-mdns"]


@pytest.fixture
def start():
    started = []

    def run(*arguments):
        process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process, json.loads(process.stdout.readline())["stations"]

    yield run
    for process in started:
        process.kill()
        process.communicate()


def model(station):
    with urllib.request.urlopen(station["http"] + "/api/v2/station/model", timeout=5) as answer:
        return json.load(answer)["data"]


def test_it_says_where_the_stations_are_and_ends_with_its_input(start):
    process, stations = start("--count", "4", "--dialect", "strings", "--reboot-seconds", "1")
    assert [each["name"] for each in stations] == ["Boardroom-2", "Lobby", "Annex", "Room-4"]
    assert len({each["mac"] for each in stations}) == 4
    assert {each["account"] for each in stations} == {"admin"}
    assert {each["password"] for each in stations} == {"station1"}
    assert [model(each)["isAdminInit"] for each in stations] == [False, True, False, False]
    assert all(each["https"].startswith("https://127.0.0.1:") for each in stations)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 0
    assert out == ""
    assert "Sign in as admin with the password station1" in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_when_told_to(start, number):
    process, stations = start("--count", "1")
    assert model(stations[0])["devName"] == "Boardroom-2"
    process.send_signal(number)
    assert process.wait(timeout=10) == 0


@pytest.mark.parametrize(
    "arguments", [["--count", "0"], ["--count", "x"], ["--dialect", "klingon"]]
)
def test_wrong_arguments_are_explained(arguments):
    done = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "usage" in done.stderr
