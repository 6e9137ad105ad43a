"""The ledger: sentences with their fates, the progress as a chart, and whom it waits for."""
