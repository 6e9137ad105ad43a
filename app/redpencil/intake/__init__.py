"""Bytes to article: one reader a format, then the cleaning that all share."""
