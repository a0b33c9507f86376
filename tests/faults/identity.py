"""C: faults of who it is, and of the sign-in."""

from app.errors import Cause, StationError
from app.operations import Op
from app.origin import Origin
from app.simulator.certificate import Certificate
from tests.chaos import Chaos, answer, keeps_alive
from tests.faults.connection import Detour
from tests.faults.fault import Fault, Hit
from tests.faults.station import PASSWORD, FaultyStation

SIGNED_OUT = frozenset({Cause.SIGNED_OUT})
OPEN = tuple(op for op in Op if op.value.open)
OTHER = Certificate("station.local", "127.0.0.1")


class SignedOut(Fault):
    """401: nobody signs in by himself, edits stay."""

    row, goes_on, causes, not_for = "C1", True, SIGNED_OUT, OPEN

    async def strike(self, hit: Hit) -> None:
        await hit.peer.request()
        await hit.raw(answer(b"", status="401 Unauthorized"))

    def judge(self, rig) -> None:
        rig.hold("C1", rig.station.asked[Op.login] == 0, "it signed in by itself")
        if rig.action.edit and rig.error is not None:
            rig.hold("C1", not rig.client.signed_in, "the void token is kept")


class TokenExpires(SignedOut):
    """The token ends in the middle of an action, for good."""

    row = "C2"

    async def strike(self, hit: Hit) -> None:
        hit.station.held.access.tokens.clear()
        await super().strike(hit)


class BadToken(Fault):
    """The sign-in succeeds, but for its token."""

    row, goes_on, only = "C3", True, (Op.login,)
    causes = frozenset({Cause.NOT_JSON})
    TOKENS = (
        None, "", " ", "x" * 10_000, "a\r\nX-Injected: yes", "a b\n", "Größe", 7, ["a"], {"a": 1},
    )  # fmt: skip

    async def strike(self, hit: Hit) -> None:
        reply = await hit.reply()
        lies = [{"token": token} for token in self.TOKENS] + [{}, None, [], "token"]
        await hit.send({**reply, "data": hit.dice.choice(lies)})

    def judge(self, rig) -> None:
        rig.hold("C3", not rig.client.signed_in, "it counts as signed in")
        heads = b"".join(rig.station.heads)
        rig.hold("C3", b"X-Injected" not in heads, "a header was injected")


class OtherCertificate(Detour):
    """Another certificate than at first: refused in the handshake."""

    row, scheme, encrypted = "C4", "https", True
    causes = frozenset({Cause.OTHER_CERTIFICATE})

    async def elsewhere(self, rig) -> Origin:
        self.pin = rig.client.pin
        there = Chaos(keeps_alive(), certificate=OTHER)
        self.other = await self.stack.enter_async_context(there)
        return self.other.origin

    def judge(self, rig) -> None:
        super().judge(rig)
        rig.hold("C4", not self.other.received, "a byte went to the other certificate")
        rig.hold("C4", rig.client.pin == self.pin, "the pin has changed")


class PlainOnly(Detour):
    """A station of https answers in clear only."""

    row, scheme, encrypted = "C5", "https", True
    causes = frozenset({Cause.TLS, Cause.TLS_TIMEOUT, Cause.BROKEN_OFF})

    async def elsewhere(self, rig) -> Origin:
        self.other = await self.stack.enter_async_context(Chaos(keeps_alive()))
        return self.other.origin


class PasswordChanged(SignedOut):
    """Somebody else has changed the password: one attempt with the old one, and no more."""

    row = "C6"

    async def strike(self, hit: Hit) -> None:
        hit.station.held.access.password = "Another2Word"
        hit.station.held.access.tokens.clear()
        await super().strike(hit)

    async def after(self, rig) -> None:
        if rig.session is None:
            return
        rig.session.expect_return()
        for _ in range(3):
            try:
                await rig.session.sign_in_again()
            except StationError as error:
                rig.hold("C6", error.cause is Cause.SAID_NO, f"{error}")
        rig.hold("C6", rig.station.asked[Op.login] <= 1, "the old password was tried again")


class OtherStation(Fault):
    """Another model, or other MAC addresses, at the address: nothing is written."""

    row, applies = "C7", True
    causes = frozenset({Cause.OTHER_STATION})

    async def prepare(self, rig) -> None:
        held = rig.station.held
        if rig.dice.random() < 0.5:
            held.model = "ASTROS-X9"
        else:
            held.settings.stored["ethernet"]["mac"] = "02:00:00:00:00:01"
            held.settings.stored["wifi"]["mac"] = "02:00:00:00:00:02"

    def waits_for(self, station: FaultyStation, op: Op) -> bool:
        return False

    def judge(self, rig) -> None:
        rig.hold("C7", rig.outcome == "not sent", f"the outcome is {rig.outcome}")
        rig.hold("C7", not rig.station.bodies, "it was written to")


class TokenElsewhere(Fault):
    """The client goes on at another station: the token of the first never gets there."""

    row, not_for = "C8", (Op.login,)
    causes = frozenset(Cause)

    async def prepare(self, rig) -> None:
        self.other = await rig.stack.enter_async_context(FaultyStation(Fault()))
        if rig.session is not None:
            await rig.session.move_to(self.other.origin)
            rig.client = rig.session.station
        else:
            rig.client = await rig.stack.enter_async_context(rig.client.at(self.other.origin))
        rig.watched = self.other

    def judge(self, rig) -> None:
        rig.hold("C8", not self.other.seen_tokens, "a token went to another station")
        rig.hold("C8", PASSWORD.encode() not in self.other.received or rig.action.op in PASSWORDS,
                 "a password went to another station")  # fmt: skip


PASSWORDS = (Op.putAdminPassword, Op.login)
