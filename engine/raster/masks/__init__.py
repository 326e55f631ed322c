"""Masks of clouds and shadows: what their values mean, where they lie beside an image, how they are opened."""
