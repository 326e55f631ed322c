"""The quick classifier: a small head on the bands, their texture and an encoder's maps."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

import numpy as np
import torch
from torch import Tensor

from engine.backbones.base import Encoder, MapInfo, kept_in_half
from engine.backbones.registry import BACKBONES
from engine.change.measures import ChangeMeasures
from engine.contract.classes import LabelClass
from engine.contract.errors import ModelError
from engine.contract.model_card import ModelCard
from engine.observer import Observer
from engine.pixels.base import BandRange
from engine.pixels.cache import MapCache
from engine.pixels.descriptors import descriptors_of
from engine.pixels.head import Head, map_probabilities
from engine.pixels.inputs import Measures, PixelInputs
from engine.pixels.maps import EncoderMaps, EncoderScale, used_maps
from engine.raster.info import FloatArray
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile

MapsOfEncoder = Callable[[Encoder], Sequence[MapInfo]]

_ENCODER = "encoder."
_HEAD = "head."


class Description:
    """Describes the pixels of images of one kind: what a quick classifier does before its head.

    Args:
        card: gives bands, dates and value ranges.
        encoder_maps: of the encoder; None without one.
        device: where to compute.
    """

    def __init__(self, card: ModelCard, encoder_maps: EncoderMaps | None, device: torch.device) -> None:
        bands = card.band_count
        self.encoder_maps, self._device = encoder_maps, device
        self.measures = ChangeMeasures(bands, device) if card.dates == 2 else None
        self._cache: tuple[MapCache, tuple[int, int]] | None = None
        parts = [slice(date * bands, (date + 1) * bands) for date in range(card.dates)]
        self.inputs = PixelInputs(
            card.bands,
            [BandRange.of(card.low[part], card.high[part], device) for part in parts],
            descriptors=descriptors_of(card.settings, card.bands),
            maps=() if encoder_maps is None else encoder_maps.maps,
            maps_of=None if encoder_maps is None else self._maps_of,
            measures=None
            if self.measures is None
            else Measures(self.measures.count, self.measures.halo_px, self.measures.maps),
            device=device,
        )

    def use_cache(self, cache: MapCache | None, shape: tuple[int, int]) -> None:
        """Takes maps from a cache where it has them.

        Args:
            cache: of the images that are described; None for none.
            shape: rows and columns of the grid.
        """
        self._cache = None if cache is None else (cache, shape)

    def adapt(self, reader: StackReader, observer: Observer) -> None:
        """Measures what the unchanged pixels of two dates look like."""
        if self.measures is not None:
            self.measures.fit(reader, observer)

    def _maps_of(self, tile: Tile) -> list[list[Tensor]]:
        if self.encoder_maps is None:
            return []
        found = None if self._cache is None else self._cache[0].read(tile, self._cache[1])
        if found is None:
            return self.encoder_maps.of(tile)
        return [[values.to(self._device) for values in of_date] for of_date in found]


class Quick:
    """A head, with what describes the pixels that it judges.

    Args:
        card: what it is.
        description: of the pixels, as when it was taught.
        head: taught.
        device: where to compute.
    """

    kind: ClassVar[str] = "quick"

    def __init__(self, card: ModelCard, description: Description, head: Head, device: torch.device) -> None:
        inputs = description.inputs
        if head.first.shape[0] != inputs.channels or head.class_count != len(card.classes):
            raise ModelError(
                "The model's head has {features} {features:feature|features} and {classes} {classes:class|classes}; "
                "its card describes "
                "{described_features} and {described_classes}.",
                "Train the model again, or download or copy the file again.",
                features=head.first.shape[0],
                classes=head.class_count,
                described_features=inputs.channels,
                described_classes=len(card.classes),
            )
        self.card, self.description, self.head = card, description, head.to(device)
        self.device, self.halo_px, self.align_px = device, inputs.halo_px, inputs.align_px

    @property
    def classes(self) -> tuple[LabelClass, ...]:
        """See Classifier."""
        return self.card.classes

    def adapt(self, reader: StackReader, observer: Observer) -> None:
        """See Classifier."""
        self.description.adapt(reader, observer)

    def adapted(self) -> dict[str, Tensor]:
        """See Classifier."""
        measures = self.description.measures
        return {} if measures is None else measures.state()

    def load_adapted(self, state: Mapping[str, Tensor]) -> None:
        """See Classifier."""
        if self.description.measures is not None:
            self.description.measures.load_state(dict(state))

    def probabilities(self, tile: Tile) -> FloatArray:
        """See Classifier."""
        valid = tile.valid[tile.core_slices]
        if not valid.any():
            return np.full((len(self.classes), *tile.core.shape), np.nan, np.float32)
        with torch.inference_mode():
            inputs = self.description.inputs
            found = map_probabilities(self.head, inputs, inputs.sources(tile), tile.core_slices).cpu().numpy()
        found[:, ~valid] = np.nan
        result: FloatArray = found
        return result

    def state(self) -> dict[str, Tensor]:
        """See Classifier."""
        state = {f"{_HEAD}{name}": value for name, value in self.head.state().items()}
        maps = self.description.encoder_maps
        if maps is not None:
            state.update(embedded(maps.encoder))
            state["encoder_mean"], state["encoder_deviation"] = maps.scale.mean.clone(), maps.scale.deviation.clone()
        return state


def embedded(encoder: Encoder, maps: MapsOfEncoder = used_maps) -> dict[str, Tensor]:
    """Weights of the layers whose maps are used, by name; convolutions as 16-bit numbers."""
    state = encoder.state_of([info.name for info in maps(encoder)])
    return {f"{_ENCODER}{name}": value.half() if kept_in_half(value) else value for name, value in state.items()}


def settings_of(maps: EncoderMaps | None) -> dict[str, str]:
    """What a card keeps to rebuild the encoder."""
    if maps is None:
        return {}
    return {"architecture": maps.encoder.architecture, "places": json.dumps(list(maps.scale.places))}


def encoder_of(
    card: ModelCard, state: Mapping[str, Tensor], maps: MapsOfEncoder = used_maps
) -> tuple[Encoder, EncoderScale] | None:
    """Rebuilds the encoder of a classifier's file; None where it has none.

    Args:
        card: of the file.
        state: its weights.
        maps: gives those that are used.

    Raises:
        ModelError: where card and weights do not fit each other.
    """
    if not card.encoder:
        return None
    architecture = card.settings.get("architecture", "")
    if architecture not in BACKBONES:
        raise ModelError(
            "The model's card names an unknown architecture, {architecture}.",
            "Known values are {known}.",
            architecture=repr(architecture),
            known=", ".join(BACKBONES),
        )
    places = tuple(int(place) for place in json.loads(card.settings["places"]))
    if not places or min(places) < 0 or max(places) >= card.band_count:
        raise ModelError("The model's card names bands that it does not have.", "Download or copy the file again.")
    encoder = BACKBONES[architecture].build(len(places))
    weights = {name.removeprefix(_ENCODER): value for name, value in state.items() if name.startswith(_ENCODER)}
    missing = [name for name in embedded(encoder, maps) if name not in state]
    if missing:
        raise ModelError(
            "The model lacks weights of its encoder, first {name}.", "Download or copy the file again.", name=missing[0]
        )
    with torch.no_grad():
        for parameter in encoder.network.parameters():
            parameter.zero_()  # layers that are not used hold nothing
    unknown = encoder.network.load_state_dict(weights, strict=False).unexpected_keys
    if unknown:
        raise ModelError(
            "The model contains weights that its encoder does not have: {name}.",
            "Download or copy the file again.",
            name=unknown[0],
        )
    scale = EncoderScale(places, state["encoder_mean"], state["encoder_deviation"])
    if scale.mean.shape != (card.dates, len(places)) or scale.deviation.shape != scale.mean.shape:
        raise ModelError("The model's scaling does not fit its bands.", "Download or copy the file again.")
    return encoder.eval(), scale


def load(card: ModelCard, state: Mapping[str, Tensor], device: torch.device) -> Quick:
    """Builds a quick classifier from its file's content; see `Loader`."""
    found = encoder_of(card, state)
    maps = None if found is None else EncoderMaps(*found, device)
    head = Head.from_state({n.removeprefix(_HEAD): v for n, v in state.items() if n.startswith(_HEAD)})
    return Quick(card, Description(card, maps, device), head, device)
