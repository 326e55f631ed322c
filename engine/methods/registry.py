"""The methods there are."""

from __future__ import annotations

from collections.abc import Callable

from engine.methods.base import Method, MethodSettings
from engine.methods.swimdiff.method import SwimDiff

# MoCo v2 is swimdiff with scene labels "none" and without diffusion.
METHODS: dict[str, Callable[[MethodSettings], Method]] = {"swimdiff": SwimDiff}
