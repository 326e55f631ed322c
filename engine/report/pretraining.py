"""Pictures of a pretraining run: how the loss went, and what the encoder was shown."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle

import numpy as np
import numpy.typing as npt

from engine.contract.results.pretraining import PretrainingResult
from engine.raster.info import FloatArray
from engine.report.png import NO_SOFTWARE, png

TEMPLATE = "pretraining.html.j2"
# Okabe and Ito's palette: told apart by all common kinds of colour vision.
COLOURS = ("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00")
SMOOTHED_OVER = 40  # the line is the mean over so much of the run: a fortieth of its log lines
SMALL_SHARE = 0.05  # of the highest line: below it, a line lies on the axis
GAP_PX = 2
SMALLEST_VIEW_PX = 64  # views that are smaller are enlarged, so that a person can see them


@dataclass(frozen=True)
class PretrainingReport:
    """What the report says.

    Args:
        result: the content of result.json.
        caption: of the picture of what the encoder was shown.
        rows: what the method says of the data: head and text.
    """

    result: PretrainingResult
    caption: str
    rows: tuple[tuple[str, str], ...]


def loss_picture(rows: Sequence[Mapping[str, float]], lines: Mapping[str, str]) -> bytes:
    """Draws the loss and its terms over the steps, as PNG: points as they were logged, lines smoothed.

    Terms that would lie on the axis are drawn below, by a scale of their own.

    Args:
        rows: of metrics.csv; may be empty.
        lines: what is drawn, by its name there, and what stands beside it.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    logged = {name: [(row["step"], row[name]) for row in rows if name in row] for name in lines}
    highest = {name: max(value for _, value in points) for name, points in logged.items() if points}
    small = {name for name, value in highest.items() if value < SMALL_SHARE * max(highest.values())}
    figure = Figure(figsize=(7.2, 5.4 if small else 3.4), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(2 if small else 1, 1, squeeze=False, sharex=True, height_ratios=(3, 2) if small else None)
    for colour, name in zip(cycle(COLOURS), highest, strict=False):
        axes = panels[-1 if name in small else 0][0]
        steps, values = (np.asarray(column) for column in zip(*logged[name], strict=True))
        axes.plot(steps, values, ".", color=colour, markersize=2, alpha=0.3)
        axes.plot(steps, smoothed(values), color=colour, linewidth=1.4, label=lines[name])
    for (axes,) in panels:
        axes.set(ylabel="loss", ylim=(0, None))
        axes.spines[["top", "right"]].set_visible(False)
        if axes.get_legend_handles_labels()[0]:
            axes.legend(frameon=False, fontsize=8)
    panels[-1][0].set(xlabel="step")
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata=NO_SOFTWARE)
    return stream.getvalue()


def smoothed(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Mean over a moving span, shorter at both ends; as long as what it is given."""
    span = max(1, len(values) // SMOOTHED_OVER)
    sums = np.concatenate([[0.0], np.cumsum(values)])
    places = np.arange(len(values))
    first, stop = np.maximum(places - span // 2, 0), np.minimum(places + span // 2 + 1, len(values))
    means: npt.NDArray[np.float64] = (sums[stop] - sums[first]) / (stop - first)
    return means


def views_picture(rows: Sequence[FloatArray], bands: tuple[int, ...]) -> bytes:
    """Draws what a method shows of some patches, row below row, as PNG.

    Args:
        rows: [N, C, V, V] each, from 0 to 1, of the same patches.
        bands: three positions, shown as red, green and blue; or one, shown in grey.
    """
    views = np.stack(rows)[:, :, list(bands)]
    if len(bands) == 1:
        views = np.repeat(views, 3, axis=2)
    times = max(1, -(-SMALLEST_VIEW_PX // views.shape[-1]))
    views = views.repeat(times, axis=3).repeat(times, axis=4)
    number, count, _, height, width = views.shape
    picture = np.full((number * (height + GAP_PX) - GAP_PX, count * (width + GAP_PX) - GAP_PX, 4), 255, np.uint8)
    for row in range(number):
        for place in range(count):
            top, left = row * (height + GAP_PX), place * (width + GAP_PX)
            shown = np.clip(views[row, place], 0.0, 1.0).transpose(1, 2, 0) * 255.0
            picture[top : top + height, left : left + width, :3] = np.round(shown)
    return png(picture)
