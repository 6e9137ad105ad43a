"""Small linear models: features by name, whole-number weights, read once from the shipped files."""
