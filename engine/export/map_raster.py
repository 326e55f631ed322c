"""A map of classes as rasters that open anywhere: colours, names and attribute table in and beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import ClassVar, Self

from engine.class_map.legend import NamedMap
from engine.contract.jobs.export import ExportMap
from engine.contract.remarks import Remark
from engine.export.class_layout import class_layout
from engine.export.product import FileKind, MapContent, Product, ProductFile, raster_files
from engine.export.stac import stac_item
from engine.export.styles import raster_styles
from engine.files.commit import Commit, write_text
from engine.observer import Observer
from engine.raster.windows import row_stripes
from engine.raster.writing.attribute_table import attribute_table_xml
from engine.raster.writing.pam import SIDE_SUFFIX
from engine.raster.writing.writer import Layout, RasterWriter

STAC = "map_cog.json"


@dataclass(frozen=True)
class GeoTiff(Product):
    """The map as a GeoTIFF.

    Args:
        styles: whether style files are written beside it.
    """

    parameter = "geotiff"
    is_map = True
    names: ClassVar[tuple[str, ...]] = ("map.tif", "map.tif.aux.xml", "map.qml", "map.sld")
    answers: ClassVar[Mapping[str, str]] = {"classes": "map.tif"}
    text: ClassVar[str] = "The map as a GeoTIFF: one class value per pixel, 0 for no data."
    cog: ClassVar[bool] = False

    styles: bool

    @classmethod
    def of(cls, job: ExportMap) -> Self:
        """Makes the product that a job asks for."""
        return cls(job.styles)

    @property
    def raster(self) -> str:
        """Name of the file."""
        return self.names[0]

    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists the raster, its names and its styles."""
        return raster_files(self.raster, self.text, self._styles(content))

    def layouts(self, content: MapContent) -> dict[str, Layout]:
        """How it is stored."""
        said = content.credits
        tags = {
            "TITLE": said.title, "ACQUISITION_DATE": said.date, "SOURCE": said.source, "LICENCE": said.licence,
            "AUTHOR": said.author,
        }  # fmt: skip
        layout = class_layout(content.classes, content.compression, self.cog, 1)
        return {self.raster: replace(layout, tags={name: text for name, text in tags.items() if text})}

    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[Remark, ...]:
        """Writes names, attribute table and styles."""
        for name, text in self._styles(content).items():
            write_text(commit, name, text)
        write_text(commit, self.raster + SIDE_SUFFIX, attribute_table_xml(content.classes))
        return ()

    def _styles(self, content: MapContent) -> dict[str, str]:
        return raster_styles(PurePath(self.raster).stem, content.classes) if self.styles else {}


class CloudGeoTiff(GeoTiff):
    """The map as a cloud-optimised GeoTIFF, with a STAC item."""

    parameter = "cog"
    names = ("map_cog.tif", "map_cog.tif.aux.xml", "map_cog.qml", "map_cog.sld", STAC)
    answers: ClassVar[Mapping[str, str]] = {"classes": "map_cog.tif", "cog": "map_cog.tif", "stac": STAC}
    text: ClassVar[str] = "The same as a cloud-optimised GeoTIFF, for web servers."
    cog: ClassVar[bool] = True

    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists the item as well."""
        item = ProductFile(STAC, FileKind.CATALOGUE, f"STAC item that describes {self.raster} for catalogues.")
        return *super().files(content), item

    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[Remark, ...]:
        """Writes the item as well."""
        super().write(content, commit, observer)
        item, remarks = stac_item(self.raster, content.named.grid, content.classes, content.credits, content.created)
        write_text(commit, STAC, json.dumps(item, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
        return remarks


def write_rasters(
    commit: Commit,
    named: NamedMap,
    layouts: Mapping[str, Layout],
    observer: Observer,
) -> None:
    """Writes rasters of one map in one pass.

    Args:
        commit: takes them.
        named: the map.
        layouts: by file name.
        observer: hears of the progress, and may cancel between windows.

    Raises:
        OutputError: the disk is full, or a file cannot be written.
        JobCancelled: between two windows.
    """
    writers = {name: RasterWriter(commit.path(name), named.grid, layout) for name, layout in layouts.items()}
    try:
        for core, _, values in named.read(list(row_stripes(named.grid.shape)), 0, observer):
            for writer in writers.values():
                writer.write(core, values)
            observer.progress(core.row_stop / named.grid.height, "Writing the rasters")
        for writer in writers.values():
            writer.close()
    except BaseException:
        for writer in writers.values():
            writer.abandon()
        raise
    for name, writer in writers.items():
        commit.add(name, writer.verify)
