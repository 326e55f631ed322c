"""run-many with real processes: what is done, what fails, what is done again and what is not."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pyogrio
import pytest
from pystac.stac_object import STACObjectType
from pystac.validation.stac_validator import JsonSchemaSTACValidator

from engine.contract.errors import JobCancelled
from engine.jobs.many import child, shown
from engine.jobs.many.journal import Journal
from engine.observer import SilentObserver
from tests.engine.jobs.many import runs

pytestmark = pytest.mark.slow
CRASH = "import os, sys; sys.stdout.write('noise'); os.kill(os.getpid(), 11)"


class StopsAfter(SilentObserver):
    """Cancels as soon as so many runs are done."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.done = 0

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        self.done = max(self.done, int(str(values.get("done", 0))))

    def cancelled(self) -> bool:
        return self.done >= self.count


def test_a_spoilt_pair_costs_itself_alone_and_is_done_when_it_is_mended(tmp_path: Path) -> None:
    source, out = runs.pairs(tmp_path / "in", ("a", "b", "c")), tmp_path / "out"
    good = (tmp_path / "in/b/after.tif").read_bytes()
    (tmp_path / "in/b/after.tif").write_bytes(b"no raster" * 99)
    answer = runs.many(source, out)
    assert (answer.done, answer.failed) == (2, 1)
    assert runs.states(out) == {"a": "done", "b": "failed", "c": "done"}
    told = runs.lines(out)
    assert told["b"]["code"] == "input_unreadable" and "after.tif" in told["b"]["reason"] and told["b"]["hint"]
    assert float(told["a"]["changed"]) == pytest.approx(float(told["c"]["changed"])) and told["a"]["unit"] == "ha"
    assert [one.code for one in answer.remarks] == ["many.failed"]

    page = (out / "report.html").read_text()
    assert 'href="a/report.html"' in page and 'href="b/' not in page and "input_unreadable" in page
    places = pyogrio.read_info(out / "runs.gpkg")
    assert places["features"] == 3 and places["geometry_type"] == "MultiPolygon"
    _, _, _, fields = pyogrio.raw.read(out / "runs.gpkg", columns=["name", "state", "report"])
    assert dict(zip(fields[0], fields[1], strict=True)) == {"a": "done", "b": "failed", "c": "done"}
    assert [Path(link).is_file() if link else None for link in fields[2]] == [True, None, True]

    before = runs.times(out, "a", "c")
    assert runs.many(source, out).failed == 1
    assert runs.times(out, "a", "c") == before and runs.lines(out)["a"]["state"] == "done"
    assert json.loads((out / "result.json").read_text())["counts"]["earlier"] == 2
    (tmp_path / "in/b/after.tif").write_bytes(good)
    assert runs.many(source, out).done == 3
    assert runs.times(out, "a", "c") == before

    # What lost a file is done again; what the journal has forgotten is known by its own result.
    (out / "c/change.tif").unlink()
    (out / "runs.sqlite").unlink()
    assert runs.many(source, out).done == 3
    assert runs.times(out, "a") == before[:1] and (out / "c/change.tif").is_file()
    # Other settings are other runs.
    runs.many(source, out, settings=runs.SETTINGS + " threshold=0.9")
    assert runs.times(out, "a") != before[:1]


def test_what_the_reports_warn_of_stands_on_the_page(tmp_path: Path) -> None:
    """Such as a line of a table that names one image twice, which is easily written."""
    source, out = runs.pairs(tmp_path / "in", ("a",)), tmp_path / "out"
    source.write_text(source.read_text() + "twice,a/before.tif,a/before.tif\n")
    assert runs.many(source, out).done == 2
    with closing(sqlite3.connect(out / "runs.sqlite")) as older:  # as an engine wrote it that told no warnings
        older.execute("ALTER TABLE runs DROP COLUMN warnings")
    for _ in range(2):
        assert runs.many(source, out).done == 2
        assert "Before and after are the same file" in runs.lines(out)["twice"]["warnings"]
        assert "same file" not in runs.lines(out)["a"]["warnings"]
        page = (out / "report.html").read_text()
        assert "What the reports warn of" in page and page.count("Before and after are the same file") == 1
        _, _, _, fields = pyogrio.raw.read(out / "runs.gpkg", columns=["name", "warnings"])
        assert "same file" in dict(zip(*fields, strict=True))["twice"]


def test_a_pair_that_is_listed_twice_is_told_and_counts_once(tmp_path: Path) -> None:
    source, out = runs.pairs(tmp_path / "in", ("a", "b")), tmp_path / "out"
    with_dates = [line + ",2020-05-01,2024-05-01" for line in source.read_text().split()[1:]]
    lines = ["name,before,after,before_date,after_date", *with_dates, with_dates[0].replace("a,", "again,", 1)]
    source.write_text("\n".join(lines))
    answer = runs.many(source, out)
    assert (answer.done, answer.failed) == (3, 0)
    assert [(one.code, one.values["count"], one.values["names"]) for one in answer.remarks] == [
        ("many.repeated", 1, "again")
    ]
    assert "repeats an earlier one" in (out / "report.html").read_text()
    with Journal(out) as journal:
        for one in map(journal.get, ("a", "b", "again")):
            assert one is not None
            journal.put(one)
        ((date, _, count, changed),) = journal.by_date(9)
    assert (date, count) == ("2024-05-01", 2)
    assert changed == pytest.approx(2 * float(runs.lines(out)["a"]["changed"]))


