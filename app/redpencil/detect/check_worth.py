"""Whether a sentence must be checked, and why: the first of GUIDE.md's values that fits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from redpencil.domain.article import Part
from redpencil.domain.element import Element, ElementKind
from redpencil.domain.sentence import Attribution, Checkability
from redpencil.domain.span import Span

_OUT: Final = frozenset({Part.BOILERPLATE, Part.CREDIT, Part.BYLINE})
_FUTURE: Final = re.compile(
    r"\b(?:will|shall|won['’]t|is going to|are going to|is expected to|are expected to|is set to|are set to"
    r"|is due to|are due to|plans? to|planned to|hopes? to|intends? to|aims? to|is scheduled|are scheduled|is likely to"
    r"|are likely to|would|could|may|might|expects?|wird|werden|will be)\b",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:was|were|had|has|have|did|is|are|\w{3,}ed|came|went|took|made|got|gave|found|saw|held|won|lost|fell|rose|began"
    r"|became|brought|built|left|led|met|paid|put|ran|sent|set|spent|stood|told|said|thought|wrote|killed|died|born)\b",
    re.IGNORECASE,
)
_JUDGING: Final = re.compile(
    r"\b(?:I|we|my|our|me|us|should|must|think|thinks|believe|believes|feel|feels|hope|hopes|love|hate|great|good|bad|wonderful|terrible"
    r"|amazing|beautiful|important|need|needs|want|wants|right|wrong|best|fair|unfair|happy|proud|sad|sorry|shame|disgrace|let's|let’s"
    r"|like|likes|nobody|everybody|perhaps|maybe|probably|please|thank|very|really|always|never|too)\b",
    re.IGNORECASE,
)
_HARD: Final = frozenset(
    {
        ElementKind.NUMBER, ElementKind.PERCENT, ElementKind.MONEY, ElementKind.MEASURE,
        ElementKind.DATE, ElementKind.DURATION, ElementKind.AGE, ElementKind.ORG,
        ElementKind.PLACE, ElementKind.WORK, ElementKind.PERSON,
    }
)  # fmt: skip
_CARRIES: Final = re.compile(
    r"(?:here(?:'s| is| are)|several factors|there are several|consider|in other words|that is not all|but that is not all|and yet)\b[^,]{0,60}\.?$",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(r"\?[\"”’]?$")


def judge(
    text: str,
    sentence: Span,
    part: Part,
    elements: Sequence[Element],
    quotes: Sequence[Span],
    attribution: Attribution,
) -> tuple[Checkability, str]:
    """Return the value and the reason in words."""
    words = sentence.of(text)
    if part in _OUT or not re.search(r"\w", words):
        return Checkability.NONE, "not part of the article's own text"
    if part is Part.SUBHEAD and not elements and len(words.split()) < 3:
        return Checkability.NONE, "a heading that states nothing"
    inner = [e for e in elements if e.kind in _HARD]
    covered = sum(max(0, min(q.end, sentence.end) - max(q.start, sentence.start)) for q in quotes)
    share = covered / max(1, len(words))
    if share > 0.5 and _is_mere_quote(words, inner, quotes, sentence):
        return (
            Checkability.QUOTE,
            "opinion or feeling in a quotation: that it was said can be checked",
        )
    if _only_future(words) and not _past_besides(words):
        return Checkability.PREDICTION, "about the future: that it was announced can be checked"
    if attribution is Attribution.NONE and _ASKS.search(words) and share < 0.3:
        return Checkability.TRANSITION, "a question that states nothing"
    if not inner and _CARRIES.match(words):
        return Checkability.TRANSITION, "carries the text along"
    return Checkability.FACT, _why(inner, attribution)


_NAMES: Final = frozenset(
    {ElementKind.PERSON, ElementKind.ORG, ElementKind.PLACE, ElementKind.WORK, ElementKind.NUMBER}
)


def _is_mere_quote(
    words: str, inner: Sequence[Element], quotes: Sequence[Span], sentence: Span
) -> bool:
    """Tell a quotation that judges, asks or exhorts from one that states something countable."""
    said = [e for e in inner if any(q.covers(e.span) for q in quotes)]
    counted = any(e.kind not in _NAMES and any(c.isdigit() for c in e.normal) for e in said)
    if counted:
        return False
    judging = len(_JUDGING.findall(words)) + 2 * len(_ASKS.findall(words)) + words.count("!")
    return judging >= (1 if not said else 2)


def _only_future(words: str) -> bool:
    return bool(_FUTURE.search(words))


def _past_besides(words: str) -> bool:
    """Tell whether something past is stated too, the reporting clause left aside."""
    rest = re.sub(
        r"\b(?:said|says|told|added|announced|is expected|are expected|was expected|is scheduled|are scheduled|is set|are set|is due|are due|is going|are going|is likely|are likely|planned|have been|has been|be \w+ed|will \w+|would \w+|could \w+|may \w+|might \w+)\b",
        " ",
        words,
        flags=re.IGNORECASE,
    )
    return bool(_PAST.search(rest))


def _why(inner: Sequence[Element], attribution: Attribution) -> str:
    kinds = list(dict.fromkeys(e.kind.value for e in inner))
    if kinds:
        return f"states something with {_listed(kinds[:3])}"
    if attribution is not Attribution.NONE:
        return "somebody vouches for it"
    return "states that something is or was so"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
