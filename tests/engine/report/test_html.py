"""The report: everything of the facts is in it, and nothing in it can run."""

from __future__ import annotations

from typing import Any

from engine.contract.remarks import Remark
from engine.report.html import render

PICTURES = {name: b"png" for name in ("before", "after", "score", "change", "histogram")}


def facts(**more: Any) -> dict[str, Any]:
    return {
        "summary": Remark("change.area", {"area_ha": 1.25, "percent": 3.5, "polygons": 4}),
        "before": {"name": "a.tif", "date": "2018-01-01"},
        "after": {"name": "b.tif", "date": ""},
        "remarks": (Remark("change.shift", {"length_px": 0.8}),),
        "areas": {
            "unit": "ha",
            "text": "Areas are geodesic.",
            "rows": [
                {"name": "Changed", "pixels": 12345, "area": 1.25, "percent": 3.5},
                {"name": "No data", "pixels": 7, "area": 0.1, "percent": None},
            ],
        },
        "area_of_interest": None,
        "masks": (),
        "groups": (),
        "largest": (),
        "threshold": {"text": "robust rule: 0.412"},
        "raw_scores": {"marks": [{"name": "much", "value": 0.311, "percent": 7.25}]},
        "method": {"text": "change vector"},
        "grid": {"text": "100 x 100 px"},
        "bands": {"text": "4 bands by name"},
        "shift": {"text": "0.8 px"},
        "device": "CPU",
        "seconds": 3.21,
        "provenance": {"versions": {"engine": "0.1.0"}},
        **more,
    }


def test_the_facts_are_in_the_report() -> None:
    text = render(facts(), PICTURES)
    for part in (
        "1.25 ha changed, 3.50 % of",
        "12,345",
        "3.50 %",
        "robust rule: 0.412",
        "0.8 px off",
        "2018-01-01",
        "3.2 s",
    ):
        assert part in text


def test_hostile_names_are_escaped() -> None:
    name = "<script>alert(1)</script>\"'&.tif"
    text = render(facts(before={"name": name, "date": name}, provenance={"path": name}), PICTURES)
    assert "<script" not in text.lower()
    assert "alert(1)" in text


def test_the_report_needs_no_other_file_and_no_network() -> None:
    text = render(facts(), PICTURES)
    assert "http://" not in text
    assert "https://" not in text
    assert text.count("data:image/png;base64,") == 5
