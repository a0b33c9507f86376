"""The main job without a person: over real sockets, real mDNS, and the window's own widgets."""

import asyncio
import http.client
import json
import secrets
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.settings import Section
from ui.banner import Banner
from ui.crash import Crash
from ui.demo import DemoStation
from ui.driver import Driver, NotThere
from ui.main_window import MainWindow

# Another one each time: the stations of a run before may still be in the air.
NAME = f"Selftest-{secrets.token_hex(3)}"
IMPORTED = "Imported-Room"
PASSWORD = "Selftest2024abcd"
LANGUAGE = ("ja", "日本語")
STATIONS = 3
QUICK = ("--task-seconds", "0.2", "--reboot-seconds", "0.5")
FOUND_WITHIN_S = 30


class Selftest:
    """Does each step, says how long it took, and leaves screenshots where asked for."""

    def __init__(self, shots: Path | None) -> None:
        self._shots = shots
        self._taken = 0
        self._failed = False
        self.window = MainWindow(demo=STATIONS, interfaces=("127.0.0.1",)).furnish()
        self.window.demo.options = QUICK
        self.driver = Driver(self.window)

    async def run(self) -> int:
        """0 where everything held, else 1."""
        began = time.monotonic()
        with self._listening():
            self.window.show()
            serving = self.window.tasks.keep(self.window.serve(), "serve")
            try:
                await self._steps()
            except NotThere as error:
                self._fail(str(error))
                self._shoot("failed")
            finally:
                self.window.end()
                await serving
                self.window.close()
        if self._failed:
            return 1
        _say(f"All held, in {time.monotonic() - began:.1f} s.")
        return 0

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """An error of the program's own fails the test, wherever it arises."""
        loop, before = asyncio.get_running_loop(), sys.excepthook
        sys.excepthook = lambda kind, error, trace: self._fail(Crash.of(error, trace).text())
        loop.set_exception_handler(lambda _, context: self._fail(_what_is_wrong(context)))
        try:
            yield
        finally:
            sys.excepthook = before
            loop.set_exception_handler(None)

    def _fail(self, words: str) -> None:
        self._failed = True
        _say(f"FAILED: {words}")

    async def _steps(self) -> None:
        driver = self.driver
        with _step("start simulated stations in a process of their own"):
            await driver.until(lambda: self.window.demo.stations, "the demo is up", FOUND_WITHIN_S)
        demo = self.window.demo.stations[0]
        with _step(f"find {STATIONS} stations by mDNS, {demo.name} among them"):
            await driver.until(
                lambda: all(self._key(s) for s in self.window.demo.stations),
                "all stations are in the list",
                FOUND_WITHIN_S,
            )
        self._shoot("found")
        key = self._key(demo)
        with _step(f"choose {demo.name} and sign in as {demo.account}"):
            self.window.sidebar.list.set_current(key)
            await driver.until(lambda: driver.shows(QLineEdit, "login.password"), "the sign-in")
            driver.write("login.account", demo.account)
            driver.write("login.password", demo.password)
            self._shoot("sign-in")
            driver.click("login.submit")
            await driver.until(lambda: driver.shows(QLineEdit, "general.devName"), "the settings")
        with _step("change name and language"):
            driver.write("general.devName", NAME)
            driver.choose("general.curLanguage", LANGUAGE[1])
            await driver.until(lambda: len(self._changes()) == 2, "2 changes are marked")
            await driver.until(lambda: driver.usable("apply"), "Apply is offered")
            self._shoot("edited")
        with _step("apply, and see it read back"):
            driver.click("apply")
            await driver.until(lambda: not self._changes(), "no changes are left")
            await driver.until(lambda: self._in_list(key) == NAME, "the new name is in the list")
            self._shoot("applied")
        with _step("read it from the station over plain HTTP"):
            held = await asyncio.to_thread(_general, demo)
            wanted = {"devName": NAME, "curLanguage": LANGUAGE[0]}
            if {name: held.get(name) for name in wanted} != wanted:
                raise NotThere(f"the station holds {held}")
        await self._new_password(demo)
        await self._restart()
        with tempfile.TemporaryDirectory(prefix="selftest-") as folder:
            await self._save_logs(Path(folder) / "logs.zip")
            await self._round_trip(demo, Path(folder) / "configuration.json")

    async def _new_password(self, demo: DemoStation) -> None:
        """There and back again, so that the steps after it sign in with the old one."""
        driver = self.driver
        with _step("change the admin password, sign in with it over plain HTTP, change it back"):
            self._go_to(Section.PASSWORDS)
            for old, new in ((demo.password, PASSWORD), (PASSWORD, demo.password)):
                for field, text in (("old", old), ("new", new), ("again", new)):
                    driver.write(f"passwords.admin.{field}", text)
                driver.click("passwords.admin.change")
                typed = driver.find(QLineEdit, "passwords.admin.old")
                await driver.until(partial(_empty, typed), "the fields are empty again")
                if not self._went_well("passwords.admin.told"):
                    raise NotThere("the password was not changed")
                await asyncio.to_thread(_general, replace(demo, password=new))
                self._shoot("password")

    async def _restart(self) -> None:
        driver = self.driver
        with _step("restart it, and be signed in again"):
            self._go_to(Section.SYSTEM)
            await driver.until(lambda: driver.usable("system.restart"), "restarting is offered")
            driver.click("system.restart")
            await driver.until(lambda: driver.shows(QDialog, "restart"), "the question")
            driver.click("action")
            await driver.until(lambda: driver.shows(QWidget, "restart.page"), "the waiting")
            self._shoot("restarting")
            await driver.until(lambda: not driver.shows(QWidget, "restart.page"), "its end", 60)
            if not self._went_well("administration.outcome"):
                raise NotThere("the restart did not end well")
            self._shoot("restarted")

    async def _save_logs(self, file: Path) -> None:
        driver = self.driver
        with _step("have the station collect its logs, and save them"):
            self._go_to(Section.SYSTEM)
            await driver.until(lambda: driver.usable("logs.collect"), "collecting is offered")
            driver.click("logs.collect")
            await driver.until(lambda: driver.shows(QDialog, "logsOn"), "the question")
            driver.click("action")
            await driver.until(lambda: driver.usable("logs.save"), "the logs are there")
            driver.click("logs.save")
            await driver.until(lambda: driver.shows(QDialog, "saveFile"), "the choice of a file")
            driver.give_file("saveFile", file)
            await driver.until(file.exists, "the file")
            if not zipfile.is_zipfile(file):
                raise NotThere("what was saved is no zip file")
            self._shoot("logs")

    async def _round_trip(self, demo: DemoStation, file: Path) -> None:
        driver = self.driver
        with _step("export the configuration, import it changed, and read it back"):
            self._go_to(Section.SYSTEM)
            await driver.until(lambda: driver.usable("configuration.export"), "exporting")
            driver.click("configuration.export")
            await driver.until(lambda: driver.shows(QDialog, "saveFile"), "the choice of a file")
            driver.give_file("saveFile", file)
            await driver.until(file.exists, "the file")
            await driver.until(lambda: driver.usable("configuration.import"), "importing")
            _rename(file, IMPORTED)
            driver.click("configuration.import")
            await driver.until(lambda: driver.shows(QDialog, "openFile"), "the choice of a file")
            driver.give_file("openFile", file)
            await driver.until(lambda: driver.shows(QDialog, "import"), "the preview")
            self._shoot("import")
            exported = self._went_well("configuration.told")
            driver.click("action")
            await driver.until(
                lambda: self._went_well("configuration.told") not in ("", exported), "the outcome"
            )
            self._shoot("imported")
            held = await asyncio.to_thread(_general, demo)
            if held.get("devName") != IMPORTED:
                raise NotThere(f"the station holds {held}")

    def _went_well(self, name: str) -> str:
        """What a banner says where it tells of a good end, in whatever language; else nothing."""
        banners = self.window.findChildren(Banner, name)
        good = (each.accessibleName() for each in banners if each.property("banner") == "ok")
        return next(good, "")

    def _go_to(self, section: Section) -> None:
        assert self.window.place is not None and self.window.place.current is not None
        self.window.place.current.go_to(section)

    def _key(self, station: DemoStation) -> str:
        place = self.window.place
        found = place.discovery.stations.values() if place is not None else ()
        origins = {f.key: str(f.origin) for f in found if f.how == "mDNS"}
        return next((key for key, origin in origins.items() if origin in station.urls), "")

    def _changes(self) -> list[object]:
        assert self.window.place is not None and self.window.place.current is not None
        return list(self.window.place.current.session.changes())

    def _in_list(self, key: str) -> str:
        assert self.window.place is not None
        found = self.window.place.discovery.stations.get(key)
        return found.name if found else ""

    def _shoot(self, name: str) -> None:
        if self._shots is not None:
            self._taken += 1
            self._shots.mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(self._shots / f"{self._taken}-{name}.png"))


