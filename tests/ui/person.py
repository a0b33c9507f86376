"""Somebody at the real program, until it is killed: `python -m tests.ui.person HOME URL SEED`.

Signs in, says "in", and types without end, a line for each edit: time, key of the field, and what
its editor shows. With the seed 0 nothing is typed.
"""

import asyncio
import json
import os
import random
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from app.settings import Section
from tests.ui.left import NAME
from tests.ui.program import program

CANARY = "Canary-77ea-Secret"
BOXES = ("general.ipShow", "general.deviceNameShow", "general.allowRemoteView")


def say(*words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


async def main(home: Path, url: str, seed: int) -> None:
    async with program(home) as hands:
        await hands.enter(url)
        say("in", hands.view.session.read_only)
        if not seed:
            await asyncio.sleep(60)
        chance = random.Random(seed)
        hands.view.go_to(Section.WIFI)
        await hands.until(lambda: hands.shows(QLineEdit, "wifi.password"), "the password")
        hands.write("wifi.password", CANARY)
        hands.view.go_to(Section.STATION)
        await hands.until(lambda: hands.shows(QLineEdit, NAME), "the name")
        while True:
            if chance.random() < 0.7:
                line = hands.find(QLineEdit, NAME)
                if len(line.text()) > 12:
                    line.selectAll()
                QTest.keyClicks(line, chance.choice("abcdefghijkl"))
                say(time.time(), NAME, line.text())
            else:
                box = hands.find(QCheckBox, chance.choice(BOXES))
                QTest.keyClick(box, Qt.Key.Key_Space)
                say(time.time(), box.objectName(), box.isChecked())
            await asyncio.sleep(chance.random() * 0.1)


if __name__ == "__main__":
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
