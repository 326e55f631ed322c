"""Loaded by a worker before all else, it makes it one of another version of the engine."""

from __future__ import annotations

from engine import versions

versions.__version__ = "0.0.1"
