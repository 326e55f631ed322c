"""Jobs that compare two rasters: detect-change, its plan, and another threshold for its scores."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import THRESHOLD_RULES, parameter
from .change_limits import AreaSettings, MaskSettings
from .common import (
    ClusterSettings,
    alpha_parameter,
    compression_parameter,
    device_parameter,
    format_parameter,
    ground_resolution_parameter,
    hosts_parameter,
    indirect_parameter,
    item_parameter,
    minimum_area_parameter,
    nodata_parameter,
    out_parameter,
    resampling_parameter,
    resume_parameter,
    seed_parameter,
    threads_parameter,
    ungeoreferenced_parameter,
    visible_parameter,
    window_parameter,
)

WITH_ENCODER = ("deep", "fused", "learned")  # methods that look through the encoder


@dataclass(frozen=True)
class PairSettings:
    """Two rasters and the method that compares them."""

    before: str = parameter("raster", "", "Before", "Raster of the first date. The result has its grid.", required=True)
    after: str = parameter(
        "raster",
        "",
        "After",
        "Raster of the second date. Its CRS, cell size and extent may differ; it is warped onto the common grid.",
        required=True,
    )
    method: str = parameter(
        "choice",
        "fused",
        "Method",
        "How change is scored without labels.",
        choices=("cva", "irmad", "deep", "fused", "learned"),
        choice_labels=(
            "Change vector (cva)",
            "IR-MAD",
            "Encoder maps (deep)",
            "Fused scores (fused)",
            "Learned on this pair (learned)",
        ),
        choice_helps=(
            "length of the standardised change vector; fast.",
            "iteratively reweighted multivariate alteration detection; insensitive to linear radiometric differences.",
            "patterns in the feature maps of an encoder, and how well one date predicts the other.",
            "patterns in the bands and the encoder's maps, and how well one date predicts the other; best on average "
            "of the methods that learn nothing.",
            "the fused score, and what a small network learns on this very pair, without labels. Clearly better where "
            "pixels are finer than 3 m and where large even areas change, such as water; worse than fused where change "
            "is rare at 10 m. Takes two to three times as long.",
        ),
    )


@dataclass(frozen=True)
class ThresholdSettings:
    """How scores become classes."""

    threshold: str = parameter(
        "threshold",
        "auto",
        "Threshold",
        f"Scores above it count as change: {', '.join(THRESHOLD_RULES)}, or a number between 0 and "
        "1. auto draws the line where the score has its steepest edges, whatever share changed; kapur, yen, triangle "
        "and robust suit rare change, otsu common change. You can move the threshold afterwards without computing the "
        "scores again.",
    )
    minimum_area_px: int = minimum_area_parameter(
        4, "Changed areas smaller than this are removed from the change raster and from the polygons."
    )
    minimum_area_m2: float = parameter(
        "number",
        0.0,
        "Minimum area",
        "Smallest changed area on the ground, in place of the minimum mapping unit; 10,000 m² are a hectare. 0: the "
        "minimum mapping unit counts.",
        unit="m²",
        minimum=0.0,
    )
    groups: int = parameter(
        "integer",
        0,
        "Groups of alike changes",
        "Number of groups that the changed pixels are sorted into by what became of them: brighter, greener, wetter. "
        "They get a raster with a legend, a field of the polygons and a table in the report. 0: none.",
        minimum=0,
        maximum=12,
    )
    false_alarm_rate: float = parameter(
        "number",
        0.01,
        "False alarm rate",
        "For the robust rule: share of the unchanged pixels that may be marked as changed.",
        minimum=0.00001,
        maximum=0.5,
        advanced=True,
    )
    percentile: float = parameter(
        "number",
        97.0,
        "Percentile",
        "For the percentile rule: this share of the pixels is marked as unchanged.",
        unit="%",
        minimum=0.0,
        maximum=100.0,
        advanced=True,
    )


@dataclass(frozen=True)
class ChangeSettings(ThresholdSettings, MaskSettings, AreaSettings, PairSettings):
    """Everything that decides what a change score will be: two rasters and how to compare them."""

    before_bands: str = parameter(
        "text",
        "",
        "Bands of before",
        "Band numbers or names, separated by commas, such as 3,2,1 or B04,B03,B02. Empty: bands are matched by name, "
        "wavelength or colour where the files give them, otherwise by order.",
        advanced=True,
    )
    after_bands: str = parameter(
        "text",
        "",
        "Bands of after",
        "The same number of bands as for the first date, in the same order.",
        advanced=True,
    )
    visible_bands: str = visible_parameter("before")
    reference: str = parameter(
        "choice",
        "before",
        "Grid from",
        "The raster whose CRS and cell size the result gets.",
        choices=("before", "after"),
        choice_labels=("Before", "After"),
        advanced=True,
    )
    crs: str = parameter(
        "crs",
        "",
        "CRS of the result",
        "An authority code such as EPSG:32631. Empty: the CRS of the raster that gives the grid.",
        advanced=True,
    )
    cell_size: float = parameter(
        "number",
        0.0,
        "Cell size of the result",
        "In units of the CRS. 0: the cell size of the raster that gives the grid.",
        minimum=0.0,
        advanced=True,
    )
    extent: str = parameter(
        "extent",
        "intersection",
        "Extent of the result",
        "intersection, before, after, union, or xmin,ymin,xmax,ymax in the CRS of the result; any other CRS follows in "
        "brackets, such as 1,2,3,4 [EPSG:4326].",
        words=("intersection", "before", "after", "union"),
        word_labels=("Intersection", "Before", "After", "Union"),
        advanced=True,
    )
    resampling: str = resampling_parameter("How a raster is interpolated if its pixels do not lie on the grid.")
    correct_shift: bool = parameter(
        "boolean",
        False,
        "Correct the shift",
        "Move the second date by the estimated shift between the two images. The shift is always reported, with a "
        "warning above half a pixel.",
        advanced=True,
    )
    normalisation: str = parameter(
        "choice",
        "invariant",
        "Radiometric normalisation",
        "How the values of the two dates are made comparable: none, moments (mean and spread of each band), or "
        "invariant (the same, fitted to the unchanged pixels).",
        choices=("none", "moments", "invariant"),
        choice_labels=("No normalisation", "Mean and spread", "Invariant pixels"),
        advanced=True,
    )
    context: str = parameter(
        "choice",
        "outlines",
        "Spatial context",
        "none; gaussian: each score is combined with those around it, because change is rarely one pixel wide; or "
        "outlines: the same, then drawn along the outlines that both images show.",
        choices=("none", "gaussian", "outlines"),
        choice_labels=("No context", "Gaussian", "Gaussian, along outlines"),
        advanced=True,
    )
    context_px: float | None = parameter(
        "number",
        None,
        "Size of the context",
        "Standard deviation of the Gaussian that combines neighbouring scores. Empty: 2 px, or 4 m where an "
        "encoder shows what things are (pixels of up to 3 m).",
        unit="px",
        minimum=0.0,
        maximum=16.0,
        advanced=True,
    )
    tolerance_px: int = parameter(
        "integer",
        0,
        "Tolerance for misregistration",
        "A pixel counts as unchanged if it matches any pixel of the other date within this distance.",
        unit="px",
        minimum=0,
        maximum=3,
        advanced=True,
    )
    encoder: str = parameter(
        "encoder",
        "",
        "Encoder",
        "Encoder file (.safetensors) for the methods deep, fused and learned. Empty: one of the built-in ones, chosen "
        "by ground resolution and bands. random: fixed random weights for deep, no encoder for fused and learned.",
        words=("random",),
        word_labels=("Random weights",),
        advanced=True,
    )
    ground_resolution_m: float | None = ground_resolution_parameter()
    before_nodata: float | None = nodata_parameter("before", "Nodata of before")
    after_nodata: float | None = nodata_parameter("after", "Nodata of after")
    alpha: str = alpha_parameter()
    before_date: str = parameter(
        "text",
        "",
        "Date of before",
        "A date such as 2018-10-13. Empty: taken from the file, if it has one.",
        advanced=True,
    )
    after_date: str = parameter(
        "text",
        "",
        "Date of after",
        "A date such as 2020-10-13. Empty: taken from the file, if it has one.",
        advanced=True,
    )
    ungeoreferenced: bool = ungeoreferenced_parameter(
        "Compare two images without a CRS pixel by pixel; they must have the same size. Areas are then given in pixels."
    )
    allow_indirect: bool = indirect_parameter()
    allow_hosts: str = hosts_parameter()
    stac: bool = item_parameter()
    window_px: int = window_parameter()
    device: str = device_parameter("Where the encoder runs: on the processor or on a GPU.")
    threads: int = threads_parameter()
    seed: int = seed_parameter("Number that fixes everything random, such as the weights of a random encoder.")


@dataclass(frozen=True)
class DetectChange(ClusterSettings, ChangeSettings):
    """Scores the change between two rasters and writes scores, classes, polygons and a report to a folder."""

    out: str = out_parameter("Folder for score.tif, change.tif, change.gpkg, report.html and result.json.")
    raster_format: str = format_parameter()
    compression: str = compression_parameter()
    resume: bool = resume_parameter()


@dataclass(frozen=True)
class PlanChange(ChangeSettings):
    """Shows what detect-change would do: grid, bands, shift, device, minutes, memory, disk. Writes nothing."""


@dataclass(frozen=True)
class _ResultFolder:
    """A result that is there already."""

    result: str = parameter("folder", "", "Result folder", "Output folder of a finished detect-change.", required=True)


@dataclass(frozen=True)
class ApplyThreshold(ThresholdSettings, _ResultFolder):
    """Applies another threshold to a finished result: writes classes, polygons and report again, keeps the scores."""
