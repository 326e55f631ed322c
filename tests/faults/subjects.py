"""The parsers of what others wrote, each with a sound file and, where the file has no checksums, a second opinion."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import torch
from rasterio.io import MemoryFile

from engine.backbones.imported.reading import read_tensors
from engine.backbones.sealed_file import read_sealed
from engine.classifiers.files import save_classifier
from engine.contract.file_sets import JOURNAL, Move, journal_text, settle
from engine.contract.messages import Failed, Metric, Noted, Progress, Run, decode, encode
from engine.contract.model_card import MODEL_CARD, read_model_card
from engine.contract.results import read_result, result_text, to_json
from engine.contract.results.accuracy import SampleDesign, SampledMap, Stratum
from engine.contract.results.common import GridDescription
from engine.data.label_table import read_table as read_labels_table
from engine.data.scenes import read_table
from engine.files.sealed import sealed, unsealed
from engine.raster.access import gdal_environment
from engine.raster.categories import read_categories
from engine.raster.describe import describe
from engine.raster.reading.blocks import BlockReader, DecodeCounter
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.state import State
from engine.vector.features import read_features
from tests.engine.jobs.accuracy.maps import mapped, truth, write_map
from tests.engine.jobs.classify.classifying import Nearest
from tests.engine.labels.made import box, write
from tests.faults.fuzz import Subject

Maker = Callable[[Path], Subject]


def _reading(path: Path, read: Callable[[Path], Any]) -> Callable[[bytes], Any]:
    def of(content: bytes) -> Any:
        path.write_bytes(content)
        return read(path)

    return of


def model(folder: Path) -> Subject:
    """A model with its sealed card."""
    path = folder / "model.safetensors"
    save_classifier(path, Nearest())

    def read(changed: Path) -> Any:
        card = read_model_card(changed)
        return repr(card), {name: value.tolist() for name, value in read_sealed(changed, card, MODEL_CARD).items()}

    return Subject("model", path.read_bytes(), _reading(path, read))


def spool_journal(folder: Path) -> Subject:
    """The journal of a spool: a window counts as finished only with the pixels that it had."""
    shape, windows = (40, 50), [Window(row, 0, 10, 50) for row in range(0, 40, 10)]
    values = np.random.default_rng(0).random(shape, np.float32)
    with Spool.open(folder / "spool", shape, "key") as spool:
        for window in windows:
            spool.write(window, values[window.row : window.row_stop])
    data = (folder / "spool" / "score.raw").read_bytes()

    def read(journal: Path) -> Any:
        (folder / "spool" / "score.raw").write_bytes(data)
        with Spool.open(folder / "spool", shape, "key") as spool:
            return all(
                np.array_equal(spool.read(one), values[one.row : one.row_stop, one.col : one.col_stop])
                for one in spool.windows
            )

    path = folder / "spool" / "journal.jsonl"
    return Subject("spool journal", path.read_bytes(), _reading(path, read))


def spool_data(folder: Path) -> Subject:
    """The pixels of a spool: those that were damaged are scored again."""
    shape, windows = (16, 16), [Window(row, 0, 4, 16) for row in range(0, 16, 4)]
    values = np.random.default_rng(1).random(shape, np.float32)
    with Spool.open(folder / "data", shape, "key") as spool:
        for window in windows:
            spool.write(window, values[window.row : window.row_stop])
    journal = (folder / "data" / "journal.jsonl").read_bytes()

    def read(data: Path) -> Any:
        (folder / "data" / "journal.jsonl").write_bytes(journal)
        with Spool.open(folder / "data", shape, "key") as spool:
            return all(np.array_equal(spool.read(one), values[one.row : one.row_stop]) for one in spool.windows)

    path = folder / "data" / "score.raw"
    return Subject("spool", path.read_bytes(), _reading(path, read))


def kept(folder: Path) -> Subject:
    """A small file behind its checksum."""
    content = sealed(b"what was fitted" * 20)
    return Subject("sealed", content, lambda changed: unsealed(changed) in (None, unsealed(content)))


def checkpoint(folder: Path) -> Subject:
    """The index of a checkpoint."""
    points = Checkpoints(folder / "points", Identity({"rate": 0.1, "steps": 3}, "data", "1"))
    place = points.write(State(3, 1.0, {"weight": torch.arange(6.0)}, {"moment": torch.ones(3)}))

    def read(changed: Path) -> Any:
        found = points.latest()
        assert found is not None
        return found.step, found.rate_factor, found.method, found.optimiser

    path = place / "state.json"
    return Subject("checkpoint", path.read_bytes(), _reading(path, read))


def checkpoint_weights(folder: Path) -> Subject:
    """The weights of a checkpoint."""
    points = Checkpoints(folder / "weights", Identity({"rate": 0.1}, "data", "1"))
    place = points.write(State(3, 1.0, {"weight": torch.arange(60.0)}, {"moment": torch.ones(3)}))

    def read(changed: Path) -> Any:
        found = points.latest()
        assert found is not None
        return found.unpack().method["weight"].tolist()

    path = place / "method.safetensors"
    return Subject("checkpoint weights", path.read_bytes(), _reading(path, read))


def messages(folder: Path) -> Subject:
    """Lines of the pipe between plugin and engine."""
    lines = b"".join(
        encode(one)
        for one in (
            Run("detect-change", {"before": "a.tif", "threads": 2}),
            Progress(0.5, "Reading {name}", 3.0, {"name": "a"}),
            Metric("loss", 0.25, 7),
            Noted("change.shift", {"px": 1.5}, ("1", "2"), "warning"),
            Failed("internal", "a", "b"),
        )
    )

    def read(content: bytes) -> Any:
        return [to_json(decode(line)) for line in content.split(b"\n") if line]

    def expected(content: bytes) -> Any:
        found = []
        for line in content.split(b"\n"):
            if line:
                values = json.loads(line)
                kind = {one.__name__.lower(): one for one in (Run, Progress, Metric, Noted, Failed)}[values.pop("type")]
                names = [one.name for one in dataclasses.fields(kind)]
                whole = to_json(kind(**{name: value for name, value in values.items() if name in names}))
                _same_kinds(whole, to_json(EXAMPLES[kind.__name__]))
                found.append(whole)
        return found

    return Subject("messages", lines, read, expected)


EXAMPLES: dict[str, Any] = {
    "Run": Run("a", {}), "Progress": Progress(0.5, "", 1.0, {}), "Metric": Metric("", 0.5, 1),
    "Noted": Noted("", {}, (), ""), "Failed": Failed("", "", "", "", {}),
}  # fmt: skip


def _same_kinds(found: dict[str, Any], example: dict[str, Any]) -> None:
    for name, value in example.items():
        kinds = (int, float) if isinstance(value, float) else type(value)
        if not isinstance(found[name], kinds) or isinstance(found[name], bool):
            raise ValueError(f"{name} is {found[name]!r}")


def result(folder: Path) -> Subject:
    """A result.json: what is read of it is what JSON says."""
    grid = GridDescription("10 m", None, (10.0, 0.0, 5.0, 0.0, -10.0, 7.0), 30, 40)
    strata = tuple(Stratum(value, f"class {value}", 100 * value, 1.5 * value, 20) for value in range(1, 5))
    design = SampleDesign("draw-sample", "simple", 3, SampledMap("a.tif", "a", {"bytes": 7}), grid, "px", strata)
    content = result_text(design).encode()

    def read(path: Path) -> Any:
        return json.dumps(to_json(read_result(SampleDesign, path)), sort_keys=True)

    def expected(changed: bytes) -> Any:
        return json.dumps(_known(json.loads(changed), to_json(design)), sort_keys=True)

    return Subject("result", content, _reading(folder / "sample.json", read), expected)


def _known(found: Any, example: Any) -> Any:
    """What is found under the names of an example, whose kinds of values it must have."""
    if isinstance(example, dict) and example.get("bytes") != 7:
        return {name: _known(found[name], value) for name, value in example.items()}
    if isinstance(example, dict):
        return dict(found)
    if isinstance(example, list):
        return [_known(one, example[0]) for one in list(found)]
    if isinstance(example, float):
        return float(found) + 0.0 if not isinstance(found, (bool, str)) else _refuse(found)
    return found if type(found) is type(example) or (example is None and isinstance(found, str)) else _refuse(found)


def _refuse(found: object) -> Any:
    raise ValueError(f"{found!r} is of another kind")


def geopackage(folder: Path) -> Subject:
    """A layer of labels: its classes and outlines are those that SQLite finds."""
    places = [box(10 * number, 5, 8, 8) for number in range(12)]
    path = write(folder / "labels.gpkg", places, [f"class {number % 3}" for number in range(12)], layer="labels")

    def read(changed: Path) -> Any:
        layer = read_features(str(changed))
        return [(str(name), _wkb(one)) for name, one in zip(layer.columns["class"], layer.geometries, strict=True)]

    def expected(content: bytes) -> Any:
        with closing(sqlite3.connect(":memory:")) as base:
            base.deserialize(content)
            rows = base.execute('SELECT "class", geom FROM labels ORDER BY fid').fetchall()
        # A text ends at its first zero byte for all that read it as C does.
        return [(str(name).split("\0")[0], _wkb(_of_blob(blob))) for name, blob in rows]

    return Subject("geopackage", path.read_bytes(), _reading(path, read), expected, 100)


def _of_blob(blob: bytes | None) -> shapely.Geometry | None:
    if blob is None:
        return None
    envelope = (0, 32, 48, 48, 64)[blob[3] >> 1 & 7]
    found = shapely.from_wkb(blob[8 + envelope :], on_invalid="ignore")
    return shapely.force_2d(found) if found is not None else None


def _wkb(geometry: Any) -> str:
    return "" if geometry is None else str(shapely.to_wkb(geometry, hex=True))


def geojson(folder: Path) -> Subject:
    """A layer of labels as text; GDAL is more lenient than JSON, so only the manner of errors is looked at."""
    path = write(folder / "labels.geojson", [box(10 * n, 5, 8, 8) for n in range(4)], ["a", "b", "c", "d"])
    return Subject("geojson", path.read_bytes(), _reading(path, lambda one: bool(read_features(str(one)).path)))


def shapefile(folder: Path) -> Subject:
    """The table of a Shapefile, of which likewise."""
    path = write(folder / "labels.shp", [box(10 * n, 5, 8, 8) for n in range(4)], ["a", "b", "c", "d"])
    table = path.with_suffix(".dbf")
    return Subject(
        "shapefile table", table.read_bytes(), _reading(table, lambda _: bool(read_features(str(path)).path))
    )


def scene_table(folder: Path) -> Subject:
    """A table of scenes: what the csv module says, of UTF-8 or else of Windows' western letters."""
    rows = "".join(f"folder/{number}.tif,scene {number // 3}\n" for number in range(30))
    path = folder / "scenes.csv"

    def expected(content: bytes) -> Any:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252")
        table = csv.DictReader(io.StringIO(text, newline=""))
        assert {"file", "scene"} <= set(table.fieldnames or ())
        pairs = [((row["file"] or "").strip().replace("\\", "/"), (row["scene"] or "").strip()) for row in table]
        return {name.removeprefix("./"): scene for name, scene in pairs if name and scene}

    return Subject(
        "scene table",
        ("file,scene\n" + rows).encode(),
        _reading(path, lambda one: read_table(str(one), "scene")),
        expected,
    )


