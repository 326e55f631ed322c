"""Sources as Processing hands them over, and the algorithms about encoders, with an engine that only plays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange

from tests.plugin.answers import answer_of
from tests.plugin.rasters import make_raster, read
from tests.plugin.ui.fake_engine import encoder

VALUES = np.arange(40 * 50, dtype=np.uint16).reshape(40, 50) + 1


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder, a zip and a raster; what is in them is the engine's matter."""
    folder = tmp_path / "archive"
    (folder / "images").mkdir(parents=True)
    (folder / "more.zip").write_bytes(b"zip")
    make_raster(folder / "one.tif", VALUES)
    return folder


@pytest.fixture
def trained(tmp_path: Path) -> dict:
    """What the engine answers at the end of a training."""
    folder = tmp_path / "out"
    encoder(folder / "encoder.safetensors", "mine")
    paths = {"folder": folder, "encoder": folder / "encoder.safetensors", "report": folder / "report.html"}
    return {**{name: str(path) for name, path in paths.items()}, "summary": "Well trained.", "warnings": ["Small."]}


def test_folders_zips_and_rasters_come_through(
    run_in_background: Any, fake_engine: Any, feedback: Any, archive: Path, trained: dict, models_folder: Path
) -> None:
    job = fake_engine("answers", trained)
    given = [str(archive / "images"), str(archive / "more.zip"), str(archive / "one.tif")]
    values = {"SOURCES": given, "OUT": trained["folder"], "EPOCHS": 0.5, "STEPS": None, "NAME": ""}
    successful, results = run_in_background("pretrain", values)
    assert successful, results
    sent = job()["values"]
    assert sent["sources"].splitlines() == given
    assert (sent["epochs"], sent["steps"], sent["batch_size"], sent["nodata"]) == (0.5, None, None, None)
    assert results["ENCODER"] == trained["encoder"]
    assert results["LISTED"] == str(models_folder / "mine.safetensors")
    assert Path(results["LISTED"]).read_bytes() == Path(trained["encoder"]).read_bytes()
    assert "Small." in feedback.warnings


@pytest.mark.parametrize("as_text", [lambda paths: paths[0], "\n".join, ";".join])
def test_a_single_text_is_a_list_too(
    run_in_background: Any, fake_engine: Any, archive: Path, as_text: Any, models_folder: Path
) -> None:
    job = fake_engine("answers", {"text": "plan"})
    paths = [str(archive / "one.tif"), str(archive / "images")]
    assert run_in_background("planpretraining", {"SOURCES": as_text(paths)})[0]
    assert job()["values"]["sources"].splitlines() == (paths[:1] if as_text(["a", "b"]) == "a" else paths)


def test_relative_paths_become_absolute_and_addresses_stay(
    run_in_background: Any, fake_engine: Any, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = fake_engine("answers", {"text": "plan"})
    monkeypatch.chdir(archive)
    assert run_in_background("planpretraining", {"SOURCES": ["images", "/vsicurl/https://a.example/b.tif"]})[0]
    assert job()["values"]["sources"].splitlines() == [str(archive / "images"), "/vsicurl/https://a.example/b.tif"]


def test_layers_are_taken_by_id_by_name_and_as_they_are(
    run_in_background: Any, fake_engine: Any, archive: Path, project: Any, tmp_path: Path
) -> None:
    job = fake_engine("answers", {"text": "plan"})
    layers = [QgsRasterLayer(make_raster(tmp_path / f"{name}.tif", VALUES), name) for name in ("first", "second")]
    project.addMapLayers(layers)
    wanted = [layer.source() for layer in layers]
    for given in ([layers[0].id(), "second"], layers):
        assert run_in_background("planpretraining", {"SOURCES": given})[0]
        assert job()["values"]["sources"].splitlines() == wanted


def test_a_layer_of_its_own_nodata_is_exported_among_others_and_kept_for_a_resumed_run(
    run_in_background: Any,
    fake_engine: Any,
    feedback: Any,
    project: Any,
    trained: dict,
    models_folder: Path,
    archive: Path,
) -> None:
    job = fake_engine("answers", trained)
    layer = QgsRasterLayer(str(archive / "one.tif"), "spring")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(9, 9)])
    project.addMapLayer(layer)
    alone = {"SOURCES": [layer.id()], "OUT": trained["folder"]}
    assert run_in_background("pretrain", alone)[0]
    assert (job()["values"]["sources"], job()["values"]["nodata"]) == (str(archive / "one.tif"), 9.0)
    several = {**alone, "SOURCES": [layer.id(), str(archive / "images")]}
    assert run_in_background("pretrain", several)[0]
    exported, folder = job()["values"]["sources"].splitlines()
    assert folder == str(archive / "images")
    assert Path(exported).parent == Path(trained["folder"]) / "layers"
    assert np.ma.getmaskarray(read(exported)[0])[VALUES == 9].all()
    written = Path(exported).stat().st_mtime_ns
    assert run_in_background("pretrain", several)[0]
    assert job()["values"]["sources"].splitlines()[0] == exported
    assert Path(exported).stat().st_mtime_ns == written
    assert any("earlier run" in info for info in feedback.infos)


