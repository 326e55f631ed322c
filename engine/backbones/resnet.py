"""ResNet-18 for any number of bands, with its maps at strides 2 to 32."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from engine.backbones.base import MapInfo
from engine.backbones.vision import models

# Reach: half of the receptive field. The stem is 7 px wide; each 3 x 3 convolution adds two cells of its input.
MAPS = (
    MapInfo("stem", 64, 2, 3),
    MapInfo("layer1", 64, 4, 21),
    MapInfo("layer2", 128, 8, 49),
    MapInfo("layer3", 256, 16, 105),
    MapInfo("layer4", 512, 32, 217),
)


class ResNet18(nn.Module):
    """ResNet-18 without its classifier; parameter names are torchvision's.

    Source: He et al., Deep residual learning for image recognition, CVPR 2016, table 1.

    Args:
        band_count: C.
    """

    maps = MAPS

    def __init__(self, band_count: int) -> None:
        super().__init__()
        self.band_count = band_count
        with torch.device("meta"):  # no random numbers are drawn; the weights come from a seed or from a file
            network = models.resnet18(weights=None)
            network.conv1 = nn.Conv2d(band_count, 64, 7, 2, 3, bias=False)
            network.fc = nn.Identity()
        network.to_empty(device="cpu")
        self.network = network

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

    def features(self, images: Tensor, names: Sequence[str]) -> dict[str, Tensor]:
        """See Backbone. Layers behind the last wanted one are not computed."""
        wanted = set(names)
        unknown = wanted - {info.name for info in MAPS}
        if unknown:
            raise ValueError(f"ResNet18 has no map {', '.join(sorted(unknown))}")
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
        """Last map, [B, 512, H / 32, W / 32]."""
        return self.features(images, ["layer4"])["layer4"]
