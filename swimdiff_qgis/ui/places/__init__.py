"""The page of whole places: those that look alike, a model learned from labels, and their names."""
