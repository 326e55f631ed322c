"""Clouds and shadows: what their masks hide counts as no data, and is said."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin

from engine.contract.errors import SwimdiffError
from engine.contract.remarks import INFO, sentence
from engine.contract.results import read_result
from engine.contract.results.change import ChangeAnswer, ChangeResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.change.masked import (
    CLOUD,
    GRID,
    cloudy_pair,
    codes,
    hidden_px,
    left_of_the_change,
    on_grid,
    write_mask,
)
from tests.engine.jobs.conftest import HEIGHT_PX, ROTATED, WIDTH_PX, no_final_file

SHARE = float(hidden_px().mean())


def run(folder: Path, **values: Any) -> ChangeAnswer:
    pair = {"before": str(folder / "before.tif"), "after": str(folder / "after.tif"), "out": str(folder / "out")}
    return run_named("detect-change", {**pair, "method": "cva", **values}, SilentObserver())


def classes(answer: ChangeAnswer) -> np.ndarray:
    with rasterio.open(answer.change) as dataset:
        return dataset.read(1)


def failure(folder: Path, **values: Any) -> SwimdiffError:
    with pytest.raises(SwimdiffError) as caught:
        run(folder, **values)
    assert no_final_file(folder / "out")
    return caught.value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cloudy_pair(tmp_path)
    return tmp_path


def test_what_a_mask_hides_is_no_data_and_what_is_left_is_found(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(9, 3, 4), nodata=0)
    answer = run(folder)
    found = classes(answer)
    np.testing.assert_array_equal(found == 255, hidden_px())
    changed = found == 1
    assert (changed & left_of_the_change()).sum() > 0.7 * left_of_the_change().sum()
    assert changed.sum() < 2 * left_of_the_change().sum()
    result = read_result(ChangeResult, Path(answer.result))
    (mask,) = result.masks
    assert (mask.date, mask.name, mask.kind, mask.found) == ("after", "after_SCL.tif", "scl", True)
    assert mask.hidden_share == pytest.approx(SHARE)
    assert mask.covered_share == 1.0
    said = [remark for remark in answer.remarks if remark.code == "change.mask_found"]
    assert [remark.severity for remark in said] == [INFO]
    text = f"“After”: {SHARE:.1%} hidden by the mask after_SCL.tif (Sentinel-2 SCL)"
    assert text in sentence(said[0])
    assert text in Path(answer.report).read_text()
    assert str(folder / "after_SCL.tif") in result.provenance.inputs


def test_without_looking_for_masks_the_cloud_is_change(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(9, 3, 4))
    answer = run(folder, find_masks=False)
    assert not (classes(answer) == 255).any()
    assert read_result(ChangeResult, Path(answer.result)).masks == ()


def test_a_resumed_run_is_one_of_the_same_masks(folder: Path) -> None:
    from engine.contract.jobs.change import DetectChange
    from engine.contract.parameters import from_dict
    from engine.jobs.change.plan import plan_pair, run_key

    def key(**values: Any) -> str:
        pair = {"before": str(folder / "before.tif"), "after": str(folder / "after.tif"), "out": "o"}
        job = from_dict(DetectChange, {**pair, **values})
        return run_key(job, plan_pair(job))

    without = key()
    mask = write_mask(folder / "after_SCL.tif", codes(9, 3, 4))
    keys = [without, key(), key(mask_snow=False), key(find_masks=False), key(before_mask=str(mask))]
    write_mask(mask, codes(9, 4, 4))
    assert keys[3] == without
    assert len({*keys, key()}) == 5


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        ("scl", codes(8, 3, 5)),
        ("qa_pixel", codes(22280, 23888, 21824)),
        ("fmask", codes(4, 2, 0)),
        ("python_fmask", codes(2, 3, 1)),
        ("udm2", np.concatenate([codes(0, 0, 1), np.zeros((7, HEIGHT_PX, WIDTH_PX))])),
        ("other", codes(7, 12, 1)),
    ],
)
def test_each_kind_hides_the_same(folder: Path, kind: str, made: np.ndarray) -> None:
    mask = write_mask(folder / "clouds.tif", made, dtype="uint16")
    given = {"mask_values": "7, 10-12"} if kind == "other" else {}
    answer = run(folder, before_mask=str(mask), mask_kind=kind, **given)
    np.testing.assert_array_equal(classes(answer) == 255, hidden_px())
    assert answer.remarks[0].code == "change.mask_used"


def test_a_mask_of_decimal_numbers_serves_where_its_values_are_named(folder: Path) -> None:
    mask = write_mask(folder / "clouds.tif", codes(1, 1, 0), dtype="float32", nodata=0)
    answer = run(folder, after_mask=str(mask), mask_kind="other", mask_values="1")
    np.testing.assert_array_equal(classes(answer) == 255, hidden_px())


@pytest.mark.parametrize(
    ("crs", "transform", "shape"),
    [
        (32631, from_origin(500000.0, 5000000.0, 20.0, 20.0), (102, 126)),  # coarser, as the product has it
        (32631, from_origin(499997.0, 5000004.0, 10.0, 10.0), (204, 253)),  # off the lattice
        (32631, ROTATED, (310, 320)),
        (4326, from_origin(2.999, 45.156, 0.0001, 0.00007), (400, 440)),
        (32632, from_origin(28000.0, 5020000.0, 9.0, 9.0), (4000, 2000)),
    ],
)
def test_the_mask_may_lie_on_any_grid(folder: Path, crs: int, transform: Any, shape: tuple[int, int]) -> None:
    system = CRS.from_epsg(crs)
    if transform is ROTATED:
        transform = transform @ transform.translation(-60, -60)
    mask = write_mask(
        folder / "after_SCL.tif", on_grid(codes(9, 3, 4), system, transform, shape, 4), crs=system, transform=transform
    )
    found = classes(run(folder)) == 255
    assert (found & hidden_px()).sum() / (found | hidden_px()).sum() > 0.9
    with rasterio.open(mask) as dataset:
        assert dataset.count == 1


@pytest.mark.parametrize("method", ["cva", "fused"])
def test_the_window_does_not_change_what_is_found_beside_a_cloud(folder: Path, method: str) -> None:
    coarse = GRID @ GRID.scale(2, 2)
    made = on_grid(codes(9, 3, 4), CRS.from_epsg(32631), coarse, (102, 126), 4)
    write_mask(folder / "after_SCL.tif", made, transform=coarse)
    scores = []
    for window_px in (64, 1024):
        answer = run(folder, method=method, window_px=window_px, out=str(folder / f"out{window_px}"))
        with rasterio.open(answer.score) as dataset:
            scores.append(dataset.read(1))
    np.testing.assert_allclose(*scores, atol=1e-6)
    np.testing.assert_array_equal(scores[0] == -1, scores[1] == -1)


def test_a_mask_moves_with_its_date_where_the_shift_is_corrected(folder: Path) -> None:
    from engine.raster.describe import Access, describe
    from engine.raster.grid import common_grid
    from engine.raster.masks.mask import MaskRequest, find_mask
    from engine.raster.reading.reader import PairReader

    mask = write_mask(folder / "after_SCL.tif", codes(9, 3, 4))
    before, after = (describe(str(folder / f"{name}.tif")) for name in ("before", "after"))
    found = find_mask(after, str(mask), MaskRequest(), Access())
    reader = PairReader(before, after, common_grid(before, after), [(1, 1)], shift_px=(3.0, 0.0), masks=(None, found))
    (tile,) = reader.tiles()
    moved = np.roll(hidden_px(), 3, axis=0)
    np.testing.assert_array_equal(~tile.valid[3:], moved[3:])
    assert reader.bytes_decoded <= reader.bytes_in_files


def test_two_masks_hide_what_either_hides(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(9, 3, 4))
    other = codes(4, 4, 4)
    other[0, :20, :20] = 10
    other[0, -9:, :] = 0  # outside of the swath: no data, and no cloud
    write_mask(folder / "before_SCL.tif", other)
    answer = run(folder)
    expected = hidden_px()
    expected[:20, :20] = expected[-9:, :] = True
    np.testing.assert_array_equal(classes(answer) == 255, expected)
    before, after = read_result(ChangeResult, Path(answer.result)).masks
    assert before.hidden_share == pytest.approx(400 / ((HEIGHT_PX - 9) * WIDTH_PX))
    assert after.hidden_share == pytest.approx(SHARE)


def test_snow_stays_where_it_is_asked_for(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(11, 3, 4))
    assert (classes(run(folder)) == 255)[CLOUD].all()
    assert not (classes(run(folder, mask_snow=False)) == 255)[CLOUD].any()


def test_a_mask_of_a_part_says_so_and_hides_that_part(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(9, 3, 4)[:, :100])
    answer = run(folder)
    expected = hidden_px()
    expected[100:] = False
    np.testing.assert_array_equal(classes(answer) == 255, expected)
    (part,) = [remark for remark in answer.remarks if remark.code == "change.mask_part"]
    assert f"covers only {100 / HEIGHT_PX:.0%} of what is compared" in sentence(part)


def test_values_of_another_kind_are_told(folder: Path) -> None:
    mask = write_mask(folder / "clouds.tif", codes(9, 128, 77))
    answer = run(folder, after_mask=str(mask), mask_kind="scl")
    (strange,) = [remark for remark in answer.remarks if remark.code == "change.mask_values"]
    assert "such as 77, 128" in sentence(strange) and "Sentinel-2 SCL does not have" in sentence(strange)


def test_a_plan_tells_of_the_masks(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(9, 3, 4))
    pair = {"before": str(folder / "before.tif"), "after": str(folder / "after.tif"), "method": "cva"}
    plan = run_named("plan-change", pair, SilentObserver())
    assert [mask.name for mask in plan.masks] == ["after_SCL.tif"]
    assert f"after_SCL.tif hides {SHARE:.0%} of after" in plan.text
    assert plan.remarks[0].code == "change.mask_found"


def test_a_date_without_a_clear_pixel_is_an_error_that_says_what_to_do(folder: Path) -> None:
    mask = write_mask(folder / "after_SCL.tif", codes(9, 9, 9))
    error = failure(folder)
    assert error.code == "no_valid_data"
    assert str(mask) in error.message and "“After”" in error.message
    assert "Find cloud masks" in error.hint


def test_masks_that_leave_nothing_in_common_are_an_error(folder: Path) -> None:
    made = codes(4, 4, 4)
    for name, rows in (("before", slice(0, 110)), ("after", slice(100, None))):
        half = made.copy()
        half[0, rows] = 9
        write_mask(folder / f"{name}_SCL.tif", half)
    error = failure(folder)
    assert error.code == "no_valid_data"
    assert "fewer clouds" in error.hint


@pytest.mark.parametrize(
    ("values", "profile", "code", "words"),
    [
        ({"mask_kind": "scl"}, {"dtype": "float32"}, "input_unsupported", "decimal numbers (float32)"),
        ({"mask_kind": "udm2"}, {}, "bands", "has 1 band, but a mask of the kind PlanetScope UDM2"),
        ({"mask_kind": "scl"}, {"transform": from_origin(7e5, 5e6, 10, 10)}, "no_overlap", "does not cover anything"),
        ({"mask_kind": "scl"}, {"crs": None}, "no_crs", "coordinate reference system"),
        ({}, {}, "parameter", "does not tell what its values mean"),
        ({"mask_kind": "other"}, {}, "parameter", "“Values of the mask”"),
        ({"mask_kind": "other", "mask_values": "cloud"}, {}, "parameter", "“Values of the mask” is 'cloud'"),
        ({"mask_kind": "scl", "mask_values": "3"}, {}, "parameter", "has no effect"),
    ],
)
def test_a_mask_that_cannot_be_one_is_an_error_with_a_remedy(
    folder: Path, values: dict[str, str], profile: dict[str, Any], code: str, words: str
) -> None:
    mask = write_mask(folder / "clouds.tif", codes(9, 3, 4), **profile)
    error = failure(folder, after_mask=str(mask), **values)
    assert error.code == code
    assert words in error.message
    assert error.hint


def test_a_mask_that_lies_there_and_cannot_be_used_is_told_and_passed_over(folder: Path) -> None:
    (folder / "after_SCL.tif").write_bytes(b"no raster at all")
    answer = run(folder)
    (remark,) = [remark for remark in answer.remarks if remark.code == "change.mask_not_used"]
    assert "after_SCL.tif" in sentence(remark) and "clouds count as ground" in sentence(remark)
    assert not (classes(answer) == 255).any()


def test_a_result_never_takes_the_place_of_a_mask(folder: Path) -> None:
    mask = write_mask(folder / "score.tif", codes(9, 3, 4))
    content = mask.read_bytes()
    with pytest.raises(SwimdiffError) as caught:
        run(folder, after_mask=str(mask), mask_kind="scl", out=str(folder))
    assert caught.value.code == "output_conflict"
    assert mask.read_bytes() == content


def test_another_threshold_keeps_what_is_hidden(folder: Path) -> None:
    write_mask(folder / "after_SCL.tif", codes(9, 3, 4))
    answer = run(folder)
    shutil.copytree(folder / "out", folder / "copy")
    applied = run_named("apply-threshold", {"result": str(folder / "copy"), "threshold": "0.3"}, SilentObserver())
    np.testing.assert_array_equal(classes(applied) == 255, hidden_px())
    assert applied.remarks == answer.remarks
    facts = json.loads(Path(applied.result).read_text())
    assert facts["masks"] == json.loads(Path(answer.result).read_text())["masks"]
    del facts["masks"]  # as version 0.1 wrote it
    Path(applied.result).write_text(json.dumps(facts))
    assert read_result(ChangeResult, Path(applied.result)).masks == ()
