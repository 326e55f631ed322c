"""The common grid that both dates are brought onto: which CRS, cell size, origin and extent."""

from __future__ import annotations

import math
from dataclasses import dataclass

from affine import Affine
from pyproj import Geod, Transformer
from pyproj.exceptions import ProjError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import array_bounds
from rasterio.warp import calculate_default_transform, transform_bounds

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.access import GDAL_ERRORS, gdal_environment
from engine.raster.bounds import POINTS_PER_EDGE, Bounds, bounds_in, parse_bounds
from engine.raster.foreign_crs import is_foreign
from engine.raster.info import RasterInfo
from engine.raster.placement import ON_GRID_PX, full_turn, period_px, placement

# One row or column of overlap is an accident of rounding, not an area to compare.
MINIMUM_OVERLAP_PX = 2
# As for input files: more is a slip of the cell size.
MAX_GRID_PX = 10**12
_EXTENT = "Extent of the result"  # label of the parameter, for messages
_ONE_ROW = "{before} and {after} share only one row or column of pixels."


@dataclass(frozen=True)
class Grid:
    """A north-up lattice of pixels.

    Args:
        crs_wkt: None for images without georeference.
        transform: pixel to CRS coordinates, of upper left corners; x grows with columns, y falls with rows.
        width: columns, at least 1.
        height: rows, at least 1.
    """

    crs_wkt: str | None
    transform: Affine
    width: int
    height: int

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.height, self.width

    @property
    def size_px(self) -> int:
        """Number of pixels."""
        return self.height * self.width

    @property
    def bounds(self) -> Bounds:
        """xmin, ymin, xmax, ymax in CRS units."""
        west, south, east, north = array_bounds(self.height, self.width, self.transform)
        return west, south, east, north

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell in CRS units."""
        t = self.transform
        return math.hypot(t.a, t.d), math.hypot(t.b, t.e)

    @property
    def unit(self) -> str:
        """Name of the CRS's unit; px where there is no CRS."""
        if self.crs_wkt is None:
            return "px"
        return str(CRS.from_wkt(self.crs_wkt).units_factor[0])

    @property
    def cell_size_m(self) -> tuple[float, float] | None:
        """Width and height of the cell in the middle of the grid, in metres on the ground; None without a CRS.

        Measured along the ellipsoid: a metre of the map is half a metre of ground at 60 degrees north in EPSG:3857.
        """
        if self.crs_wkt is None:
            return None
        col, row = self.width / 2, self.height / 2
        middles = ((col - 0.5, row), (col + 0.5, row), (col, row - 0.5), (col, row + 0.5))
        xs, ys = zip(*(self.transform @ place for place in middles), strict=True)
        try:
            lon, lat = Transformer.from_crs(self.crs_wkt, "OGC:CRS84", always_xy=True).transform(xs, ys, errcheck=True)
        except ProjError:  # a local system, whose place on the ellipsoid nobody knows
            factor = float(CRS.from_wkt(self.crs_wkt).units_factor[1])
            return self.cell_size[0] * factor, self.cell_size[1] * factor
        _, _, lengths_m = Geod(ellps="WGS84").inv(lon[::2], lat[::2], lon[1::2], lat[1::2])
        return float(lengths_m[0]), float(lengths_m[1])

    @property
    def ground_resolution_m(self) -> float | None:
        """Geometric mean of both sides of the cell in the middle, on the ground; None without a CRS."""
        size_m = self.cell_size_m
        return None if size_m is None else math.sqrt(size_m[0] * size_m[1])

    @property
    def crs_name(self) -> str:
        """Short name of the CRS: its EPSG code where it has one, else its own name."""
        if self.crs_wkt is None:
            return "no CRS"
        crs = CRS.from_wkt(self.crs_wkt)
        code = crs.to_epsg()
        return f"EPSG:{code}" if code else self.crs_wkt.split('"')[1]

    def describe(self) -> str:
        """One line for people: size, cell, CRS."""
        x_size, y_size = self.cell_size
        metric = self.unit in ("metre", "meter", "m")
        unit = "m" if metric else self.unit
        cell = f"{x_size:g} {unit}" if x_size == y_size else f"{x_size:g} x {y_size:g} {unit}"
        metres = self.cell_size_m
        if metres is not None and not metric:
            cell += f" (about {metres[0]:.2f} x {metres[1]:.2f} m)"
        return f"{self.width} x {self.height} px, cell {cell}, {self.crs_name}"


