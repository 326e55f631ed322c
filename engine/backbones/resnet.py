"""ResNet-18 and ResNet-50 for any number of bands, with their maps at strides 2 to 32."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import ClassVar

import torch
from torch import Tensor, nn

from engine.backbones.base import MapInfo
from engine.backbones.vision import models

# Reach: half of the receptive field. The stem is 7 px wide, the pooling behind it adds one of its cells; each 3 x 3
# convolution adds two cells of its input to the field: two of them a block in ResNet-18, one in ResNet-50.
MAPS = (
    MapInfo("stem", 64, 2, 3),
    MapInfo("layer1", 64, 4, 21),
    MapInfo("layer2", 128, 8, 49),
    MapInfo("layer3", 256, 16, 105),
    MapInfo("layer4", 512, 32, 217),
)
MAPS_50 = (
    MapInfo("stem", 64, 2, 3),
    MapInfo("layer1", 256, 4, 17),
    MapInfo("layer2", 512, 8, 45),
    MapInfo("layer3", 1024, 16, 133),
    MapInfo("layer4", 2048, 32, 213),
)


class ResNet(nn.Module):
    """A residual network without its classifier; parameter names are torchvision's.

    Source: He et al., Deep residual learning for image recognition, CVPR 2016, table 1.

    Args:
        band_count: C.
    """

    architecture: ClassVar[str]
    maps: ClassVar[tuple[MapInfo, ...]]

    def __init__(self, band_count: int) -> None:
        super().__init__()
        self.band_count = band_count
        with torch.device("meta"):  # no random numbers are drawn; the weights come from a seed or from a file
            network = getattr(models, self.architecture)(weights=None)
            network.conv1 = nn.Conv2d(band_count, 64, 7, 2, 3, bias=False)
            network.fc = nn.Identity()
        network.to_empty(device="cpu")
        self.network = network

    @property
    def pooled_channels(self) -> int:
        """Length of the pooled vector."""
        return self.maps[-1].channels

    def initialise(self, generator: torch.Generator) -> None:
        """Draws random weights.

        Source: He et al., Delving deep into rectifiers, ICCV 2015, equation 14 (fan out).

        Args:
            generator: seeded by the job.
        """
        with torch.no_grad():
            for module in self.network.modules():
                if isinstance(module, nn.Conv2d):
                    fan_out = module.out_channels * math.prod(module.kernel_size)
                    module.weight.normal_(0.0, math.sqrt(2.0 / fan_out), generator=generator)
                elif isinstance(module, nn.BatchNorm2d):
                    module.weight.fill_(1.0)
                    module.bias.zero_()
                    module.reset_running_stats()

    def stage(self, name: str) -> nn.Module:
        """The layers that make the map of this name from the one before it.

        Args:
            name: layer1 to layer4.
        """
        module = getattr(self.network, name, None)
        if not isinstance(module, nn.Module):
            raise ValueError(f"{type(self).__name__} has no stage {name}")
        return module

    def features(self, images: Tensor, names: Sequence[str]) -> dict[str, Tensor]:
        """Computes maps; layers behind the last wanted one are not computed.

        Args:
            images: [B, C, H, W] standardised.
            names: which of `maps`.

        Returns:
            [B, D, ceil(H / stride), ceil(W / stride)] by name.
        """
        wanted = set(names)
        unknown = wanted - {info.name for info in self.maps}
        if unknown:
            raise ValueError(f"{type(self).__name__} has no map {', '.join(sorted(unknown))}")
        found: dict[str, Tensor] = {}
        network = self.network
        values = network.relu(network.bn1(network.conv1(images)))
        if "stem" in wanted:
            found["stem"] = values
        for number in range(1, 5):
            if len(found) == len(wanted):
                break
            values = getattr(network, f"layer{number}")(network.maxpool(values) if number == 1 else values)
            if f"layer{number}" in wanted:
                found[f"layer{number}"] = values
        return found

    def forward(self, images: Tensor) -> Tensor:
        """Last map, [B, D, H / 32, W / 32]."""
        last = self.maps[-1].name
        return self.features(images, [last])[last]

    def pooled(self, images: Tensor) -> Tensor:
        """One vector an image, the mean over the last map: [B, pooled_channels]."""
        return pool(self(images))


class ResNet18(ResNet):
    """ResNet-18: 11 million weights, two 3 x 3 convolutions a block."""

    architecture = "resnet18"
    maps = MAPS


class ResNet50(ResNet):
    """ResNet-50: 24 million weights, a 3 x 3 convolution between two 1 x 1 ones a block."""

    architecture = "resnet50"
    maps = MAPS_50


ARCHITECTURES: dict[str, Callable[[int], ResNet]] = {"resnet18": ResNet18, "resnet50": ResNet50}


def pool(values: Tensor) -> Tensor:
    """Mean over the cells of a map, [B, D, H, W] to [B, D]."""
    return values.mean(dim=(2, 3))