async def run(shots: Path | None) -> int:
    """Run the self-test on the application that is there; the exit code."""
    assert QApplication.instance() is not None
    return await Selftest(shots).run()


@contextmanager
def _step(what: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    _say(f"{time.monotonic() - began:6.2f} s  {what}")


def _what_is_wrong(context: dict[str, Any]) -> str:
    error = context.get("exception")
    return Crash.of(error).text() if isinstance(error, BaseException) else str(context["message"])


def _rename(file: Path, name: str) -> None:
    """Another name in a configuration file of the simulator's form."""
    held = json.loads(file.read_bytes())
    held["settings"]["general"]["devName"] = name
    file.write_text(json.dumps(held), encoding="utf-8")


def _empty(line: QLineEdit) -> bool:
    return not line.text()


def _general(station: DemoStation) -> dict[str, object]:
    """GET general with a sign-in of its own and nothing of this program's client."""
    parts = urlsplit(station.urls[-1])
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    credentials = json.dumps({"account": station.account, "password": station.password})
    token = _ask(connection, "POST", "/login", credentials, {"Content-Type": "application/json"})
    query = urlencode({"username": station.account})
    key = {"X-API-Key": str(token["token"])}
    general = _ask(connection, "GET", f"/general?{query}", None, key)
    connection.close()
    return general


def _ask(
    connection: http.client.HTTPConnection,
    method: str,
    path: str,
    body: str | None,
    headers: dict[str, str],
) -> dict[str, object]:
    connection.request(method, f"/api/v2/station{path}", body, headers)
    answer: dict[str, dict[str, object]] = json.loads(connection.getresponse().read())
    return answer["data"]


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
