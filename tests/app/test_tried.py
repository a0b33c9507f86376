"""What is told of a search that found nothing."""

import errno
from datetime import UTC, datetime

import pytest

from app.errors import BadReply, Cause, Unreachable
from app.tried import ANSWERS, Answer, Tried, problem, verdict


def test_only_the_latest_answer_of_each_is_kept():
    tried = Tried((), datetime.now(UTC))
    for words in ("no answer", "a station"):
        tried.note(Answer("Lobby", "_http._tcp.local.", "http://10.1.2.3", words))
    assert [a.verdict for a in tried.answers] == ["a station"]


def test_answers_are_capped():
    tried = Tried((), datetime.now(UTC))
    for number in range(ANSWERS + 50):
        tried.note(Answer(f"Device {number}", "", "", ""))
    assert len(tried.answers) == ANSWERS
    assert tried.answers[-1].name == f"Device {ANSWERS + 49}"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENETDOWN, "no network adapter is connected"),
        (errno.EADDRINUSE, "port 5353"),
        (errno.EACCES, "does not allow it"),
        (errno.EIO, "I/O error"),
    ],
)
def test_a_problem_is_a_sentence(number, words):
    sentence = problem(OSError(number, "I/O error"))
    assert sentence.startswith("Search is not possible because ")
    assert words in sentence
    assert sentence.endswith(".")


def test_a_verdict_tells_silence_from_something_else():
    assert verdict(Unreachable(Cause.REFUSED)) == "no answer: The connection was refused"
    assert verdict(BadReply(Cause.NOT_JSON)).startswith("no station: ")
