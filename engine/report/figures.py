"""Pictures of a result: the score in colours, the change over the second date, the histogram with its threshold."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.raster.info import FloatArray
from engine.raster.pictures import ByteArray
from engine.report.png import NO_SOFTWARE, png

SCORE_COLOURS = "viridis"  # even steps look even, also to the colour-blind and in grey
CHANGE_COLOUR = (213, 94, 0)  # vermilion of Okabe and Ito's palette: told apart by all common kinds of colour vision


def score_picture(score: FloatArray, threshold: float) -> bytes:
    """Draws a score as PNG, with the threshold in the middle of the colours.

    Args:
        score: [h, w], 0 to 1, NaN nodata.
        threshold: 0 to 1.
    """
    import matplotlib

    valid = np.isfinite(score)
    place = np.nan_to_num(score) / (2.0 * max(threshold, 0.01))
    picture = (matplotlib.colormaps[SCORE_COLOURS](place) * 255).astype(np.uint8)
    picture[..., 3] = valid * 255
    return png(picture)


def change_picture(after: ByteArray, changed: npt.NDArray[np.bool_]) -> bytes:
    """Draws changed pixels over the second date in grey, as PNG.

    Args:
        after: RGBA picture [h, w, 4].
        changed: [h, w].
    """
    grey = after[..., :3].mean(axis=2, keepdims=True) * 0.6 + 80.0  # paler, so that the colour stands out
    picture = np.concatenate([np.repeat(grey, 3, axis=2), after[..., 3:]], axis=2).astype(np.uint8)
    picture[changed] = (*CHANGE_COLOUR, 255)
    return png(picture)


def histogram_picture(edges: Sequence[float], counts: Sequence[int], threshold: float) -> bytes:
    """Draws the histogram of scores with the threshold, as PNG.

    Args:
        edges: K + 1 bounds of the bins, 0 to 1.
        counts: K numbers of pixels.
        threshold: the score from which on a pixel is called changed.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 2.6), dpi=120)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0.09, 0.18, 0.89, 0.78))
    changed = np.where(np.asarray(edges[1:]) > threshold, np.asarray(counts), 0)
    axes.stairs(counts, edges, fill=True, color=(0.45, 0.5, 0.55))
    axes.stairs(changed, edges, fill=True, color=tuple(part / 255 for part in CHANGE_COLOUR))
    axes.axvline(threshold, color="black", linewidth=1.2)
    axes.annotate(
        f"threshold {threshold:.3f}",
        (threshold, 1.0),
        (4, -4),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        va="top",
        fontsize=8,
    )
    axes.set(xlabel="score", ylabel="pixels", yscale="symlog", xlim=(0, 1))
    axes.spines[["top", "right"]].set_visible(False)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata=NO_SOFTWARE)
    return stream.getvalue()
