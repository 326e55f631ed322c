"""Change over several seeds: places shared out, encoder built, taught, measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from engine.contract.errors import ErrorCode, InputError
from engine.contract.results.evaluation import ChosenModel
from engine.data.pairs import ChangePair
from engine.data.split import Share, drawn, test_part
from engine.evaluation.change import PlaceScores, Scorable, change_figures
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.patches import MapPatches, Patches, PixelPatches, PlaceMaps
from engine.evaluation.places import Place
from engine.evaluation.table import Table, table_of
from engine.evaluation.teaching import BATCH, EPOCHS, ChangeSettings, teach
from engine.metrics.binary import average_precision, confusion
from engine.observer import Observer, SpanObserver
from engine.tasks.change import ChangeTask
from engine.tasks.registry import CHANGE_TASKS, measured_with

VALIDATION_SHARE = 0.25  # assumed: of the training places


@dataclass(frozen=True)
class Parts:
    """Which places serve what; none serves twice."""

    train: tuple[ChangePair, ...]
    validation: tuple[ChangePair, ...]
    test: tuple[ChangePair, ...]


@dataclass(frozen=True)
class RunSettings:
    """What is measured, and how.

    Args:
        task: as evaluate names it.
        decoder: likewise.
        seeds: of the repetitions.
        frozen: whether the encoder stays.
        epochs: None for the default.
        batch_size: likewise.
        device: where.
    """

    task: str
    decoder: str
    seeds: tuple[int, ...]
    frozen: bool
    epochs: int | None
    batch_size: int | None
    device: torch.device


@dataclass(frozen=True)
class ChangeOutcome:
    """What was measured.

    Args:
        table: a row a seed.
        places: a row a test place: name, pixels, share that changed, average precision, F1; means over the seeds.
        chosen: epoch, threshold and validation F1 of each seed.
    """

    table: Table
    places: list[tuple[str, int, float, float, float]]
    chosen: list[ChosenModel]


def share_out(train: Sequence[ChangePair], test: Sequence[ChangePair], share: float, seed: int) -> Parts:
    """Decides by place: to learn from, to choose on, to measure on.

    Args:
        train: places with truth.
        test: likewise. The same ones as `train` are split; of others, those that are in `train` too do not train.
        share: of the places that are measured on, where split.
        seed: of the split.

    Raises:
        InputError: where too few places are left.
    """
    if {_key(pair) for pair in train} == {_key(pair) for pair in test}:
        measured = test_part([pair.name for pair in train], [""] * len(train), share, seed)
        test = [pair for pair, taken in zip(train, measured, strict=True) if taken]
    kept = {_key(pair) for pair in test}
    # A copy of a test place in another folder has the same name.
    names = {pair.name for pair in test}
    train = [pair for pair in train if _key(pair) not in kept and pair.name not in names]
    if len(train) < 2 or not test:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{train_count} {train_count:place is|places are} left for training and {test_count} for testing.",
            "Provide at least two places for training, one of which is used for validation, and one for testing, "
            "each with a truth raster.",
            train_count=len(train),
            test_count=len(test),
        )
    chosen = drawn(
        [pair.name for pair in train], [""] * len(train), Share(VALIDATION_SHARE, left_over=1), seed, "validation"
    )
    return Parts(
        tuple(pair for pair, taken in zip(train, chosen, strict=True) if not taken),
        tuple(pair for pair, taken in zip(train, chosen, strict=True) if taken),
        tuple(test),
    )


def measure_places(
    encoder: EncoderSource,
    train: Sequence[Place],
    validation: Sequence[Place],
    test: Sequence[Place],
    settings: RunSettings,
    observer: Observer,
) -> ChangeOutcome:
    """Measures an encoder on change.

    Args:
        encoder: what is measured.
        train: places to learn from.
        validation: places that epoch and threshold are chosen on.
        test: places that the figures are of.
        settings: how.
        observer: hears of the progress, and may cancel.
    """
    batch_size = settings.batch_size or BATCH
    rows, chosen = [], []
    found: list[tuple[list[PlaceScores], float]] = []
    ready: _Ready | None = None
    for number, seed in enumerate(settings.seeds):
        span = SpanObserver(observer, number / len(settings.seeds), (number + 1) / len(settings.seeds))
        task = (
            measured_with(CHANGE_TASKS, settings.task, settings.decoder)
            .build(
                encoder.build(train[0].before.shape[0], seed, settings.device),
                encoder.fixed_scale(),
                frozen=settings.frozen,
                generator=torch.Generator().manual_seed(seed),
                measure_count=0 if train[0].measures is None else len(train[0].measures),
            )
            .to(settings.device)
        )
        # The maps of a frozen encoder serve all seeds, unless each seed draws its own weights.
        if ready is None or encoder.random or not settings.frozen:
            ready = _made_ready(task, (train, validation, test), batch_size, SpanObserver(span, 0.0, 0.2))
        change = ChangeSettings(settings.epochs or EPOCHS, batch_size, seed)
        model = teach(task, ready.patches, ready.validation, change, SpanObserver(span, 0.2, 0.95))
        scored = [place.score(task, SpanObserver(span, 0.95, 1.0)) for place in ready.test]
        rows.append(change_figures(scored, model.threshold, batch_size))
        chosen.append(model)
        found.append((scored, model.threshold))
    return ChangeOutcome(table_of(settings.seeds, rows), _place_rows(found), chosen)


@dataclass(frozen=True)
class _Ready:
    patches: Patches
    validation: list[Scorable]
    test: list[Scorable]


def _made_ready(task: ChangeTask, places: tuple[Sequence[Place], ...], batch_size: int, observer: Observer) -> _Ready:
    train, validation, test = places
    patches: Patches = (
        MapPatches(PlaceMaps(task, train, observer), batch_size)
        if task.frozen
        else PixelPatches(task, train, batch_size)
    )
    ready = [[Scorable(task, place, observer) for place in part] for part in (validation, test)]
    return _Ready(patches, *ready)


def _place_rows(found: Sequence[tuple[Sequence[PlaceScores], float]]) -> list[tuple[str, int, float, float, float]]:
    rows = []
    for number, place in enumerate(found[0][0]):
        truth = place.known[1]
        precisions = [average_precision(*scored[number].known) for scored, _ in found] if truth.any() else [0.0]
        f1 = [confusion(scored[number].known[0] >= threshold, truth).f1 for scored, threshold in found]
        share = float(truth.mean()) if truth.size else 0.0
        rows.append((place.name, int(truth.size), share, float(np.mean(precisions)), float(np.mean(f1))))
    return rows


def _key(pair: ChangePair) -> str:
    return str(pair.before.resolve())
