"""An error in words: what failed, where, what is true now, what to do."""

import re

import pytest

from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted
from app.messages import explain, quote
from app.words import say

NOT_SENT = [
    *(Unreachable(cause) for cause in (Cause.REFUSED, Cause.CONNECT_TIMEOUT, Cause.NO_ROUTE)),
    Unreachable(Cause.NO_ADDRESS),
    Unreachable(Cause.TLS, "WRONG_VERSION_NUMBER"),
    Denied("HTTP 401"),
    Denied(cause=Cause.NO_TOKEN_ACCEPTED),
    Untrusted(Cause.OTHER_CERTIFICATE, "SHA-256 ends in 00"),
    Untrusted(Cause.DOWNGRADE),
    Untrusted(Cause.OTHER_STATION),
]
SENT = [
    Unreachable(Cause.BROKEN_OFF, "ReadError", sent=True),
    Unreachable(Cause.TOO_SLOW, "10 s", sent=True),
    BadReply(Cause.NOT_JSON, "RecursionError"),
    BadReply(Cause.HTTP_ERROR, "HTTP 500"),
    BadReply(Cause.NO_SUCH_FUNCTION, "HTTP 404"),
    BadReply(Cause.TOO_BIG),
]
NO = [Rejected(1003, "No such name"), Rejected(None, ""), Rejected("E-7", "x" * 200)]
FAILED = say("Could not read the settings of {}.", "Boardroom-2")
every = pytest.mark.parametrize("error", NOT_SENT + SENT + NO, ids=str)


@every
@pytest.mark.parametrize("writes", [True, False])
def test_every_error_has_all_its_words(error, writes):
    message = explain(error, FAILED, "Boardroom-2", writes=writes)
    assert message.failed == "Could not read the settings of Boardroom-2."
    for part in (message.failed, message.truth, message.todo):
        assert part.endswith((".", "!")), part
        assert part[0].isupper()
    assert message.rest == f"{message.truth} {message.todo}"


@every
def test_no_word_of_ours_is_a_programmers(error):
    message = explain(error, FAILED, "Boardroom-2", writes=True)
    text = " ".join((message.failed, message.truth, message.todo))
    assert not re.search(r"Error|Exception|Traceback|httpx|RecursionError|None", text)
    assert len(text) < 600


@pytest.mark.parametrize("error", NOT_SENT, ids=str)
def test_what_was_not_sent_changed_nothing(error):
    truth = explain(error, FAILED, "Boardroom-2", writes=True).truth
    assert "Nothing on Boardroom-2 has changed" in truth


@pytest.mark.parametrize("error", SENT, ids=str)
def test_what_was_sent_is_not_known(error):
    truth = explain(error, FAILED, "Boardroom-2", writes=True).truth
    assert "Whether Boardroom-2 took the change is not known yet" in truth
    assert "Nothing" not in truth


@every
def test_a_read_says_nothing_of_changes(error):
    truth = explain(error, FAILED, "Boardroom-2").truth
    assert "change" not in truth.replace("said", "")


def test_the_stations_own_words_are_quoted_with_their_number():
    assert quote(Rejected(1003, "<b>No</b>")) == "The station said: “<b>No</b>” (code 1003)."
    assert quote(Rejected("E-7", "No")) == "The station said: “No” (code E-7)."
    assert quote(Rejected(None, "")) == "The station said: “nothing more”."
    assert "“No”" in explain(Rejected(0, "No"), FAILED, "X", writes=True).truth


def test_the_http_status_is_shown():
    assert "(HTTP 503)" in explain(BadReply(Cause.HTTP_ERROR, "HTTP 503"), FAILED, "X").truth


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_can_be_explained(cause):
    for kind in (Unreachable, BadReply, Untrusted, StationError):
        message = explain(kind(cause), FAILED, "X")
        assert cause.lower() in message.truth.lower()
        assert message.todo


def test_another_certificate_says_not_to_sign_in():
    assert "Do not sign in" in explain(Untrusted(Cause.OTHER_CERTIFICATE), FAILED, "X").todo
