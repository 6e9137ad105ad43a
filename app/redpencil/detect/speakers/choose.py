"""Rank everybody who may vouch for a sentence; the weights decide, the best frame gives the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.detect import grammar
from redpencil.detect.facts.features import Scene
from redpencil.detect.models.linear import Weights, total
from redpencil.detect.speakers.cast import Cast, Figure
from redpencil.detect.speakers.frames import Frame
from redpencil.domain.span import Span

_FIRST: Final = frozenset("i we my our me us i'm i’m we're we’re i've i’ve we've we’ve".split())
_HE: Final = frozenset({"he", "she"})
_FITS: Final = {
    "he": frozenset({"person"}),
    "me": frozenset({"person", "org", "other"}),
    "they": frozenset({"person", "org", "place", "other", "part"}),
    "it": frozenset({"org", "place", "other", "part"}),
}
_RANK: Final = {"person": 4, "org": 3, "place": 2, "part": 2, "other": 1}


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence shows by itself, before anybody is asked who says so."""

    scene: Scene
    frames: Sequence[Frame]
    share: int
    """Quarters of the words that stand in quotation marks, 0 to 4."""
    opens_in: bool
    """Whether it begins inside a quotation that began before."""
    stays_in: bool
    """Whether it ends inside a quotation that goes on."""
    block: int
    asked: bool
    """Whether the sentence before is a question of the article's own voice."""
    answers: bool
    """Whether it belongs to the answer of an interview: questions stand before, without marks."""
    announced: bool
    """Whether the sentence before ends with a colon, so that somebody's words follow."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may vouch for a sentence, and what speaks for it."""

    name: str
    kind: str
    why: str
    """frame, pronoun, description, context, next or none."""
    features: tuple[str, ...]
    span: Span | None = None
    frame: Frame | None = None


def name_of(scene: Scene, text: str, frame: Frame) -> tuple[str, str, Span]:
    """Return the words that name a frame's subject, and what it is."""
    people = [n for n in range(frame.start, frame.end) if scene.inside[n] == "P"]
    start, end = frame.start, frame.end
    kind = "other"
    if people:
        end = people[-1] + 1
        start = end - 1
        while start > frame.start and scene.inside[start - 1] == "P" and not scene.opens[start]:
            start -= 1
        kind = "person"
    else:
        kinds = {scene.inside[n] for n in range(start, end)}
        last = scene.inside[end - 1]
        kind = (
            "org"
            if last == "O"
            else "place"
            if last == "L"
            else "part"
            if kinds & set("OL")
            else "other"
        )
    span = Span(scene.words[start].start, scene.words[end - 1].end)
    if span.of(text).endswith(("'s", "’s")):
        span = Span(span.start, span.end - 2)
    return span.of(text), kind, span


def best(candidates: Sequence[Candidate], model: Weights) -> Candidate:
    """Return the candidate of the highest score, the first of equals."""
    return max(candidates, key=lambda c: total(model, c.features))


def candidates(
    text: str, told: Told, number: int, cast: Cast, later: Candidate | None, last_block: int
) -> list[Candidate]:
    """Return everybody who may vouch for a sentence; nobody comes first."""
    state = _state(told, number, cast, last_block)
    found = [
        Candidate("", "none", "none", tuple(["0", *(f"0{s}" for s in state), *_frames_seen(told)]))
    ]
    for frame in told.frames:
        if frame.pronoun:
            found += _meant(told, frame, number, cast)
        else:
            found.append(_framed(text, told, frame))
            found += _described(told, frame, number, cast)
    found += _named(text, told)
    found += [
        _contextual(f, state, number, cast)
        for f in cast.near(number)
        if f.kind != "place" or f.spoke >= 0
    ]
    if later:
        names = (
            "n",
            f"n{told.share}",
            f"n{told.stays_in}",
            f"n{told.stays_in}{told.opens_in}{told.share}",
        )
        found.append(Candidate(later.name, later.kind, "next", names))
    return _favoured(told, found, number, cast, last_block)


def _favoured(
    told: Told, found: list[Candidate], number: int, cast: Cast, last_block: int
) -> list[Candidate]:
    """Let the plain rules name their choice, as one more thing that speaks for it."""
    choice = _by_rule(told, found, number, cast, last_block)
    return [
        replace(
            c,
            features=(
                *c.features,
                *(("R", f"R{c.why}", f"R{c.why},{c.kind}") if n == choice else ()),
            ),
        )
        for n, c in enumerate(found)
    ]


