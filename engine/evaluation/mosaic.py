"""Images of many sizes on one device, from which patches are drawn and gathered in a few steps for a whole batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Corners:
    """Where patches lie.

    Args:
        image: [B] int64, which image each is of.
        row: [B] of its first cell.
        col: [B] likewise.
    """

    image: Tensor
    row: Tensor
    col: Tensor

    def over(self, stride: int) -> Corners:
        """The same on a map of this stride."""
        return Corners(self.image, self.row // stride, self.col // stride)


class Mosaic:
    """Images of many sizes as one list of cells, so that patches of any of them are gathered in one step.

    Args:
        shapes: height and width of each.
        channels: D.
        dtype: of what is kept.
        device: where.
    """

    def __init__(
        self, shapes: Sequence[tuple[int, int]], channels: int, dtype: torch.dtype, device: torch.device
    ) -> None:
        sizes = torch.tensor([height * width for height, width in shapes])
        self._last = sizes.cumsum(0)
        self._first = (self._last - sizes).to(device)
        self._widths = torch.tensor([width for _, width in shapes], device=device)
        self._shapes = list(shapes)
        # The channels of a cell lie next to each other, and are copied together.
        self._cells = torch.empty(int(sizes.sum()), channels, dtype=dtype, device=device)

    def put(self, number: int, image: Tensor) -> None:
        """Fills in an image, [D, h, w]."""
        self._cells[int(self._first[number]) : int(self._last[number])] = image.flatten(1).T

    def whole(self, number: int) -> Tensor:
        """An image again, [D, h, w]."""
        cells = self._cells[int(self._first[number]) : int(self._last[number])]
        return cells.view(*self._shapes[number], -1).permute(2, 0, 1)

    @classmethod
    def of(cls, images: Sequence[Tensor]) -> Mosaic:
        """That of some images, [D, h, w] each."""
        first = images[0]
        made = cls([(image.shape[1], image.shape[2]) for image in images], first.shape[0], first.dtype, first.device)
        for number, image in enumerate(images):
            made.put(number, image)
        return made

    def gather(self, corners: Corners, rows: Tensor, cols: Tensor) -> Tensor:
        """Cuts patches.

        Args:
            corners: B of them.
            rows: [P, Q] or [B, P, Q], cells below the corner.
            cols: likewise, to its right.

        Returns:
            [B, D, P, Q], with the channels of a cell next to each other.
        """
        row, col = corners.row[:, None, None] + rows, corners.col[:, None, None] + cols
        places = self._first[corners.image][:, None, None] + row * self._widths[corners.image][:, None, None] + col
        return self._cells[places].permute(0, 3, 1, 2)


class Draw:
    """Draws corners: places by their size, corners evenly.

    Args:
        shapes: of the images, each at least as large as a patch.
        patch_px: edge of the patches.
        step_px: corners lie at multiples of it.
        numbers: of the images; None: as they are counted.
    """

    def __init__(
        self, shapes: Sequence[tuple[int, int]], patch_px: int, step_px: int, numbers: Sequence[int] | None = None
    ) -> None:
        self._numbers = torch.arange(len(shapes)) if numbers is None else torch.tensor(numbers)
        self._edges = torch.tensor([[(edge - patch_px) // step_px + 1 for edge in shape] for shape in shapes])
        self._chances = torch.tensor([float(height * width) for height, width in shapes])
        self._step_px = step_px

    def corners(self, count: int, generator: torch.Generator, device: torch.device) -> Corners:
        """So many of them."""
        image = torch.multinomial(self._chances, count, replacement=True, generator=generator)
        share = torch.rand(count, 2, generator=generator)
        place = (share * self._edges[image]).long().minimum(self._edges[image] - 1) * self._step_px
        drawn = torch.stack([self._numbers[image], place[:, 0], place[:, 1]]).to(device)  # one transfer
        return Corners(drawn[0], drawn[1], drawn[2])


def square(edge: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Rows and columns of a square, which broadcast to [edge, edge]."""
    cells = torch.arange(edge, device=device)
    return cells[:, None], cells[None, :]
