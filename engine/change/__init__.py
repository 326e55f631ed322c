"""Change between two dates without labels: detectors, what is done around them, and how scores become classes."""
