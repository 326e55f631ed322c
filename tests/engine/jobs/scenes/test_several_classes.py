"""Places that may show several classes: labels add up, each class has its own probability and its own figures."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely

from engine.contract.classes import LabelClass, default_colour
from engine.contract.errors import InputError
from engine.contract.model_card import read_model_card
from engine.contract.results import read_result
from engine.contract.results.scenes import ScenesTrainingResult
from engine.jobs.scenes.accuracy import class_rows_of
from engine.jobs.scenes.several import named_apart, places_of, split_places
from engine.labels.base import LabelFeature, Labels
from engine.labels.pixels import LabelledPixels
from tests.engine.evaluation.made import image_bytes
from tests.engine.jobs.scenes import mosaics
from tests.engine.jobs.scenes.mosaics import COLS, KINDS, ROWS, TILE_PX
from tests.engine.labels.made import write

TWO_KINDS = np.random.default_rng(11).integers(0, 2, (2, ROWS, COLS)) > 0  # [roofs or water in one half, place]


def classes_of(*names: str) -> tuple[LabelClass, ...]:
    return tuple(LabelClass(place + 1, name, default_colour(place)) for place, name in enumerate(names))


def halves() -> np.ndarray:
    """[3, height, width]: each tile is field, with roofs in its left half, water in its right one, or both."""
    generator = np.random.default_rng(0)
    image = np.zeros((3, ROWS * TILE_PX, COLS * TILE_PX))
    for row in range(ROWS):
        for col in range(COLS):
            place = mosaics.tile(0, generator)
            for kind, side in ((1, slice(0, 8)), (2, slice(8, 16))):
                if TWO_KINDS[kind - 1, row, col]:
                    place[:, :, side] = mosaics.tile(kind, generator)[:, :, side]
            image[:, row * TILE_PX : (row + 1) * TILE_PX, col * TILE_PX : (col + 1) * TILE_PX] = place
    return image


def shown_at(row: int, col: int) -> list[str]:
    """Classes of a tile; field where there is nothing else."""
    return [KINDS[kind] for kind in (1, 2) if TWO_KINDS[kind - 1, row, col]] or ["field"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Raster, a point for each class of every other tile, and a model."""
    folder = tmp_path_factory.mktemp("several")
    mosaics.mosaic(folder / "mosaic.tif", halves())
    places = [(row, col) for row in range(ROWS) for col in range(row % 2, COLS, 2)]
    points = [(place, name) for place in places for name in shown_at(*place)]
    write(
        folder / "labels.gpkg",
        mosaics.middles([place for place, _ in points]),
        [name for _, name in points],
        crs=mosaics.CRS,
    )
    mosaics.train(folder, several=True, validation="blocks", cache=str(folder / "cache"))
    return folder


