"""Names of files and files that others made: none leads elsewhere, none ends in a surprise."""

import asyncio
import contextlib
import email
import io
import json
import re
import zipfile
from pathlib import PurePosixPath, PureWindowsPath

from hypothesis import example, given
from hypothesis import strategies as st

from app import firmware_image
from app.errors import StationError
from app.firmware_image import METADATA, UnfitImage, open_image
from app.jobs.save_file import suggested
from app.operations import Op
from app.station import Station
from app.storage import VERSION, JsonFile
from app.transport import Deadlines
from app.unsent import Unsent, from_json, to_json
from app.wallpapers import safe_name, sent_name
from tests.chaos import Chaos, keeps_alive
from tests.fuzz.often import often
from tests.fuzz.test_replies import GOOD, spoilt, values
from tests.hostile import HOSTILE

ENDINGS = (".zip", ".tar.gz")
DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}
parts = st.sampled_from(
    ["..", ".", "", "a", "CON", "nul", "com¹", "C:", "~", "a b ", "x.", ".zip", "\u202e", "\0", "ס"]
)
between = st.sampled_from(["/", "\\", "", ".", ":"])
paths = st.lists(st.tuples(parts, between), max_size=6).map(
    lambda pieces: "".join(part + sign for part, sign in pieces)
)
anything = st.text(st.characters(exclude_categories=()), max_size=300)
names = st.one_of(anything, paths, st.sampled_from([text[:300] for text in HOSTILE.values()]))


def is_a_name(name):
    """A name of a file on every system, that says what it is."""
    stem = name.partition(".")[0].rstrip(" ").lower()
    return (
        PurePosixPath(name).name == PureWindowsPath(name).name == name
        and stem not in DEVICES
        and name == name.strip(" .")
        and name.isprintable()
        and not set('<>:"/\\|?*') & set(name)
        and 0 < len(name.encode()) <= 255
    )


@often(150)
@given(names)
@example("CON.zip")
@example("com¹.tar.gz")
def test_a_name_that_is_offered_leads_nowhere(name):
    offered = suggested(name, "logs", ENDINGS)
    assert is_a_name(offered)
    assert offered.endswith(ENDINGS)


@often(150)
@given(names, st.integers(2, 5))
def test_a_picture_has_a_name_that_every_station_keeps(name, slot):
    assert re.fullmatch(rf"{slot}-[A-Za-z0-9][A-Za-z0-9-]{{0,39}}\.jpg", sent_name(slot, name))
    assert safe_name(safe_name(name)) == safe_name(name)


def test_a_name_that_leads_elsewhere_is_found():
    assert not any(map(is_a_name, ("../a.zip", "a\\b.zip", "CON.zip", "a.", "a\0", "x" * 256, "")))


# What leaves and what is fetched


async def sent_as(name):
    """The name in the form that arrives; what else stands in the request."""
    async with (
        Chaos(keeps_alive(GOOD)) as station,
        Station(station.origin, deadlines=Deadlines().scaled(1 / 20)) as client,
    ):
        await client.upload("BG", name, io.BytesIO(b"content"), 7)
    (head,) = station.heads
    line = next(x for x in head.split(b"\r\n") if x.lower().startswith(b"content-type:"))
    form = email.message_from_bytes(line + b"\r\n\r\n" + station.received[len(head) :])
    (part,) = form.get_payload()
    return head, part


@often(30)
@given(names)
def test_a_files_name_adds_nothing_to_an_upload(name):
    head, part = asyncio.run(sent_as(name))
    assert part.get_payload(decode=True) == b"content"
    assert sorted(part.keys()) == ["Content-Disposition", "Content-Type"]
    assert head.count(b"\r\n\r\n") == 1
    target = head.split(b"\r\n")[0].split(b" ")
    assert target[0] == b"POST" and target[1].startswith(Op.upload.value.path.encode())
    assert len(target) == 3


async def fetched_from(path):
    """Whether somebody else was asked, and what the station was asked for."""
    async with Chaos(keeps_alive(b"x")) as other, Chaos(keeps_alive(b"x")) as station:
        path = path.replace("OTHER", other.origin.netloc)
        async with Station(station.origin, deadlines=Deadlines().scaled(1 / 20)) as client:
            with contextlib.suppress(StationError):
                await client.download(path, io.BytesIO())
        return other.connections, [head.split(b" ")[1] for head in station.heads]


leading = st.sampled_from(
    ["", "/", "//", "\\\\", "http://", "HTTP://", "/\\", "@", "///", "http:", "?", "#", "{}", "%2f"]
)


@often(40)
@given(st.builds("{}OTHER{}{}".format, leading, st.sampled_from(["/", "@", ":", "\\"]), names))
@example("http://OTHER/x")
@example("//OTHER/x")
@example("@OTHER/x")
def test_a_file_is_fetched_from_its_station_alone(path):
    others, asked = asyncio.run(fetched_from(path))
    assert others == 0
    assert len(asked) <= 1
    assert all(target.startswith(b"/") for target in asked)


# Files that others made


def packed(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in {name.replace("\0", "") or "x" for name in entries}:
            archive.writestr(name, entries.get(name, b""))
    return out.getvalue()


archives = st.dictionaries(
    st.one_of(paths, st.just(METADATA)), st.binary(max_size=30), min_size=1, max_size=4
).map(packed)


def climbs(name):
    path = name.replace("\\", "/")
    outside = path.startswith("/") or ".." in path.split("/")
    return outside or re.match("[A-Za-z]:", path) is not None


@often(200)
@given(st.one_of(archives, spoilt(archives), st.binary(max_size=60)))
def test_an_archive_is_fit_or_refused_and_nothing_is_unpacked(tmp_path, content):
    path = tmp_path / "update.zip"
    path.write_bytes(content)
    try:
        with open_image(path) as image:
            assert image.size == len(content)
            assert image.version is None or len(image.version) <= 200
        with zipfile.ZipFile(path) as archive:
            assert not any(map(climbs, archive.namelist()))
            assert archive.testzip() is None
    except UnfitImage as why:
        assert str(why)
    assert [each.name for each in tmp_path.iterdir()] == ["update.zip"]


def test_an_archive_that_climbs_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(firmware_image, "_check_entries", lambda archive: None)
    path = tmp_path / "update.zip"
    path.write_bytes(packed({"../x": b""}))
    open_image(path).close()
    assert any(map(climbs, zipfile.ZipFile(path).namelist()))


@often(100)
@given(st.one_of(st.binary(max_size=60), values.map(lambda v: json.dumps(v).encode())))
def test_a_file_of_our_own_that_was_spoilt_is_none(tmp_path, content):
    file = JsonFile(tmp_path / "a.json")
    file.path.write_bytes(content)
    found = file.read()
    assert isinstance(found, dict)
    assert VERSION not in found
    assert found == {} or not file.problem


TEXTS = ("key", "name", "model", "address", "account")
entries = st.fixed_dictionaries(
    dict.fromkeys(TEXTS, st.text())
    | {"when": st.one_of(values, st.just("2025-01-01T00:00:00+00:00"))}
    | dict.fromkeys(("edits", "base"), st.dictionaries(st.just("general.devName"), values))
)


@often(100)
@given(st.one_of(values, entries))
def test_edits_in_a_file_are_edits_or_none(data):
    found = from_json(data)
    if found is not None:
        assert isinstance(found, Unsent)
        assert from_json(json.loads(json.dumps(to_json(found)))) == found
        assert all(type(edit.value) is edit.field.type for edit in found.edits.values())
