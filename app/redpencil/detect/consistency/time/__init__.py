"""Days, ages and durations against each other and against the day of publication."""
