"""A sample as it is read, names of all kinds, keys for many classes, damaged files, results in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.results import estimate_row, figure, sample_estimates
from tests.plugin.ui.check.scene import class_map, make_accuracy, make_sample, references

ODD = ('<b>Sand</b> & "Kies"', "Вода", "森林 'mixed'")


def open_layer(path: Path) -> Any:
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "Sample", "ogr")
    assert layer.isValid()
    return layer


def test_odd_names_stay_as_they_are_from_the_button_to_the_file(qgis_app: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.panel import CheckPanel
    from swimdiff_qgis.ui.check.sample import Sample

    sample = Sample(open_layer(make_sample(tmp_path / "s", "", ODD, count=3)))
    assert [one.name for one in sample.classes] == list(ODD)
    panel = CheckPanel()
    panel.set_classes(sample.classes)
    assert panel.button(ODD[0]).text() == '1  <b>Sand</b> && "Kies"'
    assert "<b>" not in panel.button(ODD[0]).toolTip()
    heard: list[str] = []
    panel.classGiven.connect(heard.append)
    panel.show_point(1, "")
    for name in ODD:
        panel.button(name).click()
    assert heard == list(ODD)
    for position, name in enumerate(ODD):
        sample.give(position, name)
    assert references(sample.path) == list(ODD)
    assert [Sample(open_layer(sample.path)).answer(position) for position in range(3)] == list(ODD)


def test_a_map_without_names_has_its_numbers(qgis_app: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.sample import Sample

    layer = class_map(tmp_path / "map.tif", colours=False)
    sample = Sample(open_layer(make_sample(tmp_path / "s", layer.source(), ("1", "2"))))
    sample.colour_by(layer)
    assert [one.name for one in sample.classes] == ["1", "2"]
    sample.give(0, "2")
    assert (references(sample.path)[0], sample.answer(0)) == ("2", "2")


def test_colours_and_classes_without_a_pixel_come_from_the_map(qgis_app: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.sample import Sample

    layer = class_map(tmp_path / "map.tif", ("Sand", "Water", "Ice", "4"))  # as palettes name what is no class
    sample = Sample(open_layer(make_sample(tmp_path / "s", layer.source())))
    sample.colour_by(layer)
    assert [(one.value, one.name, one.colour) for one in sample.classes] == [
        (1, "Sand", "#0a141e"),
        (2, "Water", "#14141e"),
        (3, "Ice", "#1e141e"),
    ]


def test_without_its_facts_a_sample_tells_its_classes_by_itself(qgis_app: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.sample import Sample

    path = make_sample(tmp_path / "s", "", facts=False)
    for text in (None, "{", "[]", '{"strata": 3}', '{"strata": [], "grid": {"transform": ["x"]}}'):
        if text is not None:
            path.with_suffix(".json").write_text(text)
        sample = Sample(open_layer(path))
        assert [one.name for one in sample.classes] == ["Sand", "Water"]
        assert (sample.pixel, sample.map_path) == ((0.0, 0.0), "")


def test_an_answer_that_no_class_has_becomes_one(qgis_app: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.sample import Sample

    layer = open_layer(make_sample(tmp_path / "s", ""))
    column = layer.fields().indexOf("reference")
    assert layer.dataProvider().changeAttributeValues({1: {column: "Cloud"}, 2: {column: "Sand"}})
    sample = Sample(layer)
    assert [one.name for one in sample.classes] == ["Sand", "Water", "Cloud"]
    assert (sample.checked, sample.answer(0), sample.answered()) == (2, "Cloud", [True, True, False, False])


def test_classes_after_the_ninth_have_letters_that_mean_nothing_else(qgis_app: Any) -> None:
    from swimdiff_qgis.contract import classes as class_lists
    from swimdiff_qgis.ui.check.sample import with_keys
    from swimdiff_qgis.ui.labels.class_list_edit import class_of_key, key_of

    many = with_keys(class_lists.LabelClass(value, f"c{value}", "#000000") for value in range(1, 41))
    keys = [key_of(many, position) for position in range(40)]
    assert keys[:12] == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "a", "c"]
    given = [key for key in keys if key]
    assert len(set(given)) == len(given) == 34
    assert not {"n", "b"} & set(given)
    assert class_of_key(many, "A").name == "c11"


def test_a_result_is_told_in_words_and_in_an_area_unit_that_fits(qgis_app: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.result_file import overall_text, read_accuracy

    make_accuracy(tmp_path / "a")
    found = read_accuracy(tmp_path / "a")
    estimates = found.estimates
    assert (estimates.unit, estimates.rows[0].area.low, found.given) == ("ha", 50.0, 4)
    assert estimates.rows[0].producers.value is None
    assert overall_text(found) == "Overall accuracy by area: 87.5 % (between 83.5 and 91.5 %)"
    wide = estimate_row(1, "Sand", 123456.0, figure(200000.0))
    make_accuracy(tmp_path / "b", estimates=sample_estimates(wide, overall=figure(None)))
    estimates = read_accuracy(tmp_path / "b").estimates
    row = estimates.rows[0]
    assert (estimates.unit, row.unit, row.mapped, row.area.value) == ("km²", "km²", 1234.56, 2000.0)
    assert row.users == wide.users


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"job": "accuracy", "estimates": null}', '{"job": "train"}'])
def test_a_damaged_result_is_refused_in_words(qgis_app: Any, tmp_path: Path, text: str) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.ui.check.result_file import read_accuracy

    (tmp_path / "result.json").write_text(text)
    with pytest.raises(errors.InputError, match=r"result\.json"):
        read_accuracy(tmp_path)
    with pytest.raises(errors.InputError, match=r"contains no result\.json"):
        read_accuracy(tmp_path / "nowhere")


def test_the_other_results_of_a_map_are_hidden_with_it_and_come_back_alone(
    qgis_app: Any, project: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.project.layers import PART
    from swimdiff_qgis.ui.check.veil import Veil, something_to_look_at

    layers = {name: class_map(tmp_path / f"{name}.tif") for name in ("map", "uncertainty", "off", "image")}
    for layer in layers.values():
        project.addMapLayer(layer)
    nodes = {name: project.layerTreeRoot().findLayer(layer.id()) for name, layer in layers.items()}
    for name in ("uncertainty", "off"):
        layers[name].setCustomProperty(PART, "uncertainty")
    nodes["off"].setItemVisibilityChecked(False)
    veil = Veil()
    veil.draw(layers["map"])
    veil.draw(layers["map"])
    assert [nodes[name].itemVisibilityChecked() for name in layers] == [False, False, False, True]
    assert something_to_look_at([])
    assert not something_to_look_at([layers["image"]])
    project.removeMapLayer(layers["uncertainty"].id())
    veil.lift()
    assert not veil.drawn
    assert [nodes[name].itemVisibilityChecked() for name in ("map", "off", "image")] == [True, False, True]


def test_the_suggested_folder_has_no_sample(qgis_app: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.job import folder_for

    project.setFileName(str(tmp_path / "project.qgz"))
    layer = class_map(tmp_path / "classes.tif")
    first = folder_for(layer)
    make_sample(first, layer.source())
    assert folder_for(layer) == first.with_name(first.name + "-2")
