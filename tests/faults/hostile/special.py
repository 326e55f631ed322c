"""Special files where a file is expected: pipes that nobody writes to, devices without end, sockets."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.engine.labels.made import box, write
from tests.faults.hostile.base import CRS, Good, Hostile, Maker, plain_image


def pipe(path: Path) -> None:
    """A pipe that nobody writes to."""
    os.mkfifo(path)


def endless(path: Path) -> None:
    """A link to a device that never ends."""
    path.symlink_to("/dev/zero")


def terminal(path: Path) -> None:
    """A link to what may be a terminal."""
    path.symlink_to("/dev/ptmx")


def listening(path: Path) -> None:
    """A socket."""
    here = os.getcwd()
    os.chdir(path.parent)  # a socket's path is short
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)


def loop(path: Path) -> None:
    """A link to itself."""
    path.symlink_to(path)


SPECIAL: dict[str, Callable[[Path], None]] = {
    "pipe": pipe, "endless": endless, "terminal": terminal, "socket": listening, "loop": loop,
}  # fmt: skip
# Where the special file lies, and the command that meets it.
Door = Callable[[Path, Good, Callable[[Path], None]], list[str]]


def _at(name: str, command: Callable[[Good, Path, Path], list[str]]) -> Door:
    """A door at which the special file itself is what the person chose."""

    def door(folder: Path, good: Good, special: Callable[[Path], None]) -> list[str]:
        special(folder / name)
        return command(good, folder / "out", folder / name)

    return door


def _beside(ending: str, command: Callable[[Good, Path, Path], list[str]], plain: str = "image.tif") -> Door:
    """A door at which it lies beside a sound image."""

    def door(folder: Path, good: Good, special: Callable[[Path], None]) -> list[str]:
        image = folder / plain
        plain_image(image) if plain == "image.tif" else shutil.copy(good.map, image)
        special(folder / ending if "." in ending[1:] and not ending.startswith(".") else Path(f"{image}{ending}"))
        return command(good, folder / "out", image)

    return door


def _part(ending: str) -> Door:
    """A door at which a part of a Shapefile is special."""

    def door(folder: Path, good: Good, special: Callable[[Path], None]) -> list[str]:
        write(folder / "labels.shp", [box(3, 3, 20, 20), box(40, 40, 20, 20)], ["a", "b"], crs=CRS)
        (folder / f"labels{ending}").unlink(missing_ok=True)
        special(folder / f"labels{ending}")
        return good.train(folder / "out", labels=folder / "labels.shp")

    return door


def _inside(name: str) -> Door:
    """A door at which it lies in a folder of images."""

    def door(folder: Path, good: Good, special: Callable[[Path], None]) -> list[str]:
        images = folder / "images"
        images.mkdir()
        plain_image(images / "one.tif")
        special(images / name)
        return good.plan(images)

    return door


def _result(job: str, name: str) -> Door:
    """A door at which a file of a result that is read again is special."""

    def door(folder: Path, good: Good, special: Callable[[Path], None]) -> list[str]:
        special(folder / name)
        return [job, "--", str(folder)]

    return door


def _sample(folder: Path, good: Good, special: Callable[[Path], None]) -> list[str]:
    shutil.copy(good.labels, folder / "sample.gpkg")
    special(folder / "sample.json")
    return good.check(folder / "out", reference=folder / "sample.gpkg")


DOORS: dict[str, Door] = {
    "image": _at("a.tif", lambda good, out, path: good.detect(out, before=path)),
    "mask": _at("m.tif", lambda good, out, path: good.detect(out, before_mask=path)),
    "area": _at("a.gpkg", lambda good, out, path: good.detect(out, area_of_interest=path)),
    "encoder": _at("e.safetensors", lambda good, out, path: good.detect(out, method="deep", encoder=path)),
    "labels": _at("l.gpkg", lambda good, out, path: good.train(out, labels=path)),
    "labels-geojson": _at("l.geojson", lambda good, out, path: good.train(out, labels=path)),
    "reference": _at("r.gpkg", lambda good, out, path: good.check(out, reference=path)),
    "probabilities": _at("p.tif", lambda good, out, path: good.check(out, probabilities=path)),
    "map": _at("c.tif", lambda good, out, path: good.export(out, map=path)),
    "accuracy-json": _at("result.json", lambda good, out, path: good.export(out, accuracy=path)),
    "attachment": _at("more.pdf", lambda good, out, path: good.export(out, attachments=path)),
    "weights": _at("w.pth", lambda good, out, path: good.imported(out, path)),
    "weights-safetensors": _at("w.safetensors", lambda good, out, path: good.imported(out, path)),
    "model": _at("m.safetensors", lambda good, out, path: good.classify(out, path)),
    "scene-table": _at("t.csv", lambda good, out, path: good.plan(good.before, scene="table", scene_table=path)),
    "sources": _at("s.tif", lambda good, out, path: good.plan(path)),
    "sources-zip": _at("s.zip", lambda good, out, path: good.plan(path)),
    "train-zip": _at("t.zip", lambda good, out, path: good.evaluate(out, train=path)),
    "split": _at("split.txt", lambda good, out, path: good.evaluate(out, train=path.parent, test=path.parent)),
    "aux": _beside(".aux.xml", lambda good, out, path: good.detect(out, before=path, after=path)),
    "overviews": _beside(".ovr", lambda good, out, path: good.detect(out, before=path, after=path)),
    "mask-file": _beside(".msk", lambda good, out, path: good.detect(out, before=path, after=path)),
    "world-file": _beside("image.tfw", lambda good, out, path: good.detect(out, before=path, after=path)),
    "projection": _beside("image.prj", lambda good, out, path: good.detect(out, before=path, after=path)),
    "header": _beside("image.hdr", lambda good, out, path: good.detect(out, before=path, after=path)),
    "imd": _beside("image.IMD", lambda good, out, path: good.detect(out, before=path, after=path)),
    "rpc": _beside("image_RPC.TXT", lambda good, out, path: good.detect(out, before=path, after=path)),
    "map-aux": _beside(".aux.xml", lambda good, out, path: good.export(out, map=path), "classes.tif"),
    "map-colours": _beside("classes.clr", lambda good, out, path: good.export(out, map=path), "classes.tif"),
    "map-dbf": _beside(".vat.dbf", lambda good, out, path: good.export(out, map=path), "classes.tif"),
    "map-qml": _beside("classes.qml", lambda good, out, path: good.export(out, map=path), "classes.tif"),
    "map-result": _beside("result.json", lambda good, out, path: good.export(out, map=path), "classes.tif"),
    "shp": _part(".shp"), "shx": _part(".shx"), "dbf": _part(".dbf"), "prj": _part(".prj"), "cpg": _part(".cpg"),
    "qix": _part(".qix"), "qmd": _part(".qmd"),
    "folder-tif": _inside("two.tif"), "folder-png": _inside("two.png"), "folder-zip": _inside("two.zip"),
    "result-apply": _result("apply-threshold", "result.json"),
    "score-apply": _result("apply-threshold", "score.tif"),
    "sample-json": _sample,
}  # fmt: skip


def special_files() -> Iterator[tuple[str, Maker]]:
    """Each kind of special file at each door."""
    for where, door in DOORS.items():
        for kind, special in SPECIAL.items():

            def make(folder: Path, good: Good, door: Door = door, special: Callable[[Path], None] = special) -> Hostile:
                return Hostile("", door(folder, good, special), may_succeed=True)

            yield f"{kind}-as-{where}", make
