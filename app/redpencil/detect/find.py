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
from redpencil.detect.speakers.told import Candidate, Seen
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
    "signed": "signed under the quotation",
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
    judged: list[Sentence] = []
    for sentence, item, voice in zip(sentences, seen, said, strict=True):
        last = judged[-1] if judged else None
        goes_on = last and voice and voice.name and last.speaker == voice.name
        before = last.checkability.value if last and goes_on else ""
        found = _judge(article, sentence, item, voice, models, before)
        by_machine = any(m.covers(sentence.span) for m in made)
        judged.append(_of_machine(found) if by_machine else found)
    return judged


def _of_machine(sentence: Sentence) -> Sentence:
    """Say of a machine's sentence that it is no reporter's, unless it names who vouches for it."""
    if sentence.speaker:
        return sentence
    return replace(
        sentence, speaker=MACHINE, attribution=Attribution.DOCUMENT,
        reasons=(*sentence.reasons, "in a summary that a machine made, not the reporter’s words"),
    )  # fmt: skip


def _judge(
    article: Article,
    sentence: Sentence,
    item: Seen,
    voice: Candidate | None,
    models: Models,
    before: str,
) -> Sentence:
    words = sentence.span.of(article.text)
    speaker = voice.name if voice else ""
    way = ways.attribution(speaker, voice.kind) if voice else Attribution.NONE
    value, why = check_worth.judge(
        words, sentence.part, item.scene, item.elements, way, models.check_worth, before
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
            (within,) = _shared([sentence.span], item.elements)
            return [self._claim(sentence, within, sentence.span, (0, 1), "")]
        found = []
        spans = _covering(scene, cuts, item.elements)
        shared = _shared(spans, item.elements)
        for order, (piece, span, within) in enumerate(zip(cuts, spans, shared, strict=True)):
            alone = self._alone(sentence, item, scene, piece, said=single)
            found.append(self._claim(sentence, within, span, (order, len(cuts)), alone))
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
        self,
        sentence: Sentence,
        elements: tuple[Element, ...],
        span: Span,
        place: tuple[int, int],
        restated: str,
    ) -> Claim:
        text = self._article.text
        words = span.of(text)
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


def _shared(spans: Sequence[Span], elements: Sequence[Element]) -> list[tuple[Element, ...]]:
    """Return the elements of each claim; a quotation that goes beyond one is ticked once, where most of it is."""
    found: list[list[Element]] = [[] for _ in spans]
    for element in elements:
        number = max(range(len(spans)), key=lambda n: _common(spans[n], element.span))
        if spans[number].covers(element.span):
            found[number].append(element)
        elif element.kind is ElementKind.QUOTE and _common(spans[number], element.span):
            span, whole = spans[number], element.span
            part = Span(max(span.start, whole.start), min(span.end, whole.end))
            found[number].append(replace(element, span=part))
    return [tuple(sorted(one, key=lambda e: e.span)) for one in found]


def _common(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


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
