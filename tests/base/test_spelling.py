"""Spelling by the system's Hunspell, with a small dictionary of our own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from redpencil.base import spelling


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with dictionaries in which little stands."""
    if spelling._library() is None:
        pytest.skip("this system has no Hunspell")
    for name, encoding, listed in (
        ("en_GB", "UTF-8", "colour\nharbour/S\nreceived\ndoesn't\n"),
        ("de_AT", "ISO8859-1", "Brücke\nPrüfung\n"),
    ):
        codec = encoding.lower().replace("iso8859", "iso-8859")
        affixes = f"SET {encoding}\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"
        (tmp_path / f"{name}.aff").write_bytes(affixes.encode(codec))
        (tmp_path / f"{name}.dic").write_bytes(f"9\n{listed}".encode(codec))
    (tmp_path / "fr_FR.dic").write_text("1\nmot\n")
    monkeypatch.setenv(spelling.DICTIONARIES, f"{tmp_path}{os.pathsep}")
    monkeypatch.setattr(spelling, "_FOLDERS", ())
    return tmp_path


def test_words_and_their_endings_are_known(words: Path) -> None:
    speller = spelling.opened("en-US")
    assert speller
    assert all(map(speller.known, ("colour", "harbour", "harbours", "doesn’t", "doesn't")))
    assert not any(map(speller.known, ("color", "recieved")))
    assert "received" in speller.suggestions("recieved")
    assert speller.suggestions("colour") in ((), ("colour",))
    speller.close()
    speller.close()


def test_a_dictionary_of_another_country_and_encoding_will_do(words: Path) -> None:
    speller = spelling.opened("de")
    assert speller
    assert speller.known("Brücke")
    assert "Prüfung" in speller.suggestions("Prufung")
    assert speller.known("мир"), "what its alphabet lacks is not called wrong"
    assert speller.suggestions("мир") == ()
    speller.close()


@pytest.mark.parametrize("word", ["", "x" * 500, "a\0b", "\ud800"])
def test_no_word_is_too_odd(words: Path, word: str) -> None:
    speller = spelling.opened("en")
    assert speller
    assert speller.known(word)
    assert speller.suggestions(word) == ()
    speller.close()


@pytest.mark.parametrize("language", ["fr", "uk", "", "../de_AT", "*"])
def test_without_a_whole_dictionary_there_is_no_speller(words: Path, language: str) -> None:
    assert spelling.opened(language) is None


def test_without_the_library_there_is_no_speller(
    words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "_LIBRARIES", ("libno-such-thing.so",))
    assert spelling.opened("en") is None
