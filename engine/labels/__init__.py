"""Labels that people draw: read, brought onto a grid, burnt into pixels, divided for validation, and asked for."""
