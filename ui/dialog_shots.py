"""Screenshots of the dialogs that a person meets seldom, on one simulated station.

Those that need somebody else, or a mishap, are made out of examples and not waited for.
"""

import asyncio
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from app.firmware_wizard import AtStake
from app.network_changes import NetworkChange
from app.origin import Origin
from app.settings import General, Saved, Section, Settings, Wifi
from app.settings.field import Value
from app.unsent import Unsent
from ui.addresses import Addresses, note_of
from ui.conflicts import ConflictDialog
from ui.crash import Crash, CrashDialog
from ui.firmware_leave import LeaveUpdate
from ui.labels import clean
from ui.network_list import NetworkList
from ui.offer import OfferDialog
from ui.replace_pin import TAIL, ReplacePinDialog
from ui.station_view import StationView
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.shots import Shots

SETTLE_S = 0.2
CLIENT = 2
MINE: dict[str, Value] = {"devName": "Boardroom-2-East", "ipShow": False, "codeType": 2}
THEIRS: dict[str, Value] = {"devName": "Boardroom-2-North", "codeType": 0}
OLD = Addresses(dhcp=False, ip="10.20.4.31", mask="255.255.255.0", gateway="10.20.4.1")
NEW = Addresses(dhcp=False, ip="10.20.8.40", mask="255.255.255.0", gateway="10.20.8.1")
MAC = "02:5A:10:00:20:01"
NETWORK, PASSWORD = "Office", "office-2024"
HIDDEN, HIDDEN_PASSWORD = "Backstage", "behind-the-curtain"
PROFILE = {
    "model": "ASTROS-S1",
    "firmware": "2.4.1",
    "general": {"devName": "Boardroom-3", "ipShow": False},
    "ethernet": {"enableDHCP": False, "setting": {"ip": NEW.ip, "mask": NEW.mask}},
    "room": {"floor": 3},
}


