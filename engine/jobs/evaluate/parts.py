"""From an evaluation's fields to what was measured, in the words of the report."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.backbones.device import pick_device
from engine.contract.errors import ParameterError
from engine.contract.jobs.evaluation import Evaluate
from engine.contract.parameters import parameters
from engine.data.labelled import find_labelled
from engine.evaluation.encoders import Measured
from engine.evaluation.images import NAMED_IMAGES, ImageSet, load_images, settle_form
from engine.evaluation.scenes import SceneSettings, measure_scenes, shared_out
from engine.evaluation.table import Table
from engine.observer import Observer, SpanObserver
from engine.tasks.registry import IMAGE_TASKS, measured_with


@dataclass(frozen=True)
class Findings:
    """What was measured.

    Args:
        table: a row a seed.
        main: the figure that counts most.
        parts_title: what the rows below are: classes or places.
        parts_heads: of their columns.
        parts_rows: name, and values.
        protocol: how it was measured: what, and the words for it.
        warnings: sentences for people.
        facts: more for result.json.
    """

    table: Table
    main: str
    parts_title: str
    parts_heads: tuple[str, ...]
    parts_rows: list[tuple[Any, ...]]
    protocol: list[tuple[str, str]]
    warnings: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)


def title(job: Evaluate) -> str:
    """What is measured, as the contract calls it."""
    described = next(one for one in parameters(job) if one.name == "task")
    return described.choice_labels[described.choices.index(job.task)]


def source_list(text: str) -> list[str]:
    """One path a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def seeds_of(job: Evaluate) -> tuple[int, ...]:
    """Seeds of the repetitions."""
    return tuple(range(job.seed, job.seed + job.seeds))


def same_sources(train: list[str], test: list[str]) -> bool:
    """Whether both are the same paths, which then are split."""
    return {os.path.realpath(path) for path in train} == {os.path.realpath(path) for path in test}


def measure_images(job: Evaluate, encoder: Measured, folder: Path, observer: Observer) -> Findings:
    """Linear probe, nearest neighbours or fine-tuning."""
    train_sources, test_sources = source_list(job.train), source_list(job.test)
    if not train_sources:
        raise ParameterError(
            "“Training data” is missing.",
            "Choose the images to train on. If it is the same path as “Test data”, the images are split.",
        )
    same = same_sources(train_sources, test_sources)
    found = find_labelled(train_sources, job.labels)
    train, test = shared_out(
        found, found if same else find_labelled(test_sources, job.labels), same, job.test_share, job.seed
    )
    form = settle_form(train.images, lambda info: encoder.image_bands(info, job.bands), job.image_px)
    share = len(train.images) / (len(train.images) + len(test.images))
    sets = [
        load_images(part, form, folder, SpanObserver(observer, start, stop))
        for part, start, stop in ((train, 0.0, 0.2 * share), (test, 0.2 * share, 0.2))
    ]
    settings = SceneSettings(
        job.task, seeds_of(job), job.epochs, job.batch_size, job.neighbours, job.fraction, pick_device(job.device)
    )
    outcome = measure_scenes(encoder, sets[0], sets[1], settings, SpanObserver(observer, 0.2, 1.0))
    several = train.several
    value = "average precision" if several else "accuracy"
    protocol = [
        ("Learned from", f"{outcome.train_count:,} of {sets[0].count:,} images of {', '.join(train_sources)}"),
        ("Measured on", f"{sets[1].count:,} images of {', '.join(test_sources)}"),
        ("Split", f"by seed {job.seed}, class by class, {job.test_share:.0%} for testing" if same else "as given"),
        ("Images", f"{form.width_px} x {form.height_px} px, bands {', '.join(str(band) for band in form.bands)}"),
        ("Task", TEXTS.get(job.task, _tuned_text)(job)),
    ]
    facts = {
        "train_images": sets[0].count,
        "test_images": sets[1].count,
        "labels_used": outcome.train_count,
        "classes": list(train.class_names),
        "skipped": [line for part in sets for line in part.skipped][:1000],
    }
    rows = [(row.name, row.images, row.value) for row in outcome.classes]
    main = "average_precision" if several else "accuracy"
    warnings = _warnings(sets, train.unlabelled, form.width_px, form.height_px)
    return Findings(outcome.table, main, "Classes", ("Class", "Images", value), rows, protocol, warnings, facts)


def _probe_text(job: Evaluate) -> str:
    return f"one linear layer on the frozen encoder, Adam, {job.epochs or 100} epochs, the rate falls twice"


def _tuned_text(job: Evaluate) -> str:
    learned = measured_with(IMAGE_TASKS, job.task).text
    return f"{learned}, Adam, {job.epochs or 30} epochs, flips and turns"


# Measurements of the vectors of a frozen encoder; in any other the task learns as a whole.
TEXTS: dict[str, Callable[[Evaluate], str]] = {
    "linear-probe": _probe_text,
    "knn": lambda job: f"{job.neighbours} nearest training images by cosine, frozen encoder",
}


def _warnings(sets: list[ImageSet], unlabelled: int, width_px: int, height_px: int) -> list[str]:
    warnings = []
    skipped = [line for part in sets for line in part.skipped]
    if skipped:
        warnings.append(f"{len(skipped)} images could not be used: {'; '.join(skipped[:NAMED_IMAGES])}")
    resampled = sum(part.resampled for part in sets)
    if resampled:
        warnings.append(f"{resampled:,} images had another size and were resampled to {width_px} x {height_px} px.")
    if unlabelled:
        warnings.append(f"{unlabelled:,} images are not in the label table and were left out.")
    return warnings
