"""Where runs come from: tables, folders with dates, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.contract.errors import InputError, JobCancelled, ParameterError
from engine.contract.jobs.many import RunMany
from engine.jobs.many.dated import Dated, runs_of_images, without_partner
from engine.jobs.many.sources import source_of
from engine.jobs.many.wanted import Wanted, folder_name, inputs_of, settings_of
from engine.observer import SilentObserver
from tests.engine.jobs.many import runs


def wanted(source: Path, job: str = "detect-change") -> list[Wanted]:
    return list(source_of(RunMany(source=str(source), job=job)).runs())


def touch(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def test_consecutive_dates_of_a_place_are_pairs(tmp_path: Path) -> None:
    folder = touch(
        tmp_path, "lake_2020-05-01.tif", "lake_2018-05-01.tif", "lake_2019-05-01.tif", "hill_20180501.tif",
        "sub/S2_20210102T101010_T31.tif", "sub/S2_20220102T101010_T31.tif", "notes_2018-01-01.txt", "undated.tif",
    )  # fmt: skip
    found = wanted(folder)
    assert [(one.place, one.dates) for one in found] == [
        ("lake", ("2018-05-01", "2019-05-01")), ("lake", ("2019-05-01", "2020-05-01")),
        ("sub/S2_T31", ("2021-01-02", "2022-01-02")),
    ]  # fmt: skip
    assert found[0].values["before"].endswith("lake_2018-05-01.tif")
    assert found[0].values["after"].endswith("lake_2019-05-01.tif")
    assert [one.name for one in found][2] == "sub_S2_T31_2021-01-02_2022-01-02"
    remark = source_of(RunMany(source=str(folder))).remarks[0]
    assert remark.code == "many.left_out" and remark.values["count"] == 2


def test_dates_may_be_those_of_folders_and_years_alone(tmp_path: Path) -> None:
    folder = touch(tmp_path, "2018-05-01/paris.tif", "2020-05-01/paris.tif", "naip_2010.tif", "naip_2012.tif")
    assert [(one.place, one.dates) for one in wanted(folder)] == [
        ("naip", ("2010", "2012")), ("paris", ("2018-05-01", "2020-05-01"))
    ]  # fmt: skip


def test_a_job_of_one_raster_runs_over_each(tmp_path: Path) -> None:
    folder = touch(tmp_path, "a_2018.tif", "a_2020.tif", "b_2018.tif")
    assert inputs_of("classify") == ("raster",)
    assert [one.values for one in wanted(folder, "classify")] == [
        {"raster": str(folder / name)} for name in ("a_2018.tif", "a_2020.tif", "b_2018.tif")
    ]


def test_a_folder_without_dates_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no raster with a date"):
        wanted(touch(tmp_path, "a.tif"))


def test_settings_are_words_with_values(tmp_path: Path) -> None:
    assert settings_of("method=cva threshold=0.4 groups=2", "detect-change") == {
        "method": "cva", "threshold": "0.4", "groups": 2
    }  # fmt: skip
    assert settings_of('title="My map" cog=no', "export-map") == {"title": "My map", "cog": False}
    assert settings_of("", "export-map") == {}
    for wrong in ("method", 'title="', "colour=1"):
        with pytest.raises(ParameterError):
            settings_of(wrong, "detect-change")


def test_a_line_that_cannot_run_is_a_failed_run(tmp_path: Path) -> None:
    """A value out of bounds, and the same name twice: neither starts a process."""
    path = tmp_path / "t.csv"
    path.write_text("name,before,after,groups\nrow,a,b,99\nrow,a,b,many\nruns.csv,,b,1\n")
    answer = runs.many(path, tmp_path / "out")
    assert (answer.done, answer.failed) == (0, 3)
    told = runs.lines(tmp_path / "out")
    assert list(told) == ["row", "row-2", "runs.csv-2"]
    assert all(one["code"] == "parameter" for one in told.values())
    assert "99" in told["row"]["reason"] and "whole number" in told["row-2"]["reason"]


def test_an_empty_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("before,after\n")
    with pytest.raises(ParameterError, match="no runs"):
        runs.many(tmp_path / "t.csv", tmp_path / "out", SilentObserver())


def test_of_several_images_of_a_day_those_in_no_pair_are_named(tmp_path: Path) -> None:
    folder = touch(tmp_path, "a/lake_2018-05-01.tif", "a/lake_20180501.tif", "a/lake_2019-05-01.tif")
    source = source_of(RunMany(source=str(folder)))
    (run,) = source.runs()
    left = {"lake_2018-05-01.tif", "lake_20180501.tif"} - {Path(run.values["before"]).name}
    assert source.remarks[0].values["count"] == 1
    assert left.pop() in str(source.remarks[0].values["names"])


def test_what_is_left_out_is_named_so_that_it_is_found(tmp_path: Path) -> None:
    folder = touch(tmp_path, "plan.jpg", "20180501/lake.tif", "20180501/lake.tiff", "lake_2019-05-01_cloud_mask.tif")
    (remark,) = source_of(RunMany(source=str(folder))).remarks
    said = str(remark.values["names"])
    for path in ("plan.jpg", "20180501/lake.tif", "20180501/lake.tiff", "lake_2019-05-01_cloud_mask.tif"):
        assert path in said


def test_an_image_without_a_date_is_in_no_pair() -> None:
    images = [Dated("lake", "", "a.tif"), Dated("lake", "2019-05-01", "b.tif")]
    assert not list(runs_of_images(images, ("before", "after")))
    assert without_partner(images) == ["a.tif", "b.tif"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("con", "con_"), ("Aux.tif", "Aux_.tif"), ("console", "console"), ("com1", "com1_"), ("..", "run")],
)
def test_a_folder_has_a_name_that_every_system_takes(text: str, name: str) -> None:
    assert folder_name(text) == name


def test_what_no_run_failed_with_ends_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as a disk that takes no more of the journal: a run that is not in it must not pass for one to come."""

    async def alone(job: str, values: dict[str, str], *_: object) -> None:
        if values["out"].endswith("first"):
            raise RuntimeError("the journal cannot be written")
        raise JobCancelled()

    monkeypatch.setattr("engine.jobs.many.run_many.run_alone", alone)
    path = touch(tmp_path, "a.tif", "b.tif") / "t.csv"
    path.write_text("name,before,after\nfirst,a.tif,b.tif\nsecond,b.tif,a.tif\n")
    with pytest.raises(RuntimeError):
        runs.many(path, tmp_path / "out")


