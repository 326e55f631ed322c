"""Maps of classes: opened, named, counted, sampled, filtered and drawn as polygons."""
