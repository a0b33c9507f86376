"""Decoding: good pictures, and thirty bad ones; the window stays alive all the while (T19, G9)."""

import asyncio
import os
import resource
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.pulse import GAP, Pulse
from tests.ui.painting import (
    claiming,
    cmyk,
    encoded,
    jpeg,
    jpeg_claiming,
    near,
    noisy,
    painted,
    turned,
)
from ui.pictures import LARGEST_FILE, Unusable, kind_of, load, thumbnail

SCREEN = QSize(1920, 1080)
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><rect width="9"/></svg>'


@pytest.mark.parametrize("kind", ["jpeg", "png", "bmp", "webp", "tiff"])
def test_what_qt_reads_is_read_by_its_content(tmp_path, kind):
    path = tmp_path / "cat.svg"
    path.write_bytes(encoded(painted(), kind))
    picture = load(path, SCREEN)
    assert (picture.format, picture.size) == (kind, QSize(640, 480))
    assert near(picture.image.pixelColor(10, 10), "#C02020")
    assert near(picture.image.pixelColor(630, 470), "#2020C0")
    assert bool(picture.content) == (kind in ("jpeg", "png"))


def test_a_large_picture_is_decoded_no_larger_than_the_display_needs():
    picture = load(encoded(painted(4000, 3000)), SCREEN)
    assert picture.size == QSize(4000, 3000)
    assert picture.image.size() == QSize(1920, 1440)


def test_a_small_picture_is_not_blown_up():
    assert load(jpeg(300, 200), SCREEN).image.size() == QSize(300, 200)


def test_the_turn_of_a_phone_is_honoured():
    picture = load(turned(), SCREEN)
    assert picture.size == QSize(320, 640)
    assert near(picture.image.pixelColor(160, 20), "#C02020")
    assert near(picture.image.pixelColor(160, 620), "#2020C0")
    small, size = thumbnail(turned(), QSize(64, 36))
    assert size == QSize(320, 640) and small.width() == 64


def test_cmyk_comes_in_the_colours_of_screens():
    picture = load(cmyk(), SCREEN)
    assert picture.image.format() == QImage.Format.Format_RGB32
    assert near(picture.image.pixelColor(5, 5), "#C02020", 40)


def test_deep_colours_become_plain_ones():
    deep = painted(300, 400).convertToFormat(QImage.Format.Format_RGBA64)
    image = load(encoded(deep, "png"), SCREEN).image
    assert image.depth() == 32
    assert near(image.pixelColor(10, 390), "#C02020", 3)


def test_a_picture_of_the_clipboard_is_scaled_too():
    picture = load(painted(4000, 3000), SCREEN)
    assert (picture.image.size(), picture.size) == (QSize(1920, 1440), QSize(4000, 3000))
    assert picture.content == b""


