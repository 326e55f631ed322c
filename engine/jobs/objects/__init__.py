"""The jobs on objects."""
