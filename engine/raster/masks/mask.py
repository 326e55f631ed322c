"""A mask that is used with an image: which file, read how; refused where it can be none."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.describe import describe, fingerprint
from engine.raster.info import Access, AnyArray, BoolArray, RasterInfo
from engine.raster.masks.beside import kind_of, mask_beside
from engine.raster.masks.kinds import MASK_KINDS, MaskKind, value_ranges

AUTO, OTHER = "auto", "other"
_KIND_LABEL, _VALUES_LABEL, _OTHER_LABEL = "Kind of mask", "Values of the mask", "Other"


@dataclass(frozen=True)
class MaskRequest:
    """What a person says about the masks of a pair.

    Args:
        kind: auto, other, or one of MASK_KINDS.
        values: that hide the ground, for other.
        snow: whether snow hides it too.
        find: look for masks beside images for which none is named.
    """

    kind: str = AUTO
    values: str = ""
    snow: bool = True
    find: bool = True


@dataclass(frozen=True)
class Mask:
    """A mask of an image.

    Args:
        info: of the raster, read without its nodata: what its values mean is said by the kind alone.
        name: of its kind.
        kind: how its values are read.
        snow: whether snow hides the ground too.
        found: beside the image, not named by a person.
    """

    info: RasterInfo
    name: str
    kind: MaskKind
    snow: bool
    found: bool

    @property
    def identity(self) -> tuple[object, ...]:
        """Names file and meaning; a run resumes only one of the same masks."""
        return self.name, repr(self.kind), self.snow, fingerprint(self.info.path)

    def hidden(self, values: AnyArray) -> BoolArray:
        """Says which pixels of [C, h, w] stored values must not be compared."""
        return self.kind.hidden(values, self.snow)


def find_mask(image: RasterInfo, path: str, request: MaskRequest, access: Access) -> Mask | InputError | None:
    """The mask of an image: the named one, else that which lies beside it.

    Args:
        image: it belongs to.
        path: of the mask; empty where none is named.
        request: how masks are read, and whether they are looked for.
        access: what may be opened.

    Returns:
        None where there is none; the error where one was found that cannot be used, which nobody has asked for.

    Raises:
        InputError: the named one cannot be used; the message says why.
        ParameterError: its kind is not known, or the values make no list.
    """
    if path:
        return _open(image, path, _kind_name(path, request.kind), request, access, found=False)
    beside = mask_beside(image.path) if request.find and not image.indirect else None
    if beside is None:
        return None
    try:
        return _open(image, beside.path, beside.kind, request, access, found=True)
    except InputError as error:
        return error


def _kind_name(path: str, wanted: str) -> str:
    if wanted != AUTO:
        return wanted
    name = kind_of(path)
    if not name:
        raise ParameterError(
            "The name of {path} does not tell what its values mean.",
            "Choose “{kind_label}”; with “{other_label}”, name the values that hide the ground under “{values_label}”.",
            path=path,
            kind_label=_KIND_LABEL,
            values_label=_VALUES_LABEL,
            other_label=_OTHER_LABEL,
        )
    return name


def _open(image: RasterInfo, path: str, name: str, request: MaskRequest, access: Access, *, found: bool) -> Mask:
    kind = value_ranges(request.values, _VALUES_LABEL) if name == OTHER else MASK_KINDS[name]
    info = describe(path, access, ungeoreferenced=image.crs_wkt is None)
    count = len(info.bands) + bool(info.alpha_band)
    if max(kind.bands) > count:
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} {count:band|bands}, but a mask of the kind {mask_label} has at least {needed}.",
            "Choose the mask's own file, or another “{kind_label}”.",
            path=path,
            count=count,
            mask_label=kind.label,
            needed=max(kind.bands),
            kind_label=_KIND_LABEL,
        )
    if kind.whole and np.issubdtype(np.dtype(info.dtype), np.floating):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} contains decimal numbers ({type}), but a mask of the kind {mask_label} has whole ones.",
            "Choose the mask as it was delivered: interpolated classes mean nothing. For a mask of your own, set "
            "“{kind_label}” to “{other_label}” and name its values.",
            path=path,
            type=info.dtype,
            mask_label=kind.label,
            kind_label=_KIND_LABEL,
            other_label=_OTHER_LABEL,
        )
    _check_footing(image, info)
    # Nodata, scale and transparency speak of what a raster shows; a mask's values are codes, and 0 is one of them.
    plain = replace(info.without_nodata(), scales=(), offsets=(), alpha_band=0, has_mask=False)
    return Mask(plain, name, kind, request.snow, found)


def _check_footing(image: RasterInfo, info: RasterInfo) -> None:
    """Refuses a mask that can have no place on the image."""
    if (image.crs_wkt is None) != (info.crs_wkt is None):
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} has a coordinate reference system, but {image} has none.",
            "Use a mask without one, of the same size in pixels, or georeference the image.",
            path=info.path,
            image=image.path,
        )
    plain = image.crs_wkt is None and image.transform.is_identity and info.transform.is_identity
    if plain and (image.width, image.height) != (info.width, info.height):
        raise InputError(
            ErrorCode.NO_OVERLAP,
            "{path} ({mask_width} x {mask_height} px) and {image} ({width} x {height} px) are not georeferenced and "
            "differ in size.",
            "Use a mask of the size of the image.",
            path=info.path,
            mask_width=info.width,
            mask_height=info.height,
            image=image.path,
            width=image.width,
            height=image.height,
        )
