"""Answer and result.json of run-many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from ..remarks import Remark
from .common import REPORT, RESULT, FileDescription, JobResult, Provenance, WrittenFiles

TABLE, FOOTPRINTS, CATALOGUE = "runs.csv", "runs.gpkg", "catalog.json"
MANY_FILES = (TABLE, FOOTPRINTS, CATALOGUE, REPORT, RESULT)


@dataclass(frozen=True)
class RunCounts:
    """How far it is.

    Args:
        all: runs that the source asks for.
        done: that have a result.
        failed: that have none, with a reason.
        waiting: that were not begun, or not finished.
        earlier: of those done, what an earlier call had finished.
    """

    all: int
    done: int
    failed: int
    waiting: int
    earlier: int


@dataclass(frozen=True)
class ManyAnswer:
    """Answer of run-many.

    Args:
        folder: that holds all files and folders.
        table: a line for each run.
        footprints: layer of outlines.
        catalogue: STAC catalogue of the results.
        report: to be read.
        result: its result.json, a `ManyResult`.
        done: number of runs that have a result.
        failed: number of those that have none.
        summary: in a line.
        remarks: what failed, the first ones.
    """

    folder: str
    table: str
    footprints: str
    catalogue: str
    report: str
    result: str
    done: int
    failed: int
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class ManyResult(JobResult):
    """Content of the result.json of run-many; what came of each run stands in the table and in its own folder.

    Args:
        repeated: name of the job that was run.
        summary: in a line.
        remarks: what failed, the first ones.
        counts: how far it is.
        seconds: that this call took.
        files: by name.
        provenance: what it was made with.
        written: what each file of the set is known by.
    """

    repeated: str
    summary: Remark
    remarks: Tuple[Remark, ...]
    counts: RunCounts
    seconds: float
    files: Dict[str, FileDescription]
    provenance: Provenance
    written: WrittenFiles = None
