"""STAC items as rasters: which assets, which grid, what the item adds, and what is refused."""

from __future__ import annotations

import json
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pystac
import pytest
import rasterio

from engine.contract.errors import InputError
from engine.contract.jobs.many import RunMany
from engine.jobs.many.sources import source_of
from engine.raster.bandmap import band_mapping
from engine.raster.catalogue import items_below
from engine.raster.describe import describe, fingerprint
from engine.raster.grid import common_grid
from engine.raster.reading.pair import RasterPair
from tests.engine.jobs.conftest import write_raster


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("the network was asked"))


def band(folder: Path, name: str, value: int, cell_m: float = 10.0, size: int = 64, **profile: Any) -> str:
    image = np.full((1, size, size), value, np.uint16)
    image[0, :8, :8] = 0
    transform = rasterio.Affine(cell_m, 0, 500000, 0, -cell_m, 5000000)
    write_raster(folder / name, image, transform=transform, **profile)
    return f"./{name}"


def item(
    folder: Path, assets: dict[str, dict[str, Any]], date: str = "2020-05-01", name: str = "item", **properties: Any
) -> Path:
    made = pystac.Item(name, None, [3.0, 45.0, 3.1, 45.1], datetime.fromisoformat(date).replace(tzinfo=UTC), properties)
    for key, facts in assets.items():
        extra = {k: v for k, v in facts.items() if k not in ("href", "roles", "type")}
        media = facts.get("type", "image/tiff; application=geotiff")
        made.add_asset(key, pystac.Asset(facts["href"], None, None, media, facts.get("roles"), extra))
    path = folder / f"{name}.json"
    path.write_text(json.dumps({**made.to_dict(include_self_link=False), "links": []}))
    return path


def eo(name: str, common: str | None = None, wavelength: float | None = None) -> list[dict[str, Any]]:
    told = {"name": name, "common_name": common, "center_wavelength": wavelength}
    return [{key: value for key, value in told.items() if value is not None}]


@pytest.fixture
def sentinel(tmp_path: Path) -> Path:
    """As Earth Search has it: bands of two resolutions, a scene classification that calls itself data, a preview."""
    data = ["data", "reflectance"]
    bands = {
        "red": ("B04", "red", 0.665, 10.0), "green": ("B03", "green", 0.56, 10.0), "blue": ("B02", "blue", 0.49, 10.0),
        "nir": ("B08", "nir", 0.842, 10.0), "swir16": ("B11", "swir16", 1.61, 20.0),
        "nir08": ("B8A", "nir08", 0.865, 20.0),
    }  # fmt: skip
    assets: dict[str, dict[str, Any]] = {}
    for number, (key, (name, common, wavelength, cell)) in enumerate(bands.items(), 1):
        size = 64 if cell == 10.0 else 32
        assets[key] = {
            "href": band(tmp_path, f"{name}.tif", 100 * number, cell, size), "roles": data,
            "eo:bands": eo(name, common, wavelength),
            "raster:bands": [{"nodata": 0, "scale": 0.0001, "offset": -0.1}],
        }  # fmt: skip
    assets["scl"] = {"href": band(tmp_path, "SCL.tif", 4), "roles": data, "raster:bands": [{"nodata": 0}]}
    assets["visual"] = {"href": band(tmp_path, "TCI.tif", 9), "roles": ["visual"], "eo:bands": eo("red", "red")}
    assets["thumbnail"] = {"href": "./t.jpg", "type": "image/jpeg", "roles": ["thumbnail"]}
    return item(tmp_path, assets)


def test_the_bands_of_the_finest_coloured_grid_are_one_raster(sentinel: Path) -> None:
    info = describe(str(sentinel))
    assert [one.name for one in info.bands] == ["B04", "B03", "B02", "B08"]
    assert [one.role for one in info.bands] == ["red", "green", "blue", "nir"]
    assert (info.width, info.height, info.acquired) == (64, 64, "2020-05-01")
    assert info.nodata == (0.0,) * 4 and set(info.scales) == {0.0001} and set(info.offsets) == {-0.1}


