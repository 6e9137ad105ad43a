"""What speaks for a fact beginning, going on or ending at a word of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from redpencil.detect import grammar
from redpencil.detect.grammar import Word
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

Shape: TypeAlias = tuple[int, int, int, int, int, int, int, int, bool, str, str, str, str]
"""Length, verbs, commas, joints, elements, reports, names, subclauses; cut quotation, edges, first word, sentence, part."""
_EDGE: Final = Word(0, 0, "", "", "|")
_FINITE: Final = frozenset({"be", "have", "modal", "do", "past", "verbs", "ed"})
_SHORT: Final = {
    ElementKind.PERSON: "P", ElementKind.TITLE: "T", ElementKind.ORG: "O", ElementKind.PLACE: "L",
    ElementKind.WORK: "W", ElementKind.DATE: "D", ElementKind.DURATION: "U", ElementKind.AGE: "A",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence as the cutter sees it: its words, and for each the element and quotation it is in."""

    words: Sequence[Word]
    inside: Sequence[str]
    """For each word, a letter for the element around it or "-"."""
    opens: Sequence[bool]
    """Whether an element begins at the word."""
    closes: Sequence[bool]
    quoted: Sequence[bool]
    kind: str
    """What was judged of the sentence: fact, quote or prediction."""
    part: str


def scene(
    text: str,
    sentence: Span,
    elements: Sequence[Element],
    quotes: Sequence[Span],
    kind: str = "fact",
    part: str = "body",
) -> Scene:
    """Put a sentence's words, elements and quotations side by side."""
    words = grammar.words(text, sentence)
    size = len(words)
    inside, opens, closes = ["-"] * size, [False] * size, [False] * size
    for element in elements:
        if element.kind is ElementKind.QUOTE:
            continue
        covered = _covered(words, element.span)
        for number in covered:
            inside[number] = _SHORT.get(element.kind, "N")
        if covered:
            opens[covered[0]] = closes[covered[-1]] = True
    quoted = [False] * size
    for quote in quotes:
        for number in _covered(words, quote):
            quoted[number] = True
    return Scene(words, inside, opens, closes, quoted, kind, part)


def _covered(words: Sequence[Word], span: Span) -> list[int]:
    """Return the numbers of the words in a span; words are in order."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if words[middle].start < span.start else (low, middle)
    found = []
    while low < len(words) and words[low].start < span.end:
        found.append(low)
        low += 1
    return found


def around(scene: Scene, number: int) -> tuple[Word, Word, Word, Word, Word]:
    """Return a word with the two before and the two after it."""
    words, size = scene.words, len(scene.words)
    before = [words[n] if n >= 0 else _EDGE for n in (number - 2, number - 1)]
    after = [words[n] if n < size else _EDGE for n in (number + 1, number + 2)]
    return (before[0], before[1], words[number], after[0], after[1])


def starting(scene: Scene, number: int) -> list[str]:
    """Name what speaks for or against a fact that begins with a word."""
    b2, b1, word, a1, a2 = around(scene, number)
    mine, quoted = scene.inside[number], scene.quoted[number]
    broken = mine != "-" and not scene.opens[number]
    last = scene.inside[number - 1] if number else "|"
    found = [
        "s", f"s0={word.low}", f"s-1={b1.low}", f"s-2-1={b2.kind},{b1.low}", f"s0k={word.kind}",
        f"s-1k0k={b1.kind},{word.kind}", f"s-1,0={b1.low},{word.low}", f"s0k1k={word.kind},{a1.kind}",
        f"s-10k1={b1.kind},{word.kind},{a1.kind}", f"se={mine},{b1.kind}", f"se1={last},{b1.low},{mine}",
        f"s-1k0={b1.kind},{word.low}", f"s+1={a1.low},{b1.kind}", f"s01k2k={word.low},{a1.kind},{a2.kind}",
        f"s-2k-1k0k={b2.kind},{b1.kind},{word.kind}",
    ]  # fmt: skip
    if broken:
        found.append("s:broken")
    if number == 0:
        found += ["s:first", f"s:first,{word.kind},{mine}"]
    if quoted:
        found.append(f"s:quoted,{b1.kind}")
    if b1.low in grammar.says() or b2.low in grammar.says():
        found += ["s:said", f"s:said,{b1.kind},{word.kind}"]
    return found


def inseparable(scene: Scene, number: int) -> bool:
    """Tell a word that no fact ends with: inside an element, or before the noun it goes with.

    Of the annotated facts none is cut between "1,150" and "homes", or between "the" and a noun.
    """
    if number + 1 >= len(scene.words):
        return False
    if scene.inside[number] != "-" and not scene.closes[number]:
        return True
    following = scene.words[number + 1]
    leads = scene.words[number].kind in ("num", "det")
    return leads and following.kind in ("w", "s", "cap") and not scene.quoted[number + 1]


def ending(scene: Scene, number: int) -> list[str]:
    """Name what speaks for or against a fact that ends with a word."""
    _, b1, word, a1, a2 = around(scene, number)
    mine = scene.inside[number]
    following = scene.inside[number + 1] if number + 1 < len(scene.words) else "|"
    found = [
        "e", f"e0={word.low}", f"e1={a1.low}", f"e1k={a1.kind},{a2.kind}", f"e0k={word.kind}",
        f"e0k1={word.kind},{a1.low}", f"e1,2={a1.low},{a2.low}", f"e1,2k={a1.low},{a2.kind}",
        f"e-1k0k1k={b1.kind},{word.kind},{a1.kind}", f"ee={mine},{a1.low}", f"ee2={mine},{a1.kind},{following}",
        f"e0k1k2k={word.kind},{a1.kind},{a2.kind}",
    ]  # fmt: skip
    if mine != "-" and not scene.closes[number]:
        found.append("e:broken")
    if number + 1 == len(scene.words):
        found.append("e:last")
    if scene.quoted[number]:
        found.append(f"e:quoted,{a1.kind}")
    if a1.low in grammar.says() or a2.low in grammar.says():
        found.append(f"e:said,{a1.kind}")
    return found


def within(scene: Scene, number: int) -> list[str]:
    """Name what speaks for or against a word that is in a fact at all."""
    b2, b1, word, a1, _ = around(scene, number)
    mine = scene.inside[number]
    found = [
        "i", f"i0={word.low}", f"i0k={word.kind}", f"i-1={b1.low}", f"i1={a1.low}", f"i-1k0k1k={b1.kind},{word.kind},{a1.kind}",
        f"ie={mine}", f"i-1,0={b1.low},{word.kind}", f"i0,1={word.kind},{a1.low}", f"i-2k-1k0k={b2.kind},{b1.kind},{word.kind}",
    ]  # fmt: skip
    if scene.quoted[number]:
        found.append(f"i:quoted,{word.kind}")
    return found


@dataclass(frozen=True, slots=True)
class Sums:
    """Running counts over a scene's words, so that any stretch is counted at once."""

    finite: Sequence[int]
    commas: Sequence[int]
    joints: Sequence[int]
    elements: Sequence[int]
    quoted: Sequence[int]
    says: Sequence[int]
    names: Sequence[int]
    subs: Sequence[int]


