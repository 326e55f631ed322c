"""Where images with a class for their pixels lie: folders of images and masks, or rasters that polygons belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError
from engine.data.labelled import ENDINGS
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.describe import describe
from engine.raster.info import RasterInfo

IMAGE_FOLDERS, MASK_FOLDERS = ("images", "image"), ("masks", "mask", "labels", "label")


@dataclass(frozen=True)
class MaskedFile:
    """An image, and where the classes of its pixels stand.

    Args:
        name: of the image, for people and for the split.
        image: its file.
        mask: raster of classes; None where polygons tell them.
    """

    name: str
    image: Path
    mask: Path | None


def find_masked(sources: Sequence[str], labels: str) -> tuple[MaskedFile, ...]:
    """Finds the images, and the masks of those that have one.

    Args:
        sources: folders that hold the folders images and masks, with files of equal names; or rasters.
        labels: layer of polygons for the rasters; empty where there are masks.

    Raises:
        InputError: a source holds no images, an image lacks its mask, or a raster its polygons.
    """
    found: list[MaskedFile] = []
    for source in sources:
        path = Path(source).absolute()
        if path.is_dir():
            found += _pairs_in(path)
        elif not labels.strip():
            raise InputError(
                ErrorCode.INPUT_MISSING if not path.exists() else ErrorCode.INPUT_UNSUPPORTED,
                "{source} has no classes: it is no folder of images and masks, and no label layer was chosen.",
                "Choose a folder with the folders images and masks, or a raster and the layer of its polygons.",
                source=source,
            )
        else:
            found.append(MaskedFile(path.name, path, None))
    return tuple(sorted(found, key=lambda one: (one.name, str(one.image))))


def described(file: MaskedFile, nodata: float | None, alpha: str = BY_VALUES) -> RasterInfo:
    """Reads the header of an image."""
    return describe(str(file.image), ungeoreferenced=True, nodata=nodata, alpha=alpha)


def _pairs_in(folder: Path) -> list[MaskedFile]:
    inner = {path.name.lower(): path for path in sorted(folder.iterdir()) if path.is_dir()}
    images, masks = (next((inner[name] for name in names if name in inner), None) for names in
                     (IMAGE_FOLDERS, MASK_FOLDERS))  # fmt: skip
    hint = "Use a folder with the folders images and masks, which hold files of equal names."
    if images is None or masks is None:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{source} does not hold the folders images and masks.", hint, source=folder
        )
    of_name = {path.stem: path for path in _rasters(masks)}
    found = []
    for path in _rasters(images):
        if path.stem not in of_name:
            raise InputError(ErrorCode.INPUT_MISSING, "{path} has no mask in {masks}.", hint, path=path, masks=masks)
        found.append(MaskedFile(path.stem, path, of_name[path.stem]))
    if not found:
        raise InputError(ErrorCode.INPUT_MISSING, "{source} contains no images.", hint, source=images)
    return found


def _rasters(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.suffix.lower() in ENDINGS and path.is_file()]
