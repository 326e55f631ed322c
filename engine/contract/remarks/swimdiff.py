"""What SwiMDiff says of the patches and scenes that it is to learn from."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "swimdiff.own_scene": Sentence(
        "Of {keys:,} {keys:key|keys} that a patch is compared with, {expected:.1f} are expected to be of its own scene."
    ),
    "swimdiff.one_scene": Sentence(
        "All patches belong to one scene, so every other key counts as a false negative and there is nothing "
        "to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none."
    ),
    "swimdiff.small_scenes": Sentence(
        "Of {keys} {keys:key|keys} that a patch is compared with, {expected:.2f} are of its own scene on average, "
        "below 1, so "
        "scene-wide matching has almost no effect: it trains like MoCo v2. Use larger scenes (folders, or larger grid "
        "cells), a smaller distance of patches, or a longer queue."
    ),
}
