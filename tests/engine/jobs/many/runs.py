"""A table of small pairs, and what the tests of run-many ask of the answer."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any

from engine.contract.results.many import ManyAnswer
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import write_after, write_before

SETTINGS = "method=cva threads=1 context=none"


def pairs(folder: Path, names: tuple[str, ...]) -> Path:
    """Writes the same pair under each name, and the table of them, with relative paths."""
    first = folder / names[0]
    first.mkdir(parents=True)
    write_before(first)
    write_after(first)
    for name in names[1:]:
        shutil.copytree(first, folder / name)
    return table(folder, names)


def table(folder: Path, names: tuple[str, ...]) -> Path:
    path = folder / "pairs.csv"
    lines = [f"{name},{name}/before.tif,{name}/after.tif" for name in names]
    path.write_text("\n".join(["name,before,after", *lines]) + "\n")
    return path


def many(source: Path, out: Path, observer: Any = None, **values: Any) -> ManyAnswer:
    values = {"source": str(source), "out": str(out), "settings": SETTINGS, **values}
    answer = run_named("run-many", values, observer or SilentObserver())
    assert isinstance(answer, ManyAnswer)
    return answer


def lines(out: Path) -> dict[str, dict[str, str]]:
    """The table of the whole, by name of the run."""
    with (out / "runs.csv").open(encoding="utf-8-sig", newline="") as stream:
        return {row["name"]: row for row in csv.DictReader(stream)}


def states(out: Path) -> dict[str, str]:
    return {name: row["state"] for name, row in lines(out).items()}


def times(out: Path, *names: str) -> list[int]:
    """When the scores of runs were written."""
    return [(out / name / "score.tif").stat().st_mtime_ns for name in names]
