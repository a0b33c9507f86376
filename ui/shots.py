"""Screenshots of every window, light and dark, small and large: `python -m ui.shots DIR`.

`python -m ui.shots PAGE.md` takes those that a page shows, each once and light, beside the page.
"""

import asyncio
import os
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.settings import Section
from ui.demo import DemoStation
from ui.dialog_shots import DialogShots
from ui.driver import Driver
from ui.firmware_shots import FirmwareShots
from ui.main_window import MainWindow
from ui.preferences_dialog import PAGES, PreferencesDialog
from ui.support_dialog import SupportDialog
from ui.theme import Scheme, theme
from ui.workplace import Workplace

SIZES = {"1024x640": QSize(1024, 640), "1600x1000": QSize(1600, 1000)}
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
ON_A_PAGE = QSize(1200, 760)
SHOWN = re.compile(r"\(([\w-]+)\.png\)")
SETTLE_S = 0.15


def main(argv: Sequence[str] | None = None) -> int:
    """Take them all, with simulated stations."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m ui.shots DIR, or python -m ui.shots PAGE.md\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.collector import Collector
    from ui.loop import QtLoop

    app = QApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    theme.apply(app)
    target = Path(arguments[0])
    page = target.suffix == ".md"
    folder = target.parent if page else target
    folder.mkdir(parents=True, exist_ok=True)
    shots = Shots(app, folder, shown_on(target) if page else None)
    with asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner:
        runner.run(shots.run())
    for name in sorted(shots.missed):
        sys.stderr.write(f"There is no view {name}, which {target} shows.\n")
    return 1 if shots.missed else 0


def shown_on(page: Path) -> set[str]:
    """The views that a Markdown page shows, by their names without number."""
    return set(SHOWN.findall(page.read_text(encoding="utf-8")))


def with_few_colours(picture: QImage) -> QImage:
    """The same with 256 colours, a third of the size: the commonest, and one of every hue."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I")).most_common()
    common = [colour for colour, _ in counted]
    hues: dict[int, int] = {}
    for colour in common:
        hues.setdefault(colour & 0xF0F0F0, colour)
    table = list(dict.fromkeys([*common[:96], *hues.values(), *common]))[:256]
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


