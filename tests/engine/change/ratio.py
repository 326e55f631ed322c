"""A detector and a threshold rule, added to a copy of the tree as CONTRIBUTING.md tells it."""

from __future__ import annotations

from tests.engine.extending import Copy

DETECTOR = '''"""Log ratio of the brightness of both dates."""

from __future__ import annotations

from torch import Tensor

from engine.change.base import UnfittedDetector
from engine.change.maps import PairMaps


class LogRatio(UnfittedDetector):
    """How many times brighter or darker a pixel became."""

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        before, after = (raw.clamp(min=1.0).mean(dim=0) for raw in (maps.before_raw, maps.after_raw))
        return (after / before).log().abs()

    def describe(self) -> str:
        """See Detector."""
        return "log ratio of the brightness"
'''
MIDDLE = '''def _middle(wish: Wish) -> float:
    """Halves the range of the scores."""
    filled = wish.scores.centres[np.flatnonzero(wish.scores.counts)]
    return float(filled[0] + filled[-1]) / 2.0


THRESHOLDS: dict[str, ThresholdRule] = {
    "middle": ThresholdRule(_middle, "the middle of the scores"),
'''


def add_detector(copy: Copy) -> None:
    """Adds the detector."""
    copy.add("engine/change/ratio.py", DETECTOR)
    copy.edit(
        "engine/change/detectors.py",
        (
            "from engine.change.prediction import",
            "from engine.change.ratio import LogRatio\nfrom engine.change.prediction import",
        ),
        (
            '    "cva": DetectorEntry(',
            '    "ratio": DetectorEntry(lambda settings: LogRatio()),\n    "cva": DetectorEntry(',
        ),
    )
    copy.edit(
        "engine/contract/jobs/change.py",
        ('choices=("cva", "irmad"', 'choices=("ratio", "cva", "irmad"'),
        ('"Change vector (cva)",', '"Log ratio", "Change vector (cva)",'),
        (
            '            "length of the standardised',
            '            "how many times brighter.",\n            "length of the standardised',
        ),
    )


def add_rule(copy: Copy) -> None:
    """Adds the threshold rule."""
    copy.edit(
        "engine/change/threshold.py",
        ("THRESHOLDS: dict[str, ThresholdRule] = {\n", MIDDLE),
    )
    copy.edit("engine/contract/parameters.py", ('"otsu", "percentile")', '"otsu", "percentile", "middle")'))
