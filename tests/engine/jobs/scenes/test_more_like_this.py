"""more-like-this: the most similar tiles of one raster or of several, ranked."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from affine import Affine

from engine.contract.errors import InputError, ParameterError
from engine.raster.windows import Window
from engine.scenes.encoder import SceneEncoder
from engine.scenes.example import example_place
from engine.scenes.lattice import Lattice
from tests.engine.jobs.scenes import mosaics
from tests.engine.jobs.scenes.mosaics import COLS, PIXEL_M, PLACE_KIND, ROWS, TILE_PX, TRANSFORM


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    mosaics.mosaic(tmp_path / "mosaic.tif")
    return tmp_path


def ranks(path: str) -> tuple[list[Any], dict[str, np.ndarray]]:
    polygons, fields = mosaics.features(path)
    assert fields["rank"].tolist() == list(range(1, len(polygons) + 1))
    assert (np.diff(fields["similarity"]) <= 0).all()
    return polygons, fields


def test_tiles_of_the_same_kind_come_first(folder: Path) -> None:
    answer = mosaics.like_this(folder)
    polygons, fields = ranks(answer.similar)
    assert [mosaics.kind_at(one) for one in polygons] == [PLACE_KIND[2, 3]] * 10
    x, y = TRANSFORM @ (3.5 * TILE_PX, 2.5 * TILE_PX)
    assert not any(one.bounds[0] < x < one.bounds[2] and one.bounds[1] < y < one.bounds[3] for one in polygons)
    assert set(fields["image"]) == {"mosaic.tif"}
    told = json.loads(Path(answer.result).read_text())
    assert told["searched"] == ROWS * COLS - 1
    assert len(told["tiles"]) == 10


def test_the_ranking_is_that_of_all_cosines(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = mosaics.like_this(folder, count=ROWS * COLS, out=str(folder / "a"))
    monkeypatch.setattr("engine.scenes.vectors.PART_PX", 7 * TILE_PX**2)  # other parts, and a cache of their own
    again = mosaics.like_this(folder, count=ROWS * COLS, out=str(folder / "b"))
    first, second = ranks(whole.similar), ranks(again.similar)
    assert len(first[0]) == ROWS * COLS - 1
    np.testing.assert_allclose(first[1]["similarity"], second[1]["similarity"], atol=2e-3)


def test_the_second_question_is_answered_from_what_is_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mosaics.like_this(folder)
    seen: list[int] = []
    true = SceneEncoder.vectors

    def counted(self: SceneEncoder, images: Any, observer: Any) -> Any:
        seen.append(images.count)
        return true(self, images, observer)

    monkeypatch.setattr(SceneEncoder, "vectors", counted)
    x, y = TRANSFORM @ (6.5 * TILE_PX, 5.5 * TILE_PX)
    answer = mosaics.like_this(folder, place=f"{x},{y}", out=str(folder / "second"))
    assert not seen
    assert mosaics.kind_at(ranks(answer.similar)[0][0]) == PLACE_KIND[5, 6]


@pytest.mark.slow
def test_what_is_kept_is_answered_without_torch_and_to_the_same_bytes(folder: Path) -> None:
    values = {"encoder": "", "size_m": 4 * TILE_PX * PIXEL_M, "cache": str(folder / "cache"), "visible_bands": "1,2,3"}
    first = mosaics.like_this(folder, **values)
    assert json.loads(Path(first.result).read_text())["device"]
    job = {**mosaics.like_values(folder, **values), "out": str(folder / "again")}
    code = (
        "import sys, json; from engine.jobs import run_named; from engine.observer import SilentObserver; "
        "run_named('more-like-this', json.loads(sys.argv[1]), SilentObserver()); sys.exit('torch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, json.dumps(job)], check=True)
    told = json.loads((folder / "again" / "result.json").read_text())
    assert told["device"] == "" and "torch" not in told["provenance"]["versions"]
    assert (folder / "again" / "similar.gpkg").read_bytes() == Path(first.similar).read_bytes()


def test_other_random_weights_are_not_taken_for_those_that_are_kept(folder: Path) -> None:
    values = {"cache": str(folder / "cache"), "count": ROWS * COLS}
    first = ranks(mosaics.like_this(folder, seed=1, out=str(folder / "a"), **values).similar)[1]["similarity"]
    beside = ranks(mosaics.like_this(folder, seed=2, out=str(folder / "b"), **values).similar)[1]["similarity"]
    alone = ranks(mosaics.like_this(folder, seed=2, out=str(folder / "c"), count=ROWS * COLS).similar)[1]["similarity"]
    assert (beside == alone).all()
    assert (first != beside).any()


def test_several_rasters_of_other_crs_are_searched(folder: Path) -> None:
    mosaics.mosaic(
        folder / "east.tif", mosaics.pixels(3), crs="EPSG:32634", transform=Affine(2.0, 0.0, 2e5, 0.0, -2.0, 5e6)
    )
    paths = f"{folder / 'mosaic.tif'}\n{folder / 'east.tif'}"
    answer = mosaics.like_this(folder, search_in=paths, count=30)
    polygons, fields = ranks(answer.similar)
    assert set(fields["image"]) == {"mosaic.tif", "east.tif"}
    own = [one for one, name in zip(polygons, fields["image"], strict=True) if name == "mosaic.tif"]
    assert {mosaics.kind_at(one) for one in own} == {PLACE_KIND[2, 3]}
    # Both lie where they are on the ground: 180 km apart.
    east = next(one for one, name in zip(polygons, fields["image"], strict=True) if name == "east.tif")
    assert east.centroid.distance(own[0].centroid) > 1e5


def test_the_example_is_no_answer_however_its_raster_is_written(folder: Path) -> None:
    path = folder / "mosaic.tif"
    elsewhere = f"{folder}/../{folder.name}/mosaic.tif"
    answer = mosaics.like_this(folder, search_in=f"{elsewhere}\n{path}", count=ROWS * COLS)
    assert len(ranks(answer.similar)[0]) == ROWS * COLS - 1  # one raster, without the tile of the example


@pytest.mark.parametrize("moved_px", [-0.004, 0.0, 0.003])
def test_a_click_on_the_edge_of_a_tile_is_one_on_the_tile(moved_px: float) -> None:
    x, y = TRANSFORM @ (2 * TILE_PX + moved_px, 33.0)
    box = f"{x - 0.006},{y - 0.006},{x + 0.006},{y + 0.006} [EPSG:32633]"
    lattice = Lattice(mosaics.GRID, (TILE_PX, TILE_PX), (TILE_PX, TILE_PX))
    found = example_place(box, lattice)
    assert found.tile == (33 // TILE_PX, 1 if moved_px < 0 else 2)
    assert found.window == lattice.window(Window(*found.tile, 1, 1))


def test_with_an_overlap_the_tile_is_taken_whose_middle_is_nearest() -> None:
    lattice = Lattice(mosaics.GRID, (TILE_PX, TILE_PX), (TILE_PX // 4, TILE_PX // 4))
    rows, cols = lattice.shape
    for pixel in ((0, 0), (TILE_PX, TILE_PX // 2), (ROWS * TILE_PX - 1, COLS * TILE_PX - 1), (70, 55)):
        x, y = TRANSFORM @ (pixel[1] + 0.5, pixel[0] + 0.5)
        found = example_place(f"{x},{y}", lattice)
        away = [[abs(at + 0.5 - (place * TILE_PX / 4 + TILE_PX / 2)) for place in range(count)]
                for at, count in zip(pixel, (rows, cols), strict=True)]  # fmt: skip
        assert found.tile is not None
        assert [one[place] for one, place in zip(away, found.tile, strict=True)] == [min(one) for one in away]


def test_in_a_strip_without_tiles_the_window_moves_inside() -> None:
    grid = replace(mosaics.GRID, width=2 * TILE_PX + 5)
    x, y = TRANSFORM @ (2 * TILE_PX + 3.5, 3.5)
    found = example_place(f"{x},{y}", Lattice(grid, (TILE_PX, TILE_PX), (TILE_PX, TILE_PX)))
    assert found.tile is None
    assert found.window == Window(0, TILE_PX + 5, TILE_PX, TILE_PX)


def test_a_box_is_looked_at_as_it_is(folder: Path) -> None:
    place = np.argwhere((PLACE_KIND[:-1] == PLACE_KIND[1:]) & (PLACE_KIND[:-1] == 0))[0]
    west, north = TRANSFORM @ (place[1] * TILE_PX, place[0] * TILE_PX)
    answer = mosaics.like_this(folder, place=f"{west},{north - 64},{west + 32},{north}", count=5)
    polygons, _ = ranks(answer.similar)
    assert {mosaics.kind_at(one) for one in polygons} == {0}


@pytest.mark.parametrize(
    ("place", "kind"),
    [("", ParameterError), ("here", ParameterError), ("1,2,3", ParameterError), ("1,2", InputError),
     ("500001,4999999 [EPSG:99999]", ParameterError)],
)  # fmt: skip
def test_a_place_that_is_none_is_refused(folder: Path, place: str, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        mosaics.like_this(folder, place=place)
    assert "Example" in str(caught.value)
    assert not (folder / "similar" / "similar.gpkg").exists()


def test_an_example_without_data_is_refused(folder: Path) -> None:
    image = mosaics.pixels()
    image[:, 2 * TILE_PX : 3 * TILE_PX, 3 * TILE_PX : 4 * TILE_PX] = 0
    mosaics.mosaic(folder / "mosaic.tif", image, nodata=0)
    with pytest.raises(InputError, match="less than half"):
        mosaics.like_this(folder)


def test_rasters_of_another_resolution_or_other_bands_are_refused(folder: Path) -> None:
    mosaics.mosaic(folder / "coarse.tif", transform=Affine(9.0, 0.0, 5e5, 0.0, -9.0, 5e6))
    with pytest.raises(InputError, match="ground resolution"):
        mosaics.like_this(folder, search_in=str(folder / "coarse.tif"))
    mosaics.mosaic(folder / "two.tif", mosaics.pixels()[:2], photometric="MINISBLACK")
    with pytest.raises(InputError, match="2 bands"):
        mosaics.like_this(folder, search_in=str(folder / "two.tif"))


def test_an_archive_without_data_is_named_and_the_others_are_searched(folder: Path) -> None:
    mosaics.mosaic(folder / "nothing.tif", np.zeros_like(mosaics.pixels()), nodata=0)
    answer = mosaics.like_this(folder, search_in=f"{folder / 'nothing.tif'}\n{folder / 'mosaic.tif'}")
    (said,) = [one for one in answer.remarks if one.code == "scenes.no_data_rasters"]
    assert "nothing.tif" in str(said.values["paths"])
    assert set(ranks(answer.similar)[1]["image"]) == {"mosaic.tif"}


def test_an_encoder_that_sees_nothing_is_no_ranking(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SceneEncoder, "vectors", lambda self, images, observer: torch.zeros(images.count, self.length))
    with pytest.raises(InputError, match="sees nothing"):
        mosaics.like_this(folder)
    mosaics.labels(folder / "labels.gpkg")
    answer = mosaics.train(folder)
    (said,) = [one for one in answer.remarks if one.code == "scenes.nothing_seen"]
    assert said.values["count"] == said.values["tiles"] == ROWS * COLS / 2


def test_the_values_of_a_raster_are_kept_unless_it_may_change_unseen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept(cache: str) -> int:
        mosaics.like_this(folder, cache=str(folder / cache))
        return len(list((folder / cache).glob("known/values-*")))

    assert kept("seen") == kept("seen") == 1
    mosaics.mosaic(folder / "mosaic.tif", mosaics.pixels(3))
    assert kept("seen") == 2, "another image at the same path is measured anew"
    monkeypatch.setattr("engine.pixels.kept.beside", lambda path: None)
    assert kept("unseen") == 0
