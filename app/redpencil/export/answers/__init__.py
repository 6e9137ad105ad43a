"""What comes back: answers of a filled-in sheet, merged with what changed meanwhile."""
