"""What does each part of the pretraining add? One table that decides, from pretrainings that no figure's images saw.

    .venv/bin/python -m benchmarks.pretraining_quality --folder build/proof --minutes 60
    .venv/bin/python -m benchmarks.pretraining_quality --table RESULTS.jsonl

The first goes on where it was, keeps what is finished, and says how long the rest takes. The second prints the table of
results from any machine. Rows, starts, corpora: benchmarks/proof/rows.py.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from benchmarks.proof.at_hand import SETS
from benchmarks.proof.here import FAMILIES, MEASURES, Plan, go_on, remaining_text
from benchmarks.proof.measures import Wanted
from benchmarks.proof.probes import SIZES_PX
from benchmarks.proof.results import read_results
from benchmarks.proof.rows import BACKBONE, BY_NAME, CORPORA, ROWS, SEEDS, STARTS, Value, pretrainings
from benchmarks.proof.supervised_change import FOLDS, VARIANTS
from benchmarks.proof.table import whole_text
from engine.backbones.device import pick_device
from engine.backbones.registry import BACKBONES


def arguments() -> argparse.ArgumentParser:
    """What can be said."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", nargs="+", type=Path, help="print the table of these results, and do nothing else")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--folder", type=Path, default=Path("build/proof"), help="keeps encoders and results")
    parser.add_argument("--minutes", type=float, help="pause after about so many; the next run goes on")
    parser.add_argument("--rows", nargs="+", default=[row.name for row in ROWS], choices=list(BY_NAME))
    parser.add_argument("--starts", nargs="+", default=list(STARTS), choices=list(STARTS))
    parser.add_argument("--corpora", nargs="+", default=["mixed"], choices=CORPORA)
    parser.add_argument("--seeds", nargs="+", type=int, default=list(SEEDS), help="of the pretrainings")
    parser.add_argument("--steps", type=int, default=1000, help="of pretraining")
    parser.add_argument("--batch-size", type=int, default=128, help="of pretraining")
    parser.add_argument(
        "--backbone", default=BACKBONE, choices=list(BACKBONES), help="of all rows; ImageNet weights are there of one"
    )
    parser.add_argument("--pretrain", nargs="*", default=[], metavar="FIELD=VALUE", help="more fields, for all rows")
    parser.add_argument("--measures", nargs="+", default=list(MEASURES), choices=MEASURES)
    parser.add_argument("--families", nargs="+", default=list(FAMILIES), choices=list(FAMILIES))
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS), help="of labelled images")
    parser.add_argument("--sizes", nargs="+", type=int, default=list(SIZES_PX), help="of the images, px")
    parser.add_argument("--folds", type=int, default=FOLDS, help="of the cities")
    parser.add_argument("--change-epochs", type=int, default=VARIANTS["base"].epochs)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    return parser


def plan_of(given: argparse.Namespace) -> Plan:
    """Makes a plan of what was said."""
    shared: dict[str, Value] = {"steps": given.steps, "batch_size": given.batch_size}
    if given.backbone != BACKBONE:
        shared["backbone"] = given.backbone
    shared.update((name, _plain(value)) for name, _, value in (pair.partition("=") for pair in given.pretrain))
    base = VARIANTS["base"]
    # A quick trial gives figures of its own name, which are not taken for those of the whole.
    usual = (given.change_epochs, given.folds) == (base.epochs, FOLDS)
    variant = "" if usual else f"{given.change_epochs}_epochs_{given.folds}_folds"
    return Plan(
        data=given.data,
        folder=given.folder,
        pretrainings=list(pretrainings(given.rows, given.starts, given.corpora, given.seeds)),
        shared=shared,
        wanted=Wanted(
            sizes_px=tuple(given.sizes), frozen={variant: replace(base, epochs=given.change_epochs)}, folds=given.folds
        ),
        measures=given.measures,
        families=given.families,
        device=pick_device(given.device),
        threads=given.threads,
        set_names=given.sets,
    )


def main() -> int:
    """Works, and prints the table."""
    parser = arguments()
    given = parser.parse_args()
    if given.table:
        print(whole_text([result for path in given.table for result in read_results(path)]))
        return 0
    if given.backbone != BACKBONE and "imagenet" in given.starts:
        parser.error(f"{given.backbone} has no ImageNet weights here: --starts random")
    plan = plan_of(given)
    go_on(plan, given.minutes)
    print(whole_text(read_results(plan.results)))
    print(remaining_text(plan))
    return 0


def _plain(text: str) -> Value:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, (str, int, float, bool)) else text


if __name__ == "__main__":
    sys.exit(main())
