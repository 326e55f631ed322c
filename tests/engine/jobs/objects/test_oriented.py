"""Oriented boxes: bars that lie in all directions are found as they lie, and boxes alone teach no direction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import affinity

from engine.contract.errors import ParameterError
from engine.contract.model_card import read_model_card
from engine.contract.results import read_result
from engine.contract.results.objects import DetectorResult
from engine.objects import chips
from tests.engine.jobs.objects.yards import EDGE_PX, GRID, STEP_PX, TRANSFORM, areas, detect, features, train, yard
from tests.engine.labels.made import to_crs, write

pytestmark = pytest.mark.slow
CRS = "EPSG:32633"
STEPS = 150


def bars(seed: int = 0) -> list[tuple[shapely.Polygon, float, float]]:
    """Outline in pixels, degrees of the longer side clockwise from the north, and length of each bar."""
    generator = np.random.default_rng(seed)
    found = []
    for row in range(0, EDGE_PX, STEP_PX):
        for col in range(0, EDGE_PX, STEP_PX):
            if generator.random() < 0.2:
                continue
            length, angle = generator.uniform(20, 32), generator.uniform(0, 180)
            width = length / generator.uniform(2, 4)
            x, y = col + generator.uniform(17, 23), row + generator.uniform(17, 23)
            lying = shapely.box(x - length / 2, y - width / 2, x + length / 2, y + width / 2)
            # Rows go down, so what turns from x to y turns clockwise.
            found.append((affinity.rotate(lying, angle), (angle + 90.0) % 180.0, length))
    return found


def pixels(seed: int) -> np.ndarray:
    """[3, EDGE_PX, EDGE_PX]: dark bars on grey noise."""
    image = np.random.default_rng(seed + 50).normal(150, 10, (3, EDGE_PX, EDGE_PX))
    y, x = np.mgrid[0:EDGE_PX, 0:EDGE_PX] + 0.5
    for outline, _, _ in bars(seed):
        image[:, shapely.contains_xy(outline, x, y)] -= 100
    return np.clip(image, 1, 255)


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a raster of bars, their outlines and an oriented model, to be read only."""
    folder = tmp_path_factory.mktemp("bars")
    yard(folder / "yard.tif", pixels(0))
    labels(folder / "labels.gpkg", [outline for outline, _, _ in bars()])
    areas(folder / "areas.gpkg")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chips, "CROP_PX", 128)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        train(folder, oriented=True, steps=STEPS)
    return folder


def labels(path: Path, outlines: list[Any]) -> Path:
    return write(path, [to_crs(one, GRID) for one in outlines], ["bar"] * len(outlines), crs=CRS)


def test_bars_are_found_as_they_lie(taught: Path, tmp_path: Path) -> None:
    yard(tmp_path / "other.tif", pixels(1))  # another image than the one that was learned from
    answer = detect(taught, raster=str(tmp_path / "other.tif"), out=str(tmp_path / "found"))
    polygons, fields = features(answer.objects)
    true = bars(1)
    middles = np.array([outline.centroid.coords[0] for outline, _, _ in true])
    counts = fields["score"] >= answer.threshold
    away, longer = [], []
    for polygon, angle, length in zip(
        np.array(polygons, object)[counts], fields["angle"][counts], fields["length_m"][counts], strict=True
    ):
        middle = np.array(~TRANSFORM @ polygon.centroid.coords[0])
        nearest = int(np.hypot(*(middles - middle).T).argmin())
        if np.hypot(*(middles[nearest] - middle)) > 8:
            continue
        turned = abs(angle - true[nearest][1]) % 180.0
        away.append(min(turned, 180.0 - turned))
        longer.append(length / 0.5 / true[nearest][2])
        assert shapely.get_num_coordinates(polygon) == 5
    assert len(away) >= 0.8 * len(true)
    assert np.median(away) < 10.0 and np.median(longer) == pytest.approx(1.0, abs=0.15)
    assert fields["area_m2"] == pytest.approx(fields["length_m"] * fields["width_m"], rel=0.02)


def test_model_and_report_say_that_boxes_are_oriented(taught: Path) -> None:
    card = read_model_card(taught / "model" / "model.safetensors")
    assert card.settings["oriented"] == "1"
    result = read_result(DetectorResult, taught / "model" / "result.json")
    assert ("Oriented", f"by the outlines of {len(bars())} objects") in result.protocol


def test_boxes_alone_teach_no_direction(taught: Path, tmp_path: Path) -> None:
    boxes = [shapely.box(*outline.bounds) for outline, _, _ in bars()]
    with pytest.raises(ParameterError, match="no label says how its object lies"):
        train(taught, labels=str(labels(tmp_path / "boxes.gpkg", boxes)), oriented=True, out=str(tmp_path / "model"))
    assert not (tmp_path / "model" / "model.safetensors").exists()
