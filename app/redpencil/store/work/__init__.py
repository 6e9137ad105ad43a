"""The working store: every edit a commit on this computer, before any file is written."""