class DialogShots:
    """The station on the screen is signed in, and has a wallpaper in slot 2."""

    def __init__(self, shots: "Shots") -> None:
        self._shots = shots
        self._window = shots.window
        self._driver = shots.driver

    async def run(self) -> None:
        """All of them, from 28 on; where others have their numbers, they leave these out."""
        self._view.session.revert_all()
        await self._before_sign_in()
        await self._wallpapers()
        with TemporaryDirectory() as folder:
            await self._files(Path(folder))
        await self._lost()
        await self._edited()
        await self._mishaps()
        await self._wifi()

    @property
    def _place(self) -> Workplace:
        assert self._window.place is not None
        return self._window.place

    @property
    def _view(self) -> StationView:
        assert self._place.current is not None
        return self._place.current

    async def _before_sign_in(self) -> None:
        """A station that is not in the list, and how to speak to one that is."""
        here = next(key for key, view in self._place.views.items() if view is self._view)
        urls, found = self._window.demo.stations[1].urls, self._place.discovery.stations
        other = next(key for key, each in found.items() if str(each.origin) in urls)
        typed = lambda: self._driver.write("addStation.address", OLD.ip)  # noqa: E731
        self._driver.turn_to_list()
        await self._asked("28-add-station", "addStation", "sidebar.add", typed)
        self._place.show_station(other)
        await self._asked("29-connection", "connection", "login.settings")
        self._place.show_station(here)

    async def _wallpapers(self) -> None:
        """Replacing one, and deleting one of two."""
        self._view.go_to(Section.WALLPAPER)
        await self._click("wallpaper.paste")
        await self._shown("pictureEditor")
        self._driver.write("picture.name", "autumn")
        await self._click("action")
        await self._click("wallpaper.edit3")
        await self._shown("pictureEditor")
        self._driver.write("picture.name", "winter")
        await self._asked("38-replace-picture", "replacePicture", "action")
        self._driver.find(QDialog, "pictureEditor").reject()
        await self._asked(
            "39-delete-pictures",
            "deletePictures",
            "wallpaper.deleteSome",
            lambda: self._driver.click("delete.slot3"),
        )

    async def _files(self, folder: Path) -> None:
        """A configuration that comes, and one that is in the place of another."""
        file = folder / "Boardroom-3-configuration.json"
        file.write_text(json.dumps(PROFILE), encoding="utf-8")
        self._view.go_to(Section.SYSTEM)
        await self._click("configuration.import")
        await self._shown("openFile")
        self._driver.give_file("openFile", file)
        await self._take("36-import", "import")
        await self._click("configuration.export")
        await self._shown("saveFile")
        self._driver.give_file("saveFile", file)
        await self._take("37-replace-file", "replaceFile")
        (await self._shown("saveFile")).reject()

    async def _lost(self) -> None:
        """The page of a station that is not found, and its values at the next start."""
        name, moving = self._view.session.name, self._view.administration.moving
        note, sent = note_of(clean(name), MAC, OLD.ip, OLD, NEW), datetime.now(UTC)
        moving.page.begin(name, sent - timedelta(minutes=3), note, NEW.ip, OLD.ip)
        moving.page.show_watching("180", (NEW.ip, OLD.ip))
        moving.page.show_strangers([Origin("https", NEW.ip, 443)])
        moving.lost = True
        moving.told.emit()
        await asyncio.sleep(SETTLE_S)
        await self._shots.take("34-lost-page")
        await self._click("lost.stop")
        change = NetworkChange("example", name, sent - timedelta(days=2), tuple(note))
        self._place.past.changes.keep(change)
        self._place.past.show()
        await self._asked("35-past-values", "networkValues", "network.show")
        self._place.past.found(change.key)

    async def _edited(self) -> None:
        """What asks where there are edits: leaving, forgetting, somebody else, the next start."""
        view, session = self._view, self._view.session
        view.go_to(Section.STATION)
        for name, value in MINE.items():
            session.edit(General.fields()[name], value)
        view.sign_out()
        await self._take("43-leave", "leave")
        view.header.forget.emit()
        await self._take("48-forget-station", "forgetStation")
        draft = session.drafts[General]
        conflicts = draft.conflicts(replace(draft.saved, values=draft.saved.values | THEIRS))
        saved: dict[type[Settings], Saved] = {General: draft.saved}
        also = [change for change in draft.changes() if change.field.name not in THEIRS]
        await self._open(
            "44-conflicts", ConflictDialog(session.name, conflicts, saved, also, self._window)
        )
        unsent = replace(
            Unsent.of(session, "example"),
            address=f"https://{OLD.ip}",
            when=datetime.now(UTC) - timedelta(minutes=25),
        )
        session.revert_all()
        await self._open("45-offer", OfferDialog(unsent, self._window))

    async def _mishaps(self) -> None:
        """An error of the program's own, another certificate, an update left alone."""
        name, window = self._view.session.name, self._window
        old, new = (hashlib.sha256(each).hexdigest() for each in (b"before", b"now"))
        await self._open("46-crash", CrashDialog(Crash("ValueError"), window, bundle=True))
        await self._open(
            "47-replace-certificate",
            ReplacePinDialog(name, old, new, window),
            lambda: self._driver.write("replacePin.tail", new[-TAIL:]),
        )
        stake = AtStake.INSTALLATION
        await self._open("49-leave-update", LeaveUpdate(name, stake, False, window))

    async def _wifi(self) -> None:
        """The QR code; then, as a client of others, joining networks and forgetting one."""
        view, session = self._view, self._view.session
        view.go_to(Section.WIFI)
        await self._asked("33-wifi-code", "wifiCode", "wifi.code")
        await session.station.save(session.drafts[Wifi].saved, {"mode": CLIENT})
        await session.load_kind(Wifi)
        view.go_to(Section.OTHER_AP)
        await self._asked("31-join-hidden", "join", "otherAp.add", self._type_hidden)
        networks = self._driver.find(NetworkList, "otherAp.networks")
        await self._driver.until(lambda: self._pick(networks), NETWORK)
        await self._click("otherAp.join")
        shown = await self._shown("join")
        self._driver.write("join.password", PASSWORD)
        await self._shots.take("30-join", shown)
        await self._click("action")
        await self._driver.until(lambda: self._driver.usable("otherAp.forget"), NETWORK, 60)
        await self._asked("32-forget-network", "forget", "otherAp.forget")

    def _type_hidden(self) -> None:
        self._driver.write("join.ssid", HIDDEN)
        self._driver.write("join.password", HIDDEN_PASSWORD)

    def _pick(self, networks: NetworkList) -> bool:
        """Make the network the current one, once it is in the list."""
        for row in range(networks.model().rowCount()):
            networks.setCurrentIndex(networks.model().index(row, 0))
            current = networks.current()
            if current is not None and current.ssid == NETWORK:
                return True
        return False

    # One of them

    async def _asked(
        self, name: str, dialog: str, button: str, then: Callable[[], None] | None = None
    ) -> None:
        """What a button opens."""
        await self._click(button)
        await self._take(name, dialog, then)

    async def _open(
        self, name: str, dialog: QDialog, then: Callable[[], None] | None = None
    ) -> None:
        """One that was made here."""
        dialog.open()
        await self._take(name, dialog.objectName(), then)
        dialog.deleteLater()

    async def _take(self, name: str, dialog: str, then: Callable[[], None] | None = None) -> None:
        """Wait for it, do what belongs into the picture, and close it unanswered."""
        shown = await self._shown(dialog)
        if then is not None:
            then()
        await self._shots.take(name, shown)
        shown.reject()
        await asyncio.sleep(SETTLE_S)

    async def _shown(self, dialog: str) -> QDialog:
        await self._driver.until(lambda: self._driver.shows(QDialog, dialog), dialog)
        return self._driver.find(QDialog, dialog)

    async def _click(self, button: str) -> None:
        await self._driver.until(lambda: self._driver.usable(button), button)
        self._driver.click(button)
