"""No run replaces what another job or a person put into its folder."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.results.common import WrittenFiles
from engine.contract.results.written import changed_files, content_checksum, describe_written
from engine.files.commit import Commit, write_bytes, write_text
from engine.files.output_folder import OutputFolder

NAMES = ("areas.csv", "shapes.gpkg", "map.tif.aux.xml", "result.json")


@dataclass(frozen=True)
class Result:
    """A result of a job."""

    job: str
    written: WrittenFiles = None


def geopackage(path: Path, names: tuple[str, ...]) -> bytes:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE shapes (fid INTEGER PRIMARY KEY, name TEXT)")
        database.execute("CREATE TABLE gpkg_contents (table_name TEXT, last_change TEXT)")
        database.executemany("INSERT INTO shapes (name) VALUES (?)", [(name,) for name in names])
    return path.read_bytes()


def run(folder: Path, job: str = "one", keeps_edits: bool = False, text: str = "1") -> dict[str, str]:
    aside = folder.parent / "aside.gpkg"
    with (
        OutputFolder(folder, NAMES, owner=job, keeps_edits=keeps_edits) as output,
        output.commit() as commit,
    ):
        fill(commit, aside, job, text)
        commit.publish()
        return output.edited


def fill(commit: Commit, aside: Path, job: str, text: str) -> None:
    write_text(commit, "areas.csv", text)
    write_bytes(commit, "shapes.gpkg", geopackage(aside, ("a", text)))
    write_text(commit, "map.tif.aux.xml", text)
    commit.add_result("result.json", Result(job))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    run(tmp_path / "out")
    return tmp_path / "out"


def refused(folder: Path, job: str = "one") -> str:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(OutputError) as caught:
        run(folder, job, text="2")
    assert caught.value.code is ErrorCode.OUTPUT_CONFLICT
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    return caught.value.message


def test_an_earlier_result_of_the_same_job_is_replaced(folder: Path) -> None:
    assert run(folder, text="2") == {}
    assert (folder / "areas.csv").read_text() == "2" and sorted(os.listdir(folder)) == sorted(NAMES)


def test_another_job_is_refused(folder: Path) -> None:
    assert "the result of another job, one" in refused(folder, "two")


@pytest.mark.parametrize("name", ["areas.csv", "result.json"])
def test_a_file_of_a_person_is_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_text("plot,area\n1,2\n")
    assert name in refused(folder)


def test_a_file_that_came_beside_a_result_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    with OutputFolder(folder, NAMES, owner="one") as output, output.commit() as commit:
        commit.add_result("result.json", Result("one"))
        commit.publish()
    (folder / "areas.csv").write_text("plot,area\n1,2\n")
    assert "areas.csv" in refused(folder)


def test_what_a_person_changed_is_refused(folder: Path) -> None:
    (folder / "areas.csv").write_text("corrected")
    assert "areas.csv" in refused(folder)


def edit(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("ALTER TABLE shapes ADD COLUMN checked TEXT")
        database.execute("UPDATE shapes SET checked = 'false alarm'")


def checked(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as database:
        return list(database.execute("SELECT name, checked FROM shapes"))


def test_what_was_edited_is_kept(folder: Path) -> None:
    edit(folder / "shapes.gpkg")
    assert changed_files(folder, "result.json", NAMES) == ("shapes.gpkg",)
    assert run(folder, keeps_edits=True, text="2") == {"shapes.gpkg": "shapes-edited.gpkg"}
    edit(folder / "shapes.gpkg")
    assert run(folder, keeps_edits=True, text="3") == {"shapes.gpkg": "shapes-edited-2.gpkg"}
    assert checked(folder / "shapes-edited.gpkg") == [("a", "false alarm"), ("1", "false alarm")]
    assert checked(folder / "shapes-edited-2.gpkg") == [("a", "false alarm"), ("2", "false alarm")]
    assert changed_files(folder, "result.json", NAMES) == () and (folder / "areas.csv").read_text() == "3"


def test_an_edit_that_lies_in_the_log_is_kept(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "shapes.gpkg")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA wal_autocheckpoint = 0")
        database.execute("UPDATE shapes SET name = 'edited' WHERE fid = 1")
        database.commit()
        assert (folder / "shapes.gpkg-wal").stat().st_size > 0
        assert run(folder, keeps_edits=True, text="2") == {"shapes.gpkg": "shapes-edited.gpkg"}
    with closing(sqlite3.connect(folder / "shapes-edited.gpkg")) as database:
        assert database.execute("SELECT name FROM shapes ORDER BY fid").fetchall() == [("edited",), ("1",)]
    with closing(sqlite3.connect(folder / "shapes.gpkg")) as database:
        assert database.execute("SELECT name FROM shapes ORDER BY fid").fetchall() == [("a",), ("2",)]


def test_a_look_changes_bytes_but_is_no_edit(folder: Path) -> None:
    path, before = folder / "shapes.gpkg", (folder / "shapes.gpkg").read_bytes()
    with closing(sqlite3.connect(path)) as database:  # as QGIS does with a layer that is opened
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE gpkg_contents SET last_change = 'now'")
        database.commit()
        database.execute("PRAGMA journal_mode = DELETE")
    (folder / "map.tif.aux.xml").write_text("statistics")
    assert path.read_bytes() != before and content_checksum(path)
    assert changed_files(folder, "result.json", ("shapes.gpkg",)) == ()
    assert run(folder, text="2") == {}


def test_what_changes_during_the_run_is_kept(folder: Path) -> None:
    with OutputFolder(folder, NAMES, owner="one") as output, output.commit() as commit:
        fill(commit, folder.parent / "aside.gpkg", "one", "2")
        (folder / "areas.csv").write_text("corrected meanwhile")
        commit.publish()
    assert (folder / "areas.csv").read_text() == "2"
    assert (folder / "areas-edited.csv").read_text() == "corrected meanwhile"


def test_a_geopackage_whose_rows_cannot_be_read_is_not_written_down(tmp_path: Path) -> None:
    path = tmp_path / "change.gpkg"
    path.write_bytes(b"SQLite format 3\0" + bytes(100))
    with pytest.raises(OSError, match="rows"):
        describe_written(path)