def test_it_is_read_like_any_raster(sentinel: Path) -> None:
    info = describe(str(sentinel))
    pair = RasterPair(info, info, common_grid(info, info), band_mapping(info, info, "B08,B04", "B08,B04"))
    with pair.open() as reader:
        tile = next(iter(reader.tiles(64)))
    assert not tile.valid[:8, :8].any() and tile.valid[8:, 8:].all()
    np.testing.assert_allclose(tile.images[0][:, 20, 20], [400 * 1e-4 - 0.1, 100 * 1e-4 - 0.1], rtol=1e-5)


def test_its_fingerprint_is_that_of_its_files(sentinel: Path) -> None:
    info = describe(str(sentinel))
    known = fingerprint(info.path)
    assert describe(str(sentinel)).path == info.path and fingerprint(info.path) == known
    path = sentinel.parent / "B03.tif"
    path.write_bytes(path.read_bytes() + b"x")
    assert fingerprint(info.path) != known


def test_an_item_of_one_file_is_that_file(tmp_path: Path) -> None:
    image = np.ones((3, 64, 64), np.uint16)
    write_raster(tmp_path / "rgb.tif", image)
    found = describe(str(item(tmp_path, {"image": {"href": "./rgb.tif", "roles": ["data"]}}, "2019-02-03")))
    assert (found.path, found.acquired) == (str(tmp_path / "rgb.tif"), "2019-02-03")


def test_version_1_1_names_bands_otherwise(tmp_path: Path) -> None:
    told = [{"name": name, "eo:common_name": name, "nodata": 7} for name in ("red", "green", "nir")]
    write_raster(tmp_path / "rgn.tif", np.ones((3, 64, 64), np.uint16))
    path = item(tmp_path, {"image": {"href": "./rgn.tif", "bands": told}})
    path.write_text(path.read_text().replace('"1.0.0"', '"1.1.0"'))
    info = describe(str(path))
    assert [one.role for one in info.bands] == ["red", "green", "nir"] and info.nodata == (7.0,) * 3


@pytest.mark.parametrize(
    "href", ["https://example.org/B04.tif", "s3://bucket/B04.tif", "/vsicurl/https://e.org/B04.tif"]
)
def test_an_asset_elsewhere_is_refused(tmp_path: Path, href: str) -> None:
    with pytest.raises(InputError, match="not a file on this machine"):
        describe(str(item(tmp_path, {"red": {"href": href, "roles": ["data"]}})))


def test_an_asset_that_refers_to_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_text('<VRTDataset rasterXSize="1" rasterYSize="1"/>')
    with pytest.raises(InputError, match="refers to other files"):
        describe(str(item(tmp_path, {"red": {"href": "./a.tif", "roles": ["data"]}})))


def test_what_the_mask_of_one_file_hides_is_hidden_in_all_bands(tmp_path: Path) -> None:
    assets = {}
    for number, key in enumerate(("red", "green", "blue")):
        assets[key] = {"href": band(tmp_path, f"{key}.tif", 7), "roles": ["data"], "eo:bands": eo(key, key)}
        hidden = np.full((64, 64), 255, np.uint8)
        hidden[10 * (number + 1)] = 0
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(tmp_path / f"{key}.tif", "r+") as file:
            if key != "blue":
                file.write_mask(hidden)
    info = describe(str(item(tmp_path, assets)))
    with RasterPair(info, info, common_grid(info, info), band_mapping(info, info)).open() as reader:
        tile = next(iter(reader.tiles(64)))
    assert np.flatnonzero(~tile.valid.all(axis=1)).tolist() == [10, 20]


@pytest.mark.parametrize("href", ["file://host/share/a.tif", "//host/share/a.tif", "\\\\host\\share\\a.tif"])
def test_a_name_that_begins_with_a_host_is_refused_before_anything_looks_there(tmp_path: Path, href: str) -> None:
    with pytest.raises(InputError, match=r"not on this machine|/host/share/a\.tif does not exist"):  # read as a path
        describe(str(item(tmp_path, {"red": {"href": href, "roles": ["data"]}})))
    (tmp_path / "catalog.json").write_text(
        json.dumps({"type": "Catalog", "links": [{"rel": "item", "href": href.replace(".tif", ".json")}]})
    )
    with pytest.raises(InputError, match="not on this machine"):
        list(items_below(str(tmp_path / "catalog.json")))


