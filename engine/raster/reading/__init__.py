"""From raster files to aligned pixels, window by window, each block decoded once."""