def sums(scene: Scene) -> Sums:
    """Count along the sentence."""
    words = scene.words
    return Sums(
        _running([w.kind in _FINITE for w in words]),
        _running([w.kind in ",;:–—-" for w in words]),
        _running([w.kind in ("and", "but") for w in words]),
        _running(scene.opens),
        _running(scene.quoted),
        _running([w.low in grammar.says() for w in words]),
        _running([o and k in "PO" for o, k in zip(scene.opens, scene.inside, strict=True)]),
        _running([w.kind in ("sub", "rel") for w in words]),
    )


def _running(flags: Sequence[bool]) -> list[int]:
    total, found = 0, [0]
    for flag in flags:
        total += flag
        found.append(total)
    return found


def shape(scene: Scene, counts: Sums, start: int, end: int) -> Shape:
    """Return what the words from ``start`` up to ``end`` are like, in few and coarse steps."""
    size = end - start
    quoted = counts.quoted[end] - counts.quoted[start]
    return (
        size if size < 6 else 6 + (size - 6) // 4 if size < 30 else 13,
        min(3, counts.finite[end] - counts.finite[start]),
        min(3, counts.commas[end] - counts.commas[start]),
        min(2, counts.joints[end] - counts.joints[start]),
        min(4, counts.elements[end] - counts.elements[start]),
        min(2, counts.says[end] - counts.says[start]),
        min(2, counts.names[end] - counts.names[start]),
        min(2, counts.subs[end] - counts.subs[start]),
        0 < quoted < size,
        f"{start < 2}{end + 2 >= len(scene.words)}",
        scene.words[start].kind,
        scene.kind,
        scene.part,
    )


def stretch(like: Shape) -> tuple[str, ...]:
    """Name what speaks for or against a stretch of such a shape being one fact."""
    length, finite, commas, joints, elements, says, names, subs, mixed, where, first, kind, part = (
        like
    )
    return (
        f"g:n{length}", f"g:v{finite}", f"g:c{commas}", f"g:v{finite}j{joints}", f"g:e{elements},v{finite}", f"g:q{mixed}",
        f"g:y{says}{mixed}", f"g:w{where},v{finite}", f"g:w{where},n{length}", f"g:f{first},v{finite}", f"g:u{subs},v{finite}", f"g:m{names},c{commas},v{finite}",
        f"g:k{kind},{where}", f"g:p{part},{where}", f"g:v{finite}n{length}", f"g:c{commas}j{joints}v{finite}",
    )  # fmt: skip
