"""Where the words that name a subject begin and end: noun phrases by the classes of their words."""

from __future__ import annotations

from typing import Final

from redpencil.detect.facts.features import Scene

PRONOUNS: Final = frozenset("he she they it we i".split())
_NOUN: Final = frozenset({"det", "w", "s", "cap", "num", "ing", "ed", "adv"})
LINK: Final = frozenset({"prep", "and", "[", "]", "&", "/", "."})
_JOINS: Final = frozenset("of for from at in near to with".split())
"""Prepositions that a name or a description goes on with, looked at from its end."""
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
FARTHEST: Final = 25
"""Words between a subject and its verb, at most."""
_PAPERS: Final = frozenset("report study estimate survey review release account poll claim".split())
"""What vouches after an article and is a verb elsewhere."""
_FEW: Final = 12
_SPOKE: Final = frozenset("spoke spoken talked speaking interviewed quoted contacted".split())


def goes_on(scene: Scene, start: int, number: int) -> bool:
    """Tell whether the name that begins at a word goes on at another."""
    word = scene.words[number]
    if scene.quoted[number]:
        return False
    if scene.inside[number] != "-" and scene.inside[number] not in "DUN":
        return True
    if word.low in PRONOUNS:
        return number == start
    if word.low in ("that", "in", "on", "when", "after", "during", "as", "who"):
        return False
    if number > start and word.low in _PAPERS and scene.words[number - 1].kind == "det":
        return True
    return word.kind in _NOUN or (word.kind in LINK and number > start)


def noun_end(scene: Scene, start: int, end: int) -> int:
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


def is_phrase(scene: Scene, start: int, end: int) -> bool:
    """Tell whether some of the words name something."""
    return any(
        scene.inside[n] != "-" or scene.words[n].kind in ("w", "s", "cap", "verb", "verbs", "num")
        for n in range(start, end)
    )


def begins(scene: Scene, end: int) -> int:
    """Return where the noun phrase that ends at a word begins."""
    words, start = scene.words, end
    while start and end - start < FARTHEST:
        word, number = words[start - 1], start - 1
        if scene.quoted[number] or word.low in ("that", "to"):
            break
        named = scene.inside[number] != "-" and scene.inside[number] not in "DUN"
        noun = (
            word.kind in ("verb", "verbs")
            and number > 0
            and (
                number + 1 == end
                or words[number - 1].kind in ("det", "w")
                or words[number - 1].low.endswith(("'s", "’s"))
            )
        )
        apart = word.kind in _STOP or word.kind not in _NOUN | LINK
        if not named and not noun and (apart or (word.kind == "prep" and word.low not in _JOINS)):
            break
        start -= 1
    while start < end and words[start].kind in LINK - {"prep"} | {"adv"}:
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


def without_hearer(scene: Scene, end: int) -> int:
    """Leave out who asked: "soldiers | the agency spoke to | said"."""
    words = scene.words
    place = end - 1 if end > 1 and words[end - 1].low in ("to", "with") else end
    if (
        place < 2
        or words[place - 1].low not in _SPOKE
        or (place == end and "spo" in words[place - 1].low)
    ):
        return end
    place -= 1
    while place and words[place - 1].kind in ("have", "be", "adv"):
        place -= 1
    start = place
    while (
        place - start < _FEW
        and start
        and (words[start - 1].kind in ("cap", "he", "it") or scene.inside[start - 1] in "PO")
    ):
        start -= 1
    if start == place and start > 1 and [w.kind for w in words[start - 2 : start]] == ["det", "w"]:
        start -= 2
    while start and words[start - 1].kind in ("det", "rel"):
        start -= 1
    return start if start < place and start else end
