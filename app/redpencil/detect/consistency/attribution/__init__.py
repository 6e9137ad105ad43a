"""Who says so: one source only, nobody named, no answer, nothing behind a superlative."""
