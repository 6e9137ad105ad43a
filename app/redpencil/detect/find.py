"""Sentences to claims, in reading order: what to check, who says so, how much it matters."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.base.work import Work
from redpencil.detect import attribution, check_worth, clauses, priority, quotations
from redpencil.detect.elements import find as element_finder
from redpencil.detect.options import DetectOptions
from redpencil.domain.article import Article, Part
from redpencil.domain.claim import Checkable, Claim, ClaimId, ClaimOrigin
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution, Checkability, Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import CONTEXT

RULE: Final = "first-light"
"""Name of the rule set, kept with each claim it lists."""


@dataclass(frozen=True, slots=True)
class Found:
    """The sentences, now judged, and the claims in them."""

    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """One sentence with what was seen in it."""

    sentence: Sentence
    elements: tuple[Element, ...]
    quotes: tuple[Span, ...]


def claims(
    article: Article, sentences: Sequence[Sentence], options: DetectOptions, work: Work
) -> Found:
    """Judge every sentence and list the claims of those that must be checked."""
    headline = priority.key_words(article.title or article.words_of(Part.HEADLINE))
    read = _read(article, sentences, work)
    listed: dict[ClaimId, Claim] = {}
    for number, item in enumerate(read):
        if number % 64 == 0:
            work.step(0.7 + 0.3 * number / len(read), "Listing the claims")
        if _is_listed(item.sentence, options):
            listed |= {c.id: c for c in _claims_of(article, item, headline)}
    ordered = tuple(sorted(listed.values(), key=lambda c: c.span))
    return Found(tuple(r.sentence for r in read), ordered)


def _is_listed(sentence: Sentence, options: DetectOptions) -> bool:
    if sentence.checkability is Checkability.PREDICTION:
        return options.list_predictions
    if sentence.checkability is Checkability.QUOTE:
        return options.list_quotes
    return sentence.to_check


def _read(article: Article, sentences: Sequence[Sentence], work: Work) -> tuple[_Read, ...]:
    """Go through the article once, as a reader does: who spoke before counts."""
    result: list[_Read] = []
    context = attribution.Context()
    reading = element_finder.read(article, sentences, work.part(0.0, 0.5))
    blocks = _Quotations(article)
    for number, sentence in enumerate(sentences):
        if number % 64 == 0:
            work.step(0.5 + 0.2 * number / len(sentences), "Reading the sentences")
        item = _read_one(article, sentence, blocks.of(sentence.span), context, reading)
        result.append(item)
        context = _onward(article, item, context)
    return tuple(result)


class _Quotations:
    """The quotations of the block that is being read; blocks come in order."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._blocks = iter(article.blocks)
        self._whole = Span(0, 0)
        self._found: tuple[Span, ...] = ()

    def of(self, sentence: Span) -> tuple[Span, ...]:
        """Return the quotations that meet a sentence."""
        while not self._whole.meets(sentence):
            block = next(self._blocks, None)
            if block is None:
                return ()
            self._whole = block.whole
            self._found = quotations.quoted(self._text, block.span)
        return tuple(q for q in self._found if q.meets(sentence))


def _read_one(
    article: Article,
    sentence: Sentence,
    quotes: tuple[Span, ...],
    context: attribution.Context,
    reading: element_finder.Reading,
) -> _Read:
    text, span = article.text, sentence.span
    elements = reading.of(span, quotes)
    voice = attribution.voice(text, span, elements, quotes, context)
    if sentence.part in (Part.BOILERPLATE, Part.CREDIT, Part.BYLINE):
        voice = attribution.Voice()
    checkability, why = check_worth.judge(
        text, span, sentence.part, elements, quotes, voice.attribution
    )
    judged = replace(
        sentence,
        checkability=checkability,
        speaker=voice.speaker,
        attribution=voice.attribution,
        reasons=tuple(filter(None, (why, voice.why))),
    )
    return _Read(judged, elements, quotes)


def _onward(article: Article, item: _Read, context: attribution.Context) -> attribution.Context:
    """Return what the next sentence should know of those before it."""
    sentence = item.sentence
    people = [e for e in item.elements if e.kind is ElementKind.PERSON]
    speaker = sentence.speaker
    person = context.person
    if speaker and sentence.attribution is Attribution.NAMED:
        person = speaker
    elif people:
        person = people[0].span.of(article.text)
    last = attribution.Voice(speaker, sentence.attribution) if speaker else context.last
    open_end = any(q.end > sentence.span.end for q in item.quotes)
    return attribution.Context(last, person, open_end)


def _claims_of(article: Article, item: _Read, headline: frozenset[str]) -> list[Claim]:
    pieces = clauses.clauses(article.text, item.sentence.span, item.elements)
    if item.sentence.checkability is Checkability.QUOTE:
        pieces = (Span(pieces[0].start, pieces[-1].end),)
    return [
        _claim(article, item, span, elements, headline)
        for span, elements in _shared_out(pieces, item)
    ]


def _shared_out(pieces: Sequence[Span], item: _Read) -> list[tuple[Span, tuple[Element, ...]]]:
    """Give each element to the clause it lies in; what lies in none widens the nearest."""
    spans = list(pieces)
    for element in item.elements:
        if element.kind is ElementKind.QUOTE or any(s.covers(element.span) for s in spans):
            continue
        nearest = min(range(len(spans)), key=lambda n: _distance(spans[n], element.span))
        spans[nearest] = _widened(spans, nearest, element.span)
    return [(span, tuple(e for e in item.elements if span.covers(e.span))) for span in spans]


def _distance(span: Span, element: Span) -> int:
    return max(element.start - span.end, span.start - element.end, 0)


def _widened(spans: Sequence[Span], number: int, element: Span) -> Span:
    """Return the clause with the element in it, as far as its neighbours leave room."""
    low = spans[number - 1].end if number else 0
    high = spans[number + 1].start if number + 1 < len(spans) else element.end
    start = max(low, min(spans[number].start, element.start))
    return Span(start, max(spans[number].end, min(high, element.end)))


def _claim(
    article: Article,
    item: _Read,
    span: Span,
    elements: tuple[Element, ...],
    headline: frozenset[str],
) -> Claim:
    sentence, text = item.sentence, article.text
    words = span.of(text)
    level, reasons = priority.rank(words, sentence.part, elements, sentence.checkability, headline)
    return Claim(
        id=_id(span, words),
        span=span,
        exact=words,
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        types=priority.types(words, sentence.part, elements, sentence.attribution),
        elements=elements,
        origin=ClaimOrigin.MACHINE,
        rule=RULE,
        reasons=(*sentence.reasons[:1], *reasons),
        checkable=Checkable(sentence.checkability.value),
        speaker=sentence.speaker,
        attribution=sentence.attribution,
        priority=level,
    )


def _id(span: Span, words: str) -> ClaimId:
    """Return an id that the same words at the same place always get."""
    key = f"{span.start}:{span.end}:{words}".encode("utf-8", "surrogatepass")
    return ClaimId(hashlib.sha256(key).hexdigest()[:12])
