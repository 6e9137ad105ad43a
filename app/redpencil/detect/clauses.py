"""A sentence to its clauses: each can be right or wrong by itself, each anchored to exact words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from redpencil.domain.element import Element
from redpencil.domain.span import Span

_VERB: Final = (
    r"(?:is|are|was|were|has|have|had|will|would|could|can|may|did|does|do|\w{2,}ed|\w{3,}s|came|went|took|made|got"
    r"|gave|found|saw|held|won|lost|fell|rose|began|became|brought|built|left|led|met|paid|put|ran|sent|set|spent|stood"
    r"|said|told|wrote|died|hit|cut|shot|fled|grew|kept|knew|sought|struck|sold|bought|drove|flew|spoke|broke|chose)"
)
_JOINT: Final = re.compile(
    r"(?:,\s+|;\s+|\s[–—-]\s|\s)(?=(?:and|but|while|whereas|although|though|after|before|because|since|when|where|which|who|whose"
    r"|as|with|including|leaving|making|killing|causing|saying|adding|following|despite|so|until)\b\s)"
    r"|,\s+(?=\w+ing\b)|\s[–—]\s|;\s+|:\s+(?=[a-z“\"])"
)
_LEADING: Final = re.compile(
    r"(?:and|but|while|whereas|although|though|so|who|which|that|as|because|since)\s+",
    re.IGNORECASE,
)
_REPORT: Final = re.compile(
    r"^(?:(?:[^,“\"]{2,80}?)\s(?:said|says|told \w+(?: \w+)?|added|announced|claimed|claims|reported|stated|confirmed|warned|argued|noted"
    r"|believes?|denied|insisted|insists|explained|alleged|asserted|estimates?|estimated|suggested|revealed|wrote)"
    r"(?:\s(?:in|on|at|to|during)\s[^,“\"]{2,50}?)?(?:\sthat|,|:)?\s+)(?=[a-z0-9“\"A-Z])"
)
_ACCORDING: Final = re.compile(r"^According to [^,]{2,90},\s+")
_TAIL: Final = re.compile(
    r"[,”\"]{1,2}\s+(?:(?:[A-ZÀ-Þ“][^,“”\"]{1,60}?|he|she|they|it)\s(?:said|says|added|told|have said|has said|explained|replied|wrote)\b[^“\"]{0,60}"
    r"|(?:said|says|added|explained)\s[^“\"]{2,90}|according to\s[^“\"]{2,90}|(?:[\w’'-]+\s){1,6}(?:said|says|have said|has said|reported|showed|shows))[.”\"]*$"
)
_EDGE: Final = " \t\n,;:–—-"
FEWEST: Final = 3
"""Words a clause has at least."""


def clauses(text: str, sentence: Span, elements: Sequence[Element]) -> tuple[Span, ...]:
    """Return the clauses in order, without overlap; the whole sentence where it can't be cut."""
    core = _core(text, sentence)
    cuts = [core.start, *_cuts(text, core, elements), core.end]
    pieces = [piece for start, end in pairwise(cuts) if (piece := _tight(text, start, end))]
    return tuple(_long_enough(text, pieces)) or (core if core else sentence,)


def _core(text: str, sentence: Span) -> Span:
    """Leave out list marks, the reporting clause and the full stop."""
    words = sentence.of(text)
    start = len(words) - len(words.lstrip(' •·*–—-\t"“„«'))
    lead = _ACCORDING.match(words, start) or _REPORT.match(words[start:])
    if lead and len(words) - lead.end() > 25:
        start = lead.end() if lead.re is _ACCORDING else start + lead.end()
    tail = _TAIL.search(words, start)
    end = tail.start() if tail and tail.start() - start > 20 else len(words)
    while end > start and words[end - 1] in '.!?…"”’» \n,':
        end -= 1
    while start < end and words[start] in '"“„« ':
        start += 1
    return Span(sentence.start + start, sentence.start + end) if end > start else sentence


def _cuts(text: str, core: Span, elements: Sequence[Element]) -> Iterator[int]:
    """Find joints with a verb on both sides that go through no element but quotations."""
    barred = [e.span for e in elements if e.kind.value != "quote"]
    last = core.start
    for joint in _JOINT.finditer(text, core.start, core.end):
        place = joint.end()
        if any(s.start < place < s.end for s in barred):
            continue
        if not _is_whole(text[last:place]) or not _is_whole(text[place : core.end]):
            continue
        if not _begins_clause(text[place : core.end]):
            continue
        yield place
        last = place


def _is_whole(words: str) -> bool:
    return len(words.split()) >= FEWEST and bool(re.search(rf"\b{_VERB}\b|\b\w+ing\b", words))


def _begins_clause(words: str) -> bool:
    """Tell a clause from a mere noun that "and" or "with" adds."""
    head = " ".join(words.split()[:9])
    first = head.split()[0].lower() if head else ""
    if first in ("and", "but", "as", "so"):
        return bool(re.match(rf"\w+\s+(?:[\w’'-]+\s+){{0,4}}{_VERB}\b", head))
    if first in ("with", "including", "since", "until", "despite", "after", "before"):
        return bool(re.search(rf"\b(?:{_VERB}|\w+ing)\b|\d", head))
    return True


def _tight(text: str, start: int, end: int) -> Span | None:
    """Leave the joint's own word and punctuation out of the clause."""
    lead = _LEADING.match(text, start, end)
    if (
        lead
        and lead.end() < end
        and lead[0].strip().lower() in ("and", "but", "while", "whereas", "so")
    ):
        start = lead.end()
    while start < end and text[start] in _EDGE + '“"':
        start += 1
    while end > start and text[end - 1] in _EDGE + '”".':
        end -= 1
    return Span(start, end) if end > start else None


def _long_enough(text: str, pieces: Sequence[Span]) -> list[Span]:
    """Join a piece of fewer words than a clause has to the one before."""
    kept: list[Span] = []
    for piece in pieces:
        if kept and len(piece.of(text).split()) < FEWEST:
            kept[-1] = Span(kept[-1].start, piece.end)
        else:
            kept.append(piece)
    return kept
