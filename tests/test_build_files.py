"""What is written for systems that the tests do not run on: icons, plists, scripts, workflow."""

import configparser
import plistlib
import re
import shutil
import struct
import subprocess
from xml.etree import ElementTree

import pytest
import yaml
from PySide6.QtGui import QImage

from app import quirks
from app.simulator import presence
from tests.scripts import PACKAGING, ROOT, load

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))


contents, icons, mac_bundle, windows_resource = map(
    load, ("contents", "icons", "mac_bundle", "windows_resource")
)


# Icons


def in_ico(data: bytes) -> dict[int, bytes]:
    """The PNG files of an .ico file by the size that its table tells."""
    reserved, kind, count = struct.unpack_from("<3H", data)
    assert (reserved, kind) == (0, 1)
    found = {}
    for number in range(count):
        width, height, *_, length, place = struct.unpack_from("<4B2H2I", data, 6 + 16 * number)
        assert width == height
        found[width or 256] = data[place : place + length]
    return found


def in_icns(data: bytes) -> dict[bytes, bytes]:
    """The PNG files of an .icns file by their kind."""
    magic, length = struct.unpack_from(">4sI", data)
    assert (magic, length) == (b"icns", len(data))
    found, place = {}, 8
    while place < len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        found[kind] = data[place + 8 : place + length]
        place += length
    return found


def test_windows_has_the_icon_in_every_size():
    pictures = in_ico(icons.ICO.read_bytes())

    assert tuple(pictures) == icons.ICO_SIZES
    assert {16, 32, 48, 256} <= {*pictures}
    for size, png in pictures.items():
        assert QImage.fromData(png, "PNG").size().toTuple() == (size, size)


def test_macos_has_the_icon_in_every_size():
    pictures = in_icns(icons.ICNS.read_bytes())

    assert {*pictures} == {*icons.ICNS_KINDS}
    for kind, png in pictures.items():
        side = icons.ICNS_KINDS[kind]
        assert QImage.fromData(png, "PNG").size().toTuple() == (side, side)


@pytest.mark.parametrize("size", [32, 256])
def test_both_files_show_the_drawing_as_it_is_now(size):
    drawn = QImage.fromData(icons.rendered(icons.SVG, size), "PNG")
    kind = next(kind for kind, side in icons.ICNS_KINDS.items() if side == size)

    for png in (in_ico(icons.ICO.read_bytes())[size], in_icns(icons.ICNS.read_bytes())[kind]):
        held = QImage.fromData(png, "PNG")
        points = [(x, y) for x in range(0, size, 4) for y in range(0, size, 4)]
        far = [
            point
            for point in points
            for one, two in zip(
                drawn.pixelColor(*point).getRgb(), held.pixelColor(*point).getRgb(), strict=True
            )
            if abs(one - two) > 8  # another Qt may round otherwise
        ]
        assert far == [], "run: python packaging/icons.py"


def test_the_icon_is_seen_on_light_and_on_dark():
    picture = QImage.fromData(icons.rendered(icons.SVG, 256), "PNG")

    assert picture.pixelColor(0, 0).alpha() == 0
    tile, screen = picture.pixelColor(128, 20), picture.pixelColor(128, 60)
    assert 0.05 < luminance(tile) < 0.18, "neither black nor white hides it"
    assert (luminance(screen) + 0.05) / (luminance(tile) + 0.05) > 4.5


def luminance(colour) -> float:
    """The brightness of a colour as WCAG counts it, 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


# macOS


def test_macos_is_told_every_type_of_service_that_the_program_asks_for():
    told = plistlib.loads(plistlib.dumps(mac_bundle.info()))["NSBonjourServices"]

    types = (*quirks.default("service_types"), *quirks.default("casting_types"))
    assert [f"{kind}.local." for kind in told] == [*types]
    assert {presence.HTTP, presence.HTTPS} <= {*types}


def test_macos_is_told_why_and_which_version():
    info = mac_bundle.info()

    assert "your network" in info["NSLocalNetworkUsageDescription"]
    assert info["CFBundleShortVersionString"] == contents.version()


def test_the_entitlements_are_read_and_open_no_more_than_python_needs():
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())

    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_read_and_stops_at_the_first_error(script):
    checked = subprocess.run(["bash", "-n", script], capture_output=True, text=True)

    assert checked.returncode == 0, checked.stderr
    assert "\nset -euo pipefail\n" in script.read_text("utf-8")
    assert script.stat().st_mode & 0o111
    if shutil.which("shellcheck"):
        told = subprocess.run(["shellcheck", script], capture_output=True, text=True)
        assert told.returncode == 0, told.stdout


# Windows


def test_windows_shows_the_version():
    parts = ("FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    parts += ("VSVersionInfo", "VarFileInfo", "VarStruct")
    said: dict[str, str] = {}

    def keep(*given: object, **more: object) -> object:
        if len(given) == 2 and isinstance(given[1], str):
            said[str(given[0])] = given[1]
        return more

    script = windows_resource.text("station-configurator")
    made = eval(script, {"__builtins__": {}} | dict.fromkeys(parts, keep))

    assert said["ProductVersion"] == said["FileVersion"] == contents.version()
    assert said["OriginalFilename"] == "station-configurator.exe"
    numbers = [int(part) for part in contents.version().split(".")]
    assert list(made["ffi"]["filevers"][: len(numbers)]) == numbers


def test_windows_counts_in_four_numbers():
    assert windows_resource.four_numbers("1.2") == (1, 2, 0, 0)
    with pytest.raises(ValueError, match=r"1\.2rc1"):
        windows_resource.four_numbers("1.2rc1")


INNO = {
    "Setup", "Languages", "Tasks", "InstallDelete", "Files", "Icons", "Run",
}  # fmt: skip


def installer() -> dict[str, list[str]]:
    """The lines of the installer's script by section, without comments."""
    sections: dict[str, list[str]] = {"": []}
    here = ""
    for line in (PACKAGING / "windows" / "installer.iss").read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            here = heading[1]
            sections[here] = []
        elif line and not line.startswith(";"):
            sections[here].append(line)
    return sections


