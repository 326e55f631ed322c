"""The three kinds of files that PyTorch wrote over the years, opened for their tensors alone.

Source: PyTorch, torch/serialization.py: `_load`, `_legacy_load`, `legacy_load`.
"""

from __future__ import annotations

import io
import mmap
import struct
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor

from engine.backbones.imported.inert_pickle import Call, Name, NotPlain, Outside, read_pickle
from engine.backbones.imported.pickle_steps import Source
from engine.backbones.imported.torch_content import (
    MOST_DIMENSIONS,
    Stretch,
    TorchContent,
    class_of,
    dtype_of,
    stretch_of,
    three,
    whole_number,
)  # fmt: skip
from engine.contract.regular import open_regular

_ZIPPED = b"PK\x03\x04"
_COUNT, _DIMENSIONS = struct.Struct("<q"), struct.Struct("<i4x")
_MAGIC = 0x1950A86A20F9469CFC6C


def read_torch_file(path: Path) -> TorchContent:
    """Opens a file of PyTorch.

    Args:
        path: a zip archive as PyTorch writes it since 1.6, a row of pickles and numbers as before, or a tar archive as
            in its first year.

    Raises:
        NotPlain: where it is none of these, or damaged.
        OSError: where it cannot be read.
    """
    try:
        if begins_as_zip(path):
            return _from_zip(path)
        with open_regular(path) as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            if mapped[257:262] == b"ustar":
                return _from_tar(path)
            return _from_row(mapped)
    except (ValueError, LookupError, TypeError, EOFError, struct.error, zipfile.BadZipFile, tarfile.TarError) as error:
        raise NotPlain(str(error)) from error
    # Of compressed archives, which PyTorch does not write; and of sizes that no machine has.
    except (NotImplementedError, RuntimeError, MemoryError, OverflowError) as error:
        raise NotPlain(str(error)) from error


# Names and shapes; the numbers lie in files of their own. The largest models in use have some thousand tensors.
_LARGEST_LIST_BYTES = 32 * 2**20


def begins_as_zip(path: Path) -> bool:
    """Says whether a file is an archive as PyTorch writes it since 1.6."""
    with open_regular(path) as stream:
        return stream.read(len(_ZIPPED)) == _ZIPPED


def _from_zip(path: Path) -> TorchContent:
    with zipfile.ZipFile(path) as archive:
        names = frozenset(archive.namelist())
        root = next((name.removesuffix("data.pkl") for name in sorted(names) if name.endswith("/data.pkl")), None)
        if root is None:
            raise NotPlain("the archive has no data.pkl")
        if archive.getinfo(f"{root}data.pkl").file_size > _LARGEST_LIST_BYTES:
            raise NotPlain("its list of tensors is too long")
        content = read_pickle(io.BytesIO(archive.read(f"{root}data.pkl")))
        order = archive.read(f"{root}byteorder") if f"{root}byteorder" in names else b"little"
    if order != b"little":
        raise NotPlain("its numbers have the byte order of another kind of machine")

    def numbers(stretch: Stretch) -> bytearray:
        try:
            with zipfile.ZipFile(path) as archive:
                return bytearray(archive.read(f"{root}data/{stretch.key}"))
        except (KeyError, ValueError, EOFError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise NotPlain(str(error)) from error

    return TorchContent(content, numbers)


def _from_row(source: mmap.mmap) -> TorchContent:
    magic, _protocol, machine = (read_pickle(source) for _ in range(3))
    if magic != _MAGIC:
        raise NotPlain("it does not begin as a file of PyTorch does")
    if isinstance(machine, Mapping) and machine.get("little_endian") is False:
        raise NotPlain("its numbers have the byte order of another kind of machine")
    content = read_pickle(source)
    keys = read_pickle(source)
    kinds = _kinds(content)
    if not isinstance(keys, list):
        raise NotPlain("it does not say which numbers it holds")
    found: dict[str, bytes] = {}
    for key in keys:
        count = _COUNT.unpack(source.read(_COUNT.size))[0]
        width = kinds.get(str(key), torch.uint8).itemsize
        if count < 0 or count * width > len(source) - source.tell():
            raise NotPlain("it ends early")
        found[str(key)] = source.read(count * width)
    return TorchContent(content, _kept(found))


def _from_tar(path: Path) -> TorchContent:
    """Reads an archive of PyTorch 0.1: stretches, then tensors, then what holds them."""
    with tarfile.open(path, mode="r:") as archive:
        storages, tensors, pickled = (_member(archive, name) for name in ("storages", "tensors", "pickle"))
    stretches: dict[str, tuple[bytes, torch.dtype]] = {}
    for _ in range(whole_number(read_pickle(storages))):
        key, _place, kind = three(read_pickle(storages))
        dtype = dtype_of(kind) or torch.uint8
        stretches[str(key)] = (storages.read(_COUNT.unpack(storages.read(_COUNT.size))[0] * dtype.itemsize), dtype)
    views = read_pickle(storages)
    firsts = {key: (key, 0) for key in stretches}
    for view in views if isinstance(views, list) else []:
        target, root, first = three(view[:3] if isinstance(view, tuple) else view)
        firsts[str(target)] = (str(root), whole_number(first))
    numbers = _kept({key: raw for key, (raw, _) in stretches.items()})
    rebuilt: dict[str, Tensor] = {}
    for _ in range(whole_number(read_pickle(tensors))):
        key, storage, _kind = three(read_pickle(tensors))
        dimensions = _DIMENSIONS.unpack(tensors.read(_DIMENSIONS.size))[0]
        if not 0 <= dimensions <= MOST_DIMENSIONS:
            raise NotPlain("a tensor has too many dimensions")
        sizes, strides = (struct.unpack(f"<{dimensions}q", tensors.read(_COUNT.size * dimensions)) for _ in range(2))
        offset = _COUNT.unpack(tensors.read(_COUNT.size))[0]
        root, first = firsts[str(storage)]
        outside = Outside(("storage", Name("torch", class_of(stretches[root][1])), root, "cpu", 0, None))
        call = Call(Name("torch._utils", "_rebuild_tensor"), (outside, first + offset, sizes, strides))
        value = TorchContent(None, numbers).tensor(call)
        if value is not None:
            rebuilt[str(key)] = value
    return TorchContent(read_pickle(pickled), numbers, rebuilt)


def _member(archive: tarfile.TarFile, name: str) -> Source:
    found = archive.extractfile(name)
    if found is None:
        raise NotPlain(f"the archive has no file {name}")
    member = archive.getmember(name)
    if member.issparse():  # a few bytes that stand for as many zeros as they like
        raise NotPlain(f"{name} is not whole")
    return io.BytesIO(found.read(member.size))


def _kept(found: Mapping[str, bytes]) -> Callable[[Stretch], bytearray]:
    return lambda stretch: bytearray(found[stretch.key]) if stretch.key in found else bytearray()


def _kinds(content: object) -> dict[str, torch.dtype]:
    """Finds how wide the numbers of each stretch are: those who use them say so."""
    kinds: dict[str, torch.dtype] = {}
    waiting, seen = [content], set[int]()
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Outside):
            stretch = stretch_of(value)
            if stretch is not None:
                kinds[stretch.key] = stretch.dtype
        elif isinstance(value, Mapping):
            waiting.extend(value.values())
        elif isinstance(value, (list, tuple)):
            waiting.extend(value)
        elif isinstance(value, Call):
            waiting.extend((value.arguments, value.state, value.items, value.members))
    return kinds
