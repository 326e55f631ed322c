"""The encoder that looks at places, with the bands that it takes and how they are scaled."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.backbones.base import Encoder, round_to_half
from engine.classifiers.thorough_design import EncoderPart
from engine.contract.errors import ModelError
from engine.evaluation.features import Images, embed
from engine.observer import Observer
from engine.pixels.maps import EncoderScale
from engine.tasks.base import InputScale
from engine.tasks.scene import ImageBatch, SceneTask


@dataclass(frozen=True)
class SceneEncoder:
    """Makes one vector of each place: its pooled map.

    Args:
        encoder: ready to be used.
        scale: which of the bands it takes, and their scaling; one date.
        name: of it, for cards.
        sha256: of its weights; empty for random ones.
        device: where to compute.
        fixed: whether the encoder says how its bands are scaled, whatever the raster.
    """

    encoder: Encoder
    scale: EncoderScale
    name: str
    sha256: str
    device: torch.device
    fixed: bool = False

    @classmethod
    def of(
        cls, part: EncoderPart, mean: Sequence[float], deviation: Sequence[float], device: torch.device
    ) -> SceneEncoder:
        """Makes a chosen encoder ready.

        Args:
            part: that was chosen.
            mean: of each band, where the encoder does not fix its own.
            deviation: likewise.
            device: where to compute.

        Raises:
            ModelError: none was chosen, since none fits.
        """
        if part.encoder is None:
            raise ModelError(
                "Places cannot be described without an encoder, and there is {text}.",
                "Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.",
                text=part.text,
            )
        design = part.design
        round_to_half(part.encoder)
        fixed, places = bool(design.encoder_mean), design.places
        scale = (
            EncoderScale(places, torch.tensor([design.encoder_mean]), torch.tensor([design.encoder_deviation]))
            if fixed
            else EncoderScale(places, _row(mean, places), _row(deviation, places))
        )
        return cls(part.encoder.to(device).eval(), scale, part.name, part.sha256, device, fixed)

    def for_raster(self, places: Sequence[int], mean: Sequence[float], deviation: Sequence[float]) -> SceneEncoder:
        """The same encoder for another raster.

        Args:
            places: positions of its bands there.
            mean: of all bands there, where the encoder does not fix its own.
            deviation: likewise.
        """
        scale = EncoderScale(tuple(places), self.scale.mean, self.scale.deviation)
        if not self.fixed:
            scale = EncoderScale(tuple(places), _row(mean, places), _row(deviation, places))
        return replace(self, scale=scale)

    @property
    def places(self) -> tuple[int, ...]:
        """Positions of its bands."""
        return self.scale.places

    @property
    def length(self) -> int:
        """Of a vector."""
        return self.encoder.pooled_channels

    @property
    def parts(self) -> list[object]:
        """What decides its vectors, beside the pixels."""
        scale = self.scale
        named = self.sha256 or _weights_sha256(self.encoder)
        return [named, list(scale.places), scale.mean.tolist(), scale.deviation.tolist()]

    def vectors(self, images: Images, observer: Observer) -> Tensor:
        """Looks at images of one size.

        Args:
            images: with all bands.
            observer: hears of the progress, and may cancel.

        Returns:
            [N, D] float32, on the CPU, as 16 bits can hold it, so that kept vectors are the same.
        """
        scale = InputScale(self.scale.mean[0], self.scale.deviation[0])
        task = SceneTask(self.encoder, 1, scale, frozen=True, several=False, generator=torch.Generator())
        found = embed(task, _Chosen(images, self.scale.places), self.device, observer)
        return found.half().float().cpu()


@dataclass(frozen=True)
class _Chosen:
    """Images with the encoder's bands only."""

    images: Images
    places: tuple[int, ...]

    @property
    def count(self) -> int:
        return self.images.count

    @property
    def size(self) -> tuple[int, int]:
        return self.images.size

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        whole = self.images.batch(places, device)
        return ImageBatch(whole.images[:, list(self.places)], whole.valid)


def _weights_sha256(encoder: Encoder) -> str:
    """Names weights that no file names, such as random ones."""
    digest = hashlib.sha256()
    for name, value in sorted(encoder.network.state_dict().items()):
        digest.update(name.encode())
        digest.update(value.detach().cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()


def _row(values: Sequence[float], places: Sequence[int]) -> Tensor:
    return torch.tensor([[values[place] for place in places]], dtype=torch.float32)
