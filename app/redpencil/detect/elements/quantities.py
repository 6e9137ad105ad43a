"""What the numbers found in a text are worth, in the notation of ``redpencil.domain.normal``."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from redpencil.detect.elements import numerals
from redpencil.detect.elements.numerals import written
from redpencil.detect.elements.speech import Speech

_CODES: Final = {
    "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "s$": "SGD",
    "nz$": "NZD", "hk$": "HKD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB",
    "₴": "UAH", "₺": "TRY", "₩": "KRW", "₪": "ILS", "₫": "VND", "₦": "NGN", "rm": "MYR",
    "rs": "INR", "rs.": "INR", "r": "ZAR", "zł": "PLN", "kč": "CZK", "kr": "SEK", "руб": "RUB",
    "元": "CNY", "円": "JPY", "美元": "USD", "欧元": "EUR", "人民币": "CNY", "ドル": "USD",
    "ユーロ": "EUR", "英镑": "GBP", "ポンド": "GBP",
}  # fmt: skip
_EASTERN: Final = {
    "小时": "TH", "小時": "TH", "時間": "TH", "分钟": "TM", "分間": "TM", "天": "D", "日間": "D",
    "周": "W", "週間": "W", "个月": "M", "か月": "M", "カ月": "M", "年間": "Y", "公里": "km",
    "千米": "km", "米": "m", "キロ": "km", "メートル": "m", "公斤": "kg", "吨": "t", "トン": "t",
    "平方公里": "km2",
}  # fmt: skip
_SCORED: Final = re.compile(r"\d{1,3}(?:\s[–—-]\s|[–—-]nil)\d{1,3}")


def value(words: str, speech: Speech) -> Fraction | None:
    """Return what one number is worth: digits with their scale, or words."""
    if any(c in numerals.CHINESE for c in words) and not re.search(r"[a-z]", words.lower()):
        return numerals.chinese(words)
    bare = re.match(numerals.ALL_DIGITS, words)
    if bare is None:
        return numerals.spelled(words, speech)
    number = numerals.digits(bare[0], speech.language)
    tail = words[bare.end() :].strip(" -\u00a0").lower()
    scale = speech.value("scales", tail) if tail else None
    return number * scale if number is not None and scale is not None else number


def both(match: re.Match[str], speech: Speech) -> tuple[Fraction, Fraction] | None:
    """Return both ends of a range; the scale of the upper end counts for a bare lower one."""
    known = match.groupdict()
    low = known.get("low") or known.get("low2")
    high = known.get("high") or known.get("high2")
    low = low or known.get("low3")
    if aged := known.get("aged"):
        low, _, high = (
            p.strip()
            for p in re.sub(r"\s?(?:[–-]|\bto\b|\band\b)\s?", "|", aged, count=1).partition("|")
        )
    first = value(low, speech) if low else None
    if first is None or low is None:
        return None
    last = value(high, speech) if high else None
    if last is None or high is None:
        return first, first
    scale = speech.value("scales", re.split(r"[\s\u00a0-]|(?<=\d)(?=\D)", high)[-1])
    if scale and first < 1000 and not _has_scale(low, speech):
        first *= scale
    return first, last


def _has_scale(words: str, speech: Speech) -> bool:
    return speech.value("scales", re.split(r"[\s\u00a0-]|(?<=\d)(?=\D)", words)[-1]) is not None


def _ends(match: re.Match[str], speech: Speech) -> str:
    ends = both(match, speech)
    if ends is None:
        return ""
    low, high = ends
    return written(low) if low == high else f"{written(min(low, high))}..{written(max(low, high))}"


def money(match: re.Match[str], speech: Speech) -> str:
    """Return code and amount; hundredths ("50 pence") are counted in the currency itself."""
    amount = _ends(match, speech)
    known = match.groupdict()
    sign = re.sub(r"\s", "", (known.get("sign") or known.get("after") or "").lower())
    name = re.sub(r"^(?:de |d['’])", "", (known.get("name") or "").lower())
    code = _CODES.get(sign) or (sign.upper() if sign else speech.value("currencies", name)) or ""
    if code.endswith("/100"):
        code, cents = code[:3], both(match, speech)
        amount = written(cents[0] / 100) if cents and cents[0] == cents[1] else ""
    return f"{code} {amount}" if code and amount else ""


def percent(match: re.Match[str], speech: Speech) -> str:
    """Return a share, or percentage points."""
    amount = _ends(match, speech)
    mark = (match.groupdict().get("mark") or "%").strip(" -").lower()
    points = re.fullmatch(speech.words("points"), mark)
    return f"{amount}{'pp' if points else '%'}" if amount else ""


def measure(match: re.Match[str], speech: Speech) -> str:
    """Return amount and unit."""
    amount, unit = _ends(match, speech), match["unit"].lower()
    symbol = _EASTERN.get(unit) or speech.value("units", unit)
    return f"{amount} {symbol}" if amount and symbol else ""


def duration(match: re.Match[str], speech: Speech) -> str:
    """Return an ISO 8601 duration; "several weeks" and "weeks" are two or more."""
    known = match.groupdict()
    name = (known.get("span") or known.get("bare") or "").lower()
    span = _EASTERN.get(name) or speech.value("spans", name)
    if not span:
        return ""
    few = (known.get("few") or "").lower()
    if known.get("bare") or few:
        one = few in ("a", "an")
        if few.startswith("half"):
            return iso(Fraction(1, 2), span)
        return iso(Fraction(1), span) if one else iso(Fraction(2), span) + ".."
    ends = both(match, speech)
    if ends is None:
        return ""
    low, high = ends
    return iso(low, span) if low == high else f"{iso(low, span)}..{iso(high, span)}"


_HALVES: Final = {
    "TH": ("TM", 60),
    "Y": ("M", 12),
    "D": ("TH", 24),
    "TM": ("TS", 60),
    "W": ("D", 7),
}


def iso(count: Fraction, span: str) -> str:
    """Return so many of a span in ISO 8601; broken ones in the next smaller span."""
    many = re.match(r"\d+", span)
    if many:
        count, span = count * int(many[0]), span[many.end() :]
    while count.denominator != 1 and span in _HALVES:
        span, each = _HALVES[span]
        count *= each
    if count.denominator != 1:
        count = Fraction(round(count))
    time = span.startswith("T")
    return f"P{'T' if time else ''}{count}{span[1:] if time else span}"


def age(match: re.Match[str], speech: Speech) -> str:
    """Return an age as a duration."""
    ends = both(match, speech)
    if ends is None:
        return ""
    known = match.groupdict()
    span = "M" if known.get("months") or known.get("months2") else "Y"
    low, high = ends
    return iso(low, span) if low == high else f"{iso(low, span)}..{iso(high, span)}"


def bare_age(match: re.Match[str], _speech: Speech) -> str:
    """Return the age that stands between commas behind a name."""
    return f"P{int(match[0])}Y"


def number(match: re.Match[str], speech: Speech) -> str:
    """Return a count, range, fraction, ordinal, factor or score."""
    known = match.groupdict()
    if share := known.get("share"):
        return _share(share, speech)
    if vague := known.get("vague"):
        told = speech.value("vague", vague)
        plain = numerals.chinese(vague) if told is None else None
        return str(told) if told is not None else (written(plain) if plain is not None else "")
    if nth := known.get("nth"):
        return f"#{speech.value('ordinals', nth) or 1}"
    amount = _ends(match, speech)
    if known.get("th") and amount:
        return f"#{amount}"
    if known.get("fold") and amount:
        return f"x{amount}"
    if _SCORED.fullmatch(match[0]):
        return re.sub(r"\s?[–—-]\s?", ":", match[0])
    return amount


def _share(words: str, speech: Speech) -> str:
    """Return "one in five" as 1/5; other pairs, such as "two of 2019", as nothing."""
    first, last = re.split(r" (?:in|out of|von|sur|de cada|з|із) (?:every )?", words)
    part, whole = value(first, speech), value(last, speech)
    if part is None or whole is None or not part < whole:
        return ""
    return str(part / whole) if part and whole else ""


_ONE_BEFORE: Final = re.compile(
    r"\b(?:the|this|that|new|current|no|every|any|which|another|each|old|big|good|serious|commercial|difficult|as|small|last|next|first|other|wrong|right|only the)\s$|\bno $"
)
_ONE_AFTER: Final = re.compile(
    r"(?:\s(?:another|poster|can|must|should|which|that|who|side is|day\b|by one|more|stipulation)|['’]s\b|-(?!third|half|quarter|fifth)|[,.;)\"”])"
)
_ORDINAL_TIMES: Final = re.compile(r"\s(?:of all|and foremost|place\b.{0,3}$)")


def no_number(low: str, before: str, after: str) -> bool:
    """Tell a number word that counts nothing: "the new one", "one another", "zero-tolerance"."""
    if low == "one":
        if after.startswith(" of "):
            return bool(re.search(r"\b(?:the|no)\s$", before))
        return bool(_ONE_BEFORE.search(before) or _ONE_AFTER.match(after))
    if low in ("half", "a half"):
        return bool(re.search(r"(?:first|second|other|better)\s$", before)) or after.startswith(
            " an"
        )
    if low in ("zero", "second") and (after.startswith("-") or before.endswith("net ")):
        return True
    if low == "single":
        return not re.search(r"\b(?:a|every|not a)\s$", before)
    if low == "second":
        return after.startswith((" lowest", " highest", " largest", " biggest"))
    return low == "may"
