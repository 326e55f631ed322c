"""Difference of structure in the feature maps of an encoder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.base import Encoder, MapInfo, align_px
from engine.backbones.device import fast_precision
from engine.backbones.files import load_encoder
from engine.backbones.folded import fold_norms, lay_channels_last
from engine.backbones.registry import BACKBONES, random_encoder
from engine.backbones.strips import strips
from engine.change.base import Detector, DetectorSettings
from engine.change.encoder_input import EncoderInput
from engine.change.gaussian import radius_px
from engine.change.local import compare_locally
from engine.change.map_sums import MapSums
from engine.change.maps import LOCAL_SIGMA_PX, PairMaps
from engine.change.normalise import BandScale
from engine.change.smooth import MaskedMean
from engine.change.survey import Survey
from engine.contract.card import Card
from engine.observer import Observer

SMALLEST_SIGMA = 0.7  # cells; a narrower Gaussian sees one cell only, which has no structure
STRIP_PX = 256  # rows that the encoder sees at a time: bounds its first maps, the largest, to about 30 MB
# Only the spread of each channel counts, and that of one date over that of the other: both are known from few tiles.
MEASURED_TILES = 12


def sigma_cells(info: MapInfo) -> float:
    """Width of the neighbourhood on a map, in its cells."""
    return max(SMALLEST_SIGMA, LOCAL_SIGMA_PX / info.stride_px)


def halo_px(info: MapInfo) -> int:
    """Farthest pixel that the score of a map depends on: between two cells it is interpolated."""
    return info.reach_px + (radius_px(sigma_cells(info)) + 1) * info.stride_px


class EncoderStructure(Detector):
    """Difference of structure in the maps of an encoder, geometric mean over the maps.

    Each channel of each date is scaled by its spread over a sample of its own scene.

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
        if settings.encoder:
            encoder, self._card = load_encoder(Path(settings.encoder))
            names: Sequence[str] = self._card.maps
        else:
            encoder = random_encoder(settings.band_count, settings.seed)
            names = encoder.compared
        if self._card is not None:
            fold_norms(encoder)
        self._encoder: Encoder = encoder.to(self._device)
        lay_channels_last(self._encoder)
        places = settings.encoder_places or tuple(range(settings.band_count))
        self._input = EncoderInput(self._card, places, self._device)
        self._maps: tuple[MapInfo, ...] = tuple(info for info in encoder.maps if info.name in names)
        self.align_px = align_px(self._maps)
        self.halo_px = max(halo_px(info) for info in self._maps)
        self._moments: dict[str, Tensor] = {}

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        if self._card is None:
            self._settle_norms(survey, scale)
        sums: dict[str, MapSums] = {}
        for tile, maps in survey.some(MEASURED_TILES, scale):
            rows, cols = tile.core_slices
            inside = torch.zeros_like(maps.valid)
            inside[rows, cols] = maps.valid[rows, cols]
            for date, image in zip(("before", "after"), self._input(maps), strict=True):
                features = self._features(image)
                for info in self._maps:
                    key, values, step = f"{info.name}.{date}", features[info.name], info.stride_px
                    of_map = sums.setdefault(key, MapSums.empty(info.channels, values.device))
                    of_map.add(values, inside[::step, ::step])
            observer.progress(0.6, "Measuring the encoder's maps")
        self._moments = {f"{key}.mean": value.mean for key, value in sums.items()}
        self._moments.update({f"{key}.deviation": value.deviation for key, value in sums.items()})

    def _settle_norms(self, survey: Survey, scale: BandScale) -> None:
        """Gives the normalisation layers of a random encoder the moments of this pair, as training would."""
        self._encoder.train()
        for module in self._encoder.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = None  # a plain mean over all tiles
        for _, maps in survey.some(MEASURED_TILES, scale):
            # One cell has no spread. Then the norms stay as they were drawn, which changes no more than the scale.
            if maps.shape[0] > self.align_px or maps.shape[1] > self.align_px:
                for image in self._input(maps):
                    self._features(image)
        self._encoder.eval()

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        state = {f"moments.{key}": value for key, value in self._moments.items()}
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
        for key, value in self._norms().items():
            if f"norms.{key}" in state:
                value.copy_(state[f"norms.{key}"])

    def _norms(self) -> dict[str, Tensor]:
        return {key: value for key, value in self._encoder.named_buffers() if "running" in key}

    def _features(self, image: Tensor) -> dict[str, Tensor]:
        """Maps of one date, float32, [D, h, w] each.

        Args:
            image: [C, h, w] as the encoder wants it.
        """
        names = [info.name for info in self._maps]
        reach_px = max(info.reach_px for info in self._maps)
        # In training the norms of a random encoder take their moments, which the overlap of strips would count twice.
        strip_px = image.shape[1] if self._encoder.training else STRIP_PX
        result = {
            info.name: torch.empty(
                (info.channels, *(-(-edge // info.stride_px) for edge in image.shape[1:])), device=image.device
            )
            for info in self._maps
        }
        for strip in strips(image.shape[1], strip_px, reach_px, self.align_px):
            with fast_precision(self._device):
                found = self._encoder.features(strip.batch(image), names)
            for info in self._maps:
                step = info.stride_px
                result[info.name][:, strip.rows(step)] = found[info.name][0, :, strip.within(step)]
        return result

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        if not self._moments:
            raise RuntimeError("EncoderStructure is used before it was fitted")
        before, after = (self._features(image) for image in self._input(maps))
        total: Tensor | None = None
        for info in self._maps:
            name, step = info.name, info.stride_px
            valid = maps.valid[::step, ::step]
            known = None if maps.all_valid else valid
            first = self._scaled(f"{name}.before", before.pop(name), known)
            second = self._scaled(f"{name}.after", after.pop(name), known)
            cells = compare_locally(first, second, MaskedMean(valid, sigma_cells(info))).structure
            share = enlarge(cells, info, maps.shape)
            total = share if total is None else total.mul_(share)
        if total is None:
            raise RuntimeError("EncoderStructure has no maps")
        return total if len(self._maps) == 1 else total.pow_(1.0 / len(self._maps))

    def _scaled(self, key: str, values: Tensor, valid: Tensor | None) -> Tensor:
        """[D, h, w] with mean 0 and spread 1 a channel, 0 where not valid."""
        mean, deviation = (self._moments[f"{key}.{kind}"].view(-1, 1, 1) for kind in ("mean", "deviation"))
        values.mul_(1.0 / deviation).sub_(mean / deviation)
        return values if valid is None else values.mul_(valid)

    def describe(self) -> str:
        """See Detector."""
        names = " and ".join(info.name for info in self._maps)
        if self._card is None:
            label = BACKBONES[self._encoder.architecture].label
            return f"structure of the maps {names} of a random {label}, since {self._without_encoder}"
        named = f" ({self._card.name})" if self._card.name else ""
        return f"structure of the maps {names} of {Path(self._path).name}{named}"


def enlarge(cells: Tensor, info: MapInfo, shape: tuple[int, int]) -> Tensor:
    """Interpolates between cells, bilinear; before the first and behind the last cell its value goes on.

    Args:
        cells: [h, w].
        info: where they lie.
        shape: rows and columns of the result.
    """
    size = [(edge - 1) * info.stride_px + 1 for edge in cells.shape]
    fine = functional.interpolate(cells[None, None], size, mode="bilinear", align_corners=True)
    first = info.centre_px
    beyond = (first, max(0, shape[1] - size[1] - first), first, max(0, shape[0] - size[0] - first))
    grown = functional.pad(fine, beyond, mode="replicate")
    return grown[0, 0, : shape[0], : shape[1]]
