"""Encoders of others: the names of each project, copies that are left, what is refused, and that no code is run."""

from __future__ import annotations

import os
import pickle
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.backbones.imported import reading
from engine.backbones.imported.fitting import Imported, import_encoder
from engine.backbones.vision import models
from engine.contract.errors import ModelError

State = dict[str, Tensor]
CHILDREN = {"conv1": "0", "bn1": "1", "layer1": "4", "layer2": "5", "layer3": "6", "layer4": "7"}


def weights(architecture: str = "resnet18", bands: int = 3, seed: int = 0) -> State:
    """A network of torchvision with drawn weights, its classifier included."""
    with torch.device("meta"):
        network = getattr(models, architecture)(weights=None)
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
FOUR = weights(bands=4)


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
        state = getattr(models, architecture)(weights=None).state_dict()
    return {name: torch.zeros(value.shape) for name, value in state.items() if not name.startswith("layer4")}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"a": torch.zeros(3)}, "does not contain a known network"),
        ({}, "no tensors"),
        ({"epoch": 3, "state_dict": {}}, "no tensors"),
        (["a", torch.zeros(3)], "no tensors"),
        (shapes_of("resnet34"), "contains a network with different blocks from those of"),
        (shapes_of("resnet101"), "contains a network with different blocks from those of"),
        (shapes_of("wide_resnet50_2"), "does not fit resnet50"),
        ({"conv1.weight": torch.zeros(64, 3, 3, 3), **{n: v for n, v in PLAIN.items() if n != "conv1.weight"}},
         "does not contain a known network"),
        ({"conv1.weight": PLAIN["conv1.weight"]}, "contains a network with different blocks from those of"),
        ({n: v for n, v in PLAIN.items() if n.startswith(("conv1", "layer2"))}, "does not fit resnet18"),
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


class Runs:
    """Runs a command when it is unpickled by a careless reader."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (f"echo run > {self.mark}",)


def plain_pickle(path: Path, content: Any) -> None:
    path.write_bytes(pickle.dumps(content, protocol=2))


def old_format(path: Path, content: Any) -> None:
    torch.save(content, path, _use_new_zipfile_serialization=False)


@pytest.mark.parametrize("save", [lambda path, content: torch.save(content, path), old_format, plain_pickle])
@pytest.mark.parametrize("name", ["a.pth", "a.pt", "a.ckpt", "a.pth.tar"])
def test_code_in_a_file_is_not_run(tmp_path: Path, save: Callable[[Path, Any], None], name: str) -> None:
    mark = tmp_path / "mark"
    path = tmp_path / name
    save(path, {"state_dict": PLAIN, "extra": Runs(mark)})
    with pytest.raises(ModelError, match="could run foreign code") as caught:
        import_encoder(path)
    assert not mark.exists()
    assert name in caught.value.message and "state_dict" in caught.value.hint


def test_the_trap_would_have_run(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    pickle.loads(pickle.dumps(Runs(mark)))
    assert mark.exists()


def true_tar(path: Path) -> None:
    (path.parent / "inner").write_bytes(b"x")
    with tarfile.open(path, "w") as archive:
        archive.add(path.parent / "inner", "pickle")


@pytest.mark.parametrize(
    ("name", "spoil", "words"),
    [
        ("a.pth", lambda path: path.write_bytes(b""), "damaged"),
        ("a.pth", lambda path: path.write_bytes(b"garbage, and more of it"), "damaged"),
        ("a.pth", lambda path: path.write_bytes(write(path, PLAIN).read_bytes()[:100_000]), "damaged"),
        ("a.safetensors", lambda path: path.write_bytes(b"garbage"), "cannot be read"),
        ("a.safetensors", lambda path: path.write_bytes(write(path, PLAIN).read_bytes()[:-1]), "cannot be read"),
        ("a.tar", true_tar, "damaged"),
        ("a.onnx", lambda path: path.write_bytes(b"onnx"), "is not of a supported type"),
        ("a.pth", lambda path: path.mkdir(), "missing"),
        ("a.pth", lambda path: None, "missing"),
    ],
)
def test_a_damaged_file_is_a_named_error(
    tmp_path: Path, name: str, spoil: Callable[[Path], object], words: str
) -> None:
    spoil(tmp_path / name)
    with pytest.raises(ModelError, match=words) as caught:
        import_encoder(tmp_path / name)
    assert name in caught.value.message and caught.value.hint


def test_a_small_file_that_unpacks_to_a_large_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pth"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", bytes(2**21))
    assert path.stat().st_size < 2**14
    monkeypatch.setattr(reading, "LARGEST_BYTES", 2**20)
    with pytest.raises(ModelError, match=r"a\.pth is larger than"):
        import_encoder(path)