def test_a_layer_with_another_crs_is_exported_for_a_plan_and_tidied_away(
    run_in_background: Any, fake_engine: Any, archive: Path, project: Any
) -> None:
    job = fake_engine("answers", {"text": "plan"})
    layer = QgsRasterLayer(str(archive / "one.tif"), "spring")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    project.addMapLayer(layer)
    assert run_in_background("planpretraining", {"SOURCES": [layer.id()]})[0]
    exported = Path(job()["values"]["sources"])
    assert exported.name.startswith("spring-")
    assert not exported.parent.exists()


def test_what_cannot_be_a_source_is_refused_before_the_start(
    run_in_background: Any, fake_engine: Any, project: Any, archive: Path
) -> None:
    fake_engine("answers", {})
    for given, words in (
        ([], "“Sources” is missing"),
        ([str(archive / f"image-{number}.tif") for number in range(2000)], "Choose the folder"),
    ):
        successful, reason = run_in_background("planpretraining", {"SOURCES": given})
        assert not successful
        assert words in reason
    assert not (fake_engine.folder / "job.json").exists()


def test_an_encoder_that_is_not_wanted_in_the_list_stays_where_it_is(
    run_in_background: Any, fake_engine: Any, archive: Path, trained: dict, models_folder: Path
) -> None:
    fake_engine("answers", trained)
    values = {"SOURCES": [str(archive)], "OUT": trained["folder"], "ADD_TO_MODELS": False}
    successful, results = run_in_background("pretrain", values)
    assert successful
    assert results["LISTED"] == ""
    assert not list(models_folder.iterdir())


def test_a_list_that_cannot_be_written_does_not_spoil_the_training(
    run_in_background: Any, fake_engine: Any, feedback: Any, archive: Path, trained: dict, models_folder: Path
) -> None:
    fake_engine("answers", trained)
    models_folder.rmdir()
    models_folder.touch()
    successful, results = run_in_background("pretrain", {"SOURCES": [str(archive)], "OUT": trained["folder"]})
    assert successful
    assert results["ENCODER"] == trained["encoder"]
    assert any("models" in warning for warning in feedback.warnings)


def test_an_encoder_is_named_by_path_by_name_or_as_random(
    run_in_background: Any, fake_engine: Any, feedback: Any, archive: Path, models_folder: Path, tmp_path: Path
) -> None:
    answer = {"folder": str(tmp_path), "report": "r.html", "result": "r.json", "table": "t.csv"}
    job = fake_engine("answers", {**answer, "scores": {"accuracy": 0.75}, "text": "a table"})
    listed = models_folder / "a.safetensors"
    encoder(listed, "My encoder")
    for given, wanted in (("", ""), ("random", "random"), ("My encoder", str(listed)), (str(listed), str(listed))):
        values = {"TEST": [str(archive)], "ENCODER": given, "OUT": str(tmp_path / "out"), "TASK": "knn"}
        successful, results = run_in_background("evaluate", values)
        assert successful, results
        assert job()["values"]["encoder"] == wanted
        assert job()["values"]["test"] == str(archive)
        assert job()["values"]["train"] == ""
        assert results["ACCURACY"] == 0.75
    assert "a table" in feedback.infos


def test_what_is_imported_goes_into_the_list(
    provider: Any, run_in_background: Any, fake_engine: Any, models_folder: Path, tmp_path: Path
) -> None:
    made = provider.algorithm("importencoder").create()
    assert made.parameterDefinition("OUT").defaultValue() == str(models_folder)
    target = models_folder / "b.safetensors"
    job = fake_engine("answers", {"encoder": str(target), "text": "b: resnet18"})
    (tmp_path / "b.pth").touch()
    given = {"WEIGHTS": str(tmp_path / "b.pth"), "RESOLUTION_M": None, "OUT": str(models_folder)}
    successful, results = run_in_background("importencoder", given)
    assert successful, results
    assert (job()["values"]["weights"], job()["values"]["resolution_m"]) == (str(tmp_path / "b.pth"), None)
    assert results == {"OUT": str(models_folder), "ENCODER": str(target), "SUMMARY": "b: resnet18"}


def test_the_plan_is_handed_on_whole(run_in_background: Any, fake_engine: Any, archive: Path) -> None:
    plan = {"text": "one line", "steps": 150}
    fake_engine("answers", plan)
    successful, results = run_in_background("planpretraining", {"SOURCES": [str(archive)]})
    assert successful
    assert (results["TEXT"], json.loads(results["PLAN"])) == ("one line", answer_of("plan-pretraining", plan))


def test_figures_reach_a_log_as_lines_and_a_page_as_numbers(qgis_app: Any, feedback: Any) -> None:
    from swimdiff_qgis.algorithms.common.relay import Relay
    from swimdiff_qgis.contract import messages
    from swimdiff_qgis.ui.common.job_feedback import JobFeedback

    page = JobFeedback()
    for receiver in (feedback, page):
        relay = Relay(receiver)
        for step in range(1, 1001):
            relay(messages.Metric("loss", 10.0 / step, step))
            relay(messages.Metric("contrast", 5.0 / step, step))
        relay.close()
    assert feedback.infos == ["Step 1: loss 10, contrast 5", "Step 1000: loss 0.01, contrast 0.005"]
    taken = page.take_metrics()
    assert len(taken) == 2000
    assert taken[-1] == ("contrast", 0.005, 1000)
    assert page.take_metrics() == []
