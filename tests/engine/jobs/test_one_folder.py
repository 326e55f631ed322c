"""Jobs and people who share a folder: nothing of others is replaced, and what was edited stays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pyogrio.raw
import pytest

from engine.contract.errors import ErrorCode, InputError, OutputError
from engine.contract.file_sets import JOURNAL
from engine.contract.jobs import Accuracy, ApplyThreshold, DetectChange
from engine.contract.jobs.accuracy import DrawSample
from engine.contract.remarks import Remark
from engine.jobs.accuracy import accuracy, draw_sample
from engine.jobs.change import apply_threshold, detect_change
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import FinishedRuns

SILENT = SilentObserver()


@pytest.fixture
def folder(finished: FinishedRuns, tmp_path: Path) -> Path:
    return finished.copy(tmp_path / "change", method="cva")


class Listener(SilentObserver):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.remarks: list[Remark] = []

    def note(self, remark: Remark) -> None:
        """Keeps it."""
        self.remarks.append(remark)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def review(path: Path) -> list[str]:
    """Adds a field, and says of each polygon what a person found."""
    meta, _, wkb, values = pyogrio.raw.read(path)
    told = np.array([f"checked {number}" for number in range(len(wkb))], object)
    path.unlink()
    pyogrio.raw.write(
        path, wkb, [*values, told], [*meta["fields"], "checked"], geometry_type="MultiPolygon", crs=meta["crs"],
        layer="change", driver="GPKG",
    )  # fmt: skip
    return [str(one) for one in told]


def checked(path: Path) -> list[str]:
    return [str(one) for one in pyogrio.raw.read(path, columns=["checked"])[3][0]]


def test_accuracy_replaces_nothing_of_a_change(folder: Path, finished: FinishedRuns, tmp_path: Path) -> None:
    drawn = draw_sample.run(DrawSample(map=str(folder / "change.tif"), out=str(tmp_path / "sample"), count=20), SILENT)
    (folder / "areas.csv").write_text("plot,area\n1,2\n")
    before = content(folder)
    _, _, wkb, values = pyogrio.raw.read(drawn.sample)
    meta = pyogrio.read_info(drawn.sample)
    fields = [str(one) for one in meta["fields"]]
    values[fields.index("reference")] = np.full(len(wkb), "change", object)
    pyogrio.raw.write(
        tmp_path / "points.gpkg", wkb, values, fields, geometry_type="Point", crs=meta["crs"], layer="points",
        driver="GPKG",
    )  # fmt: skip
    job = Accuracy(map=str(folder / "change.tif"), reference=str(tmp_path / "points.gpkg"), design="simple",
                   class_field="reference", out=str(folder))  # fmt: skip
    with pytest.raises(OutputError, match="another job, detect-change") as caught:
        accuracy.run(job, SILENT)
    assert caught.value.code is ErrorCode.OUTPUT_CONFLICT and content(folder) == before


def test_a_file_of_a_person_is_not_replaced(finished: FinishedRuns, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "change.qml").write_text("my style")
    job = DetectChange(before=str(finished.before), after=str(finished.after), method="cva", out=str(out))
    with pytest.raises(OutputError, match=r"change\.qml"):
        detect_change.run(job, SILENT)
    assert content(out) == {"change.qml": b"my style"}


def test_reviewed_polygons_survive_another_threshold(folder: Path) -> None:
    told = review(folder / "change.gpkg")
    observer = Listener()
    answer = apply_threshold.run(ApplyThreshold(str(folder), "0.4"), observer)
    assert checked(folder / "change-edited.gpkg") == told
    assert "checked" not in pyogrio.read_info(answer.polygons)["fields"]
    said = [one for one in answer.remarks if one.code == "change.edits_kept"]
    assert [one.values for one in said] == [{"name": "change.gpkg", "kept": "change-edited.gpkg"}]
    assert said[0] in observer.remarks
    again = review(folder / "change.gpkg")
    apply_threshold.run(ApplyThreshold(str(folder), "0.3"), SILENT)
    assert checked(folder / "change-edited.gpkg") == told and checked(folder / "change-edited-2.gpkg") == again
    last = apply_threshold.run(ApplyThreshold(str(folder), "0.35"), SILENT)
    assert not [one for one in last.remarks if one.code == "change.edits_kept"]
    assert not (folder / JOURNAL).exists() and not (folder / "change-edited-3.gpkg").exists()


def test_reviewed_polygons_are_not_detected_away(folder: Path, finished: FinishedRuns) -> None:
    review(folder / "change.gpkg")
    before = content(folder)
    job = DetectChange(before=str(finished.before), after=str(finished.after), method="cva", out=str(folder))
    with pytest.raises(OutputError, match=r"change\.gpkg"):
        detect_change.run(job, SILENT)
    assert content(folder) == before


def test_scores_of_another_run_are_refused(folder: Path, finished: FinishedRuns) -> None:
    score = folder / "score.tif"
    bytes_there = bytearray(score.read_bytes())
    bytes_there[-1] ^= 1
    score.write_bytes(bytes_there)
    with pytest.raises(InputError, match="is not the file that") as caught:
        apply_threshold.run(ApplyThreshold(str(folder), "0.4"), SILENT)
    assert caught.value.code is ErrorCode.INPUT_CHANGED
