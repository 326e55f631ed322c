"""Scene classification with an encoder: linear probe, nearest neighbours, fine-tuning, over several seeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from engine.contract.errors import ErrorCode, InputError
from engine.data.labelled import LabelledImages
from engine.data.split import Share, drawn, test_part
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.features import embed
from engine.evaluation.fine_tune import BATCH as TUNE_BATCH
from engine.evaluation.fine_tune import EPOCHS as TUNE_EPOCHS
from engine.evaluation.fine_tune import TuneSettings, fine_tune, predict
from engine.evaluation.images import ImageSet
from engine.evaluation.neighbours import nearest_neighbours
from engine.evaluation.probe import ProbeSettings, linear_probe
from engine.evaluation.scores import ClassRow, class_figures, class_rows, label_figures
from engine.evaluation.table import Table, table_of
from engine.observer import Observer, SpanObserver
from engine.tasks.registry import IMAGE_TASKS, measured_with
from engine.tasks.scene import ImageTask


@dataclass(frozen=True)
class SceneSettings:
    """What is measured, and how.

    Args:
        task: as evaluate names it.
        seeds: of the repetitions.
        epochs: None for the task's own.
        batch_size: None for the task's own.
        neighbours: k.
        fraction: share of the training labels, drawn for each seed.
        device: where.
    """

    task: str
    seeds: tuple[int, ...]
    epochs: int | None
    batch_size: int | None
    neighbours: int
    fraction: float
    device: torch.device


@dataclass(frozen=True)
class SceneOutcome:
    """What was measured.

    Args:
        table: a row a seed.
        classes: a row a class.
        train_count: images that were learned from, for each seed.
    """

    table: Table
    classes: list[ClassRow]
    train_count: int


@dataclass(frozen=True)
class Vectors:
    """What a frozen encoder makes of the images.

    Args:
        train: [N, D].
        targets: [N, K], 1 for each class of a training image.
        names: [N] of the training images.
        test: [M, D].
        several: whether an image may have several labels.
    """

    train: Tensor
    targets: Tensor
    names: tuple[str, ...]
    test: Tensor
    several: bool

    def drawn(self, chosen: Tensor) -> Vectors:
        """Those with chosen labels to learn from.

        Args:
            chosen: [N] which.
        """
        names = tuple(name for name, kept in zip(self.names, chosen.tolist(), strict=True) if kept)
        return replace(self, train=self.train[chosen], targets=self.targets[chosen], names=names)


def shared_out(
    train: LabelledImages, test: LabelledImages, same: bool, share: float, seed: int
) -> tuple[LabelledImages, LabelledImages]:
    """Training and test images with the same classes.

    Args:
        train: labelled images.
        test: likewise; the same ones where both come from one place.
        same: whether they do: then they are split, class by class.
        share: of the images that are measured on, where split.
        seed: of the split.

    Raises:
        InputError: where the test images have a class that the training images lack, or a part is empty.
    """
    if same:
        measured = test_part(train.names, train.groups, share, seed)
        train, test = train.part(~measured), train.part(measured)
        if not test.images:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "No class has two images, so there are none left to test on.",
                "Add more images, or use separate test data.",
            )
        return train, test
    unknown = sorted(set(test.class_names) - set(train.class_names))
    if unknown:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The test data have classes that are missing in the training data: {unknown}.",
            "Use training and test data with the same folders, or with the same columns in the label table.",
            unknown=", ".join(unknown[:8]),
        )
    return train, test.with_classes(train.class_names)


def labels_drawn(train: LabelledImages, fraction: float, seed: int) -> Tensor:
    """[N] which training labels a seed may use, class by class; at least one of each."""
    if fraction >= 1.0:
        return torch.ones(len(train.images), dtype=torch.bool)
    return torch.from_numpy(drawn(train.names, train.groups, Share(fraction), seed, "labels"))


def measure_scenes(
    encoder: EncoderSource, train: ImageSet, test: ImageSet, settings: SceneSettings, observer: Observer
) -> SceneOutcome:
    """Measures an encoder on images.

    Args:
        encoder: what is measured.
        train: all training images, of which each seed uses its share of the labels.
        test: what the figures are of.
        settings: how.
        observer: hears of the progress, and may cancel.
    """
    fixed = encoder.fixed_scale()
    scale = train.scale() if fixed is None else fixed
    several = train.labelled.several
    rows, found, counts = [], [], []
    vectors: Vectors | None = None
    for number, seed in enumerate(settings.seeds):
        span = SpanObserver(observer, number / len(settings.seeds), (number + 1) / len(settings.seeds))
        task = (
            measured_with(IMAGE_TASKS, settings.task)
            .build(
                encoder.build(train.pixels.shape[1], seed, settings.device),
                len(train.labelled.class_names),
                scale,
                frozen=settings.task in ON_VECTORS,
                several=several,
                generator=torch.Generator().manual_seed(seed),
            )
            .to(settings.device)
        )
        chosen = labels_drawn(train.labelled, settings.fraction, seed)
        counts.append(int(chosen.sum()))
        if task.frozen:
            if vectors is None or encoder.random:
                vectors = _vectors(task, train, test, settings.device, SpanObserver(span, 0.0, 0.7))
            learn = ON_VECTORS[settings.task]
            probabilities = learn(vectors.drawn(chosen), settings, seed, SpanObserver(span, 0.7, 1.0))
        else:
            tuned = TuneSettings(settings.epochs or TUNE_EPOCHS, settings.batch_size or TUNE_BATCH, seed)
            fine_tune(task, train.part(chosen.numpy()), tuned, settings.device, span)
            probabilities = predict(task, test, tuned.batch_size, settings.device, span)
        found.append(probabilities.cpu())
        rows.append((label_figures if several else class_figures)(found[-1], test.targets))
    classes = class_rows(found, test.targets, train.labelled.class_names, several)
    return SceneOutcome(table_of(settings.seeds, rows), classes, min(counts))


def _vectors(task: ImageTask, train: ImageSet, test: ImageSet, device: torch.device, observer: Observer) -> Vectors:
    share = train.count / (train.count + test.count)
    return Vectors(
        embed(task, train, device, SpanObserver(observer, 0.0, share)),
        train.targets,
        tuple(train.labelled.names),
        embed(task, test, device, SpanObserver(observer, share, 1.0)),
        task.several,
    )


def _probe(vectors: Vectors, settings: SceneSettings, seed: int, observer: Observer) -> Tensor:
    probe = ProbeSettings(vectors.several, seed)
    return linear_probe(vectors.train, vectors.targets, vectors.test, vectors.names, probe, observer)


def _neighbours(vectors: Vectors, settings: SceneSettings, seed: int, observer: Observer) -> Tensor:
    return nearest_neighbours(vectors.train, vectors.targets, vectors.test, settings.neighbours)


# What works on the vectors of a frozen encoder; everything else teaches the encoder too.
ON_VECTORS: dict[str, Callable[[Vectors, SceneSettings, int, Observer], Tensor]] = {
    "linear-probe": _probe,
    "knn": _neighbours,
}
