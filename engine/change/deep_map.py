"""The deepest map of an encoder, which tells what things are, over an image that is enlarged as its ground asks for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.base import MapInfo
from engine.backbones.device import fast_look
from engine.backbones.files import load_encoder
from engine.backbones.folded import fold_norms, lay_channels_last
from engine.change.base import DetectorSettings
from engine.change.cells import CellLayout
from engine.change.encoder_input import EncoderInput
from engine.change.looks import look_at

BLOCK_CELLS = 32  # seen at a time: 1,024 px of the enlarged image bound the encoder's first maps to some 200 MB
# Cells around a block that the encoder sees as well. What lies farther than four cells moves a cell less than a change
# does, though the network's reach is three times that. One more is for the tolerance.
MARGIN_CELLS = 5


class DeepMap:
    """Looks through an encoder.

    Args:
        settings: with an encoder file.

    Attributes:
        prepare: gives both dates of a tile as the encoder wants them.
        map_count: maps up to the deepest.
        channels: D of the map.
        layout: cells on the grid, and what is seen at a time.
        tolerance_cells: how far the best match in the other date may lie.

    Raises:
        ModelError: where the encoder file cannot be used.
    """

    def __init__(self, settings: DetectorSettings) -> None:
        self._path = settings.encoder
        self._device = torch.device(settings.device)
        encoder, self._card = load_encoder(Path(settings.encoder))
        fold_norms(encoder)
        self._encoder = encoder.to(self._device)
        lay_channels_last(self._encoder)
        self.prepare = EncoderInput(self._card, settings.encoder_places, self._device)
        self._map = encoder.meaning
        look = look_at(settings.ground_m, self._map.stride_px)
        self._enlargement, self.tolerance_cells = look.enlargement, look.tolerance_cells
        self.map_count = len(encoder.maps)
        self.channels = self._map.channels
        cell_px = self._map.stride_px // look.enlargement
        # What the encoder sees begins where its windows of attention do, or each block would be cut up otherwise.
        step = self._map.window_cells
        block_cells, margin_cells = max(1, BLOCK_CELLS // step) * step, -(-MARGIN_CELLS // step) * step
        self.layout = CellLayout(cell_px, block_cells * cell_px, margin_cells * cell_px)

    def of(self, image: Tensor) -> Tensor:
        """The deepest map of an image that `prepare` gave, [C, h, w] to [D, cells, cells] float32."""
        with fast_look(self._device):
            found: Tensor = self._encoder.meaning_of(self._enlarged(image))
        return found[0].float()

    def all_of(self, image: Tensor) -> Iterator[tuple[MapInfo, Tensor]]:
        """Likewise every map up to that one, the finest first, with what it is."""
        with fast_look(self._device):
            for info, found in self._encoder.up_to_meaning(self._enlarged(image)):
                yield info, found[0].float()

    def _enlarged(self, image: Tensor) -> Tensor:
        part = image[None]
        if self._enlargement > 1:
            part = functional.interpolate(part, scale_factor=self._enlargement, mode="bilinear", align_corners=False)
        return part.contiguous(memory_format=torch.channels_last)

    def places(self, pixels: Tensor, info: MapInfo | None = None) -> Tensor:
        """Where pixels lie among the cells of a map, 0 at the middle of the first one.

        Args:
            pixels: [n] rows or columns, in pixels from where the cells begin; may lie between two.
            info: the map; None for the deepest.
        """
        info = info or self._map
        # Enlarged pixel e lies at (e + 0.5) / enlargement - 0.5, and cell i at the enlarged pixel i * stride + centre.
        centre_px = (info.centre_px + 0.5) / self._enlargement - 0.5
        return (pixels - centre_px) * (self._enlargement / info.stride_px)

    def cells_across(self, length_px: int, info: MapInfo) -> int:
        """How many cells of a map a length spans; at least 1."""
        return max(1, length_px * self._enlargement // info.stride_px)

    def describe(self, all_maps: bool = False) -> str:
        """The map, or all up to it, and their encoder, for people."""
        which = f"the maps up to {self._map.name}" if all_maps else f"the map {self._map.name}"
        named = f" ({self._card.name})" if self._card.name else ""
        times = f", images enlarged {self._enlargement} times" if self._enlargement > 1 else ""
        return f"{which} of {Path(self._path).name}{named}{times}"
