"""How a raster of classes is stored, and the files beside it that give its values names and colours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from engine.contract.classes import NODATA_VALUE, LabelClass
from engine.export.styles import raster_qml
from engine.files.commit import Commit, write_text
from engine.raster.writing.attribute_table import attribute_table_xml, category_names
from engine.raster.writing.pam import SIDE_SUFFIX
from engine.raster.writing.writer import Colour, Layout

_TRANSPARENT: Colour = (0, 0, 0, 0)


def class_layout(classes: Sequence[LabelClass], compression: str, cog: bool, threads: int) -> Layout:
    """Says how a raster of classes is stored: one byte a pixel, 0 for no data, a colour and a name for each class.

    Args:
        classes: of the map.
        compression: zstd or deflate.
        cog: cloud-optimised.
        threads: that compress.
    """
    colours: dict[int, Colour] = {NODATA_VALUE: _TRANSPARENT}
    colours.update({one.value: (*one.rgb, 255) for one in classes})
    return Layout(
        dtype="uint8",
        nodata=NODATA_VALUE,
        descriptions=("Class",),
        colours=colours,
        categories=category_names(classes),
        compression=compression,
        cog=cog,
        overviews="mode",
        threads=threads,
    )


def side_names(name: str) -> tuple[str, str]:
    """Names of the files beside a raster: style for QGIS, names and attribute table."""
    return f"{PurePath(name).stem}.qml", name + SIDE_SUFFIX


def write_class_side_files(commit: Commit, name: str, classes: Sequence[LabelClass]) -> None:
    """Adds the files beside a raster of classes; call it before the raster is added, so that they stand first.

    Args:
        commit: takes them.
        name: of the raster, such as classes.tif.
        classes: of the map.
    """
    style_name, table = side_names(name)
    write_text(commit, style_name, raster_qml(classes))
    write_text(commit, table, attribute_table_xml(classes))
