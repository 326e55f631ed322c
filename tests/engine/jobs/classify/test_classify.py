"""The job that maps a scene with a model: what it writes, what it refuses, and what an interruption leaves."""

from __future__ import annotations

import csv
import hashlib
import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
import torch
from pyproj import Transformer
from rasterio.transform import from_origin
from safetensors.torch import load_file, save, save_file

from engine.classifiers import files
from engine.contract.errors import ErrorCode, JobCancelled, SwimdiffError
from engine.contract.model_card import model_metadata, read_model_card
from engine.contract.remarks.texts import fill
from engine.contract.results import to_json
from engine.contract.safe_header import bytes_checksum
from engine.jobs import run_named
from engine.jobs.classify.model_stack import matching_bands
from engine.observer import SilentObserver
from engine.raster.describe import describe
from tests.engine.jobs.classify.classifying import (
    CLASSES,
    HEIGHT_PX,
    HOLE,
    WIDTH_PX,
    image,
    make_card,
    write_model,
    write_scene,
)
from tests.engine.jobs.conftest import write_raster

NAMES = ("B02", "B03", "B04", "B08")
ROLES = ("blue", "green", "red", "nir")
# The model of these tests is a known one, loaded from a real file by the loader of its kind.
AS_A_CHILD = """
import sys, json
from engine.classifiers import files
files.LOADERS["quick"] = "tests.engine.jobs.classify.classifying"
from engine.jobs import run_named
from engine.observer import SilentObserver
run_named("classify", json.loads(sys.argv[1]), SilentObserver())
"""


@pytest.fixture(autouse=True)
def known_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(files.LOADERS, "quick", "tests.engine.jobs.classify.classifying")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path)


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    return write_scene(tmp_path / "scene.tif")


def values(raster: Path, model: Path, out: Path, **more: Any) -> dict[str, Any]:
    return {"raster": str(raster), "model": str(model), "out": str(out), "window_px": 64, "threads": 1, **more}


def run(raster: Path, model: Path, out: Path, observer: Any = None, **more: Any) -> dict[str, Any]:
    return to_json(run_named("classify", values(raster, model, out, **more), observer or SilentObserver()))


