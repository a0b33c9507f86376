"""`python -m app.simulator --count 3`: simulated stations in a process of their own.

One line of JSON on stdout says that they are up and where; they run until stdin closes or the
process is told to end.
"""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence

from app.simulator import DIALECTS, SimulatedStation, Simulator

NAMES = ("Boardroom-2", "Lobby", "Annex")
REBOOT_SECONDS = 6.0
TASK_SECONDS = 8.0


def main(argv: Sequence[str] | None = None) -> int:
    """Run stations until told to stop; the exit code is 0."""
    options = _options(argv)
    stations = [_station(number, options) for number in range(options.count)]
    done = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: done.set())
    with Simulator(stations, mdns=not options.no_mdns):
        _say(stations)
        threading.Thread(target=_wait_for_end_of_input, args=(done,), daemon=True).start()
        # With a timeout, because on Windows an endless wait does not hear Ctrl+C.
        while not done.wait(0.5):
            pass
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="app.simulator", description="Simulated stations")
    parser.add_argument("--count", type=_count, default=len(NAMES), help="how many, up to 500")
    parser.add_argument("--dialect", choices=sorted(DIALECTS), default="default")
    parser.add_argument(
        "--reboot-seconds", type=float, default=REBOOT_SECONDS, help="how long a restart takes"
    )
    parser.add_argument(
        "--task-seconds",
        type=float,
        default=TASK_SECONDS,
        help="how long it gathers logs, downloads firmware and joins a Wi-Fi",
    )
    parser.add_argument("--no-mdns", action="store_true", help="announce nothing")
    return parser.parse_args(argv)


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= 500:
        raise argparse.ArgumentTypeError("must be 1 to 500")
    return count


def _station(number: int, options: argparse.Namespace) -> SimulatedStation:
    name = NAMES[number] if number < len(NAMES) else f"Room-{number + 1}"
    return SimulatedStation(
        name,
        dialect=options.dialect,
        admin_init=name == "Lobby",
        reboot_seconds=options.reboot_seconds,
        task_seconds=options.task_seconds,
    )


def _say(stations: Sequence[SimulatedStation]) -> None:
    ready = [
        {
            "name": station.name,
            "model": station.model,
            "mac": station.mac,
            "http": station.http_url,
            "https": station.https_url,
            "fingerprint": station.fingerprint,
            "account": station.account,
            "password": station.password,
        }
        for station in stations
    ]
    sys.stdout.write(json.dumps({"stations": ready}) + "\n")
    sys.stdout.flush()
    names = ", ".join(station.name for station in stations[:3])
    more = f" and {len(stations) - 3} more" if len(stations) > 3 else ""
    first = stations[0]
    sys.stderr.write(
        f"Simulated stations: {names}{more}. "
        f"Sign in as {first.account} with the password {first.password}.\n"
    )


def _wait_for_end_of_input(done: threading.Event) -> None:
    """Set `done` when stdin closes.

    Read past sys.stdin, whose lock would stop the interpreter from ending while this waits.
    """
    if sys.stdin is None:
        return
    try:
        while os.read(sys.stdin.fileno(), 4096):
            pass
    except OSError:
        pass
    done.set()


if __name__ == "__main__":
    sys.exit(main())
