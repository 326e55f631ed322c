"""The job that makes a map ready to be handed over."""
