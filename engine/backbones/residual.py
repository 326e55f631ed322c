"""Residual networks without a classifier, in plain torch, with torchvision's names of the parameters."""

from __future__ import annotations

from torch import Tensor, nn


class Block(nn.Module):
    """Some convolutions whose result is added to what came in.

    Args:
        convolutions: in their order, such as conv1; a normalisation stands behind each, and a rectifier between two.
        shortcut: brings what came in to the size of the result; None where it has it already.
    """

    def __init__(self, convolutions: tuple[nn.Conv2d, ...], shortcut: nn.Module | None) -> None:
        super().__init__()
        for number, convolution in enumerate(convolutions, 1):
            self.add_module(f"conv{number}", convolution)
            self.add_module(f"bn{number}", nn.BatchNorm2d(convolution.out_channels))
        self.relu = nn.ReLU(inplace=True)
        self.downsample = shortcut
        self._count = len(convolutions)

    def forward(self, values: Tensor) -> Tensor:
        """Takes [N, C, h, w] to [N, D, h / stride, w / stride]."""
        out = values
        for number in range(1, self._count + 1):
            out = self.get_submodule(f"bn{number}")(self.get_submodule(f"conv{number}")(out))
            if number < self._count:
                out = self.relu(out)
        out += values if self.downsample is None else self.downsample(values)
        result: Tensor = self.relu(out)
        return result


def basic_block(channels: int, width: int, stride: int, shortcut: nn.Module | None) -> Block:
    """Two 3 x 3 convolutions."""
    first = nn.Conv2d(channels, width, 3, stride, 1, bias=False)
    return Block((first, nn.Conv2d(width, width, 3, 1, 1, bias=False)), shortcut)


def bottleneck(channels: int, width: int, stride: int, shortcut: nn.Module | None) -> Block:
    """A 3 x 3 convolution between two 1 x 1 ones, of which the last gives four times as many channels.

    Differs: the 3 x 3 convolution has the stride, as in torchvision (ResNet v1.5), not the first one.
    """
    first = nn.Conv2d(channels, width, 1, bias=False)
    middle = nn.Conv2d(width, width, 3, stride, 1, bias=False)
    return Block((first, middle, nn.Conv2d(width, 4 * width, 1, bias=False)), shortcut)


def residual_network(band_count: int, blocks: tuple[int, ...], narrow: bool) -> nn.Sequential:
    """Builds stem and layers.

    Source: He et al., Deep residual learning for image recognition, CVPR 2016, table 1.

    Args:
        band_count: C.
        blocks: a layer.
        narrow: whether the blocks are bottlenecks.
    """
    block, growth = (bottleneck, 4) if narrow else (basic_block, 1)
    network = nn.Sequential()
    network.add_module("conv1", nn.Conv2d(band_count, 64, 7, 2, 3, bias=False))
    network.add_module("bn1", nn.BatchNorm2d(64))
    network.add_module("relu", nn.ReLU(inplace=True))
    network.add_module("maxpool", nn.MaxPool2d(3, 2, 1))
    channels = 64
    for number, count in enumerate(blocks):
        width, layer = 64 * 2**number, nn.Sequential()
        for position in range(count):
            stride = 2 if number and not position else 1
            shortcut = None
            if stride != 1 or channels != width * growth:
                shortcut = nn.Sequential(
                    nn.Conv2d(channels, width * growth, 1, stride, bias=False), nn.BatchNorm2d(width * growth)
                )
            layer.append(block(channels, width, stride, shortcut))
            channels = width * growth
        network.add_module(f"layer{number + 1}", layer)
    return network
