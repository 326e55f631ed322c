"""What the Processing toolbox offers; one file a verb."""
