"""A synthetic pair of rasters with known change, to try everything on."""

from engine.sample.pair import make_pair

__all__ = ["make_pair"]
