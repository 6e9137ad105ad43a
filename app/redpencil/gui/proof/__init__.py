"""What the galley is made of: its looks, its folds, what a draft changed, what is found in it."""
