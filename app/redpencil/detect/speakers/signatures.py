"""Quotations set apart and signed on a line below, as "Marian Okafor, county engineer"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.detect.facts.features import Scene
from redpencil.detect.speakers.told import Candidate, Seen

LONGEST: Final = 12
"""Words in a signature, at most."""
_DASHES: Final = frozenset("-–—―")
_VERBS: Final = frozenset({"past", "verbs", "verb", "be", "have", "do", "modal"})


def signed(text: str, article: Sequence[Seen]) -> dict[int, Candidate]:
    """Return, by their numbers, the sentences that are signed below, with who signed."""
    found: dict[int, Candidate] = {}
    for number, seen in enumerate(article):
        dashed = bool(seen.scene.words) and seen.scene.words[0].text in _DASHES
        above = _above(article, number, dashed=dashed)
        signer = _signer(text, seen.scene, dashed=dashed) if above else None
        if signer:
            found |= dict.fromkeys(above, signer)
    return found


def _above(article: Sequence[Seen], number: int, *, dashed: bool) -> list[int]:
    """Return the sentences that a signature stands below: of its block, or of the block before.

    A signature that opens its block shows by its dash what it is.
    """
    seen, last = article[number], number + 1 == len(article)
    if not last and article[number + 1].block == seen.block:
        return []
    block = seen.block
    if number and article[number - 1].block != block:
        block = article[number - 1].block
        if not dashed or not any(article[number - 1].scene.quoted):
            return []
    found = []
    while number and article[number - 1].block == block:
        number -= 1
        found.append(number)
    return found if all(article[n].scene.part == "body" for n in found) else []


def _signer(text: str, scene: Scene, *, dashed: bool) -> Candidate | None:
    """Return who signs with these words, if they are a signature: a name first, no verb, no full stop."""
    words = scene.words
    first = int(dashed)
    plain = [w for w, q in zip(words, scene.quoted, strict=True) if not q]
    if not first < len(words) <= LONGEST or words[-1].text in ".!?:" or scene.quoted[first]:
        return None
    if any(w.kind in _VERBS for w in plain) or words[first].kind != "cap" or "D" in scene.inside:
        return None
    end = first
    while end < len(words) and words[end].kind not in (",", "(", '"'):
        end += 1
    named = scene.inside[first] == "P"
    if not named and not dashed and end == len(words):
        return None
    if named:
        end = next((n for n in range(first, end) if scene.inside[n] != "P"), end)
    name = text[words[first].start : words[end - 1].end]
    kind = "person" if named else "other"
    return Candidate(name, kind, "signed", ("n:signed", f"n:signed,{named}"))
