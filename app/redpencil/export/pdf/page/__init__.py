"""What stands on a page: text with its tags, marks, blanks, and how pages fill."""
