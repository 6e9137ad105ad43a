"""What a newsroom may choose about detection."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DetectOptions:
    """Choices of the detector; the rooms never read settings, they are handed this."""

    list_predictions: bool = True
    list_quotes: bool = True
