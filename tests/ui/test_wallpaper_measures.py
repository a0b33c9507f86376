"""What the wallpaper manager costs: memory over 200 uploads, stalls with 12 megapixels.

`pytest -s tests/ui/test_wallpaper_measures.py` shows the figures.
"""

import gc
import sys
from pathlib import Path

import pytest

from tests.long import runs
from tests.pulse import GAP, Pulse
from tests.ui.painting import drop, encoded, files, noisy, painted
from tests.ui.walls import stored
from ui.upload_queue import Parcel


def say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


def used() -> float:
    """What this program holds in memory, in MiB."""
    gc.collect()
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


@pytest.mark.alone
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
async def test_uploads_leave_the_memory_flat(wall, room, until):
    content = encoded(painted(1920, 1080), quality=100) + bytes(500_000)

    async def send_one(number: int) -> None:
        slot = 2 + number % 4
        name = f"{slot}-p{number}.jpg"
        wall.panel.queue.add(Parcel(slot, name, False, content))
        await until(lambda: room.wallpapers.names.get(slot) == name and not wall.rows(), 20)
        gc.collect(1)  # as the program itself does by and by; the tests have it switched off
        room.requests.clear()  # the simulator's memory is not what is measured

    warm, count = runs(10, 40), runs(30, 200)
    for number in range(warm):
        await send_one(number)
    before = used()
    async with Pulse() as pulse:
        for number in range(warm, warm + count):
            await send_one(number)
    grown = used() - before
    say(f"{count} uploads: memory {grown:+.1f} MiB, longest gap {pulse.worst * 1000:.0f} ms")
    assert grown < 32  # they hold 150 MiB in all
    assert pulse.worst <= GAP


@pytest.mark.alone
async def test_twelve_megapixels_from_drop_to_display_without_a_stall(wall, room, until, tmp_path):
    big = tmp_path / "big.jpg"
    big.write_bytes(encoded(noisy(4000, 3000)))
    async with Pulse() as pulse:
        drop(wall.cards[2], files(big))
        await until(wall.can_send)
        editor = wall.dialog("pictureEditor")
        for name in ("picture.title.on", "picture.code.on", "picture.fit.whole"):
            editor.click(name)
            await until(wall.can_send)
        shown = editor.window.content
        editor.click("action")
        await until(lambda: wall.slots()[2] == "Slot 2, big.jpg, on display")
    say(f"12 megapixels, drop to display: longest gap {pulse.worst * 1000:.0f} ms")
    assert stored(room, 2) == shown
    assert pulse.worst <= GAP