def _bad() -> dict[str, bytes]:
    good, png = jpeg(), encoded(noisy(400, 300), "png")
    return {
        "text": b"no picture at all",
        "nothing": b"",
        "svg": SVG,
        "packed svg": b"\x1f\x8b" + bytes(60),
        "pdf": b"%PDF-1.7",
        "heic": b"\0\0\0\x18ftypheic" + bytes(40),
        "zip": b"PK\x03\x04" + bytes(40),
        "exe": b"MZ" + bytes(90),
        "half a jpeg": good[: len(good) // 2],
        "jpeg without end": good[:-2],
        "head of a jpeg": good[:40],
        "three bytes of a jpeg": good[:3],
        "jpeg of zeros": b"\xff\xd8\xff\xe0" + bytes(4000) + b"\xff\xd9",
        "jpeg of marks": b"\xff\xd8" + b"\xff" * 4000,
        "half a png": png[: len(png) // 2],
        "head of a png": png[:33],
        "png of zeros": png[:8] + bytes(4000),
        "png bomb": claiming(20_000, 20_000),
        "png line": claiming(2**31 - 1, 1),
        "png of nothing": claiming(0, 0),
        "png that lies": claiming(8000, 5000),
        "jpeg bomb": jpeg_claiming(20_000, 20_000),
        "jpeg line": jpeg_claiming(65_000, 1),
        "jpeg of nothing": jpeg_claiming(0, 0),
        "gif of zeros": b"GIF89a" + bytes(100),
        "gif bomb": b"GIF89a\xff\xff\xff\xff\x00\x00\x00" + bytes(40),
        "bmp of zeros": b"BM" + bytes(100),
        "bmp bomb": b"BM" + bytes(12) + b"\x28\0\0\0\0\0\1\0\0\0\1\0\1\0\x20\0" + bytes(40),
        "tiff of zeros": b"II*\0" + bytes(100),
        "webp of zeros": b"RIFF\x64\0\0\0WEBPVP8 " + bytes(100),
    }


@pytest.mark.logs
@pytest.mark.parametrize("name", _bad() if os.environ.get("QT_QPA_PLATFORM") else [])
def test_a_bad_picture_is_refused_in_a_sentence(name, qapp):
    with pytest.raises(Unusable) as why:
        load(_bad()[name], SCREEN)
    words = str(why.value)
    assert words.endswith(".") and words[0].isupper() and "Error" not in words


def test_the_size_is_read_before_anything_is_decoded(qapp):
    for content in (claiming(20_000, 20_000), jpeg_claiming(20_000, 20_000)):
        with pytest.raises(Unusable, match="20000 × 20000 pixels; at most 8192"):
            load(content, SCREEN)
    with pytest.raises(Unusable, match="8000 × 5000 pixels, too many for this format"):
        load(claiming(8000, 5000), SCREEN)
    with pytest.raises(Unusable, match="20000 × 20000"):
        load(QImage(20_000, 1, QImage.Format.Format_Mono).scaled(20_000, 20_000), SCREEN)


def test_a_file_of_200_mb_is_not_opened(tmp_path):
    path = tmp_path / "big.jpg"
    with path.open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(200_000_000)
    with pytest.raises(Unusable, match=r"200 MB; at most 67 MB"):
        load(path, SCREEN)
    assert LARGEST_FILE < 200_000_000


def test_what_is_no_file_is_refused(tmp_path):
    with pytest.raises(Unusable, match="No such file"):
        load(tmp_path / "none.jpg", SCREEN)
    with pytest.raises(Unusable, match="no file with a picture"):
        load(tmp_path, SCREEN)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        with pytest.raises(Unusable, match="no file with a picture"):
            load(tmp_path / "pipe.jpg", SCREEN)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xff\xd8\xff\xe0", "jpeg"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"RIFF\0\0\0\0WEBP", "webp"),
        (b"RIFF\0\0\0\0WAVE", ""),
        (b"GIF87a", "gif"),
        (SVG, ""),
    ],
)
def test_a_picture_is_told_by_its_first_bytes(head, kind):
    assert kind_of(head) == kind


@pytest.mark.alone
@pytest.mark.logs
async def test_thirty_bad_pictures_cost_little_memory_and_no_stall(qapp):
    """T19: the longest gap of the loop, and how far the memory grew."""
    bad = _bad()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with Pulse() as pulse:
        for content in bad.values():
            with pytest.raises(Unusable):
                await asyncio.to_thread(load, content, SCREEN)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    sys.stderr.write(
        f"30 bad pictures: longest gap {pulse.worst * 1000:.0f} ms, memory +{grown:.0f} MiB\n"
    )
    assert len(bad) == 30
    assert pulse.worst <= GAP
    assert grown <= 150


@pytest.mark.alone
@pytest.mark.parametrize("kind", ["jpeg", "png"])
async def test_twelve_megapixels_do_not_stop_the_window(qapp, kind):
    content = encoded(noisy(4000, 3000), kind)
    async with Pulse() as pulse:
        for _ in range(3):
            await asyncio.to_thread(load, content, SCREEN)
    sys.stderr.write(f"12 megapixels, {kind}: longest gap {pulse.worst * 1000:.0f} ms\n")
    assert pulse.worst <= GAP
