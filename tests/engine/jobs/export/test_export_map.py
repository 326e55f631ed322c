"""`export-map`: what is handed over opens in GDAL's own tools, agrees with itself, and is there whole or not at all."""

from __future__ import annotations

import csv
import json
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
import shapely
from pyproj import Geod, Transformer
from rasterio.crs import CRS
from rio_cogeo.cogeo import cog_validate

from engine.contract.classes import LabelClass, classes_text
from engine.contract.errors import InputError, OutputError
from engine.contract.remarks import Remark
from engine.contract.results import result_text
from engine.contract.results.accuracy import AccuracyProvenance, AccuracyResult, PlaceCounts
from engine.contract.results.common import GridDescription
from engine.files.checksum import file_sha256
from engine.metrics.matrix import ConfusionMatrix
from tests.engine.jobs.conftest import write_raster
from tests.engine.jobs.export.exports import (
    CLASSES,
    HEIGHT_PX,
    WIDTH_PX,
    Listener,
    export,
    land,
    polygons,
    tool,
    write_classified,
)
from tests.engine.remarks import sentences


@pytest.fixture
def classified(tmp_path: Path) -> Path:
    """A map as classify writes it."""
    return write_classified(tmp_path)


def test_everything_is_there_and_the_checksums_hold(classified: Path, tmp_path: Path) -> None:
    result = export(classified, tmp_path / "out", package="zip", title="Land cover")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "map.tif", "map.tif.aux.xml", "map.qml", "map.sld", "map_cog.tif", "map_cog.tif.aux.xml", "map_cog.qml",
        "map_cog.sld", "map_cog.json", "map_polygons.gpkg", "map_polygons.qml", "map_polygons.sld", "areas.csv",
        "README.txt", "provenance.json", "SHA256SUMS.txt", "out.zip",
    }  # fmt: skip
    for what in ("classes", "cog", "stac", "polygons", "areas", "readme", "report", "result", "checksums", "package"):
        assert Path(getattr(result, what)).is_file()
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS.txt"], cwd=tmp_path / "out", check=True)
    assert len((tmp_path / "out" / "SHA256SUMS.txt").read_text().splitlines()) == len(names) - 2


