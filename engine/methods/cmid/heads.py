"""What stands behind the encoder while it is trained: a way back to the image, and prototypes of its cells."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import unset_on_cpu
from engine.methods.initialise import draw_weights

EMBEDDED_CHANNELS = 256  # taken
STUDENT_TEMPERATURE = 0.1  # taken
FIRST_TEMPERATURE, LAST_TEMPERATURE = 0.04, 0.07  # taken, of the teacher
WARM_SHARE = 0.25  # taken: 50 of 200 epochs, there in a step an epoch
CENTRE_MOMENTUM = 0.9  # taken


class ReconstructionHead(nn.Module):
    """From each cell of a map to its pixels.

    Source: Li et al., A2MIM, ICML 2023; our method specification, section 9.4.
    Differs: it begins with weights of zero, so with the mean of the image and not with noise, which a short training
        would not get rid of.

    Args:
        channels: D, of the map.
        band_count: C.
        cell_px: edge of a cell.
    """

    def __init__(self, channels: int, band_count: int, cell_px: int) -> None:
        super().__init__()
        with torch.device("meta"):
            self.convolution = nn.Conv2d(channels, band_count * cell_px**2, 1)
        unset_on_cpu(self)
        for weight in self.parameters():
            nn.init.zeros_(weight)
        self.cell_px = cell_px

    def forward(self, cells: Tensor) -> Tensor:
        """[N,D,G,G] to [N,C,V,V]."""
        return functional.pixel_shuffle(self.convolution(cells), self.cell_px)


class PrototypeHead(nn.Module):
    """Similarities of cells with prototypes that are learned along.

    Source: Zhou et al., iBOT, ICLR 2022, section 3; our method specification, section 2.6.
    Differs: linear layers on rows of cells take the place of convolutions of width 1; the prototypes' lengths, which
        the published code keeps at 1, are divided out.

    Args:
        channels: D, of the map.
        width: of the hidden layers.
        prototypes: K.
        normed: whether batch norms stand between the layers, as beside an encoder that has them.
        generator: of the first weights.
    """

    def __init__(self, channels: int, width: int, prototypes: int, normed: bool, generator: torch.Generator) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        with torch.device("meta"):
            for entry in (channels, width):
                layers += [nn.Linear(entry, width), *([nn.BatchNorm1d(width)] if normed else []), nn.GELU()]
            self.layers = nn.Sequential(*layers, nn.Linear(width, EMBEDDED_CHANNELS))
            self.prototypes = nn.Parameter(torch.empty(prototypes, EMBEDDED_CHANNELS))
        unset_on_cpu(self)
        draw_weights(self, generator)
        with torch.no_grad():
            self.prototypes.uniform_(-1.0, 1.0, generator=generator)

    def forward(self, cells: Tensor) -> Tensor:
        """[R,D] to [R,K] cosines, float32."""
        embedded = functional.normalize(self.layers(cells).float(), dim=1)
        with torch.autocast(cells.device.type, enabled=False):
            return embedded @ functional.normalize(self.prototypes.float(), dim=1).T


def teacher_temperature(progress: Tensor) -> Tensor:
    """Of the share of the training that is done, 0 to 1: a straight rise, then the last one."""
    return FIRST_TEMPERATURE + (LAST_TEMPERATURE - FIRST_TEMPERATURE) * (progress / WARM_SHARE).clamp(max=1.0)


def prototype_loss(student: Tensor, teacher: Tensor, centre: Tensor, temperature: Tensor) -> tuple[Tensor, Tensor]:
    """Cross entropy of the student's distribution over prototypes under the teacher's.

    Source: Caron et al., DINO, ICCV 2021, equations 1 and 2; our method specification, section 2.6.

    Args:
        student: [R,K] cosines.
        teacher: [R,K] cosines of the cells that they are paired with, without gradient.
        centre: [1,K], taken off the teacher's.
        temperature: of the teacher.

    Returns:
        The loss, and the teacher's mean entropy over the log of K: near 0 if all cells have become one.
    """
    wanted = ((teacher - centre) / temperature).softmax(dim=1)
    found = (student / STUDENT_TEMPERATURE).log_softmax(dim=1)
    entropy = -(wanted * wanted.clamp(min=1e-12).log()).sum(dim=1).mean() / math.log(wanted.shape[1])
    return -(wanted * found).sum(dim=1).mean(), entropy.detach()
