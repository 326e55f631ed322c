"""compare-objects: what appeared, vanished and stayed, where both dates were searched."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
import shapely
import shapely.affinity

from engine.contract.errors import ErrorCode, SwimdiffError
from engine.contract.results import read_result
from engine.contract.results.objects import ObjectChangeResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.objects.yards import CRS, boxes_px, features, polygon
from tests.engine.labels.made import write

Box = tuple[float, float, float, float]
STAYS, MOVES, GOES, COMES, WEAK = (
    (10, 10, 24, 18),
    (60, 10, 74, 18),
    (110, 10, 124, 18),
    (10, 60, 24, 68),
    (60, 60, 74, 68),
)


def date(
    folder: Path,
    boxes: list[Box],
    scores: list[float],
    searched: Box | None = (0, 0, 320, 320),
    crs: str | None = CRS,
) -> str:
    """The layers of a date, as detect-objects leaves them."""
    folder.mkdir()
    names = ["car"] * len(boxes)
    path = write(folder / "objects.gpkg", [polygon(one) for one in boxes], names, crs=crs, more={"score": scores})
    if searched is not None:
        write(folder / "searched.gpkg", [polygon(searched)], [1], field="number", crs=crs)
    return str(path)


def compare(folder: Path, **values: Any) -> Any:
    return run_named("compare-objects", {"out": str(folder / "out"), **values}, SilentObserver())


def changed(answer: Any) -> dict[str, list[list[int]]]:
    """Boxes in pixels by what became of them."""
    polygons, fields = features(answer.changes)
    boxes = boxes_px(polygons).round().astype(int).tolist()
    found: dict[str, list[list[int]]] = {}
    for kind, box in zip(fields["change"], boxes, strict=True):
        found.setdefault(str(kind), []).append(box)
    return found


def test_each_object_says_what_became_of_it(tmp_path: Path) -> None:
    before = date(tmp_path / "a", [STAYS, MOVES, GOES], [0.9, 0.9, 0.8])
    there = (MOVES[0] + 3, MOVES[1], MOVES[2] + 3, MOVES[3])
    after = date(tmp_path / "b", [STAYS, there, COMES, WEAK], [0.7, 0.8, 0.9, 0.3])
    answer = compare(tmp_path, before=before, after=after)
    assert (answer.appeared, answer.vanished, answer.stayed) == (1, 1, 2)
    assert changed(answer) == {"appeared": [[*COMES]], "vanished": [[*GOES]], "stayed": [[*STAYS], [*there]]}
    _, fields = features(answer.changes)
    far = fields["distance_m"][fields["change"] == "stayed"]
    assert far.tolist() == pytest.approx([0.0, 1.5], abs=0.01)
    result = read_result(ObjectChangeResult, Path(answer.result))
    assert [(one.name, one.appeared, one.vanished, one.stayed) for one in result.changes] == [("car", 1, 1, 2)]
    rows = list(csv.reader(Path(answer.table).read_text(encoding="utf-8-sig").splitlines()))
    assert rows == [["class", "appeared", "vanished", "stayed"], ["car", "1", "1", "2"]]
    assert "1 appeared" in Path(answer.report).read_text(encoding="utf-8")


def test_weak_objects_count_where_they_are_asked_for(tmp_path: Path) -> None:
    before, after = date(tmp_path / "a", [STAYS], [0.9]), date(tmp_path / "b", [STAYS, WEAK], [0.9, 0.3])
    assert compare(tmp_path, before=before, after=after, minimum_score=0.2).appeared == 1


def test_nothing_appears_where_one_date_was_not_searched(tmp_path: Path) -> None:
    before = date(tmp_path / "a", [STAYS], [0.9], searched=(0, 0, 320, 40))
    after = date(tmp_path / "b", [STAYS, COMES], [0.9, 0.9])
    answer = compare(tmp_path, before=before, after=after)
    assert (answer.appeared, answer.stayed) == (0, 1)
    assert [one.code for one in answer.remarks] == ["objects.one_date"]


def test_a_layer_alone_says_that_nothing_tells_where_it_was_searched(tmp_path: Path) -> None:
    before, after = date(tmp_path / "a", [STAYS], [0.9], None), date(tmp_path / "b", [COMES], [0.9], None)
    answer = compare(tmp_path, before=before, after=after)
    assert (answer.appeared, answer.vanished) == (1, 1)
    assert [one.code for one in answer.remarks] == ["objects.unknown_extent"] * 2


def test_dates_without_objects_are_compared(tmp_path: Path) -> None:
    before, after = date(tmp_path / "a", [WEAK], [0.1]), date(tmp_path / "b", [COMES], [0.9])
    answer = compare(tmp_path, before=before, after=after)
    assert (answer.appeared, answer.vanished, answer.stayed) == (1, 0, 0)
    assert compare(tmp_path, before=before, after=before).appeared == 0


@pytest.mark.parametrize("placed", ["before", "after"])
def test_a_date_without_a_crs_is_not_compared_with_one_that_has_one(tmp_path: Path, placed: str) -> None:
    dates = {
        name: date(tmp_path / name, [STAYS], [0.9], crs=CRS if name == placed else None) for name in ("before", "after")
    }
    with pytest.raises(SwimdiffError, match="the other none") as caught:
        compare(tmp_path, **dates)
    assert caught.value.code == ErrorCode.NO_CRS


def test_another_layer_is_refused(tmp_path: Path) -> None:
    other = str(write(tmp_path / "labels.gpkg", [polygon(STAYS)], ["car"], crs=CRS))
    after = date(tmp_path / "b", [COMES], [0.9])
    with pytest.raises(SwimdiffError, match="no fields class and score") as caught:
        compare(tmp_path, before=other, after=after)
    assert caught.value.code == ErrorCode.INPUT_UNSUPPORTED
    assert not (tmp_path / "out" / "changes.gpkg").exists()


def test_objects_of_a_rotated_image_stay_rectangles_along_it(tmp_path: Path) -> None:
    dates = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        bar = shapely.affinity.rotate(polygon(STAYS), 30)
        dates.append(str(write(tmp_path / name / "objects.gpkg", [bar], ["car"], crs=CRS, more={"score": [0.9]})))
    answer = compare(tmp_path, before=dates[0], after=dates[1])
    (found,), _ = features(answer.changes)
    assert answer.stayed == 1 and found.area == pytest.approx(polygon(STAYS).area)


def test_objects_of_several_parts_are_compared_by_their_bounds(tmp_path: Path) -> None:
    dates = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        parts = shapely.union(polygon(STAYS), polygon(MOVES))
        dates.append(str(write(tmp_path / name / "objects.gpkg", [parts], ["car"], crs=CRS, more={"score": [0.9]})))
    answer = compare(tmp_path, before=dates[0], after=dates[1])
    (found,), _ = features(answer.changes)
    assert answer.stayed == 1 and found.bounds == pytest.approx(parts.bounds)