def test_an_address_of_a_file_of_this_machine_is_its_path(tmp_path: Path) -> None:
    write_raster(tmp_path / "my image.tif", np.ones((3, 64, 64), np.uint16))
    href = (tmp_path / "my image.tif").as_uri()
    assert "%20" in href
    found = describe(str(item(tmp_path, {"image": {"href": href, "roles": ["data"]}})))
    assert found.path == str(tmp_path / "my image.tif")


@pytest.mark.parametrize(
    ("content", "words"),
    [("{", "cannot be read"), ("[]", "no STAC"), ('{"type": "Feature"}', "no STAC"), ('{"a": 1}', "no STAC"),
     ('{"type": "Feature", "stac_version": "1.0.0", "id": 3}', "cannot be read")],
)  # fmt: skip
def test_what_is_no_item_is_refused(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "item.json").write_text(content)
    with pytest.raises(InputError, match=words):
        describe(str(tmp_path / "item.json"))


def test_a_catalogue_leads_to_pairs(tmp_path: Path) -> None:
    catalogue = pystac.Catalog("archive", "All")
    for tile in ("T31", "T32"):
        collection = pystac.Catalog(tile, tile)
        catalogue.add_child(collection)
        for year in (2021, 2019, 2020):
            moment = datetime(year, 5, 1, tzinfo=UTC)
            one = pystac.Item(f"{tile}-{year}", None, [3.0, 45.0, 3.1, 45.1], moment, {"grid:code": f"MGRS-{tile}"})
            one.add_asset("red", pystac.Asset("./red.tif", roles=["data"], media_type="image/tiff"))
            collection.add_item(one)
    catalogue.normalize_and_save(str(tmp_path / "stac"), pystac.CatalogType.SELF_CONTAINED)
    assert len(list(items_below(str(tmp_path / "stac")))) == 6
    found = list(source_of(RunMany(source=str(tmp_path / "stac/catalog.json"))).runs())
    assert [(one.place, one.dates) for one in found] == [
        (f"MGRS-{tile}", (f"{year}-05-01", f"{year + 1}-05-01")) for tile in ("T31", "T32") for year in (2019, 2020)
    ]
    assert found[0].values["before"].endswith("T31-2019.json")


def test_a_folder_of_items_needs_no_catalogue_and_a_circle_ends(tmp_path: Path) -> None:
    write_raster(tmp_path / "rgb.tif", np.ones((3, 64, 64), np.uint16))
    for year in ("2019", "2021"):
        item(tmp_path, {"image": {"href": "./rgb.tif", "roles": ["data"]}}, f"{year}-02-03", f"i_{year}0203")
    (tmp_path / "notes.json").write_text("{}")
    assert [one.dates for one in source_of(RunMany(source=str(tmp_path))).runs()] == [("2019-02-03", "2021-02-03")]
    links = [{"rel": "child", "href": "./catalog.json"}, {"rel": "item", "href": "./i_20190203.json"}]
    (tmp_path / "catalog.json").write_text(json.dumps({"type": "Catalog", "links": links}))
    assert len(list(items_below(str(tmp_path)))) == 1
    links.append({"rel": "item", "href": "https://example.org/item.json"})
    (tmp_path / "catalog.json").write_text(json.dumps({"type": "Catalog", "links": links}))
    with pytest.raises(InputError, match="not on this machine"):
        list(items_below(str(tmp_path)))


def test_small_neighbours_are_two_places_and_a_scene_that_moved_a_little_is_one(tmp_path: Path) -> None:
    """Extents in degrees: tiles of 130 m side by side, and one of a hundred kilometres."""
    for name, west, side in (
        ("left", 15.0, 0.0012),
        ("right", 15.0012, 0.0012),
        ("scene", 12.001, 1.0),
        ("later", 12.004, 1.0),
    ):
        bbox = [west, 45.0, west + side, 45.0 + side]
        ground = {"type": "Point", "coordinates": bbox[:2]}  # pystac leaves the extent out where there is no geometry
        found = pystac.Item(name, ground, bbox, datetime(2020, 1, 1, tzinfo=UTC), {})
        (tmp_path / f"{name}.json").write_text(json.dumps(found.to_dict(include_self_link=False)))
    places = {Path(one.path).stem: one.place for one in items_below(str(tmp_path))}
    assert places["left"] != places["right"] and places["scene"] == places["later"]
