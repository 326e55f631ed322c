"""`export-map` with what cannot be exported: it is named, and what was there stays."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import ErrorCode, JobCancelled, OutputError, ParameterError, SwimdiffError
from tests.engine.jobs.conftest import write_raster
from tests.engine.jobs.export.exports import (
    Listener,
    export,
    land,
    write_classified,
)


@pytest.fixture
def classified(tmp_path: Path) -> Path:
    """A map as classify writes it."""
    return write_classified(tmp_path)


def refused(code: ErrorCode, run: Callable[[], object]) -> SwimdiffError:
    """Runs an export that must fail with a code and a remedy."""
    with pytest.raises(SwimdiffError) as caught:
        run()
    assert caught.value.code == code and caught.value.hint
    return caught.value


def test_more_areas_than_programs_read_are_refused_before_they_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = np.random.default_rng(0).integers(1, 5, (1, 300, 400))
    path = write_raster(tmp_path / "noise.tif", noise, dtype="uint8")
    monkeypatch.setattr("engine.export.map_polygons.MAX_FEATURES", 20_000)
    monkeypatch.setattr("engine.vector.polygons.PolygonBuilder.add", lambda *_: pytest.fail("drawn all the same"))
    error = refused(ErrorCode.PARAMETER, lambda: export(path, tmp_path / "out", minimum_area_px=1))
    assert "about 60,000 areas" in error.message
    assert "“Smallest polygon”" in error.hint and not (tmp_path / "out" / "map.tif").exists()
    monkeypatch.undo()
    assert export(path, tmp_path / "out", polygons=False)


def test_what_is_no_map_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    scores = write_raster(tmp_path / "score.tif", np.random.default_rng(0).random((1, 50, 50)), dtype="float32")
    refused(ErrorCode.INPUT_UNSUPPORTED, lambda: export(scores, tmp_path / "out"))
    image = write_raster(tmp_path / "image.tif", np.arange(3600).reshape(1, 60, 60), dtype="uint16")
    refused(ErrorCode.INPUT_UNSUPPORTED, lambda: export(image, tmp_path / "out"))
    bands = write_raster(tmp_path / "bands.tif", np.ones((3, 50, 50)), dtype="uint8")
    refused(ErrorCode.BANDS, lambda: export(bands, tmp_path / "out"))
    refused(ErrorCode.INPUT_MISSING, lambda: export(tmp_path / "nowhere.tif", tmp_path / "out"))
    assert not (tmp_path / "out").exists()


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_map_without_a_place_is_refused(tmp_path: Path) -> None:
    plain = write_raster(tmp_path / "plain.tif", land()[None], dtype="uint8", crs=None)
    refused(ErrorCode.NO_CRS, lambda: export(plain, tmp_path / "out"))


def test_attachments_that_are_missing_are_named(classified: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path):
        lines = f"{classified}\n{path}"
        error = refused(
            ErrorCode.INPUT_MISSING, lambda lines=lines: export(classified, tmp_path / "o", attachments=lines)
        )
        assert str(path) in error.message


def test_files_of_others_are_not_replaced(classified: Path, tmp_path: Path) -> None:
    (tmp_path / "README.txt").write_text("of my project")
    error = refused(ErrorCode.OUTPUT_CONFLICT, lambda: export(classified, tmp_path))
    assert "README.txt" in error.message and (tmp_path / "README.txt").read_text() == "of my project"
    assert not (tmp_path / "map.tif").exists()


def test_a_map_is_not_exported_over_itself(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", land()[None], dtype="uint8", nodata=0)
    before = path.read_bytes()
    refused(ErrorCode.OUTPUT_CONFLICT, lambda: export(path, tmp_path))
    assert path.read_bytes() == before and len(list(tmp_path.iterdir())) == 1


def test_nothing_asked_for_is_an_error(classified: Path, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="Nothing"):
        export(classified, tmp_path / "out", geotiff=False, cog=False, polygons=False)


@pytest.mark.parametrize(
    "stage", ["Counting the classes of the map", "Creating polygons", "Writing the rasters", "Writing the zip file"]
)
def test_a_cancelled_export_leaves_what_was_there(classified: Path, tmp_path: Path, stage: str) -> None:
    export(classified, tmp_path / "out", title="first")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    with pytest.raises(JobCancelled):
        export(classified, tmp_path / "out", Listener(stage), title="second", package="zip")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@pytest.mark.parametrize("small_disk", ["200k", "400k"], indirect=True)
def test_a_full_disk_leaves_nothing(classified: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the check beforehand too, which a disk that fills up meanwhile would pass."""
    monkeypatch.setattr("engine.files.output_folder.check_space", lambda folder, needed: None)
    values = np.random.default_rng(0).integers(1, 5, (1, 900, 900))
    noise = write_raster(classified.with_name("noise.tif"), values, dtype="uint8", nodata=0)
    error = refused(ErrorCode.DISK_FULL, lambda: export(noise, small_disk / "out", polygons=False))
    assert isinstance(error, OutputError)
    assert os.listdir(small_disk / "out") == []
    refused(
        ErrorCode.DISK_FULL, lambda: export(classified, small_disk / "p", geotiff=False, cog=False, minimum_area_px=1)
    )


def test_a_disk_that_is_too_small_is_said_beforehand(classified: Path, small_disk: Path) -> None:
    error = refused(ErrorCode.DISK_FULL, lambda: export(classified, small_disk / "out", package="zip"))
    assert "needed" in error.message and os.listdir(small_disk / "out") == []
