"""The examples of docs/pieces.md do what the page says: blocks of dask and xarray get the scores of the whole."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.observer import SilentObserver
from engine.pieces.scores import score_block
from engine.sample import make_pair

PAGE = Path(__file__).resolve().parents[3] / "docs" / "pieces.md"
CHAPTER = re.compile(r"```python\n(.*?)```", re.DOTALL)


@pytest.mark.slow
def test_the_examples_run_and_blocks_meet_without_a_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make_pair(Path(), 192, 7, SilentObserver())
    names: dict[str, Any] = {"__name__": "page"}
    for number, example in enumerate(CHAPTER.findall(PAGE.read_text(encoding="utf-8"))):
        exec(compile(example, f"{PAGE.name}, {number}", "exec"), names)
    whole = score_block(names["surveyed"], (names["first"], names["second"]))
    assert np.isnan(whole).any() and names["halo"] < 64
    np.testing.assert_allclose(names["raw"], whole, rtol=1e-4)
    np.testing.assert_array_equal(names["named"].values, names["raw"])
    changed = names["score"] >= names["threshold"]
    assert sum(area.pixels for area in names["areas"]) == changed.sum() > 0
    assert len(names["areas"]) < changed.sum() / 4
