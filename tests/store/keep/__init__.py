"""Tests of what keeps an open worksheet."""
