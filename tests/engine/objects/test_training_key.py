"""A training goes on only with what it began with."""

from __future__ import annotations

from pathlib import Path

import torch

from engine.contract.classes import LabelClass
from engine.objects.sites import LabelledSites
from engine.objects.training import DetectorSettings, DetectorTraining
from engine.observer import SilentObserver
from engine.pixels.maps import EncoderScale
from engine.tasks.objects import HeadSize


def key(mean: float, bands: tuple[int, ...]) -> str:
    labelled = LabelledSites((LabelClass(1, "car", "#000000"),), (), (), (), "")
    scale = EncoderScale(bands, torch.full((1, 3), mean), torch.ones(1, 3))
    settings = DetectorSettings(5, HeadSize())
    made = DetectorTraining(
        labelled,
        0,
        torch.nn.Identity(),
        scale,
        settings,
        "a",
        Path(),
        torch.device("cpu"),
        SilentObserver(),  # type: ignore[arg-type]
    )
    return made.data_key()


def test_values_that_are_scaled_in_another_way_are_another_training() -> None:
    assert key(1.0, (0, 1, 2)) == key(1.0, (0, 1, 2))
    assert len({key(1.0, (0, 1, 2)), key(2.0, (0, 1, 2)), key(1.0, (2, 1, 0))}) == 3
