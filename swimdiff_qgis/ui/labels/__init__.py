"""Labels that a person draws: their layer, classes, keys, tools and places to label."""