def label_table(folder: Path) -> Subject:
    """A table of classes an image; only the manner of errors is looked at."""
    rows = "".join(f"{number}.png,{number % 2},{number % 3 // 2}\n" for number in range(30))
    path = folder / "labels.csv"
    return Subject(
        "label table", ("file,a,b\n" + rows).encode(), _reading(path, lambda one: bool(read_labels_table(str(one))))
    )


def side_file(folder: Path) -> Subject:
    """Names of a map's values in the file beside it; only the manner of errors is looked at."""
    path = write_map(folder / "map" / "classes.tif", mapped(truth(height=40, width=50)))
    side = path.with_name(path.name + ".aux.xml")
    return Subject("side file", side.read_bytes(), _reading(side, lambda _: read_categories(str(path)) is not None))


def raster(folder: Path) -> Subject:
    """A raster: its pixels are those that GDAL reads, and what GDAL cannot read is refused."""
    path = write_map(folder / "raster" / "a.tif", mapped(truth(height=40, width=50)), classes=())

    def expected(content: bytes) -> Any:
        with MemoryFile(content) as memory, memory.open(driver="GTiff") as dataset:
            return dataset.read(1).tobytes(), dataset.height

    def read(one: Path) -> Any:
        info = describe(str(one))
        with gdal_environment(), closing(BlockReader(info, [1], DecodeCounter())) as reader:
            unit = reader.read(Window(0, 0, info.height, info.width))
        return unit.data[0].astype(info.dtype).tobytes(), info.height

    return Subject("raster", path.read_bytes(), _reading(path, read), expected)


