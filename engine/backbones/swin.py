"""Swin transformers, first and second version, for any number of bands, with their maps at strides 4 to 32."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Backbone, Change, Encoder, MapInfo, Naming, Stem, as_it_is, unset_on_cpu
from engine.backbones.vision import torchvision

PATCH_PX = 4
WEIGHT_DEVIATION = 0.02
FIRST_LOGIT_SCALE = math.log(10.0)
# What follows from the size of the windows alone. It is not written into files, and not taken from those of others.
DERIVED = ("relative_position_index", "relative_coords_table", "attn_mask")


@dataclass(frozen=True)
class Design:
    """A row of the table of sizes.

    Args:
        channels: of the first stage; each further stage has twice as many.
        depths: blocks a stage; every second one has shifted windows.
        window_cells: edge of the windows of attention.
    """

    channels: int
    depths: tuple[int, ...]
    window_cells: int

    @property
    def stem(self) -> Stem:
        """What is made of patches of the image."""
        return Stem(self.channels, PATCH_PX)

    def maps(self) -> tuple[MapInfo, ...]:
        """One map a stage."""
        found = []
        for stage in range(len(self.depths)):
            stride_px = PATCH_PX * 2**stage
            centre_px = stride_px // 2 - 1
            seen = [(cell * stride_px + centre_px, *self._seen_px(stage, cell)) for cell in range(self.window_cells)]
            reach_px = max(max(centre - first, last - centre) for centre, first, last in seen)
            parts: tuple[str, ...] = (f"features.{2 * stage}", f"features.{2 * stage + 1}")
            if stage == len(self.depths) - 1:
                parts = (*parts, "norm")
            channels = self.channels * 2**stage
            name = f"stage{stage + 1}"
            found.append(MapInfo(name, channels, stride_px, reach_px, parts, centre_px, self.window_cells))
        return tuple(found)

    def _seen_px(self, stage: int, cell: int) -> tuple[int, int]:
        """First and last pixel that a cell depends on, along one axis; as windows widen it, block by block."""
        first = last = cell
        edge = self.window_cells
        for depth in reversed(self.depths[: stage + 1]):
            for block in reversed(range(depth)):
                shift = edge // 2 if block % 2 else 0
                first = (first - shift) // edge * edge + shift
                last = (last - shift) // edge * edge + shift + edge - 1
            first, last = 2 * first, 2 * last + 1  # two cells were merged, or, before the first stage, four pixels
        return 2 * first, 2 * last + 1


class Swin(Encoder):
    """A Swin transformer without its classifier; parameter names are torchvision's.

    Source: Liu et al., Swin transformer, ICCV 2021, section 3; Swin transformer V2, CVPR 2022, section 3.
    Differs: blocks are not skipped at random while it is trained.

    Args:
        band_count: C.
    """

    design: Design

    def __init__(self, band_count: int) -> None:
        build = getattr(torchvision().models, self.architecture)
        with torch.device("meta"):  # no random numbers are drawn; the weights come from a seed or from a file
            network = build(weights=None)
            network.features[0][0] = nn.Conv2d(band_count, self.design.channels, PATCH_PX, PATCH_PX)
            network.head = nn.Identity()
        unset_on_cpu(network)
        super().__init__(band_count, network)
        for module in list(network.modules()):
            if hasattr(module, "stochastic_depth"):
                module.stochastic_depth = nn.Identity()
            if hasattr(module, "define_relative_position_index"):
                module.define_relative_position_index()
                _place_table(module)
                for name in DERIVED:
                    if name in module._buffers:
                        module.register_buffer(name, module._buffers[name], persistent=False)

    def initialise(self, generator: torch.Generator) -> None:
        """See Encoder."""
        with torch.no_grad():
            for name, weight in self.network.named_parameters():
                if name.endswith("logit_scale"):
                    weight.fill_(FIRST_LOGIT_SCALE)
                elif weight.dim() > 1:
                    weight.normal_(0.0, WEIGHT_DEVIATION, generator=generator)
                else:
                    weight.fill_(1.0 if name.endswith("weight") else 0.0)

    def walk(self, images: Tensor, at_stem: Change = as_it_is) -> Iterator[Tensor]:
        """See Encoder."""
        rows, columns = images.shape[2:]
        values = functional.pad(images, (0, -columns % PATCH_PX, 0, -rows % PATCH_PX))
        features = list(self.network.get_submodule("features").children())
        for stage, (merging, blocks) in enumerate(zip(features[::2], features[1::2], strict=True)):
            values = merging(values)
            if stage == 0:
                values = at_stem(values.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
            values = blocks(values)
            yield values.permute(0, 3, 1, 2)

    def evened(self, name: str, values: Tensor) -> Tensor:
        """See Encoder: behind the last norm; maps before the last one have no norm of their own, so a plain one."""
        laid = values.permute(0, 2, 3, 1)
        if name == self.maps[-1].name:
            laid = self.network.get_submodule("norm")(laid)
        else:
            laid = functional.layer_norm(laid, laid.shape[-1:])
        return laid.permute(0, 3, 1, 2)


def _place_table(module: nn.Module) -> None:
    """Fills in the places that the second version learns its bias from, by the library's own formula."""
    if "relative_coords_table" in module._buffers:
        module.define_relative_position_bias_table()  # type: ignore[operator]


