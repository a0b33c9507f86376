"""The page while a station is away on purpose."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import Hands
from ui.steps import StepState
from ui.theme import Scheme, theme
from ui.waiting import WaitingPage, step


@pytest.fixture
def page(qtbot):
    theme.apply(QApplication.instance(), Scheme.LIGHT)
    shown = WaitingPage("restart")
    qtbot.addWidget(shown)
    shown.resize(700, 600)
    shown.begin("Restarting Hall", "Please wait.")
    shown.show()
    return shown


async def test_it_cannot_be_left_before_the_request_is_out(page):
    hands = Hands(page)
    assert not hands.usable("restart.stop")
    page.allow_stop(True)
    assert hands.usable("restart.stop")
    stopped = []
    page.stop.connect(lambda: stopped.append(True))
    hands.click("restart.stop")
    assert stopped == [True]


async def test_it_counts_the_seconds(page, until, monkeypatch):
    ticks = []
    page.tick.connect(lambda: ticks.append(page.seconds))
    page._clock.setInterval(10)
    await until(lambda: len(ticks) > 2)
    page.end("Done")
    count = len(ticks)
    assert not page._clock.isActive()
    assert len(ticks) == count


async def test_what_to_check_comes_once_and_goes(page):
    hands = Hands(page)
    page.set_checks(("Is it on?", "Is the cable in?"))
    first = page.checks.layout().itemAt(1).widget()
    page.set_checks(("Is it on?", "Is the cable in?"))
    assert page.checks.layout().itemAt(1).widget() is first
    assert "What to check" in hands.said()
    page.set_checks(())
    assert "What to check" not in hands.said()


async def test_the_end_leads_on(page):
    hands = Hands(page)
    page.allow_stop(True)
    page.end("It is over", "&Show it")
    assert not hands.usable("restart.stop")
    assert hands.button("restart.done") == "Show it"
    assert "It is over" in hands.said()
    page.begin("Again", "")
    assert not hands.usable("restart.done")


@pytest.mark.parametrize(
    ("at", "late", "state", "fact"),
    [
        (0, False, StepState.DONE, "done"),
        (1, False, StepState.RUNNING, ""),
        (1, True, StepState.UNKNOWN, ""),
        (2, False, StepState.TO_COME, "still to come"),
    ],
)
def test_a_step_is_done_running_or_to_come(at, late, state, fact):
    found = step("x", at, 1, late=late)
    assert (found.state, found.fact) == (state, fact)
