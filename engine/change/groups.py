"""Groups of alike changes: clusters of the differences of changed pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.change.differences import Bytes, usual_multiples
from engine.change.direction import direction

Vectors = npt.NDArray[np.float64]

SAMPLE_PX = 60_000  # that clusters are found from
_TRIES, _ROUNDS = 5, 60


@dataclass(frozen=True)
class Groups:
    """Clusters, the largest first.

    Args:
        centres: [groups, channels] stored differences.
        names: of the channels.
    """

    centres: Vectors
    names: tuple[str, ...]

    @property
    def count(self) -> int:
        """Number of groups; fewer than asked for where fewer kinds of change are there."""
        return len(self.centres)

    @property
    def labels(self) -> tuple[str, ...]:
        """A name for each: what it is, in words."""
        said = [direction(self.names, list(usual_multiples(centre))) for centre in self.centres]
        return tuple(f"{number} {text}" for number, text in enumerate(said, 1))

    def of(self, stored: Bytes) -> Bytes:
        """Gives the group of each pixel, from 1.

        Args:
            stored: [channels, h, w] differences.
        """
        flat = stored.reshape(len(self.names), -1).astype(np.float32).T
        return (_nearest(flat, self.centres.astype(np.float32)) + 1).astype(np.uint8).reshape(stored.shape[1:])


def find_groups(vectors: Vectors, count: int, names: Sequence[str], seed: int) -> Groups:
    """Finds clusters by k-means, the best of some beginnings; equal seeds give equal groups.

    Source: Arthur, Vassilvitskii, k-means++: the advantages of careful seeding, 2007.

    Args:
        vectors: [N, channels] stored differences of changed pixels.
        count: most groups.
        names: of the channels.
        seed: of the beginnings.
    """
    generator = np.random.default_rng(seed)
    if len(vectors) > SAMPLE_PX:
        vectors = vectors[np.sort(generator.choice(len(vectors), SAMPLE_PX, replace=False))]
    count = min(count, len(np.unique(vectors, axis=0)))
    if not count:
        return Groups(np.zeros((0, len(names))), tuple(names))
    best = min((_clustered(vectors, _begin(vectors, count, generator)) for _ in range(_TRIES)), key=lambda one: one[0])
    centres = best[1]
    sizes = np.bincount(_nearest(vectors, centres), minlength=len(centres))
    order = np.lexsort((*centres.T[::-1], -sizes))
    return Groups(centres[order[sizes[order] > 0]], tuple(names))


def _begin(vectors: Vectors, count: int, generator: np.random.Generator) -> Vectors:
    """Centres far from each other: each is drawn by its squared distance from those before."""
    centres = [vectors[generator.integers(len(vectors))]]
    far = ((vectors - centres[0]) ** 2).sum(axis=1)
    while len(centres) < count:
        centres.append(vectors[generator.choice(len(vectors), p=far / far.sum())])
        far = np.minimum(far, ((vectors - centres[-1]) ** 2).sum(axis=1))
    return np.stack(centres)


def _clustered(vectors: Vectors, centres: Vectors) -> tuple[float, Vectors]:
    """Moves centres to the means of what is nearest to them until nothing moves; gives the sum of squares with them."""
    nearest = _nearest(vectors, centres)
    for _ in range(_ROUNDS):
        sizes = np.bincount(nearest, minlength=len(centres))
        sums = np.stack([np.bincount(nearest, channel, minlength=len(centres)) for channel in vectors.T], axis=1)
        centres = np.where(sizes[:, None] > 0, sums / np.maximum(sizes, 1)[:, None], centres)
        moved = _nearest(vectors, centres)
        if np.array_equal(moved, nearest):
            break
        nearest = moved
    return float(((vectors - centres[nearest]) ** 2).sum()), centres


def _nearest(vectors: npt.NDArray[np.floating], centres: npt.NDArray[np.floating]) -> npt.NDArray[np.int64]:
    """Number of the nearest centre of each vector, [N]; the first of equally near ones."""
    squares = np.stack([((vectors - centre) ** 2).sum(axis=1) for centre in centres])
    return np.asarray(squares.argmin(axis=0), np.int64)
