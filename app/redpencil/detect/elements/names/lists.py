"""The lists that ship in resources/gazetteer, read once, when first asked for."""

from __future__ import annotations

from functools import cache
from typing import Final

from redpencil.base import resources

COUNTRY_LISTS: Final = "en de fr es it pt nl pl uk ru tr ar zh ja hi".split()


@cache
def names(name: str) -> frozenset[str]:
    """Return one list; an unknown name is a bug."""
    path = resources.path(f"gazetteer/{name}.txt")
    return frozenset(path.read_text(encoding="utf-8").split("\n")) - {""}
