"""The examples of docs/python.md do what the page says, run one after the other beside the sample pair."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from engine.metrics.binary import average_precision
from engine.observer import SilentObserver
from engine.sample import make_pair

PAGE = Path(__file__).resolve().parents[2] / "docs" / "python.md"
CHAPTER = re.compile(r"^## (.+?)$.*?```python\n(.*?)```", re.DOTALL | re.MULTILINE)


@pytest.mark.slow
def test_the_examples_run_and_find_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make_pair(Path(), 256, 7, SilentObserver())
    names: dict[str, Any] = {}
    page = PAGE.read_text(encoding="utf-8")
    chapters = CHAPTER.findall(page)
    for chapter, example in chapters:
        exec(compile(example, f"{PAGE.name}: {chapter}", "exec"), names)
    assert len(chapters) == page.count("```python") == 5
    assert Path("result/result.json").is_file()
    with rasterio.open("truth.tif") as dataset:
        truth = dataset.read(1)
    known = (truth < 2) & np.isfinite(names["score"])
    assert known.mean() > 0.9
    assert average_precision(names["score"][known], truth[known] > 0) > 0.3
    assert truth[names["changed"] & known].mean() > 5 * truth[known].mean()
    label, classes = names["label"], names["classes"]
    assert (classes == label)[label > 0].mean() > 0.95
    assert names["maps"]["stage2"].shape == (1, 24, 64, 64)
    assert names["vector"].shape == (1, 1280)
