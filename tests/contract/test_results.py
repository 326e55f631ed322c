"""From dataclasses to JSON and back: what a newer version adds is passed over, what does not fit is named."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs import JOBS
from engine.contract.remarks import Remark, sentence
from engine.contract.results import ANSWERS, MAXIMUM_RESULT_BYTES, Misfit, from_json, read_result, result_text, to_json
from engine.contract.results.accuracy import AccuracyResult, read_measured
from engine.contract.results.change import USUAL, RawScores, ScoreHistogram, ThresholdMark
from engine.contract.results.codec import in_json
from engine.contract.results.common import GridDescription


@dataclass(frozen=True)
class Row:
    kind: int = field(metadata=in_json("class"))
    share: float | None


@dataclass(frozen=True)
class Whole:
    rows: tuple[Row, ...]
    names: list[str]
    figures: dict[str, float]
    size: tuple[int, int]
    either: str | int | float | bool | None = None
    remarks: tuple[Remark, ...] = ()
    flag: bool = field(default=False)


WHOLE = Whole((Row(3, 0.5), Row(4, None)), ["a"], {"f1": 0.25}, (2, 3), 7, (Remark("a.b", {"n": 2}, ("1",)),), True)


def test_a_dataclass_survives_its_way_through_json() -> None:
    text = result_text(WHOLE)
    assert '"class": 3' in text
    assert from_json(Whole, json.loads(text)) == WHOLE


def test_what_is_new_is_passed_over_and_what_is_missing_takes_its_default() -> None:
    values = {**to_json(WHOLE), "new": {"of": ["a", "newer", "version"]}}
    for name in ("either", "remarks", "flag"):
        del values[name]
    assert from_json(Whole, values) == Whole(WHOLE.rows, WHOLE.names, WHOLE.figures, WHOLE.size)


def test_what_may_be_none_may_be_missing() -> None:
    assert from_json(Row, {"class": 3}) == Row(3, None)


def test_a_grid_without_a_word_of_its_crs_is_damaged() -> None:
    grid = to_json(GridDescription("10 m", None, (10.0, 0.0, 5.0, 0.0, -10.0, 7.0), 30, 40))
    assert from_json(GridDescription, grid).crs_wkt is None
    grid["crs_wkx"] = grid.pop("crs_wkt")
    with pytest.raises(Misfit, match="crs_wkt"):
        from_json(GridDescription, grid)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"rows": {}}, "rows"),
        ({"rows": [{"share": 1.0}]}, "class"),
        ({"rows": [{"class": True, "share": 1.0}]}, "class"),
        ({"figures": {"f1": "high"}}, "f1"),
        ({"size": [1, 2, 3]}, "size"),
        ({"flag": 1}, "flag"),
        ({"names": "abc"}, "names"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, Any], place: str) -> None:
    with pytest.raises(Misfit, match=place):
        from_json(Whole, {**to_json(WHOLE), **change})


def test_whole_numbers_stay_whole_where_both_are_possible() -> None:
    assert type(from_json(Whole, to_json(WHOLE)).either) is int


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, ErrorCode.INPUT_MISSING),
        ("", ErrorCode.INPUT_UNREADABLE),
        ("[]", ErrorCode.INPUT_UNREADABLE),
        ("{}", ErrorCode.INPUT_UNREADABLE),
        ("[" * 100_000, ErrorCode.INPUT_UNREADABLE),
        (" " * (MAXIMUM_RESULT_BYTES + 1), ErrorCode.INPUT_UNREADABLE),
    ],
)
def test_a_damaged_result_is_an_error_with_a_remedy(tmp_path: Path, content: str | None, code: ErrorCode) -> None:
    path = tmp_path / "result.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(InputError) as caught:
        read_result(Whole, path, "Run the job again.")
    assert caught.value.code is code and caught.value.hint == "Run the job again."
    assert str(tmp_path) in caught.value.message


def test_numbers_that_are_not_finite_are_never_written() -> None:
    with pytest.raises(ValueError):
        result_text(Row(1, float("nan")))


def test_answers_are_those_of_jobs() -> None:
    assert set(ANSWERS) == set(JOBS)


def test_sentences_of_the_first_version_are_read_as_remarks(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    figures = {"overall": 0.5, "interval": [0.4, 0.6], "interval_kind": "Wilson", "confidence": 0.95, "kappa": None,
               "balanced": None, "places": 2, "classes": []}  # fmt: skip
    facts = {
        "job": "accuracy", "title": "A", "summary": "50 % are right.", "classes": [], "areas": [], "areas_text": "",
        "accuracy": figures, "accuracy_text": "", "matrix": {"names": [], "counts": [], "orientation": ""},
        "places": {"features": 2, "compared": 2, "without_class": 0, "on_nodata": 0, "points": True}, "protocol": [],
        "seconds": 1.0, "problems": ["Feature 3 lies outside."], "warnings": ["Few points."],
        "provenance": {"inputs": {}, "parameters": {}, "finished": "", "versions": {},
                       "grid": {"text": "", "crs_wkt": None, "transform": [1, 0, 0, 0, 1, 0], "width": 1, "height": 1}},
    }  # fmt: skip
    path.write_text(json.dumps(facts))
    read = read_result(AccuracyResult, path)
    assert [(one.severity, sentence(one)) for one in read.remarks] == [
        ("problem", "Feature 3 lies outside."),
        ("warning", "Few points."),
    ]
    assert sentence(read_measured(path, "").summary) == "50 % are right."


@pytest.mark.parametrize(
    "values",
    [{"edges": [0, 1]}, {"edges": [0, 1], "counts": [1, 2]}, {"edges": [1, 0], "counts": [1]},
     {"edges": [0], "counts": []}, {"edges": ["a", "b"], "counts": [1]}],
)  # fmt: skip
def test_a_damaged_histogram_is_refused(values: object) -> None:
    with pytest.raises(Misfit):
        from_json(ScoreHistogram, values)
    assert from_json(ScoreHistogram, {"edges": [0, 0.5, 1], "counts": [3, 4]}) == ScoreHistogram((0, 0.5, 1), (3, 4))


def test_scores_that_version_0_1_0_wrote_are_read_without_marks() -> None:
    raw = from_json(RawScores, {"half": 2.0, "first_bin": 3, "counts": [1, 2]})
    assert raw.marks == () and raw.mark(USUAL) is None
    marked = RawScores(2.0, 3, (1, 2), (ThresholdMark(USUAL, 0.4, 2.5),))
    again = from_json(RawScores, to_json(marked))
    assert again == marked and again.mark(USUAL) == marked.marks[0]
