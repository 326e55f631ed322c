"""What a raster file is, and where its pixels lie; below it how it is read and written."""
