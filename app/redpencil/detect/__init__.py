"""Article to claims: sentences, the facts in them, and the words to tick off."""
