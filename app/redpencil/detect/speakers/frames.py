"""Where a sentence reports what somebody says: "X said", "said X", "according to X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redpencil.detect import grammar
from redpencil.detect.facts.features import Scene

_FINITE: Final = frozenset({"past", "verbs", "ed", "verb", "be", "have", "modal", "do"})
_NOUN: Final = frozenset({"det", "w", "s", "cap", "num", "ing", "ed", "adv"})
_LINK: Final = frozenset({"prep", "and", "[", "]", "&", "/", "."})
_JOINS: Final = frozenset("of for from at in near to with".split())
"""Prepositions that a name or a description goes on with, looked at from its end."""
_HELP: Final = frozenset({"have", "adv", "not", "be", "do", "modal"})
_PRONOUNS: Final = frozenset("he she they it we i".split())
_STOP: Final = frozenset(
    {
        ",",
        ";",
        ":",
        '"',
        "–",
        "—",
        "sub",
        "rel",
        "past",
        "verbs",
        "be",
        "have",
        "modal",
        "do",
        "but",
    }
)
_FARTHEST: Final = 25
"""Words between a subject and its verb, at most."""
_SOURCES: Final = {("according", "to"), ("citing", ""), ("quoting", ""), ("quoted", "by"), ("reported", "by"), ("said", "by"), ("told", "by"), ("words", "of"), ("claims", "of"), ("claim", "of"), ("statement", "by"), ("statement", "from")}  # fmt: skip


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
        if scene.quoted[number] or not (reports or word.kind in _FINITE) or _is_noun(scene, number):
            continue
        if not reports and firsts:
            continue
        apposed = number and scene.words[number - 1].kind == "," and _leading(scene, number - 1)
        frame = _inverted(scene, number) if reports and not apposed and word.low != "told" else None
        frame = frame or _before(scene, number, "before" if reports else "first")
        if frame:
            found.append(frame)
            firsts += 1
    return found


def _is_noun(scene: Scene, number: int) -> bool:
    """Tell "the report" and "was told" from a word that reports; names are no verbs either."""
    word = scene.words[number]
    before = scene.words[number - 1] if number else None
    if scene.inside[number] != "-" or word.text[0].isupper():
        return True
    if before is None:
        return False
    if before.kind in ("det", "prep") or (before.low == "to" and word.kind == "verb"):
        return True
    passive = word.kind in ("ed", "past") and word.low not in ("said", "says")
    place = number - 1
    while place and scene.words[place].kind in ("adv", "not"):
        place -= 1
    return passive and scene.words[place].kind == "be"


def _by_source(scene: Scene) -> Iterator[Frame]:
    words = scene.words
    for number, word in enumerate(words[:-1]):
        following = words[number + 1].low
        if scene.quoted[number]:
            continue
        if (word.low, following) in _SOURCES:
            yield from _following(scene, number + 2, number, "by")
        elif (word.low, "") in _SOURCES:
            yield from _following(scene, number + 1, number, "by")


def _following(scene: Scene, start: int, cue: int, form: str) -> Iterator[Frame]:
    """Yield the name that begins at a word, if there is one."""
    end = start
    words = scene.words
    while end < len(words) and end - start < _FARTHEST and _goes_on(scene, start, end):
        end += 1
    while end > start and words[end - 1].kind in _LINK | {"adv"}:
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
        pronoun = words[start].low if words[start].low in _PRONOUNS and end - start == 1 else ""
        yield Frame(start, end, cue, form, pronoun)


_PAPERS: Final = frozenset("report study estimate survey review release account poll claim".split())
"""What vouches after an article and is a verb elsewhere."""


def _goes_on(scene: Scene, start: int, number: int) -> bool:
    word = scene.words[number]
    if scene.quoted[number]:
        return False
    if scene.inside[number] != "-" and scene.inside[number] not in "DUN":
        return True
    if word.low in _PRONOUNS:
        return number == start
    if word.low in ("that", "in", "on", "when", "after", "during", "as", "who"):
        return False
    if number > start and word.low in _PAPERS and scene.words[number - 1].kind == "det":
        return True
    return word.kind in _NOUN or (word.kind in _LINK and number > start)


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
    while end and words[end - 1].kind in _HELP and words[end - 1].low not in _PRONOUNS:
        end -= 1
    if not end or scene.quoted[end - 1]:
        return None
    if words[end - 1].low in _PRONOUNS:
        return Frame(end - 1, end, cue, form, words[end - 1].low)
    if words[end - 1].kind in (",", ")"):
        return _past_apposition(scene, end - 1, cue, form)
    start = _back(scene, end)
    end = _noun_end(scene, start, end)
    return Frame(start, end, cue, form) if start < end and _is_phrase(scene, start, end) else None


def _noun_end(scene: Scene, start: int, end: int) -> int:
    """Leave out what follows the noun: "a study | documenting …", "photos | released …"."""
    for number in range(start + 1, end):
        before = scene.words[number - 1].kind
        if (
            scene.words[number].kind in ("ing", "ed")
            and before in ("w", "s", "cap")
            and scene.inside[number] == "-"
            and number + 1 < end
        ):
            return number
    return end


def _is_phrase(scene: Scene, start: int, end: int) -> bool:
    return any(
        scene.inside[n] != "-" or scene.words[n].kind in ("w", "s", "cap", "verb", "num")
        for n in range(start, end)
    )


def _past_apposition(scene: Scene, comma: int, cue: int, form: str) -> Frame | None:
    """Look behind ", spokesman for the army," for the name, or take a name that stands in there."""
    words = scene.words
    leading = _leading(scene, comma)
    if leading:
        return Frame(*leading, cue, form)
    opening = comma - 1
    sign = "(" if words[comma].kind == ")" else ","
    while opening > 0 and words[opening].kind != sign and comma - opening < _FARTHEST:
        opening -= 1
    if opening <= 0 or words[opening].kind != sign:
        return None
    inner = range(opening + 1, comma)
    start = _back(scene, opening)
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


def _back(scene: Scene, end: int) -> int:
    """Return where the noun phrase that ends at a word begins."""
    words, start = scene.words, end
    while start and end - start < _FARTHEST:
        word, number = words[start - 1], start - 1
        if scene.quoted[number] or word.low in ("that", "to"):
            break
        named = scene.inside[number] != "-" and scene.inside[number] not in "DUN"
        noun = (
            word.kind in ("verb", "verbs")
            and number > 0
            and (
                words[number - 1].kind in ("det", "w")
                or words[number - 1].low.endswith(("'s", "’s"))
            )
        )
        apart = word.kind in _STOP or word.kind not in _NOUN | _LINK
        if not named and not noun and (apart or (word.kind == "prep" and word.low not in _JOINS)):
            break
        start -= 1
    while start < end and words[start].kind in _LINK - {"prep"} | {"adv"}:
        start += 1
    if start < end and words[start].kind == "prep":
        return _last_phrase(scene, start, end)
    return start


def _last_phrase(scene: Scene, start: int, end: int) -> int:
    """Leave a leading "In a statement" out: begin at the last article or name that starts anew."""
    for number in range(end - 1, start, -1):
        if scene.words[number].kind == "det" and scene.words[number - 1].kind != "prep":
            return number
        if scene.opens[number] and scene.words[number - 1].kind not in ("prep", "det"):
            return number
    return end - 1 if scene.words[end - 1].kind in ("cap", "s", "w") else end