def weights(folder: Path) -> Subject:
    """Weights of others as torch writes them, whose parts carry checksums."""
    path = folder / "w.pth"
    torch.save({"state_dict": {f"layer{number}.weight": torch.full((3,), float(number)) for number in range(5)}}, path)
    return Subject("weights", path.read_bytes(), _reading(path, lambda one: bool(read_tensors(one).tensors)))


def set_journal(folder: Path) -> Subject:
    """The journal of a set: a change that is ended leaves the old set or the new one, and touches nothing outside."""
    place = folder / "set"
    moves = (Move("a", "a.partial-1", "a.earlier-1", stood=True), Move("b", "b.partial-1", "b.earlier-1", stood=True))
    outside = folder / "outside"

    def read(content: bytes) -> Any:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        outside.write_text("mine")
        for name in ("a", "b"):
            for ending, text in (("", "old"), (".partial-1", "new"), (".earlier-1", "old")):
                (place / f"{name}{ending}").write_text(text)
        (place / JOURNAL).write_bytes(content)
        settle(place, alone=True)
        found = {name: (place / name).read_text() if (place / name).exists() else "" for name in ("a", "b")}
        return outside.read_text() == "mine" and found["a"] == found["b"] and found["a"] in ("old", "new")

    return Subject("set journal", journal_text(moves, "finish").encode(), read)


SUBJECTS: tuple[Maker, ...] = (
    model, spool_journal, spool_data, kept, checkpoint, checkpoint_weights, messages, result, geopackage, geojson,
    shapefile, scene_table, label_table, side_file, raster, weights, set_journal,
)  # fmt: skip


def subjects(folder: Path) -> list[Subject]:
    """All of them, each with a folder of its own."""
    found = []
    for make in SUBJECTS:
        place = folder / make.__name__
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        found.append(make(place))
    return found
