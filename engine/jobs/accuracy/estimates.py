"""Which estimators fit how the points were drawn, and what must be said beside them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.class_map.legend import NamedMap
from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark
from engine.jobs.accuracy.reference import Reference
from engine.metrics.areas import AreaEstimates, Weights, simple, stratified
from engine.metrics.strata import from_strata
from engine.raster.areas import CellAreas

Positions = npt.NDArray[np.int64]
# From so many points in each class on, a simple random sample gains from the areas that the map knows. Assumed.
FEWEST_FOR_STRATA = 10
_STRATIFIED = "Stratified estimators (Olofsson et al. 2014), each class of the map a stratum."
_POST_STRATIFIED = {
    "simple": "A simple random sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), "
    "because the map knows their areas.",
    "systematic": "A systematic sample, estimated by classes of the map (post-stratified, Olofsson et al. 2014), "
    "because the map knows their areas.",
}
_SIMPLE = {
    "simple": "A simple random sample, estimated from the counts alone: some class has too few points.",
    "systematic": "A systematic sample, estimated from the counts alone: some class has too few points.",
}
_OTHER_MAP = (
    "The points were drawn in the classes of another map; the estimators are those for strata that are not the classes "
    "of the map (Stehman 2014)."
)
_SYSTEMATIC = (
    " A systematic sample is treated as a simple random one; its intervals are too wide rather than too narrow."
)


@dataclass(frozen=True)
class Estimation:
    """What a sample says.

    Args:
        estimates: areas in m², or in pixels where the map has no CRS.
        text: which estimators, in words.
        remarks: what a person should know before trusting them.
    """

    estimates: AreaEstimates
    text: str
    remarks: tuple[Remark, ...]


def estimate(
    reference: Reference, mapped: Positions, kept: npt.NDArray[np.bool_], named: NamedMap, design: str
) -> Estimation:
    """Estimates areas and accuracies.

    Args:
        reference: points.
        mapped: [N] position of the class in the map at each point, in the classes of the reference.
        kept: [N] points that lie on the map's data.
        named: the map.
        design: as the job says it; what sample.json says goes first.

    Raises:
        InputError: the points were drawn in strata whose sizes nobody knows.
    """
    classes = reference.classes
    design = reference.design.design if reference.design else design
    areas = np.zeros(len(classes))
    areas[: len(named.codes)] = _areas(classes[: len(named.codes)], named)
    true, called = reference.true[kept], mapped[kept]
    pair = true * len(classes) + called
    counts = np.bincount(pair, minlength=len(classes) ** 2).reshape(len(classes), -1)
    # Pixels are drawn alike, and are of different ground in degrees, or towards the poles of Mercator's projection.
    ground = CellAreas(named.grid).at(reference.rows[kept], reference.cols[kept])
    ground = ground / ground.mean() if ground.any() else np.ones(len(ground))
    sums, squares = (np.bincount(pair, one, len(classes) ** 2).astype(np.float64) for one in (ground, ground**2))
    weights = Weights(sums.reshape(counts.shape), squares.reshape(counts.shape))
    remarks = _thin(classes, counts, areas)
    more = _SYSTEMATIC if design == "systematic" else ""
    if design not in _SIMPLE and _of_other_map(reference, mapped, kept, named):
        found, said = _by_strata(reference, called, kept, named, ground)
        return Estimation(found, _OTHER_MAP, tuple(said))
    drawn = counts.sum(axis=0)
    if design in _SIMPLE and (drawn[areas > 0] < FEWEST_FOR_STRATA).any():
        return Estimation(simple(counts, float(areas.sum()), weights), _SIMPLE[design] + more, tuple(remarks))
    missing = [one.name for one, area, number in zip(classes, areas, drawn, strict=True) if area > 0 and not number]
    if missing:
        remarks.insert(0, Remark("accuracy.class_without_points", {"names": ", ".join(missing[:20])}))
    text = _POST_STRATIFIED.get(design, _STRATIFIED) + more
    return Estimation(stratified(counts, areas, weights), text, tuple(remarks))


def _areas(classes: tuple[LabelClass, ...], named: NamedMap) -> npt.NDArray[np.float64]:
    return np.array([named.areas[named.codes[one.value]] for one in classes])


def _thin(classes: tuple[LabelClass, ...], counts: Positions, areas: npt.NDArray[np.float64]) -> list[Remark]:
    """Warns of classes whose interval says less than it seems to."""
    drawn, right = counts.sum(axis=0), np.diag(counts)
    named = list(zip(classes, drawn, right, areas, strict=True))
    single = [one.name for one, number, _, area in named if number == 1 and area > 0]
    clean = [one.name for one, number, hits, area in named if 1 < number == hits and area > 0]
    said = []
    if single:
        said.append(Remark("accuracy.one_point", {"names": ", ".join(single[:20])}))
    if clean and len(clean) < len(named):
        said.append(Remark("accuracy.class_without_error", {"names": ", ".join(clean[:20])}))
    elif clean:
        said.append(Remark("accuracy.no_error"))
    return said


def _of_other_map(reference: Reference, mapped: Positions, kept: npt.NDArray[np.bool_], named: NamedMap) -> bool:
    """Says whether the strata of the points are not the classes of this map."""
    if reference.stratum is None:
        return False
    values = np.array([one.value for one in reference.classes], np.int64)
    if bool((values[mapped[kept]] != reference.stratum[kept]).any()) or not bool(kept.all()):
        return True
    sizes = {one.value: one.pixels for one in reference.design.strata} if reference.design else {}
    pixels = dict(zip(named.counts.values.tolist(), named.counts.pixels.tolist(), strict=True))
    return bool(sizes) and sizes != pixels


def _by_strata(
    reference: Reference,
    called: Positions,
    kept: npt.NDArray[np.bool_],
    named: NamedMap,
    ground: npt.NDArray[np.float64],
) -> tuple[AreaEstimates, list[Remark]]:
    drawn = reference.design
    unit = "px" if named.grid.crs_wkt is None else "m2"
    if drawn is not None and drawn.strata and drawn.area_unit == unit:
        sizes = {one.value: one.area for one in drawn.strata}
    else:
        pixel = float(named.counts.areas.sum() / named.counts.pixels.sum())
        sizes = {value: pixels * pixel for value, pixels in reference.sizes_px.items()}
    stratum = reference.stratum if reference.stratum is not None else np.zeros(0, np.int64)
    used = stratum[kept]
    if not set(np.unique(used).tolist()) <= set(sizes):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The points were drawn in the classes of another map, and how large those are is not known.",
            "Put the sample.json of draw-sample next to the points, under the same name, or keep the field weight.",
        )
    values = sorted(sizes)
    place = np.searchsorted(np.array(values, np.int64), used)
    areas = [sizes[value] for value in values]
    found = from_strata(place, reference.true[kept], called, areas, len(reference.classes), ground)
    said = []
    empty = [str(value) for value in np.array(values)[np.bincount(place, minlength=len(values)) == 0]]
    if empty:
        said.append(Remark("accuracy.stratum_without_points", {"names": ", ".join(empty)}))
    if not kept.all():
        said.append(Remark("accuracy.other_extent"))
    return found, said
