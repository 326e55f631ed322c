"""Label layers of all kinds, good and hostile, become labels on a grid or a word on why not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from engine.contract.classes import LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks import PROBLEM, sentence
from engine.labels.base import Labels
from engine.labels.reading import read_labels
from engine.raster.grid import Grid
from tests.engine.labels import made
from tests.engine.labels.made import GRID, PIXELS, box

TWO = [box(5, 5, 10, 8), box(40, 30, 12, 9), box(80, 60, 10, 10)]
NAMES = ["Water", "Forest", "Water"]


def said(labels: Labels) -> list[str]:
    """What is said of labels, in words; each remark is a problem with a code of this family."""
    assert all(one.severity == PROBLEM and one.code.startswith("labels.") for one in labels.remarks)
    return [sentence(one) for one in labels.remarks]


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".geojson", ".fgb"])
def test_formats(tmp_path: Path, ending: str) -> None:
    crs = "EPSG:4326" if ending == ".geojson" else "EPSG:32633"
    shapes = TWO
    if ending == ".geojson":
        turn = pyproj.Transformer.from_crs("EPSG:32633", "EPSG:4326", always_xy=True)
        shapes = [shapely.transform(s, lambda xy: np.column_stack(turn.transform(*xy.T))) for s in TWO]
    labels = read_labels(str(made.write(tmp_path / f"my labels é{ending}", shapes, NAMES, crs=crs)), GRID)
    assert labels.remarks == () and labels.field == "class"
    assert [(c.value, c.name, c.colour) for c in labels.classes] == [
        (1, "Forest", default_colour(0)),
        (2, "Water", default_colour(1)),
    ]
    assert sorted(f.label for f in labels.features) == [0, 1, 1] and labels.counts == (1, 2)
    water = next(f for f in labels.features if f.geometry.bounds[0] < 20)
    assert labels.classes[water.label].name == "Water"
    assert water.geometry.bounds == pytest.approx((5, 5, 15, 13), abs=0.01)


def test_the_real_label_layer_is_in_another_crs_than_its_raster(data_dir: Path) -> None:
    import rasterio

    with rasterio.open(data_dir / "rcr" / "sentinel2_20181013.tif") as dataset:
        grid = Grid(dataset.crs.to_wkt(), dataset.transform, dataset.width, dataset.height)
    labels = read_labels(str(data_dir / "rcr" / "rcr_landcover.shp"), grid)
    assert labels.remarks == () and labels.field == "Classname"
    assert dict(zip([c.name for c in labels.classes], labels.counts, strict=True)) == {
        "Emergent Wetland": 4, "Forested Wetland": 5, "Herbaceous": 7, "Sand": 4, "Subtidal Haline": 1, "WetSand": 2,
    }  # fmt: skip
    # Feature 0 has 5,600 square metres; a pixel of the raster is about 75 of them.
    cell_x, cell_y = grid.cell_size_m or (0.0, 0.0)
    assert labels.features[0].geometry.area * cell_x * cell_y == pytest.approx(5600, rel=0.02)


def test_integers_keep_their_numbers(tmp_path: Path) -> None:
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", TWO, [7, 3, 7])), GRID)
    assert [(c.value, c.name) for c in labels.classes] == [(3, "3"), (7, "7")]
    assert [f.label for f in labels.features] == [1, 0, 1] and not labels.remarks


def test_numbers_as_text_and_as_fractions_keep_them_too(tmp_path: Path) -> None:
    text = read_labels(str(made.write(tmp_path / "a.gpkg", TWO, ["12", "3", "12"])), GRID)
    assert [c.value for c in text.classes] == [3, 12]
    real = read_labels(str(made.write(tmp_path / "b.gpkg", [*TWO, TWO[0]], [12.0, 3.0, 12.0, 1.5])), GRID)
    assert [c.value for c in real.classes] == [3, 12]
    assert any("Feature 4 has no whole number" in p for p in said(real))


def test_zero_is_no_value_of_a_map_so_it_gets_the_next_one(tmp_path: Path) -> None:
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", TWO, [0, 1, 0])), GRID)
    assert [(c.value, c.name) for c in labels.classes] == [(1, "1"), (2, "0")]
    assert [labels.classes[f.label].name for f in labels.features] == ["0", "1", "0"]
    assert "0 → 2." in said(labels)[0]


def test_a_given_list_decides(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", [*TWO, box(100, 80, 5, 5)], ["Water", "forest", "Water", "Sand"])
    given = (
        LabelClass(9, "Forest", "#00ff00"),
        LabelClass(4, "Water", "#0000ff", "w"),
        LabelClass(5, "Rock", "#777777"),
    )
    labels = read_labels(str(path), GRID, classes=given)
    assert [(c.value, c.name, c.colour, c.key) for c in labels.classes] == [
        (4, "Water", "#0000ff", "w"),
        (9, "Forest", "#00ff00", ""),
    ]
    assert [labels.classes[f.label].name for f in labels.features] == ["Water", "Forest", "Water"]
    assert any("Feature 4" in p and "'Sand'" in p and "left out" in p for p in said(labels))
    assert any("Rock" in p for p in said(labels))


def test_a_given_list_finds_numbers_by_value(tmp_path: Path) -> None:
    given = (LabelClass(7, "Forest", "#00ff00"), LabelClass(3, "Water", "#0000ff"))
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", TWO, [7, 3, 7])), GRID, classes=given)
    assert [labels.classes[f.label].name for f in labels.features] == ["Forest", "Water", "Forest"]


def test_the_layer_carries_its_class_list(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", TWO, NAMES)
    made.write_table(
        path,
        "swimdiff_classes",
        {"value": [20, 10], "name": ["Water", "Forest"], "colour": ["#0000ff", "#00FF00"], "key": ["w", None]},
    )
    labels = read_labels(str(path), GRID)
    assert [(c.value, c.name, c.colour, c.key) for c in labels.classes] == [
        (10, "Forest", "#00ff00", ""),
        (20, "Water", "#0000ff", "w"),
    ]


def test_a_broken_class_list_is_said_and_passed_over(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", TWO, NAMES)
    made.write_table(path, "swimdiff_classes", {"value": [20, 20], "name": ["Water", "Forest"]})
    labels = read_labels(str(path), GRID)
    assert [c.value for c in labels.classes] == [1, 2]
    assert any("swimdiff_classes" in p and "twice" in p for p in said(labels))


@pytest.mark.parametrize(
    ("more", "field", "expected"),
    [
        ({"id": [1, 2, 3], "comment": ["x", "y", "z"]}, "Class", "Class"),
        ({"id": [1, 2, 3], "comment": ["x", "y", "z"], "Classvalue": [4, 5, 4]}, "Classname", "Classname"),
        ({"comment": ["x", "y", "z"]}, "Klasse", "Klasse"),
        ({"id": [1, 2, 3], "area": [1.5, 2.5, 2.0]}, "what", "what"),
        ({"comment": ["x", "y", "z"]}, "my_class_2020", "my_class_2020"),
    ],
)
def test_the_class_field_is_found(tmp_path: Path, more: dict[str, list[object]], field: str, expected: str) -> None:
    path = made.write(tmp_path / "a.gpkg", TWO, NAMES, field=field, more=more)
    assert read_labels(str(path), GRID).field == expected


def test_an_unclear_class_field_is_asked_for(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", TWO, NAMES, field="what", more={"comment": ["x", "y", "z"]})
    with pytest.raises(ParameterError, match="what, comment") as raised:
        read_labels(str(path), GRID)
    assert "“Class field”" in raised.value.hint
    assert read_labels(str(path), GRID, class_field="WHAT").field == "what"
    with pytest.raises(ParameterError, match=r"no field 'nope'\. Its fields are: what, comment"):
        read_labels(str(path), GRID, class_field="nope")


def test_reprojected_lines_stay_where_they_are(tmp_path: Path) -> None:
    """A side of a thousand pixels is bent in another CRS; with vertices at its ends alone it would be off by pixels."""
    grid = Grid(CRS.from_epsg(32633).to_wkt(), Affine(100.0, 0, 200_000, 0, -100.0, 7_100_000), 4000, 3000)
    turn = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32633", always_xy=True)
    side = shapely.box(10.0, 62.0, 18.0, 63.0)
    other = shapely.box(14.0, 61.2, 14.5, 61.5)
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", [side, other], ["a", "b"], crs="EPSG:4326")), grid)
    inverse = ~grid.transform
    lon = np.linspace(10.5, 16.5, 200)
    for lat, step in ((62.0, 1e-4), (63.0, -1e-4)):
        on = [inverse @ turn.transform(x, lat) for x in lon]
        distance = [labels.features[0].geometry.exterior.distance(shapely.Point(p)) for p in on]
        assert max(distance) < 0.06
        inside = [
            labels.features[0].geometry.contains(shapely.Point(inverse @ turn.transform(x, lat + 20 * step)))
            for x in lon
        ]
        assert all(inside)


def test_no_way_from_one_crs_to_the_other(tmp_path: Path) -> None:
    own = Grid('LOCAL_CS["site",UNIT["metre",1]]', GRID.transform, GRID.width, GRID.height)
    with pytest.raises(InputError, match="The layer cannot be transformed to the CRS of the image") as raised:
        read_labels(str(made.write(tmp_path / "a.gpkg", TWO, NAMES)), own)
    assert raised.value.code is ErrorCode.NO_CRS and raised.value.hint


def test_labels_across_the_date_line(tmp_path: Path) -> None:
    grid = Grid(CRS.from_epsg(32601).to_wkt(), Affine(100.0, 0, 50_000, 0, -100.0, 100_000), 2000, 800)
    turn = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32601", always_xy=True)
    shapes = [shapely.box(179.2, 0.2, 179.4, 0.4), shapely.box(-179.9, 0.2, -179.7, 0.4), shapely.box(10, 0.2, 11, 0.4)]
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", shapes, ["a", "b", "b"], crs="EPSG:4326")), grid)
    assert [f.id for f in labels.features] == ["1", "2"] and any("Feature 3" in p for p in said(labels))
    for feature, lon in zip(labels.features, (179.3, -179.8), strict=True):
        col, row = ~grid.transform @ turn.transform(lon, 0.3)
        assert feature.geometry.centroid.distance(shapely.Point(col, row)) < 0.2


def test_a_layer_around_the_world_is_cut_before_it_is_reprojected(tmp_path: Path) -> None:
    world = [shapely.box(-180, -90, 180, 90), shapely.box(15.0, 45.146, 15.001, 45.147)]
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", world, ["a", "b"], crs="EPSG:4326")), GRID)
    assert labels.features[0].geometry.area == pytest.approx(137 * 101)
    assert any("Feature 1 reaches beyond" in p for p in said(labels))


def test_every_useless_feature_is_named(tmp_path: Path) -> None:
    bowtie = made.to_crs(shapely.Polygon([(60, 10), (70, 20), (70, 10), (60, 20)]))
    flat = made.to_crs(shapely.Polygon([(60, 10), (70, 20), (60, 10)]))
    infinite = shapely.Polygon([(np.inf, 0), (1, 0), (1, 1)])
    outside = box(500, 500, 5, 5)
    cut = box(130, 90, 20, 5)
    shapes = [TWO[0], None, bowtie, flat, infinite, outside, cut, TWO[1], TWO[1], shapely.Polygon(), box(-5, 10, 5, 5)]
    names: list[object] = ["a", "a", "a", "b", "b", "b", "b", "  ", None, "a", "a"]
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", shapes, names)), GRID)
    assert [f.id for f in labels.features] == ["1", "3", "7"]
    text = "\n".join(said(labels))
    assert "Features 2 and 10 have no geometry" in text
    assert "Feature 3 was invalid" in text and "repaired" in text
    assert "Feature 4 is invalid and cannot be repaired" in text
    assert "Feature 5 has coordinates that are not numbers" in text
    assert "Features 6 and 11 lie outside" in text
    assert "Feature 7 reaches beyond the image" in text
    assert "Features 8 and 9 have no class in the field 'class'" in text
    assert labels.features[1].geometry.area == pytest.approx(50)
    assert labels.features[2].geometry.area == pytest.approx(7 * 5)


def test_lines_points_and_collections(tmp_path: Path) -> None:
    mixed = made.to_crs(
        shapely.GeometryCollection([shapely.Point(3.5, 3.5), shapely.LineString([(120, 50), (200, 50)])])
    )
    shapes = [made.to_crs(shapely.Point(10.2, 11.7)), made.to_crs(shapely.LineString([(1, 1), (9, 9)])), mixed, mixed]
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", shapes, ["p", "l", "m", "m"])), GRID)
    assert [f.geometry.geom_type for f in labels.features] == ["Point", "LineString", *["GeometryCollection"] * 2]
    assert labels.features[2].geometry.geoms[1].length == pytest.approx(17)


def test_the_parts_of_the_only_feature_of_a_class_stand_for_themselves(tmp_path: Path) -> None:
    parts = shapely.MultiPolygon([TWO[0], TWO[2]])
    both = shapely.MultiPolygon([box(20, 20, 4, 4), box(30, 20, 4, 4)])
    path = made.write(tmp_path / "a.gpkg", [parts, both, TWO[1]], ["one", "two", "two"])
    labels = read_labels(str(path), GRID)
    assert [f.id for f in labels.features] == ["1 (part 1)", "1 (part 2)", "2", "3"]
    assert labels.counts == (2, 2)


def test_hostile_names(tmp_path: Path) -> None:
    names = [
        '"; DROP TABLE x; --',
        "<script>alert('x')</script>",
        "Wald \U0001f332 森 غابة",
        "a\nb\u202e\x01c",
        "Wald",
        "wald",
    ]
    shapes = [box(5 + 12 * n, 5, 8, 8) for n in range(len(names))]
    path = made.write(tmp_path / "x' \"y.gpkg", shapes, names, field="cl'a\"ss", layer="l'a\"y;er")
    labels = read_labels(str(path), GRID)
    assert {c.name for c in labels.classes} == {*names[:3], "a b c", "Wald", "wald"}
    assert sum("capital letters" in p for p in said(labels)) == 1


def test_names_in_other_compositions_are_one_class(tmp_path: Path) -> None:
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", TWO, ["Forêt", "Fore\u0302t ", "Mer"])), GRID)
    assert [c.name for c in labels.classes] == ["Forêt", "Mer"] and labels.counts == (2, 1)


def test_too_long_names_and_too_many_classes(tmp_path: Path) -> None:
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", [*TWO, TWO[0]], [*NAMES, "x" * 100_000])), GRID)
    assert any("Feature 4 has more than 200 letters" in p for p in said(labels))
    shapes = [box(n % 130, n // 130, 1, 1) for n in range(300)]
    with pytest.raises(InputError, match="300 different values"):
        read_labels(str(made.write(tmp_path / "b.gpkg", shapes, [f"n{n}" for n in range(300)])), GRID)


def test_no_features_and_one_class(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="contains no features") as none:
        read_labels(str(made.write(tmp_path / "a.gpkg", [], [])), GRID)
    assert none.value.code is ErrorCode.NO_VALID_DATA and "Draw" in none.value.hint
    with pytest.raises(InputError, match="only labels of Water") as one:
        read_labels(str(made.write(tmp_path / "b.gpkg", TWO, ["Water"] * 3)), GRID)
    assert "something that is not Water" in one.value.hint
    with pytest.raises(InputError, match=r"contains no usable label.*outside"):
        read_labels(str(made.write(tmp_path / "c.gpkg", [box(500, 500, 5, 5)] * 2, ["a", "b"])), GRID)
    assert read_labels(str(tmp_path / "a.gpkg"), GRID, minimum_classes=0).features == ()
    assert read_labels(str(tmp_path / "b.gpkg"), GRID, minimum_classes=0).counts == (3,)


def test_a_layer_without_crs_is_never_given_one(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.gpkg", TWO, NAMES, crs=None)
    with pytest.raises(InputError, match="no coordinate reference system") as raised:
        read_labels(str(path), GRID)
    assert raised.value.code is ErrorCode.NO_CRS and "Set" in raised.value.hint


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".fgb", ".geojson"])
def test_an_image_without_crs_takes_labels_without_one(tmp_path: Path, ending: str) -> None:
    shapes = [box(5, 5, 10, 8, PIXELS), box(40, 30, 12, 9, PIXELS)]
    labels = read_labels(str(made.write(tmp_path / f"a{ending}", shapes, ["a", "b"], crs=None)), PIXELS)
    # FlatGeobuf sorts its features.
    first = min(labels.features, key=lambda feature: feature.geometry.bounds)
    assert labels.classes[first.label].name == "a"
    assert first.geometry.bounds == pytest.approx((5, 5, 15, 13))
    with pytest.raises(InputError, match="the image has no coordinate reference"):
        read_labels(str(made.write(tmp_path / "b.gpkg", TWO, NAMES)), PIXELS)


def test_a_million_vertices(tmp_path: Path) -> None:
    angle = np.linspace(0, 2 * np.pi, 1_000_001)[:-1]
    radius = 35 + 3 * np.sin(angle * 4001)
    star = shapely.Polygon(np.column_stack((60 + radius * np.cos(angle), 50 + radius * np.sin(angle))))
    rng = np.random.default_rng(0)
    tangle = shapely.Polygon(rng.uniform(5, 90, (100_000, 2)))
    shapes = [made.to_crs(star), made.to_crs(tangle), TWO[0]]
    labels = read_labels(str(made.write(tmp_path / "a.gpkg", shapes, ["a", "b", "c"])), GRID)
    assert [f.id for f in labels.features] == ["1", "3"]
    assert any("Feature 2 is invalid and cannot be repaired" in p for p in said(labels))
    assert labels.features[0].geometry.area == pytest.approx(np.pi * (35**2 + 4.5), rel=0.01)


def test_a_class_list_beside_a_shapefile_without_dbf_or_shx(tmp_path: Path) -> None:
    path = made.write(tmp_path / "a.shp", TWO, NAMES)
    (tmp_path / "a.dbf").unlink()
    with pytest.raises(InputError, match="no field that could name a class"):
        read_labels(str(path), GRID)
    shutil.copy(path, tmp_path / "b.shp")
    with pytest.raises(InputError) as raised:
        read_labels(str(tmp_path / "b.shp"), GRID)
    assert ".shx" in raised.value.hint


def test_geojson_with_ids_of_its_own(tmp_path: Path) -> None:
    features = [
        {
            "type": "Feature",
            "id": 70 + n,
            "properties": {"class": name},
            "geometry": {"type": "Polygon", "coordinates": [[[x, 0], [x + 9, 0], [x + 9, -9], [x, -9], [x, 0]]]},
        }
        for n, (x, name) in enumerate([(5, "a"), (20, "b"), (900, "b")])
    ]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    labels = read_labels(str(path), PIXELS)
    assert [f.id for f in labels.features] == ["70", "71"]
    assert any("taken as pixel positions" in p for p in said(labels))
    assert any("Feature 72 lies outside" in p for p in said(labels))
