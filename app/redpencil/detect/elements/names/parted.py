"""Where one run of labels holds several names, or more than its name: cut by plain rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from redpencil.detect.elements import gazetteer as known
from redpencil.detect.elements.names.runs import Run
from redpencil.detect.elements.names.tagger import Sight

LONGEST: Final = 40
"""Tokens of a run that is looked at; what is longer is no name."""
TITLES: Final = frozenset(t.lower() for t in known.TITLES) | {"spokesperson", "commissioner"}
_LINKS: Final = frozenset({"of", "and", "for", "on", "in", "at", "to", "-", "–", ","})
"""What no name begins or ends with."""
_MINISTERS: Final = frozenset({"minister", "prosecutor", "secretary"})
"""Posts that capitals before them are part of: "Crown prosecutor"."""
_ADDRESS: Final = frozenset({"Mr", "Mrs", "Ms"})
Rule: TypeAlias = Callable[[Sight, Run], list[Run]]


def parts(seen: Sight, run: Run) -> Iterator[Run]:
    """Yield the names that one run of labels holds."""
    run = _trimmed(seen, run)
    if run.kind == "title":
        yield from _of_title(seen, run)
        return
    plain = run.last - run.first > LONGEST or (run.kind == "work" and not _holds_post(seen, run))
    found = next((p for rule in _RULES if (p := rule(seen, run))), []) if not plain else []
    if not found:
        yield run
    for part in found:
        yield from parts(seen, part)


def _trimmed(seen: Sight, run: Run) -> Run:
    first, last, kind = run
    while last - first > 1 and _scores(seen, last - 1):
        last -= 1
    while last - first > 1 and _is_link(seen, first):
        first += 1
    while last - first > 1 and _is_link(seen, last - 1):
        last -= 1
    return Run(first, last, kind)


def _is_link(seen: Sight, number: int) -> bool:
    return seen.tokens[number].word in _LINKS


def _scores(seen: Sight, number: int) -> bool:
    """Tell the first number of a score: "Sweden 1 – 0"."""
    shapes = [t.shape for t in seen.tokens[number : number + 3]]
    return len(shapes) == 3 and shapes[0] == shapes[2] == "d" and shapes[1] in "-–—"


def _holds_post(seen: Sight, run: Run) -> bool:
    """Tell a post in small letters amid capitals, which no work's name has."""
    return any(
        start > run.first and seen.tokens[start].shape == "x"
        for start, _ in posts(seen, run.first, run.last)
    )


def _of_title(seen: Sight, run: Run) -> Iterator[Run]:
    """Yield a title without the name before or behind it: "Facebook | creator"."""
    first, last, _ = run
    post = next(iter(posts(seen, first, last)), None)
    if post is None:
        yield run
        return
    start, end = post
    if start > first and all(
        seen.tokens[n].shape == "X" or seen.listed[n][2:] in ("org", "work")
        for n in range(first, start)
    ):
        yield Run(first, start, "org")
        first = start
    if end < last and _capitals(seen, end, last) and not seen.listed[end]:
        yield Run(first, end, "title")
        yield Run(end, last, "person")
        return
    yield Run(first, last, "title")


def _by_title(seen: Sight, run: Run) -> list[Run]:
    """Part "Environment Canada | spokeswoman | Julie Hahn" and "Professor | Burrows"."""
    for start, end in posts(seen, run.first, run.last):
        if start > run.first:
            found = _behind(seen, run, start, end)
        elif end == run.last:
            found = []
        elif _is_titled(seen, run, start, end):
            found = [Run(start, end, "title"), Run(end, run.last, "person")]
        else:
            rest = _of_body(seen, run, end)
            found = [Run(start, end, "title"), *rest] if rest else []
        if found:
            return found
    return []


def _behind(seen: Sight, run: Run, start: int, end: int) -> list[Run]:
    """Part a run at a title inside it or at its end."""
    small = seen.tokens[start].shape[0] == "x"
    before = _owner(seen, Run(run.first, start, run.kind))
    if end < run.last:
        person = _capitals(seen, end, run.last) and (small or seen.keys[end] == "given")
        return [*before, Run(start, end, "title"), Run(end, run.last, "person")] if person else []
    if seen.tokens[end - 1].low in _MINISTERS:
        return [Run(run.first, end, "title")]
    alone = run.kind == "org" and end < len(seen.tokens) and seen.tokens[end].word == ","
    return [*before, Run(start, end, "title")] if small or alone else []


