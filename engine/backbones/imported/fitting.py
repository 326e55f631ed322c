"""Finds a network that is known among named tensors, whatever stands before its names, and takes its weights over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from torch import Tensor

from engine.backbones.base import Encoder, Naming
from engine.backbones.imported.reading import read_tensors
from engine.backbones.registry import BACKBONES
from engine.contract.errors import ModelError
from engine.contract.remarks.texts import Value, listing

MOST_BANDS = 1024  # spectrometers have up to about 450
# Words of a name that tell copies of one network apart. The copy that trails behind the trained one is taken where it
# is what its authors hand on (teacher), and left where it only served the training (keys, targets).
_LEFT = frozenset(("k", "key", "momentum", "target"))  # encoder_k, key_encoder, backbone_momentum, target_network ...
_SECOND = frozenset(("student",))
_COUNTER = "num_batches_tracked"  # says how long a norm was trained; old files have none
WHOLE = "the whole file"  # in place of the copy that has no name
_REMEDY = (
    "Choose weights as torchvision, timm, MoCo, SeCo, SSL4EO-S12, Satlas or CMID store them, of one of these networks: "
    "{labels}."
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
        copies: other copies of the network in the file, by what stands before their names.
        skipped: classes of other programs whose objects stand beside the weights; nothing of them was run.
        doubt: see Naming.
    """

    encoder: Encoder
    prefix: str
    maps: tuple[str, ...]
    unused: tuple[str, ...]
    unused_count: int
    missing: tuple[str, ...]
    copies: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    doubt: str = ""


def import_encoder(path: Path, band_count: int | None = None) -> Imported:
    """Reads an encoder of others.

    Args:
        path: of the file.
        band_count: that of the copy that is wanted, where the file has networks for several kinds of images.

    Raises:
        ModelError: where nothing in the file is a network that this program has, or its weights are not finite.
    """
    read = read_tensors(path)
    tensors = read.tensors
    networks = {name: _networks(tensors, name) for name in BACKBONES}
    prefixes = {prefix for found in networks.values() for prefix in found}
    if not prefixes:
        raise ModelError(
            "{path} does not contain a known network ({names}).",
            _REMEDY,
            path=path,
            names=_shown(tensors),
            labels=_labels(),
        )
    bands = {prefix: _band_count(networks, tensors, prefix) for prefix in prefixes}
    prefix = min(prefixes, key=lambda each: (band_count is not None and bands[each] != band_count, *_rank(each)))
    encoder, taken = _build({name: found[prefix] for name, found in networks.items() if prefix in found}, tensors, path)
    copies = tuple(sorted(each.rstrip(".") or WHOLE for each in prefixes - {prefix}))
    arranged, names = taken.naming.arranged, taken.names
    named = {plain: tensors[original] for plain, original in names.items()}
    wanted = encoder.network.state_dict()
    fitting = {name: named[name] for name, own in wanted.items() if name in named and _alike(named[name], own)}
    missing = tuple(name for name in wanted if name not in fitting and not name.endswith(_COUNTER))
    maps = tuple(info.name for info in encoder.maps if encoder.state_of([info.name]).keys().isdisjoint(missing))
    if not set(encoder.compared) <= set(maps):
        raise _does_not_fit(path, BACKBONES[encoder.architecture].label, named, wanted, missing)
    with torch.no_grad():
        for name, value in fitting.items():
            wanted[name].copy_(arranged(name, value))
    broken = [name for name in fitting if not bool(torch.isfinite(wanted[name]).all())]
    if broken:
        raise ModelError(
            "{path} contains weights that are not finite, first in {name}.",
            "Download or copy the file again.",
            path=path,
            name=broken[0],
        )
    used = {names[name] for name in fitting}
    left = [name for name in tensors if name not in used and not name.endswith(BACKBONES[encoder.architecture].derived)]
    return Imported(
        encoder.eval(), prefix, maps, _grouped(left, prefix), len(left), missing, copies, read.skipped,
        taken.naming.doubt,
    )  # fmt: skip


@dataclass(frozen=True)
class _Found:
    """A network in a file.

    Args:
        names: ours to the file's.
        naming: whose names they are.
    """

    names: Mapping[str, str]
    naming: Naming


def _networks(tensors: Mapping[str, Tensor], architecture: str) -> dict[str, _Found]:
    """Finds what looks like this architecture, by what stands before its names."""
    found: dict[str, _Found] = {}
    backbone = BACKBONES[architecture]
    for naming in (Naming({}), *backbone.namings):
        for entry in _entries(backbone.entry, naming):
            for name, value in tensors.items():
                prefix = name.removesuffix(entry)
                if prefix == name or (prefix and not prefix.endswith(".")) or not _takes_bands(value, architecture):
                    continue
                names = _plain_names(tensors, prefix, naming.names)
                own = _state(architecture)
                if prefix not in found or len(names.keys() & own) > len(found[prefix].names.keys() & own):
                    found[prefix] = _Found(names, naming)
    return found


