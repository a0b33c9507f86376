"""A: faults of the connection, each in every phase in which it can strike."""

import asyncio
import contextlib
import json
import socket
from dataclasses import replace

from app.errors import Cause
from app.operations import Op
from app.origin import Origin
from tests import chaos
from tests.chaos import Chaos, answer, length
from tests.faults.fault import Fault, Hit
from tests.faults.station import swallow

NO_WAY = "no-way.invalid"
"""The name to which this computer has no way; the matrix sees to it."""
UPLOADS = (Op.upload, Op.importConfig)
ENDED = frozenset({Cause.BROKEN_OFF})


class Detour(Fault):
    """Whoever answers at the station's address is somebody else, or nobody."""

    scheme = ""

    async def prepare(self, rig) -> None:
        """Have the client go there, and nothing of ours be told there."""
        self.stack = contextlib.AsyncExitStack()
        origin = await self.elsewhere(rig)
        rig.go_to(replace(origin, scheme=self.scheme or rig.origin.scheme))

    async def elsewhere(self, rig) -> Origin:
        """Where it leads."""
        self.other = await self.stack.enter_async_context(Chaos(swallow))
        return self.other.origin

    def judge(self, rig) -> None:
        """Whoever is there was told no secret."""
        other = getattr(self, "other", None)
        rig.hold("I7", not rig.leaks(other.received if other else b""), "a secret went elsewhere")

    async def clear(self, rig) -> None:
        rig.go_to(rig.station.origin)
        await self.stack.aclose()


class Dropped(Detour):
    """The attempt to connect is dropped: a full queue of the kernel's does as a firewall would."""

    row, slow = "A1", True
    causes = frozenset({Cause.CONNECT_TIMEOUT})

    async def elsewhere(self, rig) -> Origin:
        full = self.stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(3):
            filler = self.stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        return Origin("http", "127.0.0.1", full.getsockname()[1])


class Refused(Detour):
    """Nothing listens there."""

    row = "A2"
    causes = frozenset({Cause.REFUSED})

    async def elsewhere(self, rig) -> Origin:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return Origin("http", "127.0.0.1", free.getsockname()[1])


class NoWay(Detour):
    """The laptop's own system knows no way there."""

    row = "A3"
    causes = frozenset({Cause.NO_ROUTE})

    async def elsewhere(self, rig) -> Origin:
        return Origin("http", NO_WAY, 80)


class HelloUnanswered(Detour):
    """The TLS hello gets no answer."""

    row, scheme, encrypted, slow = "A4", "https", True, True
    causes = frozenset({Cause.TLS_TIMEOUT})


class NoTls(Detour):
    """Something else than TLS answers the hello, or an alert does."""

    row, scheme, encrypted = "A5", "https", True
    causes = frozenset({Cause.TLS, Cause.BROKEN_OFF})
    GARBAGE = (b"220 mail.example ESMTP\r\n", b"\x15\x03\x01\x00\x02\x02\x46", bytes(200))

    async def elsewhere(self, rig) -> Origin:
        garbage = rig.dice.choice(self.GARBAGE)

        async def answers(peer) -> None:
            await peer.send(garbage)
            await swallow(peer)

        self.other = await self.stack.enter_async_context(Chaos(answers))
        return self.other.origin


class Deaf(Fault):
    """It takes the connection and reads no more: an upload fills the window."""

    row, slow = "A6", True
    causes = frozenset({Cause.NO_REPLY, Cause.WRITE_STALLED})

    async def strike(self, hit: Hit) -> None:
        await chaos.deaf(hit.peer)


class Silent(Fault):
    """It reads the request and says nothing."""

    row, slow = "A7", True
    causes = frozenset({Cause.NO_REPLY})

    async def strike(self, hit: Hit) -> None:
        await hit.behave(chaos.silence)


class DripsHeaders(Fault):
    """A byte at a time, for ever, in the headers."""

    row, slow = "A8", True
    causes = frozenset({Cause.TOO_SLOW})
    not_for = UPLOADS
    how = staticmethod(chaos.drips_headers)

    async def strike(self, hit: Hit) -> None:
        await hit.behave(self.how)


class DripsBody(DripsHeaders):
    """In the body."""

    row = "A8"
    how = staticmethod(chaos.drips_body)


class NeverEnds(DripsHeaders):
    """After valid JSON."""

    row = "A8"
    how = staticmethod(chaos.never_ends)


class Resets(Fault):
    """RST at some point of the exchange."""

    row, causes = "A9", ENDED
    WHERE = (
        chaos.resets_at_once,
        chaos.resets_before_headers,
        chaos.resets_in_headers,
        chaos.resets_after_headers,
        chaos.resets_in_body,
        chaos.hangs_up,
    )

    async def strike(self, hit: Hit) -> None:
        await hit.behave(hit.dice.choice(self.WHERE))


class ResetsUpload(Fault):
    """RST when a share of an upload has come."""

    row, causes, only = "A10", ENDED, UPLOADS
    SHARES = (0, 1, 50, 99, 100)

    async def strike(self, hit: Hit) -> None:
        share = hit.dice.choice(self.SHARES)
        await hit.peer.reader.readexactly(length(hit.asked.head) * share // 100)
        hit.peer.reset()


class AnswersEarly(Fault):
    """An answer while the upload is under way: it is what the caller is told."""

    row, only = "A11", UPLOADS
    causes = frozenset({Cause.HTTP_ERROR, Cause.SIGNED_OUT})

    async def strike(self, hit: Hit) -> None:
        status = hit.dice.choice(("413 Content Too Large", "401 Unauthorized"))
        await hit.raw(answer(b"no", status=status))
        await swallow(hit.peer)


class Slow(Fault):
    """A thin line: the answer comes in few bytes at a time, but within the deadlines."""

    row, harmless, goes_on = "A12", True, True
    PIECE, PAUSE = 120, 0.004

    async def strike(self, hit: Hit) -> None:
        reply = answer(json.dumps(await hit.reply()).encode())
        for at in range(0, min(len(reply), 20 * self.PIECE), self.PIECE):
            await hit.raw(reply[at : at + self.PIECE])
            await asyncio.sleep(self.PAUSE)
        await hit.raw(reply[20 * self.PIECE :])


class DeadWhenUsedAgain(Fault):
    """It answers, and then ends the connection that the client means to use again."""

    row, harmless = "A13", True

    async def strike(self, hit: Hit) -> None:
        await hit.send(await hit.reply())
        hit.peer.reset()


class ManyHang(Fault):
    """A station whose every answer hangs gets four connections at most; see test_many.py."""

    row, slow = "A14", True
    causes = frozenset({Cause.NO_REPLY})

    async def strike(self, hit: Hit) -> None:
        await hit.behave(chaos.silence)

    def judge(self, rig) -> None:
        rig.hold("A14", rig.station.most <= 4, f"{rig.station.most} connections")
