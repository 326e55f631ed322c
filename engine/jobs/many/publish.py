"""What is shown of the whole: a table, a layer, a page, a catalogue, and result.json."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from engine.contract.parameters import Value
from engine.contract.remarks import INFO, PROBLEM, Remark
from engine.contract.remarks.texts import listing, piece
from engine.contract.results.common import REPORT, RESULT, Provenance
from engine.contract.results.many import CATALOGUE, FOOTPRINTS, TABLE, ManyAnswer, ManyResult, RunCounts
from engine.export.result_item import ITEM, result_catalogue
from engine.files.commit import Commit, write_text
from engine.files.disk import failed_write
from engine.files.output_folder import OutputFolder
from engine.jobs.many.journal import DONE, FAILED, WAITING, Entry, Journal
from engine.jobs.many.layer import add_footprints, link
from engine.jobs.shared.descriptions import known_file
from engine.report.classification_tables import Cell, csv_text
from engine.report.html import render
from engine.versions import versions

MOST_SHOWN = 1000  # lines of a page that a browser opens at once; the table has all
MOST_FAILED = 200
MOST_SAID = 20  # remarks
TEMPLATE = "many.html.j2"
_HEAD = (
    "name", "title", "place", "first_date", "last_date", "state", "changed", "unit", "areas", "seconds", "summary",
    "warnings", "code", "reason", "hint", "folder", "report",
)  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What the call knows of itself.

    Args:
        job: its values.
        repeated: name of the job that was run.
        remarks: on the source.
        seconds: that it took.
        finished: ISO time.
        going_on: whether more is to come.
    """

    job: Mapping[str, Value]
    repeated: str
    remarks: tuple[Remark, ...]
    seconds: float
    finished: str
    going_on: bool = False


def publish(output: OutputFolder, journal: Journal, told: Told) -> ManyAnswer:
    """Writes everything that is shown of the whole, as one set.

    Raises:
        OutputError: a file cannot be written.
    """
    folder = output.path
    done, failed, waiting = (journal.count(state) for state in (DONE, FAILED, WAITING))
    counts = RunCounts(journal.count(), done, failed, waiting, journal.count(DONE, earlier=True))
    summary = Remark("many.summary", {"done": counts.done, "all": counts.all, "failed": counts.failed,
                                      "waiting": counts.waiting}, severity=INFO)  # fmt: skip
    source = (*told.remarks, *_repeated(journal))
    remarks = (*source, *_failures(journal, counts))
    provenance = Provenance(dict(told.job), told.finished, versions("rasterio", "gdal"))
    with output.commit() as commit:
        _add_lines(commit, TABLE, _table(journal, folder))
        add_footprints(commit, FOOTPRINTS, folder, journal.each())
        catalogue = result_catalogue(f"{told.repeated}: {folder.name}", _items(journal, folder))
        write_text(commit, CATALOGUE, json.dumps(catalogue, indent=1, allow_nan=False) + "\n")
        facts = SimpleNamespace(
            heading=f"{told.repeated} over many inputs", summary=summary, counts=counts, remarks=source,
            failed=list(journal.each(FAILED, MOST_FAILED)), codes=journal.by_code(MOST_FAILED),
            warned=journal.warned(MOST_FAILED),
            largest=journal.largest(), going_on=told.going_on,
            dates=journal.by_date(MOST_FAILED), runs=list(journal.each("", MOST_SHOWN)), table=TABLE, page=REPORT,
            footprints=FOOTPRINTS, catalogue=CATALOGUE, dated=journal.is_dated(), provenance=provenance,
        )  # fmt: skip
        write_text(commit, REPORT, render(facts, {}, TEMPLATE))
        result = ManyResult(
            job="run-many", repeated=told.repeated, summary=summary, remarks=remarks, counts=counts,
            seconds=told.seconds, provenance=provenance,
            files={name: known_file(commit, name) for name in (TABLE, FOOTPRINTS, CATALOGUE, REPORT)},
        )  # fmt: skip
        commit.add_result(RESULT, result)
        commit.publish()
    return ManyAnswer(
        folder=str(folder), table=str(folder / TABLE), footprints=str(folder / FOOTPRINTS),
        catalogue=str(folder / CATALOGUE), report=str(folder / REPORT), result=str(folder / RESULT),
        done=counts.done, failed=counts.failed, summary=summary, remarks=remarks,
    )  # fmt: skip


def _repeated(journal: Journal) -> Iterator[Remark]:
    if names := journal.repeated():
        yield Remark("many.repeated", {"count": len(names), "names": listing(names)}, severity=PROBLEM)


def _failures(journal: Journal, counts: RunCounts) -> Iterator[Remark]:
    for one in journal.each(FAILED, MOST_SAID):
        template, values = json.loads(one.template)
        yield Remark("many.failed", {"name": one.title, "reason": piece(template, **values)}, severity=PROBLEM)
    if counts.failed > MOST_SAID:
        yield Remark("many.more_failed", {"count": counts.failed - MOST_SAID, "table": TABLE}, severity=PROBLEM)


def _table(journal: Journal, folder: Path) -> Iterator[str]:
    yield csv_text([_HEAD])
    for one in journal.each():
        yield csv_text([_line(one, folder)]).removeprefix("\ufeff")


def _line(one: Entry, folder: Path) -> list[Cell]:
    figures = one.figures
    done = one.state == DONE
    return [
        one.name, one.title, one.place, one.first_date, one.last_date, one.state, figures.changed, figures.unit,
        figures.areas if figures.changed is not None else None, figures.seconds if done else None, figures.summary,
        figures.warnings if done else "", one.code, one.reason, one.hint, str(folder / one.name), link(folder, one),
    ]  # fmt: skip


def _items(journal: Journal, folder: Path) -> Iterator[tuple[str, str]]:
    for one in journal.each(DONE):
        if (folder / one.name / ITEM).is_file():
            yield f"./{one.name}/{ITEM}", one.title


def _add_lines(commit: Commit, name: str, lines: Iterator[str]) -> None:
    """Writes a text piece by piece, so that a long one takes no memory; it is compared when it is verified."""
    path, digest = commit.path(name), hashlib.sha256()
    try:
        with path.open("wb") as stream:
            for line in lines:
                digest.update(line.encode())
                stream.write(line.encode())
    except OSError as error:
        raise failed_write(path, error) from error

    def verify(written: Path) -> None:
        with written.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").digest() != digest.digest():
                raise failed_write(written, None)

    commit.add(name, verify)