def _by_address(seen: Sight, run: Run) -> list[Run]:
    """Part at "Mr", which is in no name: "Education | Mr. | Toccafondi"."""
    first, last, kind = run
    for number in range(first, last):
        if seen.tokens[number].word not in _ADDRESS:
            continue
        start = number + 1
        start += start < len(seen.tokens) and seen.tokens[start].word == "."
        post = all(seen.listed[n][2:] in ("post", "title") for n in range(first, number))
        before = [Run(first, number, "title" if post else kind)] if number > first else []
        if start < last:
            return [*before, Run(start, last, "person")]
        after = start < len(seen.tokens) and seen.tokens[start].shape[0] == "X"
        return [*before, *([Run(start, start + 1, "person")] if after else [])]
    return []


def posts(seen: Sight, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the listed titles and posts inside a run."""
    number = first
    while number < last:
        end = number + 1
        if seen.listed[number] in ("B-post", "B-title"):
            while end < last and seen.listed[end].startswith("I-"):
                end += 1
            yield number, end
        number = end


def _is_titled(seen: Sight, run: Run, start: int, end: int) -> bool:
    words = " ".join(t.low for t in seen.tokens[start:end])
    if words not in TITLES or not _capitals(seen, end, run.last):
        return False
    return run.kind == "person" or (seen.keys[end] == "given" and not _is_body(seen, end, run.last))


def _of_body(seen: Sight, run: Run, end: int) -> list[Run]:
    """Part what follows a title: "of the | Refugee Council | Enver Solomon"."""
    if seen.tokens[end].low not in ("of", "for", "at"):
        return []
    start = end + 1 + (seen.tokens[end + 1].low == "the" if end + 1 < run.last else 0)
    given = [n for n in range(start + 1, run.last - 1) if seen.keys[n] == "given"]
    if not given or not _capitals(seen, given[-1], run.last):
        return [Run(start, run.last, "org")] if start < run.last else []
    return [Run(start, given[-1], "org"), Run(given[-1], run.last, "person")]


def _owner(seen: Sight, run: Run) -> list[Run]:
    """Return what stands before a title as a name of its own; "Afghan" is none."""
    first, last, kind = run
    if all(seen.listed[n] == "B-people" for n in range(first, last)):
        return []
    place = seen.listed[first] in ("B-place", "B-city") and not _is_body(seen, first, last)
    return [Run(first, last, "place" if place else "org" if kind == "person" else kind)]


def _by_and(seen: Sight, run: Run) -> list[Run]:
    """Part "NWSC | and | James To of the Democratic Party"."""
    first, last, kind = run
    for number in range(first + 1, last - 2):
        if seen.tokens[number].low != "and":
            continue
        acronym = number == first + 1 and seen.tokens[first].shape == "X"
        if acronym and seen.keys[last - 1] == "orgword":
            return [Run(first, number, "org"), Run(number + 1, last, "org")]
        if seen.keys[number + 1] != "given":
            continue
        person = number - first > 1 and seen.keys[first] == "given"
        if (acronym or person) and not _is_body(seen, number + 1, number + 3):
            left = Run(first, number, "org" if acronym else "person")
            plain = _capitals(seen, number + 1, last)
            return [left, Run(number + 1, last, "person" if plain else kind)]
    return []


def _by_of(seen: Sight, run: Run) -> list[Run]:
    """Part "Elizabeth Quat | of | DAB", a person and whose they are."""
    first, last, _ = run
    for number in range(first + 2, last - 1):
        if seen.tokens[number].low != "of":
            continue
        hyphened = any(t.shape == "Xx-Xx" for t in seen.tokens[first:number])
        if not (hyphened or seen.keys[first] == "given") or not _capitals(seen, first, number):
            return []
        if _is_body(seen, first, number) or seen.listed[first][2:] in ("org", "work", "place"):
            return []
        start = number + 1 + (seen.tokens[number + 1].low == "the")
        return [Run(first, number, "person"), *([Run(start, last, "org")] if start < last else [])]
    return []


def _by_place(seen: Sight, run: Run) -> list[Run]:
    """Part "Washington | Chris Gregoire", a place and a person."""
    first, last, kind = run
    end = first + 1
    while end < last and seen.listed[end] in ("I-place", "I-city"):
        end += 1
    placed = kind == "person" and seen.listed[first] in ("B-place", "B-city")
    of = first > 0 and seen.tokens[first - 1].low in ("of", "in", "from")
    surely = of or seen.keys[first] != "given"
    if placed and last - end > 1 and seen.keys[end] == "given" and surely:
        return [Run(first, end, "place"), Run(end, last, "person")]
    return []


def _capitals(seen: Sight, first: int, last: int) -> bool:
    return all(t.shape[0] == "X" or t.word == "." for t in seen.tokens[first:last])


def _is_body(seen: Sight, first: int, last: int) -> bool:
    kinds = {"orgword", "workword", "placeword"}
    return any(seen.keys[n] in kinds for n in range(first, last))


_RULES: Final[tuple[Rule, ...]] = (_by_address, _by_title, _by_and, _by_of, _by_place)
