"""Jobs on whole places, each a square tile of a raster."""
