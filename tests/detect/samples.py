"""Articles for the tests of detection."""

from __future__ import annotations

from redpencil.base.work import Work
from redpencil.detect import find, segment
from redpencil.detect.options import DetectOptions
from redpencil.domain.article import Article
from redpencil.intake import clean, formats


def article(text: str) -> Article:
    data = text.encode("utf-8", "surrogatepass")
    return clean.clean(formats.read(data, "a.txt", Work()), data, "a.txt")


def detected(text: str, options: DetectOptions | None = None) -> tuple[Article, find.Found]:
    read = article(text)
    return read, find.claims(read, segment.split(read), options or DetectOptions(), Work())