def own_grid(info: RasterInfo) -> Grid:
    """A raster's own pixels: turned north-up where it is flipped, as they are where it is rotated or sheared."""
    t = placement(info)
    if t.b == 0 and t.d == 0:
        return common_grid(info, info)
    return Grid(info.crs_wkt, t, info.width, info.height)


def common_grid(
    before: RasterInfo,
    after: RasterInfo,
    *,
    reference: str = "before",
    crs: str = "",
    cell_size: float = 0.0,
    extent: str = "intersection",
) -> Grid:
    """The grid that both dates are brought onto.

    Where the reference is north-up and neither CRS nor cell size is chosen, the grid lies on its pixels, so that it is
    read without resampling. A flipped reference gives the same pixels turned north-up; a rotated one gives a north-up
    grid of its cell size over its bounds.

    Args:
        before: first date.
        after: second date.
        reference: before or after: whose CRS, cell size and origin are taken.
        crs: another CRS for the grid, such as EPSG:32631.
        cell_size: edge of square cells in units of the grid's CRS; 0 takes that of the reference.
        extent: intersection, before, after, union, or xmin,ymin,xmax,ymax in the grid's CRS, or in that in brackets
            behind it.

    Raises:
        InputError: the two do not overlap, or only one of them is georeferenced.
        ParameterError: crs, extent or reference cannot be understood.
    """
    if reference not in ("before", "after"):
        raise ParameterError("reference is {reference}.", "Choose before or after.", reference=repr(reference))
    if not (math.isfinite(cell_size) and cell_size >= 0):
        raise ParameterError(
            "“Cell size of the result” is {cell_size}.",
            "Use 0 or a positive number in units of the CRS.",
            cell_size=cell_size,
        )
    _check_same_footing(before, after, crs)
    base = before if reference == "before" else after
    crs_wkt, lattice, base_size = _lattice(base, crs, cell_size)
    if base_size is None:
        base_box = _pixel_box(base, crs_wkt, lattice, None)
    else:
        base_box = 0.0, 0.0, float(base_size[0]), float(base_size[1])
    boxes = {
        name: base_box if info is base else _pixel_box(info, crs_wkt, lattice, base_box)
        for name, info in (("before", before), ("after", after))
    }
    _check_overlap(before, after, boxes)
    box = _choose(extent, boxes, lattice, crs_wkt)
    left, top, right, bottom = box
    if right <= left or bottom <= top:
        raise ParameterError(
            "The extent {extent} contains no pixel of the grid.", "Use a larger extent.", extent=extent
        )
    if (right - left) * (bottom - top) > MAX_GRID_PX:
        raise ParameterError(
            "The grid would have {width} x {height} pixels.",
            "Check “Cell size of the result”, which is in units of the CRS.",
            width=right - left,
            height=bottom - top,
        )
    return Grid(crs_wkt, lattice @ Affine.translation(left, top), right - left, bottom - top)


def _check_same_footing(before: RasterInfo, after: RasterInfo, crs: str) -> None:
    if (before.crs_wkt is None) != (after.crs_wkt is None):
        without = before if before.crs_wkt is None else after
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} has no coordinate reference system, but the other raster has one.",
            "Georeference it first (QGIS: Raster > Georeferencer, or Assign projection).",
            path=without.path,
        )
    if before.crs_wkt is not None:
        return
    if crs:
        raise ParameterError(
            "“CRS of the result” is set, but the rasters have no CRS to transform from.",
            "Leave “CRS of the result” empty.",
        )
    plain = before.transform.is_identity and after.transform.is_identity
    if plain and (before.width, before.height) != (after.width, after.height):
        raise InputError(
            ErrorCode.NO_CRS,
            "{before} ({before_width} x {before_height} px) and {after} ({after_width} x {after_height} px) are not "
            "georeferenced and differ in size.",
            "Images without georeference are compared pixel by pixel: crop them to the same size, or georeference "
            "them.",
            before=before.path,
            before_width=before.width,
            before_height=before.height,
            after=after.path,
            after_width=after.width,
            after_height=after.height,
        )


