"""Where a sentence reports what somebody says: "X said", "said X", "according to X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from redpencil.detect import grammar
from redpencil.detect.facts.features import Scene
from redpencil.detect.speakers import cues, phrases

_FINITE: Final = frozenset({"past", "verbs", "ed", "verb", "be", "have", "modal", "do"})
_HELP: Final = frozenset({"have", "adv", "not", "be", "do", "modal"})
_SOURCES: Final = {("according", "to"), ("citing", ""), ("quoting", ""), ("quoted", "by"), ("reported", "by"), ("said", "by"), ("told", "by"), ("statement", "by"), ("statement", "from")}  # fmt: skip
_WORDS_OF: Final = frozenset({"words", "claim", "claims"})
"""With "of" behind them they tell who speaks, where a name follows: "the words of …"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A subject that reports: which words name it, by what verb, in which order."""

    start: int
    end: int
    cue: int
    """Number of the word that reports."""
    form: str
    """before ("X said"), after ("said X"), by ("according to X") or first (any first verb)."""
    pronoun: str = ""


def frames(scene: Scene) -> list[Frame]:
    """Return the reporting frames outside quotations, in order; the first verb's is always there."""
    found = list(_by_source(scene))
    firsts = 0
    for number, word in enumerate(scene.words):
        reports = word.low in grammar.says()
        if (
            scene.quoted[number]
            or not (reports or word.kind in _FINITE)
            or cues.is_noun(scene, number)
        ):
            continue
        if not reports and firsts:
            continue
        apposed = _is_apposed(scene, number)
        frame = _inverted(scene, number) if reports and not apposed and word.low != "told" else None
        frame = (
            frame
            or _shared(scene, number, found)
            or _before(scene, number, "before" if reports else "first")
        )
        if frame:
            found.append(frame)
            firsts += 1
    return found


def _is_apposed(scene: Scene, cue: int) -> bool:
    """Tell "X, mayor of Y, said" and "the mayor, X, said" from "…, said X"."""
    words = scene.words
    if cue < 2 or words[cue - 1].kind not in (",", "–", "—"):
        return False
    if words[cue - 1].kind != ",":
        return any(
            w.kind == words[cue - 1].kind
            for w in words[max(0, cue - 2 * phrases.FARTHEST) : cue - 1]
        )
    start = cue - 1
    while start and scene.inside[start - 1] == "P":
        start -= 1
    named = start < cue - 1 and start > 0 and words[start - 1].kind == ","
    return named or bool(_leading(scene, cue - 1))


def _shared(scene: Scene, cue: int, found: Sequence[Frame]) -> Frame | None:
    """Return the subject of the verb before for one that follows "and": "X came and said"."""
    before = scene.words[cue - 1] if cue else None
    if before is None or scene.words[cue].low not in grammar.says():
        return None
    that = cue + 1 < len(scene.words) and scene.words[cue + 1].low == "that"
    if before.kind not in ("and", "but") and not (before.kind == "," and that):
        return None
    last = next((f for f in reversed(found) if f.form in ("before", "first") and f.cue < cue), None)
    return replace(last, cue=cue, form="before") if last else None


def _by_source(scene: Scene) -> Iterator[Frame]:
    words = scene.words
    for number, word in enumerate(words[:-1]):
        following = words[number + 1].low
        if scene.quoted[number]:
            continue
        named = number + 2 < len(words) and (
            scene.inside[number + 2] in "PO"
            or (word.low == "words" and words[number - 1].low == "the")
        )
        if (word.low, following) in _SOURCES or (
            named and word.low in _WORDS_OF and following == "of"
        ):
            yield from _following(scene, number + 2, number, "by")
        elif (word.low, "") in _SOURCES:
            yield from _following(scene, number + 1, number, "by")


