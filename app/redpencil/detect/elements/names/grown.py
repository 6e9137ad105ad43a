"""What a name takes in that the tagger left out, and the names it does not see, by plain rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redpencil.detect import grammar
from redpencil.detect.elements.names.lists import names
from redpencil.detect.elements.names.parted import TITLES, posts
from redpencil.detect.elements.names.runs import Run
from redpencil.detect.elements.names.tagger import FIRM, Sight

_HEADS: Final = frozenset(
    "Foundation Institute Council Committee Commission Society Association Centre Center Office Museum Campaign Coalition Alliance Fund Agency Academy School Conference Network University College Department Ministry Bureau Board Union Federation".split()
)
"""What an organisation is, where "for", "of" or "on" and more of its name may follow."""
_ON: Final = frozenset(
    "Council Committee Commission Institute Conference Office Foundation".split()
)
"""Heads that "on" may follow: "Council on Foreign Relations"."""
_BODIES: Final = frozenset("government military army navy parliament court police embassy".split())
"""What belongs to a country or a party and acts: with it, it is one organisation."""
_BUILT: Final = frozenset({"military", "police", "court"})
"""Bodies that more often stand before another noun: "military practice"."""
_ALWAYS: Final = frozenset(
    {
        ("parliament",),
        ("central", "bank"),
        ("supreme", "court"),
        ("high", "court"),
        ("coast", "guard"),
        ("national", "guard"),
    }
)
"""Bodies in small letters."""
_OFFICES: Final = frozenset({"department", "ministry"})


def grown(seen: Sight, found: Sequence[Run]) -> list[Run]:
    """Return the names with what belongs to them."""
    result: list[Run] = []
    for run in found:
        if result and run.first < result[-1].last:
            continue
        first, last, kind = _with_initials(seen, run, result[-1].last if result else 0)
        while kind == "org" and (end := _more(seen, first, last)):
            last = end
        if kind == "place" and last - first < 4 and _governs(seen, last):
            last, kind = last + 1, "org"
        if result and result[-1].last > first:
            result.pop()
        result.append(Run(first, last, kind))
    return _with_small(seen, _with_titles(seen, _with_governments(seen, result)))


def _with_initials(seen: Sight, run: Run, low: int) -> Run:
    """Take in what stands before a name: "L." Ron, "K.C." Maurer, "St." Louis."""
    first, last, kind = run
    tokens = seen.tokens
    if first - 1 >= low and first and tokens[first - 1].shape == "X." and kind == "person":
        return Run(first - 1, last, kind)
    if first < 2 or tokens[first - 1].word != ".":
        return run
    if kind == "person" and tokens[first - 2].shape == "X1":
        return Run(first - 2, last, kind)
    if tokens[first - 2].word == "St":
        return Run(first - 2, last, "place" if kind == "person" else kind)
    return run


def _more(seen: Sight, first: int, last: int) -> int:
    """Return where a body's name really ends, "Foundation | for the Visual Arts"; 0 if it is whole."""
    tokens = seen.tokens
    if last + 1 >= len(tokens) or tokens[last - 1].word not in _HEADS:
        return 0
    link = tokens[last].low
    if link not in ("for", "of") and not (link == "on" and tokens[last - 1].word in _ON):
        return 0
    start = last + 1 + (tokens[last + 1].low == "the")
    end = start
    while end < len(tokens) and (tokens[end].shape[0] == "X" or _joins(seen, end)):
        end += 1
    firm = any(seen.ruled[n][2:] in FIRM for n in range(start, end))
    person = end - start > 1 and seen.keys[start] == "given"
    return end if end > start and not firm and not person else 0


def _joins(seen: Sight, number: int) -> bool:
    """Tell "and" inside "Policy and Research" from one between two names."""
    tokens = seen.tokens
    return (
        tokens[number].low in ("and", "&")
        and number + 1 < len(tokens)
        and tokens[number + 1].shape == "Xx"
        and seen.keys[number + 1] not in ("given", "family")
        and not seen.listed[number + 1]
    )


def _governs(seen: Sight, number: int) -> bool:
    """Tell "government" behind a country from "military practice"."""
    tokens = seen.tokens
    if number >= len(tokens) or tokens[number].low not in _BODIES:
        return False
    after = tokens[number + 1].word if number + 1 < len(tokens) else "."
    return tokens[number].low not in _BUILT or grammar.kind(after) not in ("w", "s", "ing")


def _with_governments(seen: Sight, found: Sequence[Run]) -> list[Run]:
    """Add "Malaysian government", which no tag may have begun."""
    taken = {n for run in found for n in range(run.first, run.last)}
    added = [
        Run(n, n + 2, "org")
        for n, label in enumerate(seen.listed)
        if label == "B-people" and n not in taken and n + 1 not in taken and _governs(seen, n + 1)
    ]
    return sorted([*found, *added])


def _with_titles(seen: Sight, found: Sequence[Run]) -> list[Run]:
    """Make titles whole, "Prime | Minister", and take in the posts right before persons."""
    people = {run.first for run in found if run.kind == "person"}
    titles = {n for run in found if run.kind == "title" for n in range(run.first, run.last)}
    added = [
        Run(start, end, "title")
        for start, end in posts(seen, 0, len(seen.tokens))
        if (end - start > 1 and any(n in titles for n in range(start, end)))
        or (end in people and start not in titles and _is_post(seen, start, end))
    ]
    added += [
        Run(first - 1, first, "title")
        for first in sorted(people)
        if first and first - 1 not in titles and _are_posts(seen.tokens[first - 1].word)
    ]
    return _settled(found, added)


def _settled(found: Sequence[Run], added: Sequence[Run]) -> list[Run]:
    """Put what is added in place of what it meets, unless that holds it whole."""
    where = {n: run for run in found for n in range(run.first, run.last)}
    fresh = [
        new
        for new in added
        if not ((old := where.get(new.first)) and old.first <= new.first and new.last <= old.last)
    ]
    gone = {where[n] for new in fresh for n in range(new.first, new.last) if n in where}
    return sorted([*(run for run in found if run not in gone), *fresh])


def _is_post(seen: Sight, start: int, end: int) -> bool:
    """Tell a post right before a name from a word that only looks so: "Black Captain"."""
    words = " ".join(t.low for t in seen.tokens[start:end])
    return seen.tokens[start].shape[0] == "x" or words in TITLES


def _are_posts(word: str) -> bool:
    """Tell several of a post: "photographers"."""
    return word.endswith("s") and word[:-1] in names("posts")


def _with_small(seen: Sight, found: Sequence[Run]) -> list[Run]:
    """Add bodies in small letters: "the central bank", "department of defence"."""
    taken = {n for run in found for n in range(run.first, run.last)}
    added = [
        Run(number, number + size, "org")
        for number in range(len(seen.tokens))
        if (size := _small(seen, number)) and not _any(taken, number, number + size)
    ]
    return sorted([*found, *added])


def _small(seen: Sight, number: int) -> int:
    """Return how many tokens the name of a body in small letters has; 0 where there is none."""
    words = tuple(t.word for t in seen.tokens[number : number + 3])
    size = next((n for n in (1, 2) if words[:n] in _ALWAYS), 0)
    if len(words) == 3 and words[0] in _OFFICES and words[1] == "of":
        return 3 if seen.tokens[number + 2].shape == "x" else 0
    return size


def _any(taken: set[int], first: int, last: int) -> bool:
    return any(n in taken for n in range(first, last))
