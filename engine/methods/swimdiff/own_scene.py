"""How many of the keys that a patch is compared with come from its own scene: whether there is anything to match."""

from __future__ import annotations

import numpy as np

from engine.contract.remarks import Remark
from engine.data.patches import Doubles


def expected_same_scene(shares: Doubles, key_count: int) -> float:
    """Expected number of keys of a patch's own scene: K sum over scenes of p^2.

    Source: our method specification, section 3.

    Args:
        shares: [S] share of the patches in each scene.
        key_count: K, that a patch is compared with.
    """
    return float(key_count * np.sum(np.square(shares)))


def scene_warnings(shares: Doubles, key_count: int) -> tuple[Remark, ...]:
    """What a person should know about the scenes before training; none where nothing is wrong.

    Args:
        shares: [S] share of the patches in each scene.
        key_count: K, that a patch is compared with.
    """
    if len(shares) == 1:
        return (Remark("swimdiff.one_scene"),)
    expected = expected_same_scene(shares, key_count)
    if expected >= 1:
        return ()
    return (Remark("swimdiff.small_scenes", {"keys": key_count, "expected": expected}),)
