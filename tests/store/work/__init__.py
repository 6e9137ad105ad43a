"""Tests of the working store."""
