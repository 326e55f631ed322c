"""The job that makes a map ready to be handed over: export-map."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .accuracy import MapSettings
from .common import compression_parameter, indirect_parameter, minimum_area_parameter, out_parameter


@dataclass(frozen=True)
class ExportMap(MapSettings):
    """Writes a classified map as files that others can open: rasters, polygons, styles, tables, a package."""

    out: str = out_parameter(
        "Receives the rasters, polygons, styles, tables, README.txt, provenance.json and checksums."
    )
    title: str = parameter("text", "", "Title", "Of the map. Empty: the name of its file.")
    date: str = parameter("text", "", "Date", "Of the imagery, such as 2018-10-13. Empty: from the map, if it says.")
    source: str = parameter("text", "", "Source", "Of the imagery, as it must be credited.")
    licence: str = parameter("text", "", "Licence", "Of the map, such as CC-BY-4.0.")
    author: str = parameter("text", "", "Author", "Who made it, and how to reach them.")
    classes: str = parameter(
        "text",
        "",
        "Classes",
        "JSON list of the classes, as in train-classifier. Empty: names and colours of the map.",
        advanced=True,
    )
    accuracy: str = parameter(
        "file", "", "Accuracy", "result.json of accuracy or train-classifier, whose figures are handed over too."
    )
    geotiff: bool = parameter("boolean", True, "GeoTIFF", "Tiled, with overviews, colours, names and attribute table.")
    cog: bool = parameter("boolean", True, "Cloud-optimised GeoTIFF", "The same for the web, with a STAC item.")
    polygons: bool = parameter("boolean", True, "Polygons", "GeoPackage with class, area and perimeter.")
    dissolve: bool = parameter("boolean", False, "Dissolve", "One feature a class.")
    minimum_area_px: int = minimum_area_parameter(
        4, "Areas of fewer pixels than this go to the class around them, in the polygons.", "Smallest polygon"
    )
    smoothing: float = parameter(
        "number",
        0.0,
        "Smoothing",
        "How far borders may move to lose the steps of pixels; neighbours keep one border. 0: none.",
        unit="px",
        minimum=0.0,
        maximum=5.0,
    )
    styles: bool = parameter("boolean", True, "Styles", "QML for QGIS and SLD for others, of raster and polygons.")
    attachments: str = parameter(
        "sources", "", "More files", "Copied into the folder as they are, such as a page.", by_flag=True, advanced=True
    )
    package: str = parameter(
        "choice",
        "folder",
        "Package",
        "folder: files in the output folder. zip: one zip file beside them.",
        choices=("folder", "zip"),
        choice_labels=("Folder", "Folder and zip"),
    )
    compression: str = compression_parameter()
    allow_indirect: bool = indirect_parameter()
