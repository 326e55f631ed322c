"""What reads and writes layers of the QGIS project: rasters, labels, their files and styles."""
