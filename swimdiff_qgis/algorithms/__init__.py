"""What the Processing toolbox offers; a file per group, and in `common` what they share."""
