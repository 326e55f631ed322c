"""What an encoder offers: the only thing about it that the rest of the engine knows."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

import torch
from torch import Tensor, nn

# Measured on ten cities, coarser maps lose the place of change faster than they gain in meaning.
COMPARED_STRIDE_PX = 4


@dataclass(frozen=True)
class MapInfo:
    """One kind of feature map of an encoder.

    Args:
        name: such as layer1.
        channels: D.
        stride_px: a power of two; cell (i, j) is centred on the pixel (i * stride + centre, j * stride + centre).
        reach_px: farthest pixel from that one that a cell depends on.
        parts: of the network that make it from the map before, as its weights' names begin: layer1, features.0 ...
        centre_px: where the first cell lies; 0 for convolutions that are padded alike on both sides.
        window_cells: windows must begin at multiples of so many cells; more than 1 for an attention within windows.
    """

    name: str
    channels: int
    stride_px: int
    reach_px: int
    parts: tuple[str, ...] = ()
    centre_px: int = 0
    window_cells: int = 1


@dataclass(frozen=True)
class Stem:
    """The first map of all, which only the others are made from.

    Args:
        channels: D.
        stride_px: of its cells.
    """

    channels: int
    stride_px: int


Change = Callable[[Tensor], Tensor]


def as_it_is(values: Tensor) -> Tensor:
    """Changes nothing."""
    return values


def align_px(infos: Iterable[MapInfo]) -> int:
    """Windows must begin at multiples of it, or the cells of these maps would lie elsewhere in each of them."""
    return math.lcm(*(info.stride_px * info.window_cells for info in infos))


def up_to(infos: Sequence[MapInfo], stride_px: int) -> tuple[MapInfo, ...]:
    """Those maps whose cells are at most so large; the finest map where all are larger.

    Args:
        infos: maps, the finest first.
        stride_px: largest stride.
    """
    return tuple(info for info in infos if info.stride_px <= stride_px) or tuple(infos[:1])


class Encoder(nn.Module, ABC):
    """A network that makes maps of images, the finest first.

    It is a base class and no Protocol: an encoder is a part of the modules that use it, moves with them between devices
    and modes and lies in their state, so a Protocol would have to repeat all of `nn.Module`.

    Args:
        band_count: C.
        network: makes the maps; the names of its state are those of the file.

    Attributes:
        architecture: its name in `BACKBONES`.
        maps: what `features` gives, finest first, each made from the one before.
        stem: what `walk` can be told to change.
    """

    architecture: ClassVar[str]
    maps: ClassVar[tuple[MapInfo, ...]]
    stem: ClassVar[Stem]

    def __init__(self, band_count: int, network: nn.Module) -> None:
        super().__init__()
        self.band_count, self.network = band_count, network

    @abstractmethod
    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights.

        Args:
            generator: seeded by the job.
        """

    @abstractmethod
    def walk(self, images: Tensor, at_stem: Change = as_it_is) -> Iterator[Tensor]:
        """Gives each of `maps` in turn, computed when it is asked for.

        Args:
            images: [B, C, H, W] standardised, of any size.
            at_stem: changes the stem's map, [B, D, ceil(H / stride), ceil(W / stride)].

        Returns:
            [B, D, ceil(H / stride), ceil(W / stride)] each.
        """

    def evened(self, name: str, values: Tensor) -> Tensor:
        """A map whose cells can be compared with those of other images, [B, D, h, w]; where norms lie within, itself.

        Args:
            name: of the map.
            values: [B, D, h, w].
        """
        return values

    def pool(self, last: Tensor) -> Tensor:
        """One vector per image from the last map, [B, D, h, w] to [B, pooled_channels]: its mean, evened."""
        return self.evened(self.maps[-1].name, last).mean(dim=(2, 3))

    @property
    def pooled_channels(self) -> int:
        """Length of the pooled vector."""
        return self.maps[-1].channels

    @property
    def compared(self) -> tuple[str, ...]:
        """Maps whose structure is compared between dates, unless a card names others."""
        return tuple(info.name for info in up_to(self.maps, COMPARED_STRIDE_PX))

    def features(self, images: Tensor, names: Sequence[str], at_stem: Change = as_it_is) -> dict[str, Tensor]:
        """Computes maps; what only makes maps behind the last wanted one is not computed.

        Args:
            images: [B, C, H, W] standardised.
            names: which of `maps`.
            at_stem: see `walk`.

        Returns:
            [B, D, ceil(H / stride), ceil(W / stride)] by name.
        """
        wanted = self._known(names)
        found: dict[str, Tensor] = {}
        walked = self.walk(images, at_stem)
        for info in self.maps:
            if len(found) == len(wanted):
                break
            values = next(walked)
            if info.name in wanted:
                found[info.name] = values
        return found

    def forward(self, images: Tensor) -> Tensor:
        """Last map, [B, D, h, w]."""
        last = self.maps[-1].name
        return self.features(images, [last])[last]

    def pooled(self, images: Tensor) -> Tensor:
        """One vector per image, [B, pooled_channels]."""
        return self.pool(self(images))

    def state_of(self, names: Sequence[str]) -> dict[str, Tensor]:
        """Weights and statistics that some maps depend on, by their names in the file."""
        parts = self._parts_below(names)
        return {name: value for name, value in self.network.state_dict().items() if _lies_in(name, parts)}

    def parameters_of(self, names: Sequence[str]) -> list[nn.Parameter]:
        """What is trained of all that some maps depend on."""
        parts = self._parts_below(names)
        return [weight for name, weight in self.network.named_parameters() if _lies_in(name, parts)]

    def last_stage(self) -> list[nn.Parameter]:
        """What is trained of the stage that makes the last map from the one before."""
        return [weight for name, weight in self.network.named_parameters() if _lies_in(name, self.maps[-1].parts)]

    @property
    def meaning(self) -> MapInfo:
        """The map that tells best what a thing is, whatever it looks like today."""
        return self.maps[-1]

    def up_to_meaning(self, images: Tensor) -> Iterator[tuple[MapInfo, Tensor]]:
        """Gives each map with what it is, the finest first; the last one is `meaning`.

        Args:
            images: [B, C, H, W] standardised.
        """
        yield from zip(self.maps, self.walk(images), strict=True)

    def meaning_of(self, images: Tensor) -> Tensor:
        """Computes that map, [B, C, H, W] to [B, D, h, w]."""
        last: Tensor = self(images)
        return last

    def _parts_below(self, names: Sequence[str]) -> list[str]:
        wanted = self._known(names)
        count = max((place for place, info in enumerate(self.maps, 1) if info.name in wanted), default=0)
        return [part for info in self.maps[:count] for part in info.parts]

    def _known(self, names: Sequence[str]) -> set[str]:
        unknown = set(names) - {info.name for info in self.maps}
        if unknown:
            raise ValueError(f"{type(self).__name__} has no map {', '.join(sorted(unknown))}")
        return set(names)


