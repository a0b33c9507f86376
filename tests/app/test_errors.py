"""The five errors, and whether a station may have acted."""

import pytest

from app.errors import BadReply, Cause, Denied, Rejected, StationError, Unreachable, Untrusted


@pytest.mark.parametrize(
    ("error", "sent"),
    [
        (Unreachable(Cause.REFUSED), False),
        (Unreachable(Cause.BROKEN_OFF, sent=True), True),
        (Denied(), False),
        (Rejected(1000, "no"), True),
        (BadReply(Cause.NOT_JSON), True),
        (Untrusted(Cause.OTHER_CERTIFICATE), False),
    ],
)
def test_each_is_a_station_error_and_says_whether_it_was_sent(error, sent):
    assert isinstance(error, StationError)
    assert error.sent is sent


def test_what_it_says_for_the_log():
    assert str(BadReply(Cause.HTTP_ERROR, "HTTP 500")) == "the station reported an error: HTTP 500"
    assert str(Denied()) == "the station wants a sign-in"
    assert (Rejected(7, "no").code, Rejected(7, "no").message) == (7, "no")


def test_causes_are_words():
    assert all(cause.words == cause[0].upper() + cause[1:] for cause in Cause)
    assert len({*Cause}) == len(Cause.__members__)
