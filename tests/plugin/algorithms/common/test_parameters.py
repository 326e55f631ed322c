"""Every field of every job as a parameter of Processing, and back."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsRasterLayer, QgsRectangle

from swimdiff_qgis.algorithms.common import parameters as processing_parameters
from swimdiff_qgis.algorithms.common.extents import extent_text
from swimdiff_qgis.contract import errors, jobs
from swimdiff_qgis.contract import parameters as contract_parameters
from tests.plugin.rasters import make_raster

# Kind of a parameter -> type of Processing's: nothing else decides it.
TYPES = {
    "raster": "raster",
    "vector": "source",
    "labels": "source",
    "layer": "string",
    "field": "string",
    "classes": "string",
    "nodata": "number",
    "sources": "multilayer",
    "encoder": "file",
    "model": "file",
    "file": "file",
    "folder": "file",
    "out_folder": "folderDestination",
    "crs": "crs",
    "extent": "extent",
    "choice": "enum",
    "text": "string",
    "threshold": "string",
    "number": "number",
    "integer": "number",
    "boolean": "boolean",
}


def test_each_kind_has_its_type() -> None:
    assert set(TYPES) == set(contract_parameters.KINDS)


@pytest.fixture
def placed(qgis_app: Any, tmp_path: Path) -> Any:
    """A raster of 40 x 40 pixels of 10 m."""
    path = make_raster(tmp_path / "placed.tif", np.ones((40, 40), np.uint8), origin=(400_000.0, 5_000_000.0))
    return QgsRasterLayer(path, "placed")


def algorithm(provider: Any, job: str) -> Any:
    name = {"sample": "samplepair"}.get(job, job.replace("-", ""))
    found = provider.algorithm(name)
    assert found is not None, name
    return found


@pytest.mark.parametrize("job", list(jobs.JOBS))
def test_every_field_is_a_parameter_with_help(provider: Any, job: str) -> None:
    made = algorithm(provider, job)
    for one in contract_parameters.parameters(jobs.JOBS[job]):
        definition = made.parameterDefinition(one.processing_name)
        assert definition is not None, one.name
        assert definition.type() == TYPES[one.kind]
        assert one.help in definition.help()
        assert one.help.split(".")[0] in html.unescape(made.shortHelpString())
        advanced = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        assert advanced == one.advanced
        assert not (optional and one.required)
        if one.kind in ("number", "integer") and one.default is not None:
            assert definition.defaultValue() == one.default
        if one.minimum is not None:
            assert definition.minimum() == one.minimum
        if one.maximum is not None:
            assert definition.maximum() == one.maximum


@pytest.mark.parametrize("job", list(jobs.JOBS))
def test_defaults_of_processing_are_those_of_the_job(provider: Any, job: str) -> None:
    made = algorithm(provider, job)
    described = contract_parameters.parameters(jobs.JOBS[job])
    values = processing_parameters.plain_values(made, described, {}, QgsProcessingContext())
    for one in described:
        if not one.required and one.kind not in ("raster", "vector", "labels", "sources", "extent"):
            assert values[one.name] == one.default, one.name


def test_values_come_through(provider: Any) -> None:
    made = algorithm(provider, "detect-change")
    given = {
        "METHOD": "cva", "THRESHOLD": 0.25, "MINIMUM_AREA_PX": 9, "FALSE_ALARM_RATE": 0.00002, "BEFORE_NODATA": -3.5,
        "CRS": "EPSG:32632", "CORRECT_SHIFT": True, "OUT": "/tmp/somewhere", "AFTER_NODATA": None,
    }  # fmt: skip
    described = contract_parameters.parameters(jobs.DetectChange)
    values = processing_parameters.plain_values(made, described, given, QgsProcessingContext())
    job = contract_parameters.from_dict(jobs.DetectChange, {**values, "before": "a.tif", "after": "b.tif"})
    assert (job.method, job.threshold, job.minimum_area_px, job.false_alarm_rate) == ("cva", "0.25", 9, 0.00002)
    assert (job.before_nodata, job.after_nodata, job.crs, job.correct_shift) == (-3.5, None, "EPSG:32632", True)
    assert (job.out, job.extent) == ("/tmp/somewhere", "intersection")


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (None, "intersection"),
        ("", "intersection"),
        ("union", "union"),
        (" before ", "before"),
        ("1,2,3,4", "1,2,3,4"),  # as texts had it before there was a chooser: xmin,ymin,xmax,ymax
        ("1,2,3,4 [EPSG:4326]", "1.0,3.0,2.0,4.0 [EPSG:4326]"),  # as Processing has it: xmin,xmax,ymin,ymax
        ("1,2,3,4 []", "1.0,3.0,2.0,4.0"),
        (QgsRectangle(1, 3, 2, 4), "1.0,3.0,2.0,4.0"),
    ],
)
def test_an_extent_is_a_word_or_comes_from_the_chooser(provider: Any, placed: Any, given: Any, wanted: str) -> None:
    made = algorithm(provider, "detect-change").create()
    described = next(one for one in contract_parameters.parameters(jobs.DetectChange) if one.kind == "extent")
    context = QgsProcessingContext()
    definition = made.parameterDefinition("EXTENT")
    assert definition.checkValueIsAcceptable(given, context)
    assert definition.clone().checkValueIsAcceptable(given, context)
    assert extent_text(made, described, {"EXTENT": given}, context, placed) == wanted


def test_what_is_no_extent_is_refused(provider: Any, placed: Any) -> None:
    made = algorithm(provider, "detect-change")
    assert not made.parameterDefinition("EXTENT").checkValueIsAcceptable("everything", QgsProcessingContext())
    described = next(one for one in contract_parameters.parameters(jobs.DetectChange) if one.kind == "extent")
    with pytest.raises(errors.ParameterError, match="Extent of the result"):
        extent_text(made, described, {"EXTENT": "everything"}, QgsProcessingContext(), placed)


# The image covers 400000 to 400400 in x and 4999600 to 5000000 in y.
@pytest.mark.parametrize(
    ("job", "given", "wanted"),
    [
        ("train-classifier", "400100,400200,4999700,4999800", "400100.0,4999700.0,400200.0,4999800.0"),
        ("train-classifier", "399900,400200,4999700,4999800", "399900.0,4999700.0,400200.0,4999800.0"),
        ("train-classifier", "400100,4999700,400200,4999800", None),
        ("train-classifier", "400100,4999700,400200,4999800 []", "400100.0,400200.0,4999700.0,4999800.0"),
        ("detect-change", "400100,4999700,400200,4999800", "400100,4999700,400200,4999800"),
        ("detect-change", "400100,400200,4999700,4999800", None),
    ],
)
def test_numbers_in_another_order_than_the_image_are_refused(
    provider: Any, placed: Any, capfd: Any, job: str, given: str, wanted: str | None
) -> None:
    made = algorithm(provider, job).create()
    described = next(one for one in contract_parameters.parameters(jobs.JOBS[job]) if one.kind == "extent")
    values = {described.processing_name: given}
    if wanted is None:
        with pytest.raises(errors.ParameterError, match="order") as caught:
            extent_text(made, described, values, QgsProcessingContext(), placed)
        assert "xmin,xmax,ymin,ymax" in caught.value.hint
    else:
        assert extent_text(made, described, values, QgsProcessingContext(), placed) == wanted
    assert "ERROR" not in capfd.readouterr().err  # as QGIS says where it takes the numbers for a file


@pytest.mark.parametrize("kind", [int, str, None])
def test_a_choice_is_taken_by_name_and_by_number(provider: Any, kind: Any) -> None:
    made, context = provider.algorithm("detectchange").create(), QgsProcessingContext()
    described = next(one for one in contract_parameters.parameters(jobs.JOBS["detect-change"]) if one.name == "method")
    for number, choice in enumerate(described.choices):
        values = {"METHOD": choice if kind is None else kind(number)}
        assert made.parameterDefinition("METHOD").checkValueIsAcceptable(values["METHOD"], context)
        assert processing_parameters.plain_values(made, [described], values, context) == {"method": choice}


@pytest.mark.parametrize("given", [99, "99", -1, "nosuch", True, 1.5])
def test_what_is_no_choice_is_refused(provider: Any, given: Any) -> None:
    made = provider.algorithm("detectchange").create()
    assert not made.parameterDefinition("METHOD").checkValueIsAcceptable(given, QgsProcessingContext())


def test_help_is_plain_without_a_window_and_marked_up_in_one(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import qgis.utils

    made = provider.algorithm("detectchange")
    plain = made.shortHelpString()
    assert "<" not in plain and "Before\n" in plain
    monkeypatch.setattr(qgis.utils, "iface", object())
    assert made.shortHelpString().startswith("<p>") and "<b>Before</b>" in made.shortHelpString()


def test_relative_paths_become_absolute(provider: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = algorithm(provider, "detect-change")
    described = contract_parameters.parameters(jobs.DetectChange)
    values = processing_parameters.plain_values(made, described, {"OUT": "result"}, QgsProcessingContext())
    assert values["out"] == str(tmp_path / "result")


def test_a_temporary_folder_is_made_where_none_is_named(provider: Any) -> None:
    made = algorithm(provider, "detect-change")
    described = contract_parameters.parameters(jobs.DetectChange)
    given = {"OUT": "TEMPORARY_OUTPUT"}
    assert processing_parameters.plain_values(made, described, given, QgsProcessingContext())["out"].startswith("/")


def test_the_toolbox_shows_verbs_only(provider: Any) -> None:
    from qgis.core import QgsProcessingAlgorithm

    hidden = QgsProcessingAlgorithm.Flag.FlagHideFromToolbox
    shown = {one.name(): one.displayName() for one in provider.algorithms() if not one.flags() & hidden}
    assert shown == {
        "detectchange": "Detect change",
        "applythreshold": "Apply threshold",
        "trainclassifier": "Train classifier",
        "classify": "Classify",
        "trainscenes": "Train a model of places",
        "classifyscenes": "Name places",
        "morelikethis": "Find places like this",
        "traindetector": "Train a model of objects",
        "detectobjects": "Find objects",
        "compareobjects": "Compare objects of two dates",
        "drawsample": "Draw sample",
        "accuracy": "Accuracy of a map",
        "exportmap": "Export map",
        "runmany": "Run over many inputs",
        "pretrain": "Pretrain encoder",
        "importencoder": "Import encoder",
        "evaluate": "Evaluate encoder",
        "samplepair": "Create a sample pair",
        "selftest": "Check the engine",
        "checkcluster": "Test a cluster",
        "helpcluster": "Help a cluster",
    }


def test_no_algorithm_runs_on_the_main_thread(provider: Any) -> None:
    from qgis.core import QgsProcessingAlgorithm

    for one in provider.algorithms():
        assert not one.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
        assert one.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel
        assert one.group()
