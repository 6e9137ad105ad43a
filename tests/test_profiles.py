"""House profiles as files: shipped, kept, brought in, and what they may not say."""

from __future__ import annotations

import io
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from redpencil import exporting, profiles, workflow
from redpencil.base import paths
from redpencil.base.work import Work
from redpencil.domain.claim import FactType
from redpencil.domain.errors import UserError
from redpencil.domain.house import COLUMNS, HouseMark, HouseProfile, Sourcing
from redpencil.domain.mark import Mark, Priority
from redpencil.settings import Paper, Settings
from redpencil.store import codec
from tests.domain.samples import paid, worksheet

NOW = datetime(2026, 3, 4, tzinfo=UTC)
SHIPPED = {"daily", "magazine", "small-desk", "broadcast", "fact-check-unit"}
words = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=12)
names = st.text("abcé ’", min_size=1, max_size=12).map(str.strip).filter(bool)


def pictured() -> str:
    out = io.BytesIO()
    Image.new("RGB", (30, 10), "navy").save(out, "PNG")
    return b64encode(out.getvalue()).decode("ascii")


@st.composite
def made(draw: st.DrawFn) -> HouseProfile:
    marks = draw(st.lists(st.sampled_from(Mark), unique=True))
    few = st.lists(st.sampled_from(FactType), unique=True, max_size=3).map(tuple)
    rules = st.builds(
        Sourcing, st.lists(st.sampled_from(Priority), unique=True).map(tuple), few,
        st.integers(0, 9), st.integers(0, 9),
    )  # fmt: skip
    return HouseProfile(
        title=draw(names), name=draw(words), lines=tuple(draw(st.lists(words, max_size=3))),
        accent="005588", checklist=tuple(draw(st.lists(names, max_size=3))),
        columns=tuple(draw(st.lists(st.sampled_from(COLUMNS), unique=True, min_size=1))),
        marks=tuple(HouseMark(m, f"No. {n}" if n else "") for n, m in enumerate(marks)),
        sourcing=tuple(draw(st.lists(rules, max_size=3))),
        scale=tuple(draw(st.lists(names, unique=True, max_size=4))),
        language=draw(st.sampled_from(["", "de", "uk"])), paper=draw(st.sampled_from(["", "A4"])),
    )  # fmt: skip


def test_what_is_shipped_can_be_chosen_and_says_what_it_is() -> None:
    known = {k.key: k for k in profiles.known()}
    assert set(known) == SHIPPED | {""}
    for key in SHIPPED:
        profile = profiles.load(key)
        assert profile.title == known[key].title != key
        assert not known[key].own
        assert profile.sourcing[-1].fits(replace(paid(), priority=Priority.C, types=())), (
            "the last rule fits every claim"
        )
        assert Mark.OK in profile.offered()


@given(made())
def test_a_profile_comes_back_as_it_was_written(profile: HouseProfile) -> None:
    assert profiles.read(profiles.to_text(profile), Path()) == profile
    plain = codec.to_plain(replace(worksheet(), house=profile))
    assert codec.from_plain(plain).house == profile


def test_the_logo_travels_inside_the_file(tmp_path: Path) -> None:
    profile = HouseProfile(title="Courier", logo=pictured(), template="UEs=")
    profiles.write(profile, tmp_path / "courier.toml")
    key = profiles.bring_in(tmp_path / "courier.toml")
    again = profiles.load(key)
    assert b64decode(again.logo).startswith(b"\x89PNG")
    assert profiles.printed(again).logo.startswith(b"\x89PNG")
    assert profiles.printed(again).template == b"PK"
    assert again.travelling().template == "", "it does not go into worksheets"
    assert profiles.bring_in(tmp_path / "courier.toml") != key, "nothing is written over"


