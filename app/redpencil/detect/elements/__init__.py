"""The words to tick off: one module a family, one function each, entered in ``find.FAMILIES``."""
