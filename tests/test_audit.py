"""Locked versions that are known to be unsafe are found, and the check can fail."""

import importlib.util
import json
import sys
from importlib.metadata import version

import pytest
from packaging.version import Version

from tests.house import ROOT


@pytest.fixture
def audit(monkeypatch):
    """packaging/audit.py, which is on no path."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("audit", ROOT / "packaging" / "audit.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "audit", module)
    spec.loader.exec_module(module)
    return module


def lock(tmp_path, *lines):
    path = tmp_path / "requirements.txt"
    path.write_text("# made\n" + "".join(f"{line} \\\n    --hash=sha256:0\n" for line in lines))
    return path


def test_no_locked_version_is_known_to_be_unsafe(audit):
    known = audit.safe_versions()
    assert [line for path in audit.LOCKS for line in audit.too_old(path, known)] == []


def test_every_entry_is_about_a_package_that_is_locked_and_says_why(audit):
    names = {name for path in audit.LOCKS for name, _ in audit.locked(path)}
    for each in audit.safe_versions():
        assert each.name in names
        assert Version(each.safe)
        assert each.advisory and each.why


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("h11==0.14.0", "h11 0.14.0 is older than 0.16.0, CVE-2025-43859"),
        ("idna==3.7rc1 ; python_version < '4'", ""),
        ("idna==3.6 ; python_version < '4'", "idna 3.6 is older than 3.7"),
        ("PyYAML==5.3.1", "pyyaml 5.3.1 is older than 5.4"),
        ("zeroconf==0.99.9", "zeroconf 0.99.9 is older than 0.154.0"),
        ("h11==0.16.0", ""),
        ("h11==0.16.0.post1", ""),
        ("unheard-of==0.0.1", ""),
    ],
)
def test_a_version_that_is_too_old_is_said(audit, tmp_path, line, said):
    found = audit.too_old(lock(tmp_path, line, "six==1.0"), audit.safe_versions())
    assert len(found) == bool(said)
    assert said in "".join(found)


def test_all_of_a_lock_file_is_read(audit):
    assert dict(audit.locked(audit.RUN_LOCK))["httpx"] == version("httpx")


HOLE = {"id": "CVE-1", "fix_versions": ["2"], "aliases": [], "description": ""}


@pytest.mark.parametrize(
    ("packages", "said"),
    [
        ([{"name": "a", "version": "1", "vulns": [HOLE]}], ["a 1: CVE-1, mended in ['2']"]),
        ([{"name": "a", "version": "1", "vulns": []}], []),
        ([{"name": "a", "skip_reason": "not found"}], None),
        (
            [{"name": "a", "skip_reason": "?"}, {"name": "b", "version": "1", "vulns": [HOLE]}],
            ["b 1: CVE-1, mended in ['2']"],
        ),
    ],
)
def test_what_pip_audit_says_counts_where_it_reached_its_data(audit, packages, said):
    assert audit.vulnerable(json.dumps({"dependencies": packages})) == said


@pytest.mark.parametrize("answer", ["", "Traceback", "[]", "{}"])
def test_where_it_did_not_there_is_no_answer(audit, answer):
    assert audit.vulnerable(answer) is None


@pytest.mark.parametrize("asking", [("-c", "import time; time.sleep(60)"), ("-c", "0/0")])
def test_who_does_not_answer_holds_up_nobody(audit, monkeypatch, capsys, asking):
    monkeypatch.setattr(audit, "ASKING", asking)
    monkeypatch.setattr(audit, "PATIENCE", 0.2)
    auditing = audit.Audit()
    assert auditing.complaints() == []
    assert auditing._asked.poll() is not None
    assert "pip-audit has no data here" in capsys.readouterr().out


def test_an_unsafe_version_is_a_complaint(audit, monkeypatch, tmp_path):
    monkeypatch.setattr(audit, "ASKING", ("-c", "0/0"))
    monkeypatch.setattr(audit, "LOCKS", (lock(tmp_path, "h11==0.14.0"),))
    (complaint,) = audit.Audit().complaints()
    assert "h11 0.14.0" in complaint
