"""Characters made normal, and the checker told of those that can't be seen or look alike."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

_LINE_ENDS: Final = re.compile("\r\n|[\r\x85\u2028\u2029\x0b\x0c]")
_SPACES: Final = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_CONTROL: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
_OVERRIDE: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DIRECTION: Final = re.compile("[\u200e\u200f\u061c]")
_FLAG: Final = "\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f"
"""A flag of England, Scotland or another region: the one use of tags that can be seen."""
_INVISIBLE: Final = re.compile(
    f"(?P<seen>{_FLAG})|[\u200b\u2060-\u2065\ufeff\u180e\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
    "\u206a-\u206f\ufff9-\ufffb\U000e0000-\U000e007f]|(?<=[0-9A-Za-z])[\ufe00-\ufe0f]+(?!\u20e3)"
    "|(?<=[0-9A-Za-z\u00c0-\u024f\u0370-\u052f])[\u200c\u200d]+"
)
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}")
"""Runs of variation selectors: a hidden manifest (C2PA); single ones belong to emoji and CJK."""
_SOFT_HYPHEN: Final = "\u00ad"
_ALIKE: Final = "\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13ff"
"""Greek, Cyrillic, Armenian and Cherokee: scripts with letters that look Latin."""
_LATIN: Final = "A-Za-z\u00c0-\u024f"
_SEAM: Final = re.compile(f"[{_LATIN}](?=[{_ALIKE}])|[{_ALIKE}](?=[{_LATIN}])")
_WORD_AROUND: Final = re.compile(r"[^\s,;:!?\"“”„«»()\[\]/<>]+")
_WORD_BEFORE: Final = re.compile(r"[^\s,;:!?\"“”„«»()\[\]/<>]*\Z")
_UNIT: Final = re.compile(
    f"(?<![^\\W\\d])[\u03a9\u0394\u03b1-\u03c9][{_LATIN}]{{1,3}}(?![^\\W\\d])"
    f"|(?<![^\\W\\d])[{_LATIN}]{{1,3}}[\u03a9\u0394\u03b1-\u03c9](?![^\\W\\d])"
)
"""A unit or a quantity of science (μg, kΩ, ΔT): two scripts, and nothing wrong."""
_LOOKS_LATIN: Final = re.compile(
    r"(?<![^\W_])[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u0501\u0410\u0412\u0415"
    r"\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406]{3,20}(?![^\W_])"
)
_DIGITS: Final = re.compile(r"[^\D0-9]+")
_PILE: Final = re.compile(r"[^\w\s\x00-\x7f]{5,}")
MOST_MARKS: Final = 8
"""Combining marks kept on one letter; no language stacks more (hostile/manifest.json)."""
_ALL_MARKS: Final = 4
_SHOWN: Final = 5
_REACH: Final = 30
_LOOKED_AT: Final = 2000
"""Words that a notice shows, characters on each side of a place that may be of its word, and
places that are looked at: a text with more is no text."""
_OWN_DIGITS: Final = {
    "ARABIC-INDIC": "ARABIC", "EXTENDED": "ARABIC", "FULLWIDTH": "CJK HIRAGANA KATAKANA HANGUL",
}  # fmt: skip
"""Scripts of the text in which digits are at home whose name begins with another word."""


def normal(text: str) -> str:
    """Return NFC text with LF line ends, without characters that nobody can see.

    Controls, lone surrogates and noncharacters become U+FFFD; ``notices`` tells what was taken out.
    """
    text = _LINE_ENDS.sub("\n", text)
    if text.isascii() and not _CONTROL.search(text):
        return text
    text = _CONTROL.sub("\ufffd", text)
    for hidden in (_OVERRIDE, _DIRECTION, _SELECTORS):
        text = hidden.sub("", text)
    text = _INVISIBLE.sub(lambda found: found["seen"] or "", text).replace(_SOFT_HYPHEN, "")
    return unicodedata.normalize("NFC", _PILE.sub(lambda found: _capped(found[0]), text))


def _capped(run: str) -> str:
    """Leave out the marks of one letter that are beyond counting; NFC would take for ever."""
    kept: list[str] = []
    marks = 0
    for char in run:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def line(text: str) -> str:
    """Return one line of normal text with single plain spaces and none at its ends."""
    return _SPACES.sub(" ", text).strip(" \n")


def notices(text: str) -> tuple[str, ...]:
    """Say what a text hides and what looks like something else, one sentence a kind."""
    if text.isascii() and not _CONTROL.search(text):
        return ()
    said = (*_hidden(text), *_replaced(text), *_look_alikes(text))
    return tuple(sentence for sentence in said if sentence)


def unseen(text: str) -> Iterator[re.Match[str]]:
    """Yield the places of characters that ``normal`` takes out because nobody sees them."""
    for mark in (_OVERRIDE, _DIRECTION, _INVISIBLE, _SELECTORS):
        for found in mark.finditer(text):
            if not found.groupdict().get("seen") and (found[0] != "\ufeff" or found.start()):
                yield found


def deceptive(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and what is odd of the words that look like others."""
    if text.isascii():
        return
    script = _main_script(text)
    for found in _WORD_AROUND.finditer(text):
        if found[0].isascii():
            continue
        if _SEAM.search(found[0]) and not _UNIT.search(found[0]):
            yield found.start(), found.end(), "letters of two scripts that look alike"
        elif script == "LATIN" and _LOOKS_LATIN.search(found[0]):
            yield found.start(), found.end(), "Cyrillic letters that look Latin"
        elif (number := _DIGITS.search(found[0])) and not _at_home(number[0][0], script):
            yield found.start(), found.end(), "digits of another script"


