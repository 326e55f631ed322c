"""What a person meets in QGIS: the dock, a folder per page of it, and the options. The dock only drives algorithms."""
