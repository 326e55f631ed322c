"""Pictures, archives, tables and texts that cost minutes before a word, and names that no system likes."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.faults.engine_fork import words
from tests.faults.hostile.base import Good, Hostile, Maker, plain_image
from tests.faults.hostile.models import safetensors


def png(width: int, height: int, honest: bool = True) -> bytes:
    """A black picture of this size; one that is not honest holds a few rows only."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content).to_bytes(4, "big")
        return len(content).to_bytes(4, "big") + kind + content + checksum

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    pack, row = zlib.compressobj(9), b"\0" * (3 * width + 1)
    rows = [pack.compress(row) for _ in range(height if honest else 2)]
    body = b"".join(rows) + pack.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _zip(path: Path, entries: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)


def _zips() -> dict[str, Callable[[], dict[str, bytes]]]:
    small = png(16, 16)
    return {
        "large-picture": lambda: {"a/1.png": png(12_000, 12_000), "b/1.png": small},
        "larger-picture": lambda: {"a/1.png": png(60_000, 60_000, False), "b/1.png": small},
        "many-pictures": lambda: {f"a{number % 3}/{number}.png": b"" for number in range(60_000)},
        "climbing": lambda: {"../../a/1.png": small, "../b/1.png": small},
        "absolute": lambda: {"/tmp/a/1.png": small, "/tmp/b/1.png": small},
        "nested": lambda: {"a/1.zip": b"PK\x03\x04" * 10, "b/1.zip": b""},
        "long-names": lambda: {f"{'n' * 60_000}/1.png": small, "b/1.png": small},
        "odd-names": lambda: {"a\n\x1b[31m/1.png": small, "b\u202e/1.png": small},
        "many-classes": lambda: {f"{number}/1.png": small for number in range(20_000)},
        "bomb": lambda: {"a/1.tif": b"\0" * 200_000_000, "b/1.png": small},
        "empty": lambda: {},
        "folders-only": lambda: {f"a{number}/": b"" for number in range(20_000)},
    }


def pictures() -> Iterator[tuple[str, Maker]]:
    """Zips of pictures, where patches come from and where an encoder is evaluated."""
    for kind, entries in _zips().items():

        def evaluate(folder: Path, good: Good, entries: Callable[[], dict[str, bytes]] = entries) -> Hostile:
            _zip(folder / "i.zip", entries())
            return Hostile("", good.evaluate(folder / "out", train=folder / "i.zip", test=folder / "i.zip"), True)

        def plan(folder: Path, good: Good, entries: Callable[[], dict[str, bytes]] = entries) -> Hostile:
            _zip(folder / "i.zip", entries())
            return Hostile("", good.plan(folder / "i.zip"), True)

        yield f"zip-{kind}-as-evaluation", evaluate
        yield f"zip-{kind}-as-sources", plan


TABLES: dict[str, Callable[[], bytes]] = {
    "long": lambda: b"file,scene\n" + b"one.tif,a\n" * 12_000_000,
    "wide": lambda: b"file,scene" + b",c" * 2_000_000 + b"\n",
    "one-line": lambda: b"x" * 80_000_000,
    "quote": lambda: b'file,scene\n"' + b"one.tif,a\n" * 4_000_000,
    "zeros": lambda: b"file,scene\n" + b"\0" * 10_000_000,
    "utf-16": lambda: "file,scene\none.tif,a\n".encode("utf-16"),
    "binary": lambda: bytes(range(256)) * 40_000,
    "climbing": lambda: b"file,scene\n../../../../etc/hostname,a\n/etc/hostname,b\n",
    "formula": lambda: b"file,scene\none.tif,=cmd|' /C calc'!A0\n",
    "empty": lambda: b"\n" * 20_000_000,
}
JSONS: dict[str, Callable[[], bytes]] = {
    "deep": lambda: b'{"a":' * 200_000,
    "deep-list": lambda: b"[" * 1_000_000,
    "long": lambda: b'{"job": "' + b"x" * 60_000_000 + b'"}',
    "digits": lambda: b'{"job": ' + b"9" * 5_000_000 + b"}",
    "exponent": lambda: b'{"job": 1e999999999}',
    "nan": lambda: b'{"job": NaN, "grid": Infinity}',
    "surrogate": lambda: b'{"job": "\\ud800"}',
    "many-keys": lambda: json.dumps({str(number): number for number in range(400_000)}).encode(),
    "no-utf-8": lambda: b'{"job": "\xff\xfe"}',
    "null": lambda: b"null",
}


