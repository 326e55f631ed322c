"""The job that measures an encoder on labelled data."""
