"""EfficientNet-Lite0 for any number of bands, with its maps at strides 2 to 32."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Backbone, Change, Encoder, MapInfo, Naming, Stem, as_it_is, unset_on_cpu
from engine.contract.remarks.encoders import PADDING

STEM_CHANNELS, HEAD_CHANNELS = 32, 1280
NORM_EPSILON, NORM_MOMENTUM = 1e-3, 0.01


@dataclass(frozen=True)
class Stage:
    """A row of the table: blocks of one width.

    Args:
        blocks: how many; the first one takes the stride and the other width.
        kernel: edge of the depthwise convolution.
        stride: 1 or 2.
        expansion: how many times as wide a block is inside.
        channels: that it gives.
    """

    blocks: int
    kernel: int
    stride: int
    expansion: int
    channels: int


STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)


class Convolution(nn.Sequential):
    """A convolution with its norm, and a ReLU6 unless the block ends with it.

    With a stride of 2, cell j looks at the input's cells around 2 j + 1, as TensorFlow's SAME does for even sizes, by
    which the published weights were trained. Here that holds for all sizes, so a cell does not depend on the image's.

    Args:
        entry_channels: of the input.
        channels: of the output.
        kernel: its edge.
        stride: 1 or 2.
        depthwise: whether each channel is on its own.
        bounded: whether ReLU6 follows.
    """

    def __init__(
        self,
        entry_channels: int,
        channels: int,
        kernel: int = 1,
        stride: int = 1,
        depthwise: bool = False,
        bounded: bool = True,
    ) -> None:
        before = (kernel - stride) // 2
        after = kernel - 1 - before
        layers: OrderedDict[str, nn.Module] = OrderedDict(
            conv=nn.Conv2d(
                entry_channels,
                channels,
                kernel,
                stride,
                padding=0 if before != after else before,
                groups=channels if depthwise else 1,
                bias=False,
            ),
            norm=nn.BatchNorm2d(channels, NORM_EPSILON, NORM_MOMENTUM),
        )
        if bounded:
            layers["bound"] = nn.ReLU6(inplace=True)
        super().__init__(layers)
        self.margin = (before, after, before, after) if before != after else None

    def forward(self, values: Tensor) -> Tensor:
        """[B, entry_channels, H, W] to [B, channels, ceil(H / stride), ceil(W / stride)]."""
        values = functional.pad(values, self.margin) if self.margin else values
        for layer in self:
            values = layer(values)
        return values


class Block(nn.Sequential):
    """An inverted residual: widened, seen channel by channel, narrowed again, beside a shortcut where sizes agree.

    Source: Sandler et al., MobileNetV2, CVPR 2018, figure 4.

    Args:
        entry_channels: of the input.
        stage: that it belongs to.
        stride: of this block.
    """

    def __init__(self, entry_channels: int, stage: Stage, stride: int) -> None:
        inner = entry_channels * stage.expansion
        layers: OrderedDict[str, nn.Module] = OrderedDict()
        if stage.expansion > 1:
            layers["expand"] = Convolution(entry_channels, inner)
        layers["depthwise"] = Convolution(inner, inner, stage.kernel, stride, depthwise=True)
        layers["project"] = Convolution(inner, stage.channels, bounded=False)
        super().__init__(layers)
        self.shortcut = stride == 1 and entry_channels == stage.channels

    def forward(self, values: Tensor) -> Tensor:
        """[B, entry_channels, H, W] to [B, channels, ceil(H / stride), ceil(W / stride)]."""
        changed = values
        for layer in self:
            changed = layer(changed)
        return changed + values if self.shortcut else changed


def _maps() -> tuple[MapInfo, ...]:
    """One map a stride, at the end of its last stage; the last one is the head's."""
    parts, stride_px, reach_px = ["stem"], 2, 1
    found: list[MapInfo] = []
    for place, stage in enumerate(STAGES):
        if stage.stride == 2:
            last = STAGES[place - 1].channels
            found.append(MapInfo(parts[-1], last, stride_px, reach_px, tuple(parts), stride_px - 1))
            parts = []
        parts.append(f"stage{place + 1}")
        half = stage.kernel // 2
        reach_px += half * stride_px
        stride_px *= stage.stride
        reach_px += (stage.blocks - 1) * half * stride_px
    return (*found, MapInfo("head", HEAD_CHANNELS, stride_px, reach_px, (*parts, "head"), stride_px - 1))


