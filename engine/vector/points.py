"""A layer of points with any fields into a GeoPackage: places of a sample, places to label next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.placement import placed_xy
from engine.vector.geopackage import write_layer
from engine.vector.layer_check import LayerCheck

Column = Sequence[str | None] | AnyArray


@dataclass(frozen=True)
class PointFile:
    """A layer of points.

    Args:
        layer: its name.
        crs_wkt: None for images without georeference.
        xy: [N, 2] in CRS units.
        columns: name to [N] values, in the order of the fields: whole numbers, numbers, or texts (None is null).
    """

    layer: str
    crs_wkt: str | None
    xy: npt.NDArray[np.float64]
    columns: Mapping[str, Column] = field(default_factory=dict)

    def write(self, path: Path) -> LayerCheck:
        """Makes the file; a layer without points has its fields all the same.

        Args:
            path: it must not exist. Its name need not end in .gpkg.

        Returns:
            What the file must hold.

        Raises:
            OutputError: it cannot be written.
        """
        check = LayerCheck(self.layer)
        write_layer(path, self.crs_wkt, self._geometries(), self._columns(), "Point", check)
        return check

    def _geometries(self) -> npt.NDArray[np.object_]:
        return np.asarray(shapely.points(self.xy.reshape(-1, 2)), object)

    def _columns(self) -> dict[str, AnyArray]:
        return {name: _stored(column) for name, column in self.columns.items()}


def add_points(commit: Commit, name: str, points: PointFile) -> None:
    """Writes a layer of points as one of the files of a run.

    Args:
        commit: takes it.
        name: of the file, such as sample.gpkg.
        points: the layer.
    """
    commit.add(name, points.write(commit.path(name)).compare)


def pixel_centres(grid: Grid, rows: npt.NDArray[np.int64], cols: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Gives the middle of pixels in CRS units, [N, 2].

    Args:
        grid: of the pixels.
        rows: [N].
        cols: [N].
    """
    return np.column_stack(placed_xy(grid.transform, cols + 0.5, rows + 0.5)).astype(np.float64)


def _stored(column: Column) -> AnyArray:
    """The column in a type that the file has."""
    values = np.asarray(column)
    if values.dtype.kind in "iu":
        return values.astype(np.int64)
    if values.dtype.kind == "f":
        return values.astype(np.float64)
    return np.array(list(column), object)
