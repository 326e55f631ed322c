"""What was left out is searched as rasters will be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.contract.classes import LabelClass
from engine.objects import training
from engine.objects.finding import Finder, Found
from engine.objects.sites import WHOLE, LabelledSites, Site, whole_area
from engine.observer import SilentObserver
from engine.pixels.maps import EncoderScale
from engine.raster.reading.image_stack import OneDate, describe_stack
from engine.tasks.objects import HeadSize
from tests.engine.jobs.objects import yards

CPU = torch.device("cpu")
SCALE = EncoderScale((0, 1, 2), torch.full((1, 3), 110.0), torch.full((1, 3), 20.0))


def test_as_much_is_seen_around_what_was_left_out_as_around_the_windows_of_a_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack = describe_stack(OneDate(str(yards.yard(tmp_path / "yard.tif", yards.pixels(shown=[])))))
    box = np.array([[10.0, 20.0, 290.0, 60.0]])
    nothing = np.zeros(1, np.int64)
    site = Site("yard", stack, (whole_area(stack),), (WHOLE,), box, nothing, nothing)
    labelled = LabelledSites((LabelClass(1, "pier", "#000000"),), (site,), (), (), "")
    made = training.DetectorTraining(
        labelled, 0, random_encoder(3, 0, "efficientnet_lite0"), SCALE,
        training.DetectorSettings(1, HeadSize(16, 1)), "", tmp_path / "work", CPU, SilentObserver(),
    )  # fmt: skip
    seen: list[int] = []

    def search(finder: Finder, *_: object) -> Found:
        seen.append(finder.halo_px)
        return Found.nothing()

    monkeypatch.setattr(training, "search_areas", search)
    task = made._new_task()
    made._found(task, WHOLE, None, SilentObserver())
    usual, wanted = (Finder(task, (0, 1, 2), CPU, 0.05, longest_px=longest).halo_px for longest in (0.0, 280.0))
    assert seen == [wanted] and wanted >= 140 > usual
