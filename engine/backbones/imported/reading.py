"""Opens a weights file of others for its tensors alone. No code in it is run, and there is no other way in."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.backbones.imported.inert_pickle import Call, NotPlain
from engine.backbones.imported.torch_content import TorchContent
from engine.backbones.imported.torch_file import begins_as_zip, read_torch_file
from engine.contract.card import SUFFIX
from engine.contract.errors import ModelError

SUFFIXES = (SUFFIX, ".pth", ".pt", ".ckpt", ".tar", ".bin")
# A checkpoint of a ResNet-50 with key encoder, queue and optimiser has 0.4 GB; a small file that unpacks to more than
# this is meant to fill the memory.
LARGEST_BYTES = 4 * 2**30
_LONGEST = 200  # letters of a name
_DEEPEST = 32  # names in names; a whole Swin that was saved as an object needs twenty
# What an object of PyTorch keeps its parts in; a state without the object around it has no such words in its names.
_DRAWERS = frozenset(("_modules", "_parameters", "_buffers"))
# Numbers, sizes and types that stand beside the weights of half of all checkpoints: nothing that is worth a word.
_USUAL = ("numpy", "torch", "collections")


@dataclass(frozen=True)
class Found:
    """What was read from a file.

    Args:
        tensors: under dotted names such as state_dict.module.encoder_q.conv1.weight.
        skipped: classes of other programs whose objects stand in the file; they were not made.
    """

    tensors: dict[str, Tensor]
    skipped: tuple[str, ...] = ()


def read_tensors(path: Path) -> Found:
    """Reads every tensor of a file.

    Args:
        path: .safetensors, or .pth, .pt, .ckpt, .tar, .bin as PyTorch writes them.

    Raises:
        ModelError: where the file is missing, of another kind, damaged, or holds no tensors.
    """
    if not path.is_file():
        raise ModelError("{path} is missing.", "Choose an existing file.", path=path)
    if path.suffix.lower() not in SUFFIXES:
        raise ModelError(
            "{path} is not of a supported type.",
            "Choose a file of one of these types: {suffixes}.",
            path=path,
            suffixes=", ".join(SUFFIXES),
        )
    if _unpacked_bytes(path) > LARGEST_BYTES:
        raise ModelError(
            "{path} is larger than {largest_gib:.0f} GiB.",
            "Choose a file that contains only the encoder's weights.",
            path=path,
            largest_gib=LARGEST_BYTES / 2**30,
        )
    found = Found(_read_safetensors(path)) if path.suffix.lower() == SUFFIX else _read_pickled(path)
    if not found.tensors:
        raise ModelError("{path} contains no tensors.", "Choose a file with the weights of an encoder.", path=path)
    return found


def _unpacked_bytes(path: Path) -> int:
    try:
        if begins_as_zip(path):
            with zipfile.ZipFile(path) as archive:
                return sum(entry.file_size for entry in archive.infolist())
        return path.stat().st_size
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    try:
        tensors: dict[str, Tensor] = load_file(path)
    except (OSError, SafetensorError) as error:
        raise _damaged(path) from error
    return tensors


def _read_pickled(path: Path) -> Found:
    try:
        return _collected(read_torch_file(path))
    except (OSError, NotPlain, RecursionError) as error:  # the last, of calls in calls in calls
        raise _damaged(path) from error


def _damaged(path: Path) -> ModelError:
    return ModelError(
        "{path} is damaged, or is not a file of weights.",
        "Download or copy the file again. Its size must be the one that its source states.",
        path=path,
    )


def _collected(content: TorchContent) -> Found:
    """Walks through what a file holds, each part of it once, in the file's order."""
    tensors: dict[str, Tensor] = {}
    objects: dict[str, bool] = {}  # the outermost ones of other programs, and whether there are tensors in them
    seen: set[int] = set()
    waiting: list[tuple[object, tuple[str, ...], str]] = [(content.content, (), "")]
    while waiting:
        value, words, outside = waiting.pop()
        tensor = content.tensor(value)
        if tensor is not None:
            tensors[".".join(words)] = tensor
            objects[outside] = True
            continue
        if id(value) in seen or len(words) > _DEEPEST:
            continue
        seen.add(id(value))
        name = content.foreign(value)
        if name is not None and not outside and name.module.partition(".")[0] not in _USUAL:
            outside = _printable(str(name))
            objects.setdefault(outside, False)
        drawers = _DRAWERS if isinstance(value, Call) else frozenset[str]()
        parts = content.mapping(value) or {}
        below = [(part, words if key in drawers else (*words, _printable(str(key)))) for key, part in parts.items()]
        waiting.extend((part, deeper, outside) for part, deeper in reversed(below))
    return Found(tensors, tuple(name for name, holds in objects.items() if not holds))


def _printable(text: str) -> str:
    """What may be shown of a text that stands in a file: nothing that moves a cursor or fills a screen."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:_LONGEST])
