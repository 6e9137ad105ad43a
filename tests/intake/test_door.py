"""Foreign bytes are read behind the door; what ends there ends in words."""

from __future__ import annotations

from typing import Any

import pytest

from redpencil.base.sandbox import process
from redpencil.base.sandbox.limits import Limits
from redpencil.base.sandbox.process import Ended, Ending
from redpencil.base.work import Work
from redpencil.domain.errors import PasswordNeededError, UserError
from redpencil.intake import door, formats
from redpencil.intake.choices import Choices
from tests.intake.office.files import deleted, docx, inserted, paragraph, run
from tests.intake.pdf.files import KEY, locked_pdf

DRAFT = docx(paragraph(run("It cost "), deleted("3"), inserted("30"), run(" eu\u200bros.")))


def test_what_comes_through_is_what_was_read() -> None:
    assert door.read(DRAFT, "a.docx", Work()) == formats.read(DRAFT, "a.docx", Work())


def test_refusals_and_locked_files_come_through() -> None:
    data = locked_pdf("The wall cost 4.1 million euros.")
    with pytest.raises(PasswordNeededError, match="protected by a password"):
        door.read(data, "a.pdf", Work())
    assert door.read(data, "a.pdf", Work(), Choices(password=KEY)).blocks
    with pytest.raises(UserError, match="damaged") as caught:
        door.read(b"PK\x03\x04 nothing", "a.docx", Work())
    assert not isinstance(caught.value, PasswordNeededError)


@pytest.mark.parametrize(("why", "words"), [
    (Ending.TIME, "took too long"), (Ending.MEMORY, "more memory"), (Ending.CRASH, "reader stopped"),
])  # fmt: skip
def test_each_end_has_its_words(monkeypatch: pytest.MonkeyPatch, why: Ending, words: str) -> None:
    def end(*_: Any, **__: Any) -> None:
        raise Ended(why)

    monkeypatch.setattr(process, "run", end)
    with pytest.raises(UserError, match=words) as caught:
        door.read(DRAFT, "a.docx", Work())
    assert "“a.docx”" in caught.value.message
    assert caught.value.hint


def test_the_limits_are_those_of_the_process() -> None:
    with pytest.raises(UserError, match="took too long"):
        door.read(DRAFT, "a.docx", Work(), limits=Limits(wall=0.0))


@pytest.mark.parametrize("answer", [
    {"raw": {}}, {"raw": []}, {"raw": None}, {"raw": {"blocks": [["a"]]}},
    {"raw": {"blocks": [[1, "", "", False, []]], "notices": [], "hidden": [], "published": ""}},
])  # fmt: skip
def test_an_answer_that_no_reader_gives_is_no_article(
    monkeypatch: pytest.MonkeyPatch, answer: Any
) -> None:
    monkeypatch.setattr(process, "run", lambda *_, **__: answer)
    with pytest.raises(UserError, match="reader stopped"):
        door.read(DRAFT, "a.docx", Work())
