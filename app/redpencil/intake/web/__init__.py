"""Web pages: what they say of themselves, their article, and all their visible words."""
