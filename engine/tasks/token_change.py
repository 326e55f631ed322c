"""Change by tokens, learned from labels like change by differences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from engine.backbones.base import Encoder, MapInfo, up_to
from engine.tasks.base import InputScale
from engine.tasks.change import ChangeForm, ChangeTask, PairInputs
from engine.tasks.tokens import TokenDecoder

STRIDE_PX = 16  # taken: of the map that is compared; coarser ones have lost the place of change
# Tokens sum up all that a window shows, so a place is scored in windows as large as the patches that were learned from.
WINDOW_PX = 96
MARGIN_PX = 16  # of them, at each side


class TokenChangeTask(ChangeTask):
    """A Siamese encoder, one of its maps for each date, and a decoder that compares both by tokens.

    Args:
        encoder, scale, frozen, generator, measure_count: as in ChangeTask.
    """

    window_px = WINDOW_PX

    def __init__(
        self,
        encoder: Encoder,
        scale: InputScale | None,
        *,
        frozen: bool,
        generator: torch.Generator,
        measure_count: int = 0,
    ) -> None:
        form = ChangeForm(relative=False)
        super().__init__(encoder, scale, frozen=frozen, generator=generator, form=form, measure_count=measure_count)
        self.decoder_px = -(-MARGIN_PX // self.stride_px) * self.stride_px  # windows begin at whole cells

    @staticmethod
    def compared_of(encoder: Encoder) -> tuple[MapInfo, ...]:
        """One map, with the channels of both dates."""
        info = up_to(encoder.maps, STRIDE_PX)[-1]
        return (replace(info, channels=2 * info.channels),)

    def build_decoder(self, channels: Mapping[int, int]) -> TokenDecoder:
        """See ChangeTask."""
        (info,) = self.compared
        return TokenDecoder(info.channels // 2, info.stride_px, self.measure_count)

    def differences(self, inputs: PairInputs) -> tuple[Tensor, ...]:
        """The map of both dates, [B, 2 D, h, w]: what differs is for the decoder to say."""
        (name,) = self.names
        found = self.encoder.features(torch.cat([inputs.before, inputs.after]), self.names)[name]
        return (torch.cat(self.encoder.evened(name, found).chunk(2), dim=1),)

    def decode(self, maps: Sequence[Tensor]) -> Tensor:
        """See ChangeTask."""
        scores: Tensor = self.decoder(maps)
        return scores[:, 0]
