"""What a person sees and does at a station's view: for the tests of the windows."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.settings import Section
from ui.banner import Banner
from ui.driver import Driver
from ui.labels import PlainLabel
from ui.station_view import StationView

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
HTML = {"body": b"<html><h1>It works!</h1></html>"}


class Hands(Driver):
    """The driver of the self-test, and eyes."""

    def said(self, within: QWidget | None = None) -> str:
        """All words on the screen, a line each."""
        labels = (within or self.window).findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def button(self, name: str) -> str:
        """The words on a button, without the mark of its key."""
        return self.find(QAbstractButton, name).text().replace("&", "")

    def banners(self) -> list[str]:
        """What the banners on the screen say."""
        banners = self.window.findChildren(Banner)
        return [banner.accessibleName() for banner in banners if banner.isVisible()]

    def sign_in(self, password: str = "station1", account: str = "admin") -> None:
        """Type both and press the button."""
        self.write("login.account", account)
        self.write("login.password", password)
        self.click("login.submit")


class Desk(Hands):
    """At one station's view."""

    def __init__(self, view: StationView) -> None:
        super().__init__(view)
        self.view = view

    @property
    def bar(self) -> str:
        """What the bar says."""
        return self.view.bar.accessibleDescription()

    def sections(self) -> list[str]:
        """The sections of this tab, as they are spoken: `Station, 1 change`."""
        rail = self.view.sections
        return [rail.item(at).data(SPOKEN) for at in range(rail.count())]

    def tabs(self) -> list[str]:
        """The tabs, as they are spoken: `General, 1 change`."""
        strip = self.view.tabs
        return [strip.accessibleTabName(at) for at in range(strip.count())]

    def page(self) -> QWidget:
        """The page on the screen."""
        page = self.view.stack.currentWidget()
        assert page is not None
        return page


def requests(station, method="*", path="") -> list:
    """What a simulated station was asked: by method, and by the end of the path."""
    return [
        record
        for record in station.requests
        if method in ("*", record.method) and record.path.endswith(path)
    ]


def writes(station) -> list:
    """What was to change something on it; a sign-in does not."""
    return [r for r in station.requests if r.method != "GET" and not r.path.endswith("/login")]


def alone() -> bool:
    """Whether no work goes on but that of who asks; what still runs when a loop ends is lost."""
    return len(asyncio.all_tasks()) <= 1


async def edit(desk: Desk, name: str = "Hall-7") -> None:
    """Give the station another name, not yet sent."""
    desk.view.go_to(Section.STATION)
    desk.write("general.devName", name)
    await desk.until(lambda: desk.usable("apply"), "Apply is offered")


async def confirm(desk: Desk) -> None:
    """The warning before a change of the network: go on."""
    await desk.until(lambda: desk.usable("networkChange.copy"), "the warning")
    await desk.until(lambda: desk.usable("action"), "it is known whether the address is free")
    desk.click("action")


async def outcome(desk: Desk, words: str) -> str:
    """Wait until a banner says so; all that it says."""
    await desk.until(lambda: any(words in said for said in desk.banners()), words, 8)
    return next(said for said in desk.banners() if words in said)
