"""Letters: faces, shaping, direction, line breaks. Knows no page."""
