"""Picture of an evaluation: the figures of each seed and their mean, and those of each class or place."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from engine.report.png import NO_SOFTWARE

TEMPLATE = "evaluation.html.j2"
BAR_COLOUR, POINT_COLOUR = "#0072b2", "#000000"  # of Okabe and Ito's palette
MOST_PARTS = 40  # classes or places that still can be read


def figures_picture(
    names: Sequence[str], seeds: Sequence[Mapping[str, float]], mean: Mapping[str, float],
    parts: Sequence[tuple[str, float]],
) -> bytes:  # fmt: skip
    """Draws the figures, as PNG.

    Args:
        names: of the figures.
        seeds: their values, a mapping a seed; drawn as points.
        mean: over the seeds; drawn as bars.
        parts: name and value of each class or place; may be empty.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    parts = list(parts)[:MOST_PARTS]
    figure = Figure(figsize=(7.2, 2.6 + 0.22 * len(parts)), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    heights = [2.6, max(0.22 * len(parts), 0.01)]
    grid = figure.subplots(2 if parts else 1, 1, squeeze=False, height_ratios=heights if parts else None)
    above = grid[0][0]
    above.bar(range(len(names)), [mean[name] for name in names], color=BAR_COLOUR, alpha=0.5, width=0.6)
    for values in seeds:
        above.plot(range(len(names)), [values[name] for name in names], ".", color=POINT_COLOUR, markersize=5)
    above.set_xticks(range(len(names)), [name.replace("_", " ") for name in names], fontsize=8)
    above.set(ylim=(0, 1))
    if parts:
        below = grid[1][0]
        places = range(len(parts) - 1, -1, -1)
        below.barh(list(places), [value for _, value in parts], color=BAR_COLOUR, alpha=0.5)
        below.set_yticks(list(places), [name for name, _ in parts], fontsize=7)
        below.set(xlim=(0, 1), ylim=(-0.6, len(parts) - 0.4))
    for axes in figure.axes:
        axes.spines[["top", "right"]].set_visible(False)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata=NO_SOFTWARE)
    return stream.getvalue()
