"""Encoders of others: the names of each project, copies that are left, what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.backbones.imported.fitting import Imported, import_encoder
from engine.backbones.vision import torchvision
from engine.contract.errors import ModelError

State = dict[str, Tensor]
CHILDREN = {"conv1": "0", "bn1": "1", "layer1": "4", "layer2": "5", "layer3": "6", "layer4": "7"}


def weights(architecture: str = "resnet18", bands: int = 3, seed: int = 0) -> State:
    """A network of torchvision with drawn weights, its classifier included."""
    with torch.device("meta"):
        network = getattr(torchvision().models, architecture)(weights=None)
        network.conv1 = torch.nn.Conv2d(bands, 64, 7, 2, 3, bias=False)
    generator = torch.Generator().manual_seed(seed)
    return {
        name: torch.randn(value.shape, generator=generator)
        if value.is_floating_point()
        else torch.zeros(value.shape, dtype=value.dtype)
        for name, value in network.state_dict().items()
    }


PLAIN = weights()
OTHER = weights(seed=1)
FOUR, NINE, THIRTEEN = (weights(bands=count) for count in (4, 9, 13))


def without_classifier(state: State) -> State:
    return {name: value for name, value in state.items() if not name.startswith("fc.")}


def under(prefix: str, state: State) -> State:
    return {prefix + name: value for name, value in state.items()}


def numbered(prefix: str, state: State) -> State:
    """As the children of a Sequential."""
    split = {name: name.partition(".") for name in without_classifier(state)}
    return {f"{prefix}{CHILDREN[first]}.{rest}": state[name] for name, (first, _, rest) in split.items()}


def moco(state: State) -> State:
    """The state of MoCo v2: both encoders with their projectors, and the queue."""
    both = {**under("module.encoder_q.", state), **under("module.encoder_k.", OTHER)}
    heads = {f"module.encoder_{side}.fc.0.weight": torch.zeros(4, 4) for side in "qk"}
    return {**both, **heads, "module.queue": torch.zeros(8, 4), "module.queue_ptr": torch.zeros(1, dtype=torch.int64)}


def whole(state: State) -> torch.nn.Module:
    """The network itself, as torch.save(network) stores it."""
    network = torchvision().models.resnet18(weights=None)
    network.load_state_dict(state)
    return network  # type: ignore[no-any-return]


def checkpoint(state: State) -> dict[str, Any]:
    """What is saved beside a state: epoch, name, optimiser."""
    momentum = {number: {"momentum_buffer": torch.ones(3)} for number in range(3)}
    optimizer = {"state": momentum, "param_groups": [{"lr": 0.03, "params": [0, 1, 2]}]}
    return {"epoch": 200, "arch": "resnet18", "state_dict": state, "optimizer": optimizer}


SECO = {
    **numbered("encoder_q.", PLAIN), **numbered("encoder_k.", OTHER),
    "heads_q.0.0.weight": torch.zeros(4, 4), "queue": torch.zeros(3, 4, 8), "queue_ptr": torch.zeros(3, 1),
}  # fmt: skip
DINO_HEAD = {"module.head.mlp.0.weight": torch.zeros(4, 4)}
LAYOUTS: dict[str, tuple[str, Any, State]] = {
    "torchvision": ("resnet18.pth", PLAIN, PLAIN),
    "timm": ("model.safetensors", PLAIN, PLAIN),
    "timm training": ("last.pth.tar", {"state_dict": PLAIN, "state_dict_ema": OTHER, "version": 2}, PLAIN),
    "moco v2": ("moco.pth.tar", checkpoint(moco(PLAIN)), PLAIN),
    "moco v2, the state alone": ("moco.pth", moco(PLAIN), PLAIN),
    "seco": ("seco.ckpt", {**checkpoint(SECO), "hyper_parameters": {"emb_dim": 128}}, PLAIN),
    "caco, the encoder alone": ("caco.pth", numbered("", PLAIN), PLAIN),
    "ssl4eo moco": ("ssl4eo.pth", checkpoint(moco(FOUR)), FOUR),
    "ssl4eo dino": (
        "dino.pth",
        {
            "student": {**under("module.backbone.", OTHER), **DINO_HEAD},
            "teacher": {**under("backbone.", FOUR), "head.mlp.0.weight": torch.zeros(4, 4)},
            "epoch": 100,
        },
        FOUR,
    ),
    "ssl4eo dino, student only": ("dino.pth", {"student": under("module.backbone.", FOUR)}, FOUR),
    "cmid": (
        "cmid.pth",
        {
            "model": {
                **under("target_encoder.model.", without_classifier(OTHER)),
                **under("online_encoder.model.", without_classifier(PLAIN)),
                "online_encoder.mask_token": torch.zeros(1, 64, 1, 1),
            }
        },
        PLAIN,
    ),
    "cmid, backbone": ("cmid.pth", under("backbone.", without_classifier(PLAIN)), PLAIN),
    "cmid, student": (
        "cmid.pth",
        {"model": {**under("student.backbone.", PLAIN), "student.head.weight": torch.zeros(3, 3)}},
        PLAIN,
    ),
    "moco v3": (
        "moco-v3.pth.tar",
        {"state_dict": {**under("module.base_encoder.", PLAIN), **under("module.momentum_encoder.", OTHER)}},
        PLAIN,
    ),
    "byol of lightning": (
        "last.ckpt",
        {"state_dict": {**under("backbone_momentum.", OTHER), **under("backbone.", PLAIN)}, "loops": {"a": {}}},
        PLAIN,
    ),
    "lightly": ("lightly.ckpt", {"state_dict": numbered("backbone.", PLAIN)}, PLAIN),
    "lightly, dino": (
        "lightly.ckpt",
        {"state_dict": {**under("student_backbone.", OTHER), **under("teacher_backbone.", PLAIN)}},
        PLAIN,
    ),
    "ssl4eco": ("moco-eco.pth.tar", {"state_dict": {**under("encoder_q.", NINE), **under("encoder_k.", NINE)}}, NINE),
    "decur, one sensor": ("rn50_ms.pth", without_classifier(THIRTEEN), THIRTEEN),
    "satlas": (
        "sentinel2_resnet50_si_ms.pth",
        {**under("backbone.resnet.", NINE), "fpn.fpn.inner_blocks.0.0.weight": torch.zeros(4, 4, 1, 1)},
        NINE,
    ),
    "bfloat16": (
        "bfloat16.ckpt",
        {name: value.bfloat16() if value.is_floating_point() else value for name, value in PLAIN.items()},
        {name: value.bfloat16().float() for name, value in PLAIN.items()},
    ),
    "a whole network": ("whole.pth", whole(PLAIN), PLAIN),
    "ours": ("method.safetensors", {**under("encoder.network.", PLAIN), **under("key_encoder.network.", OTHER)}, PLAIN),
    "half precision": (
        "half.safetensors",
        {name: value.half() if value.is_floating_point() else value for name, value in PLAIN.items()},
        {name: value.half().float() for name, value in PLAIN.items()},
    ),
}


def write(path: Path, content: Any) -> Path:
    if path.suffix == ".safetensors":
        save_file({name: value.contiguous() for name, value in content.items()}, path)
    else:
        torch.save(content, path)
    return path


def assert_holds(found: Imported, state: State) -> None:
    for name, value in found.encoder.network.state_dict().items():
        assert torch.equal(value, state[name].to(value.dtype)), name


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_names_of_each_project_are_understood(tmp_path: Path, layout: str) -> None:
    name, content, state = LAYOUTS[layout]
    found = import_encoder(write(tmp_path / name, content))
    assert_holds(found, state)
    assert found.encoder.band_count == state["conv1.weight"].shape[1]
    assert (found.encoder.architecture, found.missing) == ("resnet18", ())
    assert found.maps == ("stem", "layer1", "layer2", "layer3", "layer4")
    assert not found.encoder.training


def test_a_resnet_50_is_told_apart(tmp_path: Path) -> None:
    state = weights("resnet50", bands=13)
    found = import_encoder(write(tmp_path / "moco.pth", {"state_dict": under("module.encoder_q.", state)}))
    assert_holds(found, state)
    assert (found.encoder.architecture, found.encoder.band_count) == ("resnet50", 13)


def test_what_is_left_is_listed_with_counts(tmp_path: Path) -> None:
    found = import_encoder(write(tmp_path / "moco.pth.tar", checkpoint(moco(PLAIN))))
    encoder_k = sum(name.startswith("module.encoder_k.") for name in moco(PLAIN))
    assert f"state_dict.module.encoder_k ({encoder_k})" in found.unused
    assert "state_dict.module.queue" in found.unused and "optimizer (3)" in found.unused
    assert "state_dict.module.encoder_q.fc.0.weight" in found.unused
    assert found.prefix == "state_dict.module.encoder_q."
    assert found.unused_count == encoder_k + 2 + 3 + 3  # queue and pointer, optimiser, the projector of the query


def test_the_copy_that_was_taken_and_the_others_are_named(tmp_path: Path) -> None:
    state = {"student": under("backbone.", OTHER), "teacher": under("backbone.", PLAIN)}
    found = import_encoder(write(tmp_path / "dino.pth", state))
    assert (found.prefix, found.copies) == ("teacher.backbone.", ("student.backbone",))
    assert import_encoder(write(tmp_path / "plain.pth", PLAIN)).copies == ()


def test_of_two_sensors_the_one_with_the_bands_that_were_named_is_taken(tmp_path: Path) -> None:
    radar = weights(bands=2, seed=3)
    both = {**under("module.backbone_1.", radar), **under("module.backbone_2.", THIRTEEN)}
    path = write(tmp_path / "joint.pth", {"model": both})
    for count, state in ((2, radar), (13, THIRTEEN), (None, radar)):
        assert_holds(import_encoder(path, count), state)
    assert import_encoder(path, 13).copies == ("model.module.backbone_1",)


def test_old_files_without_counters_fit(tmp_path: Path) -> None:
    old = {name: value for name, value in PLAIN.items() if "num_batches" not in name}
    found = import_encoder(write(tmp_path / "old.pth", old))
    assert found.missing == () and found.unused == ("fc (2)",)


def test_a_file_that_ends_early_offers_the_maps_that_it_has(tmp_path: Path) -> None:
    early = {name: value for name, value in PLAIN.items() if not name.startswith(("layer3", "layer4"))}
    found = import_encoder(write(tmp_path / "early.pth", early))
    assert found.maps == ("stem", "layer1", "layer2")
    assert found.missing[0].startswith("layer3.0") and len(found.missing) > 40
    again = import_encoder(tmp_path / "early.pth")
    assert_holds(again, found.encoder.network.state_dict())  # what was drawn is the same


def shapes_of(architecture: str) -> State:
    with torch.device("meta"):
        state = getattr(torchvision().models, architecture)(weights=None).state_dict()
    return {name: torch.zeros(value.shape) for name, value in state.items() if not name.startswith("layer4")}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"a": torch.zeros(3)}, "does not contain a known network"),
        ({}, "no tensors"),
        ({"epoch": 3, "state_dict": {}}, "no tensors"),
        (["a", torch.zeros(3)], "no tensors"),
        (shapes_of("resnet34"), "contains a network with different blocks from those of ResNet-18 and ResNet-50"),
        (shapes_of("resnet101"), "contains a network with different blocks from those of"),
        (shapes_of("wide_resnet50_2"), r"like a ResNet-50, but has layers of other sizes: layer1\.0\.conv1\.weight has "
         "128 x 64 x 1 x 1 instead of 64 x 64 x 1 x 1"),
        ({"conv1.weight": torch.zeros(64, 3, 3, 3), **{n: v for n, v in PLAIN.items() if n != "conv1.weight"}},
         "does not contain a known network"),
        ({"conv1.weight": PLAIN["conv1.weight"]}, "contains a network with different blocks from those of"),
        ({n: v for n, v in PLAIN.items() if n.startswith(("conv1", "layer2"))},
         "does not have all the weights of a ResNet-18"),
        ({"conv1.weight": torch.zeros(1).expand(64, 2**40, 7, 7)}, "does not contain a known network"),
        ({**PLAIN, "layer3.0.conv1.weight": torch.full((256, 128, 3, 3), float("nan"))}, "not finite"),
        ({**PLAIN, "bn1.bias": torch.full((64,), 1e300, dtype=torch.float64)}, "not finite"),
    ],
)  # fmt: skip
def test_what_fits_nothing_is_refused(tmp_path: Path, content: Any, words: str) -> None:
    path = write(tmp_path / "a.pth", content)
    with pytest.raises(ModelError, match=words) as caught:
        import_encoder(path)
    assert "a.pth" in caught.value.message and caught.value.hint
