"""The ground: progress, resources, paths and the log."""
