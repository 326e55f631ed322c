"""Scores drawn along the outlines that the dates show: a smoothed score is wider than what changed."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from engine.change.maps import PairMaps
from engine.change.moments import weighted_moments
from engine.change.normalise import BandScale

COMPONENTS = 3  # of both dates together: outlines of things that only one of them shows are among them
# Variance below which a neighbourhood counts as even, in units of the band's own variance. From 0.02 to 0.1 nothing
# changes that could be measured.
EVEN_VARIANCE = 0.05
# Boxes of twice the Gaussian's deviation to each side: narrower ones hold no outline, wider ones hold several.
RADIUS_OVER_CONTEXT = 2.0
BRIGHTEST = 8.0  # deviations; what lies beyond is bright in the same way, and its squares keep their digits
DRAWN_AT_ONCE = 2**16  # pixels; with all that is made of them they stay in a core's cache


class Outlines:
    """Guided filter: in each neighbourhood, the score becomes a linear function of what both dates show.

    Where an outline runs through the neighbourhood, the score steps there; where the ground is even, it is the mean.

    Source: He, Sun, Tang, Guided image filtering, TPAMI 2013.
    Differs: the guide is the main components of both dates; pixels without data are left out of all means.

    Args:
        context_px: deviation of the Gaussian that the score was smoothed with.
    """

    def __init__(self, context_px: float) -> None:
        self.radius_px = max(1, round(RADIUS_OVER_CONTEXT * context_px))
        self.halo_px = 2 * self.radius_px
        self._directions: Tensor | None = None

    def fit(self, scale: BandScale, before: Tensor, after: Tensor) -> None:
        """Finds the main components of both dates.

        Args:
            scale: of the bands.
            before: [C, N] sample of valid pixels.
            after: [C, N], the same pixels.
        """
        both = torch.cat(scale.apply(before, after, None)).clamp_(-BRIGHTEST, BRIGHTEST)
        _, vectors = torch.linalg.eigh(weighted_moments(both).covariance)
        # The largest come last. A filter does not depend on the sign of its guide, but equal bytes do.
        main = vectors[:, -COMPONENTS:].flip(1)
        signs = torch.gather(main, 0, main.abs().argmax(dim=0, keepdim=True)).sign()
        self._directions = (main * signs).T.to(before.device, torch.float32).contiguous()

    def state(self) -> dict[str, Tensor]:
        """What was fitted, to be kept for a resumed run."""
        return {} if self._directions is None else {"directions": self._directions}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """Takes what `state` gave."""
        self._directions = state["directions"]

    def draw(self, score: Tensor, maps: PairMaps) -> Tensor:
        """Filters a score.

        Args:
            score: [h, w], at least 0; any value where not valid.
            maps: of its tile.

        Returns:
            [h, w], at least 0.
        """
        if self._directions is None:
            raise RuntimeError("Outlines are used before they were fitted")
        height, width = maps.shape
        drawn = torch.empty_like(score)
        strip = max(4 * self.halo_px, DRAWN_AT_ONCE // max(width, 1))
        for start in range(0, height, strip):
            stop, top = min(height, start + strip), max(0, start - self.halo_px)
            rows = slice(top, min(height, stop + self.halo_px))
            before, after = (part[:, rows].clamp(-BRIGHTEST, BRIGHTEST).flatten(1) for part in maps.standardised)
            guide = self._directions[:, : len(before)] @ before
            guide.addmm_(self._directions[:, len(before) :], after)
            part = self._drawn(score[rows], guide.view(-1, rows.stop - top, width), maps.valid[rows])
            drawn[start:stop] = part[start - top : stop - top]
        return drawn

    def _drawn(self, score: Tensor, guide: Tensor, valid: Tensor) -> Tensor:
        mean = _BoxMean(valid, self.radius_px)
        guide_means, score_mean = mean(guide), mean(score)
        rows, right = [], []
        for place, component in enumerate(guide):
            means = mean(component * guide[: place + 1])
            rows.append(list(means.addcmul_(guide_means[: place + 1], guide_means[place], value=-1.0)))
            rows[-1][place].add_(EVEN_VARIANCE)
            right.append(mean(component * score).addcmul_(guide_means[place], score_mean, value=-1.0))
        slopes = _solved(rows, right)
        offset = score_mean
        for slope, guide_mean in zip(slopes, guide_means, strict=True):
            offset = offset.addcmul(slope, guide_mean, value=-1.0)
        drawn = mean(offset)
        for slope, component in zip(slopes, guide, strict=True):
            drawn.addcmul_(mean(slope), component)
        return drawn.clamp_(min=0.0)


class _BoxMean:
    """Means over squares, of the pixels that hold data.

    Args:
        valid: [h, w] booleans.
        radius_px: half the edge.
    """

    def __init__(self, valid: Tensor, radius_px: int) -> None:
        self._radius_px, self._valid = radius_px, None if bool(valid.all()) else valid
        self._inverse = _box_sum(valid.to(torch.float32), radius_px).clamp_(min=1.0).reciprocal_()

    def __call__(self, values: Tensor) -> Tensor:
        """Averages [..., h, w]."""
        held = values if self._valid is None else values * self._valid
        return _box_sum(held, self._radius_px).mul_(self._inverse)


def _box_sum(values: Tensor, radius_px: int) -> Tensor:
    """Sums over squares; what lies outside counts as 0."""
    padded = functional.pad(values, (radius_px,) * 4)
    return _run_sum(_run_sum(padded, 2 * radius_px + 1, -2), 2 * radius_px + 1, -1)


def _run_sum(values: Tensor, length: int, dim: int) -> Tensor:
    """Sums over runs, each of which begins at its result's place.

    Runs of one, two, four ... are joined: few additions, always in the same order, and none of a sum that goes on from
    one end of a window to the other, which would depend on the window.
    """
    count = values.shape[dim] - length + 1
    total, run, size, done = torch.zeros((), device=values.device), values, 1, 0
    while True:
        if length & size:
            total = total + run.narrow(dim, done, count)
            done += size
        if done == length:
            return total
        run = run.narrow(dim, 0, run.shape[dim] - size) + run.narrow(dim, size, run.shape[dim] - size)
        size *= 2


def _solved(rows: list[list[Tensor]], right: list[Tensor]) -> list[Tensor]:
    """Solves a small symmetric positive system a pixel, by elimination.

    Args:
        rows: lower triangle, [h, w] each; used up.
        right: [h, w] each; used up.
    """
    count = len(right)
    for place in range(count):
        inverse = rows[place][place].clamp_(min=EVEN_VARIANCE / 2.0).reciprocal()
        for below in range(place + 1, count):
            factor = rows[below][place] * inverse
            for column in range(place + 1, below + 1):
                rows[below][column].addcmul_(factor, rows[column][place], value=-1.0)
            right[below].addcmul_(factor, right[place], value=-1.0)
        rows[place][place] = inverse
    for place in reversed(range(count)):
        for above in range(place + 1, count):
            right[place].addcmul_(rows[above][place], right[above], value=-1.0)
        right[place].mul_(rows[place][place])
    return right
