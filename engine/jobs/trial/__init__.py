"""Jobs that try the engine out."""
