"""What the tagger's names need by plain rules: cut apart, made whole, dropped, found again elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from redpencil.detect.elements.names import grown, parted
from redpencil.detect.elements.names.runs import OUT, Run, labelled, runs
from redpencil.detect.elements.names.tagger import FIRM, Sight

_SMALL: Final = frozenset(
    "parliament military government court congress senate cabinet treasury".split()
)
"""Single words in small letters that may name a body."""
_NEVER: Final = frozenset(
    "DNA IQ VIP GDP TV AI HIV ID FAQ DVD USB PC IT HR PR CCTV GPS VAT IPO UFO PIN CO2 PhD MBA SMS CEO CFO GMT BST EST PDT UTC a.m p.m Islam Christianity Judaism Buddhism Hinduism Islamophobia Islamism"
    " Covid-19 COVID-19 January February March April May June July August September October November December".split()
)
"""Capitals that name neither person nor body nor place."""


def mended(seen: Sight, labels: Sequence[str]) -> list[str]:
    """Return the labels of a sentence with its names cut, joined and dropped by rule."""
    found = [part for run in runs(labels) for part in parted.parts(seen, run)]
    kept = [run for run in grown.grown(seen, found) if not _is_nothing(seen, run)]
    return labelled(len(labels), kept)


def _is_nothing(seen: Sight, run: Run) -> bool:
    """Tell words that name nothing: "DNA", "Islam", a lone small word, a people."""
    first, last, kind = run
    if last - first > 1 or kind == "title":
        return False
    token = seen.tokens[first]
    if token.word in _NEVER or (seen.listed[first] == "B-people" and kind == "place"):
        return True
    return token.shape == "x" and not seen.listed[first] and token.low not in _SMALL


def filled(
    sights: Sequence[Sight], labels: Sequence[list[str]], small: frozenset[str]
) -> list[list[str]]:
    """Return the labels with names that were found elsewhere in the article and missed here."""
    heard = _known(sights, labels, small)
    return [
        [_kept(seen, line, number, heard) for number in range(len(line))]
        for seen, line in zip(sights, labels, strict=True)
    ]


def _known(
    sights: Sequence[Sight], labels: Sequence[Sequence[str]], small: frozenset[str]
) -> dict[str, str]:
    """Return single words that name persons, bodies and places of the article."""
    votes: dict[str, Counter[str]] = {}
    for seen, line in zip(sights, labels, strict=True):
        for first, last, kind in runs(line):
            token = seen.tokens[last - 1]
            whole = last - first == 1 or kind == "person"
            named = whole and kind in ("person", "org", "place") and len(token.word) > 2
            if named and token.shape[0] == "X" and token.low not in small:
                votes.setdefault(token.word, Counter())[kind] += 1
    return {word: count.most_common(1)[0][0] for word, count in votes.items()}


def _kept(seen: Sight, line: Sequence[str], number: int, heard: dict[str, str]) -> str:
    """Return a token's label, or that of the name it is where it stands alone without one."""
    label, kind = line[number], heard.get(seen.tokens[number].word, "")
    if label != OUT or not kind or seen.ruled[number][2:] in FIRM:
        return label
    near = [n for n in (number - 1, number + 1) if 0 <= n < len(line)]
    alone = all(line[n] == OUT and (seen.tokens[n].shape[0] != "X" or n == 0) for n in near)
    return f"B-{kind}" if alone else label
