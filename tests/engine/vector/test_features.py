"""Vector files of all kinds are read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely

from engine.contract.errors import InputError, ParameterError, SwimdiffError
from engine.vector.features import layer_fields, layers, read_features, read_table
from tests.engine.labels import made

SQUARES = [shapely.box(n * 10, 0, n * 10 + 5, 5) for n in range(4)]
NAMES = ["a", "b", None, "ä"]
MUTATIONS = 25  # of each kind; 400 of each were run while this was written


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".fgb", ".geojson"])
def test_values_ids_and_geometries(tmp_path: Path, ending: str) -> None:
    crs = "EPSG:4326" if ending == ".geojson" else "EPSG:32633"
    path = made.write(tmp_path / f"a{ending}", SQUARES, NAMES, more={"n": [1, 2, 3, 4], "x": [0.5, 1, 2, 3]}, crs=crs)
    read = read_features(str(path))
    assert [(f.name, f.kind) for f in read.fields] == [("class", "text"), ("n", "integer"), ("x", "real")]
    assert layer_fields(str(path)) == read.fields and read.layer == "a" and read.path == str(path)
    order = np.argsort([g.bounds[0] for g in read.geometries])  # FlatGeobuf sorts by place
    assert [read.columns["class"][at] for at in order] == NAMES
    assert read.columns["n"][order].tolist() == [1, 2, 3, 4]
    assert len(set(read.ids.tolist())) == 4
    assert all(read.geometries[at].equals(square) for at, square in zip(order, SQUARES, strict=True))
    assert read.crs_wkt is not None and read.implied_crs == (ending == ".geojson")
    assert set(read_features(str(path), columns=["n"]).columns) == {"n"}


def test_layers_are_chosen_by_name(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", SQUARES, NAMES, layer="one")
    made.write_table(path, "notes", {"text": ["x", "y"]})
    assert layers(str(path)) == {"one": True, "notes": False}
    assert read_features(str(path)).layer == "one"
    table = read_table(str(path), "notes")
    assert table is not None and table["text"].tolist() == ["x", "y"]
    assert read_table(str(path), "other") is None
    with pytest.raises(ParameterError, match="no geometries"):
        read_features(str(path), "notes")
    made.write(path, SQUARES[:1], NAMES[:1], layer="two", append=True)
    with pytest.raises(ParameterError, match="contains 2 layers") as raised:
        read_features(str(path))
    assert "one, two" in raised.value.hint
    assert len(read_features(str(path), "two").ids) == 1
    with pytest.raises(ParameterError, match="no layer 'three'"):
        read_features(str(path), "three")


def test_a_file_of_tables_only(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    made.write_table(path, "notes", {"text": ["x", "y"]})
    with pytest.raises(InputError, match="no layer with geometries"):
        read_features(str(path))


def test_geometries_that_cannot_be_read(tmp_path: Path) -> None:
    text = (
        '{"type":"FeatureCollection","features":['
        '{"type":"Feature","properties":{"class":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}},'
        '{"type":"Feature","properties":{"class":"b"},"geometry":null},'
        '{"type":"Feature","properties":{"class":"c"},"geometry":{"type":"Point","coordinates":[1,2,3]}}]}'
    )
    (tmp_path / "a.geojson").write_text(text, encoding="utf-8")
    read = read_features(str(tmp_path / "a.geojson"))
    assert read.geometries[0] is None and read.unreadable == {0}
    assert read.geometries[1] is None and not read.geometries[2].has_z


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".fgb", ".geojson"])
@pytest.mark.parametrize("where", ["header", "anywhere", "cut"])
def test_mutations(tmp_path: Path, where: str, ending: str) -> None:
    content = made.write(tmp_path / f"a{ending}", SQUARES, NAMES, crs="EPSG:4326").read_bytes()
    path = tmp_path / f"a{ending}"
    for seed in range(MUTATIONS):
        rng = np.random.default_rng([seed, len(where)])
        mutant = bytearray(content)
        if where == "cut":
            del mutant[rng.integers(1, len(mutant)) :]
        else:
            reach = min(200 if where == "header" else len(mutant), len(mutant))
            for place in rng.integers(0, reach, rng.integers(1, 12)):
                mutant[place] = rng.integers(0, 256)
        path.write_bytes(mutant)
        try:
            read = read_features(str(path))
            assert len(read.geometries) == len(read.ids)
            read_table(str(path), "notes")
        except SwimdiffError as error:
            assert error.message and error.hint


def test_truth_values_are_whole_numbers(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", SQUARES, [True, False, True, False], field="changed")
    read = read_features(str(path))
    assert [(f.name, f.kind) for f in read.fields] == [("changed", "integer")]
    assert [int(value) for value in read.columns["changed"]] == [1, 0, 1, 0]