def unchanged(name: str, value: Tensor) -> Tensor:
    """Gives a tensor of another project as it is."""
    return value


@dataclass(frozen=True)
class Naming:
    """How another project stores the same network.

    Args:
        names: theirs to ours, of the network's parts, such as the numbers that a Sequential gives them, or of single
            layers.
        arranged: puts the numbers of a tensor into our order, given our name of it.
        doubt: code of a remark, where the names do not tell all that the weights take for granted.
    """

    names: Mapping[str, str]
    arranged: Callable[[str, Tensor], Tensor] = unchanged
    doubt: str = ""


class Build(Protocol):
    """A class of encoders."""

    @property
    def maps(self) -> tuple[MapInfo, ...]:
        """See Encoder."""

    @property
    def stem(self) -> Stem:
        """See Encoder."""

    def __call__(self, band_count: int, /) -> Encoder:
        """Makes one whose weights are not drawn yet."""


@dataclass(frozen=True)
class Backbone:
    """An architecture that encoders may have.

    Args:
        label: as people know it.
        build: its class, which makes one for a number of bands.
        entry: name of the weights that take the bands, [D, C, h, w]. By their shape it is found in files of others.
        namings: how other projects store it, where they do not do so as its own state.
        derived: endings of the names of tensors in such files that follow from the architecture, and are left there.
    """

    label: str
    build: Build
    entry: str
    namings: tuple[Naming, ...] = ()
    derived: tuple[str, ...] = ()


def unset_on_cpu(network: nn.Module) -> None:
    """Gives a network that was built on the meta device room on the CPU for weights, whose values are not set.

    `Module.to_empty` does the same, but in its way torch loads a library of symbolic algebra, half a second's work.
    """
    for module in network.modules():
        for name, weight in list(module.named_parameters(recurse=False)):
            room = torch.empty(weight.shape, dtype=weight.dtype, device="cpu")
            setattr(module, name, nn.Parameter(room, requires_grad=weight.requires_grad))
        for name, values in list(module.named_buffers(recurse=False)):
            setattr(module, name, torch.empty(values.shape, dtype=values.dtype, device="cpu"))


def kept_in_half(value: Tensor) -> bool:
    """Says whether 16 bits are enough for a tensor. Norms stay in 32: they are small, and span many decades."""
    return value.dim() > 1 and value.is_floating_point()


def round_to_half(encoder: Encoder) -> None:
    """Rounds an encoder's convolutions as a model's file holds them, so that what is learned from is what is used."""
    with torch.no_grad():
        for parameter in encoder.network.parameters():
            if kept_in_half(parameter):
                parameter.copy_(parameter.half().float())


def _lies_in(name: str, parts: Iterable[str]) -> bool:
    return any(name == part or name.startswith(f"{part}.") for part in parts)
