"""The candidates of a sentence, each with what speaks for it and against it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from redpencil.detect import grammar
from redpencil.detect.speakers import descriptions
from redpencil.detect.speakers.cast import Cast, Figure
from redpencil.detect.speakers.frames import Frame
from redpencil.detect.speakers.told import Candidate, Told, name_of
from redpencil.domain.span import Span

_FIRST: Final = frozenset("i we my our me us i'm i’m we're we’re i've i’ve we've we’ve".split())
_HE: Final = frozenset({"he", "she"})
_FITS: Final = {
    "he": frozenset({"person"}),
    "me": frozenset({"person", "org", "other"}),
    "they": frozenset({"person", "org", "place", "other", "part"}),
    "it": frozenset({"org", "place", "other", "part"}),
}


def state(told: Told, number: int, cast: Cast, last_block: int) -> list[str]:
    """Name what a sentence shows before anybody is asked who says so."""
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


def frames_seen(told: Told) -> list[str]:
    """Name the frames, as far as they speak for or against nobody."""
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
    ahead = words[frame.start - 1] if frame.start else None
    lead = (
        ahead.low if ahead and ahead.kind in ("rel", "sub", "det") else ahead.kind if ahead else "|"
    )
    colon = words[-1].text == ":"
    return [
        f"{frame.form}", f"{frame.form},{verb}", f"v{verb}", f"{frame.form},{says},{follows}", f"{verb},{follows}", f"{frame.form},{place},{says}",
        f"{frame.form},q{told.share},{says}", f"b{before},{verb}", f"x{frame.form},{told.share},{told.opens_in}",
        f"a{lead},{frame.form}", f"a{lead},{says},{place}", f":{colon},{frame.form},{says}",
    ]  # fmt: skip


def framed(text: str, told: Told, frame: Frame) -> Candidate:
    """Return the subject of a frame."""
    name, kind, span = name_of(told.scene, text, frame)
    words = told.scene.words
    head, first = words[frame.end - 1].low, words[frame.start].low
    names = [*_cue(told, frame), f"k{kind}", f"h{head}", f"{frame.form},k{kind}", f"w{first}", f"h{head},{frame.form}", f"l{min(6, frame.end - frame.start)}", f"k{kind},v{words[frame.cue].low}"]  # fmt: skip
    return Candidate(name, kind, "frame", tuple(f"f:{n}" for n in names), span, frame)


def named(text: str, told: Told) -> list[Candidate]:
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


def _clashes(figure: Figure, pronoun: str) -> bool:
    return pronoun in _HE and figure.sex not in ("", pronoun)


def many(name: str) -> bool:
    """Tell a name of several: "the authors", "Hus and Lambada"."""
    last = name.split()[-1].lower()
    return (last.endswith("s") and not last.endswith(("ss", "us", "is"))) or " and " in name


def meant(told: Told, frame: Frame, number: int, cast: Cast) -> list[Candidate]:
    """Return whom a pronoun may mean."""
    found = []
    sort = "he" if frame.pronoun in _HE else "me" if frame.pronoun in ("i", "we") else frame.pronoun
    for figure in cast.near(number):
        if figure.kind not in _FITS[sort] or _clashes(figure, frame.pronoun):
            continue
        names = [
            *(f"p:{n}" for n in _cue(told, frame)),
            *(f"p{sort}:{n}" for n in _standing(figure, number, cast)),
            f"p{sort}:sex{bool(figure.sex)}",
            f"p{sort}:many{many(figure.name)}",
            f"p{sort}:many{many(figure.name)},{figure.kind}",
        ]
        found.append(Candidate(figure.name, figure.kind, "pronoun", tuple(names), None, frame))
    return found


def just_named(text: str, told: Told, frame: Frame, earlier: Iterable[Frame]) -> list[Candidate]:
    """Return whom a pronoun may mean that the same sentence named before it."""
    sort = "he" if frame.pronoun in _HE else frame.pronoun
    found = []
    for other in earlier:
        name, kind, span = name_of(told.scene, text, other)
        if other.end <= frame.start and kind in _FITS.get(sort, ()):
            names = [
                *(f"p:{n}" for n in _cue(told, frame)),
                f"i{sort}:k{kind},{many(name)}",
                f"i{sort}:{other.form},{kind}",
            ]
            found.append(Candidate(name, kind, "pronoun", tuple(names), span, frame))
    return found


def described(told: Told, frame: Frame, number: int, cast: Cast) -> list[Candidate]:
    """Return whom "the minister" or "the airline" may mean."""
    head = told.scene.words[frame.end - 1].low
    found = []
    for figure in cast.near(number):
        like = descriptions.likeness(told, frame, figure, cast)
        if like:
            standing = _standing(figure, number, cast)
            names = [
                *(f"d:{n}" for n in _cue(told, frame)),
                *(f"d:{like},{n}" for n in standing),
                *(f"d:{n}" for n in standing),
                f"d:{like}",
                f"d:h{head}",
            ]
            found.append(
                Candidate(figure.name, figure.kind, "description", tuple(names), None, frame)
            )
    return found


def contextual(
    figure: Figure, told: Told, shown: Sequence[str], number: int, cast: Cast
) -> Candidate:
    """Return a figure that the sentence need not name: whose quotation goes on."""
    last = figure is cast.last
    standing = _standing(figure, number, cast)
    names = [
        *(f"c{last}{s}" for s in shown),
        *(f"c:{s}" for s in standing),
        f"c:{last},{shown[1]},{standing[0]}",
        f"c:{last},{shown[2]},{standing[1]},{figure.kind}",
        f"c:{told.announced},{figure.kind},{standing[0]},{number - figure.led == 1}",
    ]
    return Candidate(figure.name, figure.kind, "context", tuple(names))
