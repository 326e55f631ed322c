"""Whole places: square tiles of rasters, what an encoder makes of them, and what labels and examples say of them."""
