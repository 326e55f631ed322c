"""How well change is learned from some cities and found in others: folds over cities, figures pooled over all pixels.

The same task, patches and teaching as `evaluate --task change`, with all cities on the device.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from engine.backbones.base import Encoder
from engine.data.split import Share, drawn
from engine.evaluation.change import PlaceScores, Scorable, best_threshold, change_figures
from engine.evaluation.patches import MapPatches, Patches, PixelPatches, PlaceMaps
from engine.evaluation.places import Place
from engine.evaluation.teaching import EVEN, ChangeSettings, Recipe, teach
from engine.observer import SilentObserver
from engine.tasks.base import InputScale
from engine.tasks.change import ChangeForm, ChangeTask
from engine.tasks.losses import ChangeLoss

RGB = ("red", "green", "blue")
FOLDS = 5
SILENT = SilentObserver()
FloatArray = npt.NDArray[np.float32]


class CityArrays(Protocol):
    """Both dates of a city on one grid, and what has changed."""

    @property
    def name(self) -> str:
        """Of the city; it decides the folds."""

    @property
    def bands(self) -> tuple[str, ...]:
        """What each band shows."""

    @property
    def valid(self) -> npt.NDArray[np.bool_]:
        """[H, W] where both dates have data."""

    @property
    def change(self) -> npt.NDArray[np.uint8]:
        """[H, W] above 0 where something changed."""

    def values(self) -> tuple[FloatArray, FloatArray]:
        """Both dates, [C, H, W]."""

    @property
    def measures(self) -> FloatArray | None:
        """[M, H, W] of change, which need no labels; None where they were not computed."""


@dataclass(frozen=True)
class Pixels:
    """What `Place.of` takes."""

    name: str
    before: FloatArray
    after: FloatArray
    valid: npt.NDArray[np.bool_]
    truth: npt.NDArray[np.int8]
    measures: FloatArray | None = None


@dataclass(frozen=True)
class Variant:
    """One way of teaching change.

    Args:
        form: decoder and loss.
        recipe: how the weights move.
        epochs: of each training.
        batch_size: patches a step.
        validation_share: of the training cities, on which epoch and threshold are chosen; 0: the last epoch, one half.
        normalisation: of a city's dates, see `fit_scale`.
        turns: positions of a test city whose probabilities are averaged, 1 or 8.
        measured: whether the decoder sees the measures of change, where the cities have them.
    """

    form: ChangeForm = field(default_factory=ChangeForm)
    recipe: Recipe = field(default_factory=Recipe)
    epochs: int = 60
    batch_size: int = 32
    validation_share: float = 0.0
    normalisation: str = "moments"
    turns: int = 1
    measured: bool = True


BASE = Variant(recipe=Recipe(schedule="cosine"))
VARIANTS: dict[str, Variant] = {
    "base": BASE,
    "without-measures": replace(BASE, measured=False),
    "plain-differences": replace(BASE, form=ChangeForm(relative=False)),
    "published": Variant(
        form=ChangeForm(ChangeLoss(dice=0.0), relative=False), recipe=Recipe(), epochs=100, validation_share=0.25
    ),
    "validated": replace(BASE, validation_share=0.25),
    "exponential": Variant(recipe=Recipe()),
    "cross-entropy": replace(BASE, form=ChangeForm(ChangeLoss(dice=0.0))),
    "dice-alone": replace(BASE, form=ChangeForm(ChangeLoss(cross_entropy=0.0))),
    "dice-3": replace(BASE, form=ChangeForm(ChangeLoss(dice=3.0))),
    "focal": replace(BASE, form=ChangeForm(ChangeLoss(focus=2.0))),
    "rate-0.0003": replace(BASE, recipe=Recipe(learning_rate=3e-4, schedule="cosine")),
    "rate-0.003": replace(BASE, recipe=Recipe(learning_rate=3e-3, schedule="cosine")),
    "decay-0.001": replace(BASE, recipe=Recipe(weight_decay=1e-3, schedule="cosine")),
    "decay-0.01": replace(BASE, recipe=Recipe(weight_decay=1e-2, schedule="cosine")),
    "dropout-0": replace(BASE, form=ChangeForm(dropout=0.0)),
    "dropout-0.5": replace(BASE, form=ChangeForm(dropout=0.5)),
    "half-width": replace(BASE, form=ChangeForm(width=0.5)),
    "quarter-width": replace(BASE, form=ChangeForm(width=0.25)),
    "double-width": replace(BASE, form=ChangeForm(width=2.0)),
    "mean-of-weights": replace(BASE, recipe=Recipe(schedule="cosine", mean_decay=0.99)),
    "turned-tests": replace(BASE, turns=8),
    "short": replace(BASE, epochs=20),
    "long": replace(BASE, epochs=150),
    "invariant": replace(BASE, normalisation="invariant"),
    "one-scale": replace(BASE, normalisation="none"),
    "encoder-share-0.03": replace(BASE, recipe=Recipe(encoder_share=0.03, schedule="cosine")),
    "encoder-share-0.3": replace(BASE, recipe=Recipe(encoder_share=0.3, schedule="cosine")),
    "encoder-share-1": replace(BASE, recipe=Recipe(encoder_share=1.0, schedule="cosine")),
}


def places_of(
    cities: Sequence[CityArrays], device: torch.device, bands: Sequence[str] = RGB, normalisation: str = "moments"
) -> list[Place]:
    """Puts cities on the device.

    Args:
        cities: any.
        device: where.
        bands: in the order that the encoder wants.
        normalisation: see `fit_scale`.
    """
    found = []
    for city in cities:
        places = [city.bands.index(band) for band in bands]
        before, after = (np.ascontiguousarray(date[places], np.float32) for date in city.values())
        truth = np.where(city.valid, city.change > 0, -1).astype(np.int8)
        found.append(
            Place.of(Pixels(city.name, before, after, city.valid, truth, city.measures), device, normalisation)
        )
    return found


def fold_of(names: Sequence[str], folds: int, seed: int) -> list[int]:
    """Which fold each city is measured in: drawn by its name and the seed, all folds alike in number.

    Args:
        names: of the cities.
        folds: how many.
        seed: another one draws others.
    """
    left, found = list(range(len(names))), [0] * len(names)
    for fold in range(folds):
        share = Share(1.0 / (folds - fold))
        taken = drawn([names[place] for place in left], [""] * len(left), share, seed, f"fold {fold}")
        for place, chosen in zip(left, taken.tolist(), strict=True):
            found[place] = fold if chosen else found[place]
        left = [place for place, chosen in zip(left, taken.tolist(), strict=True) if not chosen]
    return found


class ChangeStudy:
    """An encoder's cities, made ready once for all folds and seeds.

    Args:
        encoder: on the device; it stays as it is.
        cities: with truth.
        device: where.
        frozen: whether the encoder stays while change is learned.
        variant: how it is learned.
        bands: of the encoder.
        scale: of the bands, where the encoder's card fixes one; None: each date of each city by its own.
    """

    def __init__(
        self,
        encoder: Encoder,
        cities: Sequence[CityArrays],
        device: torch.device,
        *,
        frozen: bool,
        variant: Variant | None = None,
        bands: Sequence[str] = RGB,
        scale: InputScale | None = None,
    ) -> None:
        self._variant = variant or BASE
        self._encoder, self._scale, self._frozen, self._device = encoder, scale, frozen, device
        self.places = places_of(cities, device, bands, self._variant.normalisation)
        self._maps = PlaceMaps(self._task(0), self.places, SILENT) if frozen else None

    def scores(self, seed: int, fold: int, folds: int = FOLDS) -> tuple[list[PlaceScores], float]:
        """Teaches change on the cities of the other folds, and scores those of this one.

        Returns:
            Probabilities of each test city, and the threshold.
        """
        variant = self._variant
        of = fold_of([place.name for place in self.places], folds, seed)
        test = [number for number, own in enumerate(of) if own == fold]
        train = [number for number, own in enumerate(of) if own != fold]
        chosen_on: list[int] = []
        if variant.validation_share:
            share = Share(variant.validation_share, left_over=1)
            names = [self.places[number].name for number in train]
            taken = drawn(names, [""] * len(train), share, seed, "validation").tolist()
            chosen_on = [number for number, chosen in zip(train, taken, strict=True) if chosen]
            train = [number for number in train if number not in chosen_on]
        task = self._task(seed)
        settings = ChangeSettings(variant.epochs, variant.batch_size, seed, variant.recipe)
        validation = [self._scorable(task, number, 1) for number in chosen_on]
        model = teach(task, self._patches(task, train), validation, settings, SILENT)
        tested = [self._scorable(task, number, variant.turns) for number in test]
        return [place.score(task, SILENT) for place in tested], model.threshold

    def figures(self, seed: int, folds: int = FOLDS) -> dict[str, float]:
        """Figures of a seed: each city is measured once, by a decoder that has not seen it; pooled over all pixels.

        Beside them `f1_best`, at the threshold that would have suited all cities best, tells how much of what is
        missing is the threshold's fault. It is no result.
        """
        scored: list[PlaceScores] = []
        for fold in range(folds):
            found, threshold = self.scores(seed, fold, folds)
            scored += [replace(place, probability=_moved(place.probability, threshold)) for place in found]
        figures = change_figures(scored, EVEN, self._variant.batch_size)
        return {**figures, "f1_best": best_threshold(scored)[1]}

    def _task(self, seed: int) -> ChangeTask:
        # Shared where it stays as it is; a copy where it learns.
        encoder = copy.deepcopy(self._encoder)
        generator = torch.Generator().manual_seed(seed)
        seen = self.places[0].measures if self._variant.measured else None
        task = ChangeTask(
            encoder, self._scale, frozen=self._frozen, generator=generator, form=self._variant.form,
            measure_count=0 if seen is None else len(seen),
        )  # fmt: skip
        return task.to(self._device)

    def _patches(self, task: ChangeTask, train: Sequence[int]) -> Patches:
        if self._maps is not None:
            return MapPatches(self._maps, self._variant.batch_size, train)
        return PixelPatches(task, [self.places[number] for number in train], self._variant.batch_size)

    def _scorable(self, task: ChangeTask, number: int, turns: int) -> Scorable:
        maps = self._maps
        kept = [] if maps is None else [maps.whole(number * maps.turns + turn) for turn in range(maps.turns)]
        return Scorable(task, self.places[number], SILENT, turns, kept)


def change_supervised(
    encoder: Encoder,
    cities: Sequence[CityArrays],
    device: torch.device,
    *,
    frozen: bool = True,
    variant: Variant | None = None,
    seeds: Sequence[int] = (0, 1, 2),
    folds: int = FOLDS,
    bands: Sequence[str] = RGB,
    scale: InputScale | None = None,
) -> list[dict[str, float]]:
    """Figures of each seed; arguments as in `ChangeStudy`."""
    study = ChangeStudy(encoder, cities, device, frozen=frozen, variant=variant, bands=bands, scale=scale)
    return [study.figures(seed, folds) for seed in seeds]


def mean_figures(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Mean over seeds, figure by figure."""
    return {name: sum(row[name] for row in rows) / len(rows) for name in rows[0]}


def _moved(probability: FloatArray, threshold: float) -> FloatArray:
    """Probabilities whose threshold has become one half, their order kept."""
    below = probability * (EVEN / max(threshold, 1e-6))
    above = 1.0 - (1.0 - probability) * (EVEN / max(1.0 - threshold, 1e-6))
    return np.where(
        probability >= threshold,
        np.maximum(above, EVEN),
        np.minimum(below, np.nextafter(np.float32(EVEN), np.float32(0))),
    ).astype(np.float32)
