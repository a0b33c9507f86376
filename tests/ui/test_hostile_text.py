"""T01, T02: whatever a station sends, it stands in every window as text, and nothing waits.

walker.py looks at every widget; test_walker.py shows that it finds each offence.
"""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from app.service import Service
from app.settings import Section
from app.simulator import SimulatedStation, Simulator
from tests.canary import WATCHES, Canary
from tests.hostile import HEBREW, HOSTILE
from tests.lying import lying
from tests.pulse import GAP, Pulse
from tests.ui.hostile_windows import PARTS, dialog, dialogs, editors, session
from tests.ui.program import program
from tests.ui.walker import isolated, offences, painted_offences
from ui.banner import Banner
from ui.form import Form
from ui.leave import LeaveDialog
from ui.theme import Scheme, theme

# For a long run: HOSTILE, every one of them everywhere.
TOURS = ("markup", "mixed", "hebrew", "marks")
TEXTS = (*TOURS, "link", "arabic digits", "blanks", "long")
# More than a field of a reply may have; more would make a reply that is refused as a whole.
SENT = 5000
TAILS = ("", ", mine", ", theirs", ", Mine", ", Theirs", ", before")

HTTP = "_http._tcp.local."
every_text = pytest.mark.parametrize("text", [HOSTILE[name] for name in TEXTS], ids=TEXTS)


@pytest.fixture(autouse=True)
def look(qapp):
    theme.apply(QApplication.instance(), Scheme.LIGHT)


@pytest.fixture
def canary(tmp_path):
    bird = Canary(tmp_path / "canary.png")
    yield bird
    bird.close()


# Every dialog and part by itself


def wrong_with(windows, qtbot) -> list[str]:
    """What is wrong with these, on the screen one after the other."""
    found = []
    for window in windows:
        qtbot.addWidget(window)
        window.show()
        found += offences(window) + painted_offences(window)
        window.close()
    return found


@every_text
async def test_every_dialog_shows_it_as_text(qtbot, text):
    assert wrong_with((dialog(kind, text) for kind in dialogs().values()), qtbot) == []


@every_text
async def test_every_part_shows_it_as_text(qtbot, text):
    assert wrong_with((make(text) for make in PARTS.values()), qtbot) == []


@every_text
async def test_every_editor_shows_it_as_text(qtbot, text):
    assert wrong_with(editors(text[:4096]), qtbot) == []


async def test_a_name_from_right_to_left_moves_none_of_our_words(qtbot):
    for make in (*map(_maker, dialogs().values()), *PARTS.values()):
        window = make(HEBREW)
        qtbot.addWidget(window)
        assert [piece for piece in isolated(window) if not _alone(piece)] == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Room\u200b", "Holds what cannot be seen: Room[U+200B]"),
        ("Room ", "Holds what cannot be seen: Room[U+0020]"),
        ("Room", ""),
        (HEBREW, ""),
    ],
)
async def test_what_cannot_be_seen_in_a_field_is_said_below_it(qtbot, name, said):
    work = session(name)
    work.revert_all()
    form = Form(work, Section.STATION)
    qtbot.addWidget(form)
    editor = form.row("general.devName").editor
    assert editor.text() == name
    assert ("Holds what" in editor.accessibleDescription()) is bool(said)
    assert said in editor.accessibleDescription()


def _maker(kind):
    return lambda text: dialog(kind, text)


def _alone(piece: str) -> bool:
    """Whether what is isolated is the piece from outside, or its end, and nothing of ours."""
    return HEBREW.endswith(piece) or piece.replace(HEBREW, "") in TAILS


@pytest.mark.skipif(not WATCHES, reason="nobody tells who opens a file here")
async def test_a_file_that_a_name_points_to_is_never_opened(qtbot, canary):
    for where in (canary.path, f"file://{canary.path}"):
        text = f'<img src="{where}">'
        windows = (*(dialog(kind, text) for kind in dialogs().values()), *map(_call(text), PARTS))
        assert wrong_with(windows, qtbot) == []
    assert canary.opened == 0


def _call(text):
    return lambda name: PARTS[name](text)


# The whole program at a station that lies


