"""Nothing under the GPL or AGPL is bundled, and every licence's text comes along."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from email.message import Message
from pathlib import Path

import pytest

from tests.packaging.conftest import Tool

LOCK = Path("packaging") / "requirements.txt"


def test_everything_that_is_bundled_may_be(tool: Tool, root: Path) -> None:
    inventory = tool("inventory")
    everything = inventory.components(root / LOCK)
    assert inventory.refused(everything) == []
    locked = re.findall(r"^([a-z0-9-]+)==", (root / LOCK).read_text(encoding="utf-8"), re.MULTILINE)
    listed = {re.sub(r"[-_.]+", "-", c.name).lower() for c in everything}
    assert listed >= set(locked)
    assert not [c.name for c in everything if c.licence == ""]


def test_every_library_of_the_system_that_is_known_may_be(tool: Tool) -> None:
    natives, licensing = tool("natives"), tool("licensing")
    assert [row for row in natives.TABLE if not licensing.may_ship(row[1], row[2])] == []


@pytest.mark.parametrize(
    ("name", "licence", "may"),
    [
        ("a", "MIT", True),
        ("a", "GPL-3.0-only", False),
        ("a", "GPL-2.0-or-later", False),
        ("a", "AGPL-3.0-or-later", False),
        ("a", "GNU Affero General Public License", False),
        ("a", "", False),
        ("a", "MIT OR GPL-3.0-only", True),
        ("a", "MIT AND GPL-3.0-only", False),
        ("a", "(MIT OR Apache-2.0) AND Unicode-3.0", True),
        ("a", "(MIT OR Apache-2.0) AND AGPL-3.0-only", False),
        ("a", "((GPL-2.0-only OR GPL-3.0-only) OR MIT) AND ISC", True),
        ("a", "GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("a", "GPL-3.0-or-later WITH some-exception", False),
        ("a", "LGPL-3.0-only", False),
        ("shiboken6", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("shiboken6", "GPL-3.0-only", False),
    ],
)
def test_which_licences_may_be_bundled(tool: Tool, name: str, licence: str, *, may: bool) -> None:
    assert tool("licensing").may_ship(name, licence) is may


class Fake:
    """A distribution with the metadata that a test wants."""

    def __init__(self, told: Mapping[str, str]) -> None:
        self.name, self.version, self.files = "fake", "1", ()
        self.metadata = Message()
        for key, value in told.items():
            self.metadata[key] = value


@pytest.mark.parametrize(
    ("told", "may"),
    [
        ({"License-Expression": "MIT"}, True),
        ({"License-Expression": "AGPL-3.0-only"}, False),
        ({"License": "GPLv3"}, False),
        ({"License": "BSD license (see license.txt for details), Copyright (c) 2000"}, True),
        ({"Classifier": "License :: OSI Approved :: MIT License"}, True),
        ({"Classifier": "License :: OSI Approved :: GNU General Public License v3 (GPLv3)"}, False),
        ({}, False),
    ],
)
def test_a_package_is_judged_by_its_own_words(
    tool: Tool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: dict[str, str], *, may: bool
) -> None:
    inventory = tool("inventory")
    lock = tmp_path / "requirements.txt"
    lock.write_text("fake==1 \\\n    --hash=sha256:00\n", encoding="utf-8")
    monkeypatch.setattr(inventory, "distribution", lambda _: Fake(told))
    monkeypatch.setattr(inventory, "runtime", list)
    if may:
        assert inventory.components(lock)[0].name == "fake"
    else:
        with pytest.raises(ValueError, match=r"May not be bundled: fake: "):
            inventory.components(lock)


def test_what_is_compiled_into_a_wheel_is_judged_too(tool: Tool) -> None:
    inventory = tool("inventory")
    part = {"name": "crate", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]}
    good = inventory.Component("wheel", "1", "MIT", "pkg:pypi/wheel@1")
    assert inventory.refused([good]) == []
    bad = dataclasses.replace(good, inside=(part,))
    assert inventory.refused([bad]) == ["crate: (AGPL-3.0-only)"]


def test_pillow_is_not_built_with_the_quantizer_that_is_under_the_gpl() -> None:
    from PIL import features

    assert not features.check_feature("libimagequant")


def test_a_library_without_a_known_licence_stops_the_build(tool: Tool) -> None:
    natives = tool("natives")
    fine = [
        ("libz.so.1", "/lib/libz.so.1", "BINARY"),
        ("pillow.libs/libtiff-20b7e810.so.6.3.0", "/x", "BINARY"),
        ("lxml/etree.cpython-312-x86_64-linux-gnu.so", "/y", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/q", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/p", "BINARY"),
    ]
    assert sorted(name for name, _ in natives.found(fine)) == ["Qt", "libtiff", "zlib"]
    with pytest.raises(ValueError, match=r"libreadline\.so\.8: no licence is known"):
        natives.found([*fine, ("libreadline.so.8", "/lib/libreadline.so.8", "BINARY")])


def test_the_notices_hold_every_text_that_must_be_shown(tool: Tool, root: Path) -> None:
    text = tool("notices").notices(tool("inventory").components(root / LOCK))
    for words in (
        "Lesser General Public License",
        "SIL OPEN FONT LICENSE Version 1.1",
        "GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0",
        "Wikinews",
        "Permission is hereby granted",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "The Chromium Authors",  # of PDFium
    ):
        assert words.lower() in text.lower(), words
    for name in ("python-docx 1", "reportlab 5", "lxml 6", "PySide6_Essentials 6.11.3"):
        assert re.search(rf"^{re.escape(name)}.*: ", text, re.MULTILINE), name


def test_every_font_is_named_in_its_notice(root: Path) -> None:
    notice = (root / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    plain = notice.replace(" ", "")
    fonts = list((root / "resources" / "fonts").glob("*.ttf"))
    assert fonts
    assert [f.name for f in fonts if f.stem.partition("-")[0] not in plain] == []


def test_debian_is_asked_for_package_and_version(
    tool: Tool, monkeypatch: pytest.MonkeyPatch
) -> None:
    natives = tool("natives")
    told = {
        "-S": "libz1:amd64: /lib/x86_64-linux-gnu/libz.so.1\ndiversion by dash from: x\n",
        "-W": "zlib1g:amd64\t1:1.2.13\nlibz1:amd64\t1.3\n",
    }
    monkeypatch.setattr(natives, "_run", lambda *words: told[words[1]])
    found = natives.debian(["/usr/lib/x86_64-linux-gnu/libz.so.1"])
    assert found == {"/lib/x86_64-linux-gnu/libz.so.1": ("libz1", "1.3")}

    def absent(*_: str) -> str:
        raise FileNotFoundError("dpkg-query")

    monkeypatch.setattr(natives, "_run", absent)
    assert natives.debian(["/lib/libz.so.1"]) == {}


@pytest.mark.parametrize(
    ("place", "stem"),
    [
        ("libz.so.1", "libz"),
        ("pillow.libs/libtiff-20b7e810.so.6.3.0", "libtiff"),
        ("PySide6/libpyside6.abi3.so.6.11", "libpyside6"),
        ("libssl.3.dylib", "libssl"),
        ("VCRUNTIME140_1.dll", "VCRUNTIME140_1"),
        ("libcrypto-3.dll", "libcrypto-3"),
        ("libglib-2.0.so.0", "libglib-2.0"),
    ],
)
def test_names_of_libraries_are_told_from_their_versions(tool: Tool, place: str, stem: str) -> None:
    natives = tool("natives")
    assert natives.stem_of(place) == stem
    assert natives.found([(place, "/x", "BINARY")])
