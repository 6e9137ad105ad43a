"""The settings: you and the window, keys, house profile, privacy."""
