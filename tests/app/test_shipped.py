"""The packages that are shipped, with version and licence."""

import json
import sys
from importlib import metadata

from app import shipped as module
from app.shipped import PROGRAM, UNKNOWN, program_version, shipped


def test_what_the_program_needs_is_told_and_what_only_developers_need_is_not():
    found = {package.name.lower().replace("_", "-"): package for package in shipped()}
    for name in (
        "pyside6-essentials",
        "httpx",
        "httpcore",
        "pydantic",
        "pydantic-core",
        "zeroconf",
    ):
        assert found[name].version == metadata.version(name)
    assert found["httpx"].licence == "BSD-3-Clause"
    assert "LGPL" in found["pyside6-essentials"].licence
    assert not {"pytest", "mypy", "ruff", "hypothesis", PROGRAM} & set(found)


def test_each_has_a_licence_in_a_few_words_and_they_stand_in_order():
    found = shipped()
    assert [p.name.casefold() for p in found] == sorted(p.name.casefold() for p in found)
    assert all(p.version and p.licence != UNKNOWN for p in found)
    assert all("\n" not in p.licence and len(p.licence) < 100 for p in found)


def test_the_version_is_the_projects():
    assert program_version() == metadata.version(PROGRAM)


def absent(monkeypatch):
    def none(name):
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", none)
    monkeypatch.setattr(metadata, "version", none)


def test_the_frozen_program_reads_its_bill_of_materials(monkeypatch, tmp_path):
    absent(monkeypatch)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    bill = tmp_path / module.BILL
    bill.parent.mkdir()
    components = [
        {"name": "Qt", "version": "6.11", "licenses": [{"expression": "LGPL-3.0-only"}]},
        {"name": "abc", "version": "1", "licenses": [{"license": {"name": "see its text"}}]},
    ]
    bill.write_text(json.dumps({"components": components}))
    assert [(p.name, p.version, p.licence) for p in shipped()] == [
        ("abc", "1", "see its text"),
        ("Qt", "6.11", "LGPL-3.0-only"),
    ]
    for broken in ("", "[]", '{"components": [{}]}', '{"components": 7}'):
        bill.write_text(broken)
        assert shipped() == []
    assert program_version() == UNKNOWN
