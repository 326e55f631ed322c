"""A job over many pairs, of which some are spoilt: what is done, what fails and why, and what a second call costs.

OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.many_pairs [--settings "method=cva threads=1"]
OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.many_pairs --made 10000

The latter fills a journal with that many runs that nobody did, a tenth of which failed, and measures what it takes to
list them from a table and to write page, table, layer and catalogue.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import shapely

from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.many import RunMany
from engine.contract.results.many import MANY_FILES
from engine.files.output_folder import OutputFolder
from engine.jobs import run_named
from engine.jobs.many.journal import Figures, Journal
from engine.jobs.many.run_many import Runs
from engine.jobs.many.shown import Shown
from engine.jobs.many.sources import source_of
from engine.observer import SilentObserver

ROOT = Path(__file__).resolve().parents[1]


def spoil(folder: Path) -> None:
    """Makes four pairs useless: one is cut off, one is gone, one is no raster, one shows another place."""
    cut = folder / "beihai/after.tif"
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    (folder / "dubai/before.tif").unlink()
    (folder / "milano/after.tif").write_bytes(b"this is no raster" * 100)
    shutil.copyfile(folder / "rio/after.tif", folder / "paris/after.tif")


def made(count: int) -> None:
    """Lists runs that nobody did and shows them."""
    with tempfile.TemporaryDirectory() as place:
        out, source = Path(place) / "out", Path(place) / "pairs.csv"
        lines = [f"tile_{n:05d},{n}/before.tif,{n}/after.tif" for n in range(count)]
        source.write_text("\n".join(["name,before,after", *lines]) + "\n")
        job = RunMany(source=str(source), out=str(out))
        error = InputError(ErrorCode.INPUT_MISSING, "{path} does not exist.", "Check the path.", path="a/before.tif")
        with OutputFolder(out, MANY_FILES, [], owner="run-many") as output, Journal(out) as journal:
            found = source_of(job)
            began_s = time.monotonic()
            Runs(job, found, out, journal, SilentObserver(), lambda: None).list_all()
            listed_s = time.monotonic() - began_s
            with journal.together():
                for n in range(count):
                    entry = journal.at(n)
                    if entry is None:
                        raise RuntimeError("a run is missing")
                    west, south = n % 100 * 0.1, n // 100 * 0.1
                    outline = shapely.to_wkb(shapely.box(west, south, west + 0.1, south + 0.1))
                    entry = replace(entry, first_date="2018-05-01", last_date=f"20{19 + n % 7}-05-01")
                    figures = Figures(n * 0.01, "ha", n % 50, "Some change was found.", 12.0, outline)
                    journal.put(entry.failed(error, "", outline) if n % 10 == 0 else entry.done(f"{n:064}", figures))
                    if n % 10:  # what is linked
                        (out / entry.name).mkdir()
                        (out / entry.name / "item.json").touch()
                        (out / entry.name / "report.html").touch()
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            began_s, began_cpu_s = time.monotonic(), time.process_time()
            Shown(job, found, output, journal).now()
            cpu_s, passed_s = time.process_time() - began_cpu_s, time.monotonic() - began_s
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        sizes = ", ".join(
            f"{name} {(out / name).stat().st_size / 1e3:,.0f} kB" for name in (*MANY_FILES, "runs.sqlite")
        )
        print(f"{count} runs: listed in {listed_s:.1f} s, shown in {passed_s:.1f} s ({cpu_s:.1f} s of processor time), "
              f"{(after - before) / 1024:.0f} MB more than before at most; {sizes}")  # fmt: skip


def main() -> None:
    """Runs over the pairs of oscd, twice; or shows runs that nobody did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--made", type=int, default=0)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--settings", default="method=cva threads=1")
    given = parser.parse_args()
    if given.made:
        made(given.made)
        return
    with tempfile.TemporaryDirectory() as place:
        folder, out = Path(place) / "pairs", Path(place) / "out"
        cities = sorted(one.name for one in (given.data / "oscd").iterdir())
        for city in cities:
            (folder / city).mkdir(parents=True)
            for name in ("before.tif", "after.tif"):
                shutil.copyfile(given.data / "oscd" / city / name, folder / city / name)
        spoil(folder)
        lines = [f"{city},{city}/before.tif,{city}/after.tif" for city in cities]
        (folder / "pairs.csv").write_text("\n".join(["name,before,after", *lines]) + "\n")
        values = {"source": str(folder / "pairs.csv"), "settings": given.settings, "out": str(out)}
        for call in ("first", "second"):
            began_s, before = time.monotonic(), os.times()
            answer = run_named("run-many", values, SilentObserver())
            after = os.times()
            cpu_s = sum(after[:4]) - sum(before[:4])
            print(f"{call} call: {answer.done} done, {answer.failed} failed; "
                  f"{time.monotonic() - began_s:.0f} s, {cpu_s:.1f} s of processor time")  # fmt: skip
        with (out / "runs.csv").open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream):
                if row["code"]:
                    print(f"  {row['name']}: {row['code']}: {row['reason'].replace(place, '')}")
        maps = len(list(out.glob("*/change.tif")))
        items = [one for one in json.loads((out / "catalog.json").read_text())["links"] if one["rel"] == "item"]
        print(f"{maps} maps, {len(items)} items in the catalogue, pages: {[one.name for one in out.glob('*.html')]}")


if __name__ == "__main__":
    main()