def texts() -> Iterator[tuple[str, Maker]]:
    """Scene tables and JSON files."""
    for kind, content in TABLES.items():

        def table(folder: Path, good: Good, content: Callable[[], bytes] = content) -> Hostile:
            (folder / "images").mkdir()
            plain_image(folder / "images" / "one.tif")
            (folder / "t.csv").write_bytes(content())
            return Hostile("", good.plan(folder / "images", scene="table", scene_table=folder / "t.csv"), True)

        yield f"table-{kind}", table
    for kind, content in JSONS.items():

        def apply(folder: Path, good: Good, content: Callable[[], bytes] = content) -> list[str]:
            plain_image(folder / "score.tif")
            (folder / "result.json").write_bytes(content())
            return words("apply-threshold", result=folder)

        def export(folder: Path, good: Good, content: Callable[[], bytes] = content) -> list[str]:
            (folder / "a.json").write_bytes(content())
            return good.export(folder / "out", accuracy=folder / "a.json")

        def check(folder: Path, good: Good, content: Callable[[], bytes] = content) -> Hostile:
            shutil.copy(good.labels, folder / "sample.gpkg")
            (folder / "sample.json").write_bytes(content())
            return Hostile("", good.check(folder / "out", reference=folder / "sample.gpkg"), True)

        def classes(folder: Path, good: Good, content: Callable[[], bytes] = content) -> list[str]:
            return good.train(folder / "out", classes=content()[:100_000].decode("latin-1").replace("\0", ""))

        def card(folder: Path, good: Good, content: Callable[[], bytes] = content) -> list[str]:
            text = content()[:1_500_000].decode("latin-1")
            entry = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
            header = {"__metadata__": {"swimdiff.model": text, "swimdiff.card": text}, "a": entry}
            (folder / "m.safetensors").write_bytes(safetensors(header, b"\0" * 4))
            return good.classify(folder / "out", folder / "m.safetensors")

        yield f"json-{kind}-as-result", apply
        yield f"json-{kind}-as-accuracy", export
        yield f"json-{kind}-as-sample", check
        yield f"json-{kind}-as-classes", classes
        yield f"json-{kind}-as-card", card


NAMES = {
    "no-utf-8": os.fsdecode(b"caf\xe9-\xff"), "long": "n" * 240, "too-long": "n" * 5000,
    "deep": "/".join(["d" * 200] * 15),
    "line": "a\nerror: b", "escape": "a\x1b[31mb", "dash": "-a", "marks": "{path} %s {0} $HOME",
    "right-to-left": "a\u202eb",
    "blank": "  a  ", "dots": "...", "glob": "*[a]?", "question": "a?b!c;d", "zero": "a\0b", "surrogate": "a\ud800b",
}  # fmt: skip


def names() -> Iterator[tuple[str, Maker]]:
    """Names of inputs and of output folders."""
    for kind, name in NAMES.items():
        for place in ("image", "labels", "map", "model", "out", "missing"):
            if kind in ("zero", "surrogate") and place != "missing":
                continue

            def make(folder: Path, good: Good, name: str = name, place: str = place) -> Hostile:
                return Hostile("", _named(folder, good, name, place), may_succeed=True)

            yield f"name-{kind}-as-{place}", make


def _named(folder: Path, good: Good, name: str, place: str) -> list[str]:
    source = {"image": good.before, "labels": good.labels, "map": good.map, "model": good.encoder}.get(place)
    path, out = folder / name, folder / "out"
    if source is not None:
        path = path.with_name(path.name + source.suffix) if "/" not in name else path / source.name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, path)
        except OSError:
            pass  # a name that the system does not take: the job is asked for it all the same
    if place == "labels":
        return good.train(out, labels=path)
    if place == "map":
        return good.export(out, map=path)
    if place == "model":
        return good.classify(out, path)
    # Below `out`, where files may come to lie.
    return good.detect(out / name) if place == "out" else good.detect(out, before=path)
