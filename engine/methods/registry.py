"""The methods there are."""

from __future__ import annotations

from typing import Any

from engine.methods.base import MethodSettings
from engine.methods.cmid.settings import CmidSettings
from engine.methods.swimdiff.settings import SwimDiffSettings

# Each goes with batches of its own, which only a method and a loader made from the same settings hand each other.
AnyMethod = MethodSettings[Any]
# MoCo v2 is swimdiff with scene labels "none" and without diffusion.
METHODS: dict[str, type[AnyMethod]] = {one.name: one for one in (SwimDiffSettings, CmidSettings)}