def read(path: str | Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def named(path: Path, names: tuple[str, ...] = NAMES, order: tuple[int, ...] = (0, 1, 2, 3), **profile: Any) -> Path:
    """The scene with band names, its bands in another order."""
    values = image()
    values[(slice(None), *HOLE)] = 0
    write_raster(path, values[list(order)], nodata=0, **profile)
    with rasterio.open(path, "r+") as dataset:
        for index, name in enumerate(names, start=1):
            dataset.set_band_description(index, name)
    return path


def test_a_scene_becomes_a_map_a_table_and_a_report(raster: Path, model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run(raster, model, out, probabilities=True, uncertainty=True)
    written = {path.name for path in out.iterdir()}
    assert written == {
        "classes.tif", "classes.qml", "classes.tif.aux.xml", "probability.tif", "uncertainty.tif", "areas.csv",
        "report.html", "result.json",
    }  # fmt: skip
    for what, name in (("classes", "classes.tif"), ("probabilities", "probability.tif"), ("report", "report.html"),
                       ("uncertainty", "uncertainty.tif"), ("result", "result.json")):  # fmt: skip
        assert result[what] == str(out / name)
    classes = read(result["classes"])
    hole = np.zeros(classes.shape, bool)
    hole[HOLE] = True
    np.testing.assert_array_equal(classes == 0, hole)
    facts = json.loads((out / "result.json").read_text(encoding="utf-8"))
    assert [row["pixels"] for row in facts["areas"]] == [int((classes == one.value).sum()) for one in CLASSES]
    assert facts["classes"][0] == {"value": 3, "name": 'Wald "alt" & <neu>', "colour": "#009e73"}
    for name, known in facts["files"].items():
        assert known["sha256"] == hashlib.sha256((out / name).read_bytes()).hexdigest()
    provenance = facts["provenance"]
    assert provenance["model"]["sha256"] == hashlib.sha256(model.read_bytes()).hexdigest()
    assert list(provenance["inputs"]) == [str(raster)] and provenance["parameters"]["uncertainty"] is True
    assert facts["device"].startswith("CPU") or "cuda" in facts["device"]
    assert result["summary"] == facts["summary"] and facts["summary"]["code"] == "classification.mapped"
    report = (out / "report.html").read_text(encoding="utf-8")
    assert "Wald &#34;alt&#34; &amp; &lt;neu&gt;" in report and "<neu>" not in report and "水" in report


def test_the_table_holds_the_areas(raster: Path, model: Path, tmp_path: Path) -> None:
    run(raster, model, tmp_path / "out")
    facts = json.loads((tmp_path / "out" / "result.json").read_text(encoding="utf-8"))
    with (tmp_path / "out" / "areas.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["value", "class", "pixels", "area_ha", "percent"]
    for row, known in zip(rows[1:], facts["areas"], strict=True):
        assert (int(row[0]), row[1], int(row[2])) == (known["value"], known["name"], known["pixels"])
        assert float(row[3]) == known["area"]


def test_places_to_label_next_keep_away_from_the_labels_so_far(raster: Path, model: Path, tmp_path: Path) -> None:
    """The labels are in degrees, in a layer of their own."""
    to_degrees = Transformer.from_crs(32631, 4326, always_xy=True)
    west, north = to_degrees.transform(500000.0, 5000000.0)
    east, south = to_degrees.transform(500000.0 + 1200, 5000000.0 - 1830)
    labels = tmp_path / "labels.gpkg"
    box = shapely.box(west, south, east, north)
    pyogrio.raw.write(labels, np.array([shapely.to_wkb(box)], object), [np.array(["Fields"], object)], ["class"],
                      geometry_type="Polygon", crs="EPSG:4326", driver="GPKG", layer="labels")  # fmt: skip
    result = run(raster, model, tmp_path / "out", places=5, labels=str(labels))
    _, _, geometry, _ = pyogrio.raw.read(result["places"])
    xy = shapely.get_coordinates(shapely.from_wkb(geometry))
    assert 1 <= len(xy) <= 5 and xy[:, 0].min() > 500000.0 + 1200
    free = run(raster, model, tmp_path / "free", places=5)
    assert shapely.get_coordinates(shapely.from_wkb(pyogrio.raw.read(free["places"])[2]))[:, 0].min() < 501200


def test_two_window_sizes_give_the_same(raster: Path, model: Path, tmp_path: Path) -> None:
    wanted = {"probabilities": True, "uncertainty": True, "minimum_area_px": 6, "majority_px": 1}
    one, other = run(raster, model, tmp_path / "a", **wanted), run(raster, model, tmp_path / "b", **wanted,
                                                                   window_px=133)  # fmt: skip
    for what in ("classes", "probabilities", "uncertainty"):
        assert Path(one[what]).read_bytes() == Path(other[what]).read_bytes()


def test_an_extent_is_cut_out_of_the_map(raster: Path, model: Path, tmp_path: Path) -> None:
    whole = read(run(raster, model, tmp_path / "a")["classes"])
    left, top = 500000.0 + 370, 5000000.0 - 110
    extent = f"{left},{top - 790},{left + 830},{top}"
    part = run(raster, model, tmp_path / "b", extent=extent)
    np.testing.assert_array_equal(read(part["classes"]), whole[11:90, 37:120])
    with rasterio.open(part["classes"]) as dataset:
        assert tuple(dataset.bounds) == (left, top - 790, left + 830, top)


def test_a_cloud_optimised_map_holds_the_same(raster: Path, model: Path, tmp_path: Path) -> None:
    plain = run(raster, model, tmp_path / "a")
    cog = run(raster, model, tmp_path / "b", raster_format="cog", compression="deflate")
    np.testing.assert_array_equal(read(plain["classes"]), read(cog["classes"]))
    with rasterio.open(cog["classes"]) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"


def test_the_model_finds_its_bands_by_what_they_show(raster: Path, model: Path, tmp_path: Path) -> None:
    expected = read(run(raster, model, tmp_path / "a")["classes"])
    order = (2, 0, 3, 1)
    shuffled = named(tmp_path / "named.tif", tuple(NAMES[place] for place in order), order)
    for file, card in (("names", {"band_names": NAMES}), ("roles", {"bands": ROLES})):
        knowing = write_model(tmp_path, f"{file}.safetensors", **{"band_names": NAMES, **card})
        found = run(shuffled, knowing, tmp_path / file)
        np.testing.assert_array_equal(read(found["classes"]), expected)
        facts = json.loads(Path(found["result"]).read_text(encoding="utf-8"))
        assert facts["bands"]["numbers"] == [[2, 4, 1, 3]]


def test_bands_are_found_only_where_the_file_tells_them_apart(tmp_path: Path) -> None:
    known = describe(str(named(tmp_path / "a.tif")))
    plain = describe(str(write_scene(tmp_path / "b.tif")))
    doubled = describe(str(named(tmp_path / "c.tif", ("B02", "B03", "B04", "B04"))))
    by_name = make_card(band_names=("B08", "b02", "B03", "B04"))
    assert matching_bands(known, by_name) == (4, 1, 2, 3)
    assert matching_bands(known, make_card()) is None  # "band 1" is a number, no name
    assert matching_bands(plain, by_name) is None
    assert matching_bands(doubled, by_name) is None


class CancelAfter(SilentObserver):
    """Asks to stop once so many windows are classified."""

    def __init__(self, windows: int) -> None:
        self._left = windows
        self.lines: list[str] = []

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        text = fill(text, values)
        assert 0 <= fraction <= 1
        self._left -= text == "Classifying"

    def log(self, level: str, text: str, /, **values: object) -> None:
        text = fill(text, values)
        self.lines.append(text)

    def cancelled(self) -> bool:
        return self._left <= 0


def same_bytes(one: Path, other: Path) -> bool:
    names = ("classes.tif", "probability.tif", "areas.csv")
    return all((one / name).read_bytes() == (other / name).read_bytes() for name in names)


def test_cancelled_then_resumed_gives_the_same_bytes(raster: Path, model: Path, tmp_path: Path) -> None:
    run(raster, model, tmp_path / "a", probabilities=True, minimum_area_px=4)
    out = tmp_path / "b"
    with pytest.raises(JobCancelled):
        run(raster, model, out, CancelAfter(4), probabilities=True, minimum_area_px=4)
    assert [path.name for path in out.iterdir()] == [".partial"]
    listener = CancelAfter(1000)
    run(raster, model, out, listener, probabilities=True, minimum_area_px=4)
    assert any("of the pixels are already classified" in line for line in listener.lines)
    assert same_bytes(tmp_path / "a", out) and not (out / ".partial").exists()


def test_another_model_begins_anew(raster: Path, model: Path, tmp_path: Path) -> None:
    with pytest.raises(JobCancelled):
        run(raster, model, tmp_path / "out", CancelAfter(4))
    other = write_model(tmp_path, "other.safetensors", name="Another")
    listener = CancelAfter(1000)
    run(raster, other, tmp_path / "out", listener)
    assert not any("of the pixels are already classified" in line for line in listener.lines)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a signal")
def test_killed_half_way_then_resumed_gives_the_same_bytes(model: Path, tmp_path: Path, root: Path) -> None:
    raster = write_raster(tmp_path / "wide.tif", np.tile(image(), (1, 4, 4)))
    run(raster, model, tmp_path / "a", probabilities=True)
    out = tmp_path / "b"
    text = json.dumps(values(raster, model, out, probabilities=True, resume=True))
    process = subprocess.Popen([sys.executable, "-c", AS_A_CHILD, text], cwd=root, stderr=subprocess.PIPE)
    journal = out / ".partial" / "journal.jsonl"
    deadline_s = time.monotonic() + 600
    while not (journal.exists() and journal.stat().st_size > 1000):
        assert process.poll() is None, process.stderr.read().decode() if process.stderr else ""
        assert time.monotonic() < deadline_s
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()
    if process.stderr:
        process.stderr.close()
    assert not [path for path in out.iterdir() if path.suffix in (".tif", ".csv", ".json", ".html")]
    listener = CancelAfter(10_000)
    run(raster, model, out, listener, probabilities=True)
    assert any("of the pixels are already classified" in line for line in listener.lines)
    assert same_bytes(tmp_path / "a", out)
    assert not [path for path in out.iterdir() if ".partial" in path.name]


@pytest.mark.parametrize("small_disk", ["1m"], indirect=True)
def test_a_disk_without_room_is_refused_before_the_work(
    raster: Path, model: Path, tmp_path: Path, small_disk: Path
) -> None:
    error = refused(raster, model, small_disk / "out", probabilities=True)
    assert error.code is ErrorCode.DISK_FULL and " needed, " in error.message
    assert not list((small_disk / "out").iterdir())


def refused(raster: Path, model: Path, out: Path, **more: Any) -> SwimdiffError:
    with pytest.raises(SwimdiffError) as caught:
        run(raster, model, out, **more)
    assert caught.value.hint
    return caught.value


def with_nan(path: Path) -> None:
    """Puts a weight that is no number into a model file, and makes its card fit again."""
    state = load_file(path)
    state["centres"][1] = torch.nan
    card = replace(read_model_card(path), sha256=bytes_checksum(save(state)))
    save_file(state, path, model_metadata(card, str(path)))


def test_bad_models_are_refused_by_name_and_nothing_is_touched(raster: Path, model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(raster, model, out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    broken = tmp_path / "broken.safetensors"
    cases = {"cut": model.read_bytes()[:-4], "text": b"no model", "empty": b""}
    for content in cases.values():
        broken.write_bytes(content)
        error = refused(raster, broken, out)
        assert error.code is ErrorCode.MODEL and "broken.safetensors" in error.message
    broken.write_bytes(model.read_bytes())
    with_nan(broken)
    error = refused(raster, broken, out)
    assert error.code is ErrorCode.MODEL and "not finite" in error.message
    error = refused(raster, tmp_path / "missing.safetensors", out)
    assert error.code in (ErrorCode.MODEL, ErrorCode.INPUT_MISSING) and "missing.safetensors" in error.message
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_model_of_another_product_is_refused(raster: Path, tmp_path: Path, root: Path) -> None:
    other = tmp_path / "other.safetensors"
    save_file({"weight": torch.zeros(3)}, other, {"format": "pt"})
    error = refused(raster, other, tmp_path / "out")
    assert error.code is ErrorCode.MODEL and "is not a classifier made with this program" in error.message
    encoder = next((root / "resources" / "models").glob("*.safetensors"))
    assert "is an encoder" in refused(raster, encoder, tmp_path / "out").message
    assert not (tmp_path / "out").exists()


def test_scenes_that_do_not_fit_are_refused_by_name(raster: Path, model: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    fewer = write_raster(tmp_path / "fewer.tif", image()[:3], nodata=0)
    error = refused(fewer, model, out)
    assert error.code in (ErrorCode.BANDS, ErrorCode.MODEL, ErrorCode.PARAMETER) and "band" in error.message
    assert "no band" in refused(raster, model, out, bands="1,2,3,9").message
    assert "does not touch" in refused(raster, model, out, extent="0,0,10,10").message
    refused(raster, model, out, after=str(raster))  # the model knows one date
    assert not out.exists()


def test_other_resolutions_and_values_are_told_or_refused(raster: Path, model: Path, tmp_path: Path) -> None:
    coarse = write_scene(tmp_path / "coarse.tif", transform=from_origin(500000.0, 5000000.0, 60.0, 60.0))
    scaled = write_raster(tmp_path / "scaled.tif", image() / 10000.0, dtype="float32")
    for path in (coarse, scaled):
        refused(path, model, tmp_path / "out")
        result = run(path, model, tmp_path / path.stem, allow_mismatch=True)
        assert result["remarks"]
    assert run(raster, model, tmp_path / "fits")["remarks"] == []


def test_all_nodata_and_outputs_over_inputs_are_refused(model: Path, tmp_path: Path) -> None:
    empty = write_raster(tmp_path / "empty.tif", 0 * image(), nodata=0)
    assert refused(empty, model, tmp_path / "out", allow_mismatch=True).code is ErrorCode.NO_VALID_DATA
    assert not list((tmp_path / "out").glob("*.tif"))
    folder = tmp_path / "same"
    folder.mkdir()
    raster = write_scene(folder / "classes.tif")
    before = raster.read_bytes()
    assert refused(raster, model, folder).code is ErrorCode.OUTPUT_CONFLICT
    assert raster.read_bytes() == before


def test_the_grid_of_the_map_is_that_of_the_image(raster: Path, model: Path, tmp_path: Path) -> None:
    result = run(raster, model, tmp_path / "out")
    with rasterio.open(result["classes"]) as dataset, rasterio.open(raster) as source:
        assert dataset.transform == source.transform and dataset.crs == source.crs
        assert dataset.shape == source.shape == (HEIGHT_PX, WIDTH_PX)
