"""One function in a process that may compute and answer, and nothing else."""