def test_each_tile_gets_a_probability_of_each_class(made: Path, tmp_path: Path) -> None:
    answer = mosaics.classify(made, out=str(tmp_path), probabilities=True)
    polygons, fields = mosaics.features(answer.scenes)
    assert {"classes", "probability_1", "probability_2", "probability_3", "class", "value"} <= set(fields)
    right = 0
    for polygon, names in zip(polygons, fields["classes"], strict=True):
        x, y = polygon.centroid.x, polygon.centroid.y
        col, row = (int(part // TILE_PX) for part in ~mosaics.TRANSFORM @ (x, y))
        right += set(shown_at(row, col)) == set(filter(None, (names or "").split("; ")))
    assert right > 0.85 * len(polygons)
    both = [i for i, names in enumerate(fields["classes"]) if names and ";" in names]
    assert (fields["probability_1"] + fields["probability_2"] + fields["probability_3"])[both].max() > 1.0
    with rasterio.open(answer.probabilities) as shares:
        assert shares.count == 3


def test_the_accuracy_is_that_of_each_class(made: Path) -> None:
    result = read_result(ScenesTrainingResult, made / "model" / "result.json")
    assert result.accuracy is not None and result.accuracy.overall is None and result.matrix is None
    assert result.accuracy.mean_f1 is not None and result.accuracy.mean_f1 > 0.7
    assert all(one.average_precision is not None and one.average_precision > 0.7 for one in result.accuracy.classes)
    assert result.summary.code == "scenes.trained_several"
    card = read_model_card(made / "model" / "model.safetensors")
    assert card.accuracy["mean_average_precision"] == pytest.approx(result.accuracy.mean_average_precision)
    assert card.settings["several"] == "true"
    report = (made / "model" / "report.html").read_text(encoding="utf-8")
    assert "mean average precision" in report and "kappa" not in report
    table = list(csv.reader((made / "model" / "accuracy.csv").open(encoding="utf-8-sig")))
    assert [row[0] for row in table if row[0] in ("mean F1", "average precision")][:2] == [
        "mean F1",
        "average precision",
    ]
    assert sum(row.pixels for row in result.labels) > ROWS * COLS / 2, "a tile of two classes counts for both"


def test_one_text_can_name_several_classes(made: Path, tmp_path: Path) -> None:
    mosaics.mosaic(tmp_path / "mosaic.tif", halves())
    places = [(row, col) for row in range(ROWS) for col in range(row % 2, COLS, 2)]
    names = ["; ".join(shown_at(*place)) for place in places]
    write(tmp_path / "labels.gpkg", mosaics.middles(places), names, crs=mosaics.CRS)
    mosaics.train(tmp_path, several=True, head="neighbours")
    other = read_result(ScenesTrainingResult, tmp_path / "model" / "result.json")
    counts = {row.name: row.pixels for row in other.labels}
    assert counts == {
        row.name: row.pixels for row in read_result(ScenesTrainingResult, made / "model" / "result.json").labels
    }
    answer = mosaics.classify(tmp_path)
    assert "classes" in mosaics.features(answer.scenes)[1]


def test_a_table_can_give_several_classes_and_where_images_lie(tmp_path: Path) -> None:
    generator = np.random.default_rng(5)
    rows = []
    for number in range(48):
        water, roofs = number % 2 == 0, number % 3 == 0
        image = mosaics.tile(0, generator)
        if roofs:
            image[:, :, :8] = mosaics.tile(1, generator)[:, :, :8]
        if water:
            image[:, :, 8:] = mosaics.tile(2, generator)[:, :, 8:]
        path = tmp_path / "images" / f"{number}.png"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(image_bytes(image.astype(np.uint8)))
        rows.append(f"{path.name},{int(water)},{int(roofs)},{number % 8 * 100},{number // 8 * 100}")
    table = tmp_path / "table.csv"
    table.write_text("file,water,roofs,x,y\n" + "\n".join(rows))
    values: dict[str, Any] = {"raster": "", "labels": "", "size_m": None, "images": str(tmp_path / "images")}
    values |= {"table": str(table), "validation": "blocks"}
    with pytest.raises(InputError, match="class"):
        mosaics.train(tmp_path, **values)
    mosaics.train(tmp_path, several=True, **values)
    result = read_result(ScenesTrainingResult, tmp_path / "model" / "result.json")
    assert [one.name for one in result.accuracy.classes] == ["water", "roofs"]
    assert result.accuracy.mean_f1 > 0.7
    assert "square regions" in result.accuracy_text
    table.write_text(table.read_text().replace(",700,", ",east,"))
    with pytest.raises(InputError, match="line"):
        mosaics.train(tmp_path, several=True, **values)


def test_figures_of_a_class_are_those_of_its_own_list() -> None:
    shown = np.array([[1, 0], [1, 1], [0, 1], [0, 0]]) > 0
    probability = np.array([[0.9, 0.2], [0.4, 0.8], [0.6, 0.3], [0.1, 0.1]], np.float32)
    first, second = class_rows_of(classes_of("a", "b"), shown, probability, np.array([True, False]))
    assert (first.precision, first.recall, first.f1, first.iou) == (0.5, 0.5, 0.5, pytest.approx(1 / 3))
    assert first.average_precision == pytest.approx((1 + 2 / 3) / 2)
    assert (second.reference, second.f1, second.average_precision) == (2, None, None)


def test_names_in_one_text_are_told_apart_and_places_are_brought_together() -> None:
    box = shapely.box(0, 0, 1, 1)
    labels = Labels(classes_of("a; b", "b ;c"), (LabelFeature("1", 0, box), LabelFeature("2", 1, box)))
    apart = named_apart("x", labels)
    assert [one.name for one in apart.classes] == ["a", "b", "c"]
    assert [(one.id, one.label) for one in apart.features] == [("1", 0), ("1", 1), ("2", 1), ("2", 2)]
    with pytest.raises(InputError):
        named_apart("x", Labels(classes_of("a"), (LabelFeature("1", 0, box),)))
    entries = [np.array(one) for one in ([0, 2, 0, 1], [1, 0, 1, 1], [0, 0, 1, 2], [0, 1, 2, 3])]
    tiles, first, shown = places_of(LabelledPixels(*entries, (3, 2)), 3)
    assert (tiles.rows.tolist(), tiles.cols.tolist(), first.tolist()) == ([0, 1, 2], [1, 1, 0], [0, 3, 1])
    assert shown.tolist() == [[True, True, False], [False, False, True], [True, False, False]]


def test_a_class_of_one_unit_is_not_tested_and_said() -> None:
    unit, shown = np.arange(6), np.zeros((6, 2), bool)
    shown[:, 0], shown[2, 1] = True, True
    validation = split_places(unit, shown, ["a", "b"], 3, 0, "blocks", "blocks")
    assert validation.count == 3
    assert validation.remarks[0].values == {"names": "b", "count": 1}
    assert split_places(np.zeros(6, int), shown, ["a", "b"], 3, 0, "blocks", "blocks").count == 0


def test_a_place_of_one_class_that_could_only_be_named_wrong_is_not_tested() -> None:
    shown = np.eye(3, dtype=bool)[[0, 0, 1, 1, 0, 1, 2, 2]]
    validation = split_places(np.array([0, 1, 2, 3, 4, 5, 6, 6]), shown, ["a", "b", "c"], 3, 0, "blocks", "blocks")
    assert validation.remarks[0].values["names"] == "c"
    assert (validation.parts[6:] == -1).all() and (validation.parts[:6] >= 0).all()
    assert validation.text.startswith("6 places")
    apart = split_places(
        np.array([0, 0, 1, 1]), np.eye(2, dtype=bool)[[0, 0, 1, 1]], ["a", "b"], 3, 0, "blocks", "blocks"
    )
    assert apart.count == 0 and (apart.parts == -1).all()
