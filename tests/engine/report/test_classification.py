"""The report about a map: its tables, figures and files hold what was found, and no name in them can do harm."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest

from engine.contract.classes import LabelClass
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.results import from_json, result_text
from engine.contract.results.classes import MappedRow, ReliabilityCurve, SampleEstimates
from engine.metrics.areas import stratified
from engine.metrics.calibration import Reliability
from engine.metrics.matrix import ConfusionMatrix
from engine.report.classification import (
    map_picture,
    reliability_curve,
    reliability_picture,
    render_report,
    uncertainty_picture,
)
from engine.report.classification_tables import (
    accuracy_csv,
    area_rows,
    class_rows,
    confusion_csv,
    csv_text,
    estimated_areas_csv,
    mapped_areas_csv,
    sample_estimates,
)
from engine.report.png import from_png

NAMES = ('Water "deep"', "<script>alert(1)</script>", "Лес и 草地", "=cmd|' /C calc'!A0")
CLASSES = tuple(
    LabelClass(value, name, colour)
    for value, name, colour in zip((1, 2, 5, 9), NAMES, ("#0072b2", "#009e73", "#e69f00", "#d55e00"), strict=True)
)
COUNTS = [[66, 0, 1, 2], [0, 55, 0, 1], [5, 8, 153, 9], [4, 12, 11, 313]]
PIXELS = {1: 200_000, 2: 150_000, 5: 3_200_000, 9: 6_450_000}


def matrix() -> ConfusionMatrix:
    return ConfusionMatrix(NAMES, COUNTS)


def mapped(has_crs: bool = True) -> tuple[MappedRow, ...]:
    return area_rows(CLASSES, PIXELS, {value: 900.0 * count for value, count in PIXELS.items()}, has_crs)


def estimates() -> SampleEstimates:
    found = stratified(COUNTS, [900.0 * count for count in PIXELS.values()])
    return sample_estimates(CLASSES, found, mapped(), 0.95, True, "Stratified estimators.")


def facts(**more: Any) -> dict[str, Any]:
    return {
        "title": "Accuracy of a map",
        "summary": Remark("test.said", {"text": "94.7 % of the map is right."}),
        "remarks": (
            Remark("test.said", {"text": "Two points lie outside."}),
            Remark("labels.outside", {}, ("7",), PROBLEM),
        ),
        "seconds": 1.25,
        "provenance": {"map": "map.tif"},
        **more,
    }


def whole() -> str:
    reliability = Reliability()
    reliability.add([[0.8, 0.2], [0.6, 0.4]], [0, 1])
    pictures = {"map": b"png", "reliability": b"png"}
    return render_report(
        facts(
            classes=class_rows(CLASSES),
            accuracy=matrix().figures(),
            matrix=matrix().table(),
            areas=mapped(),
            estimates=estimates(),
            reliability=reliability_curve(reliability),
            protocol=[["Sample", "640 points"]],
        ),
        pictures,
    )


def test_the_published_figures_are_in_the_report() -> None:
    text = whole()
    for part in ("21,157.76", "6,157.52", "94.7 %", "88.0 %", "74.9 %", "640", "Feature 7", "Two points", "1.2 s"):
        assert part in text, part


def test_rows_and_columns_are_named_in_html_and_csv() -> None:
    assert "Rows are the reference, columns are the map" in whole()
    rows = read(confusion_csv(matrix().table()))
    assert rows[0][0] == "reference (rows) / map (columns)"
    # The first true class was mapped once as the third one: row 1, column 3.
    assert rows[1][3] == "1" and rows[3][1] == "5"
    assert rows[1][-1] == "69" and rows[-1][1] == "75" and rows[-1][-1] == "640"


def test_the_matrix_of_the_report_is_that_of_the_file() -> None:
    class Cells(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.rows: list[list[str]] = []
            self._inside = self._cell = False

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self._inside = self._inside or (tag == "table" and ("class", "matrix") in attrs)
            if self._inside and tag == "tr":
                self.rows.append([])
            self._cell = self._inside and tag in ("td", "th")
            if self._cell:
                self.rows[-1].append("")

        def handle_endtag(self, tag: str) -> None:
            self._inside = self._inside and tag != "table"
            self._cell = False

        def handle_data(self, data: str) -> None:
            if self._cell:
                self.rows[-1][-1] += data

    cells = Cells()
    cells.feed(whole())
    assert cells.rows[1] == list(NAMES)
    assert [row[0] for row in cells.rows[2:]] == [*NAMES, "Total"]
    assert [[int(count) for count in row[1:-1]] for row in cells.rows[2:-1]] == COUNTS
    assert cells.rows[-1][1:] == ["75", "75", "165", "325", "640"]


def test_names_do_no_harm() -> None:
    text = whole()
    assert "<script" not in text.lower() and "alert(1)" in text
    assert "Лес и 草地" in text and "Water &#34;deep&#34;" in text
    hostile = render_report(
        facts(
            title="<b>",
            summary=Remark("test.said", {"text": "<i>"}),
            remarks=(Remark("test.said", {"a": "</p><img src=x>"}), Remark("test.said", {"a": "<u>"}, (), PROBLEM)),
            protocol=[["<s>", "<a>"]],
        ),
        {},
    )
    assert not re.search(r"<(b|i|u|s|a|img)[ >]", hostile)
    for table in (
        confusion_csv(matrix().table()),
        accuracy_csv(matrix().figures(), estimates()),
        estimated_areas_csv(estimates()),
        mapped_areas_csv(mapped()),
    ):
        cells = [cell for row in read(table) for cell in row]
        assert not any(cell.startswith(("=", "@", "+")) for cell in cells)
        assert "'=cmd|' /C calc'!A0" in cells and 'Water "deep"' in cells and "Лес и 草地" in cells


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@A1", "'@A1"),
        ("\t=1", "' =1"),
        ("\r\n=1", "' =1"),
        ("é", "é"),
    ],
)
def test_texts_are_no_formulas_and_numbers_stay_numbers(text: str, cell: str) -> None:
    rows = read(csv_text([[text, -1.5, None, 3, float("nan"), 'a,"b\nc']]))
    assert rows == [[cell, "-1.5", "", "3", "", 'a,"b c']]


def test_spreadsheets_know_the_encoding() -> None:
    assert csv_text([["水"]]).encode("utf-8").startswith(b"\xef\xbb\xbf")


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_accuracies_are_in_the_file_with_their_basis() -> None:
    rows = read(accuracy_csv(matrix().figures(), estimates()))
    by_area = {(row[0], row[1]): row[3:] for row in rows if row[2] == "area"}
    by_counts = {(row[0], row[1]): row[3:] for row in rows if row[2] == "counts"}
    assert float(by_area["overall accuracy", ""][0]) == pytest.approx(0.9465, abs=1e-4)
    assert float(by_area["recall (producer's)", NAMES[0]][0]) == pytest.approx(0.7487, abs=1e-4)
    assert float(by_counts["recall (producer's)", NAMES[0]][0]) == pytest.approx(66 / 69)
    assert float(by_counts["overall accuracy", ""][0]) == pytest.approx(587 / 640)
    assert len(rows) == 4 + 4 * 4 + 1 + 2 * 4


def test_areas_are_in_the_file_with_their_intervals() -> None:
    rows = read(estimated_areas_csv(estimates()))
    assert rows[0][:6] == ["value", "class", "mapped_pixels", "mapped_ha", "estimated_ha", "standard_error_ha"]
    assert [float(cell) for cell in rows[1][3:5]] == pytest.approx([18_000.0, 21_157.76], abs=0.01)
    assert [float(cell) for cell in rows[1][6:8]] == pytest.approx([15_000.24, 27_315.28], abs=0.01)
    plain = read(mapped_areas_csv(mapped(has_crs=False)))
    assert plain[0][3] == "area_px" and float(plain[1][4]) == pytest.approx(2.0)


def test_a_class_that_is_not_mapped_has_no_pixels() -> None:
    rows = area_rows(CLASSES, {1: 5}, {1: 500.0}, True)
    assert [(row.pixels, row.percent) for row in rows] == [(5, 100.0), (0, 0.0), (0, 0.0), (0, 0.0)]
    assert area_rows(CLASSES, {}, {}, True)[0].percent is None


def test_estimates_are_json() -> None:
    tiny = stratified([[1, 0], [0, 0]], [10.0, 5.0])
    kept = sample_estimates(CLASSES[:2], tiny, mapped()[:2], 0.95, True)
    assert from_json(SampleEstimates, json.loads(result_text(kept))) == kept
    assert kept.rows[0].area.margin is None and kept.rows[1].users.value is None
    text = render_report(facts(classes=class_rows(CLASSES[:2]), estimates=kept), {})
    assert "–" in text and "nan" not in text.lower().replace("provenance", "")


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"classes": class_rows(CLASSES), "areas": mapped(), "areas_text": "Areas are geodesic."},
        {
            "classes": class_rows(CLASSES),
            "accuracy": matrix().figures(),
            "matrix": matrix().table(),
            "accuracy_text": "Each feature was left out once.",
        },
        {
            "classes": class_rows(CLASSES),
            "accuracy": ConfusionMatrix(NAMES).figures(),
            "matrix": ConfusionMatrix(NAMES).table(),
        },
    ],
)
def test_each_job_shows_what_it_has(parts: dict[str, Any]) -> None:
    text = render_report(facts(**parts), {"map": b"png"} if parts else {})
    assert ("<h2>Areas</h2>" in text) == ("areas" in parts)
    assert ("Confusion matrix" in text) == ("matrix" in parts)
    assert ('alt="Map"' in text) == bool(parts)
    assert "Do the probabilities" not in text and "http" not in text


def test_a_map_is_drawn_in_its_colours() -> None:
    values = np.array([[1, 2], [9, -5]])
    picture = from_png(map_picture(values, CLASSES))
    times = picture.shape[0] // 2
    assert picture.shape == (320, 320, 4)
    np.testing.assert_array_equal(picture[0, 0], [0x00, 0x72, 0xB2, 255])
    np.testing.assert_array_equal(picture[times, 0], [0xD5, 0x5E, 0x00, 255])
    assert picture[-1, -1, 3] == 0


def test_uncertainty_goes_from_dark_to_bright() -> None:
    picture = from_png(uncertainty_picture(np.array([[0.0, 1.0, np.nan]], np.float32)))
    width = picture.shape[1] // 3
    assert picture[0, 0, :3].sum() < 30 < 500 < picture[0, width, :3].sum()
    assert picture[0, -1, 3] == 0


def test_the_reliability_curve_is_drawn_and_may_be_missing() -> None:
    reliability = Reliability()
    assert reliability_curve(reliability) is None
    assert from_png(reliability_picture(reliability.curve()))[..., :3].std() > 5
    reliability.add(np.random.default_rng(0).dirichlet(np.ones(3), 200), np.zeros(200))
    kept = reliability_curve(reliability)
    assert kept is not None and from_json(ReliabilityCurve, json.loads(result_text(kept))) == kept
    assert sum(kept.counts) == 200
    one, other = reliability_picture(reliability.curve()), reliability_picture(Reliability().curve())
    assert one != other