def test_a_desk_changes_a_shipped_profile_and_has_it_back() -> None:
    profile = replace(profiles.load("daily"), lines=("Ellerby",))
    assert profiles.keep(profile, "daily") == "daily"
    assert profiles.load("daily").lines == ("Ellerby",)
    (known,) = [k for k in profiles.known() if k.key == "daily"]
    assert known.own
    profiles.forget("daily")
    profiles.forget("daily")
    assert profiles.load("daily").lines == ()


def test_a_broken_profile_is_still_listed_and_told_when_it_is_used(tmp_path: Path) -> None:
    folder = paths.config_folder() / "profiles"
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text("[export", encoding="utf-8")
    assert "broken" in {k.title for k in profiles.known()}
    with pytest.raises(UserError, match="can't be read"):
        profiles.load("broken")
    data, name = workflow.sample_article()
    made = workflow.analyse(data, name, Settings(house="broken"), NOW, Work())
    assert made.worksheet.house is None
    assert any("house profile can't be read" in n for n in made.worksheet.article.notices)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = 1", "“title” should be words"),
        ('language = "tlh"', "“language” should be one of: en, de"),
        ('paper = "A0"', "“paper” should be one of: A4"),
        ("marks = 1", "“marks” should be a table of some of: ok, change"),
        ('[marks]\nfine = ""', "“marks” should be a table of some of"),
        ("[marks]\nok = 1", "names of at most 60"),
        (f'[marks]\nok = "{"x" * 61}"', "names of at most 60"),
        ('[marks]\nok = "Fine"\ncut = "fine "', "no two are the same"),
        ("sourcing = 1", "a list of rules"),
        ("sourcing = [1]", "a list of rules"),
        ("[[sourcing]]\nindependent = 10", "whole numbers from 0 to 9"),
        ("[[sourcing]]\nprimary = true", "whole numbers from 0 to 9"),
        ('[[sourcing]]\npriorities = ["D"]', "“priorities” should be a list of some of: A, B, C"),
        ("[[sourcing]]\ntypes = 1", "“types” should be a list of some of: name"),
        ("scale = [1]", "a list of ratings"),
        ('scale = [" "]', "a list of ratings"),
        ('[export]\nlogo = "data:image/png;base64,%"', "the file itself in base64"),
        ('[export]\nlogo = "data:image/png;base64,AAAA"', "no PNG or JPEG"),
    ],
)
def test_what_a_profile_may_not_say(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=said):
        profiles.bring_in(path)
    assert {k.key for k in profiles.known()} == SHIPPED | {""}


def test_what_is_no_text_is_no_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "house.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="it is no text"):
        profiles.bring_in(path)
    monkeypatch.setattr(profiles, "_LARGEST", 2)
    with pytest.raises(UserError, match="too large"):
        profiles.bring_in(path)


def test_a_worksheet_keeps_the_profile_it_was_begun_with() -> None:
    data, name = workflow.sample_article()
    begun = workflow.analyse(data, name, Settings(house="magazine"), NOW, Work())
    assert begun.worksheet.house == profiles.load("magazine")
    later = Settings(house="broadcast", page=Paper.LETTER)
    assert exporting.options(later, begun.worksheet).house.marks == begun.worksheet.house.marks
    page = exporting.written(begun, "html", exporting.options(later), NOW, Work()).data.decode()
    assert "CQ – " in page
    assert "Clear to air" not in page
    asked = replace(exporting.options(later), own_house=False)
    page = exporting.written(begun, "html", asked, NOW, Work()).data.decode()
    assert "Clear to air – " in page
    assert "On author – " not in page, "a mark that the house has not is not explained"


def test_the_paper_and_the_language_are_the_houses(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text('paper = "Letter"\nlanguage = "de"\n', encoding="utf-8")
    options = exporting.options(Settings(house=str(path)))
    assert (options.page, options.house.language) == ("Letter", "de")
    data, name = workflow.sample_article()
    begun = workflow.analyse(data, name, Settings(), NOW, Work())
    page = exporting.written(begun, "html", options, NOW, Work()).data.decode()
    assert "Prüfbogen" in page or "Behauptung" in page
