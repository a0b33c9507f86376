"""Each control of the program is switched off, and what watches over it has to turn red.

First the oracle of the matrix, then ordinary tests, then the walker over the widgets. Controls that
concern one module alone are switched off beside its tests.
"""

import inspect
from typing import ClassVar
from unittest import mock

import httpx
import pytest
from PySide6.QtCore import Qt

from app import envelope, leftover, transport
from app.draft import Draft
from app.jobs import apply
from app.jobs.apply import Applied, Outcome
from app.operations import Operation
from app.station import Station
from app.tls import PinnedContext
from app.transport import Transport
from app.words import Cleaned
from tests.app import test_envelope, test_tls, test_transport, test_transport_sends
from tests.chaos import hangs_up
from tests.faults.matrix import every, run
from tests.hostile import HOSTILE

REAL = {
    "line": httpx.AsyncHTTPTransport,
    "within": Transport._within,
    "ask": Transport.ask,
    "at": Station.at,
}


class Ordinary(REAL["line"]):
    """What an ordinary client does with a request: here it keeps cookies."""

    habits: ClassVar = {"trust_env": False}

    def __init__(self, **options):
        super().__init__(**options)
        self.client = httpx.AsyncClient(verify=options["verify"], **self.habits)

    async def handle_async_request(self, request):
        self.client.cookies.set_cookie_header(request)
        return await self.client.send(request, stream=True)

    async def aclose(self):
        await self.client.aclose()
        await super().aclose()


class Following(Ordinary):
    habits: ClassVar = {"trust_env": False, "follow_redirects": True}


class Trusting(Ordinary):
    habits: ClassVar = {"trust_env": True}


# The oracle of the matrix


def patient(self, seconds, operation):
    return REAL["within"](self, seconds * 6, operation)


async def twice(self, operation, **more):
    if not operation.reads:
        await REAL["ask"](self, operation, **more)
    return await REAL["ask"](self, operation, **more)


def with_token(self, origin):
    moved = REAL["at"](self, origin)
    moved._wire.token = self._wire.token
    return moved


def everything(draft):
    return draft.values


def saved(session, sent, fresh, error, *, restart=False):
    return Applied(fresh.kind, Outcome.SAVED, sent)


MUTANTS = {
    "any answer is a success": (envelope, "_succeeded", lambda e: True, "B5", "load", "I5"),
    "redirects are followed": (httpx, "AsyncHTTPTransport", Following, "B13", "load time", "I8"),
    "any certificate will do": (PinnedContext, "check", lambda *_: None, "C4", "load wifi", "C4"),
    "leftovers stay": (leftover, "left", lambda _: False, "B12 Surplus", "login", "I5"),
    "all is sent twice": (Transport, "ask", twice, "A12", "putLogSwitch", "I6"),
    "there is no deadline": (Transport, "_within", patient, "A8 DripsB", "checkOta", "I2"),
    "every field is sent": (Draft, "outgoing", everything, "A12", "apply time at", "I12"),
    "all is saved": (apply, "_judge", saved, "B6", "apply devName at patch", "I4"),
    "the token goes along": (Station, "at", with_token, "C8", "getApiKey", "C8"),
}  # fmt: skip


@pytest.mark.parametrize("name", MUTANTS)
async def test_the_oracle_sees_it(name):
    owner, attribute, instead, fault, action, invariant = MUTANTS[name]
    cells = [
        cell
        for cell in every(range(1, 5))
        if fault in cell.fault().name and action in cell.action.name
    ]
    with mock.patch.object(owner, attribute, instead):
        report = await run(cells, again=False)
    assert any(f"{invariant} " in words for words in report.complaints()), report.complaints()


# The tests of a module: each has to fail


def unchecked(pairs):
    return dict(pairs)


BEYOND = 1 << 40
OVER = {"behaviour": test_transport.chaos.says(test_transport.answer(b" " * ((1 << 20) + 1)))}
ELSEWHERE = {"status": 307, "target": "http://127.0.0.1:{}/x"}
TWICE = {"content": test_envelope.HOSTILE["twice, no and yes"]}
ONCE = {"behaviour": hangs_up, "cause": test_transport.Cause.BROKEN_OFF}
TESTS = {
    "redirects are followed": (
        httpx, "AsyncHTTPTransport", Following,
        test_transport.test_no_redirect_is_followed, ELSEWHERE,
    ),
    "the proxies of the environment are used": (
        httpx, "AsyncHTTPTransport", Trusting,
        test_transport_sends.test_no_proxy_of_the_environment_is_used, {},
    ),
    "there is no cap": (
        transport, "JSON_CAP", BEYOND,
        test_transport.test_what_is_too_large_is_not_read, OVER,
    ),
    "any certificate will do": (
        PinnedContext, "check", lambda *_: None,
        test_tls.test_another_certificate_reads_no_byte, {},
    ),
    "any certificate will do for a blocking client": (
        PinnedContext, "check", lambda *_: None,
        test_tls.test_another_certificate_reads_no_byte_of_a_blocking_client, {},
    ),
    "a write is sent again": (
        Operation, "reads", True,
        test_transport.test_a_write_that_may_have_arrived_says_so_and_is_sent_once, ONCE,
    ),
    "cookies are kept": (
        httpx, "AsyncHTTPTransport", Ordinary,
        test_transport_sends.test_no_cookie_of_the_station_comes_back, {},
    ),
    "what stands there twice is read": (
        envelope, "_no_duplicates", unchecked,
        test_envelope.test_hostile_bodies_are_no_answer, TWICE,
    ),
}  # fmt: skip
RED = (Exception, pytest.fail.Exception)


@pytest.mark.parametrize("name", TESTS)
async def test_the_test_of_a_control_turns_red_without_it(name, request):
    owner, attribute, instead, test, more = TESTS[name]
    wanted = [each for each in inspect.signature(test).parameters if each not in more]
    given = {each: request.getfixturevalue(each) for each in wanted} | more
    with mock.patch.object(owner, attribute, instead), pytest.raises(RED):
        result = test(**given)
        if inspect.isawaitable(result):
            await result


# Plain text


def as_it_is(text, limit=0):
    return Cleaned(text)


@pytest.mark.parametrize(
    ("attribute", "instead"),
    [("PLAIN_TEXT", Qt.TextFormat.AutoText.value), ("_ESCAPED", {})],
    ids=["labels guess", "tool tips guess"],
)
def test_the_walker_sees_text_that_is_no_plain_text(qapp, qtbot, monkeypatch, attribute, instead):
    from tests.ui.walker import offences
    from ui.labels import PlainLabel, tip
    from ui.theme import Scheme, theme

    theme.apply(qapp, Scheme.LIGHT)
    monkeypatch.setattr(f"ui.labels.{attribute}", instead)
    label = PlainLabel(HOSTILE["link"])
    tip(label, HOSTILE["link"])
    qtbot.addWidget(label)
    assert offences(label)
