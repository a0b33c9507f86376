"""The check of a file in its thread: its progress, its end, a cancel."""

import asyncio
import threading
import zipfile

import pytest

from app.firmware_image import UnfitImage, open_image
from app.jobs import check_image as module
from app.jobs.check_image import check_image


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "u.zip"
    with zipfile.ZipFile(path, "w") as out:
        for number in range(64):
            out.writestr(f"{number}", b"x" * (1 << 20))
    return path


async def test_it_tells_how_far_it_is(path, monkeypatch):
    monkeypatch.setattr(module, "EVERY_S", 0.001)
    seen = []
    with await check_image(path, seen.append) as image:
        assert image.entries == 64
    parts = [step.done for step in seen]
    assert parts == sorted(parts)
    assert all(0 <= part <= 1 for part in parts)
    assert parts[-1] > 0


async def test_a_cancel_ends_the_thread_and_closes_the_file(path, monkeypatch, until):
    monkeypatch.setattr(module, "EVERY_S", 0.001)
    seen = []
    task = asyncio.ensure_future(check_image(path, seen.append))
    await until(lambda: seen)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    path.unlink()  # on Windows a file that is open cannot be deleted


async def test_a_check_that_ended_in_the_moment_of_the_cancel_leaves_no_file(path, monkeypatch):
    opened, go_on = [], threading.Event()

    def open_late(path, told):
        opened.append(open_image(path))
        go_on.wait(10)
        return opened[0]

    monkeypatch.setattr(module, "open_image", open_late)
    task = asyncio.ensure_future(check_image(path))
    await asyncio.sleep(0.05)
    task.cancel()
    asyncio.get_running_loop().call_later(0.05, go_on.set)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert opened[0].file.closed


async def test_a_refusal_and_a_missing_file_come_through(tmp_path):
    (tmp_path / "bad").write_bytes(b"no")
    with pytest.raises(UnfitImage):
        await check_image(tmp_path / "bad")
    with pytest.raises(FileNotFoundError):
        await check_image(tmp_path / "none")
