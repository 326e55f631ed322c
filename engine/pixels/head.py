"""A small head on features: several members that vote, each with at most one hidden layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional

from engine.pixels.inputs import Group, PixelInputs, Sources

STRIP_PX = 2**17  # pixels that are held at a time; with a hundred features they take some fifty megabytes
SMALLEST_PROBABILITY = 1e-7  # before a logarithm: what float32 can tell from 1 at the other end


@dataclass(frozen=True)
class Head:
    """Weights of a head. Features are standardised inside its first layer, so it takes them as they are.

    Args:
        first: [D, E * H] with hidden layer, else [D, E * K].
        first_bias: [E * H], or [E * K].
        second: [E, H, K]; None for a head without hidden layer.
        second_bias: [E, 1, K]; likewise.
        members: E.
        temperature: by which the logarithm of the mean vote is divided, above 0.
    """

    first: Tensor
    first_bias: Tensor
    second: Tensor | None
    second_bias: Tensor | None
    members: int
    temperature: float = 1.0

    @property
    def width(self) -> int:
        """Values of a pixel behind the first layer, over all members."""
        return int(self.first.shape[1])

    @property
    def class_count(self) -> int:
        """K."""
        return int(self.second.shape[2]) if self.second is not None else self.width // self.members

    def votes(self, hidden: Tensor) -> Tensor:
        """Mean of the members' probabilities, before the temperature.

        Args:
            hidden: [width, N] behind the first layer.

        Returns:
            [K, N], sum 1.
        """
        of_members = hidden.view(self.members, hidden.shape[0] // self.members, hidden.shape[1])
        if self.second is not None and self.second_bias is not None:
            scores = torch.baddbmm(
                self.second_bias.transpose(1, 2), self.second.transpose(1, 2), functional.gelu(of_members)
            )
        else:
            scores = of_members
        return torch.softmax(scores, dim=1).mean(dim=0)

    def tempered(self, votes: Tensor) -> Tensor:
        """Applies the temperature to [K, N]; sum 1."""
        if self.temperature == 1.0:
            return votes
        return torch.softmax(votes.clamp(min=SMALLEST_PROBABILITY).log_().div_(self.temperature), dim=0)

    def of_features(self, features: Tensor) -> Tensor:
        """Probabilities from features, [N, D] to [K, N]."""
        return self.tempered(self.votes(torch.addmm(self.first_bias, features, self.first).T))

    def with_temperature(self, temperature: float) -> Head:
        """The same head with another temperature."""
        return replace(self, temperature=temperature)

    def to(self, device: torch.device) -> Head:
        """Moves the weights."""
        second, bias = (None if value is None else value.to(device) for value in (self.second, self.second_bias))
        return replace(
            self, first=self.first.to(device), first_bias=self.first_bias.to(device), second=second, second_bias=bias
        )

    def state(self) -> dict[str, Tensor]:
        """All weights by name."""
        state = {
            "first": self.first,
            "first_bias": self.first_bias,
            "members": torch.tensor([self.members]),
            "temperature": torch.tensor([self.temperature], dtype=torch.float64),
        }
        if self.second is not None and self.second_bias is not None:
            state.update(second=self.second, second_bias=self.second_bias)
        return state

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Head:
        """The head that gave this state.

        Raises:
            ValueError: where shapes do not fit each other.
            KeyError: where a part is missing.
        """
        head = cls(
            state["first"], state["first_bias"], state.get("second"), state.get("second_bias"),
            int(state["members"][0]), float(state["temperature"][0]),
        )  # fmt: skip
        fits = head.members >= 1 and head.temperature > 0 and head.first_bias.shape == (head.width,)
        if head.second is not None and head.second_bias is not None:
            hidden = head.width // max(head.members, 1)
            fits = fits and head.second.shape == (head.members, hidden, head.class_count)
            fits = fits and head.second_bias.shape == (head.members, 1, head.class_count)
        if not fits or head.width % head.members:
            raise ValueError("the parts of the head do not fit each other")
        return head


def map_probabilities(head: Head, inputs: PixelInputs, sources: Sources, core: tuple[slice, slice]) -> Tensor:
    """Probabilities of a core, any value where there is no data.

    The first layer is linear, and so is the interpolation between the cells of a coarse map: so the map goes through
    the layer at its own stride, and only what comes out is enlarged.

    Args:
        head: on all features of `inputs`.
        inputs: that arrange the features.
        sources: of a tile.
        core: its slices in the outer window.

    Returns:
        [K, h, w].
    """
    fine_weights = head.first[: inputs.fine_channels].T.contiguous()
    coarse = _through_first_layer(head, inputs, sources)
    rows, cols = core
    height, width = rows.stop - rows.start, cols.stop - cols.start
    result = torch.empty(head.class_count, height, width, device=head.first.device)
    step = max(1, STRIP_PX // width)
    for top in range(rows.start, rows.stop, step):
        strip = slice(top, min(top + step, rows.stop))
        fine = inputs.fine(sources, strip, cols).flatten(1)
        hidden = torch.addmm(head.first_bias[:, None], fine_weights, fine)
        for group, cells in coarse:
            part = hidden.view(-1, strip.stop - strip.start, width)
            add_enlarged(part, cells, group.stride_px, strip, cols, group.centre_px)
        result[:, strip.start - rows.start : strip.stop - rows.start] = head.tempered(head.votes(hidden)).view(
            head.class_count, -1, width
        )
    return result


def _through_first_layer(head: Head, inputs: PixelInputs, sources: Sources) -> list[tuple[Group, Tensor]]:
    """Each stride's maps behind the first layer, [width, h, w]; maps of one stride are summed."""
    sums: dict[tuple[int, int], tuple[Group, Tensor]] = {}
    start = inputs.fine_channels
    for group, values in zip(inputs.coarse_groups, sources.coarse, strict=True):
        weights = head.first[start : start + group.channels]
        start += group.channels
        cells = (weights.T @ values.flatten(1)).view(-1, *values.shape[1:])
        place = group.stride_px, group.centre_px
        if place in sums:
            cells = cells.add_(sums[place][1])
        sums[place] = group, cells
    return list(sums.values())


