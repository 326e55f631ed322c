"""What is known about a raster file before a pixel of it is read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from affine import Affine

from engine.raster.arrays import AnyArray, BoolArray, FloatArray

__all__ = ["FILES_ONLY", "Access", "AnyArray", "BandInfo", "BoolArray", "FloatArray", "RasterInfo"]


@dataclass(frozen=True)
class Access:
    """What may be opened.

    Args:
        allow_indirect: open VRT and tile index files, /vsi paths and URLs, which can refer to other files and hosts.
        hosts: names of the hosts from which rasters are read by https, or s3, beside the files of this machine.
    """

    allow_indirect: bool = False
    hosts: tuple[str, ...] = ()


FILES_ONLY = Access()


@dataclass(frozen=True)
class BandInfo:
    """One band of a raster.

    Args:
        index: position in the file, from 1.
        name: its description, or `band 3` where the file has none.
        role: what it shows, as told by description, wavelength or colour: blue, green, red, nir, swir1 ...
        wavelength_nm: centre wavelength, where the file says it.
        how: which of them told the role: name, wavelength, colour, or empty.
    """

    index: int
    name: str
    role: str | None = None
    wavelength_nm: float | None = None
    how: str = ""


@dataclass(frozen=True)
class RasterInfo:
    """A raster file as its header tells it; alpha bands are left out of `bands`.

    Args:
        path: absolute path.
        transform: pixel to CRS coordinates, of the upper left corners of pixels.
        nodata: one value a band of `bands`, None where none is declared.
        given_nodata: a value that a person gave; it means no data in every band, beside what is declared.
        block_shape: rows and columns of the blocks that the file is stored in.
        alpha_band: number of the band that says which pixels are transparent, 0 where there is none.
        not_alpha: number of a band that the file calls alpha, but that holds imagery; 0 where there is none.
        scales: factor of each band, `offsets` its summand: physical value = stored * scale + offset.
        pixel_interleaved: a block of the file holds all bands, so that reading one decodes all.
        file_band_count: number of bands in the file, alpha bands among them.
        acquired: ISO date of acquisition, from the tags or the file's name.
        hosts: of other machines that were allowed, where it lies on one or refers to files there.
    """

    path: str
    driver: str
    width: int
    height: int
    dtype: str
    crs_wkt: str | None
    transform: Affine
    nodata: tuple[float | None, ...]
    bands: tuple[BandInfo, ...]
    block_shape: tuple[int, int]
    has_mask: bool
    size_bytes: int
    acquired: str | None = None
    alpha_band: int = 0
    scales: tuple[float, ...] = ()
    offsets: tuple[float, ...] = ()
    pixel_interleaved: bool = False
    file_band_count: int = 0
    has_palette: bool = False
    indirect: bool = False
    given_nodata: float | None = None
    not_alpha: int = 0
    hosts: tuple[str, ...] = ()

    def nodata_of(self, index: int) -> tuple[float, ...]:
        """Values that mean no data in the band with this number in the file: the declared one, and the given one."""
        declared = next((v for b, v in zip(self.bands, self.nodata, strict=True) if b.index == index), None)
        return tuple(value for value in (declared, self.given_nodata) if value is not None)

    def without_nodata(self) -> RasterInfo:
        """The same raster with every value a value; what its mask hides stays hidden."""
        return replace(self, nodata=(None,) * len(self.nodata), given_nodata=None)

    def scale_of(self, index: int) -> tuple[float, float]:
        """Scale and offset of the band with this number in the file."""
        for position, band in enumerate(self.bands):
            if band.index == index and position < len(self.scales):
                return self.scales[position], self.offsets[position]
        return 1.0, 0.0
