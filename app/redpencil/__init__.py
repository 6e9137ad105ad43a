"""Redpencil: pre-publication fact-checking of a newsroom's own articles."""

__version__ = "0.1.0"