def test_the_installer_has_well_formed_sections():
    sections = installer()

    assert {*sections} == {"", *INNO}
    assert all(re.fullmatch(r"\w+=.+", line) for line in sections["Setup"])
    entry = re.compile(r'(\w+: ("[^"]*"|[\w ]+)(; |$))+')
    for name in INNO - {"Setup"}:
        assert all(entry.fullmatch(line) for line in sections[name]), name


def test_the_installer_needs_no_administrator_and_names_files_that_are_there():
    setup = dict(line.split("=", 1) for line in installer()["Setup"])

    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"].startswith("{autopf}")
    for name in ("SetupIconFile", "InfoAfterFile"):
        assert (PACKAGING / "windows" / setup[name]).is_file()
    assert '#define Main "station-configurator.exe"' in installer()[""]


def test_the_installer_is_given_all_that_it_asks_for(tmp_path, monkeypatch):
    packages = load("other_packages")
    started: list[list[str]] = []
    monkeypatch.setattr(packages.shutil, "which", lambda name: name)
    monkeypatch.setattr(packages, "quietly", lambda words: started.append(words))
    program = tmp_path / "program"
    program.mkdir()

    packages.pack_windows(program, tmp_path)

    script = (PACKAGING / "windows" / "installer.iss").read_text("utf-8")
    defined = {*re.findall(r"#define (\w+)", script)}
    given = {word[2:].partition("=")[0] for word in started[0] if word.startswith("/D")}
    assert {*re.findall(r"\{#(\w+)\}", script)} - defined == given


def test_the_hint_names_the_port_that_the_search_listens_on():
    hint = (PACKAGING / "windows" / "firewall.txt").read_text("utf-8")

    assert "UDP port 5353" in hint and "rivate" in hint


# Linux


def test_the_menu_entry_starts_what_the_package_installs():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(PACKAGING / "linux" / "station-configurator.desktop", "utf-8")
    desktop = entry["Desktop Entry"]

    assert desktop["Exec"] == desktop["Icon"] == contents.NAME
    assert desktop["Name"] == contents.TITLE


def test_the_software_centre_is_told_which_entry_it_describes():
    tree = ElementTree.parse(PACKAGING / "linux" / "station-configurator.metainfo.xml")

    assert tree.findtext("launchable") == "station-configurator.desktop"
    assert tree.findtext("name") == contents.TITLE


# The workflow


def steps() -> list[dict]:
    return [
        step
        for file in WORKFLOWS
        for job in yaml.safe_load(file.read_text("utf-8"))["jobs"].values()
        for step in job["steps"]
    ]


def test_the_workflow_builds_on_three_systems_of_named_versions():
    build = yaml.safe_load(WORKFLOWS[0].read_text("utf-8"))["jobs"]["build"]
    runners = build["strategy"]["matrix"]["runner"]

    assert [runner.partition("-")[0] for runner in runners] == ["ubuntu", "windows", "macos"]
    assert not [runner for runner in runners if "latest" in runner]
    assert "python packaging/dev.py build" in [step.get("run") for step in build["steps"]]


def test_every_action_is_pinned_to_a_whole_version():
    used = [step["uses"] for step in steps() if "uses" in step]

    assert used
    assert not [name for name in used if not re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", name)]


def test_the_workflow_runs_only_scripts_that_are_there():
    named = {word for step in steps() for word in step.get("run", "").split()}
    ours = [word for word in named if word.startswith("packaging/")]

    assert ours and all((ROOT / word).is_file() for word in ours)


def test_only_the_release_may_write():
    for file in WORKFLOWS:
        workflow = yaml.safe_load(file.read_text("utf-8"))
        assert workflow["permissions"] == {"contents": "read"}
        writers = [name for name, job in workflow["jobs"].items() if "permissions" in job]
        assert writers == ["release"]