class Tour:
    """A person who looks at everything that the program shows of a station."""

    def __init__(self, hands, station, text, pulse) -> None:
        self.hands, self.station, self.text, self.pulse = hands, station, text, pulse
        self.found: list[str] = []

    def look(self, where: str, *, quick: bool = False) -> None:
        """Note what is wrong on the screen; `quick`: with what is painted."""
        with self.pulse.paused():
            windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
            wrong = [] if quick else offences(*windows)
            for window in windows:
                wrong += painted_offences(window)
            if self.text == HEBREW:
                wrong += [
                    f"{piece!r} is moved" for piece in isolated(*windows) if HEBREW not in piece
                ]
            self.found += [f"{where}: {each}" for each in dict.fromkeys(wrong)]

    async def in_the_list(self) -> None:
        """It is announced under the text, and so is something that is no station."""
        discovery, port = self.hands.window.place.discovery, self.station.http_port
        text = self.text.encode("utf-8", "replace")[:4096]
        await self.hands.until(lambda: discovery._browser.listening, "it searches")
        for name, where in ((self.text, port), (f"{self.text}2", 9)):
            service = Service(f"{name}.{HTTP}", HTTP, self.text, where, ("127.0.0.1",), text)
            discovery._heard(service)
        mine = ("127.0.0.1", port)
        await self.hands.until(lambda: mine in self._origins(), "the station is in the list")
        await self.hands.until(lambda: len(discovery.tried.answers) > 1, "both were asked")
        self.hands.window.place.refresh()
        self.look("the list")

    def _origins(self) -> dict:
        stations = self.hands.window.place.discovery.stations.values()
        return {(found.origin.host, found.origin.port): found.key for found in stations}

    async def at_the_door(self) -> None:
        """Before the sign-in, and refused once."""
        key = self._origins()["127.0.0.1", self.station.http_port]
        with self.pulse.paused():
            self.hands.window.place.show_station(key)
            await asyncio.sleep(0)
        self.station.faults.add("POST", "/login", times=1, error_code=1003, error_msg=self.text)
        self.hands.sign_in(password="wrong")
        await self.hands.until(lambda: self._said("did not accept"), "it is refused")
        self.look("the sign-in")

    async def inside(self) -> None:
        """Signed in: every section."""
        view = self.hands.view
        await self.hands.until(lambda: not view.login._tasks.running("login"), "it is over")
        self.hands.sign_in()
        await self.hands.until(lambda: self.hands.shows(QLineEdit, "general.devName"), "settings")
        await self.hands.until(lambda: view.session.read_at, "everything is read")
        for section in Section:
            view.go_to(section)
            await asyncio.sleep(0.02)
            self.look(section.title, quick=True)
        self.look("the sections")

    async def with_changes(self) -> None:
        """An edit: the list of changes, leaving, and an Apply that is refused."""
        view = self.hands.view
        view.go_to(Section.STATION)
        self.hands.find(QCheckBox, "general.ipShow").click()
        await self.hands.until(lambda: self.hands.usable("apply"), "it can be applied")
        self.hands.click("review")
        self.look("the list of changes")
        view.sign_out()
        window = self.hands.window
        await self.hands.until(lambda: window.findChildren(LeaveDialog), "it asks")
        self.look("leaving")
        window.findChildren(LeaveDialog)[0].reject()
        self.station.faults.add("PATCH", "/general", error_code=1003, error_msg=self.text)
        await self.hands.until(lambda: self.hands.usable("apply"), "it can be applied")
        self.hands.click("apply")
        await self.hands.until(lambda: self._said("The station said"), "it is refused")
        self.look("a refusal")

    def _said(self, words: str) -> bool:
        banners = self.hands.window.findChildren(Banner)
        return any(words in each.accessibleName() for each in banners if each.isVisible())


async def tour(text, home, canary=None) -> tuple[list[str], float]:
    """What is wrong in any window while a station sends this text in every field."""
    station = SimulatedStation(reboot_seconds=0.2, task_seconds=0.05)
    async with program(home) as hands, Pulse() as pulse:
        with Simulator([station], https=False), lying({station: (text,)}):
            visitor = Tour(hands, station, text, pulse)
            await visitor.in_the_list()
            await visitor.at_the_door()
            await visitor.inside()
            await visitor.with_changes()
            hands.view.session.revert_all()
    return visitor.found, pulse.worst


@pytest.mark.alone
@pytest.mark.parametrize("name", TOURS)
async def test_a_station_that_sends_it_everywhere(tmp_path, name):
    wrong, gap = await tour(HOSTILE[name][:SENT], tmp_path)
    assert wrong == []
    assert gap <= GAP


@pytest.mark.skipif(not WATCHES, reason="nobody tells who opens a file here")
async def test_a_station_that_points_to_a_file_everywhere(tmp_path, canary):
    wrong, _ = await tour(f'<img src="{canary.path}">', tmp_path / "home")
    assert wrong == []
    assert canary.opened == 0
