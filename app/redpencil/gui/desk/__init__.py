"""Panes for drafts, sources, history, merging and sign-off."""