def test_dates_that_can_be_read_in_several_ways_are_refused_or_named(tmp_path: Path) -> None:
    folder = touch(tmp_path / "a", "lake_05-12-2023.tif", "lake_06-11-2024.tif")
    with pytest.raises(InputError, match=r"several ways, such as that of lake_05-12-2023\."):
        wanted(folder)
    touch(folder, "hill_2018-05-01.tif", "hill_2019-05-01.tif")
    source = source_of(RunMany(source=str(folder)))
    assert [one.place for one in source.runs()] == ["hill"]
    assert [one.code for one in source.remarks] == ["many.unclear_dates"] and source.remarks[0].values["count"] == 2
    touch(folder, "lake_25-12-2024.tif")
    assert [(one.place, one.dates) for one in wanted(folder)][1:] == [
        ("lake", ("2023-12-05", "2024-11-06")), ("lake", ("2024-11-06", "2024-12-25"))
    ]  # fmt: skip


def test_side_files_masks_and_previews_are_no_inputs(tmp_path: Path) -> None:
    names = ("20230512_101112_94_2262_3B_AnalyticMS.tif", "20230619_101407_51_2439_3B_AnalyticMS.tif")
    beside = [
        end for name in names for end in (f"{name}.aux.xml", f"{name}.ovr", name.replace("MS.tif", "MS_udm2.tif"))
    ]
    folder = touch(tmp_path, *(f"port/{name}" for name in (*names, *beside)))
    (run,) = wanted(folder)
    assert [Path(run.values[name]).name for name in ("before", "after")] == list(names)
    assert len(wanted(folder, "classify")) == 2
