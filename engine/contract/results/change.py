"""Answers and result.json of the jobs that detect change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple

from ..remarks import Remark
from .change_details import AreaOfInterest, ChangeGroup, LargestArea, MaskDescription
from .codec import Misfit
from .common import (
    REPORT,
    RESULT,
    AreaRow,
    FileDescription,
    GridDescription,
    InputDescription,
    InputsProvenance,
    JobResult,
    StorageDescription,
    WrittenFiles,
)

SCORE, CHANGE, POLYGONS = "score.tif", "change.tif", "change.gpkg"
BEFORE_PICTURE, AFTER_PICTURE = "before.png", "after.png"
AREA = "area_of_interest.gpkg"  # written where there is one
DIFFERENCES = "differences.tif"  # results of earlier versions have none
GROUPS = "groups.tif"  # written where groups are wanted
GROUP_SIDES = (GROUPS, f"{GROUPS}.aux.xml", "groups.qml", "groups.sld")
# The results first, the sides that describe them before each; result.json last: with it the result is complete.
RESULT_NAMES = (SCORE, CHANGE, POLYGONS, REPORT, RESULT)
# What apply-threshold writes anew, and all that detect-change may write.
APPLIED_NAMES = (
    "score.qml", "change.qml", f"{CHANGE}.aux.xml", *GROUP_SIDES, BEFORE_PICTURE, AFTER_PICTURE, CHANGE, POLYGONS,
    REPORT, RESULT,
)  # fmt: skip
ALL_NAMES = (*APPLIED_NAMES, SCORE, DIFFERENCES, AREA)
OWNER = "detect-change"  # the job of the result, whoever changed its threshold since


@dataclass(frozen=True)
class BandsDescription:
    """Which bands are compared.

    Args:
        text: for people.
        how: name, wavelength, colour, order or chosen.
        pairs: numbers in before and after, from 1.
    """

    text: str
    how: str
    pairs: Tuple[Tuple[int, int], ...]


@dataclass(frozen=True)
class ShiftDescription:
    """How far the second date lies off the first.

    Args:
        text: for people.
        rows_px: downwards.
        cols_px: to the right.
        length_px: of both.
        metres: the same; None without georeference.
        confidence: 0 to 1.
        corrected: whether it was undone.
    """

    text: str
    rows_px: float
    cols_px: float
    length_px: float
    metres: Optional[float]
    confidence: float
    corrected: bool


@dataclass(frozen=True)
class MethodDescription:
    """How change is scored: the name of the method, and all of it for people."""

    name: str
    text: str


LITTLE, USUAL, MUCH = "little", "usual", "much"  # names of marks: three answers to how much changed
# Codes of the remarks that say that a threshold that was found by itself is not sure.
FLAT_SCORE, UNSURE_THRESHOLD = "change.flat_score", "change.unsure_threshold"
FLAT_FOR_RULE, ALIKE_WITHIN = "change.flat_for_rule", "change.alike_within"
DOUBTS = (FLAT_SCORE, FLAT_FOR_RULE, ALIKE_WITHIN, UNSURE_THRESHOLD)
PERHAPS_UNCHANGED = (FLAT_SCORE, FLAT_FOR_RULE, ALIKE_WITHIN)  # those of pairs in which perhaps nothing changed
RARE, COMMON = "rare", "common"  # and of rules that assume that change is rare, or common


@dataclass(frozen=True)
class ThresholdMark:
    """A threshold that a person can choose, or that a rule gives.

    Args:
        name: little, usual or much: three answers to how much changed; rare or common: rules that assume a share.
        value: score from which on a pixel counts as changed, 0 to 1.
        percent: of the pixels above it.
    """

    name: str
    value: float
    percent: float


@dataclass(frozen=True)
class RawScores:
    """What a threshold is chosen from, so that it can be chosen again without the raw scores.

    Args:
        half: the raw score that becomes a half.
        first_bin: of the histogram of raw scores, the first that holds pixels.
        counts: pixels per bin, from there to the last that holds some.
        marks: thresholds that were found in the picture of the scores; none in results of version 0.1.0.
        alike: concordance of both dates among the pixels above each of many raw scores, as `Likeness` measures it; none
            in results of version 0.1.0.
    """

    half: float
    first_bin: int
    counts: Tuple[int, ...]
    marks: Tuple[ThresholdMark, ...] = ()
    alike: Tuple[float, ...] = ()

    def mark(self, name: str) -> Optional[ThresholdMark]:
        """Gives the mark of this name."""
        return next((one for one in self.marks if one.name == name), None)


@dataclass(frozen=True)
class ChangeAreas:
    """What changed and what did not.

    Args:
        unit: ha, or px without georeference.
        rows: of the classes.
        polygons: number of changed areas.
        minimum_area_px: smaller ones were dropped, unless ground was asked for.
        text: for people.
        minimum_area_m2: smaller ones were dropped; 0 where pixels were asked for.
    """

    unit: str
    rows: Tuple[AreaRow, ...]
    polygons: int
    minimum_area_px: int
    text: str
    minimum_area_m2: float = 0.0


@dataclass(frozen=True)
class ThresholdDescription:
    """The score from which on a pixel counts as changed.

    Args:
        rule: that found it; fixed where a person chose it.
        value: 0 to 1.
        text: for people.
    """

    rule: str
    value: float
    text: str


@dataclass(frozen=True)
class ScoreHistogram:
    """Counts of pixels by score.

    Args:
        edges: [n + 1] ascending scores, 0 to 1.
        counts: [n] pixels from one edge to the next.
    """

    edges: Tuple[float, ...]
    counts: Tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.counts or len(self.edges) != len(self.counts) + 1 or list(self.edges) != sorted(self.edges):
            raise Misfit("the histogram has no bins, or edges that do not belong to them")


@dataclass(frozen=True)
class ChangeProvenance(InputsProvenance):
    """What a change was found from and with.

    Args:
        encoder: path, name, licence and weights_sha256; or none, with the reason.
        seed: of everything random.
        device: that computed, in words.
    """

    encoder: Dict[str, str]
    seed: int
    device: str


# What earlier versions did not know, as they would have said it.
_LATER: Dict[str, Any] = {"masks": []}


@dataclass(frozen=True)
class ChangeFacts(JobResult):
    """What is known of a detected change before there is a threshold.

    Args:
        job: that made it.
        before: first date.
        after: second date.
        grid: of all rasters.
        bands: that were compared.
        shift: between the dates.
        masks: of clouds and shadows that were used.
        area_of_interest: that limits it; None where all counts.
        method: that scored.
        device: that computed, in words.
        raw_scores: histogram of what the method gave.
        remarks: what makes the result doubtful.
        seconds: that the scores took.
        storage: of the rasters.
        provenance: what it was made from and with.
    """

    before: InputDescription
    after: InputDescription
    grid: GridDescription
    bands: BandsDescription
    shift: ShiftDescription
    masks: Tuple[MaskDescription, ...]
    area_of_interest: Optional[AreaOfInterest]
    method: MethodDescription
    device: str
    raw_scores: RawScores
    remarks: Tuple[Remark, ...]
    seconds: float
    storage: StorageDescription
    provenance: ChangeProvenance

    @staticmethod
    def from_earlier(value: Any) -> Any:
        """Adds what results of earlier versions lack."""
        value = JobResult.from_earlier(value)
        return {**_LATER, **value} if isinstance(value, dict) else value


@dataclass(frozen=True)
class ChangeResult(ChangeFacts):
    """Content of the result.json of detect-change and apply-threshold.

    Args:
        summary: one line.
        areas: that changed.
        threshold: that parts them.
        histogram: of the scores 0 to 1.
        files: by name, without result.json.
        groups: of alike changes, the largest first; none where none were wanted.
        largest: the largest changed areas, the largest first.
        written: what each file of the set is known by.
    """

    summary: Remark
    areas: ChangeAreas
    threshold: ThresholdDescription
    histogram: ScoreHistogram
    files: Dict[str, FileDescription]
    groups: Tuple[ChangeGroup, ...] = ()
    largest: Tuple[LargestArea, ...] = ()
    written: WrittenFiles = None


@dataclass(frozen=True)
class ChangeAnswer:
    """What detect-change and apply-threshold answer: paths, the threshold, one line, remarks; groups where wanted."""

    folder: str
    score: str
    change: str
    polygons: str
    report: str
    result: str
    threshold: float
    summary: Remark
    remarks: Tuple[Remark, ...]
    groups: Optional[str] = None


@dataclass(frozen=True)
class ChangePlan:
    """What plan-change answers: what detect-change would do.

    Args:
        text: all of it in one line, in English.
        grid: of the result.
        bands: that would be compared.
        shift: between the dates.
        device: that would compute, in words.
        minutes: that it would take.
        memory_bytes: likewise.
        disk_bytes: at most.
        remarks: what would make the result doubtful.
        device_name: the device in a few words.
        masks: of clouds and shadows that would be used; their shares are those of a sample.
        encoder: its name; empty for none.
        area_of_interest: that limits it; None where all counts.
    """

    text: str
    grid: GridDescription
    bands: BandsDescription
    shift: ShiftDescription
    device: str
    minutes: float
    memory_bytes: int
    disk_bytes: int
    remarks: Tuple[Remark, ...]
    device_name: str
    masks: Tuple[MaskDescription, ...] = ()
    encoder: str = ""
    area_of_interest: Optional[AreaOfInterest] = None
