"""Files of weights and models that lie in their headers, have far too many parts, or would run something."""

from __future__ import annotations

import io
import json
import pickle
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch

from tests.faults.hostile.base import Good, Hostile, Maker

Header = dict[str, Any]


def safetensors(header: Header | bytes, values: bytes = b"", length: int | None = None) -> bytes:
    """The bytes of a safetensors file."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + values


def tensor(kind: object = "F32", shape: object = (4,), offsets: object = (0, 16)) -> Header:
    """An entry of a header."""
    return {"dtype": kind, "shape": shape, "data_offsets": offsets}


def files() -> dict[str, bytes]:
    """Safetensors files, none of them an encoder."""
    sixteen = b"\0" * 16
    found = {
        f"type-{kind}": safetensors({"a.weight": tensor(kind)}, sixteen)
        for kind in (
            "F8_E4M3",
            "F8_E5M2",
            "F4",
            "F6_E2M3",
            "E8M0",
            "U16",
            "U64",
            "BOOL",
            "C64",
            "X9",
            "",
            "f32",
            "BF16",
        )
    }
    entries: dict[str, Header | object] = {
        "overlap": {"a": tensor(), "b": tensor()}, "early": {"a": tensor(offsets=(0, 8))},
        "gap": {"a": tensor(shape=(1,), offsets=(12, 16))}, "backwards": {"a": tensor(offsets=(16, 0))},
        "negative": {"a": tensor(offsets=(-16, 16))}, "beyond": {"a": tensor(offsets=(0, 2**60))},
        "fraction": {"a": tensor(offsets=(0.5, 16))}, "texts": {"a": tensor(offsets=("0", "16"))},
        "three": {"a": tensor(offsets=(0, 8, 16))}, "one": {"a": tensor(offsets=(16,))},
        "none": {"a": tensor(offsets=None)},
        "huge-shape": {"a": tensor(shape=(2**40, 2**40))}, "negative-shape": {"a": tensor(shape=(-4, -1))},
        "zero-shape": {"a": tensor(shape=(0,))}, "deep-shape": {"a": tensor(shape=[1] * 100_000 + [4])},
        "text-shape": {"a": tensor(shape="4")}, "no-dtype": {"a": {"shape": [4], "data_offsets": [0, 16]}},
        "number-dtype": {"a": tensor(7)}, "list-entry": {"a": [1, 2]}, "null-entry": {"a": None},
        "metadata-list": {"__metadata__": [], "a": tensor()},
        "metadata-number": {"__metadata__": {"a": 1}, "a": tensor()},
        "empty-name": {"": tensor()}, "odd-name": {"../../a\0\n": tensor()},
        "card": {"__metadata__": {"swimdiff.card": "{" * 100_000}, "a": tensor()},
        "card-types": {"__metadata__": {"swimdiff.card": json.dumps({"bands": {}, "name": []})}, "a": tensor()},
        "card-model": {"__metadata__": {"swimdiff.model": json.dumps({"classes": [{}] * 20000})}, "a": tensor()},
    }  # fmt: skip
    found |= {name: safetensors(entry, sixteen) for name, entry in entries.items()}  # type: ignore[arg-type]
    many = {f"layer.{number}.weight": tensor(shape=(0,), offsets=(0, 0)) for number in range(100_000)}
    found |= {
        "many": safetensors(many),
        "many-some": safetensors({name: many[name] for name in list(many)[:30_000]}),
        "length-huge": safetensors({"a": tensor()}, sixteen, 2**63), "length-zero": safetensors(b"", sixteen, 0),
        "length-short": safetensors({"a": tensor()}, sixteen, 5),
        "length-all": safetensors({}, b"\xff" * 3_000_000, 3_000_000),
        "deep": safetensors(b"[" * 3_000_000), "deep-objects": safetensors(b'{"a":' * 500_000),
        "twice": safetensors(b'{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},' * 2 + b'"b":0}', sixteen),
        "not-utf-8": safetensors(b'{"\xff":1}', sixteen), "numbers": safetensors(b"[" + b"9" * 3_000_000 + b"]"),
        "infinite": safetensors(b'{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,Infinity]}}', sixteen),
        "nan": safetensors(b'{"a":{"dtype":"F32","shape":[NaN],"data_offsets":[0,16]}}', sixteen),
        "exponent": safetensors(b'{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,1e400]}}', sixteen),
        "empty": b"", "short": b"\0" * 7,
    }  # fmt: skip
    return found


class _Runs:
    """What is called when it is unpickled."""

    def __init__(self, what: object, *arguments: object) -> None:
        self._call = (what, arguments)

    def __reduce__(self) -> tuple[Any, ...]:
        return self._call


def pickles() -> dict[str, bytes]:
    """Pickles as old checkpoints are, none of them one of ours."""
    deep: object = []
    for _ in range(400):
        deep = [deep]
    return {
        "runs": pickle.dumps({"state_dict": _Runs(print, "let in")}, 2),
        "opens": pickle.dumps({"state_dict": _Runs(open, "/etc/hostname")}, 2),
        "imports": b"cos\nsystem\n(S'true'\ntR.", "stack": b"\x80\x02" + b"(" * 3_000_000 + b".",
        "lists": b"\x80\x02" + b"]" * 3_000_000 + b".", "memo": b"\x80\x02]" + b"q\x01h\x01a" * 1_000_000 + b".",
        "doubling": b"\x80\x02]" + b"2\x86" * 500_000 + b".", "long": b"\x80\x02\x8b" + struct.pack("<i", 2**31 - 1),
        "long-text": b"\x80\x04\x8d" + struct.pack("<Q", 2**62), "frame": b"\x80\x04\x95" + struct.pack("<Q", 2**62),
        "digits": b"I" + b"9" * 3_000_000 + b"\n.", "nested": pickle.dumps(deep, 2), "persistent": b"\x80\x02Pabc\n.",
        "empty-stop": b"\x80\x02.", "cut": pickle.dumps({"a": [1] * 100}, 2)[:-20],
    }  # fmt: skip


def archives(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Archives as torch writes them, with something wrong in each."""
    good = io.BytesIO()
    torch.save({"state_dict": {f"layer{number}.weight": torch.zeros(2, 2) for number in range(20)}}, good)
    yield "small", good.getvalue()
    for name, content in pickles().items():
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("archive/data.pkl", content)
            archive.writestr("archive/version", "3\n")
        yield f"with-{name}", target.getvalue()
    tensors = {f"layer{number}.weight": torch.zeros(1) for number in range(100_000)}
    many = io.BytesIO()
    torch.save(dict.fromkeys(tensors, torch.zeros(1)), many)
    yield "many-keys", many.getvalue()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(30_000):
            archive.writestr(f"archive/data/{number}", b"")
    yield "many-files", target.getvalue()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", b"\0" * 300_000_000)
    yield "bomb", target.getvalue()
    content = bytearray(good.getvalue())
    generator = random.Random(3)
    for number in range(20):
        damaged = bytearray(content)
        for _ in range(8):
            damaged[generator.randrange(len(damaged))] = generator.randrange(256)
        yield f"damaged-{number}", bytes(damaged)
    yield "cut", bytes(content[: len(content) // 2])


def models() -> Iterator[tuple[str, Maker]]:
    """All of them, as weights, as an encoder and as a model."""
    doors: dict[str, Callable[[Good, Path, Path], list[str]]] = {
        "weights": lambda good, out, path: good.imported(out, path),
        "encoder": lambda good, out, path: good.detect(out, method="deep", encoder=path),
        "model": lambda good, out, path: good.classify(out, path),
    }
    for kind, content in files().items():
        for where, door in doors.items():
            yield f"safetensors-{kind}-as-{where}", _maker("w.safetensors", content, door)
    for kind, content in {**pickles(), **dict(archives(Path()))}.items():
        yield f"pickle-{kind}", _maker("w.pth", content, doors["weights"])


def _maker(name: str, content: bytes, door: Callable[[Good, Path, Path], list[str]]) -> Maker:
    def make(folder: Path, good: Good) -> Hostile:
        (folder / name).write_bytes(content)
        return Hostile(name, door(good, folder / "out", folder / name))

    return make
