"""The bill of materials and the licences of what is in the frozen program."""

import importlib
import json
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.licenses import canonicalize_license_expression

from tests.scripts import ROOT, load

shipped = load("shipped")


def row(module: str) -> tuple[str, str, str]:
    """A module as PyInstaller's table has it."""
    return module, importlib.util.find_spec(module).origin, "PYMODULE"


@pytest.fixture(scope="module")
def parts() -> dict[str, object]:
    """What a small program is made of, by name; PyInstaller is not installed for the tests."""
    packed = shipped.Part("pyinstaller", "6", "GPL-2.0-or-later")
    core = Path(row("PySide6")[1]).parent / "Qt" / "lib" / "libQt6Core.so.6"
    rows = [row("httpx"), row("PySide6"), row("app.session"), row("json"), ("x", str(core), "")]
    before, shipped.bootloader = shipped.bootloader, lambda hashes: packed
    try:
        found = shipped.parts(rows, {"httpx": "ab" * 32})
    finally:
        shipped.bootloader = before
    return {part.name: part for part in found}


def test_a_part_is_named_for_each_maker_and_ours_is_not(parts):
    assert {*parts} == {"CPython", "httpx", "pyinstaller", "PySide6_Essentials", "Qt"}


def test_a_package_tells_version_licence_hash_and_text(parts):
    httpx = parts["httpx"]

    assert httpx.version == distribution("httpx").version
    assert (httpx.licence, httpx.sha256) == ("BSD-3-Clause", "ab" * 32)
    assert httpx.purl == f"pkg:pypi/httpx@{httpx.version}"
    assert [text.name for text in httpx.texts] == ["LICENSE.md"]


def test_qt_comes_with_the_text_that_its_wheel_lacks(parts):
    for name in ("Qt", "PySide6_Essentials"):
        texts = [text.read_text("utf-8") for text in parts[name].texts]
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[0]
        assert "GNU GENERAL PUBLIC LICENSE" in texts[1]


def test_the_texts_go_to_a_folder_for_each_part(parts):
    places = [place for _, place in shipped.licences(parts.values())]

    assert f"LICENSES/httpx-{parts['httpx'].version}" in places
    assert all(":" not in place and " " not in place for place in places)


def test_the_packages_of_an_environment_within_the_project_count(tmp_path):
    inside = ROOT / "build" / "venv" / "lib" / "site-packages" / "httpx" / "__init__.py"

    assert not shipped.is_ours(inside)
    assert shipped.is_ours(ROOT / "app" / "session.py")


@pytest.mark.skipif(not Path("/var/lib/dpkg/status").exists(), reason="knows Debian's packages")
def test_a_library_of_the_system_is_named_by_its_package():
    library = next(Path("/usr/lib").glob("*/libz.so.1"))

    part = shipped.of_system(library)

    assert part.name == "zlib1g"
    assert part.purl.startswith("pkg:deb/") and part.texts


def test_a_library_that_no_package_owns_is_named_by_its_hash(tmp_path):
    library = tmp_path / "libown.so.1"
    library.write_bytes(b"own")

    part = shipped.of_system(library)

    assert (part.name, part.version, len(part.sha256)) == ("libown.so.1", "unknown", 64)


def test_the_bill_is_cyclonedx_and_the_same_each_time(parts):
    bill = shipped.bill(parts.values())
    document = json.loads(bill)

    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    names = [component["bom-ref"] for component in document["components"]]
    assert document["dependencies"][0]["dependsOn"] == names
    assert len(names) == len({*names})
    assert bill == shipped.bill(parts.values())


def test_a_licence_is_called_an_expression_only_where_it_is_one(parts):
    for component in json.loads(shipped.bill(parts.values()))["components"]:
        for licence in component["licenses"]:
            if "expression" in licence:
                assert canonicalize_license_expression(licence["expression"])
            else:
                assert licence["license"]["name"]
    words = shipped.component(shipped.Part("a", "1", "BSD License"))["licenses"]
    assert words == [{"license": {"name": "BSD License"}}]


def test_pips_report_tells_the_hash_of_each_wheel(tmp_path):
    entry = {
        "metadata": {"name": "Qt_Awesome"},
        "download_info": {"archive_info": {"hashes": {"sha256": "cd" * 32}}},
    }
    report = tmp_path / "installed.json"
    report.write_text(json.dumps({"install": [entry]}))

    assert shipped.installed(report) == {"qt-awesome": "cd" * 32}


def test_the_about_page_reads_the_bill(parts, tmp_path, monkeypatch):
    from app import shipped as about

    bill = tmp_path / about.BILL
    bill.parent.mkdir()
    bill.write_text(shipped.bill(parts.values()), "utf-8")
    monkeypatch.setattr(about.sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(about, "_installed", list)

    assert {package.name for package in about.shipped()} == {*parts}