def _lattice(base: RasterInfo, crs: str, cell_size: float) -> tuple[str | None, Affine, tuple[int, int] | None]:
    """CRS, lattice anchored at the reference's upper left corner, and the reference's size on it where exact."""
    t, crs_wkt = base.transform, base.crs_wkt
    if base.crs_wkt is None and t.is_identity:
        # Image coordinates: y falls with rows here as in every grid, from 0 downwards.
        t = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
    wanted = _parse_crs(crs)
    if wanted is not None and wanted != CRS.from_wkt(base.crs_wkt or ""):
        try:
            lattice, width, height = calculate_default_transform(
                CRS.from_wkt(base.crs_wkt or ""),
                wanted,
                base.width,
                base.height,
                *_bounds(base),
                resolution=cell_size or None,
            )
        except GDAL_ERRORS as error:
            raise InputError(
                ErrorCode.NO_OVERLAP,
                "{path} is outside the area of {crs}.",
                "Choose another “CRS of the result”.",
                path=base.path,
                crs=crs,
            ) from error
        if width is None or height is None:
            raise ParameterError(
                "No grid in {crs} could be created for {path}.",
                "Choose another “CRS of the result”.",
                crs=crs,
                path=base.path,
            )
        return wanted.to_wkt(), lattice, (int(width), int(height))
    if t.b == 0 and t.d == 0 and not cell_size:
        x0 = t.c if t.a > 0 else t.c + t.a * base.width
        y0 = t.f if t.e < 0 else t.f + t.e * base.height
        return crs_wkt, Affine(abs(t.a), 0.0, x0, 0.0, -abs(t.e), y0), (base.width, base.height)
    west, _, _, north = _bounds(base)
    x_size = cell_size or math.hypot(t.a, t.d)
    y_size = cell_size or math.hypot(t.b, t.e)
    return crs_wkt, Affine(x_size, 0.0, west, 0.0, -y_size, north), None


def _parse_crs(crs: str) -> CRS | None:
    if not crs.strip():
        return None
    try:
        if is_foreign(crs):
            raise ValueError("it refers to a file or a host")
        return CRS.from_user_input(crs)
    except (CRSError, ValueError) as error:
        raise ParameterError(
            "The CRS {crs} is unknown.", "Use an authority code such as EPSG:32631.", crs=repr(crs[:80])
        ) from error


def _bounds(info: RasterInfo) -> Bounds:
    """Bounds of a raster in its own CRS, whatever its rotation."""
    t = placement(info)
    corners = [t @ (x, y) for x in (0, info.width) for y in (0, info.height)]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _pixel_box(info: RasterInfo, crs_wkt: str | None, lattice: Affine, base: Bounds | None) -> Bounds:
    """A raster's bounds in pixels of the lattice: left, top, right, bottom.

    Args:
        info: the raster.
        crs_wkt: of the lattice.
        lattice: pixels to CRS.
        base: bounds of the reference in pixels, beside which those of the other one are looked for where longitudes
            repeat; None for the reference itself.
    """
    west, south, east, north = _bounds(info)
    turn = full_turn(crs_wkt)
    if crs_wkt is not None and info.crs_wkt is not None:
        source, target = CRS.from_wkt(info.crs_wkt), CRS.from_wkt(crs_wkt)
        if source != target:
            try:
                with gdal_environment():  # keeps GDAL's own lines off the terminal
                    west, south, east, north = transform_bounds(
                        source, target, west, south, east, north, densify_pts=POINTS_PER_EDGE
                    )
            except GDAL_ERRORS as error:
                raise _no_overlap("{path} cannot be brought into the CRS of the grid.", path=info.path) from error
            east += turn if east < west else 0.0  # so across 180 degrees
    if not all(math.isfinite(v) for v in (west, south, east, north)):
        raise _no_overlap("{path} lies outside of the area of the grid's CRS.", path=info.path)
    left, top = ~lattice @ (west, north)
    right, bottom = ~lattice @ (east, south)
    if not turn or base is None:
        return left, top, right, bottom
    step = turn / lattice.a
    shared = {
        k * step: min(right + k * step, base[2]) - max(left + k * step, base[0])
        for k in range(math.floor((base[0] - right) / step), math.ceil((base[2] - left) / step) + 1)
    }
    best = max(shared, key=lambda moved: (shared[moved], -abs(moved)), default=0.0)
    on_lattice = abs(left - round(left)) <= ON_GRID_PX and abs((right - left) - info.width) <= ON_GRID_PX
    if on_lattice and period_px(info) and sum(size > MINIMUM_OVERLAP_PX for size in shared.values()) > 1:
        # Read on both sides of 180 degrees: see DirectSource.
        together = shared.values()
        if sum(max(size, 0.0) for size in together) >= base[2] - base[0] - ON_GRID_PX:
            return base[0], top, base[2], bottom
    return left + best, top, right + best, bottom


