"""From an evaluation's fields to what was measured, in the words of the report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.backbones.device import pick_device
from engine.contract.card import IMAGE_CHECKSUMS, IMAGE_COUNT
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.jobs.evaluation import Evaluate
from engine.contract.parameters import parameters
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value, joined
from engine.contract.results.evaluation import EvaluationResult, ImageEvaluation, PartTable
from engine.data.labelled import ImageReader, LabelledImages, find_labelled
from engine.data.seen_images import count_seen
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.fine_tune import EPOCHS
from engine.evaluation.images import (
    NAMED_IMAGES,
    ImageForm,
    ImageSet,
    images_in_common,
    left_out_remarks,
    load_images,
    settle_form,
)
from engine.evaluation.margins import margin_remarks
from engine.evaluation.scenes import SceneSettings, measure_scenes, shared_out
from engine.evaluation.scores import binomial_errors
from engine.evaluation.table import Table
from engine.metrics.intervals import Interval
from engine.observer import Observer, SpanObserver
from engine.raster.info import RasterInfo
from engine.tasks.registry import IMAGE_TASKS, measured_with

MOST_SKIPPED = 1000  # images whose reasons a result tells


@dataclass(frozen=True)
class Findings:
    """What was measured.

    Args:
        table: one row per seed.
        main: the figure that counts most.
        parts: figures of each class or place.
        protocol: how it was measured: what, and the words for it.
        remarks: on the labelled data.
        errors: binomial standard errors of figures that are shares of what was tested, by name.
        tested: number of images that they are shares of; of images or polygons that `interval` is over.
        interval: of the main figure, where it is no share of independent images.
        complete: adds to the result what there is only with this kind of data.
    """

    table: Table
    main: str
    parts: PartTable
    protocol: tuple[tuple[str, str], ...]
    remarks: tuple[Remark, ...] = ()
    errors: Mapping[str, float] = field(default_factory=dict)
    tested: int = 0
    complete: Callable[[EvaluationResult], EvaluationResult] = lambda result: result
    interval: Interval | None = None


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


def first_image(job: Evaluate) -> RasterInfo:
    """Describes the first image that is measured on."""
    images = find_labelled(source_list(job.test), job.labels).images
    with ImageReader(job.nodata, job.alpha) as reader:
        return reader.read(images[0]).info


def measure_images(job: Evaluate, encoder: EncoderSource, folder: Path, observer: Observer) -> Findings:
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
    form = settle_form(
        train.images, lambda info: encoder.image_bands(info, job.bands), job.image_px, job.nodata, job.alpha
    )
    share = len(train.images) / (len(train.images) + len(test.images))
    sets = [
        load_images(part, form, folder, SpanObserver(observer, start, stop))
        for part, start, stop in ((train, 0.0, 0.2 * share), (test, 0.2 * share, 0.2))
    ]
    twice = images_in_common(*sets)
    if not same and twice == sets[1].count:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "All {count:,} test {count:image is|images are} among the training images as well.",
            "Use other images for testing. To split one set, choose the same path for “Training data” and “Test data”.",
            count=twice,
        )
    settings = SceneSettings(
        job.task, seeds_of(job), job.epochs, job.batch_size, job.neighbours, job.fraction, pick_device(job.device)
    )
    outcome = measure_scenes(encoder, sets[0], sets[1], settings, SpanObserver(observer, 0.2, 1.0))
    several = train.several
    protocol = (
        ("Learned from", f"{outcome.train_count:,} of {sets[0].count:,} images of {', '.join(train_sources)}"),
        ("Measured on", f"{sets[1].count:,} images of {', '.join(test_sources)}"),
        ("Split", f"by seed {job.seed}, class by class, {job.test_share:.0%} for testing" if same else "as given"),
        ("Images", f"{form.width_px} x {form.height_px} px, bands {', '.join(str(band) for band in form.bands)}"),
        ("Task", TEXTS.get(job.task, _tuned_text)(job)),
    )
    errors = binomial_errors(outcome.table.mean, sets[1].targets)
    skipped = tuple(error for part in sets for error in part.skipped)

    def complete(result: EvaluationResult) -> ImageEvaluation:
        return ImageEvaluation(
            **vars(result),
            train_images=sets[0].count,
            test_images=sets[1].count,
            labels_used=outcome.train_count,
            classes=tuple(train.class_names),
            skipped=tuple(error.message for error in skipped[:MOST_SKIPPED]),
            errors=errors,
        )

    heads = ("Class", "Images", "average precision" if several else "accuracy")
    return Findings(
        outcome.table,
        "average_precision" if several else "accuracy",
        PartTable("Classes", heads, tuple((row.name, row.images, row.value) for row in outcome.classes)),
        protocol,
        (
            *_pretrained_on(encoder, sets[1]),
            *_remarks(sets, twice, skipped, train, form),
            *margin_remarks(sets),
        ),
        errors,
        sets[1].count,
        complete,
    )


def _tuned_text(job: Evaluate) -> str:
    learned = measured_with(IMAGE_TASKS, job.task).text
    return f"{learned}, Adam, {job.epochs or EPOCHS} epochs, flips and turns"


# Measurements of the vectors of a frozen encoder; in any other the task learns as a whole.
TEXTS: dict[str, Callable[[Evaluate], str]] = {
    "linear-probe": lambda job: (
        "one linear layer on the frozen encoder, fitted to its end by L-BFGS, its decay chosen "
        "on parts of the training images"
    ),
    "knn": lambda job: f"{job.neighbours} nearest training images by cosine, frozen encoder",
}


def _pretrained_on(encoder: EncoderSource, test: ImageSet) -> Iterator[Remark]:
    """Says where the encoder has seen images of the test."""
    provenance = {} if encoder.card is None else encoder.card.provenance
    if IMAGE_CHECKSUMS not in provenance:
        return
    with ImageReader() as reader:
        seen = count_seen(provenance, (reader.content(image) for image in test.labelled.images))
    if seen:
        listed, of_all = len(provenance[IMAGE_CHECKSUMS].split()), provenance.get(IMAGE_COUNT, "")
        values: dict[str, Value] = {"count": seen, "total": test.count, "listed": listed}
        yield Remark("evaluation.pretrained_on", {**values, "all": int(of_all) if of_all.isdigit() else listed})


def _remarks(
    sets: list[ImageSet], twice: int, skipped: tuple[InputError, ...], train: LabelledImages, form: ImageForm
) -> Iterator[Remark]:
    if twice:
        yield Remark("evaluation.seen_images", {"count": twice, "total": sets[1].count}, severity=PROBLEM)
    if skipped:
        reasons = joined(error.said for error in skipped[:NAMED_IMAGES])
        values: dict[str, Value] = {"count": len(skipped), "reasons": reasons}
        yield Remark("evaluation.unusable", values, severity=PROBLEM)
    resampled = sum(part.resampled for part in sets)
    if resampled:
        size: dict[str, Value] = {"width_px": form.width_px, "height_px": form.height_px}
        yield Remark("evaluation.resampled", {"count": resampled, **size})
    yield from left_out_remarks(train)
