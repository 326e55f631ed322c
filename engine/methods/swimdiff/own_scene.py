"""How many entries of the queue come from a patch's own scene: whether matching within scenes has anything to match."""

from __future__ import annotations

import numpy as np

from engine.data.patches import Doubles


def expected_same_scene(shares: Doubles, queue_size: int) -> float:
    """Expected number of entries of a patch's own scene in the queue: K sum over scenes of p^2.

    Source: our method specification, section 3.

    Args:
        shares: [S] share of the patches in each scene.
        queue_size: K.
    """
    return float(queue_size * np.sum(np.square(shares)))


def scene_warning(shares: Doubles, queue_size: int) -> str | None:
    """What a person should know about the scenes before training; None where nothing is wrong.

    Args:
        shares: [S] share of the patches in each scene.
        queue_size: K, as it will be used.
    """
    if len(shares) == 1:
        return (
            "All patches belong to one scene, so every entry of the queue counts as a false negative and there is "
            "nothing to tell apart. Set “Scene” to grid cells, or “Scene-wide matching” to none."
        )
    expected = expected_same_scene(shares, queue_size)
    if expected >= 1:
        return None
    return (
        f"A queue of {queue_size} holds {expected:.2f} patches of the same scene on average, below 1, so scene-wide "
        f"matching does next to nothing: it trains like MoCo v2. Use larger scenes (scene=folder, or larger grid "
        f"cells), a smaller stride_px, or a larger queue_size."
    )


def fitted_queue(wanted: int, patch_count: int) -> int:
    """Length of the queue: never above half of the patches, else it holds the query's own patch as a negative."""
    return max(1, min(wanted, patch_count // 2))
