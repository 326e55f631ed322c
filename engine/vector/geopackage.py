"""Layers of GeoPackages: written in batches, and read back."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.raw
import shapely

from engine.contract.errors import ErrorCode, OutputError
from engine.files.disk import failed_write
from engine.raster.access import first_line
from engine.raster.info import AnyArray

# The newest that the GDAL of QGIS 3.22 reads without a warning.
_VERSION = "1.2"
# GeoPackages note when they were changed. A fixed date lets equal runs give equal bytes; result.json has the true one.
_DATE = "2000-01-01T00:00:00.000Z"
# An empty GeoPackage, and what a transaction takes beside its own content.
_EMPTY_FILE_BYTES = 160 * 1024
_JOURNAL_SHARE = 2
_FAILURES = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError)
# Says whether names of fields, geometries as WKB and columns are what was written.
Holds = Callable[[list[str], AnyArray, list[AnyArray]], bool]


def write_layer(
    path: Path,
    layer: str,
    crs_wkt: str | None,
    geometries: npt.NDArray[np.object_],
    columns: Mapping[str, AnyArray],
    kind: str,
    *,
    append: bool = False,
) -> None:
    """Writes a layer; one without features has its fields all the same.

    Args:
        path: it must not exist, unless to append. Its name need not end in .gpkg.
        layer: its name.
        crs_wkt: None for images without georeference.
        geometries: [N] of shapely.
        columns: name to [N] values, in the order of the fields.
        kind: of the geometries, such as Point.
        append: to the layer that an earlier call has made.

    Raises:
        OutputError: the disk is full, or the file cannot be written.
    """
    wkb = np.array(shapely.to_wkb(geometries), object)
    try:
        with _quiet_driver():
            pyogrio.raw.write(
                path,
                geometry=wkb,
                field_data=list(columns.values()),
                fields=list(columns),
                crs=crs_wkt,
                layer=layer,
                driver="GPKG",
                geometry_type=kind,
                append=append,
                dataset_options={} if append else {"VERSION": _VERSION},
            )
    except (*_FAILURES, OSError) as error:
        # SQLite says nothing of a full disk, and has given back what it had written.
        needed = sum(len(one) for one in wkb) * _JOURNAL_SHARE + _EMPTY_FILE_BYTES
        raise failed_write(path, OSError(first_line(error)), needed) from error


def verify_layer(path: Path, layer: str, count: int, what: str, holds: Holds | None = None) -> None:
    """Reopens a file, reads every geometry and counts.

    Args:
        path: where the file is now.
        layer: its name.
        count: features that were written.
        what: they are, such as points.
        holds: compares what they hold too.

    Raises:
        OutputError: where the file does not hold what was written.
    """
    try:
        # The number of features may be estimated from the header; reading each finds a torn page as well.
        with _quiet_driver():
            meta, _, geometry, values = pyogrio.raw.read(path, layer=layer, columns=[] if holds is None else None)
        fields = [str(name) for name in meta["fields"]]
        same = len(geometry) == count and (holds is None or holds(fields, geometry, values))
    except _FAILURES:
        same = False
    if not same:
        raise OutputError(
            ErrorCode.OUTPUT_UNWRITABLE,
            "{name} does not contain the {count} {what} that were written to it.",
            "Check the disk, then run the job again.",
            name=path.name,
            count=count,
            what=what,
        )


@contextmanager
def _quiet_driver() -> Iterator[None]:
    """Without remarks on a partial file's ending or on a missing CRS, both of which are meant; with the fixed date."""
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _DATE})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            warnings.filterwarnings("ignore", "'crs' was not provided", UserWarning)
            yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
