"""The report about a classified map: what was trained, classified or checked, in one HTML file.

One template serves train-classifier, classify and accuracy: it shows what the facts hold. See `classification_tables`
for what fills them.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.contract.classes import LabelClass
from engine.contract.remarks import INFO, PROBLEM, Remark, sentence
from engine.contract.results import to_json
from engine.contract.results.classes import ReliabilityCurve
from engine.metrics.calibration import Curve, Reliability
from engine.metrics.matrix import known
from engine.raster.info import AnyArray, FloatArray
from engine.raster.pictures import ByteArray
from engine.report.html import render
from engine.report.png import NO_SOFTWARE, png

TEMPLATE = "classification.html.j2"
UNCERTAINTY_COLOURS = "magma"  # even steps look even, also to the colour-blind; unlike the score's colours
_BLUE, _VERMILION = "#0072b2", "#d55e00"  # of Okabe and Ito's palette
_SHORTEST_EDGE_PX = 320  # smaller quick looks are enlarged, so that their pixels can be seen


def render_report(result: object, pictures: Mapping[str, bytes], counted: str = "pixels") -> str:
    """Writes the report.

    Args:
        result: a dataclass of the contract, or a mapping: `title`, `summary`, `remarks`, `provenance`, and what
            there is of `seconds`, `device`, `classes`, `accuracy`, `accuracy_text`, `matrix`, `areas`, `areas_text`,
            `estimates`, `reliability` and `protocol`.
        pictures: PNG data: `image`, `map`, `uncertainty`, `reliability`, in this order where they are there.
        counted: what a pixel of the map is called.
    """
    facts = {**_NOTHING, **(result if isinstance(result, Mapping) else vars(result))}
    facts["counted"] = counted
    said: Sequence[Remark] = facts["remarks"]
    facts["summary"] = sentence(facts["summary"])
    facts["notes"] = [sentence(one) for one in said if one.severity == INFO]
    facts["warnings"] = [sentence(one) for one in said if one.severity not in (INFO, PROBLEM)]
    facts["problems"] = [sentence(one) for one in said if one.severity == PROBLEM]
    facts["provenance"] = to_json(facts["provenance"])
    return render(facts, pictures, TEMPLATE)


# What a job leaves out of its facts has no section.
_NOTHING: dict[str, Any] = {
    "classes": [],
    "accuracy": None,
    "accuracy_text": "",
    "matrix": None,
    "areas": [],
    "areas_text": "",
    "estimates": None,
    "reliability": None,
    "protocol": [],
    "remarks": (),
    "device": "",
    "seconds": None,
}


def reliability_curve(reliability: Reliability) -> ReliabilityCurve | None:
    """Gives the reliability curve as results have it; None where no place has probabilities."""
    if not reliability.total:
        return None
    curve = reliability.curve()
    return ReliabilityCurve(
        expected_calibration_error=known(reliability.expected_calibration_error()),
        confidence=tuple(float(value) for value in curve.confidence),
        accuracy=tuple(float(value) for value in curve.accuracy),
        counts=tuple(int(value) for value in curve.counts),
    )


def map_picture(values: AnyArray, classes: Sequence[LabelClass]) -> bytes:
    """Draws a map in the colours of its classes, as PNG; what is no class is transparent.

    Args:
        values: [h, w] class values.
        classes: of the map.
    """
    picture = np.zeros((*values.shape, 4), np.uint8)
    for one in classes:
        picture[values == one.value] = (*one.rgb, 255)
    return png(_enlarged(picture))


def uncertainty_picture(uncertainty: FloatArray) -> bytes:
    """Draws uncertainty from dark (sure) to bright (unsure), as PNG.

    Args:
        uncertainty: [h, w], 0 to 1, NaN nodata.
    """
    import matplotlib

    picture = (matplotlib.colormaps[UNCERTAINTY_COLOURS](np.nan_to_num(uncertainty)) * 255).astype(np.uint8)
    picture[..., 3] = np.isfinite(uncertainty) * 255
    return png(_enlarged(picture))


def reliability_picture(curve: Curve) -> bytes:
    """Draws how often the likeliest class was right over how probable it was said to be, as PNG.

    Args:
        curve: of `Reliability.curve`; below it, how many places each point stands for.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.6, 4.4), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=(4, 1))
    above.plot((0, 1), (0, 1), color="0.6", linewidth=1, linestyle="--")
    above.plot(curve.confidence, curve.accuracy, "o-", color=_BLUE, linewidth=1.6, markersize=5)
    for said, true in zip(curve.confidence, curve.accuracy, strict=True):
        above.plot((said, said), (said, true), color=_VERMILION, linewidth=1.2, zorder=0)
    above.set(ylabel="share that is right", xlim=(0, 1), ylim=(0, 1.02))
    below.bar(curve.confidence, curve.counts, width=0.05, color=_BLUE, alpha=0.5)
    below.set(xlabel="probability of the most likely class", ylabel="places")
    for axes in (above, below):
        axes.spines[["top", "right"]].set_visible(False)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata=NO_SOFTWARE)
    return stream.getvalue()


def _enlarged(picture: ByteArray) -> npt.NDArray[np.uint8]:
    times = max(1, _SHORTEST_EDGE_PX // max(picture.shape[:2]))
    return picture.repeat(times, axis=0).repeat(times, axis=1)
