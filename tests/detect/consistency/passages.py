"""The passages of tests/data/consistency, read; see arithmetic.txt for the form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from redpencil.base.work import Work
from redpencil.detect import find, segment
from redpencil.detect.consistency import checks
from redpencil.detect.options import DetectOptions
from redpencil.domain.article import Article
from redpencil.domain.flag import Flag
from redpencil.intake import clean, formats

FOLDER = Path(__file__).parents[2] / "data" / "consistency"


@dataclass(frozen=True)
class Passage:
    """A passage, the check it is for, and whether that check must ask."""

    check: str
    flawed: bool
    text: str
    language: str
    published: date | None


def passages() -> Iterator[Passage]:
    for file in sorted(FOLDER.glob("*.txt")):
        check = ""
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("["):
                check = line.strip("[]")
            elif line[:2] in ("- ", "+ "):
                yield _passage(check, line)


def _passage(check: str, line: str) -> Passage:
    words, published, language = line[2:], None, "en"
    while words[:2] in ("@ ", "% "):
        sign, value, words = words.split(" ", 2)
        if sign == "@":
            published = date.fromisoformat(value)
        else:
            language = value
    if " ¶ " not in words and language == "en":
        words = f"What happened in the valley ¶ {words}"
    return Passage(check, line[0] == "-", words.replace(" ¶ ", "\n\n"), language, published)


def article(text: str, language: str = "en", published: date | None = None) -> Article:
    data = text.encode()
    read = clean.clean(formats.read(data, "a.txt", Work()), data, "a.txt")
    return replace(read, language=language, published=published or read.published)


def asked(text: str, language: str = "en", published: date | None = None) -> tuple[Flag, ...]:
    read = article(text, language, published)
    found = find.claims(read, segment.split(read), DetectOptions(), Work())
    return checks.flags(read, found.sentences, found.claims, Work())
