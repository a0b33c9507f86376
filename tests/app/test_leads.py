"""How candidates are followed: asked at once, again where it makes sense, and left alone else."""

import asyncio

import pytest

from app import leads
from app.candidate import Candidate
from app.leads import Leads
from app.origin import Origin
from app.rows import Rows
from tests.app.lan import answer, model, server


class Followed:
    """Leads, what they said, and the rows that they made."""

    def __init__(self):
        self.rows = Rows()
        self.said = []
        self.answered = []
        self.leads = Leads(self.rows, self._note, None)

    @property
    def stations(self):
        return list(self.rows.stations.values())

    def _note(self, candidate, words, station):
        self.said.append(words)
        self.answered.append(station)


@pytest.fixture
async def followed(monkeypatch):
    monkeypatch.setattr(leads, "AGAIN", (0.01,))
    monkeypatch.setattr(leads, "BOOTING", (0.01,))
    monkeypatch.setattr(leads, "CHECK", 60)
    monkeypatch.setattr(leads, "LEAST", 0)
    followed = Followed()
    task = asyncio.ensure_future(_follow(followed.leads))
    await asyncio.sleep(0)
    yield followed
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _follow(leads):
    async with asyncio.TaskGroup() as leads.tasks:
        await asyncio.Event().wait()


def candidate(port, scheme="http", id_=None, host="astros-1.local"):
    origin = Origin(scheme, "127.0.0.1", port)
    kind = f"_{scheme}._tcp.local."
    return Candidate(id_ or str(origin), "Lobby", kind, host, ("127.0.0.1",), (origin,))


async def test_a_station_is_proved_once(followed, until):
    async with server(model("Lobby")) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: followed.stations)
        followed.leads.follow(candidate(port))
        await asyncio.sleep(0.05)
    assert (followed.said, followed.answered) == (["a station: ASTROS-S1"], [True])


async def test_a_changed_record_is_proved_again(followed, until):
    names = iter(["Lobby", "Annex"])
    async with server(lambda: model(next(names))) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: followed.stations)
        followed.leads.follow(candidate(port), changed=True)
        await until(lambda: followed.stations[0].name == "Annex")
    assert len(followed.stations) == 1


async def test_a_station_is_looked_after_now_and_then(followed, until, monkeypatch):
    monkeypatch.setattr(leads, "CHECK", 0.01)
    async with server(model("Lobby")) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: len(followed.said) > 2)


async def test_something_else_is_asked_once_only(followed, until):
    async with server(answer("<html>", kind="text/html")) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: followed.said)
        await asyncio.sleep(0.05)
    assert followed.said == ["no station: The reply is not what a station sends"]
    assert followed.answered == [False]
    assert followed.stations == []


async def test_a_station_that_is_announced_before_it_answers_is_asked_again(followed, until):
    async with server(b"") as port:
        pass
    followed.leads.follow(candidate(port))
    await until(lambda: followed.said)
    async with server(lambda: next(replies), port=port):
        replies = iter([answer("starting", 503), model("Lobby")])
        await until(lambda: followed.stations)
    assert followed.said[0] == "no answer: The connection was refused"


async def test_one_missed_answer_is_forgiven_two_are_not(followed, until, monkeypatch):
    monkeypatch.setattr(leads, "CHECK", 0.01)
    async with server(model("Lobby")) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: followed.stations)
    await until(lambda: followed.said[-1].startswith("no answer"))
    await until(lambda: followed.stations[0].left_at)
    assert sum(words.startswith("no answer") for words in followed.said) == 2
    key = followed.stations[0].key
    async with server(model("Lobby"), port=port):
        await until(lambda: followed.stations[0].left_at is None)
    assert followed.stations[0].key == key


async def test_http_waits_for_https_of_the_same_host_but_not_for_ever(followed, until, monkeypatch):
    monkeypatch.setattr(leads, "HTTPS_FIRST", 0.1)
    monkeypatch.setattr("tests.app.lan.TLS", b"never answered")
    asked = asyncio.Event()

    def lobby():
        asked.set()
        return model("Lobby")

    async with server(lobby) as port, server(b"") as silent:
        followed.leads.follow(candidate(silent, "https"))
        followed.leads.follow(candidate(port))
        await asked.wait()
        await asyncio.sleep(0.05)
        assert followed.stations == []
        await until(lambda: followed.stations)


async def test_a_conflict_is_looked_at_until_it_is_over(followed, until, monkeypatch):
    monkeypatch.setattr(leads, "DOUBT", 0.01)
    answers = iter([model("Lobby"), model("Annex", "OTHER")])
    async with server(lambda: next(answers, model("Annex", "OTHER"))) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: followed.stations)
        followed.leads.wake(candidate(port).id)
        await until(lambda: followed.stations[0].name == "Annex")
        assert followed.stations[0].conflict
        await until(lambda: not followed.stations[0].conflict)


async def test_what_is_dropped_is_not_asked_any_more(followed, until):
    async with server(model("Lobby")) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: followed.stations)
        followed.leads.drop(candidate(port).id)
        followed.leads.drop("nobody")
        followed.leads.wake()
        await asyncio.sleep(0.05)
    assert candidate(port).id not in followed.leads
    assert len(followed.said) == 1


async def test_in_a_crowd_each_is_proved_less_often(followed, until, monkeypatch):
    monkeypatch.setattr(leads, "CHECK", 0.05)
    pauses, sleep = [], leads.sleep

    async def noted(seconds, wake):
        pauses.append(seconds)
        await sleep(60 if seconds else seconds, wake)

    monkeypatch.setattr(leads, "sleep", noted)
    async with server(model("Lobby")) as port:
        followed.leads.follow(candidate(port))
        await until(lambda: len(pauses) == 2)
        monkeypatch.setattr(leads, "CROWD", 0.1)  # ten times as many as that
        followed.leads.wake()
        await until(lambda: len(pauses) == 3)
    first, alone, among_ten = pauses
    assert first == 0
    assert 0.05 * (1 - leads.SPREAD) <= alone <= 0.05 * (1 + leads.SPREAD)
    assert 0.5 * (1 - leads.SPREAD) <= among_ten <= 0.5 * (1 + leads.SPREAD)
