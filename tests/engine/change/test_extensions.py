"""A detector and a threshold rule that are added as CONTRIBUTING.md tells it run in the job."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.engine.change import ratio
from tests.engine.extending import Copy
from tests.engine.rasters import Fake, write_pair

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def extended(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy of the tree with both."""
    copy = Copy(root, tmp_path_factory.mktemp("copies") / "copy")
    ratio.add_detector(copy)
    ratio.add_rule(copy)
    return copy


def test_the_job_runs_with_them(extended: Copy, tmp_path: Path) -> None:
    pair = [str(path) for path in write_pair(tmp_path, Fake(bands=2))]
    bare = ("--context", "none", "--method", "ratio", "--threshold", "middle", "--quiet", "--json")
    done = extended.run("engine", "detect-change", *pair, "--out", str(tmp_path / "out"), *bare)
    assert done.returncode == 0, done.stderr
    result = json.loads((tmp_path / "out" / "result.json").read_text())
    assert result["method"]["name"] == "ratio" and "log ratio" in result["method"]["text"]
    assert result["threshold"]["rule"] == "middle" and "the middle of the scores" in result["threshold"]["text"]
    images = []
    for path in pair:
        with rasterio.open(path) as dataset:
            images.append(dataset.read().astype(float).clip(1.0).mean(axis=0))
    raw = np.abs(np.log(images[1] / images[0]))
    half = result["raw_scores"]["half"]
    with rasterio.open(tmp_path / "out" / "score.tif") as dataset:
        found = dataset.read(1)
    np.testing.assert_allclose(found, raw / (raw + half), atol=1e-3)
    assert math.isclose(result["threshold"]["value"], (found.min() + found.max()) / 2, abs_tol=2e-3)


def test_few_files_are_touched_and_the_tests_of_the_registries_walk_them(extended: Copy) -> None:
    assert len(extended.touched) <= 4  # two for each
    done = extended.run("pytest", "-q", "-p", "no:cacheprovider", "tests/engine/test_registries.py")
    assert done.returncode == 0, done.stdout[-3000:]
    # A plain ratio takes other light for change, which a detector of the program must not.
    done = extended.run(
        "pytest", "-q", "-p", "no:cacheprovider", "tests/engine/change/test_detectors.py",
        "tests/engine/change/test_threshold.py", "-k", "(ratio or middle) and not bright_and_dim",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_detector_without_a_place_in_the_contract_is_named(extended: Copy, root: Path, tmp_path: Path) -> None:
    copy = Copy(root, tmp_path / "copy")
    ratio.add_detector(copy)
    original = (root / "engine/contract/jobs/change.py").read_text(encoding="utf-8")
    (copy.folder / "engine/contract/jobs/change.py").write_text(original, encoding="utf-8")
    done = copy.run("pytest", "-q", "-p", "no:cacheprovider", "tests/engine/test_registries.py")
    assert done.returncode == 1 and "detect-change-method" in done.stdout
