"""The lock files under packaging/: exact, with hashes, and what pyproject.toml asks for."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-build.txt")


def locked(name: str) -> list[tuple[Requirement, list[str]]]:
    """What a lock file names: each requirement with its hashes."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = [line.split(" --hash=") for line in text.splitlines() if line[:1].isalnum()]
    return [(Requirement(first), [word.strip() for word in rest]) for first, *rest in entries]


def asked_for(extra: str = "") -> list[Requirement]:
    """What pyproject.toml asks for, the build backend included."""
    project = PROJECT["project"]
    more = project["optional-dependencies"][extra] if extra else []
    return [
        Requirement(line)
        for line in [*PROJECT["build-system"]["requires"], *project["dependencies"], *more]
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_one_version_and_hashes(name):
    for requirement, hashes in locked(name):
        assert str(requirement.specifier).startswith("=="), requirement
        assert hashes, requirement
        assert all(len(value) == len("sha256:") + 64 for value in hashes), requirement


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_names_no_address(name):
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")

    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("name", LOCKS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_lock_holds_what_the_project_asks_for(name, python, system):
    where = {
        "python_version": python,
        "python_full_version": f"{python}.4",
        "sys_platform": system,
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    versions = {
        canonicalize_name(requirement.name): str(requirement.specifier).removeprefix("==")
        for requirement, _ in locked(name)
        if requirement.marker is None or requirement.marker.evaluate(where)
    }

    extra = name.removeprefix("requirements").removesuffix(".txt").removeprefix("-")
    for wanted in asked_for(extra):
        if wanted.marker is None or wanted.marker.evaluate(where):
            version = versions[canonicalize_name(wanted.name)]
            assert wanted.specifier.contains(version), f"{wanted}: {version}"


@pytest.mark.parametrize("python", ["3.11.2", "3.12.0", "3.13.0"])
def test_pyside_6_12_is_never_given_to_a_python_that_it_aborts(python):
    chosen = [
        str(requirement.specifier)
        for requirement, _ in locked("requirements.txt")
        if requirement.name == "pyside6-essentials"
        and requirement.marker.evaluate({"python_full_version": python})
    ]

    assert len(chosen) == 1
    assert chosen[0].startswith("==6.11.") == python.startswith("3.11")


@pytest.mark.parametrize("name", LOCKS[1:])
def test_every_other_lock_holds_the_programs_lock(name):
    program, more = ({str(r): h for r, h in locked(each)} for each in (LOCKS[0], name))

    assert program.items() <= more.items()


def test_every_dependency_has_a_lower_and_an_upper_bound():
    for requirement in [*asked_for("dev"), *asked_for("build")]:
        operators = {part.operator for part in requirement.specifier}
        assert operators & {">=", "=="} and operators & {"<", "=="}, requirement
