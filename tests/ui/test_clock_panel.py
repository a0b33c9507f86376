"""Setting the station's clock from Date and time."""

from app.settings import Section
from ui.clock_panel import ClockPanel


def panel(desk):
    return next(p for p in desk.window.findChildren(ClockPanel) if p.isVisible())


async def at_clock(desk, room, by_hand=True):
    if by_hand:
        room.change("time", isAutoTime=False)
        await desk.view.session.load()
    desk.view.go_to(Section.CLOCK)
    desk.view.refresh()


async def test_it_is_off_while_a_time_server_sets_the_clock(desk, room):
    await at_clock(desk, room, by_hand=False)
    assert not panel(desk).button.isEnabled()
    assert "time server" in panel(desk).button.toolTip()


async def test_it_is_set_and_said(desk, room, until):
    await at_clock(desk, room)
    desk.click("clock.set")
    await until(lambda: any("Clock set." in words for words in desk.banners()))


async def test_a_refusal_is_quoted(desk, room, until):
    await at_clock(desk, room)
    room.faults.add("PATCH", "/time", error_code=1003, error_msg="Battery is empty")
    desk.click("clock.set")
    await until(lambda: any("Battery is empty" in words for words in desk.banners()))


async def test_a_clock_that_stays_wrong_is_said(desk, room, until):
    await at_clock(desk, room)
    room.faults.add("GET", "/time", data={"curTimeMillis": 1_000_000_000_000})
    desk.click("clock.set")
    await until(lambda: any("still off" in words for words in desk.banners()))


async def test_a_double_click_sends_it_once(desk, room, until):
    await at_clock(desk, room)
    before = sum(r.method == "PATCH" for r in room.requests)
    desk.click("clock.set")
    desk.click("clock.set")
    await until(lambda: any("Clock set." in words for words in desk.banners()))
    assert sum(r.method == "PATCH" for r in room.requests) == before + 1
