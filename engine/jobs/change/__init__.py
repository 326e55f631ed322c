"""Jobs that compare two rasters."""
