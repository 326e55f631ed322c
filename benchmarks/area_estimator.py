"""The stratified area estimator on the published example: what the paper prints, and ours.

Run: python -m benchmarks.area_estimator
"""

from __future__ import annotations

import numpy as np

from engine.metrics.areas import stratified
from engine.metrics.intervals import Estimate
from engine.metrics.sampling import sample_size

# Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land change, Remote Sensing of
# Environment 148, section 5. Table 8 has the map in its rows.
NAMES = ("deforestation", "forest gain", "stable forest", "stable non-forest")
MAPPED_PX = np.array([200_000, 150_000, 3_200_000, 6_450_000])
TABLE_8 = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
HECTARES_A_PIXEL = 0.09
PAPER_Z = 1.96  # the paper's factor; the exact quantile is 1.95996

PAPER_OVERALL = "0.95 ± 0.02"
PAPER_USERS = ("0.88 ± 0.07", "0.73 ± 0.10", "0.93 ± 0.04", "0.96 ± 0.02")
PAPER_PRODUCERS = ("0.75", "0.85", "0.93", "0.96")
PAPER_HECTARES = ("21,158 ± 6,158", "11,686 ± 3,756", "285,770 ± 15,510", "581,386 ± 16,282")
PAPER_DEFORESTATION_PX = "235,086 ± 68,418"
PAPER_POINTS = "641"


def shown(estimate: Estimate, form: str) -> str:
    """An estimate with its margin, in the paper's form."""
    return f"{estimate.value:{form}} ± {PAPER_Z * estimate.standard_error:{form}}"


def rows() -> list[tuple[str, str, str]]:
    """What, the paper's text, ours."""
    found = stratified(TABLE_8.T, MAPPED_PX)
    lines = [
        ("sample size", PAPER_POINTS, str(sample_size(MAPPED_PX, (0.7, 0.6, 0.9, 0.95), 0.01))),
        ("overall accuracy", PAPER_OVERALL, shown(found.overall, ".2f")),
    ]
    for name, users, paper in zip(NAMES, found.users, PAPER_USERS, strict=True):
        lines.append((f"user's accuracy, {name}", paper, shown(users, ".2f")))
    for name, producers, paper in zip(NAMES, found.producers, PAPER_PRODUCERS, strict=True):
        lines.append((f"producer's accuracy, {name}", paper, f"{producers.value:.2f}"))
    lines.append(("area in pixels, deforestation", PAPER_DEFORESTATION_PX, shown(found.areas[0], ",.0f")))
    for name, area, paper in zip(NAMES, found.areas, PAPER_HECTARES, strict=True):
        lines.append((f"area in ha, {name}", paper, shown(area.times(HECTARES_A_PIXEL), ",.0f")))
    return lines


def main() -> None:
    """Prints both side by side."""
    lines = rows()
    print(f"{'':40} {'paper':>20} {'ours':>20}")
    for what, paper, ours in lines:
        print(f"{what:40} {paper:>20} {ours:>20} {'' if paper == ours else '  differs'}")
    equal = sum(paper == ours for _, paper, ours in lines)
    print(f"{equal} of {len(lines)} figures agree to the printed digits")


if __name__ == "__main__":
    main()
