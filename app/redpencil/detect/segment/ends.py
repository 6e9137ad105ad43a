"""Where a sentence ends: one expression proposes the places, small tables decide.

The rules follow what newspapers print. Every expression has bounded or possessive repeats, so the
time is linear in the text whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.segment import abbreviations as tables
from redpencil.domain.span import Span

_CLOSERS: Final = "\"'”’»)\\]›」』“‘）】》"
_OPENERS: Final = "\"'“”‘’«»„‚(\\[‹「『（【《¿¡—–\\-•⁃#@$€£₹*"
_CASELESS: Final = (
    "\u0590-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1200-\u137f"
    "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
)
_CANDIDATE: Final = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…؟۔।॥։](?:[ \u00a0]?[.!?…؟](?=[\s.!?…" + _CLOSERS + r"]|$)){0,12}+)"
    rf"(?P<close>(?:[ \u00a0\u202f]?»|[{_CLOSERS}]){{0,8}}+)(?P<note>\[\d{{1,3}}\]|[¹²³⁴-⁹]{{1,3}})?"
    rf"(?:(?P<gap>[^\S\n]{{1,8}})|(?<=[।॥։۔؟]))(?=[{_OPENERS}.]{{0,6}}\s?[^\W_])"
    r"|(?P<wide>[。！？｡](?:[。！？｡”’」』）】》\"']){0,8}+)(?![^《》。\n]{1,20}》)"
    r"|(?P<line>\n)"
)
_QUESTIONS: Final = frozenset("!?؟")
_WORD_BEFORE: Final = re.compile(r"[^\s\"“”„‘«»(\[—–/'’]{1,24}$")
_WORD_AFTER: Final = re.compile(rf"[{_OPENERS}.\s]{{0,8}}([\w’'-]{{1,24}})")
_INITIALS: Final = re.compile(r"(?:\w{1,2}\.){1,4}\w{1,2}$")
_REPORTS: Final = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w’'.-]{0,20}\s){1,4}|(?:he|she|they|it|I|we)\s)"
    r"(?:said|says|told|added|asked|wrote|replied|tweeted|shouted|warned|explained|recalled|joked|continued|insisted|quipped|noted)\b"
)
_INITIAL_AFTER: Final = re.compile(r"\.\s\w\.")
_ORDINAL_AFTER: Final = re.compile(
    r"(?:Jän|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahr|Mal|Platz|Runde|Spieltag|Tag"
    r"|Etage|Stock|Klasse|Lebensjahr|Minute|Geburtstag|Liga|Bundesliga|Ocak|Şubat|Mart|Nisan|Mayıs"
    r"|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)"
)
_ORDINAL_BEFORE: Final = re.compile(
    r"\b(?:am|der|die|das|dem|den|des|zum|vom|im|seit|bis|ab|vor|ein|eine|beim|ins|zur|jeder|sein|ihr)\s$"
)


def ends(text: str, inside: Span, language: str) -> Iterator[int]:
    """Yield, in order, the offsets at which a sentence of the stretch ends."""
    start = inside.start
    for match in _CANDIDATE.finditer(text, inside.start, inside.end):
        place = _end(match, text, start, language)
        if place is not None and place > start:
            yield place
            start = place


def _end(match: re.Match[str], text: str, start: int, language: str) -> int | None:
    """Return where the sentence ends, if it ends at this candidate."""
    stop = match["stop"]
    if stop is None:
        return match.end()
    at = match.start()
    if at > start and text[at - 1] == "[":
        return None
    following = _WORD_AFTER.match(text, match.end())
    word = following[1] if following else ""
    if not _may_start(text, match.end(), word):
        return None
    if len(stop) > 1 and stop[-1] not in _QUESTIONS and stop.strip(" .\u00a0…") == "":
        return _after_dots(match, text, word)
    if stop == "…" and not match["close"] and word.lower() not in tables.STARTERS:
        return None
    if stop[-1] in _QUESTIONS:
        asks_on = (match["close"] and _REPORTS.match(text, match.end())) or (
            stop == "!" and text[max(0, at - 8) : at].endswith(("Yahoo", "Jeopardy"))
        )
        return None if asks_on else match.end()
    if stop == "." and not match["close"] and _abbreviated(text, at, start, word, language):
        return None
    return match.end()


def _after_dots(match: re.Match[str], text: str, word: str) -> int | None:
    """Three dots seldom end a sentence, four do; those that open the next belong to it."""
    stop, at = match["stop"], match.start()
    dots = stop.count(".")
    apart = at > 0 and text[at - 1].isspace()
    if dots > 3 and stop.startswith((". .", ". …")) and not apart:
        return at + 1
    if dots > 3 or (dots == 2 and "…" not in stop):
        return match.end()
    if apart or ". ." in stop or word in ("I", "I'm", "I’m", "I'd", "I’d"):
        return None
    return match.end() if match["close"] or word.lower() in tables.STARTERS else None


def _may_start(text: str, at: int, word: str) -> bool:
    """Tell whether a sentence can begin here: not with a lower-case letter."""
    first = word[:1]
    if not first:
        return False
    return not first.islower() or text[at : at + 1] in ("•", "⁃", "*")


def _abbreviated(text: str, stop: int, start: int, following: str, language: str) -> bool:
    """Tell whether the full stop belongs to the word before it."""
    before = _WORD_BEFORE.search(text, max(start, stop - 24), stop)
    if before is None:
        return False
    word = before[0]
    if len(word) > 8 and "." not in word:
        return False
    low = word.lower()
    if len(word) == 1 and word.isalpha() and word.isupper():
        return not _ends_with_letter(text, start, before.start(), word, following)
    if len(word) == 1 and word.isalpha() and language not in ("en", ""):
        return low not in tables.UNITS or following[:1].isdigit()
    if low in tables.NEVER.get(language, tables.NEVER["en"]):
        return low != "no" or following[:1].isdigit()
    if low in ("a.m", "p.m"):
        return _goes_on_after_hour(text[start:stop], following)
    if word.isdigit():
        return _is_ordinal(text, before.start(), word, following, language)
    return _may_end_but_does_not(low, word, following, language)


def _may_end_but_does_not(low: str, word: str, following: str, language: str) -> bool:
    """Judge an abbreviation that can end a sentence by the word that follows."""
    starter = following.lower() in tables.STARTERS and not following[:1].isdigit()
    if low in tables.UNITS and language not in ("en", ""):
        return following[:1].isdigit()
    if low in tables.MAY_END or _INITIALS.fullmatch(word):
        return not starter or (following == "I" and low not in tables.MAY_END)
    return False


def _ends_with_letter(text: str, start: int, place: int, word: str, following: str) -> bool:
    """Tell a sentence that ends with a single letter ("and I.", "vitamin C. The") from initials."""
    words = text[max(start, place - 40) : place].split()
    last = words[-1] if words else ""
    if following.lower() not in tables.STARTERS or not last.islower():
        return False
    if _INITIAL_AFTER.match(text, place + 1):
        return False
    return word == "I" or (following != "I" and last not in tables.JOINERS)


def _goes_on_after_hour(before: str, following: str) -> bool:
    """Tell "At 5 a.m. Mr Smith went" and "8 p.m. Monday" from an hour that ends a sentence."""
    words = before.split(maxsplit=5)
    if len(words) <= 4 and words and words[0].lower() in tables.INTRODUCTIONS:
        return True
    if following in tables.AFTER_HOUR:
        return True
    return not (following.lower() in tables.STARTERS or following[:1].isupper())


def _is_ordinal(text: str, place: int, word: str, following: str, language: str) -> bool:
    if language not in tables.ORDINAL or len(word) > 2:
        return False
    if _ORDINAL_AFTER.match(following):
        return True
    return (
        language == "de"
        and following.lower() not in tables.STARTERS
        and bool(_ORDINAL_BEFORE.search(text, max(0, place - 8), place))
    )
