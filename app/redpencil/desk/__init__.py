"""The verbs of several people and several drafts, beside the workflow: one function each."""
