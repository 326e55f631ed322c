"""What is classified: one raster, or two dates of a place on one grid, with the bands that are used of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from engine.contract.errors import ParameterError
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import count_text
from engine.raster.addresses import hosts_of
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.bandmap import band_mapping, choose_bands, refuse_palette
from engine.raster.datum import datum_remarks
from engine.raster.describe import describe
from engine.raster.grid import Grid, common_grid, own_grid
from engine.raster.ground import GroundResolution
from engine.raster.info import Access, RasterInfo
from engine.raster.reading.fill import fill_remarks
from engine.raster.reading.reader import StackReader
from engine.raster.transparency import alpha_remarks
from engine.raster.visible import visible_roles

LABELS = ("Bands", "Bands of the second date")  # of the parameters, for messages
NODATA_LABELS = ("Nodata", "Nodata of the second date")


class StackParameters(Protocol):
    """The fields of a job that say which rasters are read, and how; see `ImageSettings` and `ImageDetails`."""

    @property
    def raster(self) -> str:
        """Raster of the first date."""

    @property
    def after(self) -> str:
        """Raster of a second date, or empty."""

    @property
    def bands(self) -> str:
        """Bands of the first date, or empty."""

    @property
    def after_bands(self) -> str:
        """Bands of the second date, or empty."""

    @property
    def visible_bands(self) -> str:
        """Bands of the first date that show red, green and blue, or empty."""

    @property
    def ground_resolution_m(self) -> float | None:
        """Edge of a pixel on the ground, where the person says it."""

    @property
    def raster_nodata(self) -> float | None:
        """Value of the first date that means no data."""

    @property
    def after_nodata(self) -> float | None:
        """Value of the second date that means no data."""

    @property
    def alpha(self) -> str:
        """What a band is that a file calls alpha."""

    @property
    def resampling(self) -> str:
        """How a second date is interpolated."""

    @property
    def ungeoreferenced(self) -> bool:
        """Whether a raster without a CRS is taken."""

    @property
    def allow_indirect(self) -> bool:
        """Whether files may be opened that refer to others."""

    @property
    def allow_hosts(self) -> str:
        """Hosts from which rasters may be read."""


@dataclass(frozen=True)
class OneDate:
    """`StackParameters` of a job that reads single rasters.

    Args:
        raster, bands, visible_bands, ground_resolution_m, raster_nodata, alpha, ungeoreferenced, allow_indirect,
            allow_hosts: as there.
    """

    raster: str
    bands: str = ""
    visible_bands: str = ""
    ground_resolution_m: float | None = None
    raster_nodata: float | None = None
    alpha: str = BY_VALUES
    ungeoreferenced: bool = False
    allow_indirect: bool = False
    allow_hosts: str = ""
    after: str = ""
    after_bands: str = ""
    after_nodata: float | None = None
    resampling: str = "bilinear"


@dataclass(frozen=True)
class ImageStack:
    """Rasters on one grid, and the bands that are used of each.

    Args:
        infos: one raster a date.
        grid: that of the first raster; with two, where they overlap.
        bands: band numbers in each raster, as many for one as for another.
        roles: what each band shows, such as red, or None where it is not known.
        names: of the bands, as the first raster calls them.
        text: the bands in words.
        resampling: for a date that does not lie on the grid.
        remarks: what a person should know before trusting the result.
        given_m: edge of a pixel on the ground, where the person says it.
        roles_said: whether a person or the way in which a layer is drawn says what bands show, and no file.
    """

    infos: tuple[RasterInfo, ...]
    grid: Grid
    bands: tuple[tuple[int, ...], ...]
    roles: tuple[str | None, ...]
    names: tuple[str, ...]
    text: str = ""
    resampling: str = "bilinear"
    remarks: tuple[Remark, ...] = ()
    given_m: float | None = None
    roles_said: bool = False

    @property
    def ground(self) -> GroundResolution:
        """How fine the pixels are."""
        return GroundResolution.of(self.grid.ground_resolution_m, self.given_m)

    @property
    def band_count(self) -> int:
        """Number of bands of each date."""
        return len(self.names)

    @property
    def dates(self) -> int:
        """Number of dates."""
        return len(self.infos)

    def on_own_pixels(self) -> ImageStack:
        """One date as it was taken: a rotated raster is not resampled to a north-up grid."""
        return replace(self, grid=own_grid(self.infos[0]))

    def open(self) -> StackReader:
        """Opens all dates on the grid."""
        return StackReader(self.infos, self.grid, self.bands, resampling=self.resampling)


def describe_stack(settings: StackParameters) -> ImageStack:
    """Reads the headers and decides grid and bands.

    Args:
        settings: fields of a job.

    Raises:
        InputError: a raster cannot be used, or the two do not fit.
        ParameterError: a choice does not fit the rasters, such as a band that is not there.
    """
    first = described(settings.raster, settings.raster_nodata, settings)
    if not settings.after.strip():
        return _one_date(first, settings)
    second = described(settings.after, settings.after_nodata, settings)
    mapping = band_mapping(first, second, settings.bands, settings.after_bands, LABELS)
    grid = common_grid(first, second)
    names = {band.index: band.name for band in first.bands}
    bands = tuple(b for b, _ in mapping.pairs), tuple(a for _, a in mapping.pairs)
    roles, said = visible_roles(mapping.roles, bands[0], settings.visible_bands)
    remarks = [*mapping.remarks, *alpha_remarks((first, second)), *said]
    remarks += fill_remarks(zip((first, second), bands, NODATA_LABELS, strict=True))
    remarks += datum_remarks(second.crs_wkt, grid, second.path)
    if mapping.how == "order" and len(mapping.pairs) > 1:
        remarks.append(Remark("classification.bands_by_order"))
    if first.path == second.path:
        remarks.append(Remark("classification.same_file"))
    return ImageStack(
        infos=(first, second),
        grid=grid,
        bands=bands,
        roles=roles,
        names=tuple(names[b] for b in bands[0]),
        text=mapping.text,
        resampling=settings.resampling,
        remarks=tuple(remarks),
        given_m=settings.ground_resolution_m,
        roles_said=bool(said),
    )


def described(path: str, nodata: float | None, settings: StackParameters) -> RasterInfo:
    """Reads the header of a date.

    Args:
        path: of its raster.
        nodata: a value of it that means no data.
        settings: how it is read.

    Raises:
        InputError: it cannot be used.
    """
    return describe(
        path,
        Access(settings.allow_indirect, hosts_of(settings.allow_hosts)),
        nodata=nodata,
        ungeoreferenced=settings.ungeoreferenced,
        alpha=settings.alpha,
    )


def _one_date(info: RasterInfo, settings: StackParameters) -> ImageStack:
    if settings.after_bands.strip():
        raise ParameterError(
            "Bands of the second date are set, but there is no second date.",
            "Add the “Second date”, or leave its bands empty.",
        )
    refuse_palette(info)
    chosen = choose_bands(info, settings.bands, LABELS[0])
    numbers = tuple(band.index for band in chosen)
    roles, said = visible_roles([band.role for band in chosen], numbers, settings.visible_bands)
    return ImageStack(
        infos=(info,),
        # Its own grid; turned north-up where it is flipped, and a north-up one over its bounds where it is rotated.
        grid=common_grid(info, info),
        bands=(numbers,),
        roles=roles,
        names=tuple(band.name for band in chosen),
        text=count_text(len(chosen), "band", "bands")
        + ": "
        + "; ".join(f"{band.index} {band.name}" for band in chosen),
        resampling=settings.resampling,
        remarks=(*alpha_remarks((info,)), *fill_remarks([(info, numbers, NODATA_LABELS[0])]), *said),
        given_m=settings.ground_resolution_m,
        roles_said=bool(said),
    )
