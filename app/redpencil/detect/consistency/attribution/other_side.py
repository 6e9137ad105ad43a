"""An accusation without an answer from the one who is accused.

Rule: right of reply (Associated Press, "Statement of news values": "always … strive to get the
other side"). False alarms: any denial, refusal or attempt to reach somebody in the article
silences it; one question an article, at the first accusation in somebody's mouth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Reading
from redpencil.domain.article import Part
from redpencil.domain.flag import Flag

NAME: Final = "other-side"
_ACCUSES: Final = re.compile(
    r"\b(?P<who>[A-ZÀ-Þ][\w’.-]{1,40}(?: [A-ZÀ-Þ][\w’.-]{1,40})?|he|she|they|police|[A-Za-z]{3,}s|opposition|(?:[Aa]n?|[Tt]he) [a-z]{3,}) (?:\w+ ){0,2}?"
    r"(?P<verb>accus(?:ed?|es)|blam(?:ed?|es)|alleged?(?: that)?|alleges(?: that)?) (?P<whom>(?:the )?(?:[\w’-]{1,40} ){0,3}?[A-ZÀ-Þ][\w’.-]{1,40}|the (?:company|government|mayor|bank|firm|police|school|contractor|army|church|mine|plant|factory|council|ministry|minister|owner|owners|landlord|club|hospital|university|developer|operator|club|union|family|coach|priest|director|party|president|state|city|airline|railway|farm|fund|[a-z]{4,}))\b",
)
_ANSWER: Final = re.compile(
    r"\b(?:den(?:y|ied|ies|ying|ial)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)|declined to|refused to|did not (?:immediately )?(?:respond|reply|answer|return)|could not be reached|no comment|repl(?:y|ied)|respon(?:se|ded|d)|rebut\w*|disput\w+|defend(?:ed|s) (?:its|his|her|their|the)|countered|retort\w*|plead(?:ed)? not guilty|insist(?:ed|s)|apologi[sz]ed|admit(?:ted|s)|answered|contradict\w+|refut\w+|untrue|spokes(?:wo)?man|spokesperson|call(?:ed|s) [^.]{0,40}(?:false|baseless|lies|a lie|wrong|absurd|unfounded|nonsense)|said (?:it|he|she|they) (?:had|was|were|did|would)|lawyers? (?:for|said))\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Flag]:
    """Ask once where somebody is accused and nobody answers."""
    body = [line for line in reading.lines if line.sentence.part is Part.BODY]
    if not reading.english or any(_ANSWER.search(line.text) for line in body):
        return
    for line in body:
        match = _ACCUSES.search(line.text)
        if match:
            yield reading.flag(
                NAME,
                (line.at(match),),
                f"What does {match['whom']} say to this?",
                "No denial, answer or attempt to reach them is in the article.",
            )
            return
