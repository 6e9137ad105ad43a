"""What works where a file does not."""

PASTE = "Copy the article's text and paste it."
