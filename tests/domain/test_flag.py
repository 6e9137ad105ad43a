"""Questions, put aside and asked again."""

from __future__ import annotations

import pytest

from redpencil.domain import flagging
from redpencil.domain.errors import UserError
from redpencil.domain.flag import Flag, raised
from redpencil.domain.span import Span
from tests.domain.samples import NOW, worksheet

TEXT = "Fees rose 50 percent, from $400 to $800. Fees  ROSE 50 percent."


def test_a_flag_points_to_words() -> None:
    with pytest.raises(ValueError, match="points to words"):
        Flag("change", (), "?", "", "k")


def test_its_key_is_made_of_check_and_words_not_of_place_case_or_spaces() -> None:
    first = raised("change", TEXT, (Span(0, 20),), "Is it?", "")
    second = raised("change", TEXT, (Span(41, 62),), "Is it?", "")
    assert first.key == second.key
    assert raised("totals", TEXT, (Span(0, 20),), "Is it?", "").key != first.key
    assert first.span == Span(0, 20)


def test_put_aside_with_a_reason_it_stands_no_more_until_asked_again() -> None:
    sheet = worksheet()
    flag = raised("change", TEXT, (Span(0, 20),), "Is it?", "")
    with pytest.raises(UserError):
        flagging.dismissed(sheet, flag, " ", "IH", NOW)
    aside = flagging.dismissed(sheet, flag, "Two kinds", "IH", NOW)
    assert flagging.standing(aside, (flag,)) == ()
    again = flagging.dismissed(aside, flag, "Three kinds", "IH", NOW)
    assert [d.reason for d in again.dismissed] == ["Three kinds"]
    assert flagging.standing(flagging.recalled(again, flag), (flag,)) == (flag,)
