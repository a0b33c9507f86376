"""What the tests of the firmware wizard share: files, hands for its pages, what is kept."""

import os
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QFileDialog

from app.claim import identity_key
from app.firmware_image import METADATA
from app.jobs.download_firmware import Patience
from app.jobs.find_again import Pace
from app.sleep import Awake
from app.update_record import Updates
from tests.ui.hands import Desk, requests
from ui.firmware_wizard import FirmwareWizard

PACE = Pace(pause=0.03, between=0.03, gone_within=3, overdue=30, settle=0.2)


@asynccontextmanager
async def quick(desk: Desk, until, home) -> AsyncIterator[Desk]:
    """Short waits, and a folder for what is kept; nothing goes on afterwards."""
    updating = desk.view.administration.updating
    updating.pace, updating.patience = PACE, Patience(pause=0.02, stuck=0.2)
    updating.awake = Awake(())
    desk.view.wishes.home = home
    yield desk
    if updating.running:
        updating.stop()
        await until(lambda: not updating.running)
    if updating.open:
        updating._dialog.done(0)
        await until(lambda: not updating.open)


def packed(path, version="2.5.0", model="ASTROS-S1", size=300_000):
    """A firmware file; without a version it names nothing."""
    with zipfile.ZipFile(path, "w") as out:
        out.writestr(METADATA, f"version={version}\nmodel={model}\n" if version else "a=b\n")
        out.writestr("payload.bin", os.urandom(size))
    return path


async def opened(desk, until):
    """The wizard, from its button."""
    desk.click("firmware.update")
    await until(lambda: desk.shows(FirmwareWizard, "firmwareWizard"))
    return desk.find(FirmwareWizard, "firmwareWizard")


async def give(desk, until, path):
    """Choose a file in the wizard."""
    desk.click("firmware.file")
    await until(lambda: desk.shows(QFileDialog, "openFile"))
    desk.give_file("openFile", path)
    await until(lambda: not desk.shows(QFileDialog, "openFile"))


async def checked(desk, until, path):
    """The wizard at its check of a file."""
    wizard = await opened(desk, until)
    await give(desk, until, path)
    await until(lambda: "Archive" in desk.said(wizard))
    return wizard


async def sent(desk, until, path):
    """The wizard at work with a file."""
    wizard = await checked(desk, until, path)
    if desk.usable("firmware.agree"):
        desk.click("firmware.agree")
    desk.click("action")
    return wizard


async def result(desk, until, words):
    """Wait until the wizard says something."""

    def there():
        wizards = [w for w in desk.view.findChildren(FirmwareWizard) if w.isVisible()]
        return wizards and words in desk.said(wizards[0])

    await until(there)


def orders(room):
    """The installations that the station was told to begin."""
    return requests(room, "POST", "/firmware")


def kept(desk):
    """The update that the next start would offer to watch."""
    return Updates(desk.view.wishes.home).of(identity_key(desk.view.session))
