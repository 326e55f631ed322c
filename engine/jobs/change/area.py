"""The area of interest of a pair: read, placed on its grid, told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.jobs.change import ChangeSettings
from engine.contract.remarks import Remark
from engine.contract.results.change import AREA
from engine.contract.results.change_details import AreaOfInterest
from engine.files.commit import Commit
from engine.labels.placing import CUT, Placer, dimension_of, of_dimension
from engine.labels.remarks import placing_remarks
from engine.raster.extent import cut_grid
from engine.raster.grid import Grid
from engine.raster.info import Access
from engine.raster.region import PolygonRegion
from engine.vector.features import FeatureLayer, read_features
from engine.vector.geopackage import write_layer
from engine.vector.layer_check import LayerCheck
from engine.vector.polygons import placed

_LABEL = "Area of interest"
_LAYER = "area_of_interest"


def check_ground(minimum_area_m2: float, crs_wkt: str | None) -> None:
    """Refuses an area on the ground for what has no place on it.

    Raises:
        ParameterError: where there is no CRS.
    """
    if minimum_area_m2 > 0 and crs_wkt is None:
        raise ParameterError(
            "“{label}” is in m², but the images have no coordinate reference system.",
            "Use “Minimum mapping unit”, which is in pixels.",
            label="Minimum area",
        )


def place_area(
    job: ChangeSettings, grid: Grid, access: Access
) -> tuple[Grid, PolygonRegion | None, tuple[Remark, ...]]:
    """Reads the area of interest, and cuts the grid to it.

    Returns:
        The grid that is left, the area on it (None where all is of interest), and remarks on features that cannot be
        used.

    Raises:
        InputError: the layer cannot be read, has no polygons, or lies elsewhere.
        ParameterError: its layer is not there, or not clear.
    """
    if not job.area_of_interest:
        return grid, None, ()
    read = read_features(job.area_of_interest, job.area_layer, access, [])
    _check_crs(read, grid)
    placer = Placer(read.crs_wkt, grid, read.path)
    polygons: list[shapely.geometry.base.BaseGeometry] = []
    what: dict[str, list[str]] = {}
    unreadable = {str(read.ids[position]) for position in read.unreadable}
    flat = 0
    for id, geometry in zip(map(str, read.ids), read.geometries, strict=True):
        if geometry is not None and dimension_of(geometry) < 2:
            continue
        flat += geometry is not None
        one = placer.place(geometry)
        for kind in one.what:
            if kind != CUT:  # it may reach beyond the images
                what.setdefault(kind, []).append(id)
        if one.geometry is not None:
            polygons.append(of_dimension(one.geometry, 2))
    if not flat:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "“{label}”: {path} contains no polygon.",
            "Choose a layer of polygons; if only selected features are used, select some.",
            label=_LABEL,
            path=read.path,
        )
    if not polygons:
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "“{label}”: no polygon of {path} touches what the images have in common.",
            "Choose another layer, or check its CRS and “Extent of the result”. The images cover {bounds} in "
            "{crs_name}.",
            label=_LABEL,
            path=read.path,
            bounds=", ".join(f"{side:.6g}" for side in grid.bounds),
            crs_name=grid.crs_name,
        )
    whole = of_dimension(shapely.union_all(polygons), 2)  # those that overlap count once
    region = PolygonRegion(list(shapely.get_parts(whole)), grid)
    if not region.holds_a_pixel():
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "“{label}”: the polygons of {path} are smaller than a pixel.",
            "Choose larger ones, or a smaller “Cell size of the result”.",
            label=_LABEL,
            path=read.path,
        )
    part = region.window
    smaller = cut_grid(grid, part)
    return smaller, region.within(part, smaller), (*placer.remarks, *placing_remarks(what, unreadable))


def describe_area(job: ChangeSettings, region: PolygonRegion | None, grid: Grid) -> AreaOfInterest | None:
    """Says what is of interest; nothing of what lies outside is counted yet."""
    if region is None:
        return None
    path = Path(job.area_of_interest)
    return AreaOfInterest(
        path=str(path.absolute()),
        name=path.name,
        layer=job.area_layer,
        polygons=len(region.polygons),
        area=region.area_m2 / (10_000.0 if grid.crs_wkt is not None else 1.0),
        outside_px=0,
        outside_area=0.0,
    )


def _check_crs(read: FeatureLayer, grid: Grid) -> None:
    if read.crs_wkt is None and grid.crs_wkt is not None:
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} has no coordinate reference system, but the images have {crs_name}.",
            "Assign the CRS in which the layer was drawn (QGIS: Layer CRS > Set, then export it).",
            path=read.path,
            crs_name=grid.crs_name,
        )
    if grid.crs_wkt is None and read.crs_wkt is not None and not read.implied_crs:
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} has the CRS {name}, but the images have no coordinate reference system.",
            "Georeference the images, or export the layer without a CRS if it was drawn on their pixels.",
            path=read.path,
            name=pyproj.CRS.from_wkt(read.crs_wkt).name,
        )


def write_area(commit: Commit, region: PolygonRegion, grid: Grid) -> None:
    """Writes the polygons beside the result, so that another threshold needs no other file.

    Raises:
        OutputError: the file cannot be written.
    """
    polygons = placed(region.polygons, grid)
    check = LayerCheck(_LAYER)
    write_layer(commit.path(AREA), grid.crs_wkt, polygons, {}, "MultiPolygon", check)
    commit.add(AREA, check.compare)


def read_area(folder: Path, grid: Grid) -> PolygonRegion | None:
    """Reads the polygons that a result was limited to; None where the file is gone.

    Args:
        folder: of the result.
        grid: of the result.
    """
    if not (folder / AREA).is_file():
        return None
    read = read_features(str(folder / AREA), _LAYER, columns=[])
    inverse = ~grid.transform

    def to_pixels(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.column_stack((inverse.a * xy[:, 0] + inverse.c, inverse.e * xy[:, 1] + inverse.f))

    return PolygonRegion(list(shapely.get_parts(shapely.transform(read.geometries, to_pixels))), grid)
