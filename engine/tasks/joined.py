"""Classes of pixels from maps of an encoder and of a fine branch, joined stride by stride below one decoder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Encoder, MapInfo, align_px, up_to
from engine.tasks.base import BatchType, InputScale, PixelsTask
from engine.tasks.decoders import DROPOUT, UNetDecoder, channels_by_stride, initialise, maps_by_stride, reach_px
from engine.tasks.fine import FineBranch

# The last stage of an encoder sees 217 px around, so that windows would need a halo of 320 px, and holds three quarters
# of its weights. Labels drawn by hand are too few to teach it, and classes rarely hang on what is so far.
ENCODER_STRIDE_PX = 16


@dataclass(frozen=True)
class FineSettings:
    """What the fine branch is made from.

    Args:
        channels: of its inputs.
        widths: channels at strides 1, 2, 4 ...
        dropout: of the decoder.
    """

    channels: int
    widths: tuple[int, ...]
    dropout: float = DROPOUT


@dataclass(frozen=True)
class EncoderInputs:
    """What an encoder takes of the bands.

    Args:
        places: positions of its bands.
        scale: what its card fixes, for those bands; None where the statistics of the scene serve.
    """

    places: tuple[int, ...]
    scale: InputScale | None = None

    def of(self, images: Tensor, standardised: Tensor, valid: Tensor) -> Tensor:
        """[B, 3, H, W] as the encoder wants them, from all bands as they are and standardised."""
        places = list(self.places)
        return standardised[:, places] if self.scale is None else self.scale.apply(images[:, places], valid)


@dataclass(frozen=True)
class JoinedInputs:
    """A batch made ready.

    Args:
        fine: [B, F, H, W] all inputs of the fine branch.
        seen: [n B, 3, H, W] what the encoder takes, date after date; None without one.
        shape: height and width without the padding.
    """

    fine: Tensor
    seen: Tensor | None
    shape: tuple[int, int]


class JoinedDecoder(nn.Module):
    """A fine branch, and a decoder above its maps and those of an encoder.

    Args:
        encoder: maps of the encoder as they arrive; none for the branch alone.
        fine: of the branch.
        class_count: K.
        generator: of the first weights.
    """

    def __init__(
        self, encoder: Sequence[MapInfo], fine: FineSettings, class_count: int, generator: torch.Generator
    ) -> None:
        super().__init__()
        self.fine = FineBranch(fine.channels, fine.widths)
        self._infos = (*self.fine.maps, *encoder)
        channels = channels_by_stride(self._infos)
        self.stride_px, self.align_px = max(channels), align_px(self._infos)
        reach = max(info.reach_px for info in self._infos) + reach_px(self.stride_px, 1)
        # Farthest pixel that a score depends on, as a multiple of the alignment of windows.
        self.halo_px = -(-reach // self.align_px) * self.align_px
        self.decoder = UNetDecoder(channels, fine.dropout, class_count)
        initialise(self, generator)

    def forward(self, fine: Tensor, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels.

        Args:
            fine: [B, F, H, W], edges multiples of `stride_px`.
            maps: of the encoder, as announced.

        Returns:
            [B, K, H, W].
        """
        scores: Tensor = self.decoder(maps_by_stride(self._infos, [*self.fine(fine), *maps]))
        return scores


class JoinedTask(PixelsTask[BatchType, JoinedInputs]):
    """An encoder on the bands that it knows, a fine branch on all inputs, one decoder above both.

    Args:
        encoder: None for the fine branch alone.
        taken: which bands the encoder takes, and how.
        class_count: K.
        fine: of the fine branch.
        frozen: whether the encoder stays as it is.
        generator: of the first weights.
        weights: [K] of the classes in the loss; None where all weigh the same.
    """

    def __init__(
        self,
        encoder: Encoder | None,
        taken: EncoderInputs,
        class_count: int,
        fine: FineSettings,
        *,
        frozen: bool,
        generator: torch.Generator,
        weights: Tensor | None = None,
    ) -> None:
        super().__init__(encoder, frozen)
        self.taken, self.class_count, self.weights = taken, class_count, weights
        infos = () if encoder is None else up_to(encoder.maps, ENCODER_STRIDE_PX)
        self.names = tuple(info.name for info in infos)
        arriving = [replace(info, channels=info.channels * self.maps_in_one) for info in infos]
        self.joined = JoinedDecoder(arriving, fine, class_count, generator)
        self.stride_px, self.align_px, self.halo_px = self.joined.stride_px, self.joined.align_px, self.joined.halo_px

    @property
    def maps_in_one(self) -> int:
        """So many maps of the encoder's width does `arrange` give in one."""
        return 1

    def arrange(self, values: Tensor) -> Tensor:
        """Makes of the encoder's map of `seen` what enters the decoder, a map an image or a pair."""
        return values

    def ready(self, fine: Tensor, seen: Tensor | None) -> JoinedInputs:
        """Inputs whose edges have grown to what the strides divide."""
        height, width = fine.shape[-2:]
        both = padded(fine, self.stride_px), None if seen is None else padded(seen, self.stride_px)
        return JoinedInputs(*both, (height, width))

    def forward(self, inputs: JoinedInputs) -> Tensor:
        """[B, K, H, W]."""
        maps: list[Tensor] = []
        if self.encoder is not None and inputs.seen is not None:
            found = self.encoder.features(inputs.seen, self.names)
            maps = [self.arrange(found[name]) for name in self.names]
        height, width = inputs.shape
        scores: Tensor = self.joined(inputs.fine, maps)
        return scores[..., :height, :width]


def padded(values: Tensor, multiple: int) -> Tensor:
    """[B, C, H, W] with zeros behind the last row and column, up to multiples of an edge.

    Channels lie next to each other in memory: on a CPU, convolutions of few channels then take half as long.
    """
    height, width = values.shape[-2:]
    grown = functional.pad(values, (0, -width % multiple, 0, -height % multiple))
    return grown.contiguous(memory_format=torch.channels_last)
