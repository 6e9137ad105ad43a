"""Article to sentences: spans that cover the text, each inside one block.

One regular expression finds every place where a sentence may end, small tables decide; the time
is linear in the text. The rules follow what news prints, not what grammars say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect import abbreviations as tables
from redpencil.domain.article import Article, Block, Part
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

_CLOSERS: Final = "\"'”’»)\\]›」』“‘）】》"
_OPENERS: Final = "\"'“‘«„‚(\\[‹「『（【《¿¡—–\\-•#@$€£"
_CANDIDATE: Final = re.compile(
    rf"(?P<stop>[.!?…؟۔।॥։]{{1,6}})(?P<close>[{_CLOSERS}]{{0,6}})(?P<note>\[\d{{1,3}}\])?"
    rf"(?P<gap>\s{{1,8}})(?=[{_OPENERS}]{{0,4}}\s?[^\W_])"
    rf"|(?P<wide>[。！？｡][”’」』）】》\"']{{0,4}})"
    r"|(?P<line>\n)"
)
_WORD_BEFORE: Final = re.compile(r"[^\s\"“”„‘«»(\[—–/]{1,24}$")
_WORD_AFTER: Final = re.compile(rf"[{_OPENERS}\s]{{0,6}}([\w’'-]{{1,24}})")
_INITIALS: Final = re.compile(r"(?:\w\.){1,4}\w$")
_REPORTS: Final = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w’'.-]{0,20}\s){1,4}|(?:he|she|they|it|I|we)\s)"
    r"(?:said|says|told|added|asked|wrote|replied|tweeted|shouted|warned|explained|recalled)\b"
)
_ORDINAL_AFTER: Final = re.compile(
    r"(?:Jän|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahr|Mal|Platz|Runde|Spieltag|Tag"
    r"|Klasse|Minute|Geburtstag|Liga)"
)
_CREDIT: Final = re.compile(
    r"\s(?P<credit>(?:REUTERS|AFP|AP|EPA|Reuters|Getty Images|EPA-EFE|dpa|EFE|ANSA|Xinhua)"
    r"(?:\s?/\s?[A-Z][^.\n]{1,60}|\s+Photo)?|(?:Photo(?:graph)?|Picture|Image|Foto|Bild)(?::| by)\s?[^.\n]{2,60})"
    r"\.?$"
)


def split(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences in order; a list mark belongs to the first sentence of its item."""
    return tuple(
        Sentence(span, part) for block in article.blocks for span, part in _of_block(article, block)
    )


def _of_block(article: Article, block: Block) -> Iterator[tuple[Span, Part]]:
    text, whole = article.text, block.whole
    words = block.span.of(text)
    credit = _CREDIT.search(words[-90:]) if block.part is Part.CAPTION else None
    if credit is None or len(credit["credit"]) >= len(words.strip()) - 8:
        yield from ((s, block.part) for s in spans(text, whole, article.language))
        return
    cut = block.span.end - len(words[-90:]) + credit.start("credit")
    yield from ((s, block.part) for s in spans(text, Span(whole.start, cut), article.language))
    yield Span(cut, block.span.end), Part.CREDIT


def spans(text: str, inside: Span, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of a stretch of text, without the white space between them."""
    one = inside.end - inside.start <= 400 and "\n" not in inside.of(text)
    found = []
    start = inside.start
    for match in _CANDIDATE.finditer(text, inside.start, inside.end):
        end = _end(match, text, start, language)
        if end is None or (one and end >= inside.end):
            continue
        if span := _stripped(text, start, end):
            found.append(span)
        start = end
    if span := _stripped(text, start, inside.end):
        found.append(span)
    return tuple(found)


def _stripped(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if end > start else None


def _end(match: re.Match[str], text: str, start: int, language: str) -> int | None:
    """Return where the sentence ends, if it ends at this candidate."""
    if match["line"] or match["wide"]:
        return match.end()
    place = match.start("gap")
    following = _WORD_AFTER.match(text, match.end("gap"))
    word = following[1] if following else ""
    if not _may_start(text, match.end("gap"), word):
        return None
    stop = match["stop"]
    if stop[-1] in "!?" and match["close"] and _REPORTS.match(text, match.end("gap")):
        return None
    if stop in ("...", "…") and not match["close"] and word.lower() not in tables.STARTERS:
        return None
    if (
        stop == "."
        and not match["close"]
        and _abbreviated(text, match.start(), start, word, language)
    ):
        return None
    return place


def _may_start(text: str, at: int, word: str) -> bool:
    """Tell whether a sentence can begin here: not with a lower-case letter."""
    first = word[:1]
    if not first:
        return False
    return not first.islower() or text[at : at + 1] in "•"


def _abbreviated(text: str, stop: int, start: int, following: str, language: str) -> bool:
    """Tell whether the full stop belongs to the word before it."""
    before = _WORD_BEFORE.search(text, max(start, stop - 24), stop)
    if before is None:
        return False
    word = before[0]
    low = word.lower()
    starter = following.lower() in tables.STARTERS
    if len(word) == 1 and word.isalpha() and word.isupper():
        return not _ends_with_letter(text, start, before.start(), following, starter=starter)
    if len(word) == 1 and word.isalpha() and language != "en":
        return True
    if low in tables.NEVER.get(language, tables.NEVER["en"]):
        return True
    if low in ("a.m", "p.m"):
        return not (starter or following[:1].isupper())
    if low in tables.MAY_END or _INITIALS.fullmatch(word):
        return not starter
    return word.isdigit() and _is_ordinal(word, following, language)


def _ends_with_letter(text: str, start: int, place: int, following: str, *, starter: bool) -> bool:
    """Tell a sentence that ends with a single letter ("and I.", "vitamin C. The") from initials."""
    words = text[max(start, place - 40) : place].split()
    last = words[-1] if words else ""
    return starter and following != "I" and last.islower() and last not in ("and", "by", "von")


def _is_ordinal(word: str, following: str, language: str) -> bool:
    if language not in tables.ORDINAL or len(word) > 2:
        return False
    return bool(_ORDINAL_AFTER.match(following)) or (
        language == "de" and following.lower() not in ("der", "die", "das", "er", "sie", "es")
    )
