"""Sums: figures of one sentence, or of two that stand together, against each other."""