def _by_rule(
    told: Told, found: Sequence[Candidate], number: int, cast: Cast, last_block: int
) -> int:
    """Return the number of the candidate that a plain reading would take; 0 is nobody."""
    framed = [
        (_strength(told, c, number, cast), -n, n)
        for n, c in enumerate(found)
        if c.frame and c.frame.form != "first"
    ]
    if framed:
        return max(framed)[2]
    by_why = {"next": [n for n, c in enumerate(found) if c.why == "next"]}
    if by_why["next"] and not told.opens_in:
        return by_why["next"][0]
    last = [
        n
        for n, c in enumerate(found)
        if c.why == "context" and cast.last and c.name == cast.last.name
    ]
    if told.answers and told.share < 2:
        person = [n for n, c in enumerate(found) if c.why == "context" and c.kind == "person"]
        return ([n for n in last if n in person] or person or [0])[0]
    near = cast.last is not None and number - cast.last.spoke <= 2
    if last and near and (told.opens_in or told.share >= 3 or told.announced):
        return last[0]
    led = [
        n
        for n, c in enumerate(found)
        if c.why == "context" and (f := cast.known(c.name)) and f.led == number - 1
    ]
    if led and (told.announced or (told.share >= 3 and told.block != last_block)):
        return led[0]
    return 0


def _strength(told: Told, candidate: Candidate, number: int, cast: Cast) -> tuple[float, ...]:
    """Say how likely a frame's candidate is to be the one who vouches."""
    frame = candidate.frame
    if frame is None:
        return (0,)
    words = told.scene.words
    cue = words[frame.cue]
    after = words[frame.cue + 1].kind if frame.cue + 1 < len(words) else "."
    at_quote = bool(told.share) and (after in (",", ":", '"') or frame.form == "after")
    rank = _RANK[candidate.kind] + (
        1.5
        if frame.form == "by" and candidate.kind == "other"
        else -0.5
        if frame.form == "by"
        else 0
    )
    rank -= 3 if cue.low in grammar.shows() else 1 if cue.kind == "ing" else 0
    figure = cast.known(candidate.name)
    if candidate.why == "frame" or figure is None:
        return (at_quote, rank, number, 0)
    return (at_quote, rank, max(figure.seen, figure.spoke + 0.5), figure.led)


def _state(told: Told, number: int, cast: Cast, last_block: int) -> list[str]:
    words = told.scene.words
    cues = sum(f.form != "first" for f in told.frames)
    since = min(3, number - cast.last.spoke) if cast.last else 9
    same = told.block == last_block
    first = any(w.low in _FIRST for w, q in zip(words, told.scene.quoted, strict=True) if not q)
    begins = words[0].kind if words else ""
    return [
        f"q{told.share}", f"in{told.opens_in}{told.share}", f"cue{min(2, cues)}{told.share}", f"ago{since}", f"ago{since},q{told.share},{same}",
        f"I{first}", f"I{first},{since},{told.asked}", f"ask{told.asked},{since}", f"a{told.answers},{since}", f":{told.announced}", f":{told.announced},{told.share},{since}", f"in{told.opens_in},out{told.stays_in},cue{min(1, cues)}",
        f"b{begins},{told.share}", f"w{words[0].low if words else ''}", f"p{told.scene.part}", f"cue{min(1, cues)},{told.share},{same},{since}",
    ]  # fmt: skip


def _frames_seen(told: Told) -> list[str]:
    found = [f"0f{f.form},{told.scene.words[f.cue].low}" for f in told.frames]
    return found + [f"0h{told.scene.words[f.end - 1].low}" for f in told.frames]


def _cue(told: Told, frame: Frame) -> list[str]:
    words = told.scene.words
    verb = words[frame.cue].low
    after = words[frame.cue + 1] if frame.cue + 1 < len(words) else None
    before = words[frame.cue - 1].kind if frame.cue else "|"
    follows = (
        after.low
        if after and (after.kind in ',:"' or after.low == "that")
        else after.kind
        if after
        else "|"
    )
    says = verb in grammar.says()
    place = "first" if frame is told.frames[0] else "later"
    return [
        f"{frame.form}", f"{frame.form},{verb}", f"v{verb}", f"{frame.form},{says},{follows}", f"{verb},{follows}", f"{frame.form},{place},{says}",
        f"{frame.form},q{told.share},{says}", f"b{before},{verb}", f"x{frame.form},{told.share},{told.opens_in}",
    ]  # fmt: skip


def _framed(text: str, told: Told, frame: Frame) -> Candidate:
    name, kind, span = name_of(told.scene, text, frame)
    words = told.scene.words
    head, first = words[frame.end - 1].low, words[frame.start].low
    names = [*_cue(told, frame), f"k{kind}", f"h{head}", f"{frame.form},k{kind}", f"w{first}", f"h{head},{frame.form}", f"l{min(6, frame.end - frame.start)}", f"k{kind},v{words[frame.cue].low}"]  # fmt: skip
    return Candidate(name, kind, "frame", tuple(f"f:{n}" for n in names), span, frame)


