"""The PDF as a file: objects, fonts, structure, forms. Knows no report."""
