"""Dates: patterns by language, and the days they mean."""
