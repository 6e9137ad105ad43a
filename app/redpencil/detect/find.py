"""Sentences to claims, in reading order: what to check, who says so, how much it matters."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.base.work import Work
from redpencil.detect import check_worth, priority, reading
from redpencil.detect.facts import cut, kinds, restate
from redpencil.detect.facts.features import Scene
from redpencil.detect.facts.restate import Names
from redpencil.detect.models.linear import Weights, weights
from redpencil.detect.options import DetectOptions
from redpencil.detect.speakers import choose, voices
from redpencil.detect.speakers import kinds as ways
from redpencil.detect.speakers.told import Candidate
from redpencil.detect.speakers.voices import Seen
from redpencil.domain.article import Article
from redpencil.domain.claim import Checkable, Claim, ClaimId, ClaimOrigin
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution, Checkability, Sentence
from redpencil.domain.span import Span
from redpencil.domain.worksheet import CONTEXT

RULE: Final = "linear-1"
"""Name of the rules and weights, kept with each claim they list."""

MACHINE: Final = "machine-made summary"
_FROM: Final = {
    "frame": "named in the sentence",
    "named": "named in the sentence",
    "pronoun": "a pronoun, taken to be whom the text named before",
    "description": "a description, taken to be whom the text called so",
    "context": "quoted after its speaker",
    "next": "quoted before its speaker",
}


@dataclass(frozen=True, slots=True)
class Found:
    """The sentences, now judged, and the claims in them."""

    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """The weights of each decision; a trainer may bring its own."""

    speakers: Weights
    check_worth: Weights
    facts: Weights
    priority: Weights


def shipped() -> Models:
    """Return the weights that come with the program, read once."""
    return Models(*(weights(n) for n in ("speakers", "check_worth", "facts", "priority")))


def claims(
    article: Article,
    sentences: Sequence[Sentence],
    options: DetectOptions,
    work: Work,
    models: Models | None = None,
    looked: Sequence[Seen] | None = None,
) -> Found:
    """Judge every sentence and list the claims of those that must be checked.

    A trainer may bring its own weights and its own first look at the sentences.
    """
    using = models or shipped()
    seen = looked if looked is not None else reading.look(article, sentences, work)
    judged = _judged(article, sentences, seen, using)
    about = priority.profile(article, _names(article, seen))
    lister = _Lister(article, about, using)
    listed: dict[ClaimId, Claim] = {}
    for number, (sentence, item) in enumerate(zip(judged, seen, strict=True)):
        if number % 64 == 0:
            work.step(0.7 + 0.3 * number / len(seen), "Listing the claims")
        found = lister.of(sentence, item) if _is_listed(sentence, options) else []
        listed |= {c.id: c for c in found}
        lister.remember(item)
    return Found(tuple(judged), tuple(sorted(listed.values(), key=lambda c: c.span)))


def _is_listed(sentence: Sentence, options: DetectOptions) -> bool:
    if sentence.checkability is Checkability.PREDICTION:
        return options.list_predictions
    if sentence.checkability is Checkability.QUOTE:
        return options.list_quotes
    return sentence.to_check


def _names(article: Article, seen: Sequence[Seen]) -> list[str]:
    kinds_of_names = (ElementKind.PERSON, ElementKind.ORG)
    return [e.span.of(article.text) for s in seen for e in s.elements if e.kind in kinds_of_names]


def _judged(
    article: Article, sentences: Sequence[Sentence], seen: Sequence[Seen], models: Models
) -> list[Sentence]:
    said = voices.voices(article.text, seen, lambda _, c: choose.best(c, models.speakers))
    made = [b.whole for b in article.blocks if b.machine_made]
    return [
        _of_machine(judged) if any(m.covers(s.span) for m in made) else judged
        for s, item, voice in zip(sentences, seen, said, strict=True)
        for judged in (_judge(article, s, item, voice, models),)
    ]


def _of_machine(sentence: Sentence) -> Sentence:
    """Say of a machine's sentence that it is no reporter's, unless it names who vouches for it."""
    if sentence.speaker:
        return sentence
    return replace(
        sentence, speaker=MACHINE, attribution=Attribution.DOCUMENT,
        reasons=(*sentence.reasons, "in a summary that a machine made, not the reporter’s words"),
    )  # fmt: skip


def _judge(
    article: Article, sentence: Sentence, item: Seen, voice: Candidate | None, models: Models
) -> Sentence:
    words = sentence.span.of(article.text)
    speaker = voice.name if voice else ""
    way = ways.attribution(speaker, voice.kind) if voice else Attribution.NONE
    value, why = check_worth.judge(
        words, sentence.part, item.scene, item.elements, way, models.check_worth
    )
    reasons = [why]
    if voice and speaker:
        reasons.append(f"{ways.WHY[way]}; {_FROM[voice.why]}")
    return replace(
        sentence,
        checkability=value,
        speaker=speaker,
        attribution=way,
        reasons=(*reasons, *ways.terms(words)[0]),
    )


class _Lister:
    """Lists the claims of one sentence after the other; remembers who was named before."""

    def __init__(self, article: Article, about: priority.Profile, models: Models) -> None:
        self._article, self._about, self._models = article, about, models
        self._person = self._body = ""
        self._memo: cut.Memo = {}

    def remember(self, item: Seen) -> None:
        """Take note of whom a sentence names first, for the pronouns that follow."""
        self._person, self._body = self._named(item, item.span.end)

    def _named(self, item: Seen, before: int) -> tuple[str, str]:
        """Return the person and the body that a sentence names first, up to a place."""
        text = self._article.text
        people = [e for e in item.elements if e.span.end <= before]
        person = next((e.span.of(text) for e in people if e.kind is ElementKind.PERSON), "")
        body = next((e.span.of(text) for e in people if e.kind is ElementKind.ORG), "")
        return person or self._person, body or self._body

    def of(self, sentence: Sentence, item: Seen) -> list[Claim]:
        """Return the claims of a sentence that is listed."""
        scene = replace(item.scene, kind=sentence.checkability.value)
        single = sentence.checkability is Checkability.QUOTE
        cuts = cut.best(scene, self._models.facts, single=single, memo=self._memo)
        if not cuts:
            return [self._claim(sentence, item, sentence.span, (0, 1), "")]
        found = []
        spans = _covering(scene, cuts, item.elements)
        for order, ((start, end), span) in enumerate(zip(cuts, spans, strict=True)):
            alone = self._alone(sentence, item, scene, (start, end), said=single)
            found.append(self._claim(sentence, item, span, (order, len(cuts)), alone))
        return found

    def _alone(
        self, sentence: Sentence, item: Seen, scene: Scene, piece: cut.Cut, *, said: bool
    ) -> str:
        """Return a fact as a sentence that stands alone; "" in languages that this is not written for."""
        if self._article.language not in ("", "en"):
            return ""
        person, body = self._named(item, scene.words[piece[0]].start)
        names = Names(sentence.speaker, person, body)
        return restate.restated(scene, *piece, self._article.text, names, said=said)

    def _claim(
        self, sentence: Sentence, item: Seen, span: Span, place: tuple[int, int], restated: str
    ) -> Claim:
        text = self._article.text
        words = span.of(text)
        elements = tuple(part for e in item.elements if (part := _within(span, e)))
        subject = priority.Subject(
            words, span, sentence.span, sentence.part, sentence.checkability,
            sentence.attribution, elements, *place,
        )  # fmt: skip
        level, reasons = priority.rank(subject, self._about, self._models.priority)
        said, terms = ways.terms(sentence.span.of(text))
        return Claim(
            id=_id(span, words),
            span=span,
            exact=words,
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            restated=restated if restated.rstrip(".") != words.rstrip(".") else "",
            types=kinds.types(words, sentence.part, elements, sentence.attribution),
            elements=elements,
            origin=ClaimOrigin.MACHINE,
            rule=RULE,
            reasons=(*sentence.reasons[:1], *reasons, *said),
            checkable=Checkable(sentence.checkability.value),
            speaker=sentence.speaker,
            attribution=sentence.attribution,
            terms=terms,
            priority=level,
        )


def _covering(scene: Scene, cuts: Sequence[cut.Cut], elements: Sequence[Element]) -> list[Span]:
    """Return the cuts as spans; an element that lies in none widens the nearest, with room."""
    words = scene.words
    spans = [Span(words[s].start, words[e - 1].end) for s, e in cuts]
    for element in elements:
        if element.kind is ElementKind.QUOTE or any(s.covers(element.span) for s in spans):
            continue
        nearest = min(range(len(spans)), key=lambda n: _distance(spans[n], element.span))
        spans[nearest] = _widened(spans, nearest, element.span)
    return spans


def _within(span: Span, element: Element) -> Element | None:
    """Return an element of a claim; of a quotation that goes beyond, the words in the claim."""
    if span.covers(element.span):
        return element
    if element.kind is not ElementKind.QUOTE or not span.meets(element.span):
        return None
    start, end = max(span.start, element.span.start), min(span.end, element.span.end)
    return replace(element, span=Span(start, end))


def _distance(span: Span, element: Span) -> int:
    return max(element.start - span.end, span.start - element.end, 0)


def _widened(spans: Sequence[Span], number: int, element: Span) -> Span:
    """Return the claim with the element in it, as far as its neighbours leave room."""
    low = spans[number - 1].end if number else 0
    high = spans[number + 1].start if number + 1 < len(spans) else element.end
    start = max(low, min(spans[number].start, element.start))
    return Span(start, max(spans[number].end, min(high, element.end)))


def _id(span: Span, words: str) -> ClaimId:
    """Return an id that the same words at the same place always get."""
    key = f"{span.start}:{span.end}:{words}".encode("utf-8", "surrogatepass")
    return ClaimId(hashlib.sha256(key).hexdigest()[:12])
