"""How many examples a property gets: few in the ordinary tests, more with `dev.py fuzz`."""

import os

from hypothesis import HealthCheck, settings

MORE = "FUZZ"
"""The variable that says how many times as many."""

TIMES = int(os.environ.get(MORE, "1"))


def often(examples: int, **more) -> settings:
    """So many examples in the ordinary tests; time is no criterion on a machine that is busy."""
    unimportant = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    return settings(
        max_examples=examples * TIMES, deadline=None, suppress_health_check=unimportant, **more
    )
