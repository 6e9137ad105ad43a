"""The nouns: frozen values that know no file, no library and no window."""
