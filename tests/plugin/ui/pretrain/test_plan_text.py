"""What the page says of a finished training: whether its encoder is better than its start."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def test_the_verdict_is_read_from_the_result(qgis_app: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.contract import remarks, results
    from swimdiff_qgis.ui.pretrain.plan_text import verdict
    from tests.plugin.answers import blank_fields

    shares = {"result": 0.71, "start": 0.64, "pairs": 256, "error": 0.01}
    said = (remarks.Remark("swimdiff.one_scene"), remarks.Remark("pretraining.better_than_start", shares))
    kind = results.pretraining.PretrainingResult
    result = kind(**{**blank_fields(kind), "job": "pretrain", "remarks": said})
    (tmp_path / "result.json").write_text(results.result_text(result), encoding="utf-8")
    text = verdict(tmp_path)
    assert text.startswith("The encoder is better than its start") and "71% of all cases, against 64%" in text


def test_without_a_result_nothing_is_said(qgis_app: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.pretrain.plan_text import verdict

    assert verdict(tmp_path) == ""
    (tmp_path / "result.json").write_text("{}", encoding="utf-8")
    assert verdict(tmp_path) == ""
