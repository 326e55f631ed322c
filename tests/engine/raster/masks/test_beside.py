"""Masks beside images, by the names that products give their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.raster.masks.beside import kind_of, mask_beside

LANDSAT = "LC08_L2SP_193027_20180718_20200831_02_T1"
SENTINEL = "T32TQM_20180718T101031"
PRODUCT = "S2A_MSIL2A_20180718T101031_N0208_R022_T32TQM_20180718T154320"
PLANET = "20230718_101031_55_2461_3B"


def touch(folder: Path, *names: str) -> list[Path]:
    """Makes empty files."""
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return paths


@pytest.mark.parametrize(
    ("image", "mask", "kind"),
    [
        (f"{SENTINEL}_B04_10m.jp2", f"{SENTINEL}_SCL_20m.jp2", "scl"),
        (f"{PRODUCT}_stack.tif", f"{SENTINEL}_SCL_20m.jp2", "scl"),
        (f"{PRODUCT}.tif", f"{PRODUCT}_SCL.tif", "scl"),
        (f"{LANDSAT}_SR_B4.TIF", f"{LANDSAT}_QA_PIXEL.TIF", "qa_pixel"),
        (f"{LANDSAT}_stack.tif", f"{LANDSAT}_QA_PIXEL.TIF", "qa_pixel"),
        (f"{PLANET}_AnalyticMS_SR_8b_clip.tif", f"{PLANET}_udm2_clip.tif", "udm2"),
        ("composite.tif", "composite_udm2.tif", "udm2"),
        ("summer.tif", "summer_scl.tiff", "scl"),
    ],
)
def test_a_mask_of_the_same_scene_is_found(tmp_path: Path, image: str, mask: str, kind: str) -> None:
    shown, hiding = touch(tmp_path, image, mask)
    found = mask_beside(str(shown))
    assert found is not None
    assert (Path(found.path), found.kind) == (hiding, kind)
    assert kind_of(mask) == kind
    assert mask_beside(str(hiding)) is None  # a mask has none of its own


@pytest.mark.parametrize(
    ("image", "others"),
    [
        (f"{SENTINEL}_B04_10m.jp2", ["T32TQM_20180721T101031_SCL_20m.jp2", "T33TQM_20180718T101031_SCL_20m.jp2"]),
        (f"{LANDSAT}_SR_B4.TIF", [LANDSAT.replace("20180718", "20180803") + "_QA_PIXEL.TIF"]),
        ("before.tif", ["after_SCL.tif", f"{SENTINEL}_SCL_20m.jp2", "before_muscl.tif", "before_SCL.txt"]),
        (f"{PLANET}_AnalyticMS.tif", ["20230718_101033_55_2461_3B_udm2.tif"]),
    ],
)
def test_a_mask_of_another_scene_is_not(tmp_path: Path, image: str, others: list[str]) -> None:
    shown, *_ = touch(tmp_path, image, *others)
    assert mask_beside(str(shown)) is None


def test_a_safe_folder_keeps_it_with_the_bands_of_20_m(tmp_path: Path) -> None:
    data = "GRANULE/L2A_T32TQM/IMG_DATA"
    shown, *_ = touch(
        tmp_path,
        f"{data}/R10m/{SENTINEL}_B04_10m.jp2",
        f"{data}/R60m/{SENTINEL}_SCL_60m.jp2",
        f"{data}/R20m/{SENTINEL}_SCL_20m.jp2",
    )
    found = mask_beside(str(shown))
    assert found is not None and found.path.endswith("_SCL_20m.jp2")


def test_the_mask_of_the_image_itself_goes_before_that_of_its_scene(tmp_path: Path) -> None:
    shown, *_ = touch(tmp_path, f"{SENTINEL}_clip.tif", f"{SENTINEL}_SCL_20m.jp2", f"{SENTINEL}_clip_SCL.tif")
    found = mask_beside(str(shown))
    assert found is not None and found.path.endswith("_clip_SCL.tif")


def test_what_is_no_file_has_no_mask(tmp_path: Path) -> None:
    assert mask_beside(str(tmp_path / "missing.tif")) is None
    assert mask_beside("/vsicurl/https://example.org/a.tif") is None
