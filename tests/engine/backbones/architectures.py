"""The architectures that tests walk through; large ones are slow."""

from __future__ import annotations

from typing import Any

import pytest

from engine.backbones.registry import BACKBONES

LARGE = 50_000_000  # weights; each test of such a network takes seconds


def case(name: str, *more: int) -> Any:
    """A test of an architecture.

    Args:
        name: of the architecture.
        more: what else the test is given.
    """
    count = sum(weight.numel() for weight in BACKBONES[name].build(1).parameters())
    return pytest.param(name, *more, marks=[pytest.mark.slow] if count > LARGE else [])


ALL = [case(name) for name in BACKBONES]
