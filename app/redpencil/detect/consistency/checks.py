"""All checks, in the order of the list that the checker sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from redpencil.base.work import Work
from redpencil.detect.consistency import proposed
from redpencil.detect.consistency.arithmetic import (
    change,
    conversions,
    currencies,
    fractions,
    listed_count,
    magnitude,
    margin,
    multiples,
    percent_of_whole,
    points,
    ranking,
    rates,
    shares,
    totals,
)
from redpencil.detect.consistency.attribution import (
    accused,
    anonymous,
    one_source,
    other_side,
    superlatives,
    unverified,
)
from redpencil.detect.consistency.names import (
    first_reference,
    homoglyphs,
    official,
    pronouns,
    titles,
    variants,
)
from redpencil.detect.consistency.quotes import (
    headline_quote,
    marks,
    paraphrase,
    partial,
    repeated,
    speaker,
)
from redpencil.detect.consistency.reading import Reading
from redpencil.detect.consistency.repetition import (
    days_told,
    figures_above,
    figures_below,
    names_above,
    overstated,
    places_told,
)
from redpencil.detect.consistency.time import (
    ages,
    durations,
    future,
    no_such_date,
    order,
    relative,
    weekday,
)
from redpencil.domain.article import Article
from redpencil.domain.claim import Claim
from redpencil.domain.flag import Flag
from redpencil.domain.sentence import Sentence
from redpencil.domain.span import Span

Check = Callable[[Reading], Iterator[Flag]]

CHECKS: Final[tuple[tuple[str, Check], ...]] = tuple(
    (module.NAME, module.check)
    for module in (
        percent_of_whole, change, points, shares, totals, listed_count, fractions, multiples, rates,
        margin, ranking, magnitude, conversions, currencies,
        weekday, no_such_date, future, relative, ages, durations, order,
        figures_above, figures_below, names_above, days_told, places_told, overstated,
        variants, first_reference, titles, pronouns, official, homoglyphs,
        marks, partial, paraphrase, repeated, headline_quote, speaker,
        one_source, anonymous, accused, unverified, other_side, superlatives,
    )
)  # fmt: skip


def flags(
    article: Article, sentences: Sequence[Sentence], claims: Sequence[Claim], work: Work
) -> tuple[Flag, ...]:
    """Return what all checks ask, in reading order, each question once.

    The text is read as printed and, where a checker has typed corrections, once more with them:
    what is asked only then says so.
    """
    printed = _asked(article, sentences, work.part(0.0, 0.5))
    made = proposed.changes(claims)
    if not made:
        return printed
    after = proposed.applied(article, sentences, made)
    known = {f.key for f in printed}
    new = tuple(
        replace(after.back(f), message=f"With the proposed change: {f.message}")
        for f in _asked(after.article, after.sentences, work.part(0.5, 1.0))
        if f.key not in known
    )
    return tuple(sorted((*printed, *new), key=_place))


def _place(flag: Flag) -> tuple[Span, str]:
    return flag.spans[0], flag.check


def _asked(article: Article, sentences: Sequence[Sentence], work: Work) -> tuple[Flag, ...]:
    reading = Reading(article, tuple(sentences))
    found: dict[str, Flag] = {}
    for number, (name, check) in enumerate(CHECKS):
        work.step(number / len(CHECKS), f"Checking: {name}")
        for flag in check(reading):
            found.setdefault(flag.key, flag)
    return tuple(sorted(found.values(), key=_place))
