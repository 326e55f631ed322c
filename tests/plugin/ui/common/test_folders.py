"""Where a result goes, and what a result folder says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis.PyQt")

from swimdiff_qgis.contract import errors
from swimdiff_qgis.ui.change.plan_text import read_plan
from swimdiff_qgis.ui.change.result_file import read_change
from swimdiff_qgis.ui.common import output_folder, phrases


def test_results_lie_beside_a_saved_project(tmp_path: Path) -> None:
    assert output_folder.parent_folder(str(tmp_path), "/documents") == tmp_path


def test_without_a_project_they_lie_among_the_documents() -> None:
    assert output_folder.parent_folder("", "/documents") == Path("/documents/SwiMDiff")
    assert output_folder.parent_folder("/no/such/place", "/documents") == Path("/documents/SwiMDiff")


def test_each_result_gets_a_new_folder_and_an_unfinished_one_is_taken_up_again(tmp_path: Path) -> None:
    first = output_folder.suggest(tmp_path, "2018 / Oct", "Ümläut é")
    assert first.parent == tmp_path
    assert first.name == "change-2018-Oct-Ümläut-é"
    (first / ".partial").mkdir(parents=True)
    assert output_folder.suggest(tmp_path, "2018 / Oct", "Ümläut é") == first
    (first / "result.json").write_text("{}")
    assert output_folder.suggest(tmp_path, "2018 / Oct", "Ümläut é").name == first.name + "-2"


@pytest.mark.parametrize("name", ["..", "", "///", "a" * 300])
def test_a_layer_name_cannot_lead_elsewhere(tmp_path: Path, name: str) -> None:
    folder = output_folder.suggest(tmp_path, name, name)
    assert folder.parent == tmp_path
    assert len(folder.name) <= output_folder.LONGEST_NAME
    folder.mkdir()


def test_a_result_is_read(make_result) -> None:  # type: ignore[no-untyped-def]
    result = read_change(make_result(threshold=0.25, minimum_area_px=9))
    assert result.threshold == 0.25
    assert result.histogram.total == 64 * 64
    assert result.minimum_area_px == 9
    assert result.report.is_file()


def test_a_folder_without_a_result_is_named(tmp_path: Path) -> None:
    with pytest.raises(errors.InputError, match=str(tmp_path)):
        read_change(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "{}", "\x00", '{"summary": "a", "threshold": {"value": "b"}}'])
def test_a_damaged_result_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "result.json").write_text(text)
    with pytest.raises(errors.InputError, match="damaged"):
        read_change(tmp_path)


def test_a_result_without_a_histogram_is_refused(make_result) -> None:  # type: ignore[no-untyped-def]
    path = make_result() / "result.json"
    facts = json.loads(path.read_text())
    del facts["histogram"]
    path.write_text(json.dumps(facts))
    with pytest.raises(errors.InputError):
        read_change(path.parent)


def test_a_plan_is_short_in_the_dock_and_whole_in_the_tool_tip() -> None:
    from tests.plugin.ui import fake_engine as engine

    plan = engine.plan_of("all of it", engine.remark("change.same_file"))
    short, whole, warnings = read_plan(json.dumps(plan))
    assert short == "64 x 64 px, EPSG:32631 · 1 band by name · shift 0.5 px (5.0 m) · CPU · about 2 min · 1.0 GB memory"
    assert (whole, warnings) == ("all of it", ("⚠ Before and after are the same file: no change can be found.",))
    plan["bands"]["how"] = "chosen"
    plan["encoder"] = "Ours for 10 m"
    plan["shift"].update(corrected=True, metres=None)
    assert "Bands chosen · shift 0.5 px, corrected · Ours for 10 m · CPU" in read_plan(json.dumps(plan))[0]


@pytest.mark.parametrize(
    ("fraction", "text"), [(0.0, "0 %"), (0.00005, "< 0.01 %"), (0.0075, "0.75 %"), (0.123, "12.3 %")]
)
def test_shares_in_words(fraction: float, text: str) -> None:
    assert phrases.share(fraction) == text


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "1 s"), (59, "59 s"), (61, "1 min 1 s"), (7200, "2.0 h")])
def test_durations_in_words(seconds: float, text: str) -> None:
    assert phrases.duration(seconds) == text


def test_the_home_folder_is_a_tilde() -> None:
    assert phrases.short_path(Path.home() / "a" / "b") == str(Path("~/a/b"))
    assert phrases.short_path("/elsewhere/a") == "/elsewhere/a"


def test_a_long_path_can_wrap_and_loses_nothing() -> None:
    shown = phrases.breakable("/a/b_c-d")
    assert "\u200b" in shown
    assert shown.replace("\u200b", "") == "/a/b_c-d"
