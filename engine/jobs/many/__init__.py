"""`run-many`: where the runs come from, how each is done, what is remembered of them, what is shown of the whole."""
