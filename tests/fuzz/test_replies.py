"""The reply parser under fire: whatever bytes come, an answer is one, or is said to be none."""

import asyncio
import http.client
import io
import json

from hypothesis import example, given
from hypothesis import strategies as st

from app import envelope, leftover, transport
from app.envelope import Reply
from app.errors import Rejected, StationError
from app.messages import explain
from app.operations import Op
from app.transport import Deadlines, Transport
from app.words import say
from tests.chaos import Chaos, answer, chunk
from tests.fuzz.often import often
from tests.hostile import HOSTILE
from tests.shown import invisible, loose

SHORT = Deadlines().scaled(1 / 20)
SECOND = "the answer to the second question"
STATUS = st.one_of(st.just(200), st.sampled_from([201, 204, 301, 307, 400, 401, 404, 500, 999]))

texts = st.one_of(st.text(max_size=30), st.sampled_from(list(HOSTILE.values())))
plain = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), texts
)
values = st.recursive(
    plain, lambda inner: st.one_of(st.lists(inner), st.dictionaries(texts, inner)), max_leaves=8
)
envelopes = st.fixed_dictionaries(
    {},
    optional={
        "data": values,
        "errorCode": st.one_of(st.sampled_from([0, "0", 0.0, False, "00", 1000]), plain),
        "errorMsg": values,
        "isSuccess": st.one_of(st.booleans(), plain),
        "model": values,
        "rebootRequired": values,
        "more": values,
    },
)


def success(status, body):
    """Whether that is a success, by our own reading of section 0 of the document."""
    if status != 200 or not isinstance(body, dict) or body.get("isSuccess") is not True:
        return False
    code = body.get("errorCode")
    return code == "0" or (code == 0 and type(code) is int)


def outcome(status, body):
    try:
        return envelope.read(status, body)
    except StationError as error:
        assert_fit_to_be_told(error)
        return error


def assert_fit_to_be_told(error):
    assert len(str(error)) <= 500
    message = explain(error, say("Could not do this."), "Room", writes=True)
    for words in (message.failed, message.truth, message.todo):
        assert words
        assert invisible(words) == loose(words) == []


@often(200)
@given(STATUS, envelopes)
@example(200, {"isSuccess": True, "errorCode": False})
@example(200, {"isSuccess": 1, "errorCode": 0})
def test_an_envelope_is_a_success_exactly_where_the_document_says_so(status, body):
    found = outcome(status, json.dumps(body).encode())
    assert isinstance(found, Reply) is success(status, body)
    if isinstance(found, Reply):
        assert found.data == body.get("data")
        assert found.reboot_required is (body.get("rebootRequired") is True)
        assert isinstance(found.model, str)
    if isinstance(found, Rejected):
        assert body["isSuccess"] is False


GOOD = json.dumps({"data": SECOND, "errorCode": 0, "isSuccess": True}).encode()


@st.composite
def spoilt(draw, whole):
    """Bytes of a good one, with some exchanged, some lost and some more."""
    made = bytearray(draw(whole))
    for at, byte in draw(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=4)):
        made[at % len(made)] = byte
    start, end = sorted(draw(st.tuples(st.integers(0, len(made)), st.integers(0, len(made)))))
    if draw(st.booleans()):
        piece = bytes(made[start:end])
        made[start:end] = draw(st.sampled_from([b"", piece * 2, b"\r\n", b"\0", b'"', b"{", b"}"]))
    return bytes(made)


bodies = st.one_of(
    st.binary(max_size=60), envelopes.map(lambda e: json.dumps(e).encode()), st.just(GOOD)
)


@often(300)
@given(STATUS, st.one_of(st.binary(max_size=300), spoilt(bodies.filter(bool))))
def test_bytes_are_a_success_only_where_anybody_would_read_one(status, body):
    found = outcome(status, body)
    if isinstance(found, Reply):
        assert success(status, json.loads(body))


def test_a_parser_that_is_lenient_is_found(monkeypatch):
    monkeypatch.setattr(envelope, "_succeeded", lambda found: True)
    body = {"isSuccess": True, "errorCode": False}
    assert isinstance(outcome(200, json.dumps(body).encode()), Reply) is not success(200, body)


# The same on the wire


class Once:
    """What `http.client` needs of a socket."""

    def __init__(self, raw):
        self.raw = raw

    def makefile(self, mode):
        return io.BytesIO(self.raw)


def anybody_reads(raw):
    """The data that a well-known client finds in these bytes; None where it finds no success."""
    try:
        response = http.client.HTTPResponse(Once(raw))
        response.begin()
        body = json.loads(response.read())
    except (http.client.HTTPException, ValueError, RecursionError):
        return None
    return [body.get("data")] if success(response.status, body) else None


def first_this(raw):
    """Answer the first question with these bytes, and each other one as it should be."""

    async def behave(peer):
        if not peer.server.heads:
            await peer.request()
            await peer.send(raw)
            try:
                async with asyncio.timeout(0.02):
                    await peer.request()
            except TimeoutError:
                return
            await peer.send(answer(GOOD))
        while True:
            await peer.request()
            await peer.send(answer(GOOD))

    return behave


async def ask_twice(raw):
    """What two questions over one transport are told."""
    found = []
    async with (
        Chaos(first_this(raw)) as station,
        Transport(station.origin, deadlines=SHORT) as wire,
    ):
        for _ in range(2):
            try:
                found.append(await wire.ask(Op.patchGeneral.value, json={}))
            except StationError as error:
                assert_fit_to_be_told(error)
                found.append(error)
        assert len(station.heads) <= 2
    return found


OTHER = json.dumps({"data": "other", "errorCode": 0, "isSuccess": True}).encode()
wholes = st.one_of(
    bodies.map(answer),
    st.just(answer(OTHER)),
    st.just(answer(chunk(OTHER), headers="Transfer-Encoding: chunked\r\n", length="")),
    st.builds(
        lambda line, value, body: answer(body, headers=f"{line}: {value}\r\n"),
        st.sampled_from(
            ["Content-Length", "Transfer-Encoding", "Content-Encoding", "Connection", "Location"]
        ),
        st.sampled_from(
            ["0", "7", "-1", "chunked", "gzip", "identity", "close", "http://10.0.0.1"]
        ),
        st.just(OTHER),
    ),
)
SMUGGLED = answer(OTHER) + answer(OTHER)


@often(60)
@given(st.one_of(spoilt(wholes), wholes, st.binary(max_size=100)))
@example(SMUGGLED)
@example(answer(OTHER) + b"\r\n")
@example(b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + answer(OTHER))
def test_any_bytes_on_the_wire_are_one_answer_or_none_and_never_the_next_one(raw):
    first, second = asyncio.run(ask_twice(raw))
    if isinstance(first, Reply):
        assert [first.data] == anybody_reads(raw)
    if isinstance(second, Reply):
        assert second.data == SECOND


def test_an_answer_that_is_taken_for_the_next_one_is_found(monkeypatch):
    monkeypatch.setattr(leftover, "left", lambda response: False)
    assert transport.leftover is leftover
    assert asyncio.run(ask_twice(SMUGGLED))[1].data == "other"
