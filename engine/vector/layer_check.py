"""Compares what a GeoPackage holds with what was written to it: geometries, values, CRS, index, tables, each page."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.results.written import quoted
from engine.raster.info import AnyArray

_FAILURES = (sqlite3.Error, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError, OSError)
# What values of another type, or cut ones, were seen to raise where they are taken apart.
_ODD_CONTENT = (KeyError, IndexError, ValueError, TypeError)
_ROWS = 5_000  # read at a time
_GEOMETRY = "geom"
_COUNTING = ("gpkg_contents", "gpkg_ogr_contents")  # extents and numbers of features grow with the features
# Bytes of the bounds in front of a geometry, by the code in its flags (GeoPackage specification, 2.1.3.1.1).
_BOUNDS_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_HEADER_BYTES = 8
_INDEX_TOLERANCE = 1e-6  # relative: the index rounds coordinates to float32


def _has_index() -> bool:
    """Whether this SQLite reads spatial indices."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return ("ENABLE_RTREE",) in connection.execute("PRAGMA compile_options").fetchall()


_HAS_INDEX = _has_index()


class LayerCheck:
    """What was written to a layer, as checksums that grow batch by batch.

    Args:
        layer: its name.
    """

    def __init__(self, layer: str) -> None:
        self.layer = layer
        self.count = 0
        self._fields: list[str] = []
        self._texts: list[bool] = []
        self._sums: list[hashlib.blake2b] = []
        self._presentation: tuple[dict[str, str], str] | None = None
        self._frame: frozenset[str] = frozenset()

    def note(self, wkb: npt.NDArray[np.object_], columns: Mapping[str, AnyArray]) -> None:
        """Takes a batch that is being written.

        Args:
            wkb: [N] geometries.
            columns: name to [N] values, the same names in each batch.
        """
        if not self._sums:
            self._fields = list(columns)
            self._texts = [column.dtype.kind == "O" for column in columns.values()]
            self._sums = [hashlib.blake2b() for _ in range(1 + len(columns))]
        self.count += len(wkb)
        for place, (total, values) in enumerate(zip(self._sums, (wkb, *columns.values()), strict=True)):
            total.update(_bytes(values, place == 0, place > 0 and self._texts[place - 1]))

    def note_presentation(self, aliases: Mapping[str, str], style: str) -> None:
        """Takes the names that fields have for people, and the style."""
        self._presentation = dict(aliases), style

    def note_frame(self, empty: bytes) -> None:
        """Takes the same layer without features, written where no disk can fail: its tables, CRS and extensions.

        Args:
            empty: content of a GeoPackage.
        """
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(empty)
            self._frame = frozenset(self._framed(connection))

    def compare(self, path: Path) -> None:
        """Reopens a file and reads all of it.

        Args:
            path: where the file is now.

        Raises:
            OutputError: it does not hold what was written.
        """
        try:
            same = self._holds(path)
        except (*_FAILURES, *_ODD_CONTENT):
            same = False
        if not same:
            raise OutputError(
                ErrorCode.OUTPUT_UNWRITABLE,
                "{name} does not contain the {count} {count:feature that was|features that were} written to it.",
                "Check the disk, then run the job again.",
                name=path.name,
                count=self.count,
            )

    def _holds(self, path: Path) -> bool:
        # As those who use the file will open it: SQLite alone does not look at what makes it a GeoPackage.
        found = pyogrio.read_info(path, layer=self.layer, force_feature_count=True)
        if [str(name) for name in found["fields"]] != self._fields or found["features"] != self.count:
            return False
        sums = [hashlib.blake2b() for _ in self._sums]
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                return False
            if not self._frame.issubset(self._framed(connection)):
                return False
            if self._presentation is not None and not self._is_presented(connection, *self._presentation):
                return False
            index = self._index(connection)
            if index is not None and not self._is_sound(connection):
                return False
            extent = np.array([np.inf, -np.inf, np.inf, -np.inf])
            for rows in self._rows(connection):
                geometries, bounds = _taken_apart([row[1] for row in rows])
                extent[::2] = np.fmin(extent[::2], np.fmin.reduce(bounds[:, ::2]))
                extent[1::2] = np.fmax(extent[1::2], np.fmax.reduce(bounds[:, 1::2]))
                for place, total in enumerate(sums):
                    values = geometries if place == 0 else [row[place + 1] for row in rows]
                    total.update(_bytes(values, place == 0, place > 0 and self._texts[place - 1]))
                if index is not None and not _is_indexed([row[0] for row in rows], bounds, index):
                    return False
            if not self._is_counted(connection, extent):
                return False
        return [one.digest() for one in sums] == [one.digest() for one in self._sums]

    def _framed(self, connection: sqlite3.Connection) -> Iterator[str]:
        """What stands in a file beside features: definitions, and rows of the tables that describe layers."""
        schema = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        yield from (repr(row) for row in schema)
        for kind, name, _ in schema:
            if kind == "table" and name.startswith("gpkg_") and name not in _COUNTING:
                rows = connection.execute(" ".join(("SELECT * FROM", quoted(name))))
                yield from (f"{name} {row}" for row in rows)
        yield from (str(row) for row in connection.execute("SELECT table_name, data_type, srs_id FROM gpkg_contents"))

    def _is_presented(self, connection: sqlite3.Connection, aliases: Mapping[str, str], style: str) -> bool:
        named = connection.execute(
            "SELECT column_name, name FROM gpkg_data_columns WHERE table_name = ?", (self.layer,)
        ).fetchall()
        styles = connection.execute(
            "SELECT styleQML, useAsDefault FROM layer_styles WHERE f_table_name = ?", (self.layer,)
        ).fetchall()
        return dict(named) == aliases and styles == [(style, 1)] and self._last_ids(connection)["layer_styles"] == 1

    def _last_ids(self, connection: sqlite3.Connection) -> dict[str, int]:
        """From which number each table counts on when a row is added."""
        return dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())

    def _is_counted(self, connection: sqlite3.Connection, extent: npt.NDArray[np.float64]) -> bool:
        """Whether the file says of its features how many they are and where."""
        (counted,) = connection.execute(
            "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?", (self.layer,)
        ).fetchone()
        told = connection.execute(
            "SELECT min_x, max_x, min_y, max_y FROM gpkg_contents WHERE table_name = ?", (self.layer,)
        ).fetchone()
        counts_on = self._last_ids(connection).get(self.layer, 0) == self.count
        placed = not np.isfinite(extent).all() or np.allclose(told, extent, 1e-12, 0.0)
        return counts_on and counted == self.count and placed

    def _is_sound(self, connection: sqlite3.Connection) -> bool:
        found: tuple[str] = connection.execute("SELECT rtreecheck(?)", (self._index_name,)).fetchone()
        return found == ("ok",)

    @property
    def _index_name(self) -> str:
        return f"rtree_{self.layer}_{_GEOMETRY}"

    def _rows(self, connection: sqlite3.Connection) -> Iterator[list[tuple[Any, ...]]]:
        names = ", ".join(quoted(name) for name in ("fid", _GEOMETRY, *self._fields))
        cursor = connection.execute(" ".join(("SELECT", names, "FROM", quoted(self.layer), "ORDER BY fid")))
        while rows := cursor.fetchmany(_ROWS):
            yield rows

    def _index(self, connection: sqlite3.Connection) -> Iterator[list[tuple[Any, ...]]] | None:
        """Batches of the spatial index, in the order of the features; None where there is none."""
        table = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (self._index_name,)).fetchone()
        if table is None or not _HAS_INDEX:
            return None
        columns = "id, minx, maxx, miny, maxy"
        cursor = connection.execute(" ".join(("SELECT", columns, "FROM", quoted(self._index_name), "ORDER BY id")))
        return iter(lambda: cursor.fetchmany(_ROWS), [])