class Shots:
    """Goes through the window and takes each view in every size and scheme.

    Where views are named it takes those alone, once each; `missed` are those not taken so far.
    """

    def __init__(self, app: QApplication, folder: Path, named: set[str] | None = None) -> None:
        self._app = app
        self._folder = folder
        self._named = named
        self.missed = set(named or ())
        self.window = MainWindow(demo=3, interfaces=("127.0.0.1",)).furnish()
        self.driver = Driver(self.window)

    async def run(self) -> None:
        """Everything, then an orderly end."""
        self.window.show()
        serving = self.window.tasks.keep(self.window.serve(), "serve")
        try:
            await self._all()
        finally:
            self.window.end()
            await serving
            self.window.close()

    async def _all(self) -> None:
        await self.take("00-looking")
        place = await self._place()
        await self.driver.until(lambda: self.window.demo.stations, "the simulated stations", 30)
        demos = self.window.demo.stations
        await self.driver.until(lambda: all(_key(place, each) for each in demos), "stations", 30)
        await self.take("01-found")
        demo = demos[0]
        key = _key(place, demo)
        place.show_station(key)
        await self.driver.until(lambda: self.driver.shows(QLineEdit, "login.password"), "sign-in")
        await asyncio.sleep(SETTLE_S * 4)
        await self.take("02-sign-in")
        self.driver.write("login.password", "wrong")
        self.driver.click("login.submit")
        await asyncio.sleep(SETTLE_S * 4)
        await self.take("03-sign-in-wrong")
        self.driver.write("login.password", demo.password)
        self.driver.click("login.submit")
        await self.driver.until(lambda: self.driver.shows(QLineEdit, "general.devName"), "settings")
        await self._sections()
        await self._asked("50", Section.LOGIN_CODE, "loginCode.large", "largeCode")
        await self._asked("51", Section.MANAGER, "apiKey.renew", "renewKey")
        await self._asked("52", Section.SYSTEM, "logs.collect", "logsOn")
        await self._asked("55", Section.SYSTEM, "system.restart", "restart")
        await self._asked("56", Section.SYSTEM, "system.reset", "reset")
        await FirmwareShots(self).run()
        await self._setup()
        await self._wallpaper()
        await self._network()
        await self._changes()
        await self._preferences()
        await self._support()
        await DialogShots(self).run()
        await self._help()

    async def _place(self) -> Workplace:
        await self.driver.until(lambda: self.window.place, "the services")
        assert self.window.place is not None
        return self.window.place

    async def _sections(self) -> None:
        for number, section in enumerate(Section):
            view = self.window.place.current if self.window.place else None
            assert view is not None
            view.go_to(section)
            await self.take(f"{10 + number}-{section.name.lower().replace('_', '-')}")

    async def _asked(self, number: str, section: Section, button: str, dialog: str) -> None:
        """What a button of a section opens."""
        view = self.window.place.current if self.window.place else None
        assert view is not None
        view.go_to(section)
        await self.driver.until(lambda: self.driver.usable(button), button)
        self.driver.click(button)
        await self.driver.until(lambda: self.driver.shows(QDialog, dialog), dialog)
        shown = self.driver.find(QDialog, dialog)
        await self.take(f"{number}-{dialog}", shown)
        shown.reject()
        await asyncio.sleep(SETTLE_S)

    async def _setup(self) -> None:
        """The guided pass: its first page and its last."""
        view = self.window.place.current if self.window.place else None
        assert view is not None
        view.wishes.set_up.emit()
        await self.take("57-setup")
        view.setup.steps.set_current("summary")
        await self.take("58-setup-summary")
        view.setup.left.emit()

    async def _wallpaper(self) -> None:
        """The editor, and the gallery with what it sent."""
        view = self.window.place.current if self.window.place else None
        assert view is not None
        view.go_to(Section.WALLPAPER)
        await self.driver.until(lambda: self.driver.usable("wallpaper.paste"), "the slots")
        QApplication.clipboard().setImage(self.window.grab().toImage())
        self.driver.click("wallpaper.paste")
        await self.driver.until(lambda: self.driver.shows(QDialog, "pictureEditor"), "editor")
        for name in ("title", "address", "how", "code"):
            self.driver.click(f"picture.{name}.on")
        await self.driver.until(lambda: self.driver.usable("action"), "preview")
        await self.take("53-editor", self.driver.find(QDialog, "pictureEditor"))
        await self.driver.until(lambda: self.driver.usable("action"), "preview")
        self.driver.click("action")
        await self.driver.until(lambda: self.driver.shows(QWidget, "wallpaper.delete2"), "sent")
        await asyncio.sleep(SETTLE_S * 4)
        await self.take("54-gallery")

    async def _network(self) -> None:
        """The question before a change of the wired address."""
        view = self.window.place.current if self.window.place else None
        assert view is not None
        view.go_to(Section.ETHERNET)
        self.driver.click("ethernet.enableDHCP.1")
        await asyncio.sleep(SETTLE_S)
        for name, text in (("ip", "10.20.8.40"), ("mask", "/24"), ("gateway", "10.20.8.1")):
            self.driver.write(f"ethernet.{name}", text)
        await self.driver.until(lambda: self.driver.usable("apply"), "Apply")
        self.driver.click("apply")
        await self.driver.until(lambda: self.driver.usable("action"), "the question")
        shown = self.driver.find(QDialog, "networkChange")
        await self.take("59-network-change", shown)
        shown.reject()
        await asyncio.sleep(SETTLE_S * 4)
        view.session.revert_all()

    async def _changes(self) -> None:
        view = self.window.place.current if self.window.place else None
        assert view is not None
        view.go_to(Section.STATION)
        self.driver.write("general.devName", "Boardroom-2-East")
        self.driver.click("general.ipShow")
        await self.driver.until(lambda: self.driver.usable("review"), "the changes in the bar")
        await self.take("40-changed")
        self.driver.click("review")
        await self.take("41-review")
        self.driver.write("general.devName", "Board room")
        await self.take("42-wrong")

    async def _help(self) -> None:
        """Pages of the help, why a station may not be seen, and about the program."""
        for number, key in enumerate(("apply", "wifi")):
            self.window.help.show(key)
            await self.take(f"{86 + number}-help-{key}", self.driver.find(QWidget, "helpWindow"))
        self.driver.turn_to_list()
        self.driver.click("sidebar.why")
        await asyncio.sleep(SETTLE_S * 4)
        await self.take("88-why-not-seen", self.driver.find(QDialog, "whyNotSeen"))
        self.window.help.close()
        self.window.top.help.about.emit()
        await self.driver.until(lambda: self.driver.shows(QDialog, "about"), "about")
        shown = self.driver.find(QDialog, "about")
        await self.take("89-about", shown)
        shown.reject()

    async def _preferences(self) -> None:
        """Each page of the dialog."""
        self.driver.click("preferences")
        await self.driver.until(lambda: self.driver.shows(QDialog, "preferences"), "preferences")
        shown = self.driver.find(PreferencesDialog, "preferences")
        for number, page in enumerate(PAGES):
            shown.show_page(page.key)
            await self.take(f"{80 + number}-preferences-{page.key}", shown)
        shown.accept()
        await asyncio.sleep(SETTLE_S)

    async def _support(self) -> None:
        """What goes into the support bundle."""
        self.window.support.open()
        await self.driver.until(lambda: self.driver.shows(QDialog, "support"), "the bundle")
        shown = self.driver.find(SupportDialog, "support")
        shown.list.set_current("station.txt")
        await self.take("85-support", shown)
        shown.reject()
        await asyncio.sleep(SETTLE_S)

    async def take(self, name: str, of: QWidget | None = None) -> None:
        """The window, or a dialog of it, in every size of the window and every scheme."""
        if self._named is not None:
            await self._take_named(name.partition("-")[2], of or self.window)
            return
        for scheme in SCHEMES:
            theme.apply(self._app, scheme)
            for size, pixels in SIZES.items():
                self.window.resize(pixels)
                await asyncio.sleep(SETTLE_S)
                file = self._folder / f"{name}-{scheme.value}-{size}.png"
                (of or self.window).grab().save(str(file))

    async def _take_named(self, name: str, of: QWidget) -> None:
        if name not in self.missed:
            return
        self.missed.discard(name)
        theme.apply(self._app, Scheme.LIGHT)
        self.window.resize(ON_A_PAGE)
        await asyncio.sleep(SETTLE_S * 2)
        picture = with_few_colours(of.grab().toImage())
        picture.save(str(self._folder / f"{name}.png"), quality=0)  # as small as it gets


def _key(place: Workplace, station: DemoStation) -> str:
    """The row of a simulated station of ours: others may be in the air."""
    found = place.discovery.stations.values()
    return next((each.key for each in found if str(each.origin) in station.urls), "")


if __name__ == "__main__":
    sys.exit(main())
