"""A map at the places of a reference: the confusion matrix, what a sample says of the whole map, the probabilities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.class_map.legend import NamedMap
from engine.class_map.opening import class_position, read_at
from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.accuracy import Accuracy
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value
from engine.jobs.accuracy.estimates import Estimation, estimate
from engine.jobs.accuracy.reference import Reference
from engine.labels.naming import clean
from engine.metrics.calibration import Reliability
from engine.metrics.matrix import ConfusionMatrix
from engine.observer import Observer, SpanObserver
from engine.raster.describe import describe
from engine.raster.info import Access, RasterInfo
from engine.raster.reading.reader import StackReader

Positions = npt.NDArray[np.int64]
PERCENT = 100.0
_LARGEST_SHARE = 1.01  # a band that goes beyond it holds percent


@dataclass(frozen=True)
class Comparison:
    """The map at the places of the reference.

    Args:
        reference: places.
        mapped: [N] position of the class in the map, -1 where it has no data.
        matrix: of the places with data.
        estimation: None where the places are no sample.
        reliability: None without probabilities.
        remarks: what a person should know before trusting the figures.
    """

    reference: Reference
    mapped: Positions
    matrix: ConfusionMatrix
    estimation: Estimation | None
    reliability: Reliability | None
    remarks: tuple[Remark, ...]


def compare(job: Accuracy, named: NamedMap, reference: Reference, access: Access, observer: Observer) -> Comparison:
    """Reads the map at the places, counts, and estimates.

    Raises:
        InputError: no place lies on the map's data.
    """
    half = SpanObserver(observer, 0.0, 0.6)
    values, valid = named.map.at(reference.rows, reference.cols, half)
    known = np.array([one.value for one in reference.classes[: len(named.codes)]], np.int64)
    mapped = np.where(valid, class_position(values, known), -1)
    kept = mapped >= 0
    if not kept.any():
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{map} has no data at any of the places in {reference}.",
            "Check that they belong together, and check the nodata value of the map.",
            map=job.map,
            reference=job.reference,
        )
    remarks = reference.remarks
    if not kept.all():
        lost = [str(number) for number in np.unique(reference.feature[~kept]).tolist()]
        kind = "points" if reference.points else "features"
        remarks = (*remarks, Remark(f"accuracy.{kind}_on_nodata", {"places": int((~kept).sum())}, tuple(lost)))
    matrix = ConfusionMatrix([one.name for one in reference.classes])
    matrix.add(reference.true[kept], mapped[kept])
    estimation = estimate(reference, mapped, kept, named, job.design) if reference.points else None
    remarks = (Remark("accuracy.no_sample"), *remarks) if estimation is None else (*remarks, *estimation.remarks)
    reliability = None
    if job.probabilities:
        span = SpanObserver(observer, 0.6, 1.0)
        reliability, said = reliability_at(job.probabilities, named, reference, kept, access, span)
        remarks += said
    remarks = tuple(sorted(remarks, key=lambda one: one.severity == PROBLEM))
    return Comparison(reference, mapped, matrix, estimation, reliability, remarks)


def reliability_at(
    path: str, named: NamedMap, reference: Reference, kept: npt.NDArray[np.bool_], access: Access, observer: Observer
) -> tuple[Reliability, tuple[Remark, ...]]:
    """Gathers a reliability curve.

    Args:
        path: raster with one band per class, in percent or as shares of 1.
        named: the map.
        reference: places.
        kept: [N] those that lie on the map's data.
        access: what may be opened.
        observer: may cancel between windows.

    Returns:
        The curve, and what a person should know.

    Raises:
        InputError: the raster cannot be read, or its bands are not the map's classes.
    """
    info = describe(path, access, ungeoreferenced=named.grid.crs_wkt is None)
    if (info.crs_wkt is None) != (named.grid.crs_wkt is None):
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} and the map do not both have a CRS.",
            "Choose the probabilities of this map.",
            path=path,
        )
    order = _bands(info, path, reference.classes[: len(named.codes)])
    reader = StackReader((info,), named.grid, (tuple(info.bands[b].index for b in order),), resampling="nearest")
    values, valid = read_at(reader, reference.rows[kept], reference.cols[kept], observer)
    shares = values[:, valid].T.astype(np.float64)
    if shares.size and shares.max() > _LARGEST_SHARE:
        shares /= PERCENT
    reliability = Reliability()
    reliability.add(shares, reference.true[kept][valid])
    total = int(kept.sum())
    left = total - reliability.total
    values_of: dict[str, Value] = {"count": left, "total": total, "path": path}
    return reliability, (Remark("accuracy.no_probabilities", values_of),) if left else ()


def _bands(info: RasterInfo, path: str, classes: tuple[LabelClass, ...]) -> list[int]:
    """Position of the band of each class: by its name where all bands have one, else by order."""
    if len(info.bands) != len(classes):
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} {count:band|bands}; the map has {classes} {classes:class|classes}.",
            "Choose the probability.tif that classify wrote together with this map.",
            path=path,
            count=len(info.bands),
            classes=len(classes),
        )
    names = [clean(band.name) for band in info.bands]
    wanted = [clean(one.name) for one in classes]
    if sorted(names) == sorted(wanted) and len(set(names)) == len(names):
        return [names.index(name) for name in wanted]
    return list(range(len(classes)))
