"""What the Processing toolbox offers; one file per verb, and in `common` what they share."""
