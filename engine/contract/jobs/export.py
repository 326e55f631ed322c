"""The job that makes a map ready to be handed over: export-map."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .accuracy import MapSettings
from .common import (
    compression_parameter,
    hosts_parameter,
    indirect_parameter,
    minimum_area_parameter,
    out_parameter,
)


@dataclass(frozen=True)
class ExportMap(MapSettings):
    """Exports a classified map to files that others can open: rasters, polygons, styles, tables, and a package."""

    out: str = out_parameter(
        "Folder for the rasters, polygons, styles, tables, README.txt, provenance.json and checksums."
    )
    title: str = parameter("text", "", "Title", "Title of the map. Empty: the name of its file.")
    date: str = parameter(
        "text", "", "Date", "Date of the imagery, such as 2018-10-13. Empty: taken from the map, if it has one."
    )
    source: str = parameter("text", "", "Source", "Source of the imagery, as it must be credited.")
    licence: str = parameter("text", "", "Licence", "Licence of the map, such as CC-BY-4.0.")
    author: str = parameter("text", "", "Author", "Who made the map, and how to contact them.")
    classes: str = parameter(
        "classes",
        "",
        "Classes",
        "JSON list of the classes, as in train-classifier. Empty: the names and colours of the map.",
        of="map",
        advanced=True,
    )
    accuracy: str = parameter(
        "file", "", "Accuracy", "The result.json of accuracy or train-classifier; its figures are exported too."
    )
    geotiff: bool = parameter("boolean", True, "GeoTIFF", "Tiled, with overviews, colours, names and attribute table.")
    cog: bool = parameter("boolean", True, "Cloud-optimised GeoTIFF", "GeoTIFF for the web, with a STAC item.")
    polygons: bool = parameter("boolean", True, "Polygons", "GeoPackage with class, area and perimeter.")
    dissolve: bool = parameter("boolean", False, "Dissolve", "One feature per class.")
    minimum_area_px: int = minimum_area_parameter(
        4, "In the polygons, areas smaller than this get the class around them.", "Smallest polygon"
    )
    smoothing: float = parameter(
        "number",
        0.0,
        "Smoothing",
        "How far borders may move to smooth out the pixel steps; neighbouring polygons keep a common border. 0: no "
        "smoothing.",
        unit="px",
        minimum=0.0,
        maximum=5.0,
    )
    styles: bool = parameter(
        "boolean", True, "Styles", "Style files for the raster and the polygons: QML for QGIS, SLD for other programs."
    )
    attachments: str = parameter(
        "sources",
        "",
        "More files",
        "Files that are copied into the folder unchanged, such as a page.",
        by_flag=True,
        advanced=True,
    )
    package: str = parameter(
        "choice",
        "folder",
        "Package",
        "folder: files in the output folder. zip: a zip file of them as well.",
        choices=("folder", "zip"),
        choice_labels=("Folder", "Folder and zip"),
    )
    compression: str = compression_parameter()
    allow_indirect: bool = indirect_parameter()
    allow_hosts: str = hosts_parameter()