def _named(text: str, told: Told) -> list[Candidate]:
    """Return the people and bodies that a sentence names outside its quotations."""
    scene, words = told.scene, told.scene.words
    cues = [n for n, w in enumerate(words) if w.low in grammar.says() and not scene.quoted[n]]
    found, first = [], True
    for number, letter in enumerate(scene.inside):
        if letter not in "PO" or not scene.opens[number] or scene.quoted[number]:
            continue
        end = number + 1
        while end < len(words) and scene.inside[end] == letter and not scene.closes[end - 1]:
            end += 1
        if any(f.start <= number < f.end for f in told.frames):
            first = False
            continue
        kind = "person" if letter == "P" else "org"
        span = Span(words[number].start, words[end - 1].end)
        names = [f"e:{n}" for n in _relation(told, number, end, cues, first=first)]
        found.append(
            Candidate(
                span.of(text),
                kind,
                "named",
                (*names, f"e:k{kind}", f"e:k{kind},{first},{bool(cues)}"),
                span,
            )
        )
        first = False
    return found


def _relation(told: Told, start: int, end: int, cues: Sequence[int], *, first: bool) -> list[str]:
    """Say how a name stands to the nearest word that reports."""
    words = told.scene.words
    after = words[end].kind if end < len(words) else "|"
    before = words[start - 1].low if start else "|"
    place = f"{first},{min(start, 4) if start < 8 else 8}"
    if not cues:
        return [f"no,{place}", f"no,{before}", f"no,{after},{told.share}"]
    cue = min(cues, key=lambda c: (abs(c - start), c))
    low, high = sorted((start, cue))
    commas = sum(w.kind == "," for w in words[low:high])
    finite = sum(w.kind in ("past", "verbs", "be", "have", "modal") for w in words[low + 1 : high])
    side = "left" if start < cue else "right"
    return [
        f"{side},{commas},{min(3, finite)}", f"{side},{place}", f"{side},{after},{commas}", f"{side},{before}", f"{side},{words[cue].low}",
        f"{side},{min(6, (high - low) // 3)}", f"{side},{place},{after},{min(2, finite)}", f"{side},{told.share},{commas}",
    ]  # fmt: skip


def _standing(figure: Figure, number: int, cast: Cast) -> list[str]:
    """Say how near and how weighty a figure is."""
    seen, spoke = min(5, number - figure.seen), min(5, number - figure.spoke)
    last = figure is cast.last
    return [
        f"s{seen}", f"t{spoke}", f"L{last}", f"k{figure.kind}", f"L{last},s{seen},t{spoke},k{figure.kind}", f"n{min(4, figure.times)}",
        f"m{min(3, figure.speeches)}", f"led{min(3, number - figure.led)}", f"k{figure.kind},led{min(3, number - figure.led)},t{spoke}", f"L{last},k{figure.kind}",
    ]  # fmt: skip


def _meant(told: Told, frame: Frame, number: int, cast: Cast) -> list[Candidate]:
    """Return whom a pronoun may mean."""
    found = []
    sort = "he" if frame.pronoun in _HE else "me" if frame.pronoun in ("i", "we") else frame.pronoun
    for figure in cast.near(number):
        if figure.kind not in _FITS[sort]:
            continue
        names = [
            *(f"p:{n}" for n in _cue(told, frame)),
            *(f"p{sort}:{n}" for n in _standing(figure, number, cast)),
        ]
        found.append(Candidate(figure.name, figure.kind, "pronoun", tuple(names), None, frame))
    return found


def _described(told: Told, frame: Frame, number: int, cast: Cast) -> list[Candidate]:
    """Return whom "the minister" or "the airline" may mean: somebody who was called so."""
    words = told.scene.words
    if words[frame.start].low not in ("the", "its", "his", "her") or frame.end - frame.start > 4:
        return []
    head = words[frame.end - 1].low
    found = []
    for figure in cast.near(number):
        called = "named" if head in figure.words else "called" if head in figure.called else ""
        if called:
            names = [
                *(f"d:{n}" for n in _cue(told, frame)),
                *(f"d:{called},{n}" for n in _standing(figure, number, cast)),
                f"d:h{head}",
            ]
            found.append(
                Candidate(figure.name, figure.kind, "description", tuple(names), None, frame)
            )
    return found


def _contextual(figure: Figure, state: Sequence[str], number: int, cast: Cast) -> Candidate:
    last = figure is cast.last
    standing = _standing(figure, number, cast)
    names = [
        *(f"c{last}{s}" for s in state),
        *(f"c:{s}" for s in standing),
        f"c:{last},{state[1]},{standing[0]}",
        f"c:{last},{state[2]},{standing[1]},{figure.kind}",
    ]
    return Candidate(figure.name, figure.kind, "context", tuple(names))
