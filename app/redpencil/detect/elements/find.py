"""All elements of an article: rules for what can be counted, a tagger and lists for names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from redpencil.base.work import Work
from redpencil.detect.elements import amounts, named, words
from redpencil.detect.elements.names import elsewhere, people
from redpencil.detect.elements.overlap import apart, joined
from redpencil.detect.elements.time import dates
from redpencil.domain.article import Article
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """An article's elements by sentence, quotations left out."""

    text: str
    found: dict[Span, tuple[Element, ...]]

    def of(self, sentence: Span, quotations: Iterable[Span] = ()) -> tuple[Element, ...]:
        """Return a sentence's elements in order; quotations may hold others, the rest do not overlap."""
        kept = self.found.get(sentence, ())
        spans = {e.span for e in kept}
        quotes = [
            people.normal(Element(span, ElementKind.QUOTE), self.text, {})
            for q in quotations
            if (span := _common(q, sentence)) and span not in spans
        ]
        return tuple(sorted([*kept, *quotes], key=lambda e: e.span))


def read(
    article: Article,
    sentences: Sequence[Sentence],
    work: Work | None = None,
    model: named.Model | None = None,
) -> Reading:
    """Find the elements of all sentences at once: a name is judged by all its mentions."""
    work, language = work or Work(), article.language or "en"
    spans = [s.span for s in sentences]
    ruled = []
    for number, span in enumerate(spans):
        if number % 64 == 0:
            work.step(0.5 * number / len(spans), "Reading the sentences")
        ruled.append(by_rule(article.text, span, language, article.published))
    found = _with_names(article.text, spans, ruled, language, model)
    known = people.full_names(article.text, (e for line in found for e in line))
    return Reading(
        article.text,
        {
            span: tuple(people.normal(e, article.text, known) for e in line)
            for span, line in zip(spans, found, strict=True)
        },
    )


def _with_names(
    text: str,
    spans: Sequence[Span],
    ruled: Sequence[list[Element]],
    language: str,
    model: named.Model | None = None,
) -> list[list[Element]]:
    if language != "en":
        others = elsewhere.found(text, spans, language)
        return [joined(line, found) for line, found in zip(ruled, others, strict=True)]
    sights = [named.sight(text, span, line) for span, line in zip(spans, ruled, strict=True)]
    labels = named.tagged(sights, named.small_words(text), model or named.shipped())
    return [
        joined(line, named.elements(seen, found))
        for line, seen, found in zip(ruled, sights, labels, strict=True)
    ]


def by_rule(
    text: str, sentence: Span, language: str = "en", published: date | None = None
) -> list[Element]:
    """Return what the rules find in a sentence: everything but names and quotations."""
    found = (
        words.contacts(text, sentence),
        dates.found(text, sentence, language, published),
        amounts.found(text, sentence, language),
        words.superlatives(text, sentence),
        words.hashtags(text, sentence),
    )
    ranked = [
        (-len(e.span), rank, e.span, e)
        for rank, family in enumerate(found)
        for e in family
        if sentence.covers(e.span)
    ]
    ranked.sort(key=lambda entry: entry[:3])
    return apart(entry[3] for entry in ranked)


def elements(
    text: str,
    sentence: Span,
    quotations: Iterable[Span] = (),
    language: str = "en",
    published: date | None = None,
) -> tuple[Element, ...]:
    """Return the elements of one sentence that stands alone."""
    ruled = [by_rule(text, sentence, language, published)]
    (found,) = _with_names(text, [sentence], ruled, language)
    known = people.full_names(text, found)
    return Reading(text, {sentence: tuple(people.normal(e, text, known) for e in found)}).of(
        sentence, quotations
    )


def _common(quote: Span, sentence: Span) -> Span | None:
    start, end = max(quote.start, sentence.start), min(quote.end, sentence.end)
    return Span(start, end) if end > start else None
