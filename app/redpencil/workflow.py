"""Every verb the user has, one function each: the only caller of the four rooms."""

from __future__ import annotations

from redpencil.store.document import Document

__all__ = ["Document"]
