"""Opens a weights file of others for its tensors alone. No code in it is run, and there is no other way in."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.contract.card import SUFFIX
from engine.contract.errors import ModelError

SUFFIXES = (SUFFIX, ".pth", ".pt", ".ckpt", ".tar")
# A checkpoint of a ResNet-50 with key encoder, queue and optimiser has 0.4 GB; a small file that unpacks to more than
# this is meant to fill the memory.
LARGEST_BYTES = 4 * 2**30
_DEEPEST = 6  # dictionaries in dictionaries; checkpoints need three


def read_tensors(path: Path) -> dict[str, Tensor]:
    """Reads every tensor of a file, under dotted names such as state_dict.module.encoder_q.conv1.weight.

    Args:
        path: .safetensors, or .pth, .pt, .ckpt, .tar as PyTorch writes them.

    Raises:
        ModelError: where the file is missing, of another kind, damaged, or holds more than plain data.
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
    content = _read_safetensors(path) if path.suffix.lower() == SUFFIX else _read_pickled(path)
    found: dict[str, Tensor] = {}
    _collect(content, "", found, _DEEPEST)
    if not found:
        raise ModelError("{path} contains no tensors.", "Choose a file with the weights of an encoder.", path=path)
    return found


def _unpacked_bytes(path: Path) -> int:
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return sum(entry.file_size for entry in archive.infolist())
        return path.stat().st_size
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise ModelError(
            "{path} cannot be read: {reason}", "Download or copy the file again.", path=path, reason=error
        ) from error


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    try:
        tensors: dict[str, Tensor] = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ModelError(
            "{path} cannot be read: {reason}", "Download or copy the file again.", path=path, reason=error
        ) from error
    return tensors


def _read_pickled(path: Path) -> Any:
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    # What a foreign file makes the reader raise is open: unpickling errors, wrong keys, wrong types, numbers too large.
    except Exception as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise ModelError(
            "{path} is damaged, or contains more than plain tensors. Such files are refused because they could run "
            "foreign code: {reason}",
            "Save the plain weights where the file comes from: only its state_dict, preferably as .safetensors.",
            path=path,
            reason=reason,
        ) from error


def _collect(content: Any, name: str, found: dict[str, Tensor], deepest: int) -> None:
    if isinstance(content, Tensor):
        # Sparse and quantised tensors have no values that could be copied one by one.
        if content.layout == torch.strided and not content.is_quantized and not content.is_meta:
            found[name] = content.detach()
    elif isinstance(content, Mapping) and deepest > 0:
        for key, value in content.items():
            _collect(value, f"{name}.{key}" if name else str(key), found, deepest - 1)