def _no_overlap(message: str, **values: str) -> InputError:
    hint = "Check that both rasters show the same place and have the right CRS."
    return InputError(ErrorCode.NO_OVERLAP, message, hint, **values)


def _check_overlap(before: RasterInfo, after: RasterInfo, boxes: dict[str, Bounds]) -> None:
    b, a = boxes["before"], boxes["after"]
    for low, high in ((0, 2), (1, 3)):
        shared = _floor(min(b[high], a[high])) - _ceil(max(b[low], a[low]))
        if shared <= 0:
            raise _no_overlap("{before} and {after} do not overlap.", before=before.path, after=after.path)
        smaller = min(b[high] - b[low], a[high] - a[low])
        # An image of one row that lies within the other is compared; a single shared edge row of larger ones is not.
        if shared < MINIMUM_OVERLAP_PX and smaller >= MINIMUM_OVERLAP_PX:
            raise _no_overlap(_ONE_ROW, before=before.path, after=after.path)


def _choose(extent: str, boxes: dict[str, Bounds], lattice: Affine, crs_wkt: str | None) -> tuple[int, int, int, int]:
    """Whole pixels of the extent. An intersection rounds inwards, so that each pixel is covered by both."""
    b, a = boxes["before"], boxes["after"]
    if extent == "intersection":
        return (
            _ceil(max(b[0], a[0])),
            _ceil(max(b[1], a[1])),
            _floor(min(b[2], a[2])),
            _floor(min(b[3], a[3])),
        )
    if extent == "union":
        return _floor(min(b[0], a[0])), _floor(min(b[1], a[1])), _ceil(max(b[2], a[2])), _ceil(max(b[3], a[3]))
    if extent in boxes:
        left, top, right, bottom = boxes[extent]
        return _floor(left), _floor(top), _ceil(right), _ceil(bottom)
    bounds = bounds_in(crs_wkt, *parse_bounds(extent, _EXTENT, "intersection, before, after, union"), _EXTENT)
    if bounds is None:
        raise _no_overlap("The extent {extent} lies outside of the area of the grid's CRS.", extent=extent)
    west, south, east, north = bounds
    left, top = ~lattice @ (west, north)
    right, bottom = ~lattice @ (east, south)
    chosen = _floor(left), _floor(top), _ceil(right), _ceil(bottom)
    for box, label in ((b, "Before"), (a, "After")):
        if min(chosen[2], box[2]) <= max(chosen[0], box[0]) or min(chosen[3], box[3]) <= max(chosen[1], box[1]):
            raise _no_overlap("The extent {extent} does not overlap with “{label}”.", extent=extent, label=label)
    return chosen


def _floor(value: float) -> int:
    return math.floor(value + ON_GRID_PX)


def _ceil(value: float) -> int:
    return math.ceil(value - ON_GRID_PX)
