"""The one training loop, and what it stands on: rates, checkpoints, processes, the record of a run."""
