"""Results in the project."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.locations import resource
from swimdiff_qgis.project import layers
from tests.plugin.rasters import make_polygons, make_result


def shown(group: Any) -> dict:
    return {node.layer().customProperty(layers.PART): node.itemVisibilityChecked() for node in group.findLayers()}


def test_a_group_with_three_layers_stands_on_top(project: Any, tmp_path: Path) -> None:
    group = layers.add_result(make_result(tmp_path / "out"), project, "Change a - b")
    assert project.layerTreeRoot().children()[0] == group
    assert group.name() == "Change a - b"
    assert [node.layer().customProperty(layers.PART) for node in group.findLayers()] == ["polygons", "change", "score"]
    assert shown(group) == {"polygons": True, "change": True, "score": False}
    assert layers.result_layer(group, "polygons").featureCount() == 2


def test_the_same_result_again_replaces_its_group(project: Any, tmp_path: Path) -> None:
    layers.add_result(make_result(tmp_path / "out"), project)
    layers.add_result(make_result(tmp_path / "other"), project)
    layers.add_result(make_result(tmp_path / "out"), project)
    assert len(project.layerTreeRoot().children()) == 2
    assert len(project.mapLayers()) == 6


def test_a_result_that_cannot_be_opened_adds_nothing(project: Any, tmp_path: Path) -> None:
    result = make_result(tmp_path / "out")
    Path(result["change"]).write_bytes(b"no raster")
    with pytest.raises(errors.InputError, match=r"change\.tif"):
        layers.add_result(result, project)
    assert not project.mapLayers()
    assert not project.layerTreeRoot().children()


def test_preview_and_back(project: Any, tmp_path: Path) -> None:
    group = layers.add_result(make_result(tmp_path / "out"), project)
    layers.preview(group, 0.25)
    assert shown(group) == {"polygons": False, "change": False, "score": True}
    layers.show_classes(group)
    assert shown(group) == {"polygons": True, "change": True, "score": False}


def with_groups(folder: Path) -> dict:
    """A result with a raster of groups and the legend beside it."""
    result = make_result(folder)
    shutil.copy(result["change"], folder / "groups.tif")
    style = (resource("styles", "change.qml")).read_text(encoding="utf-8").replace("No change", "1 barer")
    (folder / "groups.qml").write_text(style, encoding="utf-8")
    return {**result, "groups": str(folder / "groups.tif")}


def test_groups_take_the_place_of_the_classes_with_their_own_legend(project: Any, tmp_path: Path) -> None:
    result = with_groups(tmp_path / "out")
    group = layers.add_result(result, project)
    assert shown(group) == {"polygons": True, "groups": True, "change": False, "score": False}
    legend = [one.label for one in layers.result_layer(group, "groups").renderer().classes()]
    assert legend == ["1 barer", "Change"]
    layers.preview(group, 0.25)
    assert shown(group)["groups"] is False
    layers.release(project, result["folder"])
    layers.refresh(project, result["folder"])
    assert shown(group)["groups"] and layers.result_layer(group, "groups").isValid()
    layers.release(project, result["folder"])
    Path(result["groups"]).unlink()  # as another threshold without groups does
    layers.refresh(project, result["folder"])
    assert shown(group) == {"polygons": True, "change": True, "score": False}


def test_files_that_were_replaced_are_read_anew(project: Any, tmp_path: Path) -> None:
    result = make_result(tmp_path / "out")
    group = layers.add_result(result, project)
    polygons = layers.result_layer(group, "polygons")
    identity = polygons.id()
    assert len(list(polygons.getFeatures())) == 2
    layers.release(project, result["folder"])
    assert not is_open(result["polygons"])
    assert not is_open(result["change"])
    os.replace(make_polygons(tmp_path / "new.gpkg", 5), result["polygons"])
    assert layers.refresh(project, result["folder"])
    again = layers.result_layer(group, "polygons")
    assert again.id() == identity
    assert len(list(again.getFeatures())) == 5
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert layers.result_layer(group, "change").renderer().type() == "paletted"


def test_qgis_warns_of_nothing_while_a_result_is_replaced(project: Any, tmp_path: Path, logged: list) -> None:
    result = make_result(tmp_path / "out")
    group = layers.add_result(result, project)
    logged.clear()
    layers.release(project, result["folder"])
    polygons = layers.result_layer(group, "polygons")
    assert polygons.featureCount() == 0 and not polygons.extent().width() > 0
    layers.refresh(project, result["folder"])
    assert polygons.providerType() == "ogr" and polygons.featureCount() == 2
    assert logged == []


def test_refresh_without_release_reads_anew_as_well(project: Any, tmp_path: Path) -> None:
    result = make_result(tmp_path / "out")
    group = layers.add_result(result, project)
    assert len(list(layers.result_layer(group, "polygons").getFeatures())) == 2
    os.replace(make_polygons(tmp_path / "new.gpkg", 5), result["polygons"])
    assert layers.refresh(project, result["folder"])
    assert len(list(layers.result_layer(group, "polygons").getFeatures())) == 5


def test_refresh_of_what_is_not_there(project: Any, tmp_path: Path) -> None:
    assert not layers.refresh(project, str(tmp_path))


def is_open(path: str) -> bool:
    """Whether this process holds the file; Linux only, which is where the tests run."""
    found = []
    for number in os.listdir("/proc/self/fd"):
        link = f"/proc/self/fd/{number}"
        if os.path.lexists(link):
            found.append(os.path.realpath(link))
    return os.path.realpath(path) in found
