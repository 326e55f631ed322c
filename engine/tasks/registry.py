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
from engine.tasks.decoders import UNetDecoder
from engine.tasks.joined import EncoderInputs, FineSettings, JoinedTask
from engine.tasks.maps import DecoderBuild, MapsTask
from engine.tasks.objects import HeadSize, ObjectTask
from engine.tasks.scene import ImageTask, SceneTask
from engine.tasks.segmentation import SegmentationTask
from engine.tasks.token_change import TokenChangeTask
from engine.tasks.upernet import UPerNetDecoder

Build = TypeVar("Build")
PixelTask = JoinedTask[Any]  # each with batches of its own, which only its `prepare` takes


@dataclass(frozen=True)
class TaskEntry(Generic[Build]):
    """A task, and what it needs.

    Args:
        labels: image, pixel or object: what has a label.
        dates: rasters of a place that it takes, 1 or 2.
        build: makes it with first weights.
        choices: of evaluate's parameter `task`, with which it is measured; none where it is not.
        text: what learns, for the protocol of such a measurement.
        decoder: of evaluate's parameter `decoder`, where there is a choice; empty where there is none.
    """

    labels: str
    dates: int
    build: Build
    choices: tuple[str, ...] = ()
    text: str = ""
    decoder: str = ""


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


class MapsTaskBuild(Protocol):
    """See MapsTask."""

    def __call__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale | None,
        *,
        frozen: bool,
        generator: torch.Generator,
    ) -> MapsTask:
        """Makes the task."""


class ObjectTaskBuild(Protocol):
    """See ObjectTask."""

    def __call__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale,
        size: HeadSize,
        *,
        frozen: bool,
        generator: torch.Generator,
    ) -> ObjectTask:
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


def _above_maps(decoder: DecoderBuild) -> MapsTaskBuild:
    def build(
        encoder: Encoder,
        class_count: int,
        scale: InputScale | None,
        *,
        frozen: bool,
        generator: torch.Generator,
    ) -> MapsTask:
        return MapsTask(encoder, class_count, scale, decoder, frozen=frozen, generator=generator)

    return build


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
        "unet",
    ),
    "change-tokens": TaskEntry(
        "pixel",
        2,
        TokenChangeTask,
        ("change",),
        "its map of stride 16 for both dates and measures of change, compared by a transformer of four tokens a date",
        "tokens",
    ),
}
MAPS_TASKS: dict[str, TaskEntry[MapsTaskBuild]] = {
    "segmentation-unet": TaskEntry(
        "pixel",
        1,
        _above_maps(lambda channels, count: UNetDecoder(channels, class_count=count)),
        ("segmentation",),
        "its maps of all strides, U-Net decoder",
        "unet",
    ),
    "segmentation-upernet": TaskEntry(
        "pixel",
        1,
        _above_maps(UPerNetDecoder),
        ("segmentation",),
        "its maps from stride 4 on, UPerNet decoder of 128 channels",
        "upernet",
    ),
}
# The thorough mode takes the first of its number of dates.
PIXEL_TASKS: dict[str, TaskEntry[Callable[[PixelParts], PixelTask]]] = {
    "segmentation": TaskEntry("pixel", 1, _segmentation),
    "change-classes": TaskEntry("pixel", 2, _change_classes),
}
OBJECT_TASKS: dict[str, TaskEntry[ObjectTaskBuild]] = {"objects": TaskEntry("object", 1, ObjectTask)}
TASKS: Mapping[str, TaskEntry[Any]] = {**IMAGE_TASKS, **CHANGE_TASKS, **MAPS_TASKS, **PIXEL_TASKS, **OBJECT_TASKS}


def measured_with(entries: Mapping[str, TaskEntry[Build]], choice: str, decoder: str = "") -> TaskEntry[Build]:
    """Finds the task that choices of evaluate measure.

    Args:
        entries: some of the tasks.
        choice: of the parameter `task`.
        decoder: of the parameter `decoder`; empty for any.

    Raises:
        ParameterError: where there is none.
    """
    offered = [entry for entry in entries.values() if choice in entry.choices]
    for entry in offered:
        if not decoder or entry.decoder in ("", decoder):
            return entry
    if offered:
        raise ParameterError(
            "“Decoder” is {decoder}, which does not serve the task {choice}.",
            "Choose one of {known}.",
            decoder=decoder,
            choice=choice,
            known=", ".join(entry.decoder for entry in offered),
        )
    known = ", ".join(dict.fromkeys(one for entry in entries.values() for one in entry.choices))
    raise ParameterError("task is {choice}.", "Choose one of {known}.", choice=choice, known=known)