def test_the_results_are_a_catalogue_of_stac(tmp_path: Path) -> None:
    source, out = runs.pairs(tmp_path / "in", ("lake one", "b")), tmp_path / "out"
    runs.many(source, out)
    validator = JsonSchemaSTACValidator()
    catalogue = json.loads((out / "catalog.json").read_text())
    validator.validate_core(catalogue, STACObjectType.CATALOG, "1.0.0")
    hrefs = [link["href"] for link in catalogue["links"] if link["rel"] == "item"]
    assert hrefs == ["./lake_one/item.json", "./b/item.json"]
    for href in hrefs:
        item = json.loads((out / href).read_text())
        validator.validate_core(item, STACObjectType.ITEM, "1.0.0")
        assert {"score", "change"} <= set(item["assets"])
        assert all((out / href).parent.joinpath(one["href"]).is_file() for one in item["assets"].values())
        assert item["properties"]["proj:epsg"] == 32631
        assert item["assets"]["score"]["raster:bands"][0]["data_type"] == "float32"
        assert "engine" in item["properties"]["processing:software"]
        assert "item.json" in json.loads((out / href).with_name("result.json").read_text())["written"]


def test_a_process_that_crashes_costs_its_run_and_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = runs.pairs(tmp_path / "in", ("a",)), tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(child, "module_command", lambda _: (sys.executable, "-c", CRASH))
        runs.many(source, out)
    assert runs.lines(out)["a"]["code"] == "engine_died" and "SIGSEGV" in runs.lines(out)["a"]["reason"]
    assert runs.many(source, out).done == 1


def test_a_cancelled_call_shows_what_is_done_and_goes_on_later(tmp_path: Path) -> None:
    source, out = runs.pairs(tmp_path / "in", ("a", "b")), tmp_path / "out"
    with pytest.raises(JobCancelled):
        runs.many(source, out, StopsAfter(1))
    assert runs.states(out) == {"a": "done", "b": "waiting"}
    before = runs.times(out, "a")
    assert runs.many(source, out).done == 2
    assert runs.times(out, "a") == before


def test_the_page_is_written_while_the_runs_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a killed call leaves is what stood there before it was killed."""
    source, out = runs.pairs(tmp_path / "in", ("a", "b", "c")), tmp_path / "out"
    (tmp_path / "in/b/before.tif").unlink()
    monkeypatch.setattr(shown, "EVERY_S", 0.0)
    monkeypatch.setattr(shown, "COST_SHARE", 0)
    seen: list[tuple[list[str], bool]] = []

    class Looks(SilentObserver):
        def progress(
            self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object
        ) -> None:
            page = (out / "report.html").read_text() if (out / "report.html").is_file() else ""
            seen.append((list(runs.states(out).values()) if page else [], "going on" in page))

    assert runs.many(source, out, Looks()).done == 2
    written = [one for one in seen if one[0]]
    assert written[0] == (["waiting"] * 3, True) and (["done", "failed", "waiting"], True) in written
    assert written[-1] == (["done", "failed", "done"], False)
    assert not list(out.glob("*-edited*"))  # as what somebody else wrote meanwhile would be called


def test_failed_runs_are_tried_again_on_demand_alone(tmp_path: Path) -> None:
    source, out = runs.pairs(tmp_path / "in", ("a", "b")), tmp_path / "out"
    shutil.copyfile(tmp_path / "in/a/before.tif", tmp_path / "in/b/after.tif")
    (tmp_path / "in/b/before.tif").unlink()
    calls: list[str] = []

    class Counts(SilentObserver):
        def log(self, level: str, text: str, /, **values: object) -> None:
            calls.extend([str(values["name"])] if level == "warning" else [])

    for retry in (False, False, True):
        runs.many(source, out, Counts(), retry=retry)
    assert calls == ["b", "b"]


def test_two_at_a_time_give_the_same(tmp_path: Path) -> None:
    source = runs.pairs(tmp_path / "in", ("a", "b", "c"))
    one, two = tmp_path / "one", tmp_path / "two"
    runs.many(source, one)
    runs.many(source, two, processes=2)
    for name in ("a", "b", "c"):
        assert (one / name / "score.tif").read_bytes() == (two / name / "score.tif").read_bytes()
    assert {name: row["changed"] for name, row in runs.lines(one).items()} == {
        name: row["changed"] for name, row in runs.lines(two).items()
    }
