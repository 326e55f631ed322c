"""metrics.csv: continued where a run goes on, whatever a crash has left in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.contract.errors import OutputError
from engine.train.recorder import Recorder, read_rows


def test_rows_come_back(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "metrics.csv")
    recorder.record(10, {"loss": 1.25, "top1": 0.5})
    recorder.record(20, {"loss": 1.0, "top1": 0.75})
    assert read_rows(tmp_path / "metrics.csv") == (
        ["step", "loss", "top1"],
        [{"step": 10, "loss": 1.25, "top1": 0.5}, {"step": 20, "loss": 1.0, "top1": 0.75}],
    )


def test_a_name_that_comes_later_becomes_a_column(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "metrics.csv")
    recorder.record(1, {"loss": 2.0})
    recorder.record(2, {"loss": 1.0, "gradient": 3.0})
    recorder.record(3, {"loss": 0.5})
    assert (tmp_path / "metrics.csv").read_text() == "step,loss,gradient\n1,2,\n2,1,3\n3,0.5,\n"


def test_rewinding_drops_later_rows_and_a_row_that_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "metrics.csv"
    path.write_text("step,loss\n1,4\n2,3\n3,2\n4,")
    recorder = Recorder(path)
    recorder.rewind(2)
    recorder.record(3, {"loss": 2.5})
    assert path.read_text() == "step,loss\n1,4\n2,3\n3,2.5\n"
    assert [path.name for path in tmp_path.iterdir()] == ["metrics.csv"]


def test_rewinding_to_the_start_leaves_no_row(tmp_path: Path) -> None:
    path = tmp_path / "metrics.csv"
    path.write_text("step,loss\n1,4\n")
    Recorder(path).rewind(0)
    assert read_rows(path)[1] == []


def test_a_file_of_something_else_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "metrics.csv"
    path.write_text("nothing of ours\n")
    recorder = Recorder(path)
    recorder.rewind(5)
    recorder.record(6, {"loss": 1.0})
    assert read_rows(path) == (["step", "loss"], [{"step": 6, "loss": 1.0}])


def test_without_a_file_nothing_is_written() -> None:
    recorder = Recorder(None)
    recorder.rewind(0)
    recorder.record(1, {"loss": 1.0})


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"metrics\.csv"):
        Recorder(tmp_path / "gone" / "metrics.csv").record(1, {"loss": 1.0})
