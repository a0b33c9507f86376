"""A firmware file is judged before a byte of it is sent: each refusal with its own reason."""

import io
import struct
import zipfile

import pytest

from app.firmware_image import METADATA, UnfitImage, open_image

GOOD = {METADATA: "version=2.5.0\npre-device=ASTROS-S1\n", "payload.bin": "x" * 10_000}


def packed(entries=GOOD, comment=b"", method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
        archive.comment = comment
    return out.getvalue()


def written(tmp_path, content):
    path = tmp_path / "update.zip"
    path.write_bytes(content)
    return path


def linked():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


def encrypted():
    content = bytearray(packed({"a": "b"}))
    content[6] |= 1
    at = content.rfind(b"PK\x01\x02")
    content[at + 8] |= 1
    return bytes(content)


def wrong_crc():
    content = bytearray(packed({"payload.bin": "x" * 1000}, method=zipfile.ZIP_STORED))
    at = content.find(b"x" * 10)
    content[at + 5] ^= 0xFF
    return bytes(content)


def claims(size):
    content = bytearray(packed({"a": "b"}))
    at = content.rfind(b"PK\x01\x02")
    struct.pack_into("<I", content, at + 24, size)
    return bytes(content)


def test_a_good_file_tells_version_model_size_and_hash(tmp_path):
    path = written(tmp_path, packed())
    with open_image(path) as image:
        assert (image.version, image.device, image.name) == ("2.5.0", "ASTROS-S1", "update.zip")
        assert (image.model, image.entries) == (None, 2)
        assert image.size == path.stat().st_size
        assert len(image.sha256) == 64


@pytest.mark.parametrize("text", ["", "other=1", "version=\n", "\xff\xfe"])
def test_a_file_without_a_version_is_fit(tmp_path, text):
    with open_image(written(tmp_path, packed({METADATA: text, "a": "b"}))) as image:
        assert image.version is None


def test_a_file_with_a_comment_of_its_own_is_fit(tmp_path):
    with open_image(written(tmp_path, packed(comment=b"signed by us"))) as image:
        assert image.version == "2.5.0"


@pytest.mark.parametrize(("content", "words"), [
    (b"", "empty"), (b"no zip at all", "no zip"), (b"PK\x03\x04" + b"x" * 100, "cut off"),
    (packed()[:-30], "cut off"), (packed()[: len(packed()) // 2], "cut off"),
    (b"junk" + packed(), "stands before"), (packed() + b"junk", "behind the end"),
    (packed({}), "archive is empty"), (wrong_crc(), "checksum of payload.bin"),
    (encrypted(), "encrypted"), (linked(), "holds a link"),
    (packed({"../x": "y"}), "outside"), (packed({"/x": "y"}), "outside"),
    (packed({"a/../../x": "y"}), "outside"), (packed({"C:\\x": "y"}), "outside"),
    (packed({"..\\x": "y"}), "outside"), (claims(0xFFFFFFFE), "checksum of a"),
])  # fmt: skip
def test_each_defect_has_its_reason(tmp_path, content, words):
    with pytest.raises(UnfitImage, match=words):
        open_image(written(tmp_path, content))
    assert [p.name for p in tmp_path.iterdir()] == ["update.zip"]


@pytest.mark.parametrize(("limit", "words"), [
    ("LARGEST", "larger than"), ("UNPACKED", "far too large"), ("ENTRIES", "too many"),
])  # fmt: skip
def test_what_is_too_much_is_refused(tmp_path, monkeypatch, limit, words):
    monkeypatch.setattr(f"app.firmware_image.{limit}", 1)
    with pytest.raises(UnfitImage, match=words):
        open_image(written(tmp_path, packed()))


def test_junk_that_ends_like_an_archive_is_seen(tmp_path):
    """`zipfile.is_zipfile` accepts what stands before and behind."""
    content = b"PK\x03\x04junk" + packed()
    with pytest.raises(UnfitImage):
        open_image(written(tmp_path, content))


def test_a_file_that_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        open_image(tmp_path / "none.zip")


def test_what_is_read_is_compared_with_what_was_checked(tmp_path):
    path = written(tmp_path, packed())
    with open_image(path) as image:
        image.rewind()
        while image.read(1000):
            pass
        assert image.unchanged
        image.rewind()
        image.read(100)
        assert not image.unchanged
        with path.open("r+b") as other:
            other.seek(50)
            other.write(b"!")
        image.rewind()
        while image.read(1000):
            pass
        assert not image.unchanged
        image.rewind()
        assert not image.unchanged  # nothing was sent


def test_any_bytes_are_judged_without_another_error(tmp_path):
    """Every cut, and every byte of a small archive turned."""
    whole = packed({"a": "b"}, method=zipfile.ZIP_STORED)
    for at in range(len(whole)):
        turned = bytearray(whole)
        turned[at] ^= 0xFF
        for content in (whole[:at], bytes(turned)):
            try:
                open_image(written(tmp_path, content)).close()
            except UnfitImage as error:
                assert str(error).endswith((".", "a", "b")) or ":" in str(error)
