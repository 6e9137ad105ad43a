"""The list of claims: what it shows, in which order, and edits of several at once."""
