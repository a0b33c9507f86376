"""The check of a file in its thread: its progress, its end, a cancel."""

import asyncio
import zipfile

import pytest

from app.firmware_image import UnfitImage
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


async def test_a_refusal_and_a_missing_file_come_through(tmp_path):
    (tmp_path / "bad").write_bytes(b"no")
    with pytest.raises(UnfitImage):
        await check_image(tmp_path / "bad")
    with pytest.raises(FileNotFoundError):
        await check_image(tmp_path / "none")
