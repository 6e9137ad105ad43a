"""What a person knows better: encodings and languages."""

from __future__ import annotations

import codecs

import pytest

from redpencil.base.work import Work
from redpencil.domain.errors import UserError
from redpencil.intake import formats
from redpencil.intake.choices import ENCODINGS, LANGUAGES, Choices, in_unicode

WORDS = "Мер сказав, що міст коштував 4 мільйони євро."


def test_every_encoding_on_offer_is_one() -> None:
    for codec, _name in ENCODINGS:
        assert codecs.lookup(codec).name == codec, "what is kept has to be found again"
        Choices(encoding=codec)
    assert len(set(LANGUAGES)) == len(LANGUAGES)


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "zlib", "undefined", "\0"])
def test_what_is_no_encoding_is_refused(encoding: str) -> None:
    with pytest.raises(UserError, match="no encoding"):
        Choices(encoding=encoding)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_chosen_encoding_overrules_what_is_found_or_said(name: str) -> None:
    text = f"<html><meta charset='latin-1'><p>{WORDS}</p></html>" if name == "a.html" else WORDS
    raw = formats.read(text.encode("koi8-u"), name, Work(), Choices(encoding="koi8-u"))
    assert raw.blocks[-1].text == WORDS


def test_a_file_with_an_encoding_of_its_own_is_not_touched() -> None:
    data = rb"{\rtf1\ansi\ansicpg1251 \'cc\'e5\'f0 spoke.\par}"
    assert (
        formats.read(data, "a.rtf", Work(), Choices(encoding="utf-16-le")).blocks[0].text
        == "Мер spoke."
    )


def test_without_a_choice_the_bytes_stay_as_they_are() -> None:
    assert in_unicode(b"\xff\xfe", "") == b"\xff\xfe"
    assert in_unicode("\ufeffa".encode("utf-16-le"), "utf-16-le") == b"\xef\xbb\xbfa"
