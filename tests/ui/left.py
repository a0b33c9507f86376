"""What is left unsent, on disk and in the offer: for the tests of what survives."""

import json

from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.program import program

NAME = "general.devName"
OLD_ENOUGH = 1.0
"""Seconds after which an edit is on disk."""


def journals(home):
    return list(home.glob("edits-*.json"))


def journalled(home):
    stations = [s for file in journals(home) for s in json.loads(file.read_bytes())["stations"]]
    return {key: value for station in stations for key, value in station["edits"].items()}


EDITS = {NAME: "Hall-9", "general.ipShow": False}


async def edit(hands):
    """Make the edits of EDITS."""
    hands.write(NAME, "Hall-9")
    hands.click("general.ipShow")
    await hands.until(lambda: len(hands.edits()) == 2, "two edits")


async def left_by_a_run(home, room):
    """Somebody edits, and the program ends without asking, as by a signal."""
    async with program(home) as hands:
        await hands.enter(room.http_url)
        await edit(hands)


async def look(hands):
    """Open the offer."""
    await hands.until(lambda: hands.shows(QWidget, "offer.show"), "the offer")
    hands.click("offer.show")
    await hands.until(lambda: hands.shows(QDialog, "offer"), "the dialog")
    return hands.find(QDialog, "offer")
