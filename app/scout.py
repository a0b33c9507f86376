"""The scout: a process of its own that looks for stations while the window is still being loaded.

`python -m app.scout WHERE` says a line of JSON for every service that it hears of and for every
station that answers there, for some seconds, or until its standard input is closed. It decides
nothing: whoever reads it (`first_look.py`) shows what it says until it is proved.
"""

import asyncio
import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from app import adapters, envelope
from app.browsing import Browser
from app.candidate import NAME_CHARACTERS, Candidate, announced, asked_for
from app.errors import BadReply, Cause, StationError
from app.operations import Op
from app.origin import Origin
from app.service import Service

if TYPE_CHECKING:
    from http.client import HTTPConnection

log = logging.getLogger(__name__)
Say = Callable[[dict[str, Any]], None]

MOST = 32  # services, and so about as many rows: a screen is full with fewer
LOOK_S = 5.0
ASK_S = 3.0
REPLY = 64 * 1024  # bytes


class Scout:
    """Looks on these adapters; `say` is called in its loop's thread."""

    def __init__(self, around: Sequence[adapters.Adapter], say: Say) -> None:
        self._around = around
        self._say = say
        self._heard: set[str] = set()
        self._asking = ThreadPoolExecutor(MOST)
        self._loop = asyncio.get_running_loop()

    async def look(self, types: Sequence[str]) -> None:
        """Ask for these service types. Raises OSError where nothing can be heard."""
        browser = Browser(types, self._hear, lambda name: None)
        try:
            await browser.search(adapters.interfaces(self._around), at_once=True)
            self._asking.submit(_import)  # while the answers are on their way
            await asyncio.sleep(LOOK_S)
        finally:
            await browser.close()
            self._asking.shutdown(wait=False, cancel_futures=True)

    def _hear(self, service: Service) -> None:
        if service.name in self._heard or len(self._heard) >= MOST:
            return
        self._heard.add(service.name)
        self._say({"service": service.as_json()})
        for candidate in announced(service, self._around)[0]:
            self._asking.submit(self._visit, candidate)

    def _visit(self, candidate: Candidate) -> None:
        for origin in candidate.origins:
            try:
                name, model = ask(origin)
            except (OSError, ValueError, StationError) as error:
                log.debug("no station: %s", type(error).__name__)
                continue
            seen = {"name": name, "model": model, "host": origin.host, "netloc": origin.netloc}
            self._loop.call_soon_threadsafe(self._say, {"station": seen})
            return


def ask(origin: Origin) -> tuple[str, str]:
    """Name and model of the station there (1.3), in a thread: it may take some seconds.

    It is asked for nothing but what anybody may know. Raises OSError, ValueError or StationError
    where it is none.
    """
    from http.client import HTTPException

    connection = _connection(origin)
    try:
        connection.request(Op.getModel.value.method, Op.getModel.value.path)
        reply = connection.getresponse()
        data = envelope.read(reply.status, reply.read(REPLY)).data
    except HTTPException as error:
        raise ValueError(type(error).__name__) from error
    finally:
        connection.close()
    found = data if isinstance(data, dict) else {}
    name, model = (found.get(key) for key in ("devName", "model"))
    texts = [each[:NAME_CHARACTERS] if isinstance(each, str) else "" for each in (name, model)]
    if not any(texts):
        raise BadReply(Cause.NOT_JSON, "neither name nor model")
    return texts[0], texts[1]


def _connection(origin: Origin) -> "HTTPConnection":
    from http.client import HTTPConnection, HTTPSConnection

    from app.tls import PinnedContext

    if origin.encrypted:
        return HTTPSConnection(origin.host, origin.port, timeout=ASK_S, context=PinnedContext())
    return HTTPConnection(origin.host, origin.port, timeout=ASK_S)


def _import() -> None:
    import http.client  # noqa: F401


def main(argv: Sequence[str]) -> int:
    """Look where the one argument says, as JSON; the exit code."""
    where = json.loads(argv[0])
    threading.Thread(target=_end_with_input, daemon=True).start()
    around = adapters.without(where["not_on"], adapters.read(where["interfaces"]))

    async def look() -> None:
        await Scout(around, _say).look(asked_for(where["extra_types"]))

    try:
        asyncio.run(look())
    except OSError as error:
        log.info("nothing can be heard: %s", error)
    return 0


def _say(what: dict[str, Any]) -> None:
    try:
        sys.stdout.write(f"{json.dumps(what)}\n")
        sys.stdout.flush()
    except OSError:  # nobody listens any more
        os._exit(0)


def _end_with_input() -> None:
    while os.read(0, REPLY):  # not by sys.stdin, whose lock Python wants at its own end
        pass
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
