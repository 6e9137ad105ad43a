"""The notation of an element's normal form, and how to read it back.

| kind | notation | examples |
| --- | --- | --- |
| number | value, fraction, range, open range, ordinal, factor, score | `11000`, `1/5`, `3..5`, `2000..`, `#2`, `x3`, `1:0` |
| percent | value or range, then `%` or `pp` (percentage points) | `40%`, `3..5%`, `2pp` |
| money | ISO 4217 code, value or range; a bare `$` is read as USD | `GBP 11800000`, `USD 5..10` |
| measure | value or range, then a unit of ``UNITS`` | `640 m`, `3..5 km` |
| date | ISO 8601; interval with `/`; `~` where only about; `XXXX-11-03` without a year; `W3` a weekday that nothing places; open with `..` | `2025-11-03`, `2025-10-27/2025-11-02`, `2024-05/2024-08~`, `2024/..`, `T20:00` |
| duration, age | ISO 8601, ranges with `..` | `P18M`, `PT2H`, `P8Y..P10Y`, `P2W..` |
| others | the words: full name of a person, plain text of a quotation | `Ida Holm` |

Ranges include both ends. The notation follows ISO 8601-1:2019 and, for intervals and "about",
ISO 8601-2:2019 (EDTF).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

UNITS: Final[dict[str, tuple[str, Fraction]]] = {
    "m": ("length", Fraction(1)),
    "km": ("length", Fraction(1000)),
    "cm": ("length", Fraction(1, 100)),
    "mm": ("length", Fraction(1, 1000)),
    "mi": ("length", Fraction(1609344, 1000)),
    "nmi": ("length", Fraction(1852)),
    "ft": ("length", Fraction(3048, 10000)),
    "in": ("length", Fraction(254, 10000)),
    "yd": ("length", Fraction(9144, 10000)),
    "ly": ("length", Fraction(9460730472580800)),
    "m2": ("area", Fraction(1)),
    "km2": ("area", Fraction(10**6)),
    "ha": ("area", Fraction(10**4)),
    "acre": ("area", Fraction(40468564224, 10**7)),
    "mi2": ("area", Fraction(2589988110336, 10**6)),
    "ft2": ("area", Fraction(9290304, 10**8)),
    "m3": ("volume", Fraction(1)),
    "ft3": ("volume", Fraction(28316846592, 10**12)),
    "l": ("volume", Fraction(1, 1000)),
    "ml": ("volume", Fraction(1, 10**6)),
    "gal": ("volume", Fraction(3785411784, 10**12)),
    "bbl": ("volume", Fraction(158987294928, 10**12)),
    "kg": ("mass", Fraction(1)),
    "g": ("mass", Fraction(1, 1000)),
    "mg": ("mass", Fraction(1, 10**6)),
    "ug": ("mass", Fraction(1, 10**9)),
    "t": ("mass", Fraction(1000)),
    "lb": ("mass", Fraction(45359237, 10**8)),
    "oz": ("mass", Fraction(45359237, 16 * 10**8)),
    "km/h": ("speed", Fraction(1000, 3600)),
    "mph": ("speed", Fraction(1609344, 3600000)),
    "m/s": ("speed", Fraction(1)),
    "kn": ("speed", Fraction(1852, 3600)),
    "W": ("power", Fraction(1)),
    "kW": ("power", Fraction(1000)),
    "MW": ("power", Fraction(10**6)),
    "GW": ("power", Fraction(10**9)),
    "kWh": ("energy", Fraction(1)),
    "MWh": ("energy", Fraction(1000)),
    "GWh": ("energy", Fraction(10**6)),
}
"""Dimension and factor to its base unit, exact (NIST SP 811, BIPM SI brochure). Others compare by name."""

_VALUE: Final = r"-?\d{1,30}(?:\.\d{1,30}|/[1-9]\d{0,30})?"
_AMOUNT: Final = re.compile(
    rf"(?:(?P<currency>[A-Z]{{3}}) )?(?P<sign>[#x])?(?P<low>{_VALUE})?(?P<open>\.\.)?(?P<high>{_VALUE})?"
    r"(?:(?P<points>%|pp)|(?: (?P<unit>[A-Za-z0-9/]{1,6})))?"
)
_LENGTH: Final = re.compile(
    r"P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?"
)
_DAY: Final = re.compile(
    r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?:T(?P<time>\d\d:\d\d))?"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A count, share, sum or measure; both ends are the same but for a range, None where open."""

    low: Fraction | None
    high: Fraction | None
    unit: str = ""
    """"" for a count, "%", "pp", "#" (ordinal), "x" (factor), a currency or a unit."""

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low is not None and self.low == self.high


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``first`` to ``last``; None where open."""

    first: date | None
    last: date | None
    rough: bool = False
    time: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """A duration or age from ``low`` to ``high`` days, mean months of 30.436875 days; None where open."""

    low: float | None
    high: float | None


def amount(normal: str) -> Amount | None:
    """Read a number, percent, money or measure; None where it is no such form."""
    if re.fullmatch(r"\d{1,6}:\d{1,6}", normal):
        return None
    found = _AMOUNT.fullmatch(normal)
    if found is None or not (found["low"] or found["high"]):
        return None
    low = Fraction(found["low"]) if found["low"] else None
    high = Fraction(found["high"]) if found["high"] else (None if found["open"] else low)
    unit = found["currency"] or found["sign"] or found["points"] or found["unit"] or ""
    return Amount(low, high, unit)


def score(normal: str) -> tuple[int, int] | None:
    """Read a score or vote such as "1:0"."""
    found = re.fullmatch(r"(\d{1,6}):(\d{1,6})", normal)
    return (int(found[1]), int(found[2])) if found else None


def period(normal: str) -> Period | None:
    """Read a date whose year is known; None for other forms and for days that do not exist."""
    rough = normal.endswith("~")
    first, _, last = normal.removesuffix("~").partition("/")
    begin, end = _ends(first), _ends(last or first)
    if (begin is None and first != "..") or (end is None and last != ".."):
        return None
    time = _DAY.fullmatch(first)
    return Period(
        begin[0] if begin else None,
        end[1] if end else None,
        rough,
        (time["time"] or "") if time else "",
    )


def _ends(words: str) -> tuple[date, date] | None:
    found = _DAY.fullmatch(words)
    if found is None or found["year"] in ("XXXX", "0000"):
        return None
    year = int(found["year"])
    if not found["month"]:
        return date(year, 1, 1), date(year, 12, 31)
    month = int(found["month"])
    if not 1 <= month <= 12:
        return None
    most = calendar.monthrange(year, month)[1]
    if not found["day"]:
        return date(year, month, 1), date(year, month, most)
    day = int(found["day"])
    return (date(year, month, day),) * 2 if 1 <= day <= most else None


def length(normal: str) -> Length | None:
    """Read a duration or an age."""
    first, dots, last = normal.partition("..")
    low, high = _days(first), _days(last)
    if dots:
        return Length(low, high) if (low, high) != (None, None) else None
    return Length(low, low) if low is not None else None


_DAYS: Final = (365.2425, 30.436875, 7.0, 1.0, 1 / 24, 1 / 1440, 1 / 86400)


def _days(words: str) -> float | None:
    found = _LENGTH.fullmatch(words)
    if found is None or not any(found.groups()):
        return None
    return sum(float(g) * days for g, days in zip(found.groups(), _DAYS, strict=True) if g)