class EfficientNetLite0(Encoder):
    """EfficientNet-Lite0 without its classifier: 3.4 million weights, no squeeze and excitation.

    Source: Tan and Le, EfficientNet, ICML 2019, table 1; the Lite variant as published with TensorFlow's TPU models.
    Differs: nothing is dropped while it is trained, neither blocks nor values.

    Args:
        band_count: C.
    """

    architecture = "efficientnet_lite0"
    maps = _maps()
    stem = Stem(STEM_CHANNELS, 2)

    def __init__(self, band_count: int) -> None:
        with torch.device("meta"):  # no random numbers are drawn; the weights come from a seed or from a file
            layers: OrderedDict[str, nn.Module] = OrderedDict(stem=Convolution(band_count, STEM_CHANNELS, 3, 2))
            entry_channels = STEM_CHANNELS
            for place, stage in enumerate(STAGES, 1):
                blocks = [
                    Block(stage.channels if number else entry_channels, stage, 1 if number else stage.stride)
                    for number in range(stage.blocks)
                ]
                layers[f"stage{place}"] = nn.Sequential(*blocks)
                entry_channels = stage.channels
            layers["head"] = Convolution(entry_channels, HEAD_CHANNELS)
            network = nn.Sequential(layers)
        unset_on_cpu(network)
        super().__init__(band_count, network)

    def initialise(self, generator: torch.Generator) -> None:
        """See Encoder.

        Source: He et al., Delving deep into rectifiers, ICCV 2015, equation 14 (fan out).
        """
        with torch.no_grad():
            for module in self.network.modules():
                if isinstance(module, nn.Conv2d):
                    fan_out = module.out_channels // module.groups * math.prod(module.kernel_size)
                    module.weight.normal_(0.0, math.sqrt(2.0 / fan_out), generator=generator)
                elif isinstance(module, nn.BatchNorm2d):
                    module.weight.fill_(1.0)
                    module.bias.zero_()
                    module.reset_running_stats()

    @property
    def meaning(self) -> MapInfo:
        """See Encoder. The head behind it was made for naming photographs, and tells dates apart less well."""
        last = self.maps[-1]
        return replace(last, name="stage7", channels=STAGES[-1].channels, parts=last.parts[:-1])

    def up_to_meaning(self, images: Tensor) -> Iterator[tuple[MapInfo, Tensor]]:
        """See Encoder."""
        layers = dict(self.network.named_children())
        for info in (*self.maps[:-1], self.meaning):
            for part in info.parts:
                images = layers[part](images)
            yield info, images

    def meaning_of(self, images: Tensor) -> Tensor:
        """See Encoder."""
        for _, found in self.up_to_meaning(images):
            images = found
        return images

    def walk(self, images: Tensor, at_stem: Change = as_it_is) -> Iterator[Tensor]:
        """See Encoder."""
        layers = dict(self.network.named_children())
        for info in self.maps:
            for part in info.parts:
                images = layers[part](images)
                if part == "stem":
                    images = at_stem(images)
            yield images


def _published_names() -> dict[str, str]:
    """Layers as the published PyTorch weights name them, which number the blocks through."""
    names = {"_conv_stem": "stem.conv", "_bn0": "stem.norm", "_conv_head": "head.conv", "_bn1": "head.norm"}
    blocks = [f"stage{place}.{number}" for place, stage in enumerate(STAGES, 1) for number in range(stage.blocks)]
    layers = {"_expand_conv": "expand.conv", "_bn0": "expand.norm", "_depthwise_conv": "depthwise.conv"}
    layers |= {"_bn1": "depthwise.norm", "_project_conv": "project.conv", "_bn2": "project.norm"}
    for number, block in enumerate(blocks):
        names |= {f"_blocks.{number}.{theirs}": f"{block}.{own}" for theirs, own in layers.items()}
    return names


def _timm_names() -> dict[str, str]:
    """Layers as timm names them, which counts the blocks of a stage and the norms of a block."""
    names = {"conv_stem": "stem.conv", "bn1": "stem.norm", "conv_head": "head.conv", "bn2": "head.norm"}
    widened = {"conv_pw": "expand.conv", "bn1": "expand.norm", "conv_dw": "depthwise.conv", "bn2": "depthwise.norm"}
    widened |= {"conv_pwl": "project.conv", "bn3": "project.norm"}
    plain = {"conv_dw": "depthwise.conv", "bn1": "depthwise.norm", "conv_pw": "project.conv", "bn2": "project.norm"}
    for place, stage in enumerate(STAGES):
        for number in range(stage.blocks):
            layers = widened if stage.expansion > 1 else plain
            own = f"stage{place + 1}.{number}"
            names |= {f"blocks.{place}.{number}.{theirs}": f"{own}.{ours}" for theirs, ours in layers.items()}
    return names


EFFICIENTNET_LITE0 = Backbone(
    "EfficientNet-Lite0",
    EfficientNetLite0,
    "stem.conv.weight",
    (Naming(_published_names()), Naming(_timm_names(), doubt=PADDING)),
)
