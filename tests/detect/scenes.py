"""Sentences as the cutter and the speakers' rules see them."""

from __future__ import annotations

from redpencil.detect import quotations
from redpencil.detect.elements import find
from redpencil.detect.facts import features
from redpencil.detect.facts.features import Scene
from redpencil.domain.span import Span


def scene(text: str) -> Scene:
    span = Span(0, len(text))
    quotes = quotations.quoted(text, span)
    return features.scene(text, span, find.elements(text, span, quotes), quotes)
