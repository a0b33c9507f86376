"""B: faults of what comes as an answer."""

import gzip
import json
import zlib

from app.errors import Cause
from app.operations import Op
from app.settings import KINDS
from tests import chaos
from tests.chaos import Chaos, answer, keeps_alive
from tests.faults.fault import Fault, Hit
from tests.faults.station import FaultyStation

NOT_JSON = frozenset({Cause.NOT_JSON})
READS = tuple(kind.reads for kind in KINDS)
CHUNKED = "Transfer-Encoding: chunked\r\n"


def _bomb() -> bytes:
    """64 MiB in 260 bytes, packed twice; never held whole."""
    packer = zlib.compressobj(9, wbits=31)
    once = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(64)) + packer.flush()
    return gzip.compress(once)


class Cut(Fault):
    """JSON that ends early, with and without a length that tells."""

    row = "B1"
    causes = NOT_JSON | {Cause.BROKEN_OFF}

    async def strike(self, hit: Hit) -> None:
        body = json.dumps(await hit.reply()).encode()
        size = hit.dice.choice(("", len(body)))
        await hit.raw(answer(body[: hit.dice.randrange(len(body))], length=size))


class Spoils(Fault):
    """The data is another than documented; what is understood works all the same."""

    harmless, goes_on, in_every_reading = True, True, True
    only = READS

    def waits_for(self, station: FaultyStation, op: Op) -> bool:
        return op in READS

    async def strike(self, hit: Hit) -> None:
        reply = await hit.reply()
        await hit.send({**reply, "data": self.spoilt(reply["data"], hit)})

    def spoilt(self, data: object, hit: Hit) -> object:
        """The same object with some fields spoilt, never those that the cell edits."""
        if not isinstance(data, dict):
            return data
        given = {}
        for name, value in data.items():
            safe = name in hit.station.spared or hit.dice.random() < 0.3
            given[name] = value if safe else self.instead(value, hit)
        return given

    def instead(self, value: object, hit: Hit) -> object:
        """What stands in a field's place."""
        raise NotImplementedError

    def judge(self, rig) -> None:
        rig.hold("B4", rig.untouched, "the page is dirty after loading")


class WrongTypes(Spoils):
    """null, a number as text, a list, an object, a bool as a number."""

    row = "B2"
    INSTEAD = (None, "12x", [1, [2]], {"a": {"b": None}}, True, 1, 1.5, "", "true", -1)

    def instead(self, value: object, hit: Hit) -> object:
        return hit.dice.choice(self.INSTEAD)


class Unknown(Spoils):
    """Fields that lack, fields that nobody knows, values that nobody knows."""

    row = "B3"

    def spoilt(self, data: object, hit: Hit) -> object:
        given = super().spoilt(data, hit)
        if not isinstance(given, dict):
            return given
        kept = {name: value for name, value in given.items() if value is not Unknown}
        if not kept:  # an object with no field of its own is another's: B12
            kept = {name: value for name, value in data.items() if not isinstance(value, dict)}
        return {**kept, "brandNew": {"deep": [1]}, "": 0}

    def instead(self, value: object, hit: Hit) -> object:
        if isinstance(value, dict) or hit.dice.random() < 0.5:
            return Unknown
        return 99 if type(value) is int else f"{value}?" if isinstance(value, str) else value


class OutOfRange(Spoils):
    """Values that no widget can hold: they must not be clamped, nor written back."""

    row = "B4"
    TEXTS = ("x" * 40_000, "a\ud800b", "a\0b", "a\r\nb", "<img src=x>", "\u202eb", "")
    NUMBERS = (2**31, -(2**63), 10**17, -1, 2**53 + 1)

    def instead(self, value: object, hit: Hit) -> object:
        if isinstance(value, str):
            return hit.dice.choice(self.TEXTS)
        return hit.dice.choice(self.NUMBERS) if type(value) is int else value


