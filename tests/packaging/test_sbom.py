"""The bill of materials says the same twice, and names everything once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.packaging.conftest import Tool

EPOCH = 1_700_000_000


def made(tool: Tool, root: Path, *files: Path) -> tuple[str, dict[str, Any]]:
    entries = [(f.name, str(f), "BINARY") for f in files]
    lock = root / "packaging" / "requirements.txt"
    text = tool("sbom").sbom(tool("inventory").components(lock, entries), "1.2.3", EPOCH)
    return text, json.loads(text)


def references(parts: list[dict[str, Any]]) -> list[str]:
    return [r for p in parts for r in (p["bom-ref"], *references(p.get("components", [])))]


def test_it_says_what_is_inside(tool: Tool, root: Path, tmp_path: Path) -> None:
    library = tmp_path / "libz.so.1"
    library.write_bytes(b"zlib")
    text, told = made(tool, root, library)
    assert (text, told) == made(tool, root, library)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert told["metadata"]["component"]["version"] == "1.2.3"
    parts = {p["name"]: p for p in told["components"]}
    assert parts["PySide6_Essentials"]["purl"] == "pkg:pypi/pyside6-essentials@6.11.3"
    assert parts["GeoNames"]["licenses"] == [{"expression": "CC-BY-4.0"}]
    assert {"Python", "Noto fonts", "python-docx"} <= parts.keys()
    (file,) = parts["zlib"]["components"]
    assert file["name"] == "libz.so.1"
    assert file["hashes"][0]["content"].startswith("0ea55c28")
    assert any(p["name"] == "openssl" for p in parts["cryptography"]["components"])


def test_references_are_unique_and_lead_somewhere(tool: Tool, root: Path) -> None:
    _, told = made(tool, root)
    named = references(told["components"])
    assert len(named) == len(set(named))
    assert set(told["dependencies"][0]["dependsOn"]) <= set(named)


def test_other_contents_have_another_number(tool: Tool, root: Path, tmp_path: Path) -> None:
    library = tmp_path / "libz.so.1"
    numbers = set()
    for content in (b"one", b"two"):
        library.write_bytes(content)
        numbers.add(made(tool, root, library)[1]["serialNumber"])
    assert len(numbers) == 2