def _bytes(values: Sequence[Any] | AnyArray, geometry: bool, text: bool) -> bytes:
    """Values in a form that is the same before they are written and after they are read."""
    if geometry:
        return _with_lengths(values)
    if text:
        return "".join("\x01" if one is None else f"\x02{one}" for one in values).encode()
    numbers = np.asarray(values, np.float64)  # None becomes NaN
    return (numbers + 0.0).tobytes()  # there is one zero only in the file


def _with_lengths(blobs: Sequence[bytes] | AnyArray) -> bytes:
    """Each with its length in front, in eight bytes."""
    lengths = set(map(len, blobs))
    if len(lengths) != 1:
        return b"".join(len(one).to_bytes(8, "little") + one for one in blobs)
    (length,) = lengths  # boxes: all at once, which is several times as fast
    table = np.empty((len(blobs), 8 + length), np.uint8)
    table[:, :8] = np.frombuffer(length.to_bytes(8, "little"), np.uint8)
    table[:, 8:] = np.frombuffer(b"".join(blobs), np.uint8).reshape(-1, length)
    return table.tobytes()


def _taken_apart(blobs: Sequence[bytes]) -> tuple[list[bytes], npt.NDArray[np.float64]]:
    """Geometries as WKB, and their bounds: west, east, south, north."""
    starts = [_HEADER_BYTES + _BOUNDS_BYTES[(blob[3] >> 1) & 7] for blob in blobs]
    geometries = [blob[start:] for blob, start in zip(blobs, starts, strict=True)]
    return geometries, shapely.bounds(shapely.from_wkb(geometries, on_invalid="ignore"))[:, [0, 2, 1, 3]]


def _is_indexed(ids: Sequence[int], bounds: npt.NDArray[np.float64], index: Iterator[list[tuple[Any, ...]]]) -> bool:
    """Whether the next batch of the index holds these features where they lie."""
    noted = np.array(next(index, []), np.float64).reshape(-1, 5)
    slack = _INDEX_TOLERANCE * np.abs(bounds) + _INDEX_TOLERANCE
    return (
        np.array_equal(noted[:, 0], np.array(ids, np.float64))
        and bool((np.abs(noted[:, 1:] - bounds) <= slack).all())
    )  # fmt: skip
