"""What a station does behind each of the 51 operations, by operationId."""

from collections.abc import Callable

from app.simulator.exchange import Call, Reply
from app.simulator.handlers import access, settings, system, update, wifi
from app.simulator.station import SimulatedStation

Handler = Callable[[SimulatedStation, Call], Reply]

HANDLERS: dict[str, Handler] = {
    **settings.HANDLERS,
    **access.HANDLERS,
    **system.HANDLERS,
    **update.HANDLERS,
    **wifi.HANDLERS,
}
