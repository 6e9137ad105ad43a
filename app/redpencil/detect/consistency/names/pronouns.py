"""A pronoun that shifts: "Mr Holm said … she added".

Rule: one person is "he" or "she" through an article. False alarms: only where a title or a word
such as "father" tells the pronoun, and no other person is named in the sentence and the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from redpencil.detect.consistency.reading import Line, Reading
from redpencil.domain.flag import Flag

NAME: Final = "pronouns"
_HE: Final = r"Mr\.?|Sir|King|Prince|Lord|Father|Congressman|actor|businessman|spokesman|chairman|policeman|fisherman"
_SHE: Final = r"Mrs\.?|Ms\.?|Miss|Queen|Princess|Lady|Dame|Congresswoman|actress|businesswoman|spokeswoman|chairwoman|policewoman"
_PERSON: Final = re.compile(rf"\b(?:(?P<he>{_HE})|(?P<she>{_SHE})) (?P<name>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)")  # fmt: skip
_NAMES: Final = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-ZÀ-Þ][a-zà-ÿ’-]{2,}\b")
_SAID: Final = re.compile(r"\b(?P<he>[Hh]e|[Hh]is)\b|\b(?P<she>[Ss]he|[Hh]er)\b")
_OTHERS: Final = re.compile(r"\b(?:wife|husband|mother|father|son|daughter|sister|brother|girl|boy|woman|man|colleague|partner|victim|they|who)\b", re.IGNORECASE)  # fmt: skip


def check(reading: Reading) -> Iterator[Flag]:
    """Ask where a person's pronoun is not that of the title."""
    lines = reading.lines if reading.english else ()
    for number, line in enumerate(lines):
        people = list(_PERSON.finditer(line.text))
        if len(people) != 1:
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        yield from _shifted(reading, line, people[0], line, people[0].end())
        if following and not _PERSON.search(following.text):
            yield from _shifted(reading, line, people[0], following, 0)


def _shifted(
    reading: Reading, line: Line, person: re.Match[str], where: Line, start: int
) -> Iterator[Flag]:
    rest = where.text[start:]
    named = set(_NAMES.findall(where.text)) - set(person["name"].split()) - {person[0].split()[0]}
    if (
        named
        or _OTHERS.search(re.sub(re.escape(person[0]), "", where.text))
        or _OTHERS.search(rest)
    ):
        return
    pronoun = _SAID.search(where.text, start)
    if pronoun and bool(pronoun["he"]) != bool(person["he"]):
        yield reading.flag(
            NAME,
            (line.at(person), where.at(pronoun)),
            "Who is meant by the pronoun?",
            f"“{person[0]}”, then “{pronoun[0]}”.",
        )
