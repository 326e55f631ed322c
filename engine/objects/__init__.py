"""Objects: labelled boxes, a detector that learns them, and what it finds in large rasters."""
