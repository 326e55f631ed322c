"""An area of interest limits what is computed and counted; a minimum area may be on the ground."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import from_origin

from engine.contract.errors import SwimdiffError
from engine.contract.remarks import sentence
from engine.contract.results import read_result
from engine.contract.results.change import ChangeAnswer, ChangeResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import changed_scene, scene, write_after, write_before, write_raster

LEFT, TOP = 500_000.0, 5_000_000.0
# In metres from the upper left corner: a ring around most of the changed block, and a triangle elsewhere.
RING = shapely.Polygon(
    shapely.box(1103, -1002, 1797, -498).exterior.coords, [shapely.box(1304, -803, 1404, -696).exterior.coords]
)
TRIANGLE = shapely.Polygon([(203, -1503), (701, -1507), (452, -1104)])


def placed(shape: Any) -> Any:
    return shapely.transform(shape, lambda xy: xy + np.array((LEFT, TOP)))


def write_layer(path: Path, shapes: list[Any], crs: str | None = "EPSG:32631", **options: Any) -> Path:
    geometry = np.array([shapely.to_wkb(shape) for shape in shapes], object)
    kind = options.pop("geometry_type", "Unknown")
    pyogrio.raw.write(path, geometry, [], [], crs=crs, geometry_type=kind, **options)
    return path


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pair")
    write_before(folder)
    write_after(folder)
    return folder


def run(pair: Path, out: Path, **values: Any) -> ChangeAnswer:
    both = {"before": str(pair / "before.tif"), "after": str(pair / "after.tif"), "out": str(out)}
    return run_named("detect-change", {**both, "method": "cva", **values}, SilentObserver())


def read(path: str) -> tuple[np.ndarray, Any]:
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset.transform


def inside(shapes: list[Any], shape: tuple[int, int], transform: Any) -> np.ndarray:
    return rasterize([(placed(one), 1) for one in shapes], shape, transform=transform) == 1


def test_only_the_area_is_computed_and_counted(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(RING), placed(TRIANGLE)])
    answer = run(pair, tmp_path / "out", area_of_interest=str(area))
    found, transform = read(answer.change)
    assert (transform.c, transform.f) == (LEFT + 200, TOP - 490), "the grid is cut to the area, on its lattice"
    assert found.shape == (102, 160)
    expected = inside([RING, TRIANGLE], found.shape, transform)
    np.testing.assert_array_equal(found != 255, expected)
    assert ((found == 1) & expected).sum() > 0.5 * expected.sum() / 2
    result = read_result(ChangeResult, Path(answer.result))
    rows = {row.name: row for row in result.areas.rows}
    assert rows["Change"].pixels + rows["No change"].pixels == expected.sum()
    assert (rows["No data"].pixels, rows["No data"].area) == (0, pytest.approx(0.0, abs=1e-9))
    limit = result.area_of_interest
    assert limit is not None
    assert (limit.name, limit.polygons, limit.outside_px) == ("area.gpkg", 2, int((~expected).sum()))
    assert limit.area == pytest.approx((RING.area + TRIANGLE.area) / 1e4, rel=2e-3)
    assert sum(result.raw_scores.counts) == expected.sum(), "the threshold sees the area alone"
    report = Path(answer.report).read_text()
    assert "Area of interest" in report and "Only the area of interest is counted." in report


def test_polygons_are_cut_to_the_area(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(RING), placed(TRIANGLE)])
    answer = run(pair, tmp_path / "out", area_of_interest=str(area), threshold="0.2")
    meta, _, geometry, columns = pyogrio.raw.read(answer.polygons)
    polygons = shapely.from_wkb(geometry)
    whole = shapely.union_all([placed(RING), placed(TRIANGLE)])
    assert len(polygons) and shapely.is_valid(polygons).all()
    assert max(shapely.area(shapely.difference(polygons, whole))) < 1e-3
    figures = dict(zip(meta["fields"], columns, strict=True))
    assert figures["pixels"].sum() == (read(answer.change)[0] == 1).sum()


@pytest.mark.parametrize("kind", ["degrees", "shapefile", "geojson", "multi", "other zone"])
def test_any_crs_format_and_kind_of_polygon_gives_the_same(pair: Path, tmp_path: Path, kind: str) -> None:
    shapes = [placed(RING), placed(TRIANGLE)]
    crs = {"degrees": 4326, "geojson": 4326, "other zone": 32632}.get(kind, 32631)
    turn = pyproj.Transformer.from_crs(32631, crs, always_xy=True)
    moved = [shapely.transform(s, lambda xy: np.column_stack(turn.transform(*xy.T))) for s in shapes]
    if kind == "multi":
        moved = [shapely.MultiPolygon(moved)]
    name = {"shapefile": "area.shp", "geojson": "area.geojson"}.get(kind, "area.gpkg")
    options = {"geometry_type": "Polygon"} if kind == "shapefile" else {}
    area = write_layer(tmp_path / name, moved, f"EPSG:{crs}", **options)
    found, transform = read(run(pair, tmp_path / "out", area_of_interest=str(area)).change)
    expected = inside([RING, TRIANGLE], found.shape, transform)
    assert ((found != 255) ^ expected).sum() <= 2  # a centre on an outline may fall on either side


def test_windows_and_method_leave_no_trace_at_the_edge_of_the_area(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(RING), placed(TRIANGLE)])
    scores = []
    for window_px in (64, 1024):
        out = tmp_path / str(window_px)
        answer = run(pair, out, area_of_interest=str(area), window_px=window_px, method="fused")
        scores.append(read(answer.score)[0])
    np.testing.assert_allclose(*scores, atol=1e-6)


def test_windows_without_any_of_it_are_neither_read_nor_scored(tmp_path: Path) -> None:
    from engine.raster.describe import describe
    from engine.raster.grid import common_grid
    from engine.raster.reading.reader import PairReader
    from engine.raster.region import PolygonRegion

    image = np.zeros((1, 900, 1100), np.uint16) + np.arange(1100, dtype=np.uint16)
    info = describe(str(write_raster(tmp_path / "a.tif", image)))
    grid = common_grid(info, info)
    region = PolygonRegion([shapely.box(10, 10, 60, 60), shapely.box(1050, 850, 1090, 890)], grid)
    reader = PairReader(info, info, grid, [(1, 1)], region=region)
    cores = [tile.core for tile in reader.tiles(128)]
    assert len(cores) == 2
    assert {*cores, *reader.left_out(128)} == {tile.core for tile in PairReader(info, info, grid, [(1, 1)]).tiles(128)}
    assert reader.bytes_decoded < 0.5 * reader.bytes_in_files
    for tile in reader.tiles(128, halo_px=8):
        assert tile.valid.sum() == region.inside(tile.outer).sum()


def test_masks_and_area_go_together(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(TRIANGLE)])
    made = np.full((1, 203, 251), 4)
    made[0, 130:140] = 9
    mask = write_raster(tmp_path / "mask_SCL.tif", made, dtype="uint8")
    answer = run(pair, tmp_path / "out", area_of_interest=str(area), after_mask=str(mask))
    found, transform = read(answer.change)
    expected = inside([TRIANGLE], found.shape, transform)
    cloud = np.zeros(found.shape, bool)
    first = round((TOP - transform.f) / 10)
    cloud[130 - first : 140 - first] = True
    np.testing.assert_array_equal(found != 255, expected & ~cloud)
    result = read_result(ChangeResult, Path(answer.result))
    assert result.masks[0].hidden_share == pytest.approx((expected & cloud).sum() / expected.sum())
    rows = {row.name: row.pixels for row in result.areas.rows}
    assert rows["No data"] == (expected & cloud).sum()


def test_another_threshold_needs_no_layer_any_more(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(RING), placed(TRIANGLE)])
    at_once = run(pair, tmp_path / "once", area_of_interest=str(area), threshold="0.3")
    later = run(pair, tmp_path / "later", area_of_interest=str(area), threshold="0.9")
    area.unlink()
    applied = run_named("apply-threshold", {"result": later.folder, "threshold": "0.3"}, SilentObserver())
    assert Path(applied.change).read_bytes() == Path(at_once.change).read_bytes()
    one, other = (read_result(ChangeResult, Path(answer.result)) for answer in (at_once, applied))
    assert one.areas == other.areas
    shapes = [shapely.from_wkb(pyogrio.raw.read(answer.polygons)[2]) for answer in (at_once, applied)]
    assert shapely.equals_exact(*shapes, tolerance=1e-6).all()
    run(pair, tmp_path / "later", find_masks=False)
    assert not (tmp_path / "later" / "area_of_interest.gpkg").exists(), "it is of an earlier result"


def test_a_run_goes_on_only_with_the_same_polygons(pair: Path, tmp_path: Path) -> None:
    from engine.contract.jobs.change import DetectChange
    from engine.contract.parameters import from_dict
    from engine.jobs.change.plan import plan_pair, run_key

    def key(**values: Any) -> str:
        both = {"before": str(pair / "before.tif"), "after": str(pair / "after.tif"), "out": "o"}
        job = from_dict(DetectChange, {**both, **values})
        return run_key(job, plan_pair(job))

    one = write_layer(tmp_path / "one.gpkg", [placed(RING)])
    same = write_layer(tmp_path / "exported again.gpkg", [placed(RING)])
    other = write_layer(tmp_path / "other.gpkg", [placed(RING.buffer(3))])
    assert key(area_of_interest=str(one)) == key(area_of_interest=str(same), minimum_area_m2=500.0)
    assert len({key(), key(area_of_interest=str(one)), key(area_of_interest=str(other))}) == 3


def test_a_plan_tells_of_the_area(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(RING)])
    both = {"before": str(pair / "before.tif"), "after": str(pair / "after.tif"), "method": "cva"}
    plan = run_named("plan-change", {**both, "area_of_interest": str(area)}, SilentObserver())
    assert plan.area_of_interest is not None
    assert f"area of interest about {plan.area_of_interest.area:,.4g} ha" in plan.text
    assert "70 x 52 px" in plan.grid.text


def test_features_that_cannot_be_used_are_named(pair: Path, tmp_path: Path) -> None:
    bow = shapely.Polygon([(0, 0), (300, -300), (300, 0), (0, -300)])
    shapes = [placed(RING), placed(bow), placed(shapely.Point(5, -5)), placed(shapely.box(9e4, 0, 9.1e4, 10))]
    answer = run(pair, tmp_path / "out", area_of_interest=str(write_layer(tmp_path / "area.gpkg", shapes)))
    said = {remark.code: remark.features for remark in answer.remarks if remark.code.startswith("labels.")}
    assert said == {"labels.repaired": ("2",), "labels.outside": ("4",)}
    assert all(sentence(remark) for remark in answer.remarks)


@pytest.mark.parametrize(
    ("shapes", "crs", "code", "words"),
    [
        ([placed(shapely.box(9e4, 0, 9.1e4, 10))], "EPSG:32631", "no_overlap", "no polygon of"),
        ([placed(shapely.Point(50, -50))], "EPSG:32631", "no_valid_data", "contains no polygon"),
        ([], "EPSG:32631", "no_valid_data", "contains no polygon"),
        ([placed(shapely.box(101, -104, 103, -102))], "EPSG:32631", "no_overlap", "smaller than a pixel"),
        ([placed(RING)], None, "no_crs", "has no coordinate reference system"),
    ],
)
def test_an_area_that_limits_nothing_is_an_error_with_a_remedy(
    pair: Path, tmp_path: Path, shapes: list[Any], crs: str | None, code: str, words: str
) -> None:
    area = write_layer(tmp_path / "area.gpkg", shapes, crs)
    with pytest.raises(SwimdiffError) as caught:
        run(pair, tmp_path / "out", area_of_interest=str(area))
    assert caught.value.code == code
    assert words in caught.value.message and caught.value.hint


def test_a_layer_of_several_is_named(pair: Path, tmp_path: Path) -> None:
    area = write_layer(tmp_path / "area.gpkg", [placed(RING)], layer="ring")
    write_layer(area, [placed(TRIANGLE)], layer="triangle", append=True)
    with pytest.raises(SwimdiffError, match="contains 2 layers"):
        run(pair, tmp_path / "out", area_of_interest=str(area))
    found, transform = read(run(pair, tmp_path / "out", area_of_interest=str(area), area_layer="triangle").change)
    np.testing.assert_array_equal(found != 255, inside([TRIANGLE], found.shape, transform))


def test_a_minimum_area_is_one_on_the_ground(tmp_path: Path) -> None:
    """Cells of a grid in degrees at 60 degrees north are half as wide as at the equator."""
    transform = from_origin(10.0, 60.0, 0.0002, 0.0001)
    crs = CRS.from_epsg(4326)
    after = changed_scene()
    after[:, 150:156, 30:36] += 900  # 36 cells of about 11 by 11 m
    for name, image in (("before", scene()), ("after", after)):
        write_raster(tmp_path / f"{name}.tif", image, crs=crs, transform=transform)
    geod = pyproj.Geod(ellps="WGS84")
    for m2 in (0.0, 20_000.0):
        answer = run(tmp_path, tmp_path / "out", minimum_area_m2=m2, threshold="0.2", context="none")
        _, _, geometry, columns = pyogrio.raw.read(answer.polygons, columns=["area_m2", "pixels"])
        areas = columns[0]
        assert (areas.min() < 20_000) == (m2 == 0)
        assert columns[1].sum() == (read(answer.change)[0] == 1).sum()
    largest = shapely.from_wkb(geometry[int(np.argmax(areas))])
    assert abs(geod.geometry_area_perimeter(largest)[0]) == pytest.approx(areas.max(), rel=0.05)
    facts = json.loads(Path(answer.result).read_text())["areas"]
    assert facts["minimum_area_m2"] == 20_000
    assert "Changed areas of less than 20,000 m² are dropped." in facts["text"]
    again = run_named(
        "apply-threshold", {"result": answer.folder, "threshold": "0.2", "minimum_area_m2": 20_000.0}, SilentObserver()
    )
    assert json.loads(Path(again.result).read_text())["areas"] == facts


def test_no_ground_without_a_crs(tmp_path: Path) -> None:
    for name, image in (("before", scene(bands=1)), ("after", changed_scene(bands=1))):
        path = tmp_path / f"{name}.tif"
        write_raster(path, image, crs=None, transform=from_origin(0, 0, 1, 1))
    with pytest.raises(SwimdiffError, match="is in m², but the images have no coordinate"):
        run(tmp_path, tmp_path / "out", minimum_area_m2=50.0, ungeoreferenced=True)
    area = write_layer(tmp_path / "area.gpkg", [shapely.box(10, -90, 60, -20)], None)
    answer = run(tmp_path, tmp_path / "out", ungeoreferenced=True, area_of_interest=str(area))
    result = read_result(ChangeResult, Path(answer.result))
    assert result.area_of_interest is not None and result.area_of_interest.area == 3500
    assert (read(answer.change)[0] != 255).all()
    shutil.rmtree(tmp_path / "out")
