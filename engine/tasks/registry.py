"""The tasks there are, and what each needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import torch

from engine.backbones.base import Encoder
from engine.contract.errors import ParameterError
from engine.tasks.base import InputScale
from engine.tasks.change import ChangeTask
from engine.tasks.change_classes import ChangeClassesTask, fine_channels
from engine.tasks.joined import EncoderInputs, FineSettings, JoinedTask
from engine.tasks.scene import ImageTask, SceneTask
from engine.tasks.segmentation import SegmentationTask

Build = TypeVar("Build")
PixelTask = JoinedTask[Any]  # each with batches of its own, which only its `prepare` takes


@dataclass(frozen=True)
class TaskEntry(Generic[Build]):
    """A task, and what it needs.

    Args:
        labels: image or pixel: what has a label.
        dates: rasters of a place that it takes, 1 or 2.
        build: makes it with first weights.
        choices: of evaluate's parameter `task`, with which it is measured; none where it is not.
        text: what learns, for the protocol of such a measurement.
    """

    labels: str
    dates: int
    build: Build
    choices: tuple[str, ...] = ()
    text: str = ""


class ImageTaskBuild(Protocol):
    """See ImageTask."""

    def __call__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale,
        *,
        frozen: bool,
        several: bool,
        generator: torch.Generator,
    ) -> ImageTask:
        """Makes the task."""


class ChangeTaskBuild(Protocol):
    """See ChangeTask."""

    def __call__(
        self,
        encoder: Encoder,
        scale: InputScale | None,
        *,
        frozen: bool,
        generator: torch.Generator,
        measure_count: int,
    ) -> ChangeTask:
        """Makes the task."""


@dataclass(frozen=True)
class PixelParts:
    """What a task of the thorough mode is built from.

    Args:
        encoder: None for none.
        taken: which bands it takes, and how.
        class_count: K.
        band_count: C of each date.
        measure_count: M, of change.
        scale: of the bands of one date, as it was learned.
        widths: of the fine branch.
        frozen: whether the encoder stays as it is.
        generator: of the first weights.
    """

    encoder: Encoder | None
    taken: EncoderInputs
    class_count: int
    band_count: int
    measure_count: int
    scale: InputScale
    widths: tuple[int, ...]
    frozen: bool
    generator: torch.Generator


def _segmentation(parts: PixelParts) -> PixelTask:
    fine = FineSettings(parts.band_count, parts.widths)
    given = parts.encoder, parts.taken, parts.class_count, parts.scale, fine
    return SegmentationTask(*given, frozen=parts.frozen, generator=parts.generator)


def _change_classes(parts: PixelParts) -> PixelTask:
    fine = FineSettings(fine_channels(parts.band_count, parts.measure_count), parts.widths)
    given = parts.encoder, parts.taken, parts.class_count, fine
    return ChangeClassesTask(*given, frozen=parts.frozen, generator=parts.generator)


IMAGE_TASKS: dict[str, TaskEntry[ImageTaskBuild]] = {
    "scene": TaskEntry("image", 1, SceneTask, ("linear-probe", "knn", "fine-tune"), "encoder and linear layer"),
}
CHANGE_TASKS: dict[str, TaskEntry[ChangeTaskBuild]] = {
    "change": TaskEntry(
        "pixel",
        2,
        ChangeTask,
        ("change",),
        "|difference| of its maps at five strides and measures of change, U-Net decoder",
    ),
}
# The thorough mode takes the first of its number of dates.
PIXEL_TASKS: dict[str, TaskEntry[Callable[[PixelParts], PixelTask]]] = {
    "segmentation": TaskEntry("pixel", 1, _segmentation),
    "change-classes": TaskEntry("pixel", 2, _change_classes),
}
TASKS: Mapping[str, TaskEntry[Any]] = {**IMAGE_TASKS, **CHANGE_TASKS, **PIXEL_TASKS}


def measured_with(entries: Mapping[str, TaskEntry[Build]], choice: str) -> TaskEntry[Build]:
    """Finds the task that a choice of evaluate measures.

    Args:
        entries: some of the tasks.
        choice: of the parameter `task`.

    Raises:
        ParameterError: where there is none.
    """
    for entry in entries.values():
        if choice in entry.choices:
            return entry
    known = ", ".join(one for entry in entries.values() for one in entry.choices)
    raise ParameterError("task is {choice}.", "Choose one of {known}.", choice=choice, known=known)
