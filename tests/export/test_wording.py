"""Every language has every word, in the same places, with the same values to put in."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest

from redpencil.detect import coverage
from redpencil.domain.claim import (
    Agreement,
    EditorCall,
    FactType,
    Harm,
    Legal,
    MediaCategory,
    RelationKind,
    Terms,
)
from redpencil.domain.draft import Lost
from redpencil.domain.element import ElementKind, ElementState
from redpencil.domain.evidence import Outcome, Role, SourceKind, Stance
from redpencil.domain.header import Decision, Seat
from redpencil.domain.mark import Confidence, Finding, Mark
from redpencil.domain.query import ChangeStatus, QueryTo, ReplyState
from redpencil.domain.recheck import Cause
from redpencil.domain.sentence import Attribution
from redpencil.export.wording import LANGUAGES, Wording, table

MEMBERS: dict[str, type[StrEnum]] = {
    "mark": Mark, "finding": Finding, "kind": ElementKind, "type": FactType,
    "attribution": Attribution, "state": ElementState, "confidence": Confidence, "role": Role,
    "stance": Stance, "source": SourceKind, "to": QueryTo, "outcome": Outcome,
    "change": ChangeStatus, "agreement": Agreement, "reply": ReplyState, "legal": Legal,
    "harm": Harm, "seat": Seat, "decision": Decision, "terms": Terms, "call": EditorCall,
    "relation": RelationKind, "media": MediaCategory, "cause": Cause, "lost": Lost,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    english, other = table("en"), table(language)
    assert other.keys() == english.keys()
    for section, words in english.items():
        assert other[section].keys() == words.keys()
        assert all(w.strip() == w and w for w in other[section].values())
        for key, said in words.items():
            holes = sorted(re.findall(r"{\w+}", said))
            assert sorted(re.findall(r"{\w+}", other[section][key])) == holes


@pytest.mark.parametrize("section", MEMBERS)
def test_every_member_of_a_list_has_its_word(section: str) -> None:
    assert set(table("en")[section]) == {m.value for m in MEMBERS[section]}


def test_all_that_detection_does_not_look_for_has_its_word() -> None:
    known = {w for code in (*coverage.SUPPORTED, "ko") for w in coverage.not_checked(code)}
    assert set(table("en")["unchecked"]) == known


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", ["mark", "finding", "outcome", "change"])
def test_what_is_chosen_from_a_list_reads_differently(language: str, section: str) -> None:
    words = table(language)[section].values()
    assert len({w.casefold() for w in words}) == len(words)


def test_every_word_is_used(root: Path) -> None:
    code = "".join(p.read_text("utf-8") for p in (root / "app/redpencil/export").rglob("*.py"))
    quoted = re.findall(r"""["']([\w. ]+)["']""", code)
    unused = [k for k in table("en")["words"] if k not in quoted and not k.startswith("check.")]
    assert unused == []


def test_an_unknown_language_is_english() -> None:
    assert Wording("xx").language == "en"


def test_a_voice_that_is_not_named_says_what_it_is() -> None:
    say = Wording("en")
    assert say.voice("", Attribution.NAMED) == "author’s own voice"
    assert say.voice("Ida Holm", Attribution.NAMED) == "Ida Holm"
    assert say.voice("the police", Attribution.UNNAMED) == "the police (not named)"
