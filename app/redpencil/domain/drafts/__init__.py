"""The next draft of an article: what changed, and where the claims went."""
