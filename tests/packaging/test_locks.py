"""What is installed is what pyproject.toml asks for, locked by hash, from no address of ours."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FILES = {
    "requirements.txt": (),
    "requirements-test.txt": ("test",),
    "requirements-dev.txt": ("test", "dev"),
    "requirements-build.txt": ("build",),
    "requirements-bundle.txt": ("bundle",),
}


@pytest.fixture
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def locked(path: Path) -> dict[str, str]:
    """Names and versions in a requirement file."""
    found = re.findall(r"^([a-z0-9-]+)==(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(found)


@pytest.mark.parametrize("name", FILES)
def test_every_dependency_is_locked_in_a_version_that_fits(
    name: str, project: dict[str, Any], root: Path
) -> None:
    versions = locked(root / "packaging" / name)
    wanted = [] if name == "requirements-build.txt" else project["project"]["dependencies"]
    for group in FILES[name]:
        wanted = wanted + [d for d in project["dependency-groups"][group] if isinstance(d, str)]
    assert wanted
    for requirement in map(Requirement, wanted):
        version = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} but {version}"


@pytest.mark.parametrize("name", FILES)
def test_every_package_has_hashes_and_no_address(name: str, root: Path) -> None:
    text = (root / "packaging" / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*-(?!-hash)", text, re.MULTILINE)
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)


def test_each_level_holds_the_one_before(root: Path) -> None:
    run, test, dev = (locked(root / "packaging" / name) for name in list(FILES)[:3])
    assert run.items() <= test.items() <= dev.items()


def test_the_lock_file_is_of_this_pyproject(project: dict[str, Any], root: Path) -> None:
    lock = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    mine = next(p for p in lock["package"] if p["name"] == "redpencil")
    names = {canonicalize_name(Requirement(d).name) for d in project["project"]["dependencies"]}
    assert {d["name"] for d in mine["dependencies"]} == names
    assert lock["requires-python"].replace(" ", "") == ">=3.11,<3.14"


def test_the_lock_file_knows_only_the_public_index(root: Path) -> None:
    text = (root / "uv.lock").read_text(encoding="utf-8")
    hosts = {urlsplit(address) for address in re.findall(r'[a-z]+://[^"\s]+', text)}
    assert {host.scheme for host in hosts} == {"https"}
    assert len({host.hostname for host in hosts}) == 2  # of the index and of its files
    sources = [package["source"] for package in tomllib.loads(text)["package"]]
    assert len({source["registry"] for source in sources if "registry" in source}) == 1
    assert [source for source in sources if "registry" not in source] == [{"editable": "."}]


def test_no_other_file_names_a_registry(root: Path) -> None:
    lock = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    index = next(p["source"]["registry"] for p in lock["package"] if "registry" in p["source"])
    host = str(urlsplit(index).hostname)
    kept = ("app", "packaging", ".ci", ".github", "resources")
    paths = [p for folder in kept for p in (root / folder).rglob("*") if p.is_file()]
    paths += [p for p in root.iterdir() if p.is_file() and p.name != "uv.lock"]
    guilty = [p for p in paths if p.suffix != ".pyc" and host.encode() in p.read_bytes()]
    assert guilty == []