def test_the_rasters_hold_the_map_and_open_in_gdal(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", source="Sentinel-2", date="2018-10-13")
    for name, layout in (("map.tif", None), ("map_cog.tif", "COG")):
        with rasterio.open(tmp_path / "out" / name) as dataset:
            np.testing.assert_array_equal(dataset.read(1), land())
        facts = json.loads(tool("gdalinfo", "-json", str(tmp_path / "out" / name)))
        band = facts["bands"][0]
        assert [band["categories"][one.value] for one in CLASSES] == [one.name for one in CLASSES]
        assert [band["colorTable"]["entries"][one.value][:3] for one in CLASSES] == [list(one.rgb) for one in CLASSES]
        assert [row["f"][:2] for row in facts["rat"]["row"]] == [[one.value, one.name] for one in CLASSES]
        assert facts["metadata"]["IMAGE_STRUCTURE"].get("LAYOUT") == layout
        assert facts["metadata"][""]["ACQUISITION_DATE"] == "2018-10-13"


def test_the_cog_is_one_by_its_own_validator(classified: Path, tmp_path: Path) -> None:
    result = export(classified, tmp_path / "out")
    assert cog_validate(result.cog, strict=True, quiet=True) == (True, [], [])
    large = write_raster(tmp_path / "large.tif", np.tile(land(), (6, 6))[None], dtype="uint8", nodata=0)
    result = export(large, tmp_path / "large", polygons=False)
    assert cog_validate(result.cog, strict=True, quiet=True) == (True, [], [])
    assert not cog_validate(large, strict=True, quiet=True)[0], "the validator can say no"


def test_the_polygons_open_in_ogr_with_their_fields(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out")
    said = tool("ogrinfo", "-so", str(tmp_path / "out" / "map_polygons.gpkg"), "classes")
    assert "Geometry: Multi Polygon" in said and 'ID["EPSG",32631]' in said
    for field in ("value: Integer", "class: String", "colour: String", "area_m2: Real", "area_ha: Real"):
        assert field in said
    assert "perimeter_m: Real" in said


def test_polygons_are_all_written_whatever_the_batch(
    classified: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for batch in (10**6, 401):
        monkeypatch.setattr("engine.class_map.polygons.BATCH", batch)
        export(classified, tmp_path / str(batch), cog=False)
        geometry, columns = polygons(tmp_path / str(batch))
        found.append((shapely.to_wkb(geometry).tolist(), columns["value"].tolist()))
    assert found[0] == found[1]
    assert len(found[0][0]) > 401 and len(found[0][0]) % 401, "there are several batches, and the last is not full"


def test_without_smoothing_polygons_and_tables_agree(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", minimum_area_px=1)
    geometry, columns = polygons(tmp_path / "out")
    assert shapely.is_valid(geometry).all() and shapely.coverage_is_valid(shapely.get_parts(geometry))
    assert shapely.area(geometry).sum() == pytest.approx(100.0 * np.count_nonzero(land()))
    with (tmp_path / "out" / "areas.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [int(row["value"]) for row in rows] == [1, 2, 4]
    assert [int(row["pixels"]) for row in rows] == [int((land() == value).sum()) for value in (1, 2, 4)]
    for row in rows:
        of_class = columns["value"] == int(row["value"])
        assert columns["area_m2"][of_class].sum() == pytest.approx(float(row["area_m2"]), rel=1e-6)
        assert float(row["area_ha"]) == pytest.approx(float(row["area_m2"]) / 10_000)
    assert sum(float(row["percent"]) for row in rows) == pytest.approx(100)
    assert set(columns["class"]) == {one.name for one in CLASSES}
    assert {(int(v), c) for v, c in zip(columns["value"], columns["colour"], strict=True)} == {
        (one.value, one.colour) for one in CLASSES
    }


def test_areas_and_perimeters_are_those_on_the_ellipsoid(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", smoothing=1.0)
    geometry, columns = polygons(tmp_path / "out")
    to_degrees, geod = Transformer.from_crs(32631, 4326, always_xy=True), Geod(ellps="WGS84")
    for place in range(0, len(geometry), max(1, len(geometry) // 10)):
        on_globe = shapely.transform(geometry[place], lambda xy: np.column_stack(to_degrees.transform(*xy.T)))
        area, _ = geod.geometry_area_perimeter(on_globe)
        assert columns["area_m2"][place] == pytest.approx(abs(area), rel=1e-4)
        # Holes have borders too.
        length = geod.geometry_length(shapely.boundary(on_globe))
        assert columns["perimeter_m"][place] == pytest.approx(length, rel=1e-6)


def test_small_areas_go_to_the_class_around_them(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", minimum_area_px=9)
    geometry, _ = polygons(tmp_path / "out")
    assert shapely.area(geometry).min() >= 9 * 100
    assert shapely.area(geometry).sum() == pytest.approx(100.0 * np.count_nonzero(land()))


@pytest.mark.parametrize("smoothing", [0.0, 1.5])
def test_dissolved_there_is_one_feature_a_class(classified: Path, tmp_path: Path, smoothing: float) -> None:
    export(classified, tmp_path / "out", dissolve=True, smoothing=smoothing)
    geometry, columns = polygons(tmp_path / "out")
    assert columns["value"].tolist() == [1, 2, 4]
    assert shapely.is_valid(geometry).all()
    tree = shapely.STRtree(geometry)
    assert len(tree.query(geometry, predicate="overlaps")[0]) == 0
    assert shapely.area(geometry).sum() == pytest.approx(100.0 * np.count_nonzero(land()), rel=0.001)


def test_smoothed_neighbours_share_their_border(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", smoothing=2.0)
    geometry, _ = polygons(tmp_path / "out")
    parts = shapely.get_parts(geometry)
    assert shapely.is_valid(parts).all() and shapely.coverage_is_valid(parts)


def test_styles_name_the_classes_and_are_left_out_when_not_asked_for(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out")
    names = [one.name for one in CLASSES]
    sld = "{http://www.opengis.net/sld}"
    raster = ElementTree.parse(tmp_path / "out" / "map.sld").getroot()
    [colours] = raster.iter(f"{sld}ColorMap")
    assert colours.attrib == {"type": "values"}
    assert [(int(e.get("quantity", "")), e.get("label"), e.get("color")) for e in colours] == [
        (one.value, one.name, one.colour) for one in CLASSES
    ]
    rules = list(ElementTree.parse(tmp_path / "out" / "map_polygons.sld").getroot().iter(f"{sld}Rule"))
    assert [rule.findtext(f"{sld}Title") for rule in rules] == names
    assert [rule.findtext(".//{http://www.opengis.net/ogc}Literal") for rule in rules] == ["1", "2", "4"]
    text = (tmp_path / "out" / "map_polygons.qml").read_text(encoding="utf-8").split("\n", 1)[1]
    assert [one.get("label") for one in ElementTree.fromstring(text).iter("category")] == names
    export(classified, tmp_path / "out", styles=False)
    assert not [path for path in (tmp_path / "out").iterdir() if path.suffix in (".qml", ".sld")]
    assert (tmp_path / "out" / "map.tif.aux.xml").is_file(), "names are no style"


def test_the_stac_item_says_where_when_and_what(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", title="Land <cover>", date="2018-10", licence="CC-BY-4.0", author="Ann")
    item = json.loads((tmp_path / "out" / "map_cog.json").read_text(encoding="utf-8"))
    assert item["type"] == "Feature" and item["stac_version"] == "1.0.0" and item["id"] == "land-cover"
    assert {"geometry", "bbox", "links", "assets"} <= item.keys()
    properties = item["properties"]
    assert properties["datetime"] is None
    assert properties["start_datetime"] == "2018-10-01T00:00:00Z"
    assert properties["end_datetime"] == "2018-10-31T23:59:59Z"
    assert properties["proj:epsg"] == 32631 and properties["proj:shape"] == [HEIGHT_PX, WIDTH_PX]
    assert properties["proj:transform"][:6] == [10, 0, 500000, 0, -10, 5000000]
    assert properties["license"] == "CC-BY-4.0"
    asset = item["assets"]["map"]
    assert (tmp_path / "out" / asset["href"]).is_file() and "cloud-optimized" in asset["type"]
    listed = asset["classification:classes"]
    assert [(one["value"], one["description"], one["color_hint"]) for one in listed] == [
        (one.value, one.name, one.colour[1:].upper()) for one in CLASSES
    ]
    assert all(one["name"].replace("-", "").isalnum() and one["name"].isascii() for one in listed)
    outline = shapely.geometry.shape(item["geometry"])
    assert outline.is_valid and outline.exterior.is_ccw and list(outline.bounds) == pytest.approx(item["bbox"])
    assert outline.contains(shapely.Point(3.01, 45.145))


def test_a_date_that_is_none_is_said(classified: Path, tmp_path: Path) -> None:
    listener = Listener()
    result = export(classified, tmp_path / "out", listener, date="last autumn")
    assert any("last autumn" in text for text in sentences(result.remarks)) and list(result.remarks) == listener.said
    readme = (tmp_path / "out" / "README.txt").read_text(encoding="utf-8")
    assert "last autumn" in readme


def test_the_readme_tells_a_client_what_there_is(classified: Path, tmp_path: Path) -> None:
    result = export(classified, tmp_path / "out", title="Land\ncover\x07", author="Ann", licence="CC0", source="S-2")
    text = Path(result.readme).read_text(encoding="utf-8")
    assert text.startswith("Land cover\n==========\n")
    written = {path.name for path in (tmp_path / "out").iterdir()}
    missing = {name for name in written if not any(line.startswith(f"{name} ") for line in text.splitlines())}
    assert not missing
    for one in CLASSES:
        assert one.name in text and one.colour in text
    for said in ("Ann", "CC0", "S-2", "not exported", "EPSG:32631"):
        assert said in text
    assert str(tmp_path) not in text
    assert str(tmp_path) not in Path(result.result).read_text(encoding="utf-8"), "it tells where files lay"


def accuracy_file(path: Path, names: list[str]) -> Path:
    matrix = ConfusionMatrix(names, np.eye(len(names), dtype=int) * 8 + 1)
    grid = GridDescription("", None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 1, 1)
    result = AccuracyResult(
        job="accuracy",
        title="",
        summary=Remark("accuracy.counted", {"overall": 81.8, "places": 33}),
        classes=(),
        areas=(),
        areas_text="",
        accuracy=matrix.figures(),
        accuracy_text="",
        matrix=matrix.table(),
        places=PlaceCounts(9, matrix.total, 0, 0, False),
        protocol=(),
        seconds=1.0,
        provenance=AccuracyProvenance(parameters={}, finished="", versions={}, inputs={}, grid=grid),
    )
    path.write_text(result_text(result), encoding="utf-8")
    return path


def test_accuracy_goes_with_the_map(classified: Path, tmp_path: Path) -> None:
    names = [one.name for one in CLASSES]
    figures = accuracy_file(tmp_path / "result.json", names)
    result = export(classified, tmp_path / "out", accuracy=str(figures), date="2018")
    text = Path(result.readme).read_text(encoding="utf-8")
    assert "81.8 % of 33 pixels" in text and "81.8 %" in text and sentences(result.remarks) == []  # 27 of 33
    table = (tmp_path / "out" / "confusion.csv").read_text(encoding="utf-8-sig")
    assert table.splitlines()[0].startswith("reference (rows) / map (columns)")
    assert (tmp_path / "out" / "accuracy.csv").is_file()
    other = accuracy_file(tmp_path / "other.json", ["Sea", "Sand"])
    result = export(classified, tmp_path / "out", accuracy=str(other), date="2018")
    assert result.remarks == (Remark("export.other_classes"),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "damaged"),
        ("[]", "damaged"),
        ('{"job": "detect-change"}', "detect-change"),
        ('{"job": "accuracy", "accuracy": {}}', "damaged"),
        ('{"job": "accuracy", "accuracy": null, "matrix": 3}', "damaged"),
    ],
)
def test_a_file_without_accuracy_is_refused(classified: Path, tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "odd.json").write_text(content)
    with pytest.raises(InputError, match="odd") as caught:
        export(classified, tmp_path / "out", accuracy=str(tmp_path / "odd.json"))
    assert said in caught.value.message and caught.value.hint and not (tmp_path / "out").exists()


def test_the_zip_holds_the_folder_and_equal_files_give_equal_zips(classified: Path, tmp_path: Path) -> None:
    result = export(classified, tmp_path / "out", package="zip")
    with zipfile.ZipFile(result.package) as archive:
        assert archive.testzip() is None
        inside = {name: archive.read(name) for name in archive.namelist()}
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    files = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.suffix != ".zip"}
    assert inside == {f"out/{name}": content for name, content in files.items()}
    said = subprocess.run(["python3", "-m", "zipfile", "-t", result.package], capture_output=True, check=True)
    assert b"Done testing" in said.stdout


def test_equal_exports_give_equal_bytes(classified: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        export(classified, tmp_path / name / "out", smoothing=1.0, date="2018-10-13")
    for name in ("map.tif", "map_cog.tif", "map_polygons.gpkg", "areas.csv", "README.txt", "map.qml"):
        assert (tmp_path / "a" / "out" / name).read_bytes() == (tmp_path / "b" / "out" / name).read_bytes()


def test_attachments_are_copied_under_names_of_their_own(classified: Path, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.pdf").write_bytes(folder.encode())
    (tmp_path / "one" / "README.txt").write_text("mine")
    files = [tmp_path / "one" / "page.pdf", tmp_path / "two" / "page.pdf", tmp_path / "one" / "README.txt"]
    lines = "\n".join(str(path) for path in [*files, files[0]])
    result = export(classified, tmp_path / "out", attachments=lines, package="zip")
    assert (tmp_path / "out" / "page.pdf").read_bytes() == b"one"
    assert (tmp_path / "out" / "page-2.pdf").read_bytes() == b"two"
    assert (tmp_path / "out" / "README-2.txt").read_text() == "mine"
    assert not (tmp_path / "out" / "page-3.pdf").exists()
    with zipfile.ZipFile(result.package) as archive:
        assert "out/page-2.pdf" in archive.namelist()


def test_a_page_that_lies_in_the_folder_already_becomes_part_of_it(classified: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "page.pdf").write_bytes(b"page")
    export(classified, tmp_path / "out", attachments=str(tmp_path / "out" / "page.pdf"))
    assert (tmp_path / "out" / "page.pdf").read_bytes() == b"page"
    assert "  page.pdf\n" in (tmp_path / "out" / "SHA256SUMS.txt").read_text()


def test_a_second_export_replaces_the_first_and_leaves_nothing_stale(classified: Path, tmp_path: Path) -> None:
    export(classified, tmp_path / "out", package="zip")
    (tmp_path / "out" / "notes.txt").write_text("mine")
    export(classified, tmp_path / "out", polygons=False, cog=False)
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "map.tif", "map.tif.aux.xml", "map.qml", "map.sld", "areas.csv", "README.txt", "provenance.json",
        "SHA256SUMS.txt", "notes.txt",
    }  # fmt: skip


def test_a_map_of_change_becomes_a_map_of_classes(tmp_path: Path) -> None:
    values = np.where(land() == 0, 255, land() == 1)
    path = write_raster(tmp_path / "change.tif", values[None], dtype="uint8", nodata=255)
    result = export(path, tmp_path / "out")
    with rasterio.open(result.classes) as dataset:
        np.testing.assert_array_equal(dataset.read(1), np.where(values == 255, 0, np.where(values == 1, 1, 2)))
    assert any("0 → 2" in text for text in sentences(result.remarks))


def test_names_and_colours_that_are_given_replace_those_of_the_map(classified: Path, tmp_path: Path) -> None:
    mine = classes_text([LabelClass(2, "Fields", "#010203")])
    result = export(classified, tmp_path / "out", classes=mine)
    facts = json.loads(Path(result.result).read_text(encoding="utf-8"))
    assert [(one["name"], one["colour"]) for one in facts["classes"]][1] == ("Fields", "#010203")
    assert facts["classes"][0]["name"] == CLASSES[0].name


def test_a_map_in_degrees_has_areas_in_square_metres(tmp_path: Path) -> None:
    from rasterio.transform import from_origin

    place = {"crs": CRS.from_epsg(4326), "transform": from_origin(10.0, 60.0, 0.0002, 0.0001)}
    path = write_raster(tmp_path / "degrees.tif", land()[None], dtype="uint8", nodata=0, **place)
    export(path, tmp_path / "out", minimum_area_px=1)
    geometry, columns = polygons(tmp_path / "out")
    geod = Geod(ellps="WGS84")
    area, length = geod.geometry_area_perimeter(geometry[0])[0], geod.geometry_length(shapely.boundary(geometry[0]))
    assert columns["area_m2"][0] == pytest.approx(abs(area), rel=1e-4)
    assert columns["perimeter_m"][0] == pytest.approx(length, rel=1e-6)


def test_a_map_that_was_changed_is_not_said_to_be_as_it_was_made(classified: Path, tmp_path: Path) -> None:
    known = {"bytes": classified.stat().st_size, "sha256": file_sha256(classified)}
    for number, (sha256, job) in enumerate(((known["sha256"], "classify"), ("0" * 64, ""))):
        written = {"classes.tif": {**known, "sha256": sha256}}
        told = {"job": "classify", "files": {"classes.tif": known}, "written": written}
        (classified.parent / "result.json").write_text(json.dumps(told))
        out = tmp_path / f"out-{number}"
        export(classified, out)
        assert json.loads((out / "provenance.json").read_text())["map"]["origin"]["job"] == job


def test_what_a_person_changed_in_an_export_is_not_replaced(classified: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export(classified, out, package="zip")
    export(classified, out, package="zip")  # nothing was changed
    (out / "README.txt").write_text("corrected by hand")
    with pytest.raises(OutputError, match=r"README\.txt"):
        export(classified, out, package="zip")
    assert (out / "README.txt").read_text() == "corrected by hand"
