"""How a model of places is taught, by a head on vectors or by tuning the encoder, and how it does on parts left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.contract.jobs.scenes import TrainScenes
from engine.contract.remarks import Remark
from engine.evaluation.features import Images
from engine.jobs.scenes.accuracy import CALLED
from engine.jobs.scenes.lessons import Lessons
from engine.observer import Observer, SpanObserver
from engine.scenes.encoder import SceneEncoder
from engine.scenes.heads import HEADS, TUNED, Head, Lesson, LinearHead
from engine.scenes.part_images import SomeImages
from engine.scenes.tuning import EPOCHS, TuningSettings, tune

# Each part that is left out costs a training of the encoder; more parts are joined to so many.
MOST_PARTS = 3
FITTED = 0.05  # share of a tuning's time that the layer takes with which it begins


@dataclass(frozen=True)
class Taught:
    """What was learned.

    Args:
        held_out: [N, K] probabilities of places by what did not learn from them, NaN where none did not.
        encoder: looks at places.
        head: names them.
        text: how it was learned, for the card.
        remarks: what a person should know of it.
    """

    held_out: npt.NDArray[np.float32]
    encoder: SceneEncoder
    head: Head
    text: str
    remarks: tuple[Remark, ...] = ()


def teach(job: TrainScenes, lessons: Lessons, images: Images | None, folder: Path, observer: Observer) -> Taught:
    """Learns once without each part, to see how well it does there, and then from all.

    Args:
        job: says how.
        lessons: labelled places.
        images: their pixels where the encoder is tuned; else None.
        folder: receives checkpoints of a tuning.
        observer: hears of the progress, and may cancel.
    """
    if job.head == TUNED and images is not None:
        return _tuned(job, lessons, images, folder, observer)
    lesson = _lesson(job, lessons)
    kind, validation = HEADS[job.head], lessons.validation
    held_out = _unknown(lessons)
    turns = validation.count + 1
    for number in range(validation.count):
        span = SpanObserver(observer, number / turns, (number + 1) / turns)
        tested = torch.from_numpy(validation.tested(number))
        head = kind.learned(lesson.part(~tested), span)
        held_out[tested.numpy()] = head.probabilities(lesson.vectors[tested]).numpy()
    head = kind.learned(lesson, SpanObserver(observer, validation.count / turns, 1.0))
    return Taught(held_out, lessons.encoder, head, f"{head.kind} head on {lessons.encoder.name}")


def _tuned(job: TrainScenes, lessons: Lessons, images: Images, folder: Path, observer: Observer) -> Taught:
    """Tunes the encoder, and keeps it where it names places that were left out better than the layer it began with."""
    settings, lesson = TuningSettings(job.several, job.seed, job.resume), _lesson(job, lessons)
    parts = lessons.validation.parts
    joined = np.where(parts >= 0, parts % MOST_PARTS, parts)
    tested = np.unique(joined[joined >= 0])
    held_out, by_layer, turns = _unknown(lessons), _unknown(lessons), len(tested) + 1
    for number, part in enumerate(tested):
        span = SpanObserver(observer, number / turns, (number + 1) / turns)
        others, own = np.flatnonzero(joined != part), np.flatnonzero(joined == part)
        fitting, tuning = SpanObserver(span, 0.0, FITTED), SpanObserver(span, FITTED, 1.0)
        start = LinearHead.learned(lesson.part(torch.from_numpy(joined != part)), fitting)
        by_layer[own] = start.probabilities(lesson.vectors[torch.from_numpy(own)]).numpy()
        where = folder / f"part-{part}"
        encoder, head = tune(lessons.encoder, start, images, lessons.targets, others, settings, where, tuning)
        vectors = encoder.vectors(SomeImages(images, own), tuning)
        held_out[own] = head.probabilities(vectors).numpy()
    span = SpanObserver(observer, (turns - 1) / turns, 1.0)
    start = LinearHead.learned(lesson, SpanObserver(span, 0.0, FITTED))
    if len(tested) and (tuned := _right(held_out, lessons)) <= (linear := _right(by_layer, lessons)):
        said = Remark("scenes.not_tuned", {"tuned": 100 * tuned, "linear": 100 * linear})
        return Taught(by_layer, lessons.encoder, start, f"{start.kind} head on {lessons.encoder.name}", (said,))
    every, tuning = np.arange(len(joined)), SpanObserver(span, FITTED, 1.0)
    encoder, head = tune(lessons.encoder, start, images, lessons.targets, every, settings, folder / "all", tuning)
    return Taught(held_out, encoder, head, f"{lessons.encoder.name} tuned with a linear layer, {EPOCHS} passes")


def _lesson(job: TrainScenes, lessons: Lessons) -> Lesson:
    return Lesson(lessons.vectors, lessons.targets, job.several, lessons.names, job.neighbours, job.seed)


def _right(held_out: npt.NDArray[np.float32], lessons: Lessons) -> float:
    """Share of what was left out that is right: of places, or of all classes of all places."""
    known, shown = np.isfinite(held_out).all(axis=1), lessons.targets.numpy() > 0
    if lessons.several:
        return float(((held_out[known] >= CALLED) == shown[known]).mean())
    return float((held_out[known].argmax(axis=1) == shown[known].argmax(axis=1)).mean())


def _unknown(lessons: Lessons) -> npt.NDArray[np.float32]:
    return np.full((len(lessons.names), len(lessons.classes)), np.nan, np.float32)
