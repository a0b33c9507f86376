"""The whole check of a firmware file of 200 MiB (faults.md G1), against SHA-256 and CRC alone."""

import hashlib
import tempfile
import time
import zlib
from pathlib import Path

from app.firmware_image import open_image
from tests.benchmarks.frame import Row, interleave, medians
from tests.ui.firmware import packed

SIZE = 200 << 20
ROUNDS = 5
PIECE = 1 << 20
MOST_S = 1.0


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        path = packed(Path(folder, "update.zip"), size=SIZE)
        middle = medians(
            interleave(ROUNDS, {"ours": lambda: ours(path), "bare": lambda: bare(path)})
        )
    what = "check of a firmware file of 200 MiB"
    return [
        Row(what, middle["ours"], None, MOST_S),
        Row("the same: against SHA-256 and CRC", middle["ours"], middle["bare"]),
    ]


def ours(path: Path) -> float:
    began = time.perf_counter()
    open_image(path, lambda part: None).close()
    return time.perf_counter() - began


def bare(path: Path) -> float:
    began = time.perf_counter()
    digest, crc = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
    return time.perf_counter() - began
