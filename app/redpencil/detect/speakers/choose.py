"""Rank everybody who may vouch for a sentence; the weights decide, the plain rules have a say."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from redpencil.detect import grammar
from redpencil.detect.models.linear import Weights, total
from redpencil.detect.speakers import descriptions, signs
from redpencil.detect.speakers.cast import Cast
from redpencil.detect.speakers.frames import Frame
from redpencil.detect.speakers.told import Candidate, Told

NEAR: Final = 4
"""Names before a pronoun in its own sentence that it may mean, at most."""
FAVOUR: Final = 3
"""How often the rules' choice is counted, against one for every other sign."""
_RANK: Final = {"person": 4, "org": 3, "place": 2, "part": 2, "other": 1}


def best(candidates: Sequence[Candidate], model: Weights) -> Candidate:
    """Return the candidate of the highest score, the first of equals."""
    return max(candidates, key=lambda c: total(model, c.features))


def candidates(
    text: str, told: Told, number: int, cast: Cast, later: Candidate | None, last_block: int
) -> list[Candidate]:
    """Return everybody who may vouch for a sentence; nobody comes first."""
    state = signs.state(told, number, cast, last_block)
    found = [
        Candidate("", "none", "none", ("0", *(f"0{s}" for s in state), *signs.frames_seen(told)))
    ]
    earlier: deque[Frame] = deque(maxlen=NEAR)
    for frame in told.frames:
        if frame.pronoun:
            found += signs.meant(told, frame, number, cast)
            found += signs.just_named(text, told, frame, earlier)
        else:
            found += signs.described(told, frame, number, cast)
            if not descriptions.meant(told, frame, cast, number):
                found.append(signs.framed(text, told, frame))
            earlier.append(frame)
    found += signs.named(text, told)
    one = any(f.pronoun in ("he", "she") for f in told.frames)
    found += [
        signs.contextual(f, told, state, number, cast)
        for f in cast.near(number)
        if (f.kind == "person" if one else f.kind != "place" or f.spoke >= 0)
    ]
    if later and later.why == "signed":
        found.append(later)
    elif later:
        names = (
            "n",
            f"n{told.share}",
            f"n{told.stays_in}",
            f"n{told.stays_in}{told.opens_in}{told.share}",
        )
        found.append(Candidate(later.name, later.kind, "next", names))
    return _favoured(told, found, number, cast, last_block)


def _favoured(
    told: Told, found: list[Candidate], number: int, cast: Cast, last_block: int
) -> list[Candidate]:
    """Let the plain rules name their choice, as one more thing that speaks for it."""
    choice = _by_rule(told, found, number, cast, last_block)
    return [
        replace(
            c,
            features=(
                *c.features,
                *(("R", f"R{c.why}", f"R{c.why},{c.kind}") * FAVOUR if n == choice else ()),
            ),
        )
        for n, c in enumerate(found)
    ]


def _by_rule(
    told: Told, found: Sequence[Candidate], number: int, cast: Cast, last_block: int
) -> int:
    """Return the number of the candidate that a plain reading would take; 0 is nobody."""
    framed = [
        (_strength(told, c, number, cast), -n, n)
        for n, c in enumerate(found)
        if c.frame and c.frame.form != "first"
    ]
    if framed:
        return max(framed)[2]
    signed = [n for n, c in enumerate(found) if c.why == "signed"]
    if signed:
        return signed[0]
    by_why = {"next": [n for n, c in enumerate(found) if c.why == "next"]}
    if by_why["next"] and not told.opens_in:
        return by_why["next"][0]
    last = [
        n
        for n, c in enumerate(found)
        if c.why == "context" and cast.last and c.name == cast.last.name
    ]
    if told.answers and told.share < 2:
        person = [n for n, c in enumerate(found) if c.why == "context" and c.kind == "person"]
        return ([n for n in last if n in person] or person or [0])[0]
    near = cast.last is not None and number - cast.last.spoke <= 2
    if last and near and (told.opens_in or told.share >= 3 or told.announced):
        return last[0]
    before = [
        (f.kind == "person", f.led == number - 1, -n, n)
        for n, c in enumerate(found)
        if c.why == "context" and (f := cast.known(c.name)) and f.seen == number - 1
    ]
    if before and (told.announced or (told.share >= 3 and told.block != last_block)):
        return max(before)[3]
    return 0


def _strength(told: Told, candidate: Candidate, number: int, cast: Cast) -> tuple[float, ...]:
    """Say how likely a frame's candidate is to be the one who vouches."""
    frame = candidate.frame
    if frame is None:
        return (0,)
    words = told.scene.words
    cue = words[frame.cue]
    after = words[frame.cue + 1].kind if frame.cue + 1 < len(words) else "."
    at_quote = bool(told.share) and (after in (",", ":", '"') or frame.form == "after")
    fits = 3 if signs.many(candidate.name) else 0
    rank = (fits if frame.pronoun == "they" else _RANK[candidate.kind]) + (
        1.5
        if frame.form == "by" and candidate.kind == "other"
        else -0.5
        if frame.form == "by"
        else 0
    )
    rank -= 3 if cue.low in grammar.shows() else 1 if cue.kind == "ing" else 0
    figure = cast.known(candidate.name)
    if candidate.why == "frame" or figure is None:
        return (at_quote, rank, number, 0)
    return (at_quote, rank, max(figure.seen, figure.spoke + 0.5), figure.led)
