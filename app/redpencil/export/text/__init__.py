"""Reports as text: one-file HTML, Markdown."""
