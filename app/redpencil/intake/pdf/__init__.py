"""PDF pages back to paragraphs: glyphs, lines, columns, furniture, paragraphs."""
