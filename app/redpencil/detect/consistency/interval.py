"""What a printed figure can mean: a range, because prose rounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Interval:
    """All values that a rounded figure may stand for; both ends belong to it."""

    low: float
    high: float

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def times(self, factor: float) -> Interval:
        """Return the interval on another scale; ``factor`` is positive."""
        return Interval(self.low * factor, self.high * factor)

    def over(self, other: Interval) -> Interval | None:
        """Return the quotient, or None where the divisor may be nothing."""
        if other.low <= 0 <= other.high:
            return None
        return self * Interval(1 / other.high, 1 / other.low)

    def meets(self, other: Interval) -> bool:
        """Tell whether one value can be meant by both."""
        slack = 1e-9 * max(1.0, abs(self.high), abs(other.high))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def widened(self, share: float) -> Self:
        """Return it wider by a share of its own size, for "about"."""
        return type(self)(self.low - abs(self.low) * share, self.high + abs(self.high) * share)


def about(value: float, half: float = 0.0) -> Interval:
    """Return the interval around a value."""
    return Interval(value - half, value + half)


def plain(value: float) -> str:
    """Return a figure as a person would write it: 11,000 and 2.5, not 11000.0."""
    if value == 0:
        return "0"
    rounded = round(value, 2) if abs(value) < 100 else round(value, 1)
    return f"{rounded:,.2f}".rstrip("0").rstrip(".")
