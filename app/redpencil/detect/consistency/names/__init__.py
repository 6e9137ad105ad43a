"""Names against each other, and against how they are officially written."""
