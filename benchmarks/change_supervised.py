"""How well is change learned from few cities? Test cities are left out of the pretraining too; one table.

    .venv/bin/python -m benchmarks.change_supervised --folder build/change [--steps 1000] [--supervision frozen]

Pretrained on: both dates of the cities of OSCD that are not measured on, and EuroSAT and UC Merced; a scene is a file.
"""

from __future__ import annotations

import argparse
import sys

from benchmarks.pretrained import ROWS, TITLES, add_flags, spread_text, study
from engine.data.pairs import find_pairs, with_truth
from engine.evaluation.change_runs import share_out

FIGURES = ("f1", "precision", "recall", "average_precision", "batch_f1")
IMAGES = ("eurosat/eurosat_rgb.zip", "ucmerced/ucmerced_128.zip")


def main() -> int:
    """Prints the tables, a row as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_flags(parser)
    parser.add_argument("--supervision", nargs="+", default=["frozen"], choices=["frozen", "fine-tuned"])
    parser.add_argument("--epochs", type=int, default=100, help="of learning change")
    parser.add_argument("--test-share", type=float, default=0.3, help="of the cities")
    parser.add_argument("--split-seed", type=int, default=0, help="of the cities")
    given = parser.parse_args()
    source = str(given.data / "oscd")
    found = find_pairs([source])
    parts = share_out(with_truth(found), with_truth(found), given.test_share, given.split_seed)
    left_out = {pair.name for pair in parts.test}
    cities = [str(path) for pair in found if pair.name not in left_out for path in (pair.before, pair.after)]
    the_study = study(given, [*cities, *(str(given.data / path) for path in IMAGES)])
    print(
        f"measured on {', '.join(sorted(left_out))}; validated on {', '.join(pair.name for pair in parts.validation)}"
    )
    for supervision in given.supervision:
        print(f"\n{supervision}".ljust(25) + "".join(f"{name:>20s}" for name in FIGURES), flush=True)
        for row in (row for row in ROWS if row in given.rows):
            values = {
                "task": "change",
                "train": source,
                "test": source,
                "supervision": supervision,
                "bands": "red,green,blue",
                "test_share": given.test_share,
                "seed": given.split_seed,
                "seeds": given.seeds,
                "epochs": given.epochs,
                "device": given.device,
                "threads": given.threads,
            }
            results = the_study.figures(row, supervision, values)
            print(TITLES[row].ljust(24) + "".join(f"{spread_text(results, name):>20s}" for name in FIGURES), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
