"""Input that cannot be used: an error that names the file and the remedy, and no file under a final name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.transform import from_origin

from engine.contract.errors import SwimdiffError
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import NODATA, ROTATED, changed_scene, no_final_file, scene, write_raster

FAST = {"method": "cva"}


def refused(before: Path | str, after: Path | str, out: Path, **values: object) -> SwimdiffError:
    """Runs the job, which must fail, and returns its error after checking what every failure promises."""
    with pytest.raises(SwimdiffError) as caught:
        run_named(
            "detect-change",
            {"before": str(before), "after": str(after), "out": str(out), **FAST, **values},
            SilentObserver(),
        )
    assert caught.value.hint, "an error without a remedy"
    assert no_final_file(out)
    return caught.value


def test_no_overlap(before: Path, tmp_path: Path) -> None:
    far = write_raster(tmp_path / "far.tif", scene(), transform=from_origin(900000, 5000000, 10, 10))
    error = refused(before, far, tmp_path / "out")
    assert error.code == "no_overlap"
    assert "far.tif" in error.message


def test_one_pixel_of_overlap(before: Path, tmp_path: Path) -> None:
    edge = write_raster(tmp_path / "edge.tif", scene(), transform=from_origin(500000 + 250 * 10, 5000000, 10, 10))
    error = refused(before, edge, tmp_path / "out")
    assert error.code == "no_overlap"
    assert "edge.tif" in error.message


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_no_crs(before: Path, tmp_path: Path) -> None:
    plain = write_raster(tmp_path / "plain.tif", scene(), crs=None)
    error = refused(before, plain, tmp_path / "out")
    assert error.code == "no_crs"
    assert "plain.tif" in error.message


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_gcp_only(before: Path, tmp_path: Path) -> None:
    path = tmp_path / "gcp.tif"
    image = scene().astype(np.uint16)
    points = [
        GroundControlPoint(row, col, 500000 + col * 10, 5000000 - row * 10) for row, col in ((0, 0), (0, 200), (200, 0))
    ]
    with rasterio.open(path, "w", driver="GTiff", dtype="uint16", count=4, height=203, width=251) as dataset:
        dataset.write(image)
        dataset.gcps = (points, CRS.from_epsg(32631))
    error = refused(before, path, tmp_path / "out")
    assert "gcp.tif" in error.message
    assert "warp" in error.hint.lower() or "georefer" in error.hint.lower()


def test_band_counts_that_differ(before: Path, tmp_path: Path) -> None:
    three = write_raster(tmp_path / "three.tif", scene(bands=3))
    error = refused(before, three, tmp_path / "out")
    assert error.code == "bands"
    assert "three.tif" in error.message


def test_complex_values(before: Path, tmp_path: Path) -> None:
    radar = write_raster(tmp_path / "radar.tif", scene(), dtype="complex64")
    error = refused(before, radar, tmp_path / "out")
    assert error.code == "input_unsupported"
    assert "radar.tif" in error.message


def test_all_nodata(before: Path, tmp_path: Path) -> None:
    empty = write_raster(tmp_path / "empty.tif", np.zeros((4, 203, 251)), nodata=NODATA)
    error = refused(before, empty, tmp_path / "out")
    assert error.code == "no_valid_data"
    assert "empty.tif" in error.message or "before.tif" in error.message


@pytest.mark.parametrize(
    ("name", "content"),
    [("zero.tif", b""), ("garbage.tif", b"not a raster at all" * 100), ("word.tif", b"II*\x00\x08")],
)
def test_files_that_are_no_rasters(before: Path, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    error = refused(before, path, tmp_path / "out")
    assert name in error.message


def test_a_missing_file(before: Path, tmp_path: Path) -> None:
    error = refused(before, tmp_path / "nowhere.tif", tmp_path / "out")
    assert error.code == "input_missing"
    assert "nowhere.tif" in error.message


@pytest.mark.parametrize("share", [0.3, 0.7, 0.98])
def test_a_truncated_file(before: Path, after: Path, tmp_path: Path, share: float) -> None:
    cut = tmp_path / "cut.tif"
    data = after.read_bytes()
    cut.write_bytes(data[: int(len(data) * share)])
    error = refused(before, cut, tmp_path / "out")
    assert "cut.tif" in error.message


def test_indirect_paths_are_refused_unless_allowed(before: Path, after: Path, tmp_path: Path) -> None:
    vrt = tmp_path / "disguised.tif"
    from rasterio.shutil import copy

    copy(str(after), str(tmp_path / "plain.vrt"), driver="VRT")
    vrt.write_bytes((tmp_path / "plain.vrt").read_bytes())
    for path in (str(vrt), str(tmp_path / "plain.vrt"), f"/vsizip/{after}", "https://127.0.0.1:9/x.tif"):
        error = refused(before, path, tmp_path / "out")
        assert error.code in ("input_refused", "input_unreadable")
        ways = ("“Allow virtual and remote files”", "“Allowed hosts”", "copy")
        assert any(way in error.hint for way in ways)
    result = run_named(
        "detect-change",
        {"before": str(before), "after": str(tmp_path / "plain.vrt"), "out": str(tmp_path / "allowed"), **FAST}
        | {"allow_indirect": True},
        SilentObserver(),
    )
    assert Path(result.change).exists()


def test_output_equals_input(tmp_path: Path, after: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    source = write_raster(folder / "score.tif", scene())
    content = source.read_bytes()
    with pytest.raises(SwimdiffError) as caught:
        run_named(
            "detect-change", {"before": str(source), "after": str(after), "out": str(folder), **FAST}, SilentObserver()
        )
    assert caught.value.code == "output_conflict"
    assert "score.tif" in caught.value.message
    assert source.read_bytes() == content


def test_an_output_folder_that_cannot_be_made(before: Path, after: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    error = refused(before, after, tmp_path / "file" / "out")
    assert error.code == "output_unwritable"
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("threshold", "often"),
        ("window_px", 3),
        ("method", "magic"),
        ("crs", "EPSG:0"),
        ("extent", "1,2,3"),
        ("encoder", "no.safetensors"),
    ],
)
def test_parameters_out_of_bounds_are_named(
    before: Path, after: Path, tmp_path: Path, field: str, value: object
) -> None:
    values = {"method": "deep"} if field == "encoder" else {}
    error = refused(before, after, tmp_path / "out", **{**values, field: value})
    assert field in str(error) or str(value) in str(error)


# What is handled, not refused.


def changed_share(result: dict[str, str]) -> tuple[float, float]:
    """Shares of changed pixels inside and outside of nothing: (changed share, nodata share)."""
    with rasterio.open(result.change) as dataset:
        classes = dataset.read(1)
    return float((classes == 1).mean()), float((classes == 255).mean())


def test_rotated_and_flipped_transforms_are_handled(before: Path, tmp_path: Path) -> None:
    flipped = write_raster(
        tmp_path / "flipped.tif",
        changed_scene()[:, ::-1],
        transform=rasterio.transform.Affine(10, 0, 500000, 0, 10, 5000000 - 203 * 10),
    )
    rotated = write_raster(tmp_path / "rotated.tif", changed_scene(), transform=ROTATED)
    straight = write_raster(tmp_path / "straight.tif", changed_scene())
    for number, path in enumerate((straight, flipped, rotated)):
        result = run_named(
            "detect-change",
            {"before": str(before), "after": str(path), "out": str(tmp_path / str(number)), **FAST},
            SilentObserver(),
        )
        assert Path(result.report).exists()
    with rasterio.open(tmp_path / "0" / "score.tif") as one, rasterio.open(tmp_path / "1" / "score.tif") as two:
        np.testing.assert_allclose(one.read(1), two.read(1), atol=1e-6)


@pytest.mark.parametrize("shape", [(1, 300), (300, 1), (2, 2), (40, 30)])
def test_tiny_and_thin_images(tmp_path: Path, shape: tuple[int, int]) -> None:
    image = scene(height=shape[0], width=shape[1])
    paths = [
        write_raster(tmp_path / f"{name}.tif", image + offset, tiled=False, blockxsize=None, blockysize=None)
        for name, offset in (("a", 0), ("b", np.random.default_rng(0).normal(0, 30, image.shape)))
    ]
    for method in ("cva", "irmad", "deep", "fused"):
        result = run_named(
            "detect-change",
            {"before": str(paths[0]), "after": str(paths[1]), "out": str(tmp_path / method), "method": method},
            SilentObserver(),
        )
        with rasterio.open(result.score) as dataset:
            assert dataset.shape == shape


@pytest.mark.parametrize("method", ["cva", "irmad", "deep", "fused"])
def test_a_constant_band_adds_nothing_and_breaks_nothing(tmp_path: Path, method: str) -> None:
    images = [scene(), changed_scene()]
    for image in images:
        image[2] = 500
    paths = [write_raster(tmp_path / f"{number}.tif", image) for number, image in enumerate(images)]
    result = run_named(
        "detect-change",
        {"before": str(paths[0]), "after": str(paths[1]), "out": str(tmp_path / "out"), "method": method},
        SilentObserver(),
    )
    changed, nodata = changed_share(result)
    assert 0 < changed < 0.3
    assert nodata == 0


def test_values_that_are_no_numbers_become_nodata_and_do_not_spread(tmp_path: Path) -> None:
    images = [scene(), changed_scene()]
    images[0][:, 5:9, 5:9] = np.nan
    images[1][1, 30:33, 40:44] = np.inf
    images[1][2, 100, 100] = 1e38
    paths = [write_raster(tmp_path / f"{number}.tif", image, dtype="float32") for number, image in enumerate(images)]
    result = run_named(
        "detect-change",
        {"before": str(paths[0]), "after": str(paths[1]), "out": str(tmp_path / "out"), **FAST},
        SilentObserver(),
    )
    with rasterio.open(result.change) as dataset:
        classes = dataset.read(1)
    expected = np.zeros(classes.shape, bool)
    expected[5:9, 5:9] = expected[30:33, 40:44] = expected[100, 100] = True
    np.testing.assert_array_equal(classes == 255, expected)


@pytest.mark.parametrize("method", ["cva", "irmad", "deep", "fused"])
def test_one_image_against_itself_shows_no_change(tmp_path: Path, method: str) -> None:
    image = scene()
    image[:, 40:] = 0  # most of a scene may be one value, as outside of a swath
    one, other = (write_raster(tmp_path / f"{name}.tif", image) for name in ("one", "other"))
    result = run_named(
        "detect-change",
        {"before": str(one), "after": str(other), "out": str(tmp_path / "out"), "method": method},
        SilentObserver(),
    )
    assert changed_share(result) == (0.0, 0.0)


@pytest.mark.parametrize("method", ["cva", "irmad", "deep", "fused"])
def test_mostly_empty_scenes_work(tmp_path: Path, method: str) -> None:
    images = [scene(), changed_scene()]
    for image in images:
        image[:, 40:] = 0
    paths = [write_raster(tmp_path / f"{number}.tif", image) for number, image in enumerate(images)]
    result = run_named(
        "detect-change",
        {"before": str(paths[0]), "after": str(paths[1]), "out": str(tmp_path / "out"), "method": method},
        SilentObserver(),
    )
    assert Path(result.report).exists()
