"""A listening socket that knows whom it let in, so that a station can really be gone."""

import asyncio
import contextlib
import socket
import weakref
from typing import Any

ROUNDS = 200


class Listener(socket.socket):
    """Bound to an address and a port, 0 for any; raises OSError where that is taken.

    The server library forgets connections that are still shaking hands, or saying goodbye, in TLS;
    `hang_up` ends those too.
    """

    def __init__(self, address: str, port: int) -> None:
        super().__init__(socket.AF_INET6 if ":" in address else socket.AF_INET)
        self._accepted: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        # Windows would let somebody else share the port with the option that we need elsewhere.
        option = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        self.setsockopt(socket.SOL_SOCKET, option, 1)
        try:
            self.bind((address, port))
        except OSError:
            self.close()
            raise

    @property
    def port(self) -> int:
        """The port that it has."""
        return int(self.getsockname()[1])

    def accept(self) -> tuple[socket.socket, Any]:
        """Let somebody in, and remember it."""
        connection, address = super().accept()
        self._accepted.add(connection)
        return connection, address

    def shut_down(self) -> None:
        """Neither hear nor say anything more on the connections that came in here."""
        for connection in list(self._accepted):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    async def hang_up(self) -> None:
        """End all of them, and wait until the loop has let go of them."""
        self.shut_down()
        for _ in range(ROUNDS):
            if all(connection.fileno() == -1 for connection in list(self._accepted)):
                return
            await asyncio.sleep(0.001)
