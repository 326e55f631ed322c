"""How well is change found without labels, and how well does the threshold hold? On ground of five kinds.

    .venv/bin/python -m benchmarks.change_quality [--methods fused cva] [--families oscd water] [--each]

Through the code that the job uses. A row a family, one for all: the mean of the families. AP: average precision; auto:
F1 at the automatic threshold; best: F1 at the one threshold that is best for the pair; held: mean of auto over mean of
best. P, R: precision and recall at the automatic threshold, all pixels of the family together; inside: recall more than
4 px from the rim of a changed area. Pixels that nobody judged are left out. Last come pairs without change: the
share that is called changed, and whether a warning says that it is doubtful; and how many of the wrong answers (under
half of the best F1) and of the good ones (from 0.8 of it) are warned of. Scores are kept in build/change_scores.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.ndimage import distance_transform_edt

from benchmarks.change_pairs import FAMILIES, LabelledPair
from benchmarks.change_scores import scores_of, source_digest
from benchmarks.common import ROOT
from engine.change.detection import DetectionSettings
from engine.change.detectors import DETECTORS
from engine.change.doubts import find_doubts
from engine.change.evidence import ScoreEvidence
from engine.change.likeness import SAMPLED_EDGE_PX, Likeness, sampled_tiles
from engine.change.marks import find_marks
from engine.change.threshold import choose
from engine.contract.jobs.change import ChangeSettings
from engine.evaluation.change import best_threshold_of
from engine.metrics.binary import Confusion, average_precision, confusion, pooled
from engine.raster.windows import Window

INTERIOR_PX = 4
WRONG, GOOD = 0.5, 0.8  # F1 over the best one
NOTHING = 0.001  # share of the pixels
Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Quality:
    """What was found in one pair.

    Args:
        name: of the pair.
        group: part of its family.
        precision: average; NaN where nothing changed.
        counts: at the threshold.
        best: F1 at the best threshold; NaN where nothing changed.
        inside: of the changed pixels far from a rim: number, and how many were called.
        called: share of all scored pixels.
        threshold: 0 to 1.
        warned: whether a remark says that the threshold is doubtful.
    """

    name: str
    group: str
    precision: float
    counts: Confusion
    best: float
    inside: tuple[int, int]
    called: float
    threshold: float
    warned: bool

    @property
    def changed(self) -> bool:
        """Whether anything did."""
        return self.counts.hits + self.counts.misses > 0

    @property
    def held(self) -> float:
        """F1 at the threshold over the best one; where nothing changed, whether next to nothing is called."""
        return self.counts.f1 / self.best if self.changed else float(self.called < NOTHING)

    @property
    def changed_share(self) -> float:
        """Of the judged pixels, those that changed."""
        return (self.counts.hits + self.counts.misses) / max(1, sum(vars(self.counts).values()))


def measure(one: LabelledPair, raw: npt.NDArray[np.float32], rule: str) -> Quality:
    """Finds the threshold as the job does, and compares with the truth.

    Args:
        one: the pair.
        raw: scores [H, W], NaN where there is no data.
        rule: of the threshold.
    """
    usual = ChangeSettings()
    whole = Window(0, 0, *raw.shape)

    def read(window: Window) -> npt.NDArray[np.float32]:
        return raw[window.slices_in(whole)]

    with one.pair.open() as reader:
        likeness = Likeness.of(reader.sample(sampled_tiles(reader.band_count), SAMPLED_EDGE_PX), read)
    evidence = replace(ScoreEvidence.of(read, one.truth.shape), likeness=likeness)
    threshold = choose(evidence, rule, usual.false_alarm_rate, usual.percentile)
    score = evidence.scale.apply(raw)
    scored = np.isfinite(score)
    called = np.where(scored, score, 0.0) >= np.float32(threshold.value)
    known = scored & (one.truth >= 0)
    truth = one.truth[known] > 0
    inside = known & (distance_transform_edt(one.truth > 0) > INTERIOR_PX)
    return Quality(
        name=one.pair.name,
        group=one.group,
        precision=average_precision(score[known], truth),
        counts=confusion(called[known], truth),
        best=best_f1(score[known], truth),
        inside=(int(inside.sum()), int((inside & called).sum())),
        called=float(called[scored].mean()),
        threshold=threshold.value,
        warned=bool(find_doubts(evidence, find_marks(evidence), threshold)),
    )


def best_f1(score: npt.NDArray[np.float32], truth: Booleans) -> float:
    """Highest F1 of any threshold; NaN where nothing is true."""
    if not truth.any():
        return float("nan")
    return best_threshold_of(score, truth)[1]


def figures(found: Sequence[Quality]) -> tuple[float, ...]:
    """AP, F1 at auto, best F1, held, P, R and recall inside of the pairs where something changed."""
    pairs = [one for one in found if one.changed]
    if not pairs:
        return (float("nan"),) * 7
    automatic, best = (
        float(np.mean(values)) for values in zip(*((one.counts.f1, one.best) for one in pairs), strict=True)
    )
    total = pooled(one.counts for one in pairs)
    inside = sum(one.inside[0] for one in pairs)
    share = sum(one.inside[1] for one in pairs) / inside if inside else float("nan")
    precision = float(np.mean([one.precision for one in pairs]))
    return precision, automatic, best, automatic / best, total.precision, total.recall, share


def row(name: str, values: Sequence[float], note: str = "") -> str:
    """One line of the table."""
    return f"{name:18s}" + "".join(f"{value:8.3f}" for value in values) + f"  {note}"


def report(family: str, found: Sequence[Quality], each: bool) -> None:
    """Prints the rows of a family: of its parts, of its pairs where that is wanted, and its own."""
    groups = sorted({one.group for one in found})
    for one in found if each else ():
        if one.changed:
            values = (one.precision, one.counts.f1, one.best, one.counts.f1 / one.best, one.counts.precision)
            said = f"{100 * one.changed_share:.2f} % changed, {100 * one.called:.2f} % called{', warned' * one.warned}"
            print(row("  " + one.name[:16], (*values, one.counts.recall, one.inside[1] / max(1, one.inside[0])), said))
    for group in groups if len(groups) > 1 else ():
        print(row(f" {family} {group}", figures([one for one in found if one.group == group])))
    total = pooled(one.counts for one in found)
    print(row(family, figures(found), f"pooled F1 {total.f1:.3f}"))
    for one in found:
        if not one.changed:
            print(f"  {one.name}: no change; {100 * one.called:.2f} % called{', warned' if one.warned else ''}")
    sys.stdout.flush()


def warnings(found: Sequence[Quality]) -> str:
    """How many of the wrong, and of the good answers come with a warning; what lies between is left out."""
    wrong = [one.warned for one in found if one.held < WRONG]
    good = [one.warned for one in found if one.held >= GOOD]
    return f"warned: {sum(wrong)} of {len(wrong)} wrong answers, {sum(good)} of {len(good)} good ones"


def main() -> int:
    """Prints the tables."""
    usual = ChangeSettings()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--methods", nargs="+", default=[usual.method], choices=list(DETECTORS))
    parser.add_argument("--families", nargs="+", default=list(FAMILIES), choices=list(FAMILIES))
    parser.add_argument("--rule", default=usual.threshold, help="of the threshold, in place of auto")
    parser.add_argument("--normalisation", default=usual.normalisation)
    parser.add_argument("--context", default=usual.context)
    parser.add_argument("--context-px", type=float, default=usual.context_px)
    parser.add_argument("--tolerance-px", type=int, default=usual.tolerance_px)
    parser.add_argument("--encoder", default="", help="empty: one that comes with the program; random; or a path")
    parser.add_argument("--correct-shift", action="store_true")
    parser.add_argument("--each", action="store_true", help="also a line a pair")
    given = parser.parse_args()
    names = ("correct_shift", "normalisation", "context", "context_px", "tolerance_px")
    wanted = ChangeSettings(**{name: getattr(given, name) for name in names})
    code = source_digest()
    for method in given.methods:
        print(f"\n{method:18s}" + "".join(f"{head:>8s}" for head in ("AP", "auto", "best", "held", "P", "R", "inside")))
        rows, everything = [], []
        for family in given.families:
            pairs = list(FAMILIES[family](given.data))
            if not pairs:
                print(f"{given.data} holds no pairs of {family}.", file=sys.stderr)
                return 1
            found = []
            for one in pairs:
                settings = replace(wanted, method=method, ground_resolution_m=one.ground_resolution_m)
                raw = scores_of(one, DetectionSettings.of(settings), given.encoder, code)
                found.append(measure(one, raw, given.rule))
            report(family, found, given.each)
            rows.append(figures(found))
            everything += found
        if len(rows) > 1:
            print(row("mean of families", np.nanmean(rows, axis=0)))
            print(f"worst family: F1 at the threshold over the best F1 {min(each[3] for each in rows):.3f}")
        print(warnings(everything))
    return 0


if __name__ == "__main__":
    sys.exit(main())
