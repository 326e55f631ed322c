"""Finds a residual network among named tensors, whatever stands before its names, and takes its weights over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from engine.backbones.imported.reading import read_tensors
from engine.backbones.resnet import ARCHITECTURES, ResNet
from engine.contract.errors import ModelError

# A network that was put into a Sequential without its classifier, as by SeCo and CACo: the children's numbers.
SEQUENTIAL = {
    "0": "conv1",
    "1": "bn1",
    "4": "layer1",
    "5": "layer2",
    "6": "layer3",
    "7": "layer4",
}
FIRST_SHAPE = (64, 7, 7)  # of the first convolution, beside its bands
MOST_BANDS = 1024  # spectrometers have up to about 450
# Words of a name that tell copies of one network apart. The copy that trails behind the trained one is taken where it
# is what its authors hand on (teacher), and left where it only served the training (keys, targets).
_LEFT = frozenset(
    (
        "encoder_k", "key", "key_encoder", "encoder_key", "model_k", "momentum_encoder", "target", "target_encoder",
        "target_network",
    )
)  # fmt: skip
_SECOND = frozenset(("student",))
_COUNTER = "num_batches_tracked"  # says how long a norm was trained; old files have none
_STAGES = ("stem", "layer1", "layer2", "layer3", "layer4")
_REMEDY = (
    "Choose the weights of a ResNet-18 or ResNet-50 as torchvision, timm, MoCo v2, SeCo, SSL4EO-S12 or CMID name them."
)


@dataclass(frozen=True)
class Imported:
    """What was found in a file.

    Args:
        encoder: with the file's weights, float32.
        prefix: what stood before the names of the network that was taken.
        maps: those that come from the file's weights alone.
        unused: parts of the file that were left, each with its number of tensors.
        unused_count: tensors that were left.
        missing: tensors that the file does not have; they have random values.
    """

    encoder: ResNet
    prefix: str
    maps: tuple[str, ...]
    unused: tuple[str, ...]
    unused_count: int
    missing: tuple[str, ...]


def import_encoder(path: Path) -> Imported:
    """Reads an encoder of others.

    Raises:
        ModelError: where nothing in the file is a network that this program has, or its weights are not finite.
    """
    tensors = read_tensors(path)
    networks = _networks(tensors)
    if not networks:
        raise ModelError(
            "{path} holds no residual network that is known here ({names}).", _REMEDY, path=path, names=_shown(tensors)
        )
    prefix = min(networks, key=_rank)
    names = networks[prefix]
    named = {plain: tensors[original] for plain, original in names.items()}
    encoder = _build(named, path)
    wanted = encoder.network.state_dict()
    fitting = {name: named[name] for name, own in wanted.items() if name in named and _alike(named[name], own)}
    missing = tuple(name for name in wanted if name not in fitting and not name.endswith(_COUNTER))
    maps = _whole_maps(missing)
    if "layer1" not in maps:
        raise ModelError(
            "{path} does not fit {own_architecture}: {names} are missing.",
            _REMEDY,
            path=path,
            own_architecture=encoder.architecture,
            names=_shown(missing),
        )
    with torch.no_grad():
        for name, value in fitting.items():
            wanted[name].copy_(value)
    broken = [name for name in fitting if not bool(torch.isfinite(wanted[name]).all())]
    if broken:
        raise ModelError(
            "{path} holds weights that are not finite, the first in {name}.",
            "Get the file anew.",
            path=path,
            name=broken[0],
        )
    used = {names[name] for name in fitting}
    left = [name for name in tensors if name not in used]
    return Imported(encoder.eval(), prefix, maps, _grouped(left, prefix), len(left), missing)


def _networks(tensors: Mapping[str, Tensor]) -> dict[str, dict[str, str]]:
    """Finds what looks like a residual network: prefix to (torchvision's name to the file's name)."""
    found: dict[str, dict[str, str]] = {}
    for name, value in tensors.items():
        shape = tuple(value.shape)
        if len(shape) != 4 or (shape[0], *shape[2:]) != FIRST_SHAPE or not 1 <= shape[1] <= MOST_BANDS:
            continue
        for first in ("conv1", "0"):
            prefix = name.removesuffix(f"{first}.weight")
            if prefix != name and (not prefix or prefix.endswith(".")):
                found[prefix] = _plain_names(tensors, prefix, numbered=first == "0")
    return found


def _plain_names(tensors: Mapping[str, Tensor], prefix: str, numbered: bool) -> dict[str, str]:
    plain = {}
    for name in tensors:
        if not name.startswith(prefix):
            continue
        first, separator, rest = name[len(prefix) :].partition(".")
        plain[(SEQUENTIAL.get(first, first) if numbered else first) + separator + rest] = name
    return plain


def _rank(prefix: str) -> tuple[int, int, str]:
    """Sorts the copy to be taken first."""
    words = set(prefix.split("."))
    return (2 if words & _LEFT else 1 if words & _SECOND else 0), len(prefix), prefix


def _build(named: Mapping[str, Tensor], path: Path) -> ResNet:
    """Makes the architecture whose blocks the tensors have, with random weights.

    Raises:
        ModelError: where the blocks are those of another network, such as a ResNet-34.
    """
    blocks = _blocks(named)
    for build in ARCHITECTURES.values():
        encoder = build(named["conv1.weight"].shape[1])
        own = _blocks(encoder.network.state_dict())
        # A file may end early, but a block that this network does not have means that it is another network.
        if blocks and blocks <= own and ("conv3" in _parts(blocks)) == ("conv3" in _parts(own)):
            encoder.initialise(torch.Generator().manual_seed(0))
            return encoder
    raise ModelError(
        "{path} holds a residual network with other blocks than {known} have.",
        _REMEDY,
        path=path,
        known=" and ".join(ARCHITECTURES),
    )


def _alike(value: Tensor, own: Tensor) -> bool:
    return value.shape == own.shape and value.is_floating_point() == own.is_floating_point()


def _blocks(names: Iterable[str]) -> set[str]:
    """What the stages are made of: layer1.0.conv1, layer1.0.bn1 ..."""
    return {name.rpartition(".")[0] for name in names if name.startswith("layer")}


def _parts(blocks: Iterable[str]) -> set[str]:
    return {part for block in blocks for part in block.split(".")}


def _whole_maps(missing: Iterable[str]) -> tuple[str, ...]:
    """Maps up to the first stage in which something is missing."""
    firsts = {name.partition(".")[0] for name in missing}
    whole: list[str] = []
    for stage in _STAGES:
        if firsts & ({"conv1", "bn1"} if stage == "stem" else {stage}):
            break
        whole.append(stage)
    return tuple(whole)


def _grouped(names: Iterable[str], prefix: str) -> tuple[str, ...]:
    """Parts of the file with the number of their tensors, the network's own names in full."""
    own = [name for name in names if name.startswith(prefix)] if prefix else []
    counts = Counter(_group(name) for name in names if name not in own)
    return (*own, *(f"{group} ({count})" if count > 1 else group for group, count in sorted(counts.items())))


def _group(name: str) -> str:
    """The part of a file that a tensor lies in, such as state_dict.module.encoder_k."""
    words = name.split(".")
    outer = 0
    while outer < len(words) - 1 and words[outer] in ("state_dict", "model", "module", "teacher", "student"):
        outer += 1
    return ".".join(words[: outer + 1])


def _shown(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:4]) + (f" and {len(listed) - 4} more" if len(listed) > 4 else "")