def _following(scene: Scene, start: int, cue: int, form: str) -> Iterator[Frame]:
    """Yield the name that begins at a word, if there is one."""
    end = start
    words = scene.words
    while (
        end < len(words) and end - start < phrases.FARTHEST and phrases.goes_on(scene, start, end)
    ):
        end += 1
    while end > start and words[end - 1].kind in phrases.LINK | {"adv"}:
        end -= 1
    named = any(scene.inside[n] == "P" for n in range(start, end))
    if (
        end + 1 < len(words)
        and not named
        and words[end].kind == ","
        and scene.inside[end + 1] == "P"
    ):
        start = end + 1
        while end + 1 < len(words) and scene.inside[end + 1] == "P":
            end += 1
        end += 1
    if end > start:
        pronoun = (
            words[start].low if words[start].low in phrases.PRONOUNS and end - start == 1 else ""
        )
        yield Frame(start, end, cue, form, pronoun)


def _inverted(scene: Scene, cue: int) -> Frame | None:
    """Return "said X" where a quotation or a comma stands before the verb."""
    words = scene.words
    if cue and words[cue - 1].kind not in (",", '"', "”", "?", "!", "–", "—"):
        return None
    if not cue:
        return None
    found = next(_following(scene, cue + 1, cue, "after"), None)
    if found is None or (words[found.start].kind not in ("cap", "det") and not found.pronoun):
        return None
    if words[found.start].low in ("that", "this", "it"):
        return None
    return found


def _before(scene: Scene, cue: int, form: str) -> Frame | None:
    words = scene.words
    end = cue
    while end and words[end - 1].kind in _HELP and words[end - 1].low not in phrases.PRONOUNS:
        end -= 1
    end = _without_day(scene, phrases.without_hearer(scene, end))
    if not end or scene.quoted[end - 1]:
        return None
    if words[end - 1].low in phrases.PRONOUNS:
        return Frame(end - 1, end, cue, form, words[end - 1].low)
    if words[end - 1].kind in (",", ")", "–", "—"):
        return _past_apposition(scene, end - 1, cue, form)
    start = phrases.begins(scene, end)
    end = phrases.noun_end(scene, start, end)
    return (
        Frame(start, end, cue, form)
        if start < end and phrases.is_phrase(scene, start, end)
        else None
    )


def _without_day(scene: Scene, end: int) -> int:
    """Leave out a day between subject and verb: "the ministry | on Tuesday | said"."""
    start = end
    while start and scene.inside[start - 1] in "DU":
        start -= 1
    if start == end or not start:
        return end
    return start - 1 if scene.words[start - 1].low in ("on", "in", "at", "by") else start


def _past_apposition(scene: Scene, comma: int, cue: int, form: str) -> Frame | None:
    """Look behind ", spokesman for the army," for the name, or take a name that stands in there."""
    words = scene.words
    leading = _leading(scene, comma)
    if leading:
        return Frame(*leading, cue, form)
    opening = comma - 1
    sign = "(" if words[comma].kind == ")" else words[comma].kind
    while opening > 0 and words[opening].kind != sign and comma - opening < phrases.FARTHEST:
        opening -= 1
    if opening <= 0 or words[opening].kind != sign:
        return None
    inner = range(opening + 1, comma)
    start = phrases.begins(scene, opening)
    if start == opening:
        return None
    if any(scene.inside[n] == "P" for n in range(start, opening)):
        return Frame(start, opening, cue, form)
    named = [n for n in inner if scene.inside[n] == "P"]
    if named and len(named) >= len(inner) - 1:
        return Frame(named[0], named[-1] + 1, cue, form)
    return Frame(start, opening, cue, form)


def _leading(scene: Scene, comma: int) -> tuple[int, int] | None:
    """Return the person whom the sentence begins with, told apart by a comma behind the name."""
    start = next((n for n in range(min(8, comma)) if scene.inside[n] == "P"), -1)
    if start < 0 or any(
        scene.words[n].kind in ("past", "verbs", "be", "have", "modal", '"')
        for n in range(start, comma)
    ):
        return None
    if any(scene.words[n].kind == "," for n in range(start)):
        return None
    end = start
    while end < comma and scene.inside[end] == "P":
        end += 1
    return (start, end) if scene.words[end].kind in (",", "(", "prep") else None
