"""Article to sentences: where one ends is decided by tables, one per language."""

from redpencil.detect.segment.split import spans, split

__all__ = ["spans", "split"]