def _hidden(text: str) -> Iterator[str]:
    """Tell of what was taken out because nobody sees it."""
    kinds = Counter(_OVERRIDE.findall(text))
    if kinds:
        each = (f"{n:,} {unicodedata.name(mark).lower()}" for mark, n in sorted(kinds.items()))
        yield (
            f"{_many(kinds.total(), 'invisible mark', 'invisible marks')} that can show text in "
            f"another order than it is stored, taken out ({', '.join(each)}){_at(text, _OVERRIDE)}."
        )
    if count := len(_DIRECTION.findall(text)):
        yield (
            f"{_many(count, 'invisible mark', 'invisible marks')} of the direction of text, "
            f"taken out{_at(text, _DIRECTION)}."
        )
    if count := _INVISIBLE.findall(text.removeprefix("\ufeff")).count(""):
        found = _at(text.removeprefix("\ufeff"), _INVISIBLE)
        yield f"{_many(count, 'invisible character', 'invisible characters')}, taken out{found}."
    if count := text.count(_SOFT_HYPHEN):
        yield f"{_many(count, 'soft hyphen', 'soft hyphens')}, invisible inside words, taken out."
    if count := len(_SELECTORS.findall(text)):
        yield (
            f"{_many(count, 'hidden run', 'hidden runs')} of variation selectors, taken out: "
            "they can carry a text that nobody sees."
        )


def _replaced(text: str) -> Iterator[str]:
    """Tell of what shows otherwise than it came."""
    if count := len(_CONTROL.findall(_LINE_ENDS.sub("\n", text))):
        yield f"{_many(count, 'control character', 'control characters')}, shown as “\ufffd”."
    if "\ufffd" in text:
        yield "Some characters of the file could not be read; they show as “\ufffd”."
    piles = [m for m in _PILE.finditer(text) if _marks(m[0]) > _ALL_MARKS]
    if piles:
        cut = sum(len(m[0]) - len(_capped(m[0])) for m in piles)
        left_out = f"; {cut:,} beyond {MOST_MARKS} on one letter were left out" if cut else ""
        yield f"{_many(len(piles), 'letter', 'letters')} under a pile of accents{left_out}."


def _marks(run: str) -> int:
    return sum(bool(unicodedata.combining(char)) for char in run)


def _look_alikes(text: str) -> Iterator[str]:
    """Tell of letters and digits that look like others."""
    if mixed := [w for w in _words(text, _SEAM, _LOOKED_AT) if not _UNIT.search(w)]:
        yield (
            f"{_many(len(mixed), 'word mixes', 'words mix')} letters of two scripts that look "
            f"alike{_shown(mixed)}."
        )
    script = _main_script(text)
    if script == "LATIN" and (fakes := sorted({m[0] for m in _LOOKS_LATIN.finditer(text)})):
        yield f"Cyrillic letters that look Latin{_shown(fakes)}."
    digits = dict.fromkeys(found[0] for found in _DIGITS.finditer(text))
    if strange := [number for number in digits if not _at_home(number[0], script)]:
        yield f"Digits of another script, which may be read otherwise{_shown(strange)}."


def _at_home(digit: str, script: str) -> bool:
    first = unicodedata.name(digit, "").split(" ")[0]
    return script in _OWN_DIGITS.get(first, first).split()


def _main_script(text: str) -> str:
    """Return the first word of the Unicode names of most letters at the text's start."""
    letters: Counter[str] = Counter()
    for char, count in Counter(text[:20_000]).items():
        if char.isalpha():
            letters[unicodedata.name(char, "").split(" ")[0]] += count
    return max(letters, key=lambda name: letters[name], default="")


def _at(text: str, mark: re.Pattern[str]) -> str:
    return _shown(_words(text, mark, 4 * _SHOWN))


def _words(text: str, mark: re.Pattern[str], most: int) -> list[str]:
    """Return the different words at the first places of a pattern."""
    places = itertools.islice(mark.finditer(text), most)
    return list(dict.fromkeys(_word(text, found.start()) for found in places))


def _word(text: str, place: int) -> str:
    """Return the word at a place, as it reads when the hidden characters are out of it."""
    before = _WORD_BEFORE.search(text, max(0, place - _REACH), place)
    after = _WORD_AROUND.match(text, place, place + _REACH)
    around = (before[0] if before else "") + (after[0] if after else text[place])
    return line(normal(around)).strip(".,;:!?")


def _shown(words: Iterable[str]) -> str:
    """Return ": “one”, “two”" for the first few words, "" where there is none."""
    few = [f"“{word}”" for word in dict.fromkeys(words) if word]
    if not few:
        return ""
    return ": " + ", ".join(few[:_SHOWN]) + (" …" if len(few) > _SHOWN else "")


def _many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"


_NO_WORD: Final = re.compile(r"\W+")


def folded(text: str) -> str:
    """Return the letters and digits alone, case folded: what two wordings have in common."""
    return _NO_WORD.sub("", text).casefold()
