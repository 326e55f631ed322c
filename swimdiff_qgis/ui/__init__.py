"""What a person meets in QGIS: the dock, its panels and the options page. The dock only drives algorithms."""
