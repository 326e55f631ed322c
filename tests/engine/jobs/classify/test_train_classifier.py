"""From labels on disk to a model, its figures and the map of a view; through the job itself and the command line."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from engine.change.measures import ChangeMeasures
from engine.classifiers.files import load_classifier
from engine.contract.errors import JobCancelled
from engine.contract.jobs.classification import Classify, TrainClassifier
from engine.contract.model_card import read_model_card
from engine.contract.results import to_json
from engine.jobs.classify import classify, train_classifier
from engine.observer import Observer, SilentObserver
from tests.engine import rasters
from tests.engine.classifiers import thorough_scenes as made
from tests.engine.labels.made import box, write

GRID_TRANSFORM = rasters.NORTH_UP
NAMES = ["Water", 'Forest "old" & <new>', "水"]


def run(job: TrainClassifier, observer: Observer) -> dict[str, Any]:
    """Runs the job; its answer as the command line prints it."""
    found: dict[str, Any] = to_json(train_classifier.run(job, observer))
    return found


def labels_on(truth: np.ndarray, path: Path, crs: str = rasters.UTM) -> Path:
    """A polygon inside each field, named by the class of its middle."""
    geometries, classes = [], []
    for feature in made.drawn(truth).features:
        col, row, right, bottom = feature.geometry.bounds
        geometries.append(box(col, row, right - col, bottom - row))
        classes.append(NAMES[feature.label])
    return write(path, geometries, classes, crs=crs)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("inputs")
    truth = made.cover()
    return made.image(folder / "image.tif", truth, 1), labels_on(truth, folder / "labels.gpkg")


def job_on(inputs: tuple[Path, Path], out: Path, **values: Any) -> TrainClassifier:
    fixed = {"encoder": "none", "folds": 3, "cache": str(out.parent / "cache")}
    return TrainClassifier(raster=str(inputs[0]), labels=str(inputs[1]), out=str(out), **{**fixed, **values})


def extent(window: tuple[int, int, int, int]) -> str:
    """xmin,ymin,xmax,ymax of rows and columns of the image."""
    top, left, bottom, right = window
    west, north = GRID_TRANSFORM @ (left, top)
    east, south = GRID_TRANSFORM @ (right, bottom)
    return f"{west},{south},{east},{north}"


@pytest.fixture(scope="module")
def trained(inputs: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    out = tmp_path_factory.mktemp("trained") / "out"
    return run(job_on(inputs, out, view=extent((20, 30, 140, 160)), places=4, name="Fields"), SilentObserver()), out


def test_the_result_holds_model_figures_and_map(trained: tuple[dict[str, Any], Path]) -> None:
    result, out = trained
    named = ("model", "table", "confusion", "classes", "uncertainty", "places", "report", "result")
    assert all(Path(result[name]).is_file() for name in named)
    assert not [path.name for path in out.iterdir() if "partial" in path.name or path.name.startswith(".")]
    facts = json.loads(Path(result["result"]).read_text("utf-8"))
    assert facts["job"] == "train-classifier" and facts["seconds"] > 0
    assert facts["accuracy"]["overall"] > 0.95 and facts["matrix"]["names"] == sorted(NAMES)
    assert result["overall"] == facts["accuracy"]["overall"]
    assert facts["provenance"]["parameters"]["folds"] == 3
    report = Path(result["report"]).read_text("utf-8")
    assert "Forest &#34;old&#34; &amp; &lt;new&gt;" in report and "<new>" not in report


def test_the_tables_say_which_way_round_they_are(trained: tuple[dict[str, Any], Path]) -> None:
    result, _ = trained
    with Path(result["confusion"]).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert "reference (rows)" in rows[0][0] and rows[0][1:4] == sorted(NAMES)
    facts = json.loads(Path(result["result"]).read_text("utf-8"))
    assert [[int(cell) for cell in row[1:4]] for row in rows[1:4]] == facts["matrix"]["counts"]


def test_the_model_knows_what_it_is(trained: tuple[dict[str, Any], Path]) -> None:
    card = read_model_card(Path(trained[0]["model"]))
    assert card.name == "Fields" and card.kind == "quick" and card.bands == ("blue", "green", "red", "nir", "swir1")
    assert sorted(one.name for one in card.classes) == sorted(NAMES)
    assert card.accuracy["overall"] > 0.95 and card.resolution_m == pytest.approx(10.0, rel=1e-3)
    assert "texture" in card.trained and "3 classes" in card.data
    assert load_classifier(Path(trained[0]["model"])).card == card


def test_the_map_of_the_view_is_that_of_the_model(trained: tuple[dict[str, Any], Path]) -> None:
    truth = made.cover()
    with rasterio.open(trained[0]["classes"]) as dataset:
        classes = dataset.read(1)
        assert dataset.shape == (120, 130) and dataset.nodata == 0
        assert dataset.transform @ (0, 0) == GRID_TRANSFORM @ (30, 20)
    values = {one.name: one.value for one in read_model_card(Path(trained[0]["model"])).classes}
    expected = np.array([values[name] for name in NAMES])[truth[20:140, 30:160]]
    hole = np.zeros(truth.shape, bool)
    hole[made.HOLE] = True
    np.testing.assert_array_equal(classes == 0, hole[20:140, 30:160])
    rows, cols = np.mgrid[20:140, 30:160] % made.FIELD_PX
    inner = (rows > 3) & (rows < 28) & (cols > 3) & (cols < 28) & (classes > 0)
    assert (classes == expected)[inner].mean() > 0.97


@pytest.mark.slow
def test_the_same_job_gives_the_same_model(
    trained: tuple[dict[str, Any], Path], inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    again = run(job_on(inputs, tmp_path / "out", name="Fields"), SilentObserver())
    assert Path(again["model"]).read_bytes() == Path(trained[0]["model"]).read_bytes()
    other = run(job_on(inputs, tmp_path / "out", name="Fields", seed=1), SilentObserver())
    assert Path(other["model"]).read_bytes() != Path(trained[0]["model"]).read_bytes()


def test_a_result_without_view_leaves_no_older_map_behind(
    trained: tuple[dict[str, Any], Path], inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    out = Path(shutil.copytree(trained[1], tmp_path / "out"))
    assert (out / "classes.tif").is_file()
    result = run(job_on(inputs, out, validation="none"), SilentObserver())
    assert sorted(path.name for path in out.iterdir()) == ["model.safetensors", "report.html", "result.json"]
    assert result["overall"] is None and result["summary"]["code"] == "classification.trained_unmeasured"


@pytest.mark.slow
def test_labels_in_another_crs_are_reprojected(inputs: tuple[Path, Path], tmp_path: Path) -> None:
    import pyproj
    import shapely

    turn = pyproj.Transformer.from_crs(rasters.UTM, "EPSG:4326", always_xy=True)
    truth = made.cover()
    geometries, classes = [], []
    for feature in made.drawn(truth).features:
        col, row, right, bottom = feature.geometry.bounds
        own = box(col, row, right - col, bottom - row)
        geometries.append(shapely.transform(own, lambda xy: np.column_stack(turn.transform(xy[:, 0], xy[:, 1]))))
        classes.append(NAMES[feature.label])
    path = write(tmp_path / "degrees.gpkg", geometries, classes, crs="EPSG:4326")
    result = run(job_on((inputs[0], path), tmp_path / "out"), SilentObserver())
    assert result["overall"] > 0.95


def change_job(folder: Path, **values: Any) -> TrainClassifier:
    """On two dates, of which the second has more of the first class; with a view of a corner."""
    made.change(folder)
    before = made.cover()
    grown = np.kron(np.random.default_rng(5).random((7, 6)) < 0.4, np.ones((made.FIELD_PX, made.FIELD_PX), bool))
    changed = grown[: made.HEIGHT, : made.WIDTH] & (before == 0)
    labels = labels_on(changed.astype(np.int64), folder / "labels.gpkg")
    fixed = {"after": str(folder / "after.tif"), "view": extent((0, 0, 64, 64))}
    return job_on((folder / "before.tif", labels), folder / "out", **{**fixed, **values})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("values", "least"),
    [
        pytest.param({}, 0.9, id="bands"),
        # The maps help nothing here, so what was fitted goes over to a classifier without them.
        pytest.param({"encoder": "", "folds": 2}, 0.9, id="encoder"),
        pytest.param({"mode": "thorough", "epochs": 1, "folds": 2}, 0.0, id="thorough"),
    ],
)
def test_two_dates_learn_change_are_measured_once_and_the_view_is_what_classify_maps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, values: dict[str, Any], least: float
) -> None:
    job = change_job(tmp_path, **values)
    fits, fit = [], ChangeMeasures.fit
    monkeypatch.setattr(ChangeMeasures, "fit", lambda *given: (fits.append(given), fit(*given)))
    result = run(job, SilentObserver())
    assert len(fits) == 1
    card = read_model_card(Path(result["model"]))
    assert card.dates == 2 and len(card.mean) == 10
    facts = json.loads(Path(result["result"]).read_text("utf-8"))
    assert facts["accuracy"]["balanced"] > least and "before" in facts and "after" in facts
    out = str(tmp_path / "map")
    again = Classify(raster=job.raster, after=job.after, model=result["model"], out=out, extent=job.view)
    mapped = to_json(classify.run(again, SilentObserver()))
    assert len(fits) == 2
    with rasterio.open(result["classes"]) as of_view, rasterio.open(mapped["classes"]) as of_model:
        np.testing.assert_array_equal(of_view.read(1), of_model.read(1))


class CancelsAfter(SilentObserver):
    """Cancels when it is asked for the so-manieth time."""

    def __init__(self, times: int) -> None:
        self.left = times

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("times", [0, 3, 30, 100])
def test_a_cancelled_run_changes_nothing(inputs: tuple[Path, Path], tmp_path: Path, times: int) -> None:
    out = tmp_path / "out"
    out.mkdir()
    older = {"model.safetensors": b"older", "result.json": b'{"job": "train-classifier"}'}
    for name, content in older.items():
        (out / name).write_bytes(content)
    observer = CancelsAfter(times)
    with pytest.raises(JobCancelled):
        run(job_on(inputs, out, view=extent((0, 0, 200, 180))), observer)
    assert observer.left < 0
    assert {path.name: path.read_bytes() for path in out.iterdir()} == older


def test_a_run_that_is_cancelled_while_it_maps_the_view_changes_nothing(
    inputs: tuple[Path, Path], tmp_path: Path
) -> None:
    class CancelsInView(SilentObserver):
        mapping = False

        def progress(
            self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object
        ) -> None:
            self.mapping = self.mapping or fraction > 0.65

        def cancelled(self) -> bool:
            return self.mapping

    out = tmp_path / "out"
    with pytest.raises(JobCancelled):
        run(job_on(inputs, out, view=extent((0, 0, 200, 180))), CancelsInView())
    assert not list(out.iterdir())


@pytest.mark.slow
def test_the_command_line_trains(inputs: tuple[Path, Path], tmp_path: Path, root: Path) -> None:
    command = [sys.executable, "-m", "engine", "train-classifier", str(inputs[0]), str(inputs[1])]
    flags = ["--out", str(tmp_path / "out"), "--encoder", "none", "--folds", "2", "--head", "linear"]
    done = subprocess.run([*command, *flags], capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, done.stderr
    assert "model.safetensors" in done.stdout and (tmp_path / "out" / "result.json").is_file()


@pytest.mark.slow
def test_the_encoder_of_the_program_is_tried_and_named(inputs: tuple[Path, Path], tmp_path: Path) -> None:
    result = run(job_on(inputs, tmp_path / "out", encoder=""), SilentObserver())
    facts = json.loads(Path(result["result"]).read_text("utf-8"))
    learned = dict(facts["protocol"])["Learned from"]
    card = read_model_card(Path(result["model"]))
    assert "maps of" in learned and bool(card.encoder) == ("without" not in learned)
    assert list((tmp_path / "cache").glob("*/*.safetensors"))
