"""What does each part of the pretraining add? A linear probe on images that no row was pretrained on; one table.

    .venv/bin/python -m benchmarks.pretraining_quality --folder build/quality [--steps 1000] [--rows moco-v2 swimdiff]

Pretrained on: both dates of the 20 cities of OSCD, and the training parts of EuroSAT and UC Merced; a scene is a file.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.pretrained import ROWS, TITLES, add_flags, spread_text, study
from engine.data.labelled import find_labelled, write_zip
from engine.data.split import test_part

SETS = {"eurosat": "eurosat/eurosat_rgb.zip", "ucmerced": "ucmerced/ucmerced_128.zip"}
TEST_SHARE, SPLIT_SEED = 0.3, 0  # of the evaluate job: what it measures on is what is left out here
IMAGE_PX = 64


def training_part(source: Path, target: Path) -> str:
    """Writes the images that the evaluation learns from into a zip, where it is not there yet."""
    if not target.exists():
        found = find_labelled([str(source)])
        measured = test_part(found.names, found.groups, TEST_SHARE, SPLIT_SEED)
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_suffix(".partial")
        write_zip(found.part(~measured).images, partial)
        partial.replace(target)
    return str(target)


def main() -> int:
    """Prints the table, a row as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_flags(parser)
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--tasks", nargs="+", default=["linear-probe"], choices=["linear-probe", "knn", "fine-tune"])
    parser.add_argument("--fraction", type=float, default=1.0, help="share of the training labels")
    given = parser.parse_args()
    cities = [str(path) for name in ("before", "after") for path in sorted((given.data / "oscd").glob(f"*/{name}.tif"))]
    if not cities:
        print(f"{given.data} holds no oscd.", file=sys.stderr)
        return 1
    zips = [training_part(given.data / path, given.folder / f"{name}_training.zip") for name, path in SETS.items()]
    the_study = study(given, [*cities, *zips])
    columns = [(name, task) for name in given.sets for task in given.tasks]
    print("accuracy".ljust(24) + "".join(f"{name + ' ' + task:>26s}" for name, task in columns), flush=True)
    for row in (row for row in ROWS if row in given.rows):
        cells = []
        for name, task in columns:
            source = str(given.data / SETS[name])
            values = {
                "task": task, "train": source, "test": source, "test_share": TEST_SHARE, "seed": SPLIT_SEED,
                "seeds": given.seeds, "image_px": IMAGE_PX, "fraction": given.fraction, "device": given.device,
                "threads": given.threads,
            }  # fmt: skip
            cells.append(spread_text(the_study.figures(row, f"{name}-{task}", values), "accuracy"))
        print(TITLES[row].ljust(24) + "".join(f"{cell:>26s}" for cell in cells), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
