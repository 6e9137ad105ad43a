"""House profiles: what they may say, and the words for what they may not."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from redpencil.base import resources
from redpencil.domain.errors import UserError
from redpencil.export import house, printable
from redpencil.export.house import House


def test_the_profile_to_copy_is_the_plain_one(tmp_path: Path) -> None:
    text = resources.path("profiles/house.toml").read_text(encoding="utf-8")
    assert house.load(text, tmp_path) == House()
    assert house.load("", tmp_path) == House()


def test_a_profile_with_everything(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (3_000, 30), "navy").save(out, "JPEG", comment=b"made by Jo")
    (tmp_path / "logo.jpg").write_bytes(out.getvalue())
    (tmp_path / "desk.docx").write_bytes(b"PK")
    made = house.load(
        '[export]\nname = "Courier"\nlines = ["Desk"]\naccent = "#0a5588"\nlogo = "logo.jpg"\n'
        'template = "desk.docx"\ncolumns = ["number", "claim", "claim"]\nchecklist = ["names", "Read aloud"]',
        tmp_path,
    )  # fmt: skip
    assert (made.name, made.lines, made.accent) == ("Courier", ("Desk",), "0A5588")
    assert made.columns == ("number", "claim")
    assert made.checklist == ("names", "Read aloud")
    assert made.logo.startswith(b"\x89PNG")
    assert b"made by Jo" not in made.logo
    assert made.template == b"PK"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[export", "can't be read"),
        ("export = 1", "should be a table"),
        ("[export]\nname = 1", "“name” should be words"),
        ("[export]\nlines = [1]", "“lines” should be a list"),
        ("[export]\ncolumns = []", "“columns” should be a list of some of"),
        ('[export]\ncolumns = ["colour"]', "some of: number"),
        ('[export]\naccent = "red"', "a colour such as"),
        ('[export]\nlogo = "none.png"', "logo “none.png” can't be read"),
        ('[export]\nlogo = "text.png"', "no PNG or JPEG"),
        ('[export]\nlogo = "big.png"', "larger than 8 MB"),
        ('[export]\nlogo = "bad\\u0000"', "can't be read"),
    ],
)
def test_what_a_profile_may_not_say(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "text.png").write_bytes(b"GIF89a, or not")
    (tmp_path / "big.png").write_bytes(bytes(8_000_001))
    with pytest.raises(UserError, match=said):
        house.load(text, tmp_path)


def test_a_bomb_of_a_picture_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    Image.new("1", (600, 600)).save(out, "PNG")
    (tmp_path / "logo.png").write_bytes(out.getvalue())
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1_000)
    with pytest.raises(UserError, match="too large"):
        house.load('[export]\nlogo = "logo.png"', tmp_path)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"), ("a\x00b", "a\ufffdb"), ("\ud800", "\ufffd"), ("a\r\nb", "a\n\nb"),
        ("a\x85b", "a\x85b"), ("\ufffe", "\ufffd"), ("tab\tend\n", "tab\tend\n"),
    ],
)  # fmt: skip
def test_what_no_format_can_hold_is_shown_not_dropped(raw: str, shown: str) -> None:
    assert printable.words(raw) == shown
    assert len(printable.words(raw)) == len(raw)
