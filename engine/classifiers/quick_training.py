"""Teaches a quick classifier: with parts of the labels left out in turn, which tell how good it is, then with all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.classifiers.calibrate import SMALLEST, fit_temperature, tempered
from engine.classifiers.quick import Description, Quick, settings_of
from engine.classifiers.quick_encoder import QuickEncoder
from engine.classifiers.quick_features import cores, gather
from engine.contract.model_card import ModelCard
from engine.contract.remarks.texts import listed
from engine.labels.folds import Validation
from engine.labels.pixels import LabelledPixels
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.pixels.cache import MapCache
from engine.pixels.descriptors import descriptor_settings, descriptors_of
from engine.pixels.head import Head
from engine.pixels.inputs import PixelInputs
from engine.pixels.teach import LabelledFeatures, Recipe, pixel_weights, teach
from engine.raster.reading.plan import tile_window
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window

Doubles = npt.NDArray[np.float64]
FloatArray = npt.NDArray[np.float32]
Positions = npt.NDArray[np.int64]
LINEAR = "linear"
HEADS = {"mlp": Recipe(), LINEAR: Recipe(hidden=0)}


@dataclass(frozen=True)
class QuickResult:
    """What a training led to.

    Args:
        classifier: learned from all labels.
        held_out: [N, K] probabilities of the labelled pixels, each by a head that did not learn from the pixel's part;
            NaN where that was never left out.
        text: what was learned from, for people.
    """

    classifier: Quick
    held_out: FloatArray
    text: str


@dataclass(frozen=True)
class _Way:
    """One choice of features: their positions, and what was learned from them."""

    columns: int
    votes: Doubles
    head: Head


def train(
    card: ModelCard,
    reader: StackReader,
    pixels: LabelledPixels,
    validation: Validation,
    encoder: QuickEncoder | None,
    cache: MapCache | None,
    recipe: Recipe,
    seed: int,
    device: torch.device,
    observer: Observer,
) -> QuickResult:
    """Teaches a classifier.

    An encoder's maps are used as far as the labels show that they help: where features that were left out are told
    apart no better with them, the classifier is taught on the bands alone.

    Args:
        card: classes, bands, dates and ranges; what comes from the training is filled in.
        reader: all dates on their grid.
        pixels: with a class, where there is data.
        validation: which part each pixel belongs to.
        encoder: whose maps may help; None for none.
        cache: of the encoder's maps of these images, or None.
        recipe: how heads are taught.
        seed: of everything random.
        device: where to compute.
        observer: hears of the progress, and may cancel.
    """
    card = replace(card, settings=descriptor_settings(card.bands))
    description = Description(card, None if encoder is None else encoder.maps, device)
    description.use_cache(cache, reader.grid.shape)
    description.adapt(reader, SpanObserver(observer, 0.0, 0.1))
    inputs = description.inputs
    halo_px = inputs.halo_px
    if cache is not None:
        windows = [w for core, _ in cores(pixels, inputs.align_px) for w in _around(cache, core, inputs, pixels.shape)]
        cache.fill(reader, windows, SpanObserver(observer, 0.1, 0.4))
        if all(cache.has(window) for window in windows):
            halo_px = inputs.fine_halo_px
    features = gather(reader, pixels, inputs, halo_px, SpanObserver(observer, 0.4, 0.5)).to(device)
    taught = LabelledFeatures(features, pixels.label, pixels.feature, len(card.classes), inputs.shares)
    columns = [inputs.fine_channels]
    if inputs.coarse_groups and validation.count > 1:
        columns.append(inputs.channels)
    ways = []
    for number, count in enumerate(columns):
        span = SpanObserver(observer, 0.5 + 0.5 * number / len(columns), 0.5 + 0.5 * (number + 1) / len(columns))
        span.progress(0.0, "Training the classifier")
        ways.append(_learn(taught, count, validation, recipe, seed, span))
    used, held_out = _choose(ways, pixels, validation)
    held_out = _calibrated(held_out, pixels, validation, recipe.class_weights)
    way = ways[used]
    temperature = _temperature(way.votes, pixels, validation.parts >= 0, recipe.class_weights)
    with_maps = way.columns > inputs.fine_channels
    final = description
    if encoder is not None and not with_maps:
        final = Description(card, None, device)
        if final.measures is not None and description.measures is not None:
            final.measures.load_state(description.measures.state())
    card = replace(
        card,
        kind=Quick.kind,
        encoder=encoder.name if encoder is not None and with_maps else "",
        encoder_sha256=encoder.sha256 if encoder is not None and with_maps else "",
        settings={**settings_of(final.encoder_maps), **card.settings},
    )
    raise_if_cancelled(observer)
    classifier = Quick(card, final, way.head.with_temperature(temperature), device)
    return QuickResult(classifier, held_out.astype(np.float32), _text(card, encoder, with_maps, len(columns) > 1))


def _around(cache: MapCache, core: Window, inputs: PixelInputs, shape: tuple[int, int]) -> list[Window]:
    """Windows of the cache that the features of a core need."""
    return cache.windows(tile_window(core, inputs.fine_halo_px, inputs.align_px, shape).outer, shape)


def _learn(
    taught: LabelledFeatures, columns: int, validation: Validation, recipe: Recipe, seed: int, observer: Observer
) -> _Way:
    """Teaches on the first features: once for each part that is left out, and once on all."""
    part = replace(taught, features=taught.features[:, :columns], shares=taught.shares[:columns])
    everything = np.arange(len(taught.label))
    learned_from = [np.flatnonzero(~validation.tested(number)) for number in range(validation.count)]
    generator = torch.Generator().manual_seed(seed)
    *held, head = teach(part, [*learned_from, everything], recipe, generator, observer)
    votes = np.full((len(taught.label), taught.class_count), np.nan)
    for number, of_part in enumerate(held):
        tested = np.flatnonzero(validation.tested(number))
        votes[tested] = _votes(of_part, part.features, tested)
    return _Way(columns, votes, head)


def _votes(head: Head, features: Tensor, positions: Positions) -> Doubles:
    with torch.inference_mode():
        found = head.of_features(features[torch.from_numpy(positions).to(features.device)])
    votes: Doubles = found.T.double().cpu().numpy()
    return votes


def _choose(ways: Sequence[_Way], pixels: LabelledPixels, validation: Validation) -> tuple[int, Doubles]:
    """Which way is used, and the votes on what was left out.

    For the votes on a part the choice is made on the other parts, so that no figure is better than it should be.
    """
    if len(ways) == 1:
        return 0, ways[0].votes
    plain, rich = ways
    gain, part, label = _gains(plain.votes, rich.votes, pixels, validation)
    held_out = plain.votes.copy()
    for number in range(validation.count):
        if _helps(gain[part != number], label[part != number]):
            tested = validation.tested(number)
            held_out[tested] = rich.votes[tested]
    return int(_helps(gain, label)), held_out


def _gains(
    plain: Doubles, rich: Doubles, pixels: LabelledPixels, validation: Validation
) -> tuple[Doubles, Positions, Positions]:
    """For each tested feature: how much likelier its class is with the rich votes; its part; its class."""
    tested = np.flatnonzero(validation.parts >= 0)
    label = pixels.label[tested]
    logarithms = [np.log(np.clip(votes[tested, label], SMALLEST, 1.0)) for votes in (plain, rich)]
    _, first, number = np.unique(pixels.feature[tested], return_index=True, return_inverse=True)
    gain = np.bincount(number, logarithms[1] - logarithms[0]) / np.bincount(number)
    return gain, validation.parts[tested][first], label[first]


def _helps(gain: Doubles, label: Positions) -> bool:
    """Whether the mean gain, classes alike, is more than its standard error."""
    if len(gain) < 2:
        return False
    weights = pixel_weights(label, np.arange(len(label)), True)
    mean = float(weights @ gain)
    error = float(np.sqrt((weights**2) @ (gain - mean) ** 2))
    return mean > error


def _calibrated(votes: Doubles, pixels: LabelledPixels, validation: Validation, class_weights: bool) -> Doubles:
    """Votes on what was left out, each part under the temperature of the others."""
    result = votes.copy()
    for number in range(validation.count):
        tested = validation.tested(number)
        others = (validation.parts >= 0) & ~tested
        result[tested] = tempered(votes[tested], _temperature(votes, pixels, others, class_weights))
    return result


def _temperature(votes: Doubles, pixels: LabelledPixels, used: npt.NDArray[np.bool_], class_weights: bool) -> float:
    used = used & np.isfinite(votes).all(axis=1)
    if not used.any():
        return 1.0
    weights = pixel_weights(pixels.label[used], pixels.feature[used], class_weights)
    return fit_temperature(votes[used], pixels.label[used], weights)


def _text(card: ModelCard, encoder: QuickEncoder | None, with_maps: bool, compared: bool) -> str:
    """What a classifier was taught on."""
    own = listed(text for entry in descriptors_of(card.settings, card.bands).values() for text in entry.texts)
    if encoder is None:
        return own
    if with_maps:
        return f"{own}, and the maps of {encoder.name}"
    why = "labels that were left out were told apart no better with them" if compared else "too few labels to try them"
    return f"{own}; without the maps of {encoder.name}, since {why}"
