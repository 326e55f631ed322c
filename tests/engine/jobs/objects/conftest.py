"""A detector that several tests use, and small crops, so that learning takes seconds."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.objects import chips
from tests.engine.jobs.objects.yards import prepared, train


@pytest.fixture(autouse=True)
def small_crops(monkeypatch: pytest.MonkeyPatch) -> None:
    """Crops of a quarter of the usual area."""
    monkeypatch.setattr(chips, "CROP_PX", 128)


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with raster, labels, areas and a trained model, to be read only."""
    folder = prepared(tmp_path_factory.mktemp("yard"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chips, "CROP_PX", 128)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        train(folder, validation="auto", folds=2, steps=50)
    return folder