class SwinT(Swin):
    """Swin-T: 28 million weights, windows of 7 x 7 cells."""

    architecture = "swin_t"
    design = Design(96, (2, 2, 6, 2), 7)
    maps = design.maps()
    stem = design.stem


class SwinS(Swin):
    """Swin-S: 50 million weights, windows of 7 x 7 cells."""

    architecture = "swin_s"
    design = Design(96, (2, 2, 18, 2), 7)
    maps = design.maps()
    stem = design.stem


class SwinB(Swin):
    """Swin-B: 87 million weights, windows of 7 x 7 cells."""

    architecture = "swin_b"
    design = Design(128, (2, 2, 18, 2), 7)
    maps = design.maps()
    stem = design.stem


class SwinV2T(Swin):
    """Swin-V2-T: 28 million weights, windows of 8 x 8 cells."""

    architecture = "swin_v2_t"
    design = Design(96, (2, 2, 6, 2), 8)
    maps = design.maps()
    stem = design.stem


class SwinV2B(Swin):
    """Swin-V2-B: 87 million weights, windows of 8 x 8 cells."""

    architecture = "swin_v2_b"
    design = Design(128, (2, 2, 18, 2), 8)
    maps = design.maps()
    stem = design.stem


def _names(design: Design, layers: Mapping[str, str], block: str, merging: str, ends: Mapping[str, str]) -> Naming:
    """Spells the layers out as another project names them.

    Args:
        design: how many blocks there are.
        layers: within a block, theirs to torchvision's.
        block: where a block lies, with {stage} and {block}.
        merging: where two cells are merged behind a stage, with {before} and {after}.
        ends: first and last layers.
    """
    names = dict(ends)
    for stage, depth in enumerate(design.depths):
        for number in range(depth):
            place, own = block.format(stage=stage, block=number), f"features.{2 * stage + 1}.{number}"
            names |= {f"{place}.{theirs}": f"{own}.{ours}" for theirs, ours in layers.items()}
        if stage:
            place = merging.format(before=stage - 1, after=stage)
            names |= {f"{place}.{layer}": f"features.{2 * stage}.{layer}" for layer in ("reduction", "norm")}
    return Naming(names)


def _namings(design: Design) -> tuple[Naming, ...]:
    """The names of the authors' own code, of timm, and of mmsegmentation, by which CMID names its weights."""
    same = {name: name for name in ("norm1", "norm2", "attn", "attn.qkv", "attn.proj")}
    plain = partial(_names, design, {**same, "mlp.fc1": "mlp.0", "mlp.fc2": "mlp.3"}, "layers.{stage}.blocks.{block}")
    ends = {"patch_embed.proj": "features.0.0", "patch_embed.norm": "features.0.2", "norm": "norm"}
    layers = {"norm1": "norm1", "norm2": "norm2", "ffn.layers.0.0": "mlp.0", "ffn.layers.1": "mlp.3"}
    layers |= {f"attn.w_msa{layer}": f"attn{layer}" for layer in ("", ".qkv", ".proj")}
    theirs = {"patch_embed.projection": "features.0.0", "patch_embed.norm": "features.0.2", "norm3": "norm"}
    merging = "stages.{before}.downsample"
    return (
        plain("layers.{before}.downsample", ends),
        plain("layers.{after}.downsample", ends),
        Naming(_names(design, layers, "stages.{stage}.blocks.{block}", merging, theirs).names, _merged_alike),
    )


def _merged_alike(name: str, value: Tensor) -> Tensor:
    """Puts the inputs of a merging layer into torchvision's order.

    mmsegmentation has the four cells of a channel side by side, row by row; torchvision has all channels of a cell,
    column by column.

    Args:
        name: ours.
        value: [..., 4 * D] where it belongs to a merging layer.
    """
    part, stage, layer = (*name.split("."), "", "")[:3]
    if (
        part != "features"
        or not stage.isdigit()
        or int(stage) % 2
        or stage == "0"
        or layer not in ("reduction", "norm")
    ):
        return value
    split = value.reshape(*value.shape[:-1], value.shape[-1] // 4, 2, 2)
    return split.movedim((-3, -2, -1), (-1, -2, -3)).reshape(value.shape)


def _backbone(label: str, build: type[Swin], namings: tuple[Naming, ...] = ()) -> Backbone:
    return Backbone(label, build, "features.0.0.weight", namings, DERIVED)


SWIN_T = _backbone("Swin-T", SwinT, _namings(SwinT.design))
SWIN_S = _backbone("Swin-S", SwinS, _namings(SwinS.design))
SWIN_B = _backbone("Swin-B", SwinB, _namings(SwinB.design))
SWIN_V2_T = _backbone("Swin-V2-T", SwinV2T)
SWIN_V2_B = _backbone("Swin-V2-B", SwinV2B)