def add_enlarged(target: Tensor, cells: Tensor, stride_px: int, rows: slice, cols: slice, centre_px: int = 0) -> None:
    """Adds a coarse map, interpolated between its cells, to some rows and columns of its window.

    Args:
        target: [D, rows, cols], changed in place.
        cells: [D, h, w], cell i centred on pixel i * stride + centre.
        stride_px: of the cells.
        rows: of the window; likewise `cols`.
        centre_px: of the first cell.
    """
    upper, down = _between(rows, stride_px, centre_px, cells.shape[1], cells)
    left, across = _between(cols, stride_px, centre_px, cells.shape[2], cells)
    first, last = int(upper[0]), min(int(upper[-1]) + 2, cells.shape[1])
    near = cells[:, first:last]
    wide = torch.lerp(near[:, :, left], near[:, :, (left + 1).clamp(max=cells.shape[2] - 1)], across)
    below = (upper + 1).clamp(max=cells.shape[1] - 1)
    target.add_(torch.lerp(wide[:, upper - first], wide[:, below - first], down[:, None]))


def _between(pixels: slice, stride_px: int, centre_px: int, cells: int, like: Tensor) -> tuple[Tensor, Tensor]:
    """Cell before each pixel, and how far the pixel lies behind it as a share of the stride."""
    positions = (torch.arange(pixels.start, pixels.stop, device=like.device) - centre_px).clamp_(min=0)
    before = (positions // stride_px).clamp(max=cells - 1)
    return before, ((positions - before * stride_px).to(like.dtype) / stride_px).clamp_(max=1.0)
