"""The faults of the matrix through the real window: at every section with an Apply."""

import asyncio
import random

import pytest
from PySide6.QtWidgets import QComboBox, QRadioButton, QWidget

from app.jobs.apply import Outcome
from app.settings import Section, fields_of
from tests.faults import connection, identity, payload
from tests.faults.edits import at
from tests.faults.fault import Scope
from tests.faults.station import PASSWORD
from tests.long import runs
from tests.pulse import GAP, Pulse
from tests.ui.hands import confirm

FAULTS = (
    connection.Silent, connection.DripsBody, connection.Resets, connection.Slow, payload.Cut,
    payload.Envelope, payload.SaysNo, payload.Status, payload.TooBig, payload.Packed,
    payload.OddJson, payload.NoHttp, payload.Surplus, payload.Reboot, identity.SignedOut,
    identity.TokenExpires,
)  # fmt: skip


def click(name):
    return lambda desk, turn: desk.click(name)


def write(name, text):
    return lambda desk, turn: desk.write(name, text.format(turn))


def choose(name, *words):
    def gesture(desk, turn):
        now = desk.find(QComboBox, name).currentText()
        desk.choose(name, next(each for each in words if each != now))

    return gesture


def other(name):
    """The radio button that is not pressed."""

    def gesture(desk, turn):
        buttons = (f"{name}.{n}" for n in (0, 1))
        desk.click(next(b for b in buttons if not desk.find(QRadioButton, b).isChecked()))

    return gesture


#: What a person does at each section, and where the station holds it.
EDITS = {
    Section.STATION: (click("general.ipShow"), ("general", "ipShow")),
    Section.LOGIN_CODE: (write("general.codeValue", "{:04}"), ("general", "codeValue")),
    Section.WALLPAPER: (click("general.imageSliderEnabled"), ("general", "imageSliderEnabled")),
    Section.DISPLAY: (click("resolution.isAudioFromHDMI"), ("resolution", "isAudioFromHDMI")),
    Section.MIRRORING: (click("service.allowAirPlay"), ("service", "allowAirPlay")),
    Section.CLOCK: (other("time.showTime24"), ("time", "showTime24")),
    Section.WIFI: (click("wifi.hideSSID"), ("wifi", "hideSSID")),
    Section.ETHERNET: (write("ethernet.dns1", "127.0.1.{}"),
                       ("ethernet", "setting", "dns1")),
    Section.MANAGER: (write("manager.amsName", "m{}.example"), ("manager",)),
    Section.POD: (click("pod.autoProjection"), ("pod", "autoProjection")),
    Section.POWER_SAVING: (choose("power.time", "60 min", "15 min"), ("power", "time")),
    Section.DAILY_RESTART: (click("time.isDailyReboot"), ("time", "isDailyReboot")),
}  # fmt: skip
WARNED = (Section.WIFI, Section.ETHERNET)


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """What is not known is looked for more often."""
    monkeypatch.setattr("ui.applying.LOOK_AGAIN_S", 0.05)


def test_every_section_with_an_apply_is_met():
    editable = {s for s in Section for f in fields_of(s) if not f.spec.fact}
    assert editable == set(EDITS)


class Visit:
    """One section, one fault: edit, Apply, and what the window says then."""

    def __init__(self, desk, faulty, section, fault, turn):
        self.desk, self.faulty, self.section, self.fault = desk, faulty, section, fault()
        self.gesture, self.path = EDITS[section]
        self.turn = turn
        self.dice = random.Random(f"{section} {fault.__name__} {turn}")
        self.kind = next(f.kind for f in fields_of(section) if f.name == self.path[-1]
                         or self.path == ("manager",))  # fmt: skip
        self.field = "amsName" if self.path == ("manager",) else self.path[-1]
        self.session = desk.view.session

    async def make(self) -> None:
        """All of it; fails where an invariant does not hold."""
        desk, writes = self.desk, self.kind.writes
        desk.view.go_to(self.section)
        row = f"{self.kind.kind}.{self.field}.row"
        await desk.until(lambda: desk.shows(QWidget, row), f"the form of {self}")
        self.gesture(desk, self.turn)
        await desk.until(lambda: desk.usable("apply"), f"Apply at {self}")
        mine = self.session.drafts[self.kind].edits[self.field]
        before = at(self.faulty.held, self.path)
        self.faulty.fault = self.fault
        self.faulty.arm(writes, self.dice.choice(list(Scope)), self.dice.random() < 0.5)
        desk.click("apply")
        if self.section in WARNED:
            await confirm(desk)
        await desk.until(lambda: self.told is not None, f"an outcome of {self}")
        said = [words for words in desk.banners() if words]
        self.faulty.heal()
        self.faulty.held.settings.boot()
        if not self.signed_out:
            await desk.until(lambda: not desk.view.applying.busy, f"it to be known: {self}")
        now, outcome = at(self.faulty.held, self.path), self.told.outcome
        if outcome in (Outcome.SAVED, Outcome.ACCEPTED):
            assert now == mine, f"{self}: {outcome}, but {now}"
        else:
            assert self.session.drafts[self.kind].edits.get(self.field) == mine, f"{self}: I3"
        if outcome is Outcome.NOT_SAVED:
            assert now == before, f"{self}: {outcome}, but {now}"
        if outcome is Outcome.UNKNOWN:
            assert self.signed_out or self.kind.waits, f"{self}: it stays unknown"
        assert self.faulty.asked[writes] <= (2 if self.kind.waits else 1), f"{self}: I6"
        assert said and not any("Error" in w or "Traceback" in w for w in said), f"{self}: {said}"

    @property
    def told(self):
        """What the window says of this section."""
        return self.desk.view.applying.outcomes.get(self.section)

    @property
    def signed_out(self) -> bool:
        """Whether the station has ended the sign-in."""
        return not self.session.station.signed_in

    async def leave(self) -> None:
        """Take the edits back, and sign in again where it is needed."""
        desk = self.desk
        if self.signed_out:
            await desk.until(lambda: desk.usable("signInAgain"), f"a way to sign in: {self}")
            desk.click("signInAgain")
            desk.sign_in(PASSWORD)
            await desk.until(lambda: not self.signed_out, "signed in")
            await desk.until(lambda: not desk.view.applying.busy, "it is known")
        self.session.revert_all()
        await desk.until(lambda: "Read at" in desk.bar, f"all is quiet after {self}")

    def __str__(self) -> str:
        return f"{self.fault.name} at {self.section.name} #{self.turn}"


@pytest.mark.alone
@pytest.mark.parametrize("section", EDITS, ids=lambda section: section.name)
async def test_what_the_window_says_is_true(desk, faulty, section):
    start = list(EDITS).index(section)
    chosen = [FAULTS[(start + 5 * n) % len(FAULTS)] for n in range(runs(2, len(FAULTS)))]
    # A page is built when it is seen first, faults or not.
    desk.view.go_to(section)
    await asyncio.sleep(0.1)
    async with Pulse() as pulse:
        for turn, fault in enumerate(chosen):
            visit = Visit(desk, faulty, section, fault, turn)
            await visit.make()
            await visit.leave()
            await asyncio.sleep(0)
    assert pulse.worst <= GAP, f"{pulse.worst:.2f} s"
