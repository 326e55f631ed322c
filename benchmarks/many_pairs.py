"""A job over many pairs, of which some are spoilt: what is done, what fails and why, and what a second call costs.

OMP_NUM_THREADS=1 .venv/bin/python -m benchmarks.many_pairs [--settings "method=cva threads=1"]
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import tempfile
import time
from pathlib import Path

from engine.jobs import run_named
from engine.observer import SilentObserver

ROOT = Path(__file__).resolve().parents[1]


def spoil(folder: Path) -> None:
    """Makes four pairs useless: one is cut off, one is gone, one is no raster, one shows another place."""
    cut = folder / "beihai/after.tif"
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    (folder / "dubai/before.tif").unlink()
    (folder / "milano/after.tif").write_bytes(b"this is no raster" * 100)
    shutil.copyfile(folder / "rio/after.tif", folder / "paris/after.tif")


def main() -> None:
    """Runs over the pairs of oscd, twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--settings", default="method=cva threads=1")
    given = parser.parse_args()
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
