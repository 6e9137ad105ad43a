"""Whether a sentence must be checked, and why: the first of GUIDE.md's values that fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from redpencil.detect import grammar, judging, tense
from redpencil.detect.facts.features import Scene
from redpencil.detect.models.linear import Weights, total
from redpencil.domain.article import Part
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution, Checkability

_OUT: Final = frozenset({Part.BOILERPLATE, Part.CREDIT, Part.BYLINE})
CLASSES: Final = (Checkability.FACT, Checkability.QUOTE, Checkability.PREDICTION)
"""What the weights choose among; of equals the first."""

FUTURE: Final = frozenset(
    "will shall won't won’t would could may might can tomorrow plans plan planned planning hopes hope aims aim aiming intends intend"
    " expected expects expect scheduled likely unlikely forecast forecasts projected set due upcoming soon next future until going 'll".split()
)
_FIRST: Final = frozenset(
    "i we my our me us i'm i’m we're we’re i've i’ve we've we’ve i'd i’d".split()
)
_PAST: Final = frozenset({"was", "were", "had", "did"})
_CARRIES: Final = re.compile(
    r"(?:here(?:'s| is| are)|several factors|there are several|consider|in other words|that is not all|but that is not all|and yet|that['’]s as of)\b[^,]{0,60}\.?$",
    re.IGNORECASE,
)
_DATE_LINE: Final = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\w+\s+\d{1,2}|\d{1,2}\s+\w+),?\s+\d{4}\.?$",
    re.IGNORECASE,
)
_CREDIT_LINE: Final = re.compile(
    r"(?:image|photo|photograph|picture|video|audio|file|graphic|map|illustration|credit|source)s?\s*(?:by|courtesy of)?:\s",
    re.IGNORECASE,
)
_ADVICE: Final = re.compile(
    r"(?:if you|we might|perhaps|maybe|you should|let['’]s)\b", re.IGNORECASE
)
_COMPARES: Final = frozenset("less more fewer no short worse better than".split())
_SURE: Final = frozenset({"past", "be", "have", "modal", "do", "ed"})
_VERBS: Final = _SURE | {"verbs", "verb"}
_HARD: Final = frozenset(
    {
        ElementKind.NUMBER, ElementKind.PERCENT, ElementKind.MONEY, ElementKind.MEASURE,
        ElementKind.DATE, ElementKind.DURATION, ElementKind.AGE, ElementKind.ORG,
        ElementKind.PLACE, ElementKind.WORK, ElementKind.PERSON,
    }
)  # fmt: skip


def judge(
    words: str,
    part: Part,
    scene: Scene,
    elements: Sequence[Element],
    attribution: Attribution,
    model: Weights,
    before: str = "",
) -> tuple[Checkability, str]:
    """Return the value and the reason in words."""
    set_aside = _set_aside(words, part, scene, attribution)
    if set_aside:
        return set_aside
    names = signs(scene, part, elements, attribution, before)
    value = max(CLASSES, key=lambda c: total(model, (f"{c.value}:{n}" for n in names)))
    if value is Checkability.QUOTE:
        return (
            value,
            f"opinion or feeling{_named(scene, judging.MILD)}: that it was said can be checked",
        )
    if value is Checkability.PREDICTION:
        return (
            value,
            f"about the future{_named(scene, FUTURE)}: that it was announced can be checked",
        )
    return Checkability.FACT, _why([e for e in elements if e.kind in _HARD], attribution)


def _set_aside(
    words: str, part: Part, scene: Scene, attribution: Attribution
) -> tuple[Checkability, str] | None:
    """Return why a sentence holds nothing to check, None where it may."""
    bare = words.strip(" \"“”'‘’•*-–—\n")
    if part in _OUT or not re.search(r"\w", words):
        return Checkability.NONE, "not part of the article's own text"
    if _DATE_LINE.match(bare):
        return Checkability.NONE, "a line with the date only"
    if len(scene.words) < 14 and _CREDIT_LINE.match(bare):
        return Checkability.NONE, "says who made a picture or a recording"
    if part is Part.SUBHEAD and _states_nothing(scene):
        return Checkability.NONE, "a heading that states nothing"
    own = attribution is Attribution.NONE and not any(scene.quoted)
    if own and bare.endswith("?"):
        return Checkability.TRANSITION, "a question that states nothing"
    if own and _ADVICE.match(bare) and not any(c in "NDU" for c in scene.inside):
        return Checkability.OPINION, "the author's own judgement or advice"
    if _CARRIES.match(bare) and "N" not in scene.inside:
        return Checkability.TRANSITION, "carries the text along"
    return None


def _states_nothing(scene: Scene) -> bool:
    """Tell "Election results" from a heading with a verb, a count, a comparison or two names."""
    last = len(scene.words) - 1
    return sum(scene.opens) < 2 and not any(
        w.kind in _SURE
        or (w.kind in _VERBS and n < last)
        or w.kind in ("num", "not")
        or w.low in _COMPARES
        for n, w in enumerate(scene.words)
    )


class _Counts(NamedTuple):
    """What a sentence holds, counted; ``share`` is quarters of it that are quoted."""

    size: int
    share: int
    told: bool
    hard: int
    counted: int
    judging: int
    future: int
    past: int


def signs(
    scene: Scene,
    part: Part,
    elements: Sequence[Element],
    attribution: Attribution,
    before: str = "",
) -> list[str]:
    """Name what tells a fact from a quotation and from a forecast.

    ``before`` is what the sentence before was judged, if the same voice goes on.
    """
    words = scene.words
    counts = _counted(scene, elements, attribution)
    said = [w for w, q in zip(words, scene.quoted, strict=True) if q]
    plain = [w for w, q in zip(words, scene.quoted, strict=True) if not q]
    found = [*_of_counts(counts), *_of_tenses(words, counts), *_of_feelings(scene, counts)]
    found += [f"!pv{before}", f"!pv{before},q{counts.share}", f"!pv{before},{judging.of(words)}"]
    found += [f"p{part.value}", f"a{attribution.value}"]
    found += [f"first={words[0].low if words else ''}", f"last={words[-1].text if words else ''}"]
    found += _bag("s", said) + _bag("o", plain)
    found += [f"b={a.low},{b.low}" for a, b in pairwise(words)]
    found += [
        f"m={w.low},{tense.next_verb(words, n)}"
        for n, w in enumerate(words)
        if w.kind in ("modal", "be", "have")
    ]
    if any(w.low in ("i", "we", "my", "our") for w in said or words):
        found.append(f"I,q{counts.share}")
    return found


def _counted(scene: Scene, elements: Sequence[Element], attribution: Attribution) -> _Counts:
    words = scene.words
    size = max(1, len(words))
    return _Counts(
        size,
        4 * sum(scene.quoted) // size,
        attribution is not Attribution.NONE,
        sum(e.kind in _HARD for e in elements),
        sum(c == "N" and o for c, o in zip(scene.inside, scene.opens, strict=True)),
        min(3, sum(w.low in judging.MILD for w in words)),
        min(3, sum(w.low in FUTURE for w in words)),
        min(3, sum(w.kind in ("past", "ed") or w.low in _PAST for w in words)),
    )


def _of_counts(counts: _Counts) -> list[str]:
    size, share, told, hard, counted, judging, future, past = counts
    return [
        "1", f"q{share}", f"t{told}", f"q{share}t{told}", f"h{min(4, hard)}", f"n{min(2, counted)}", f"q{share}h{min(3, hard)}",
        f"j{judging}", f"f{future}", f"v{past}", f"f{future}v{past}", f"j{judging}q{share}", f"j{judging}h{min(2, hard)}", f"f{future}t{told}", f"l{min(8, size // 5)}",
        f"l{min(4, size // 5)}q{share}", f"n{min(2, counted)}q{share}", f"v{past}q{share}", f"f{future}v{past}q{share}",
    ]  # fmt: skip


def _of_tenses(words: Sequence[grammar.Word], counts: _Counts) -> list[str]:
    size, share, told, hard, counted, judging, _, _ = counts
    ahead, back, now, may = (min(2, n) for n in tense.tenses(words))
    first = any(w.low in _FIRST for w in words)
    return [
        f"T{ahead},{back},{now}", f"T{ahead},{back + now}", f"Ta{ahead},{back}", f"T{ahead > 0 and back + now == 0}",
        f"T{ahead > 0 and back == 0},{told}", f"T{ahead > 0 and back == 0},q{share}", f"T{ahead},{back + now},{may}",
        f"M{may}q{share}", f"M{may}t{told}", f"I{first}q{share}", f"I{first}t{told}j{judging}", f"I{first}v{back}n{min(2, counted)}",
        f"J{judging}t{told}b{back}", f"J{judging}t{told}h{min(2, hard)}", f"J{judging}t{told}n{counted > 0}l{min(5, size // 6)}",
        f"t{told}n{now}b{back}", f"t{told}l{min(5, size // 6)}h{min(3, hard)}",
    ]  # fmt: skip


def _of_feelings(scene: Scene, counts: _Counts) -> list[str]:
    """Name what judges, feels and exhorts, and which way the main verb looks."""
    words, share, told = scene.words, counts.share, counts.told
    strong, thinks, exhorts = judging.of(words)
    quoted = [w for w, q in zip(words, scene.quoted, strict=True) if q]
    ahead, ahead_quoted = tense.main(words), tense.main(quoted)
    hard = min(2, counts.hard)
    return [
        f"!S{strong}", f"!S{strong}q{share}", f"!S{strong}t{told}h{hard}", f"!S{strong}j{counts.judging}", f"!I{thinks}", f"!I{thinks}h{hard}", f"!I{thinks}t{told}", f"!E{exhorts}t{told}", f"!E{exhorts}q{share}",
        f"!A{ahead}", f"!A{ahead}t{told}", f"!A{ahead}q{share}", f"!A{ahead}{scene.part}", f"!Q{ahead_quoted}", f"!Q{ahead_quoted}S{strong}", f"!Q{ahead_quoted}h{hard}", f"!Q{ahead_quoted}I{thinks}j{counts.judging}",
    ]  # fmt: skip


def _bag(where: str, words: Iterable[grammar.Word]) -> list[str]:
    listed = list(words)
    lows = {w.low for w in listed if w.kind not in ("cap", "num")}
    kinds = {w.kind for w in listed}
    return [
        *(f"{where}={w}" for w in sorted(lows)),
        *(f"w={w}" for w in sorted(lows)),
        *(f"{where}k={k}" for k in sorted(kinds)),
    ]


def _named(scene: Scene, telling: frozenset[str]) -> str:
    word = next((w.text for w in scene.words if w.low in telling), "")
    return f" (“{word}”)" if word else ""


def _why(inner: Sequence[Element], attribution: Attribution) -> str:
    kinds = list(dict.fromkeys(e.kind.value for e in inner))
    if kinds:
        return f"states something with {_listed(kinds[:3])}"
    if attribution is not Attribution.NONE:
        return "somebody vouches for it"
    return "states that something is or was so"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
