"""Superlatives and contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.domain.element import Element, ElementKind
from redpencil.domain.span import Span

_SUPERLATIVE: Final = re.compile(
    r"\b(?:(?<=the )(?:second|third|fourth|fifth)[- ](?:\w{3,}est|most \w{4,})|first(?:-ever)?|last|latest|only|sole|exclusively|\w{2,10}iest"
    r"|highest|lowest|largest|biggest|smallest|greatest|longest|shortest|oldest|youngest|newest|fastest|slowest|worst|best"
    r"|strongest|weakest|richest|poorest|tallest|deepest|hardest|fiercest|cleanest|cheapest|strictest|simplest|eldest"
    r"|hottest|coldest|wettest|driest|fewest|closest|nearest|furthest|farthest|toughest|safest|broadest|widest|finest"
    r"|(?:(?<=the )|(?<=['’]s )|(?<=its )|(?<=his )|(?<=their ))(?:most|least) (?!of\b|people\b|likely\b|recent\b|part\b)(?:\w{4,})|unprecedented|record(?:-breaking|-setting)?|never before|than ever before"
    r"|(?:größt|höchst|erst|ältest|schlimmst|letzt|jüngst|längst|stärkst|schwerst|einzig|wichtigst|meist|best|bekanntest|neuest|schnellst|kleinst|niedrigst|tiefst|reichst|berühmtest)e[nrsm]?|(?:le|la|les) plus \w+|premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?"
    r"|(?:el|la|los|las) (?:mayor|menor|peor|mejor|más \w+)(?:es)?|primer[ao]?s?|únic[oa]s?|últim[oa]s?|(?:най\w{3,})|перш(?:ий|ого|ому|а|ої|у|ій|е|их|ими|им)|останн(?:ій|ього|я|ьої|ю|є|і|іх)|єдин(?:ий|ого|ому|а|ої|у|е))\b",
    re.IGNORECASE,
)
_NOT_FIRST: Final = re.compile(
    r"\b(?:at|for the) first\b(?! time)|\bat last\b|\bat (?:least|most|best|worst)\b|\bfirst(?:ly|hand)\b|\bfirst (?:name|half|lady|minister|aid|place|and foremost|class|persuaded|sent|noticed|met|came|began|collected|saw|appeared|opened|reported|published|proposed|announced|quarter)\b"
    r"|\b(?:last|final) (?:few|two|three|four|five|six|seven|ten|\d+|several|couple of)\b|\b(?:the )?last (?:to|of)\b|\b(?:best|most) of\b|\bbest-|\btrack record\b|\b(?:the|its|his|her|their|['’]s|on|criminal) record\b(?! (?:high|low|number))|\brecord(?:s|ed|ing)\b|\b(?:to|further) record\b|\brecord (?:of|label|company|keeping|player)\b|\blast (?:name|minute)\b"
    r"|\b(?:likely|probably|quite|very) first\b|\b(?:first|last)ly\b|\bmost (?:would|will|are|were|have|had|could|can)\b|\binterest\b|\bforest\b|\bpriest\b",
    re.IGNORECASE,
)
_ONLY_BEFORE: Final = re.compile(
    r"(?:\bthe|\bits|\bhis|\bher|\btheir|\ban|\bmy|\bour|giving|['’]s)\s$", re.IGNORECASE
)
_ONLY_AFTER: Final = re.compile(
    r"\s(?:one|two|three|four|five|six|seven|eight|nine|ten|a (?:quarter|third|half|handful|few|fraction)|his|her|those|the|in (?:English|French)|men|women|person|child)\b",
    re.IGNORECASE,
)
_LAST_TIME: Final = re.compile(
    r"\s(?:week|month|year|night|spring|summer|autumn|fall|winter|decade|century|weekend|season|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)s?\b"
)
_CONTACT: Final = re.compile(
    r"(?i:https?)://[^\s<>\"”’)]{3,300}|\bwww\.[\w.-]{2,100}\w(?:/[^\s<>\"”’)]{0,200})?|(?<![\w@.-])[A-Za-z0-9-]{2,40}\.(?:com|org|net|gov|edu|info|co\.uk|io|tv)(?:/[^\s<>\"”’)]{0,200})?(?![\w-])|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}\w"
    r"|(?<!\w)@\w{2,30}|(?<!\d)\+\d{1,3}(?:[ -]\d{2,4}){2,5}(?!\d)"
)
_HASHTAG: Final = re.compile(r"(?<![\w&#])#[^\W\d_]\w{1,60}")


def superlatives(text: str, inside: Span) -> Iterator[Element]:
    """Find "first", "largest", "only" where it restricts; "last" only where it is no date."""
    barred = [m.span() for m in _NOT_FIRST.finditer(text, inside.start, inside.end)]
    for match in _SUPERLATIVE.finditer(text, inside.start, inside.end):
        word = match[0].lower()
        if any(a <= match.start() < b for a, b in barred):
            continue
        if word == "only" and not _restricts(text, match, inside):
            continue
        if word in ("last", "latest", "first", "final") and _LAST_TIME.match(text, match.end()):
            continue
        yield Element(Span(match.start(), match.end()), ElementKind.SUPERLATIVE, word)


def _restricts(text: str, match: re.Match[str], inside: Span) -> bool:
    """Tell "the only bridge" and "only one came" from "not only" and "only about"."""
    before = text[max(inside.start, match.start() - 10) : match.start()]
    if before.lower().endswith("not "):
        return False
    return bool(_ONLY_BEFORE.search(before) or _ONLY_AFTER.match(text, match.end()))


def hashtags(text: str, inside: Span) -> Iterator[Element]:
    """Find the names of campaigns: "#IStand…", "#2" not."""
    for match in _HASHTAG.finditer(text, inside.start, inside.end):
        yield Element(Span(match.start(), match.end()), ElementKind.WORK)


def contacts(text: str, inside: Span) -> Iterator[Element]:
    """Find addresses, handles and telephone numbers."""
    for match in _CONTACT.finditer(text, inside.start, inside.end):
        yield Element(Span(match.start(), match.end()), ElementKind.CONTACT)
