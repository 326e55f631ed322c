"""Swin transformers: what torchvision computes, cells of whole images, and the names by which others store them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.base import Encoder
from engine.backbones.imported.fitting import import_encoder
from engine.backbones.registry import random_encoder
from engine.backbones.swin import Design
from engine.backbones.vision import torchvision

State = dict[str, Tensor]
SMALL = ("swin_t", "swin_v2_t")


def trained(name: str, bands: int = 3) -> Encoder:
    """With weights that are no default anywhere."""
    encoder = random_encoder(bands, 1, name)
    generator = torch.Generator().manual_seed(2)
    with torch.no_grad():
        for weight in encoder.network.parameters():
            weight.add_(torch.randn(weight.shape, generator=generator), alpha=0.05)
    return encoder


@pytest.mark.parametrize("name", SMALL)
def test_it_computes_what_torchvision_computes(name: str) -> None:
    encoder = trained(name)
    theirs = getattr(torchvision().models, name)(weights=None)
    theirs.head = torch.nn.Identity()
    missing, unexpected = theirs.load_state_dict(encoder.network.state_dict(), strict=False)
    assert not unexpected and all("relative_" in each for each in missing)
    images = torch.randn(1, 3, 64, 96)
    with torch.inference_mode():
        assert torch.allclose(theirs.eval()(images), encoder.pooled(images), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("name", SMALL)
def test_training_is_as_repeatable_as_use(name: str) -> None:
    encoder, images = trained(name), torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        assert torch.equal(encoder.train()(images), encoder.eval()(images))


@pytest.mark.parametrize("name", SMALL)
def test_maps_behind_the_first_have_the_cells_of_the_whole_image(name: str) -> None:
    encoder = trained(name)
    info = encoder.maps[1]
    step = info.stride_px * info.window_cells
    reach = -(-info.reach_px // step) * step
    image = torch.randn(1, 3, 2 * step + 2 * reach, 64)
    with torch.inference_mode():
        whole, part = (encoder.features(seen, [info.name])[info.name] for seen in (image, image[:, :, step:]))
    first = (step + reach) // info.stride_px
    assert torch.allclose(whole[:, :, first:], part[:, :, reach // info.stride_px :], atol=1e-4)


def slow_reach_px(design: Design, stage: int) -> int:
    """Follows what each pixel reaches, cell by cell, through windows that are written out."""
    edge, farthest = design.window_cells, 0
    count = 4 * edge * 2 ** len(design.depths)  # cells of the finest map
    seen = [{range_ for range_ in range(4 * cell, 4 * cell + 4)} for cell in range(count)]
    for place, depth in enumerate(design.depths[: stage + 1]):
        if place:
            seen = [seen[2 * cell] | seen[2 * cell + 1] for cell in range(len(seen) // 2)]
        for block in range(depth):
            shift = edge // 2 if block % 2 else 0
            windows: dict[int, set[int]] = {}
            for cell, pixels in enumerate(seen):
                windows.setdefault((cell - shift) // edge, set()).update(pixels)
            seen = [windows[(cell - shift) // edge] for cell in range(len(seen))]
    stride_px = 4 * 2**stage
    for cell in range(len(seen)):
        first, last = min(seen[cell]), max(seen[cell])
        centre = cell * stride_px + stride_px // 2 - 1
        if first > 0 and last < 4 * count - 1:  # what the image's edge cuts off is not looked at
            farthest = max(farthest, centre - first, last - centre)
    return farthest


@pytest.mark.parametrize("design", [Design(1, (2, 2), 7), Design(1, (2, 2), 8), Design(1, (2, 4), 7)])
def test_reach_is_that_of_windows_written_out(design: Design) -> None:
    assert [info.reach_px for info in design.maps()] == [slow_reach_px(design, stage) for stage in range(2)]


def authors(state: State, merging: Callable[[int], int] = lambda number: number) -> State:
    """As the authors' code and timm name it: torchvision's features 1, 3 ... are layers 0, 1 ..."""
    found = {}
    for name, value in state.items():
        parts = name.split(".")
        stage = int(parts[1]) // 2 if parts[0] == "features" else 0
        if name.startswith("features.0."):
            new = name.replace("features.0.0", "patch_embed.proj").replace("features.0.2", "patch_embed.norm")
        elif parts[0] != "features":
            new = name
        elif int(parts[1]) % 2:
            layer = ".".join(parts[3:]).replace("mlp.0", "mlp.fc1").replace("mlp.3", "mlp.fc2")
            new = f"layers.{stage}.blocks.{parts[2]}.{layer}"
        else:
            new = f"layers.{merging(stage)}.downsample.{'.'.join(parts[2:])}"
        found[new] = value
    found["layers.0.blocks.1.attn_mask"] = torch.zeros(64, 49, 49)
    return found


def mmsegmentation(state: State) -> State:
    """As mmsegmentation and CMID name it, whose merging layers take their inputs in another order."""
    found = {}
    for name, value in authors(state, lambda stage: stage - 1).items():
        new = name.replace("layers.", "stages.", 1).replace("patch_embed.proj", "patch_embed.projection")
        new = (
            new.replace(".attn.", ".attn.w_msa.")
            .replace("mlp.fc1", "ffn.layers.0.0")
            .replace("mlp.fc2", "ffn.layers.1")
        )
        new = new.replace("norm.", "norm3.") if new.startswith("norm.") else new
        if ".downsample." in new:
            channels = value.shape[-1] // 4
            split = value.reshape(*value.shape[:-1], 2, 2, channels)  # columns, rows, channels
            value = split.movedim((-3, -2, -1), (-1, -2, -3)).reshape(value.shape)
        found[new] = value
    return found


LAYOUTS: dict[str, tuple[str, Callable[[State], State]]] = {
    "torchvision": ("swin_t", lambda state: state),
    "the authors": ("swin_t", lambda state: authors(state, lambda stage: stage - 1)),
    "timm": ("swin_t", authors),
    "cmid": ("swin_t", mmsegmentation),
    "satlas": (
        "swin_v2_t",
        lambda state: {
            **{f"backbone.backbone.{name}": value for name, value in state.items()},
            "backbone.backbone.features.1.0.attn.relative_position_index": torch.zeros(4096, dtype=torch.int64),
            "backbone.backbone.features.1.0.attn.relative_coords_table": torch.zeros(1, 15, 15, 2),
            "intermediates.0.fpn.layer_blocks.0.0.weight": torch.zeros(8, 8, 3, 3),
        },
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_names_of_each_project_are_understood(tmp_path: Path, layout: str) -> None:
    architecture, rename = LAYOUTS[layout]
    encoder = trained(architecture, 4)
    torch.save({"model": rename(encoder.network.state_dict())}, tmp_path / "a.pth")
    found = import_encoder(tmp_path / "a.pth")
    assert (found.encoder.architecture, found.encoder.band_count, found.missing) == (architecture, 4, ())
    for name, value in encoder.network.state_dict().items():
        assert torch.equal(found.encoder.network.state_dict()[name], value), name
    assert not any("relative_" in name or "attn_mask" in name for name in found.unused)


def test_cells_are_merged_in_the_order_of_their_project() -> None:
    encoder = trained("swin_t")
    ours = encoder.network.get_submodule("features.2")
    theirs = mmsegmentation(encoder.network.state_dict())
    cells = torch.randn(1, 96, 8, 6)
    columns = functional.unfold(cells, 2, stride=2).transpose(1, 2)  # what mmsegmentation merges
    weight, bias = (theirs[f"stages.0.downsample.norm.{part}"] for part in ("weight", "bias"))
    normed = functional.layer_norm(columns, (4 * 96,), weight, bias)
    merged = functional.linear(normed, theirs["stages.0.downsample.reduction.weight"])
    with torch.inference_mode():
        assert torch.allclose(ours(cells.permute(0, 2, 3, 1)).flatten(1, 2), merged, atol=1e-4)


def test_a_deeper_swin_is_refused_by_name(tmp_path: Path) -> None:
    with torch.device("meta"):
        state = torchvision().models.SwinTransformer([4, 4], 96, [2, 2, 24, 2], [3, 6, 12, 24], [7, 7]).state_dict()
    torch.save(
        {name: torch.zeros(value.shape) for name, value in state.items() if "features" in name}, tmp_path / "s.pth"
    )
    with pytest.raises(Exception, match="different blocks from those of Swin-T"):
        import_encoder(tmp_path / "s.pth")
