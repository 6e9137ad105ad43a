"""The DOCX writer on python-docx: real styles, native tables, links from galley to card."""
