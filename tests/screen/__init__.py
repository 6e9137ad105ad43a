"""The program on a screen of its own, used the way a screen reader uses it."""