class Envelope(Fault):
    """Almost a success: isSuccess and errorCode in every way but the right one."""

    row, goes_on = "B5", True
    causes = NOT_JSON | {Cause.SAID_NO, Cause.SIGNED_OUT}
    LIES = (
        {"isSuccess": "true"}, {"isSuccess": 1}, {"isSuccess": None}, {"isSuccess": []},
        {"isSuccess": False}, {"errorCode": 0.0}, {"errorCode": True}, {"errorCode": "00"},
        {"errorCode": None}, {"errorCode": False}, {"errorCode": 1}, {"errorCode": [0]},
    )  # fmt: skip

    async def strike(self, hit: Hit) -> None:
        lie = hit.dice.choice((*self.LIES, "lacks", "twice"))
        acts = hit.station.carries and lie != {"isSuccess": False}
        reply = await hit.reply() if acts else await _refusal(hit) | {"isSuccess": True}
        if lie == "lacks":
            reply.pop(hit.dice.choice(("isSuccess", "errorCode")))
        text = json.dumps({**reply, **(lie if isinstance(lie, dict) else {})})
        if lie == "twice":
            text = text.replace("{", '{"isSuccess": false, "isSuccess": true, ', 1)
        await hit.raw(answer(text.encode()))


class SaysNo(Fault):
    """Each documented code, and codes that nobody knows; the words are hostile."""

    row, goes_on = "B6", True
    causes = frozenset({Cause.SAID_NO, Cause.SIGNED_OUT})
    CODES = (*range(1000, 1006), 1100, 1200, 4711, "E-7", -1, 10**30)

    async def strike(self, hit: Hit) -> None:
        words = hit.dice.choice(("No", "<b>no</b>" * 100, "\u202eno", "", "x" * 5000))
        refused = {"isSuccess": False, "errorCode": hit.dice.choice(self.CODES), "errorMsg": words}
        await hit.send({**await _refusal(hit), **refused})


class Status(Fault):
    """Every status that is no 200, with a web page or an envelope in it."""

    row, goes_on = "B7", True
    causes = frozenset({Cause.HTTP_ERROR, Cause.NO_SUCH_FUNCTION, Cause.SAID_NO, Cause.SIGNED_OUT})
    STATUSES = (201, 202, 400, 403, 404, 405, 409, 413, 415, 429, 500, 501, 502, 503)

    async def strike(self, hit: Hit) -> None:
        await hit.maybe()
        page = b"<html><h1>It works!</h1></html>"
        body = hit.dice.choice((page, b"", chaos.ENVELOPE))
        await hit.raw(answer(body, status=f"{hit.dice.choice(self.STATUSES)} Oops"))


class TooBig(Fault):
    """More than a station has to say."""

    row = "B8"
    causes = frozenset({Cause.TOO_BIG, Cause.PROTOCOL})
    BEHAVIOURS = (
        chaos.says(answer(b"[" + b"1," * (1 << 19) + b"1]")),
        chaos.says(answer(b"", length=10 << 20), *(b"1," * (1 << 16) for _ in range(80))),
        chaos.says(answer(b" ", length=1 << 30)),
        chaos.says(answer(headers="X-A: b\r\n" * 20_000)),
        chaos.endless_chunks,
        chaos.endless_headers,
    )

    async def strike(self, hit: Hit) -> None:
        await hit.behave(hit.dice.choice(self.BEHAVIOURS))


class Packed(Fault):
    """Bombs, and encodings that nobody asked for."""

    row, goes_on = "B9", True
    causes = frozenset({Cause.ENCODING})
    NAMES = ("gzip", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "lies")
    BOMB = _bomb()

    async def strike(self, hit: Hit) -> None:
        await hit.maybe()
        name = hit.dice.choice(self.NAMES)
        await hit.raw(answer(self.BOMB, headers=f"Content-Encoding: {name}\r\n"))


class OddJson(Fault):
    """JSON that breaks parsers, and text that is none."""

    row, goes_on, causes = "B10", True, NOT_JSON | {Cause.TOO_BIG}  # too many values, too
    GOOD = chaos.ENVELOPE
    BODIES = (
        GOOD.replace(b"true", b"[" * 100_000 + b"]" * 100_000, 1),
        GOOD.replace(b"true", b"9" * 5000, 1),
        GOOD.replace(b"true", b"NaN", 1),
        GOOD.replace(b"true", b"-Infinity", 1),
        GOOD.replace(b"true", b"1e999", 1),
        b"\xef\xbb\xbf" + GOOD,
        GOOD.decode().encode("utf-16"),
        GOOD.replace(b'"S"', '"Größe"'.encode("latin-1")),
        b"{" + b",".join(b'"%d":1' % n for n in range(90_000)) + b"}",
        b"", b"null", b"[]", b"0", b'"ok"', b"{}", GOOD + GOOD, GOOD[1:],
    )  # fmt: skip

    async def strike(self, hit: Hit) -> None:
        await hit.maybe()
        await hit.raw(answer(hit.dice.choice(self.BODIES)))


