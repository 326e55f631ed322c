"""The areas that were searched completely, from a vector layer."""

from __future__ import annotations

import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark, piece_of
from engine.contract.remarks.texts import joined
from engine.labels.placing import Placer, dimension_of, of_dimension
from engine.labels.reading import check_crs
from engine.labels.remarks import placing_remarks
from engine.raster.grid import Grid
from engine.raster.info import Access
from engine.vector.features import FeatureLayer, read_features


def searched_areas(path: str, layer: str, grid: Grid, access: Access) -> tuple[tuple[BaseGeometry, ...], list[Remark]]:
    """Reads polygons that were searched completely.

    Args:
        path: of the file.
        layer: in it; empty for the only one.
        grid: of the image.
        access: what may be opened.

    Returns:
        Polygons in pixels, each on its own, without what an earlier one covers; and remarks on what cannot be used.

    Raises:
        InputError: the layer cannot be read, has no polygons, or lies elsewhere.
        ParameterError: its layer is not there, or not clear.
    """
    read: FeatureLayer = read_features(path, layer, access, [])
    remarks = check_crs(path, read, grid)
    placer = Placer(read.crs_wkt, grid, path)
    what: dict[str, list[str]] = {}
    found: list[BaseGeometry] = []
    for id, geometry in zip(map(str, read.ids), read.geometries, strict=True):
        if geometry is not None and dimension_of(geometry) < 2:
            continue
        placed = placer.place(geometry)
        for kind in placed.what:
            what.setdefault(kind, []).append(id)
        if placed.geometry is not None:
            found.append(of_dimension(placed.geometry, 2))
    said = placing_remarks(what, {str(read.ids[position]) for position in read.unreadable})
    if not found:
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "{path} contains no polygon that touches the image. {because}",
            "Draw the areas that you searched as polygons on the image, and check the CRS of their layer.",
            path=path,
            because=joined(map(piece_of, said[:5])),
        )
    apart: list[BaseGeometry] = []
    for area in found:
        own = area
        for other in apart:
            own = shapely.difference(own, other) if own.intersects(other) else own
        own = of_dimension(own, 2)
        if own.area >= 1.0:
            apart.append(own)
    return tuple(apart), [*remarks, *placer.remarks, *said]
