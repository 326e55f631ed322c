"""From scores to what is handed over: rasters of scores and classes, polygons, areas."""
