"""From windows to raster files that hold what was handed in, with what stands beside them."""
