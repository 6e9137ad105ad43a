"""Worksheet to report to bytes: all the words once, then thin writers."""
