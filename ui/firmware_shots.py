"""Screenshots of the firmware wizard: every page and every outcome, on one simulated station."""

import asyncio
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.firmware_image import METADATA
from app.firmware_wizard import Page
from app.jobs.watch_update import Update, Updated, Verdict
from app.settings import Section
from app.update_report import Timeline
from app.update_words import Ending, of_cancel, of_overdue, of_stop, of_updated
from ui.firmware_wizard import FirmwareWizard
from ui.labels import clean
from ui.updating import Updating

if TYPE_CHECKING:
    from ui.shots import Shots

SETTLE_S = 0.2
FACTS = {"version": "2.5.0", "model": "ASTROS-S1"}


class FirmwareShots:
    """One update of the demo's station; the other outcomes are set, not waited for."""

    def __init__(self, shots: "Shots") -> None:
        self._shots = shots
        self._driver = shots.driver

    async def run(self) -> None:
        """All of them, from 60 on."""
        place = self._shots.window.place
        view = place.current if place else None
        assert view is not None
        view.go_to(Section.FIRMWARE)
        updating = view.administration.updating
        with TemporaryDirectory() as folder:
            await self._pages(updating, Path(folder))
        await self._outcomes(updating)
        self._driver.click("action")
        await asyncio.sleep(SETTLE_S)

    async def _pages(self, updating: Updating, folder: Path) -> None:
        self._driver.click("firmware.update")
        await self._take("60-choose")
        wizard = self._driver.find(FirmwareWizard, "firmwareWizard")
        judged = (("unusual", {"version": "2.3.0"}), ("wrong", {"model": "ASTROS-X9"}))
        for number, (name, facts) in enumerate(judged):
            await wizard.check_file(_packed(folder / f"{name}.zip", {**FACTS, **facts}))
            await self._take(f"{61 + number}-check-{name}")
            self._driver.click("firmware.back")
        await wizard.check_file(_packed(folder / "update.zip", FACTS))
        await self._take("63-check")
        self._driver.click("action")
        for number, page in enumerate((Page.INSTALL, Page.VERIFY)):
            await self._at(updating, page)
            await self._take(f"{64 + number}-{page}")
        await self._driver.until(lambda: updating.ending is not None, "the end", 90)
        await self._take("66-updated")

    async def _at(self, updating: Updating, page: Page) -> None:
        await self._driver.until(lambda: updating.wizard.page is page, page.value, 60)

    async def _outcomes(self, updating: Updating) -> None:
        """Each, and then the one that was seen again."""
        seen = updating.ending, updating.after
        for number, (name, (ending, after)) in enumerate(_endings(updating).items()):
            updating.ending, updating.after = ending, after
            await self._take(f"{67 + number}-{name}")
        updating.ending, updating.after = seen
        self._driver.find(FirmwareWizard, "firmwareWizard").refresh()

    async def _take(self, name: str) -> None:
        await asyncio.sleep(SETTLE_S)
        wizard = self._driver.find(FirmwareWizard, "firmwareWizard")
        wizard.refresh()
        await asyncio.sleep(SETTLE_S)
        await self._shots.take(name, wizard)


def _endings(updating: Updating) -> dict[str, tuple[Ending, str | None]]:
    """Every outcome but the one that was seen, each with the version that it tells."""
    update, line, at = updating.update, Timeline(updating.timeline.marks), updating.began
    unnamed = Update(update.name, update.model, update.before, ordered=at, sha256="0")

    def of(update: Update, verdict: Verdict, after: str | None) -> tuple[Ending, str | None]:
        done = Updated(update, verdict, after, restarted=True)
        return of_updated(done, line, clean("It is the same station."), at), after

    return {
        "now-runs": of(unnamed, Verdict.NOW_RUNS, "2.5.0"),
        "unchanged": of(unnamed, Verdict.UNCHANGED, update.before),
        "other": of(update, Verdict.OTHER, "2.3.9"),
        "not-applied": of(update, Verdict.OTHER, update.before),
        "silent": of(update, Verdict.SILENT, None),
        "signed-out": of(update, Verdict.SIGNED_OUT, None),
        "not-back": (of_overdue(update, line, "10.20.4.31", at), None),
        "stopped": (of_stop(update, line, at), None),
        "cancelled": (of_cancel(update, None), None),
    }


def _packed(path: Path, facts: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(METADATA, "".join(f"{key}={value}\n" for key, value in facts.items()))
        archive.writestr("payload.bin", bytes(3_000_000))
    return path
