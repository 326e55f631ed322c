"""Layers of GeoPackages, written in batches."""

from __future__ import annotations

import sqlite3
import warnings
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.raw
import shapely

from engine.files.disk import failed_write
from engine.raster.access import first_line
from engine.raster.info import AnyArray
from engine.vector.layer_check import LayerCheck

# The newest that the GDAL of QGIS 3.22 reads without a warning.
_VERSION = "1.2"
# GeoPackages note when they were changed. A fixed date lets equal runs give equal bytes; result.json has the true one.
_DATE = "2000-01-01T00:00:00.000Z"
# An empty GeoPackage, and what a transaction takes beside its own content.
_EMPTY_FILE_BYTES = 160 * 1024
_JOURNAL_SHARE = 2
_FAILURES = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError)
# As the GeoPackage specification has it (extension "schema"), and as QGIS makes it for styles that lie in a database.
_COLUMNS_TABLE = (
    "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, "
    "title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
    "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))"
)
_STYLES_TABLE = (
    "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), "
    "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, "
    "styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME)"
)


def write_layer(
    path: Path,
    crs_wkt: str | None,
    geometries: npt.NDArray[np.object_],
    columns: Mapping[str, AnyArray],
    kind: str,
    check: LayerCheck,
    *,
    append: bool = False,
) -> None:
    """Writes a layer; one without features has its fields all the same.

    Args:
        path: it must not exist, unless to append. Its name need not end in .gpkg.
        crs_wkt: None for images without georeference.
        geometries: [N] of shapely.
        columns: name to [N] values, in the order of the fields.
        kind: of the geometries, such as Point.
        check: notes what is written.
        append: to the layer that an earlier call has made.

    Raises:
        OutputError: the disk is full, or the file cannot be written.
    """
    wkb = np.array(shapely.to_wkb(geometries, flavor="iso"), object)
    check.note(wkb, columns)

    def write(target: Path | BytesIO, count: int) -> None:
        pyogrio.raw.write(
            target,
            geometry=wkb[:count],
            field_data=[values[:count] for values in columns.values()],
            fields=list(columns),
            crs=crs_wkt,
            layer=check.layer,
            driver="GPKG",
            geometry_type=kind,
            append=append,
            dataset_options={} if append else {"VERSION": _VERSION},
        )

    try:
        with _quiet_driver():
            write(path, len(wkb))
            if not append:
                empty = BytesIO()
                write(empty, 0)
                check.note_frame(empty.getvalue())
    except (*_FAILURES, OSError) as error:
        # SQLite says nothing of a full disk, and has given back what it had written.
        needed = sum(len(one) for one in wkb) * _JOURNAL_SHARE + _EMPTY_FILE_BYTES
        raise failed_write(path, OSError(first_line(error)), needed) from error


def dress_layer(path: Path, aliases: Mapping[str, str], style: str, check: LayerCheck) -> None:
    """Gives the fields of a layer names for people, and the layer the style that QGIS draws it with.

    Args:
        path: of the GeoPackage.
        aliases: from a field to its name for people.
        style: QML.
        check: of the layer; notes what is written.

    Raises:
        OutputError: the disk is full, or the file cannot be written.
    """
    layer = check.layer
    check.note_presentation(aliases, style)
    try:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(_COLUMNS_TABLE)
            connection.execute(
                "INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', ?, 'read-write')",
                ("http://www.geopackage.org/spec120/#extension_schema",),
            )
            connection.executemany(
                "INSERT INTO gpkg_data_columns (table_name, column_name, name, title) VALUES (?, ?, ?, ?)",
                [(layer, field, alias, alias) for field, alias in aliases.items()],
            )
            connection.execute(_STYLES_TABLE)
            connection.execute(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) "
                "VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?)",
                (_DATE,),
            )
            connection.execute(
                "INSERT INTO layer_styles VALUES (1, '', '', ?, 'geom', ?, ?, '', 1, '', '', NULL, ?)",
                (layer, layer, style, _DATE),
            )
    except sqlite3.Error as error:
        raise failed_write(path, OSError(first_line(error)), len(style) + _EMPTY_FILE_BYTES) from error


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
