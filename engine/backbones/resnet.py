"""ResNet-18 and ResNet-50 for any number of bands, with their maps at strides 2 to 32."""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor, nn

from engine.backbones.base import Backbone, Change, Encoder, MapInfo, Naming, Stem, as_it_is, unset_on_cpu
from engine.backbones.residual import residual_network

# Reach: half of the receptive field. The stem is 7 px wide, the pooling behind it adds one of its cells; each 3 x 3
# convolution adds two cells of its input to the field: two of them a block in ResNet-18, one in ResNet-50.
MAPS = (
    MapInfo("stem", 64, 2, 3, ("conv1", "bn1")),
    MapInfo("layer1", 64, 4, 21, ("layer1",)),
    MapInfo("layer2", 128, 8, 49, ("layer2",)),
    MapInfo("layer3", 256, 16, 105, ("layer3",)),
    MapInfo("layer4", 512, 32, 217, ("layer4",)),
)
MAPS_50 = (
    MapInfo("stem", 64, 2, 3, ("conv1", "bn1")),
    MapInfo("layer1", 256, 4, 17, ("layer1",)),
    MapInfo("layer2", 512, 8, 45, ("layer2",)),
    MapInfo("layer3", 1024, 16, 133, ("layer3",)),
    MapInfo("layer4", 2048, 32, 213, ("layer4",)),
)
# A network that was put into a Sequential without its classifier, as by SeCo and CACo: the children's numbers.
SEQUENTIAL = Naming({"0": "conv1", "1": "bn1", "4": "layer1", "5": "layer2", "6": "layer3", "7": "layer4"})


class ResNet(Encoder):
    """A residual network without its classifier; parameter names are torchvision's.

    Source: He et al., Deep residual learning for image recognition, CVPR 2016, table 1.

    Args:
        band_count: C.
    """

    stem = Stem(64, 4)  # behind the pooling
    blocks: tuple[int, ...]
    narrow: bool

    def __init__(self, band_count: int) -> None:
        with torch.device("meta"):  # no random numbers are drawn; the weights come from a seed or from a file
            network = residual_network(band_count, self.blocks, self.narrow)
        unset_on_cpu(network)
        super().__init__(band_count, network)

    def initialise(self, generator: torch.Generator) -> None:
        """See Encoder.

        Source: He et al., Delving deep into rectifiers, ICCV 2015, equation 14 (fan out).
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

    def walk(self, images: Tensor, at_stem: Change = as_it_is) -> Iterator[Tensor]:
        """See Encoder."""
        layers = dict(self.network.named_children())
        values = layers["relu"](layers["bn1"](layers["conv1"](images)))
        yield values
        values = at_stem(layers["maxpool"](values))
        for info in self.maps[1:]:
            values = layers[info.name](values)
            yield values


class ResNet18(ResNet):
    """ResNet-18: 11 million weights, two 3 x 3 convolutions a block."""

    architecture = "resnet18"
    maps = MAPS
    blocks = (2, 2, 2, 2)
    narrow = False


class ResNet50(ResNet):
    """ResNet-50: 24 million weights, a 3 x 3 convolution between two 1 x 1 ones a block."""

    architecture = "resnet50"
    maps = MAPS_50
    blocks = (3, 4, 6, 3)
    narrow = True


RESNET18 = Backbone("ResNet-18", ResNet18, "conv1.weight", (SEQUENTIAL,))
RESNET50 = Backbone("ResNet-50", ResNet50, "conv1.weight", (SEQUENTIAL,))
