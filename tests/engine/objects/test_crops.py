"""Crops of two looks: what each shows and teaches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.contract.classes import LabelClass
from engine.objects.chips import Chips
from engine.objects.crops import CropBatches, LookCrops
from engine.objects.model import build_detector
from engine.objects.sites import WHOLE, LabelledSites, Site, whole_area
from engine.observer import SilentObserver
from engine.pixels.maps import EncoderScale
from engine.raster.reading.image_stack import OneDate, describe_stack
from engine.tasks.objects import HeadSize, ObjectTask
from tests.engine.jobs.objects import yards

CARS = ((20, 30, 34, 38), (200, 210, 214, 218))
FIELD = (30, 60, 290, 250)  # longer than a close crop
KINDS = ("car", "field")


@pytest.fixture
def labelled(tmp_path: Path) -> LabelledSites:
    shown = [*((yards.CAR, box) for box in CARS), (yards.SHED, FIELD)]
    stack = describe_stack(OneDate(str(yards.yard(tmp_path / "yard.tif", yards.pixels(shown=shown)))))
    boxes = np.array([*CARS, FIELD], np.float64)
    site = Site("yard", stack, (whole_area(stack),), (WHOLE,), boxes, np.array([0, 0, 1]), np.zeros(3, np.int64))
    classes = tuple(LabelClass(number + 1, name, "#000000") for number, name in enumerate(KINDS))
    return LabelledSites(classes, (site,), (), (), "")


def detector(looks: int) -> ObjectTask:
    scale = EncoderScale((0, 1, 2), torch.full((1, 3), 110.0), torch.full((1, 3), 20.0))
    size = HeadSize(16, 1, 2.0, looks)
    return build_detector(random_encoder(3, 0, "efficientnet_lite0"), 2, scale, size, frozen=False, seed=0)


def looks_of(task: ObjectTask, labelled: LabelledSites, folder: Path) -> list[LookCrops]:
    made = []
    for look, factor in enumerate(task.size.enlargements):
        chips = Chips(folder / f"{look}.bin", labelled, (0, 1, 2), factor, SilentObserver())
        made.append(LookCrops(chips, task, look, [WHOLE]))
    return made


def labels_of(labelled: LabelledSites, look: LookCrops) -> set[int]:
    return {int(labelled.sites[0].label[box]) for _, box in look.objects}


def test_each_look_is_drawn_around_the_objects_of_its_size(labelled: LabelledSites, tmp_path: Path) -> None:
    close, far = looks_of(detector(2), labelled, tmp_path)
    assert (labels_of(labelled, close), labels_of(labelled, far)) == ({0}, {1})
    (alone,) = looks_of(detector(1), labelled, tmp_path)
    assert labels_of(labelled, alone) == {0, 1}


def test_a_large_object_is_learned_with_its_whole_box(labelled: LabelledSites, tmp_path: Path) -> None:
    task = detector(2)
    close, far = looks_of(task, labelled, tmp_path)
    generator = np.random.default_rng(0)
    taught: set[tuple[int, ...]] = set()
    for _ in range(20):
        inputs, target = far.crop(generator)
        assert inputs.shape == (3, 256, 256)
        assert not (target[:, 0] == 0).any()
        sides = target[target[:, 0] == 1, 1:]
        taught |= {
            tuple(one)
            for one in torch.stack((sides[:, 0] + sides[:, 2], sides[:, 1] + sides[:, 3]), dim=1).round().int().tolist()
        }
        assert not (close.crop(generator)[1][:, 0] == 1).any()
    assert taught == {(130, 95), (95, 130)}


def test_a_batch_holds_crops_of_all_looks_of_one_size(labelled: LabelledSites, tmp_path: Path) -> None:
    task = detector(2)
    batches = CropBatches(looks_of(task, labelled, tmp_path), 4, 0, torch.device("cpu"))
    first, again = (next(iter(batches.batches(3, 4))) for _ in range(2))
    assert first.inputs.shape == (4, 3, 256, 256) and torch.equal(first.target, again.target)
    with torch.no_grad():
        assert task(first.inputs).shape[:2] == first.target.shape[:2]
    assert np.isfinite(float(task.loss(task(first.inputs), first.target).detach()))