class NoHttp(Fault):
    """Framing that is ambiguous or wrong; the connection is not used again."""

    row, goes_on = "B11", True
    causes = frozenset({Cause.PROTOCOL})
    REPLIES = (
        answer(headers="Content-Length: 5\r\n"),
        answer(headers=CHUNKED),
        answer(chaos.chunk(chaos.ENVELOPE), headers=CHUNKED),
        answer(b"zz\r\nabc\r\n0\r\n\r\n", length="", headers=CHUNKED),
        answer(length=-1),
        answer(status="20 OK"),
        answer(headers="X-A : b\r\n"),
        answer(headers="X-A: b\0c\r\n"),
        b"<html>It works!</html>\r\n\r\n",
        b"220 mail.example ESMTP\r\n\r\n",
        bytes(range(256)) * 8,
    )

    async def strike(self, hit: Hit) -> None:
        await hit.maybe()
        await hit.raw(hit.dice.choice(self.REPLIES))


class Surplus(Fault):
    """More comes than the answer: it must not be taken for the answer to the next question."""

    row, harmless, goes_on = "B12", True, True
    STALE = answer(
        b'{"data":null,"errorCode":1200,"errorMsg":"stale","isSuccess":false,"model":"S"}'
    )

    async def strike(self, hit: Hit) -> None:
        reply = answer(json.dumps(await hit.reply()).encode())
        stale = hit.dice.choice((self.STALE, self.STALE[:30], b"\r\n", b"x"))
        await hit.raw(reply + stale)


class Swapped(Fault):
    """The answer to another question, whole and proper."""

    row, goes_on = "B12", True
    only = READS
    # A plain text, or none, is all that it tells: every other answer is one strange field.
    not_for = (Op.getAmsName,)
    causes = NOT_JSON
    INSTEAD = ([], 0, True, None, ["3840x2160@60"], {"switch": True}, {"current": "2.4.1"}, {})

    async def strike(self, hit: Hit) -> None:
        reply = await hit.reply()
        await hit.send({**reply, "data": hit.dice.choice(self.INSTEAD)})


class Redirects(Fault):
    """To another host, port, scheme, or to itself: nothing is followed."""

    row, goes_on = "B13", True
    causes = frozenset({Cause.REDIRECT, Cause.PROTOCOL})
    TARGETS = (
        "http://127.0.0.1:{}/x",
        "//127.0.0.1:{}/x",
        "https://127.0.0.1:{}/",
        "/x",
        "file:///x",
    )

    async def prepare(self, rig) -> None:
        self.other = await rig.stack.enter_async_context(Chaos(keeps_alive()))

    async def strike(self, hit: Hit) -> None:
        await hit.maybe()
        target = hit.dice.choice(self.TARGETS).format(self.other.origin.port)
        status = hit.dice.choice((301, 302, 303, 307, 308))
        await hit.raw(answer(b"", status=f"{status} Moved", headers=f"Location: {target}\r\n"))

    def judge(self, rig) -> None:
        rig.hold("I8", self.other.connections == 0, "a redirect was followed")


class Reboot(Fault):
    """rebootRequired true, absent, or of a wrong type."""

    row, harmless, goes_on = "B14", True, True
    VALUES = (True, False, None, "true", 1, [], {})

    async def strike(self, hit: Hit) -> None:
        reply = await hit.reply()
        value = hit.dice.choice((*self.VALUES, "lacks"))
        reply["rebootRequired"] = value
        if value == "lacks":
            del reply["rebootRequired"]
        await hit.send(reply)


async def _refusal(hit: Hit) -> dict[str, object]:
    """The envelope of a station that did nothing."""
    await hit.peer.request()
    refused = {"data": None, "errorCode": 1000, "errorMsg": "", "isSuccess": False}
    return {**refused, "model": "S", "rebootRequired": False}