def _takes_bands(value: Tensor, architecture: str) -> bool:
    """Says whether these could be the weights that take the bands."""
    own, shape = _state(architecture)[BACKBONES[architecture].entry], tuple(value.shape)
    alike = len(shape) == len(own) and (shape[0], *shape[2:]) == (own[0], *own[2:])
    return alike and 1 <= shape[1] <= MOST_BANDS


@cache
def _state(architecture: str) -> dict[str, tuple[int, ...]]:
    """Names and shapes of its weights for one band."""
    state = BACKBONES[architecture].build(1).network.state_dict()
    return {name: tuple(value.shape) for name, value in state.items()}


def _entries(entry: str, naming: Naming) -> list[str]:
    """What a project may call the weights that take the bands."""
    if not naming.names:
        return [entry]
    known = [(theirs, plain) for theirs, plain in naming.names.items() if entry.startswith(f"{plain}.")]
    return [theirs + entry.removeprefix(plain) for theirs, plain in known]


def _band_count(networks: Mapping[str, Mapping[str, _Found]], tensors: Mapping[str, Tensor], prefix: str) -> int:
    architecture, found = next((name, found[prefix]) for name, found in networks.items() if prefix in found)
    return tensors[found.names[BACKBONES[architecture].entry]].shape[1]


def _plain_names(tensors: Mapping[str, Tensor], prefix: str, known: Mapping[str, str]) -> dict[str, str]:
    plain = {}
    for name in tensors:
        if name.startswith(prefix):
            theirs = name[len(prefix) :]
            alias = next((each for each in (theirs.rpartition(".")[0], theirs.partition(".")[0]) if each in known), "")
            plain[known.get(alias, "") + theirs[len(alias) :]] = name
    return plain


def _rank(prefix: str) -> tuple[int, int, str]:
    """Sorts the copy to be taken first."""
    words = set(prefix.replace("_", ".").split("."))
    return (2 if words & _LEFT else 1 if words & _SECOND else 0), len(prefix), prefix


def _build(found: Mapping[str, _Found], tensors: Mapping[str, Tensor], path: Path) -> tuple[Encoder, _Found]:
    """Makes the architecture whose blocks the tensors have, with random weights.

    Args:
        found: the network as each architecture that it may have.
        tensors: of the file.
        path: for messages.

    Raises:
        ModelError: where the blocks are those of another network, such as a ResNet-34.
    """
    for architecture, candidate in found.items():
        backbone, names = BACKBONES[architecture], candidate.names
        encoder = backbone.build(tensors[names[backbone.entry]].shape[1])
        own, theirs = (_blocks(encoder, part, backbone.entry) for part in (encoder.network.state_dict(), names))
        # A file may end early, but a block that this network does not have means that it is another network, and so
        # does a kind of layer that is missing wherever the network has it.
        there = {part: layers for part, layers in own.items() if part in theirs}
        fits = all(layers <= own[part] for part, layers in theirs.items()) and bool(theirs) == bool(own)
        if fits and _kinds(theirs) == _kinds(there):
            encoder.initialise(torch.Generator().manual_seed(0))
            return encoder, candidate
    raise ModelError(
        "{path} contains a network with different blocks from those of {known}.",
        _REMEDY,
        path=path,
        known=listing(BACKBONES[name].label for name in found),
        labels=_labels(),
    )


def _does_not_fit(
    path: Path, label: str, named: Mapping[str, Tensor], wanted: Mapping[str, Tensor], missing: tuple[str, ...]
) -> ModelError:
    other = next((name for name in missing if name in named), "")
    if not other:
        message = "{path} does not have all the weights of a {label}: {names} are missing."
        return ModelError(message, _REMEDY, path=path, label=label, names=_shown(missing), labels=_labels())
    return ModelError(
        "{path} contains a network that is built like a {label}, but has layers of other sizes: {name} has {found} "
        "instead of {expected}.",
        _REMEDY,
        path=path,
        label=label,
        name=other,
        found=" x ".join(str(size) for size in named[other].shape),
        expected=" x ".join(str(size) for size in wanted[other].shape),
        labels=_labels(),
    )


def _alike(value: Tensor, own: Tensor) -> bool:
    return value.shape == own.shape and value.is_floating_point() == own.is_floating_point()


def _blocks(encoder: Encoder, names: Iterable[str], entry: str) -> dict[str, set[str]]:
    """Layers of each of the encoder's parts: layer1 to layer1.0.conv1, layer1.0.bn1 ...; without the first layer."""
    found: dict[str, set[str]] = {}
    layers = {name.rpartition(".")[0] for name in names} - {entry.rpartition(".")[0]}
    for part in (part for info in encoder.maps for part in info.parts):
        inside = {layer for layer in layers if layer == part or layer.startswith(f"{part}.")}
        if inside:
            found[part] = inside
    return found


def _kinds(blocks: Mapping[str, set[str]]) -> set[str]:
    """What the layers are called within their blocks: conv1, bn1, downsample ..."""
    return {word for layers in blocks.values() for layer in layers for word in layer.split(".") if not word.isdigit()}


def _labels() -> str:
    return ", ".join(backbone.label for backbone in BACKBONES.values())


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


def _shown(names: Iterable[str]) -> Value:
    return listing(names, most=4)
