"""What each layout says, in which order: worksheet to pieces of a report."""
