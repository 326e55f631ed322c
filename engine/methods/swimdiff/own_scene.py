"""How many entries of the queue come from a patch's own scene: whether matching within scenes has anything to match."""

from __future__ import annotations

import numpy as np

from engine.contract.remarks import Remark
from engine.data.patches import Doubles


def expected_same_scene(shares: Doubles, queue_size: int) -> float:
    """Expected number of entries of a patch's own scene in the queue: K sum over scenes of p^2.

    Source: our method specification, section 3.

    Args:
        shares: [S] share of the patches in each scene.
        queue_size: K.
    """
    return float(queue_size * np.sum(np.square(shares)))


def scene_warnings(shares: Doubles, queue_size: int) -> tuple[Remark, ...]:
    """What a person should know about the scenes before training; none where nothing is wrong.

    Args:
        shares: [S] share of the patches in each scene.
        queue_size: K, as it will be used.
    """
    if len(shares) == 1:
        return (Remark("swimdiff.one_scene"),)
    expected = expected_same_scene(shares, queue_size)
    if expected >= 1:
        return ()
    return (Remark("swimdiff.small_scenes", {"keys": queue_size, "expected": expected}),)


def fitted_queue(wanted: int, patch_count: int) -> int:
    """Length of the queue: never above half of the patches, else it holds the query's own patch as a negative."""
    return max(1, min(wanted, patch_count // 2))
