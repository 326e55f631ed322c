"""How often intervals of 95 % hold the truth, simulated: of a training, of a check, and of areas.

Nothing is trained: labels and errors are drawn, those of a training with features whose pixels are right or wrong
together. Run: python -m benchmarks.interval_coverage [--trials 1000]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.metrics.areas import simple, stratified
from engine.metrics.clusters import grouped
from engine.metrics.intervals import Estimate, Interval, wilson

CONFIDENCE = 0.95
SEEDS = (0, 1, 2, 3, 4)
Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Labels:
    """What a person has labelled.

    Args:
        features: how many there are.
        accuracy: share of the pixels of such features, of any number of them, that is right.
        alike: correlation of two pixels of a feature, 0 to 1.
        spread: of the logarithm of a feature's size.
    """

    features: int
    accuracy: float
    alike: float
    spread: float

    def draw(self, rng: np.random.Generator) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """Group and rightness of each pixel."""
        sizes = np.maximum(1, np.exp(rng.normal(3.5, self.spread, self.features))).astype(np.int64)
        odds = (1.0 - self.alike) / self.alike
        shares = rng.beta(self.accuracy * odds, (1.0 - self.accuracy) * odds, self.features)
        group = np.repeat(np.arange(self.features), sizes)
        return group, rng.random(len(group)) < shares[group]


LABELS = tuple(
    Labels(features, accuracy, alike, spread)
    for features in (15, 30, 80)
    for accuracy in (0.7, 0.85, 0.95)
    for alike in (0.1, 0.4)
    for spread in (0.3, 0.8)
)
# Rows reference, columns map: shares of a map of three classes, one of them rare.
TRUTH = np.array([[0.04, 0.01, 0.01], [0.01, 0.30, 0.04], [0.02, 0.05, 0.52]])


def held(interval: Interval, truth: float) -> bool:
    """Whether an interval holds the truth."""
    return interval.low - 1e-12 <= truth <= interval.high + 1e-12


def of_training(labels: Labels, trials: int, seed: int, way: Callable[..., Interval]) -> float:
    """Share of trials in which the interval of a training's accuracy holds the truth."""
    rng = np.random.default_rng(seed)
    return float(np.mean([held(way(*labels.draw(rng)), labels.accuracy) for _ in range(trials)]))


def over_pixels(group: npt.NDArray[np.int64], right: npt.NDArray[np.bool_]) -> Interval:
    """The interval that takes each pixel for a draw of its own."""
    return wilson(float(right.sum()), len(right), CONFIDENCE)


def of_sample(trials: int, seed: int, points: int, by_class: bool) -> tuple[list[bool], list[bool]]:
    """Whether the intervals of a check hold: of the overall accuracy, and of each class's area."""
    rng, sizes = np.random.default_rng(seed), TRUTH.sum(axis=0)
    overall, areas = [], []
    for _ in range(trials):
        if by_class:
            columns = [rng.multinomial(points // 3, TRUTH[:, k] / sizes[k]) for k in range(3)]
            found = stratified(np.stack(columns, axis=1), sizes)
        else:
            found = simple(rng.multinomial(points, TRUTH.ravel()).reshape(3, 3), 1.0)
        overall.append(_holds(found.overall, float(np.trace(TRUTH))))
        areas += [_holds(one, float(size)) for one, size in zip(found.shares, TRUTH.sum(axis=1), strict=True)]
    return overall, areas


def _holds(estimate: Estimate, truth: float) -> bool:
    return held(estimate.interval(CONFIDENCE, 0.0, 1.0), truth)


def rows(trials: int) -> Iterator[tuple[str, Doubles]]:
    """What, and the coverage with each seed."""
    for labels in LABELS:
        what = f"training, {labels.features} features, {labels.accuracy:.0%} right"
        yield (
            f"{what}, alike {labels.alike}, spread {labels.spread}",
            np.array([of_training(labels, trials, seed, grouped) for seed in SEEDS]),
        )
    pixels = np.array([[of_training(labels, trials // 5, seed, over_pixels) for seed in SEEDS] for labels in LABELS])
    yield "the same, over pixels as if they were drawn one by one", pixels.mean(axis=0)
    for by_class, way in ((True, "by class"), (False, "simple")):
        for points in (150, 450):
            found = [of_sample(trials, seed, points, by_class) for seed in SEEDS]
            yield f"check, {points} points, {way}", np.array([np.mean(one) for one, _ in found])
            yield f"areas, {points} points, {way}", np.array([np.mean(one) for _, one in found])


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=1000)
    trials = parser.parse_args().trials
    print(f"coverage of {CONFIDENCE:.0%} intervals, {trials} trials with each of {len(SEEDS)} seeds")
    means = []
    for what, shares in rows(trials):
        print(f"{what:60} {shares.mean():6.1%}  {shares.min():6.1%} to {shares.max():6.1%}", flush=True)
        if what.startswith("training"):
            means.append(shares.mean())
    print(f"training, all of {len(means)}: {np.mean(means):.1%}, {min(means):.1%} to {max(means):.1%}")


if __name__ == "__main__":
    main()
