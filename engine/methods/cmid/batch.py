"""A plain and a strongly changed view of each patch, with the cells that are hidden and where they lie."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from engine.data.augment import Strength, Views, draw, render
from engine.data.batch import TensorBatch
from engine.data.display import CENTRE, SPREAD
from engine.methods.cmid.cells import cell_places, draw_hidden

NOISE_VARIANCE = (10.0, 50.0)  # taken; on a scale of 0 to 255
SOLARISED_FROM = 0.5  # taken; on the scale of `display`
WORD = 2**32 - 1
MIXED_AT_ONCE = 2**22  # numbers of noise, of which each takes some forty bytes while it is made


@dataclass(frozen=True)
class CellBatch(TensorBatch):
    """Two views of N patches, standardised; nodata is 0.

    Args:
        plain: [N,C,V,V] float32, cut out and turned only.
        strong: [N,C,V,V] float32, with other colours too.
        plain_hidden: [N,G,G] bool, which cells the student is not shown.
        strong_hidden: [N,G,G] bool, likewise.
        plain_places: [N,G,G,2] what the cells look at in the patch, in pixels of a view that shows all of it.
        strong_places: [N,G,G,2] likewise.
    """

    plain: Tensor
    strong: Tensor
    plain_hidden: Tensor
    strong_hidden: Tensor
    plain_places: Tensor
    strong_places: Tensor


@dataclass(frozen=True)
class DrawnCells:
    """See DrawnBatch.

    Args:
        plain: of the plain views.
        strong: of the strong ones.
        hidden: two of [n,G,G].
        noise: [n] deviation, standardised; 0 for none.
        noise_seeds: [n] int64.
        solarised: [n] bool.
        maker: with the sizes.
    """

    plain: Views
    strong: Views
    hidden: tuple[Tensor, Tensor]
    noise: Tensor
    noise_seeds: Tensor
    solarised: Tensor
    maker: CellMaker

    def part(self, first: int, stop: int) -> DrawnCells:
        """See DrawnBatch."""
        cut = slice(first, stop)
        return DrawnCells(
            self.plain.part(first, stop),
            self.strong.part(first, stop),
            (self.hidden[0][cut], self.hidden[1][cut]),
            self.noise[cut],
            self.noise_seeds[cut],
            self.solarised[cut],
            self.maker,
        )

    def render(self, images: Tensor, scene: Tensor) -> CellBatch:
        """See DrawnBatch."""
        maker, device = self.maker, images.device
        places = [
            cell_places(views, maker.grid, maker.view_px, maker.released, maker.centre).to(device)
            for views in (self.plain, self.strong)
        ]
        strong = self._solarise(self._add_noise(render(images, self.strong, maker.view_px)))
        hidden = [cells.to(device) for cells in self.hidden]
        return CellBatch(render(images, self.plain, maker.view_px), strong, hidden[0], hidden[1], places[0], places[1])

    def _add_noise(self, views: Tensor) -> Tensor:
        """From a seed an image, so that it does not depend on which images are made together, nor where."""
        if not bool(self.noise.any()):
            return views
        seeds, deviation = (part.to(views.device) for part in (self.noise_seeds, self.noise))
        return views + deviation[:, None, None, None] * normal_noise(seeds, views[0].numel()).view_as(views)

    def _solarise(self, views: Tensor) -> Tensor:
        """Turns bright values around, of three bands only."""
        if views.shape[1] != 3 or not bool(self.solarised.any()):
            return views
        bright = (SOLARISED_FROM - CENTRE) / SPREAD
        around = torch.where(views >= bright, (1.0 - 2.0 * CENTRE) / SPREAD - views, views)
        return torch.where(self.solarised.to(views.device)[:, None, None, None], around, views)


def normal_noise(seeds: Tensor, count: int) -> Tensor:
    """Numbers of a normal distribution, [n, count] float32: those of a seed are the same in any batch, on any device.

    Each is a hash of its seed and its place, so a batch takes a few steps, and no generator an image.

    Source: Steele et al., Fast splittable pseudorandom number generators, OOPSLA 2014 (a hash of a counter); its mixing
        is Wellons', Prospecting for hash functions, 2018 (lowbias32).

    Args:
        seeds: [n] int64.
        count: numbers of each.
    """
    counter = _mixed(torch.arange(count, dtype=torch.int64, device=seeds.device))
    mixed = _mixed(_mixed(seeds & WORD) ^ (seeds >> 32 & WORD))
    noise = torch.empty((len(seeds), count), device=seeds.device)
    together = max(1, MIXED_AT_ONCE // max(count, 1))
    for start in range(0, len(seeds), together):
        found = _mixed(counter[None, :] ^ mixed[start : start + together, None])
        # 23 bits and a half: neither 0 nor 1 in 32-bit floats.
        share = ((found >> 9).float() + 0.5) / 2**23
        torch.erfinv(2.0 * share - 1.0, out=noise[start : start + together])
    return noise.mul_(math.sqrt(2.0))


def _mixed(word: Tensor) -> Tensor:
    """Scatters words of 32 bits, held in 64."""
    word = word ^ word >> 16
    word = word * 0x7FEB352D & WORD
    word = word ^ word >> 15
    word = word * 0x846CA68B & WORD
    return word ^ word >> 16


@dataclass(frozen=True)
class CellMaker:
    """Makes both views of each patch; see BatchMaker.

    Source: Muhtar et al., CMID, TGRS 2023; our method specification, section 2.1.
    Differs: views are flipped upside down as well as mirrored, since images from above have no top; noise and
        solarisation come behind the loss of colour, not before it; noise is not cut off at black and white.

    Args:
        view_px: V.
        grid: G, cells along an edge of a view.
        crop_scale: smallest share of a patch's area that a view shows.
        strength: how strongly the second view differs otherwise; of it, the plain one takes flips and turns.
        noise_share: of the strong views that get noise.
        solarised_share: of the strong views whose bright values are turned around.
        hidden_share: of the cells.
        released: see `cell_places`.
        centre: likewise.
    """

    view_px: int
    grid: int
    crop_scale: float
    strength: Strength
    noise_share: float
    solarised_share: float
    hidden_share: float
    released: bool
    centre: float

    def draw(self, count: int, band_count: int, generator: torch.Generator) -> DrawnCells:
        """See BatchMaker."""
        unchanged = replace(self.strength, jitter=0.0, grey=0.0, blur=0.0)
        plain = draw(count, band_count, generator, self.crop_scale, unchanged)
        strong = draw(count, band_count, generator, self.crop_scale, self.strength)
        hidden = [draw_hidden(count, self.grid, self.hidden_share, generator) for _ in range(2)]
        low, high = NOISE_VARIANCE
        deviation = (low + (high - low) * torch.rand(count, generator=generator)).sqrt() / 255.0 / SPREAD
        noisy = torch.rand(count, generator=generator) < self.noise_share
        seeds = torch.randint(2**62, (count,), generator=generator)
        solarised = torch.rand(count, generator=generator) < self.solarised_share
        return DrawnCells(plain, strong, (hidden[0], hidden[1]), deviation * noisy, seeds, solarised, self)
