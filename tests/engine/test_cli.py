"""The command line: made from the job definitions, one message and a hint on errors, exit codes by class."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.cli import JsonObserver, TerminalObserver, _as_text, main
from engine.contract.errors import EXIT_STATUS, ErrorCode
from engine.contract.jobs import JOBS
from engine.contract.parameters import parameters
from engine.contract.remarks import Remark
from engine.contract.results.change import ShiftDescription


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "engine", *arguments], cwd=root, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", JOBS)
def test_every_parameter_of_every_job_is_in_its_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for described in parameters(JOBS[name]):
        assert described.flag in shown or described.name.upper() in shown


def test_a_wrong_input_gives_one_message_a_hint_and_no_traceback(root: Path, tmp_path: Path) -> None:
    ended = run(root, "detect-change", "a.tif", "b.tif", "--out", str(tmp_path / "out"))
    assert ended.returncode == EXIT_STATUS[ErrorCode.INPUT_MISSING]
    lines = ended.stderr.strip().splitlines()
    assert lines[0].startswith("error: ")
    assert "a.tif" in lines[0]
    assert lines[1].startswith("hint: ")
    assert "Traceback" not in ended.stderr
    assert not ended.stdout


def test_a_parameter_out_of_bounds_is_refused(root: Path, tmp_path: Path) -> None:
    ended = run(root, "detect-change", "a.tif", "b.tif", "--out", str(tmp_path), "--window-px", "1")
    assert ended.returncode == 2
    assert ended.stderr.startswith("error: --window-px is 1.0 px")  # the dialogs say “Window”


def test_a_remark_names_the_flags_of_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    TerminalObserver("detect-change", True, False).note(Remark("change.equal_pixels", {"share": 1.0}))
    assert "--before-nodata and --after-nodata." in capsys.readouterr().err


def test_parts_of_an_answer_are_left_to_json() -> None:
    shift = ShiftDescription("0.3 px", 0.3, 0.0, 0.3, None, 1.0, False)
    assert _as_text(SimpleNamespace(text="all", shift=shift, minutes=2.0)) == "text: all\nminutes: 2.0\n"


def test_what_was_not_written_is_not_listed() -> None:
    assert _as_text(SimpleNamespace(folder="out", uncertainty=None)) == "folder: out\n"


def test_exit_statuses_differ_by_class() -> None:
    assert len(set(EXIT_STATUS.values())) == len(ErrorCode)
    assert 0 not in EXIT_STATUS.values()
    assert 1 not in EXIT_STATUS.values()


def test_the_log_can_be_had_as_json(root: Path, tmp_path: Path) -> None:
    ended = run(root, "detect-change", "a.tif", "b.tif", "--out", str(tmp_path / "out"), "--log-json", "--verbose")
    lines = [json.loads(line) for line in ended.stderr.splitlines()]
    assert all({"time", "event"} <= set(line) for line in lines)
    last = lines[-1]
    assert (last["event"], last["code"], last["try_again"]) == ("error", "input_missing", False)
    assert last["exit_status"] == ended.returncode and "a.tif" in last["text"] and last["hint"]
    assert any("Traceback" in line["text"] for line in lines[:-1])


def test_progress_remarks_and_wrong_words_are_lines_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    observer = JsonObserver("detect-change", False, False)
    observer.progress(0.5, "Reading {name}", name="a.tif")
    observer.progress(0.6, "too soon for another line")
    observer.note(Remark("change.equal_pixels", {"share": 1.0}))
    observer.log("debug", "is not asked for")
    observer.metric("loss", float("nan"), 3)
    with pytest.raises(SystemExit):
        main(["export-map", "a.tif", "--wrong", "--log-json"])
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["event"] for line in lines] == ["progress", "remark", "metric", "error"]
    assert lines[0]["fraction"] == 0.5 and lines[0]["text"] == "Reading a.tif"
    assert lines[1]["code"] == "change.equal_pixels" and "--before-nodata" in lines[1]["text"]
    assert lines[2]["value"] is None and lines[3]["code"] == "parameter"


@pytest.mark.slow
def test_the_result_can_be_had_as_json(root: Path) -> None:
    ended = run(root, "self-test", "--json", "--quiet")
    assert ended.returncode == 0, ended.stderr
    result = json.loads(ended.stdout)
    assert result["ok"] is True
    assert set(result["versions"]) >= {"torch", "torchvision", "rasterio", "pyogrio"}


def test_a_value_may_begin_with_a_minus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flags = ["--out", str(tmp_path), "--extent", "-3.5,40,-2,41", "--before-nodata", "-1"]
    # The words were understood, and then the file is missing.
    assert main(["detect-change", "a.tif", "b.tif", *flags]) == EXIT_STATUS[ErrorCode.INPUT_MISSING]
    assert "a.tif" in capsys.readouterr().err


@pytest.mark.parametrize("value", ["inf", "-inf", "nan", "1e400"])
def test_a_number_that_is_not_finite_is_refused(value: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["detect-change", "a.tif", "b.tif", f"--after-nodata={value}", "--out", str(tmp_path / "out")]
    assert main(words) == 2
    said = capsys.readouterr().err
    assert "no finite number" in said and "always means no data" in said


@pytest.mark.parametrize(
    "wrong", [["no-such-job"], ["export-map"], ["export-map", "a.tif", "--wrong"], ["detect-change", "a", "b", "--out"],
              ["classify", "a", "--window-px", "x" * 5000, "--out", "o"], ["detect-change", "a", "b", "--method", "z"]]
)  # fmt: skip
def test_wrong_words_are_refused_in_two_lines(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == EXIT_STATUS[ErrorCode.PARAMETER]
    error, hint = capsys.readouterr().err.splitlines()
    assert error.startswith("error: ") and len(error) < 320 and hint.startswith("hint: ") and "--help" in hint
