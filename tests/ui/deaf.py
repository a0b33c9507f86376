"""The self-test among stations that say yes and keep their names: `python -m tests.ui.deaf`."""

import sys

from app.simulator import __main__ as simulator

MODULE = "tests.ui.deaf"


def stations() -> int:
    """The simulator's command, with stations that are deaf to a new name."""
    make = simulator._station

    def deaf(*given):
        station = make(*given)
        station.faults.add("PATCH", "/general", ignore=("devName",))
        return station

    simulator._station = deaf
    return simulator.main()


def selftest() -> int:
    """The program's command."""
    from ui import driver, main
    from ui.demo import Demo

    Demo.program = ("-m", MODULE)
    driver.PATIENCE_S = 3.0
    return main.main(["--selftest"])


if __name__ == "__main__":
    sys.exit(stations() if "--count" in sys.argv else selftest())
