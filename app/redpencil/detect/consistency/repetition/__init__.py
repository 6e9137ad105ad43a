"""The same thing told twice: headline, deck, summary and caption against the body."""
