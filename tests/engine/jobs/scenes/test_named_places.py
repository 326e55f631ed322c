"""train-scenes and classify-scenes: places get the class of those that look like them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
import torch

from engine.contract.errors import JobCancelled
from engine.contract.model_card import read_model_card
from engine.contract.results import read_result
from engine.contract.results.scenes import ScenesTrainingResult
from engine.observer import SilentObserver
from engine.scenes.encoder import SceneEncoder
from engine.scenes.model import load_scene_model
from tests.engine.evaluation.made import image_bytes, write_classes
from tests.engine.jobs.scenes import mosaics
from tests.engine.jobs.scenes.mosaics import COLS, KINDS, PIXEL_M, PLACE_KIND, ROWS, TILE_PX, TRANSFORM
from tests.engine.labels.made import to_crs, write


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Raster, labels and a model, which tests only read."""
    folder = mosaics.prepared(tmp_path_factory.mktemp("places"))
    mosaics.train(folder, validation="blocks", block_tiles=2, cache=str(folder / "cache"))
    return folder


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many tiles the encoder looked at, one number a part."""
    counts: list[int] = []
    true = SceneEncoder.vectors

    def counted(self: SceneEncoder, images: Any, observer: Any) -> Any:
        counts.append(images.count)
        return true(self, images, observer)

    monkeypatch.setattr(SceneEncoder, "vectors", counted)
    return counts


def test_every_tile_gets_the_class_of_its_kind(made: Path, tmp_path: Path) -> None:
    answer = mosaics.classify(made, out=str(tmp_path), probabilities=True)
    polygons, fields = mosaics.features(answer.scenes)
    assert len(polygons) == ROWS * COLS
    assert list(fields) == ["value", "class", "probability", "second", "second_probability"]
    right = [KINDS[mosaics.kind_at(one)] == name for one, name in zip(polygons, fields["class"], strict=True)]
    assert np.mean(right) > 0.95
    assert all(one.area == pytest.approx((TILE_PX * PIXEL_M) ** 2) for one in polygons)
    assert (fields["probability"] >= fields["second_probability"]).all()
    assert (fields["class"] != fields["second"]).all()
    with rasterio.open(answer.classes) as classes, rasterio.open(answer.probabilities) as shares:
        assert (classes.height, classes.width) == (ROWS, COLS)
        assert classes.transform.almost_equals(TRANSFORM @ rasterio.Affine.scale(TILE_PX))
        values, percent = classes.read(1), shares.read()
    for polygon, value, probability in zip(polygons, fields["value"], fields["probability"], strict=True):
        col, row = (int(part // TILE_PX) for part in ~TRANSFORM @ (polygon.centroid.x, polygon.centroid.y))
        assert values[row, col] == value
        assert percent[:, row, col].max() == round(100 * probability)


def test_the_accuracy_is_that_of_regions_left_out(made: Path) -> None:
    result = read_result(ScenesTrainingResult, made / "model" / "result.json")
    assert result.accuracy is not None
    assert result.accuracy.overall is not None and result.accuracy.overall > 0.9
    assert result.accuracy.interval_kind == "blocks"
    card = read_model_card(made / "model" / "model.safetensors")
    assert card.kind == "scenes"
    assert card.accuracy["overall"] == pytest.approx(result.accuracy.overall)
    assert card.resolution_m == pytest.approx(PIXEL_M, rel=0.01)
    assert {"report.html", "accuracy.csv", "confusion.csv"} <= {path.name for path in (made / "model").iterdir()}


def test_labels_of_another_crs_give_the_same_places(made: Path, tmp_path: Path) -> None:
    import pyproj

    mosaics.mosaic(tmp_path / "mosaic.tif")
    to_degrees = pyproj.Transformer.from_crs(mosaics.CRS, "EPSG:4326", always_xy=True)
    places = [(row, col) for row in range(ROWS) for col in range(row % 2, COLS, 2)]
    points = [shapely.Point(to_degrees.transform(one.x, one.y)) for one in mosaics.middles(places)]
    write(tmp_path / "labels.gpkg", points, [KINDS[PLACE_KIND[place]] for place in places], crs="EPSG:4326")
    mosaics.train(tmp_path)
    first, second = (read_result(ScenesTrainingResult, f / "model" / "result.json") for f in (made, tmp_path))
    assert first.labels == second.labels


def test_polygons_label_the_tiles_whose_middle_they_cover(tmp_path: Path) -> None:
    mosaics.mosaic(tmp_path / "mosaic.tif")
    boxes = [shapely.box(4, 4, 60, 60), shapely.box(100, 20, 156, 92), shapely.box(70, 100, 72, 102)]
    write(tmp_path / "labels.gpkg", [to_crs(one, mosaics.GRID) for one in boxes], ["a", "b", "b"], crs=mosaics.CRS)
    mosaics.train(tmp_path)
    result = read_result(ScenesTrainingResult, tmp_path / "model" / "result.json")
    # Middles lie at 8, 24, 40 ...: four by four, five by four of the second, and the one under the small box.
    assert [row.pixels for row in result.labels] == [16, 21]


def test_overlapping_tiles_stand_for_the_part_around_their_middle(made: Path, tmp_path: Path) -> None:
    answer = mosaics.classify(made, out=str(tmp_path), overlap_percent=50)
    with rasterio.open(answer.classes) as classes:
        assert classes.transform.a == pytest.approx(TILE_PX * PIXEL_M / 2)
        assert classes.transform.c == pytest.approx(TRANSFORM.c + TILE_PX * PIXEL_M / 4)
        values = classes.read(1)
    assert values.shape == (2 * ROWS, 2 * COLS)
    polygons, _ = mosaics.features(answer.scenes)
    assert polygons[0].bounds == pytest.approx((TRANSFORM.c, TRANSFORM.f - 32, TRANSFORM.c + 32, TRANSFORM.f))
    whole = mosaics.classify(made, out=str(tmp_path / "whole"))
    with rasterio.open(whole.classes) as classes:
        assert np.mean(values[::2, ::2] == classes.read(1)) == 1.0


def test_the_encoder_looks_at_each_tile_once(made: Path, tmp_path: Path, looks: list[int]) -> None:
    values = {"cache": str(tmp_path / "cache")}
    first = mosaics.classify(made, out=str(tmp_path / "a"), **values)
    assert sum(looks) == ROWS * COLS
    second = mosaics.classify(made, out=str(tmp_path / "b"), **values)
    assert sum(looks) == ROWS * COLS
    assert Path(first.classes).read_bytes() == Path(second.classes).read_bytes()
    mosaics.classify(made, out=str(tmp_path / "c"), resume=False, **values)
    assert sum(looks) == 2 * ROWS * COLS


def test_a_damaged_cache_is_made_anew(made: Path, tmp_path: Path, looks: list[int]) -> None:
    cache = tmp_path / "cache"
    first = mosaics.classify(made, out=str(tmp_path / "a"), cache=str(cache))
    (kept,) = cache.rglob("*.safetensors")
    content = bytearray(kept.read_bytes())
    content[-5] ^= 255
    kept.write_bytes(content)
    second = mosaics.classify(made, out=str(tmp_path / "b"), cache=str(cache))
    assert sum(looks) == 2 * ROWS * COLS
    assert Path(first.classes).read_bytes() == Path(second.classes).read_bytes()


def test_a_cancelled_run_goes_on(made: Path, tmp_path: Path, looks: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.scenes.vectors.PART_PX", 2 * COLS * TILE_PX**2)  # parts of two rows

    class Impatient(SilentObserver):
        def cancelled(self) -> bool:
            return sum(looks) >= 4 * COLS

    values = {"cache": str(tmp_path / "cache"), "out": str(tmp_path / "out")}
    with pytest.raises(JobCancelled):
        mosaics.classify(made, Impatient(), **values)
    assert not (tmp_path / "out" / "result.json").exists()
    answer = mosaics.classify(made, **values)
    assert sum(looks) == ROWS * COLS + 2 * COLS  # the part in which it was cancelled is looked at again
    undisturbed = mosaics.classify(made, out=str(tmp_path / "other"), cache=str(tmp_path / "another"))
    assert Path(answer.classes).read_bytes() == Path(undisturbed.classes).read_bytes()
    assert not (tmp_path / "out" / ".partial").exists()


def test_a_run_does_not_go_on_where_a_mask_came_beside_the_raster(
    made: Path, tmp_path: Path, looks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.scenes.vectors.PART_PX", 2 * COLS * TILE_PX**2)

    class Impatient(SilentObserver):
        def cancelled(self) -> bool:
            return sum(looks) >= 4 * COLS

    raster = mosaics.mosaic(tmp_path / "mosaic.tif")
    values = {"raster": str(raster), "out": str(tmp_path / "out"), "cache": str(tmp_path / "cache")}
    with pytest.raises(JobCancelled):
        mosaics.classify(made, Impatient(), **values)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(raster, "r+") as dataset:
        mask = np.full((dataset.height, dataset.width), 255, np.uint8)
        mask[:TILE_PX] = 0
        dataset.write_mask(mask)
    assert Path(f"{raster}.msk").is_file()
    with rasterio.open(mosaics.classify(made, **values).classes) as classes:
        shown = classes.read(1)
    assert not shown[0].any() and shown[1:].all()


def test_tiles_without_data_and_less_than_half_tiles_get_no_class(made: Path, tmp_path: Path) -> None:
    image = mosaics.pixels()[:, : 7 * TILE_PX + 10, : 9 * TILE_PX + 5]  # a row of more than half, a column of less
    image[:, :TILE_PX, :TILE_PX] = 0
    image[:, :TILE_PX, TILE_PX : TILE_PX + 7] = 0  # less than half of the second tile
    mosaics.mosaic(tmp_path / "holes.tif", image, nodata=0)
    answer = mosaics.classify(made, raster=str(tmp_path / "holes.tif"), out=str(tmp_path / "out"))
    with rasterio.open(answer.classes) as classes:
        values = classes.read(1)
    assert values.shape == (8, 9)
    assert values[0, 0] == 0 and (values.ravel()[1:] > 0).all()
    polygons, _ = mosaics.features(answer.scenes)
    assert len(polygons) == 8 * 9 - 1
    (said,) = [one for one in answer.remarks if one.code == "scenes.without_class"]
    assert said.values == {"count": 1, "tiles": 72}
    assert Path(answer.table).read_text("utf-8-sig").startswith("value,class,tiles,area_ha,percent")
    assert min(one.bounds[1] for one in polygons) == pytest.approx(TRANSFORM.f - PIXEL_M * (7 * TILE_PX + 10))


@pytest.mark.parametrize("head", ["linear", "neighbours"])
def test_folders_of_images_teach_as_well(tmp_path: Path, head: str) -> None:
    generator = np.random.default_rng(3)
    for kind, name in enumerate(KINDS):
        (tmp_path / "images" / name).mkdir(parents=True)
        for number in range(8):
            content = image_bytes(mosaics.tile(kind, generator).astype(np.uint8))
            (tmp_path / "images" / name / f"{name}{number}.png").write_bytes(content)
    mosaics.mosaic(tmp_path / "mosaic.tif")
    answer = mosaics.train(
        tmp_path, raster="", labels="", size_m=None, images=str(tmp_path / "images"), head=head, validation="blocks",
        ground_resolution_m=PIXEL_M,
    )  # fmt: skip
    assert answer.overall > 0.9
    polygons, fields = mosaics.features(mosaics.classify(tmp_path).scenes)
    assert len(polygons) == ROWS * COLS
    right = [KINDS[mosaics.kind_at(one)] == name for one, name in zip(polygons, fields["class"], strict=True)]
    assert np.mean(right) > 0.9


@pytest.mark.slow
def test_a_tuning_that_does_no_better_leaves_the_linear_layer(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("mosaic.tif", "labels.gpkg"):
        (tmp_path / name).write_bytes((made / name).read_bytes())
    values = {"validation": "blocks", "block_tiles": 2, "cache": str(tmp_path / "cache")}
    monkeypatch.setattr("engine.jobs.scenes.teaching.tune", lambda encoder, start, *_: (encoder, Wrong(start)))
    answer = mosaics.train(tmp_path, head="tuned", **values)
    (said,) = [one for one in answer.remarks if one.code == "scenes.not_tuned"]
    assert said.values["tuned"] < said.values["linear"] == pytest.approx(100 * answer.overall)
    linear = mosaics.train(tmp_path, head="linear", out=str(tmp_path / "linear"), **values)
    own, other = (load_scene_model(Path(one.model), torch.device("cpu")) for one in (answer, linear))
    assert torch.equal(own.head.state()["weights"], other.head.state()["weights"])
    assert "tuned" not in own.card.trained


class Wrong:
    """Says the opposite of a head."""

    def __init__(self, head: Any) -> None:
        self._head = head

    def probabilities(self, vectors: torch.Tensor) -> torch.Tensor:
        found = 1 - self._head.probabilities(vectors)
        return found / found.sum(dim=1, keepdim=True)


@pytest.mark.slow
def test_an_encoder_that_is_tuned_lies_in_the_model(made: Path, tmp_path: Path) -> None:
    for name in ("mosaic.tif", "labels.gpkg"):
        (tmp_path / name).write_bytes((made / name).read_bytes())
    answer = mosaics.train(tmp_path, head="tuned", validation="none")  # nothing says that the layer alone did better
    assert answer.overall is None
    assert not (tmp_path / "model" / ".partial").exists()
    card = read_model_card(Path(answer.model))
    assert "tuned" in card.trained and card.settings["head"] == "linear"
    polygons, fields = mosaics.features(mosaics.classify(tmp_path).scenes)
    right = [KINDS[mosaics.kind_at(one)] == name for one, name in zip(polygons, fields["class"], strict=True)]
    assert np.mean(right) > 0.9


def test_images_that_look_the_same_are_never_learned_from_and_tested(tmp_path: Path) -> None:
    """Noise, each image twice: who learns from one twin knows the other, who learns from neither knows nothing."""
    generator = np.random.default_rng(3)
    for name in ("here", "there"):
        (tmp_path / "images" / name).mkdir(parents=True)
        for number in range(10):
            content = image_bytes(generator.integers(0, 256, (3, 16, 16)).astype(np.uint8))
            for twin in "ab":
                (tmp_path / "images" / name / f"{number}{twin}.png").write_bytes(content)
    values = {"raster": "", "labels": "", "size_m": None, "images": str(tmp_path / "images"), "neighbours": 1}
    answer = mosaics.train(tmp_path, head="neighbours", validation="blocks", folds=5, **values)
    assert answer.overall < 0.9
    assert [one.values for one in answer.remarks if one.code == "scenes.twins"] == [{"count": 20}]


def test_images_of_one_look_are_not_tested(tmp_path: Path) -> None:
    content = [image_bytes(np.full((3, 16, 16), value, np.uint8)) for value in (30, 200)]
    for name, values in (("dark", content[:1] * 4), ("bright", content[1:] * 4)):
        (tmp_path / "images" / name).mkdir(parents=True)
        for number, value in enumerate(values):
            (tmp_path / "images" / name / f"{number}.png").write_bytes(value)
    values = {"raster": "", "labels": "", "size_m": None, "images": str(tmp_path / "images"), "validation": "blocks"}
    assert mosaics.train(tmp_path, **values).overall is None


def test_a_table_can_name_the_class_of_each_image(tmp_path: Path) -> None:
    write_classes(tmp_path / "images", 4)
    rows = [
        f"{path.name},{int('field' in path.name)},{int('water' in path.name)},{int('town' in path.name)}"
        for path in (tmp_path / "images").rglob("*.png")
    ]
    (tmp_path / "table.csv").write_text("file,meadow,lake,city\n" + "\n".join(rows))
    answer = mosaics.train(
        tmp_path, raster="", labels="", size_m=None, images=str(tmp_path / "images"), table=str(tmp_path / "table.csv")
    )
    assert [one.name for one in read_model_card(Path(answer.model)).classes] == ["meadow", "lake", "city"]


def test_images_without_georeference_are_named_by_pixels(tmp_path: Path) -> None:
    mosaics.mosaic(tmp_path / "mosaic.tif", crs=None, transform=rasterio.Affine.identity())
    places = [(row, col) for row in range(ROWS) for col in range(0, COLS, 2)]
    points = [shapely.Point((col + 0.5) * TILE_PX, -(row + 0.5) * TILE_PX) for row, col in places]
    write(tmp_path / "labels.gpkg", points, [KINDS[PLACE_KIND[place]] for place in places], crs=None)
    mosaics.train(tmp_path, size_m=float(TILE_PX), ungeoreferenced=True)
    answer = mosaics.classify(tmp_path, ungeoreferenced=True)
    polygons, _ = mosaics.features(answer.scenes)
    assert len(polygons) == ROWS * COLS
    assert any(remark.code == "scenes.unknown_resolution" for remark in answer.remarks)
