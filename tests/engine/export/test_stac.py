"""STAC items: footprints on the globe, dates of any precision, names that are safe."""

from __future__ import annotations

import json
import socket

import pystac
import pytest
import shapely
from affine import Affine
from pystac.errors import STACValidationError
from pystac.extensions.classification import ClassificationExtension
from pystac.extensions.projection import ProjectionExtension
from pystac.extensions.raster import RasterExtension
from pystac.stac_object import STACObjectType
from pystac.validation.stac_validator import JsonSchemaSTACValidator
from rasterio.crs import CRS

from engine.contract.classes import LabelClass
from engine.contract.remarks import Remark
from engine.export.product import Credits
from engine.export.stac import stac_item
from engine.raster.grid import Grid

CLASSES = (LabelClass(1, "a b", "#010203"), LabelClass(2, "森林", "#0a0b0c"))
NOW = "2026-01-02T03:04:05Z"


def item(grid: Grid, date: str = "2018-10-13", **said: str) -> tuple[dict, tuple[Remark, ...]]:
    found, remarks = stac_item("map_cog.tif", grid, CLASSES, Credits("A map", date, **said), NOW)
    return json.loads(json.dumps(found, allow_nan=False)), remarks


class NoNetwork:
    """Stands for a socket where a test must not reach any other machine."""

    def __init__(self, *_: object, **__: object) -> None:
        raise AssertionError("a schema was fetched")


@pytest.mark.parametrize("date", ["2018-10-13", "2018-02", "2020", ""])
def test_the_item_is_valid_by_the_schemas_of_stac(date: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By those of STAC 1.0.0 and of GeoJSON that pystac has; nobody ships those of the extensions."""
    monkeypatch.setattr(socket, "socket", NoNetwork)
    found, _ = item(utm(32631), date, source="Sentinel-2", licence="CC-BY-4.0", author="Ann")
    JsonSchemaSTACValidator().validate_core(found, STACObjectType.ITEM, "1.0.0")
    with pytest.raises(STACValidationError):
        JsonSchemaSTACValidator().validate_core({**found, "assets": []}, STACObjectType.ITEM, "1.0.0")


def test_pystac_reads_what_the_extensions_say() -> None:
    read = pystac.Item.from_dict(item(utm(32631))[0])
    asset = read.assets["map"]
    assert ProjectionExtension.ext(read).epsg == 32631 and ProjectionExtension.ext(read).shape == [1000, 1000]
    # On the ground: a metre of UTM's central meridian is 1.0004 m there.
    assert [one.spatial_resolution for one in RasterExtension.ext(asset).bands or ()] == [pytest.approx(10.004)]
    classes = ClassificationExtension.ext(asset).classes or ()
    assert [(one.value, one.description, one.color_hint) for one in classes] == [
        (one.value, one.name, one.colour[1:].upper()) for one in CLASSES
    ]


def utm(zone: int, x: float = 500000, y: float = 5000000, size: int = 1000) -> Grid:
    return Grid(CRS.from_epsg(zone).to_wkt(), Affine(10, 0, x, 0, -10, y), size, size)


def test_the_footprint_holds_the_corners() -> None:
    found, remarks = item(utm(32631))
    outline = shapely.geometry.shape(found["geometry"])
    assert remarks == () and outline.is_valid
    for lon, lat in ((3.0002, 45.1532), (3.1268, 45.0636)):  # by PROJ's cs2cs, a little inside
        assert outline.buffer(1e-4).contains(shapely.Point(lon, lat))
    assert outline.bounds == pytest.approx(found["bbox"])
    assert found["stac_extensions"] == [
        "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
        "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
        "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
    ]


def test_a_footprint_across_the_date_line_is_cut_there() -> None:
    found, _ = item(utm(32660, x=600000, y=7000000, size=10000))
    outline = shapely.geometry.shape(found["geometry"])
    west, _, east, _ = found["bbox"]
    assert outline.geom_type == "MultiPolygon" and outline.is_valid and outline.area < 6
    assert west > 170 and east < -170, "the bounds of GeoJSON run from west to east"
    assert all(-180 <= lon <= 180 for lon in shapely.get_coordinates(outline)[:, 0])


@pytest.mark.parametrize(
    ("date", "times"),
    [
        ("2018-10-13", {"datetime": "2018-10-13T00:00:00Z"}),
        ("2018-02", {"start_datetime": "2018-02-01T00:00:00Z", "end_datetime": "2018-02-28T23:59:59Z"}),
        ("9999-12", {"start_datetime": "9999-12-01T00:00:00Z", "end_datetime": "9999-12-31T23:59:59Z"}),
        ("2020", {"start_datetime": "2020-01-01T00:00:00Z", "end_datetime": "2020-12-31T23:59:59Z"}),
    ],
)
def test_dates_of_any_precision(date: str, times: dict[str, str]) -> None:
    properties = item(utm(32631), date)[0]["properties"]
    assert {"datetime": None, **times}.items() <= properties.items()


@pytest.mark.parametrize(
    ("date", "code"),
    [("", "export.no_date")]
    + [(date, "export.odd_date") for date in ("2018-13-45", "2018-02-30", "0000", "summer", "2018-10-13T00:00")],
)
def test_what_is_no_date_is_said(date: str, code: str) -> None:
    found, remarks = item(utm(32631), date)
    assert found["properties"]["datetime"] == NOW and [one.code for one in remarks] == [code]


def test_names_for_programs_are_plain_and_differ() -> None:
    names = [one["name"] for one in item(utm(32631))[0]["assets"]["map"]["classification:classes"]]
    assert names == ["a-b-1", "class-2"]


def test_a_projection_without_a_code_is_written_out() -> None:
    wkt = CRS.from_proj4("+proj=laea +lat_0=50 +lon_0=9 +units=m +ellps=GRS80").to_wkt()
    properties = item(Grid(wkt, Affine(10, 0, 0, 0, -10, 0), 50, 40))[0]["properties"]
    assert properties["proj:epsg"] is None and "Lambert" in properties["proj:wkt2"]


def test_a_licence_that_is_no_code_is_left_to_the_readme() -> None:
    assert "license" not in item(utm(32631), licence="ask me first")[0]["properties"]
