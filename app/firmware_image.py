"""A firmware file, judged before a byte of it is sent (15, 16.1; faults.md G1 to G3).

The document's `update.zip` is of the Android family: a zip whose `META-INF/com/android/metadata`
may name a version and a model. Nothing is ever unpacked.

That the bytes sent are those whose SHA-256 was checked is proved by a tag (seal.py), which does not
slow the sending down.
"""

import hashlib
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from hmac import compare_digest
from pathlib import Path, PurePosixPath
from typing import IO, Self

from app.seal import Mac, Seal, new_key
from app.words import say, tr

METADATA = "META-INF/com/android/metadata"
VERSION_KEYS = ("version", "post-build-incremental")
MODEL_KEY, DEVICE_KEY = "model", "pre-device"

LARGEST = 4 * 1024**3
UNPACKED = 16 * 1024**3
ENTRIES = 100_000
METADATA_BYTES = 64 * 1024
PIECE = 1024 * 1024
END = b"PK\x05\x06"
END_BYTES = 22
LOCAL = b"PK\x03\x04"


class UnfitImage(ValueError):
    """It is no firmware file that can be sent; the message is a sentence for the user."""


@dataclass(slots=True)
class FirmwareImage:
    """A checked file, opened once: what is sent later is read from the same open file.

    `sha256` in hexadecimal, `size` in bytes; `version`, `model` and `device` (a code name, which
    may not be what the station calls itself) where the archive names them: text from outside.
    `key` and `tag` belong to the proof that what is sent is what was checked.
    """

    file: IO[bytes]
    name: str
    size: int
    sha256: str
    key: bytes
    tag: bytes
    version: str | None = None
    model: str | None = None
    device: str | None = None
    entries: int = 0
    _sent: Seal | None = field(default=None, repr=False)
    _found: bytes | None = field(default=None, repr=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._forget_sent()
        self.file.close()

    def read(self, size: int = -1) -> bytes:
        """The next bytes to be sent; `unchanged` compares all of them with what was checked."""
        piece = self.file.read(size)
        if self._sent is None:
            self._sent = Seal(self.key)
        self._sent.update(piece)
        return piece

    def fileno(self) -> int:
        """The system's number of the open file."""
        return self.file.fileno()

    def tell(self) -> int:
        """Where the next `read` begins."""
        return self.file.tell()

    def rewind(self) -> None:
        """Begin to send from the start."""
        self.file.seek(0)
        self._forget_sent()
        self._found = None

    @property
    def unchanged(self) -> bool:
        """Whether the bytes read since `rewind` are the checked ones, all of them; ends reading."""
        if self._found is None:
            self._found = (self._sent or Mac(self.key)).tag()
        return compare_digest(self._found, self.tag)

    def _forget_sent(self) -> None:
        if self._sent is not None:
            self._sent.close()
        self._sent = None


def open_image(path: Path, told: Callable[[float], None] = lambda part: None) -> FirmwareImage:
    """Open and check a file; takes a second for 200 MiB, so call it in a thread.

    `told` hears how far it is, from 0 to 1; what it raises ends the check. Raises UnfitImage with
    the reason, OSError where it cannot be read.
    """
    # Unbuffered: what is read twice comes from the file twice, and a change is seen.
    file = path.open("rb", buffering=0)
    try:
        return _checked(file, path.name, told)
    except BaseException:
        file.close()
        raise


def _checked(file: IO[bytes], name: str, told: Callable[[float], None]) -> FirmwareImage:
    size = file.seek(0, 2)
    if size == 0:
        raise UnfitImage(tr("The file is empty."))
    if size > LARGEST:
        raise UnfitImage(say("The file is larger than {} GiB.", LARGEST // 1024**3))
    _check_frame(file, size)
    try:
        with zipfile.ZipFile(file) as archive:
            _check_entries(archive)
            facts = _metadata(archive)
            entries = archive.infolist()
            broken = _first_broken(archive, lambda done: told(min(done / size, 1) / 2))
    except UnfitImage:
        raise
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, struct.error) as error:
        raise UnfitImage(tr("The file is damaged: it is no complete zip archive.")) from error
    except NotImplementedError as error:
        raise UnfitImage(tr("The archive is packed in a way that cannot be checked.")) from error
    if broken is not None:
        entry = broken.filename[:80]
        raise UnfitImage(say("The file is damaged: the checksum of {} is wrong.", entry))
    file.seek(0)
    digest, key = hashlib.sha256(), new_key()
    tag, done = Mac(key), 0
    while piece := file.read(PIECE):
        digest.update(piece)
        tag.update(piece)
        done += len(piece)
        told(0.5 + done / size / 2)
    return FirmwareImage(
        file,
        name,
        size,
        digest.hexdigest(),
        key,
        tag.tag(),
        next((facts[key] for key in VERSION_KEYS if facts.get(key)), None),
        facts.get(MODEL_KEY),
        facts.get(DEVICE_KEY),
        len(entries),
    )


def _check_frame(file: IO[bytes], size: int) -> None:
    """The archive begins with its first entry and ends with its directory: no junk around it."""
    file.seek(0)
    if file.read(4) not in (LOCAL, END):
        raise UnfitImage(tr("The file is no zip archive, or something stands before it."))
    file.seek(max(0, size - END_BYTES - 0xFFFF))
    tail = file.read()
    at = tail.rfind(END)
    if at < 0 or len(tail) - at < END_BYTES:
        raise UnfitImage(tr("The file is cut off: the end of the archive is missing."))
    comment = struct.unpack_from("<H", tail, at + 20)[0]
    if at + END_BYTES + comment != len(tail):
        raise UnfitImage(tr("Something stands behind the end of the archive."))


def _check_entries(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if not entries:
        raise UnfitImage(tr("The archive is empty."))
    if len(entries) > ENTRIES:
        raise UnfitImage(tr("The archive has too many entries."))
    if sum(entry.file_size for entry in entries) > UNPACKED:
        raise UnfitImage(tr("Unpacked, the archive would be far too large."))
    if entries[0].header_offset != 0 and min(e.header_offset for e in entries) != 0:
        raise UnfitImage(tr("Something stands before the archive."))
    for entry in entries:
        name = entry.filename[:80]
        parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
        if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in parts[0:1]:
            raise UnfitImage(say("The archive points outside of itself: {}", name))
        if re.match(r"^[A-Za-z]:", entry.filename):
            raise UnfitImage(say("The archive points outside of itself: {}", name))
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise UnfitImage(say("The archive holds a link: {}", name))
        if entry.flag_bits & 0x1:
            raise UnfitImage(tr("The archive is encrypted."))


def _first_broken(
    archive: zipfile.ZipFile, told: Callable[[float], None]
) -> zipfile.ZipInfo | None:
    """The first entry that does not unpack to what its directory tells: length and CRC.

    `told` hears how many bytes of the archive are behind us.
    """
    behind = 0
    for entry in archive.infolist():
        length = 0
        try:
            with archive.open(entry) as file:
                while piece := file.read(PIECE):
                    length += len(piece)
                    told(behind + entry.compress_size * length / max(entry.file_size, length))
        except (zipfile.BadZipFile, zlib.error):
            return entry
        if length != entry.file_size:
            return entry
        behind += entry.compress_size
    return None


def _metadata(archive: zipfile.ZipFile) -> dict[str, str]:
    """What the archive says of itself; nothing where it says nothing that we understand."""
    if METADATA not in archive.namelist():
        return {}
    with archive.open(METADATA) as file:
        text = file.read(METADATA_BYTES).decode(errors="replace")
    pairs = (line.partition("=") for line in text.splitlines())
    return {key.strip(): value.strip()[:200] for key, _, value in pairs if value.strip()}
