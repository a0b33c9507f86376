"""How many examples a property gets: few in the ordinary tests, more with `dev.py fuzz`."""

import os

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

MORE = "FUZZ"
"""The variable that says how many times as many."""

TIMES = int(os.environ.get(MORE, "1"))


def often(examples: int, **more) -> settings:
    """So many examples in the ordinary tests; time is no criterion on a machine that is busy."""
    unimportant = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    return settings(
        max_examples=examples * TIMES, deadline=None, suppress_health_check=unimportant, **more
    )


def finds(machine: type, tries: int = 400) -> str:
    """What a state machine finds within so many runs, in words; empty where nothing."""
    quick = settings(
        max_examples=tries * TIMES, database=None, phases=[Phase.generate], print_blob=False,
        derandomize=True, deadline=None, stateful_step_count=30,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        run_state_machine_as_test(machine, settings=quick)
    except Exception as error:  # noqa: BLE001  whatever it stumbles over
        return str(error) or type(error).__name__
    return ""
