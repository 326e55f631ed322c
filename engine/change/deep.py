"""Distances between the feature maps of an encoder at several strides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.bands import select_bands
from engine.backbones.base import MapInfo
from engine.backbones.device import fast_precision
from engine.backbones.resnet import ResNet
from engine.backbones.weights import load_encoder, random_encoder
from engine.change.base import Detector, DetectorSettings
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.survey import Survey
from engine.contract.card import Card
from engine.observer import Observer

# Without training, deeper layers lose the place and tell nothing new: measured, layer2 lowers the average precision.
RANDOM_MAPS = ("stem", "layer1")


@dataclass
class MapSums:
    """Sums of the values of one map and date, [D] float64."""

    count: int
    first: Tensor
    second: Tensor

    def add(self, values: Tensor, valid: Tensor) -> None:
        """Takes [1, D, h, w] where valid [h, w]."""
        kept = values[0][:, valid]
        self.count += kept.shape[1]
        self.first += kept.sum(dim=1, dtype=torch.float64)
        self.second += kept.square().sum(dim=1, dtype=torch.float64)

    @property
    def mean(self) -> Tensor:
        """[D] float32."""
        return (self.first / max(self.count, 1)).to(torch.float32)

    @property
    def deviation(self) -> Tensor:
        """[D] float32; 1 for a channel that never changes."""
        mean = self.first / max(self.count, 1)
        variance = (self.second / max(self.count, 1) - mean.square()).clamp(min=0.0)
        return torch.where(variance > 1e-12, variance.sqrt(), torch.ones_like(variance)).to(torch.float32)


class EncoderDistance(Detector):
    """Euclidean distance between the standardised maps of both dates, mean over the strides.

    Each channel of each date is standardised over a sample of its own scene, which takes seasons out.

    Args:
        settings: encoder file, or none for a random encoder from the seed.

    Raises:
        ModelError: where the encoder file cannot be used.
    """

    def __init__(self, settings: DetectorSettings) -> None:
        self._path = settings.encoder
        self._without_encoder = settings.without_encoder
        self._device = torch.device(settings.device)
        self._card: Card | None = None
        self._places: tuple[int, ...] = tuple(range(settings.band_count))
        if settings.encoder:
            encoder, self._card = load_encoder(Path(settings.encoder))
            names: Sequence[str] = self._card.maps
        else:
            encoder, names = random_encoder(settings.band_count, settings.seed), RANDOM_MAPS
        self._encoder: ResNet = encoder.to(self._device)
        for module in self._encoder.modules():
            if isinstance(module, torch.nn.Conv2d):
                module.weight.data = module.weight.data.contiguous(memory_format=torch.channels_last)
        self._maps: tuple[MapInfo, ...] = tuple(info for info in encoder.maps if info.name in names)
        self.align_px = max(info.stride_px for info in self._maps)
        # Between two cells the distance is interpolated, so that a pixel depends on the next cell too.
        self.halo_px = max(info.reach_px + info.stride_px for info in self._maps)
        self._moments: dict[str, Tensor] = {}

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        if self._card is not None:
            roles = [_role(survey, place) for place in range(survey.pair.band_count)]
            self._places = select_bands(self._card.bands, roles, self._path)
        else:
            self._settle_norms(survey, scale)
        sums: dict[str, MapSums] = {}
        for tile, maps in survey.maps(scale):
            rows, cols = tile.core_slices
            for date, features in zip(("before", "after"), self._features(maps), strict=True):
                for info in self._maps:
                    key, values, step = f"{info.name}.{date}", features[info.name], info.stride_px
                    if key not in sums:
                        zeros = torch.zeros(info.channels, dtype=torch.float64, device=values.device)
                        sums[key] = MapSums(0, zeros, zeros.clone())
                    inside = torch.zeros_like(maps.valid)
                    inside[rows, cols] = maps.valid[rows, cols]
                    sums[key].add(values, inside[::step, ::step])
            observer.progress(0.6, "Measuring the encoder's maps")
        self._moments = {f"{key}.mean": value.mean for key, value in sums.items()}
        self._moments.update({f"{key}.deviation": value.deviation for key, value in sums.items()})

    def _settle_norms(self, survey: Survey, scale: BandScale) -> None:
        """Gives the normalisation layers of a random encoder the moments of this pair, as training would."""
        self._encoder.train()
        for module in self._encoder.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = None  # a plain mean over all tiles
        for _, maps in survey.maps(scale):
            # One cell has no spread. Then the norms stay as they were drawn, which changes no more than the scale.
            if maps.shape[0] > self.align_px or maps.shape[1] > self.align_px:
                self._features(maps)
        self._encoder.eval()

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        state = {f"moments.{key}": value for key, value in self._moments.items()}
        state["places"] = torch.tensor(self._places, dtype=torch.int64)
        if self._card is None:
            state.update({f"norms.{key}": value for key, value in self._norms().items()})
        return state

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
        self._moments = {
            key.removeprefix("moments."): value.to(self._device)
            for key, value in state.items()
            if key.startswith("moments.")
        }
        self._places = tuple(int(place) for place in state["places"])
        for key, value in self._norms().items():
            if f"norms.{key}" in state:
                value.copy_(state[f"norms.{key}"])

    def _norms(self) -> dict[str, Tensor]:
        return {key: value for key, value in self._encoder.named_buffers() if "running" in key}

    def _features(self, maps: PairMaps) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
        """Maps of both dates, float32."""
        names = [info.name for info in self._maps]
        results = []
        for image in self._inputs(maps):
            with fast_precision(self._device):
                laid = image[None].contiguous(memory_format=torch.channels_last)
                features = self._encoder.features(laid, names)
            results.append({name: value.float() for name, value in features.items()})
        return results[0], results[1]

    def _inputs(self, maps: PairMaps) -> tuple[Tensor, Tensor]:
        """The bands that the encoder wants, as it wants them, [C, h, w] each."""
        places = list(self._places)
        if self._card is None or self._card.normalisation == "standardised":
            before, after = maps.standardised
            return before[places], after[places]
        mean = torch.tensor(self._card.mean, device=self._device).view(-1, 1, 1)
        deviation = torch.tensor(self._card.deviation, device=self._device).view(-1, 1, 1)
        before, after = (
            ((values[places] - mean) / deviation).mul_(maps.valid) for values in (maps.before_raw, maps.after_raw)
        )
        return before, after

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        if not self._moments:
            raise RuntimeError("EncoderDistance is used before it was fitted")
        before, after = self._features(maps)
        total = torch.zeros(maps.shape, device=maps.valid.device)
        for info in self._maps:
            distance = self._distance(info.name, before.pop(info.name), after.pop(info.name))
            total.add_(enlarge(distance, info.stride_px, maps.shape))
        return total.div_(len(self._maps))

    def _distance(self, name: str, before: Tensor, after: Tensor) -> Tensor:
        """[h, w] root of the mean over channels of the squared standardised difference."""
        scales = []
        for date in ("before", "after"):
            mean, deviation = self._moments[f"{name}.{date}.mean"], self._moments[f"{name}.{date}.deviation"]
            scales.append((mean.view(1, -1, 1, 1), deviation.view(1, -1, 1, 1)))
        difference = before.sub_(scales[0][0]).div_(scales[0][1])
        difference.sub_(after.sub_(scales[1][0]).div_(scales[1][1]))
        return difference.square_().mean(dim=1)[0].sqrt_()

    def describe(self) -> str:
        """See Detector."""
        names = " and ".join(info.name for info in self._maps)
        if self._card is None:
            return f"distance between the maps {names} of a random ResNet-18, since {self._without_encoder}"
        named = f" ({self._card.name})" if self._card.name else ""
        return f"distance between the maps {names} of {Path(self._path).name}{named}"


def enlarge(cells: Tensor, stride_px: int, shape: tuple[int, int]) -> Tensor:
    """Interpolates between cells, bilinear; behind the last cell its value goes on.

    Args:
        cells: [h, w], cell i centred on pixel i * stride.
        stride_px: of the cells.
        shape: rows and columns of the result.
    """
    size = [(cells.shape[0] - 1) * stride_px + 1, (cells.shape[1] - 1) * stride_px + 1]
    fine = functional.interpolate(cells[None, None], size, mode="bilinear", align_corners=True)
    beyond = (0, max(0, shape[1] - size[1]), 0, max(0, shape[0] - size[0]))
    grown = functional.pad(fine, beyond, mode="replicate")
    return grown[0, 0, : shape[0], : shape[1]]


def _role(survey: Survey, place: int) -> str | None:
    """What a pair of bands shows, by what either file says, as when the pairs were made."""
    sides = zip((survey.pair.before, survey.pair.after), survey.pair.bands[place], strict=True)
    known = (band.role for info, number in sides for band in info.bands if band.index == number)
    return next((role for role in known if role is not None), None)
