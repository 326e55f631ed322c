"""Change between two dates by a few tokens: what each date holds is summed up, compared, and told to the pixels."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.tasks.decoders import DROPOUT, initialise
from engine.tasks.measured import begin_at_measures, known_change

CHANNELS, TOKENS, HEADS = 32, 4, 8  # taken
ENCODER_LAYERS, DECODER_LAYERS = 1, 8  # taken
RAISED = 2  # taken: the encoder's map is brought to half its stride


class Attention(nn.Module):
    """Queries look at tokens.

    Args:
        channels: of both.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(channels, channels, bias=False) for _ in range(3))
        self.out = nn.Linear(channels, channels)

    def forward(self, queries: Tensor, tokens: Tensor) -> Tensor:
        """[B, N, D] and [B, L, D] to [B, N, D]."""
        parts = self.query(queries), self.key(tokens), self.value(tokens)
        laid = (part.unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in parts)
        seen = functional.scaled_dot_product_attention(*laid)
        found: Tensor = self.out(seen.transpose(1, 2).flatten(2))
        return found


class Layer(nn.Module):
    """Attention and a small network, each behind a norm and added to what came in."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first, self.second = nn.LayerNorm(channels), nn.LayerNorm(channels)
        self.attention = Attention(channels)
        self.network = nn.Sequential(nn.Linear(channels, 2 * channels), nn.GELU(), nn.Linear(2 * channels, channels))

    def forward(self, values: Tensor, tokens: Tensor | None = None) -> Tensor:
        """[B, N, D]; without tokens they look at each other."""
        normed = self.first(values)
        values = values + self.attention(normed, normed if tokens is None else tokens)
        found: Tensor = values + self.network(self.second(values))
        return found


class TokenDecoder(nn.Module):
    """Scores of change from one map of both dates.

    Each date is summed up in a few tokens, means of its pixels by attention; an encoder lets the tokens of both dates
    look at each other; a decoder lets the pixels of each date look at its own tokens. The absolute difference of both
    goes to the pixels. Where there are measures of change, the scores begin at them, as in `MeasuredDecoder`.

    Source: Chen et al., Remote sensing image change detection with transformers, TGRS 2021, sections III-B to III-E.
    Differs: as many channels within the attention as without, in place of 16 times as many.

    Args:
        channels: D, of the map of one date.
        stride_px: of it.
        measure_count: M, of the measures of change; 0 for none.
    """

    def __init__(self, channels: int, stride_px: int, measure_count: int = 0) -> None:
        super().__init__()
        self.scale_px = max(1, stride_px // RAISED)
        self.raised = stride_px // self.scale_px
        self.entry = nn.Conv2d(channels, CHANNELS, 3, padding=1)
        self.attention = nn.Conv2d(CHANNELS, TOKENS, 1, bias=False)
        self.places = nn.Parameter(torch.zeros(1, 2 * TOKENS, CHANNELS))
        self.encoder = nn.ModuleList(Layer(CHANNELS) for _ in range(ENCODER_LAYERS))
        self.decoder = nn.ModuleList(Layer(CHANNELS) for _ in range(DECODER_LAYERS))
        self.mix = nn.Sequential(
            nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1, bias=False),
            nn.BatchNorm2d(CHANNELS),
            nn.ReLU(),
            nn.Dropout(DROPOUT),
        )
        self.last = nn.Conv2d(CHANNELS, 1, 3, padding=1)
        self.known = known_change(measure_count) if measure_count else None

    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights."""
        initialise(self, generator)
        with torch.no_grad():
            for part in self.modules():
                if isinstance(part, nn.Linear):
                    part.weight.normal_(0.0, part.in_features**-0.5, generator=generator)
                    if part.bias is not None:
                        part.bias.zero_()
            self.places.normal_(0.0, 1.0, generator=generator)
        if self.known is not None:
            begin_at_measures(self.known, self.last)

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Scores pixels.

        Args:
            maps: the measures [B, M, H, W] where there are any, and the map [B, 2 D, h, w] of both dates.

        Returns:
            [B, 1, H, W].
        """
        both = torch.cat(maps[-1].chunk(2, dim=1))
        if self.raised > 1:
            both = functional.interpolate(both, scale_factor=self.raised, mode="bilinear", align_corners=False)
        values = self.entry(both)
        pixels = values.flatten(2).transpose(1, 2)  # [2 B, N, D]
        shares = self.attention(values).flatten(2).softmax(dim=2)
        tokens = torch.cat((shares @ pixels).chunk(2), dim=1) + self.places  # [B, 2 L, D]
        for layer in self.encoder:
            tokens = layer(tokens)
        own = torch.cat(tokens.chunk(2, dim=1))
        for layer in self.decoder:
            pixels = layer(pixels, own)
        first, second = pixels.transpose(1, 2).unflatten(2, values.shape[-2:]).chunk(2)
        difference = (first - second).abs()
        if self.scale_px > 1:
            difference = functional.interpolate(
                difference, scale_factor=self.scale_px, mode="bilinear", align_corners=False
            )
        scores: Tensor = self.last(self.mix(difference))
        return scores if self.known is None else scores + self.known(maps[0])
