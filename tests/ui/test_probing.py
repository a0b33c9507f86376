"""Looking at typed addresses: at the user's word, with progress, and to be stopped."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.errors import BadReply, Cause
from app.models import ModelInfo
from app.origin import candidates
from app.proof import Proof
from app.reach import Taken
from tests.ui.hands import Hands
from ui.probing import LISTED, Probing
from ui.theme import Scheme, theme


class Street:
    """Who lives where: a name for a station, None for another device, a refusal, else silence."""

    def __init__(self, **houses):
        self.houses = {f"10.0.0.{key[1:]}": who for key, who in houses.items()}
        self.go = asyncio.Event()
        self.go.set()

    async def knock(self, origin, within):
        await self.go.wait()
        if origin.host not in self.houses:
            return Taken.SILENT
        return Taken.REFUSES if self.houses[origin.host] is Taken.REFUSES else Taken.ANSWERS

    async def look(self, text):
        if (name := self.houses[text]) is None:
            raise BadReply(Cause.NOT_JSON)
        return Proof(candidates(text)[0], ModelInfo(devName=name, model="ASTROS-S1"), None)


@pytest.fixture
def probe(qtbot, monkeypatch):
    theme.apply(QApplication.instance(), Scheme.LIGHT)

    def put(street):
        monkeypatch.setattr("app.jobs.probe_range.taken", street.knock)
        window = QWidget()
        qtbot.addWidget(window)
        window.probing = Probing(street.look)
        QVBoxLayout(window).addWidget(window.probing)
        window.show()
        return Hands(window)

    return put


async def test_what_answers_is_listed_and_offered(probe, qtbot, until):
    hands = probe(Street(h2="Lobby", h3=None, h5="Annex", h6=Taken.REFUSES))
    hands.write("probe.address", "10.0.0.1-8")
    qtbot.keyClick(hands.window.probing.address, Qt.Key.Key_Return)
    await until(
        lambda: "Looked at 8 of 8 addresses. Stations: 2. Other devices: 2." in hands.said()
    )
    said = hands.said()
    assert "10.0.0.2: Lobby, ASTROS-S1" in said
    assert "10.0.0.3: no station: " in said
    assert "10.0.0.6: a device is there, and refuses the connection." in said
    assert hands.button("probe.add") == "Add these 2 stations to the list"
    with qtbot.waitSignal(hands.window.probing.add) as told:
        hands.click("probe.add")
    assert [p.proof.info.devName for p in told.args[0]] == ["Lobby", "Annex"]


async def test_nobody_is_said_to_be_nobody(probe, until):
    hands = probe(Street())
    hands.write("probe.address", "10.0.0.7")
    hands.click("probe.start")
    await until(lambda: "Looked at 10.0.0.7. Nobody answered there." in hands.said())
    assert not hands.usable("probe.add")
    assert hands.usable("probe.start")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10.0.0.0/16", "65,536 addresses are too many"),
        ("", "Type an address"),
        ("10.0.0.9-3", "lower"),
    ],
)
async def test_what_cannot_be_looked_at_is_said(probe, text, words):
    hands = probe(Street())
    hands.window.probing.address.setText(text)
    hands.click("probe.start")
    assert any("This cannot be looked at." in b and words in b for b in hands.banners())
    assert hands.usable("probe.start")
    assert hands.window.probing.lines() == []


async def test_it_shows_how_far_it_is_and_can_be_stopped(probe, until):
    street = Street(h1="Lobby")
    street.go.clear()
    hands = probe(street)
    hands.write("probe.address", "10.0.0.1-20")
    hands.click("probe.start")
    assert hands.usable("probe.cancel") and not hands.usable("probe.start")
    assert "Looking…" in hands.said()
    assert hands.window.probing.address.isReadOnly()
    await asyncio.sleep(0.05)
    hands.click("probe.cancel")
    assert "Stopped. Looked at 0 of 20 addresses." in hands.said()
    assert hands.usable("probe.start")
    await until(lambda: len(asyncio.all_tasks()) == 1)


async def test_a_second_look_begins_anew(probe, until):
    hands = probe(Street(h1="Lobby"))
    for text in ("10.0.0.1", "10.0.0.2"):
        hands.write("probe.address", text)
        hands.click("probe.start")
        await until(lambda text=text: f"Looked at {text}." in hands.said())
    assert "Lobby" not in hands.said()
    assert not hands.usable("probe.add")


async def test_a_crowd_is_counted_and_not_listed(probe, until):
    hands = probe(Street(**{f"h{n}": None for n in range(1, 101)}))
    hands.write("probe.address", "10.0.0.1-100")
    hands.click("probe.start")
    await until(lambda: "Stations: 0. Other devices: 100." in hands.said())
    assert hands.said().count("no station") == LISTED
    assert len(hands.window.probing.lines()) == 101


async def test_names_from_outside_are_shown_as_written(probe, until):
    hands = probe(Street(h1="<b>x</b>\u202e"))
    hands.write("probe.address", "10.0.0.1")
    hands.click("probe.start")
    await until(lambda: "<b>x</b>[U+202E], ASTROS-S1" in hands.said())


async def test_a_suggestion_does_not_replace_what_was_typed(probe):
    window = probe(Street()).window
    probing = window.probing
    probing.suggest("10.0.0.0/24")
    assert probing.address.text() == "10.0.0.0/24"
    probing.suggest("10.0.1.0/24")
    assert probing.address.text() == "10.0.0.0/24"


async def test_everything_is_named(probe):
    window = probe(Street()).window
    probing = window.probing
    assert probing.address.accessibleName() == "Address or range"
    assert "192.168.1.0/24" in probing.address.accessibleDescription()
