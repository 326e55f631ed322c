"""An encoder that is loaded when it first looks at something: vectors that are kept need none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.contract.card import Card
from engine.observer import Observer

if TYPE_CHECKING:
    from torch import Tensor

    from engine.evaluation.features import Images
    from engine.scenes.encoder import SceneEncoder


class Loader:
    """Loads an encoder once.

    Args:
        load: does it.
    """

    def __init__(self, load: Callable[[], SceneEncoder]) -> None:
        self._load = load
        self.found: SceneEncoder | None = None

    def encoder(self) -> SceneEncoder:
        """The encoder."""
        if self.found is None:
            self.found = self._load()
        return self.found


@dataclass(frozen=True)
class LateEncoder:
    """Makes one vector of each place, as the encoder does that it loads.

    Args:
        card: of the encoder's file.
        name: of the encoder, for people.
        places: positions of its bands in the raster.
        loader: of the encoder, whatever the raster.
        mean: of all bands of the raster, where the encoder does not fix its own.
        deviation: likewise.
    """

    card: Card
    name: str
    places: tuple[int, ...]
    loader: Loader = field(compare=False)
    mean: tuple[float, ...] = ()
    deviation: tuple[float, ...] = ()

    @property
    def sha256(self) -> str:
        """Of its weights."""
        return self.card.sha256

    @property
    def fixed(self) -> bool:
        """Whether the encoder says how its bands are scaled, whatever the raster."""
        return fixes_scale(self.card)

    @property
    def length(self) -> int:
        """Of a vector."""
        return self.loader.encoder().length

    @property
    def parts(self) -> list[object]:
        """See TileEncoder; the same as of the loaded encoder."""
        own = (self.card.mean, self.card.deviation)
        scales = own if self.fixed else [[of[place] for place in self.places] for of in (self.mean, self.deviation)]
        return [self.sha256, list(self.places), *(np.array([values], np.float32).tolist() for values in scales)]

    def for_raster(self, places: Sequence[int], mean: Sequence[float], deviation: Sequence[float]) -> LateEncoder:
        """See SceneEncoder."""
        return replace(self, places=tuple(places), mean=tuple(mean), deviation=tuple(deviation))

    def vectors(self, images: Images, observer: Observer) -> Tensor:
        """See SceneEncoder."""
        return self.loader.encoder().for_raster(self.places, self.mean, self.deviation).vectors(images, observer)


def fixes_scale(card: Card) -> bool:
    """Whether an encoder says how its bands are scaled; else the values of each raster do.

    Args:
        card: of its file.
    """
    return card.normalisation != "standardised"
