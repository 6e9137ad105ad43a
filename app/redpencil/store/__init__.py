"""Worksheet to file and back."""
