"""What export-map answers and leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple, Union

from ..remarks import Remark
from ..remarks.texts import Scalar
from .classes import ClassRow, MappedRow
from .common import GridDescription, WrittenFiles

README, PROVENANCE, SUMS = "README.txt", "provenance.json", "SHA256SUMS.txt"
# What QGIS draws of the map and attaches to the export: to print, to look at, to be changed in QGIS.
PAGE_PDF, PAGE_PICTURE, PAGE_TEMPLATE = "page.pdf", "page.png", "page.qpt"


@dataclass(frozen=True)
class ExportAnswer:
    """Answer of export-map: paths of what was written, None for what was not.

    Args:
        folder: that holds all files.
        classes: the map as a raster.
        cog: cloud-optimised.
        stac: item that describes it.
        polygons: the map as polygons.
        areas: table of the areas.
        readme: text for people.
        report: the same.
        result: its provenance.json, an `ExportProvenance`.
        checksums: of all files.
        package: zip file with all of it.
        summary: in a line.
        remarks: that a person should know before handing the map over.
    """

    folder: str
    classes: Optional[str]
    cog: Optional[str]
    stac: Optional[str]
    polygons: Optional[str]
    areas: str
    readme: str
    report: str
    result: str
    checksums: str
    package: Optional[str]
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class ModelOrigin:
    """The model that a map was made with; see `ModelUse`."""

    name: str
    kind: str
    licence: str = ""
    sha256: str = ""
    encoder: str = ""
    encoder_sha256: str = ""
    accuracy: Optional[Dict[str, float]] = None


@dataclass(frozen=True)
class MapOrigin:
    """How the job that made a map says that it was made; empty where that is not known."""

    job: str = ""
    protocol: Tuple[Tuple[str, str], ...] = ()
    model: Optional[ModelOrigin] = None


@dataclass(frozen=True)
class MadeWith:
    """What a provenance says of the model, if there is one."""

    model: Optional[ModelOrigin] = None


@dataclass(frozen=True)
class MapMaking:
    """What an export reads of the result.json beside a map, whatever job has written that."""

    job: str
    files: Dict[str, Any]
    protocol: Tuple[Tuple[str, str], ...] = ()
    provenance: MadeWith = MadeWith()


@dataclass(frozen=True)
class ExportedFiles:
    """What a later export into the same folder reads of provenance.json."""

    job: str
    files: Tuple[str, ...]
    package: str


@dataclass(frozen=True)
class MapSource:
    """The map that was exported: name of its file, checksum, and how it was made."""

    name: str
    sha256: str
    origin: MapOrigin


@dataclass(frozen=True)
class AccuracyText:
    """The accuracy that was handed over: the job that measured it, and lines to read."""

    job: str
    text: Tuple[str, ...]


@dataclass(frozen=True)
class ExportProvenance:
    """Content of provenance.json: names of files, but not where they lay.

    Args:
        job: its name.
        title: of the map.
        date: of the imagery.
        source: of the imagery.
        licence: of the map.
        author: of the map.
        created: time of the export in ISO 8601, UTC.
        summary: in a line.
        classes: with the names and colours that were written.
        names_from: where those of the map came from.
        areas: as mapped.
        accuracy: None where none was handed over.
        grid: of the map.
        map: that was exported.
        package: name of the zip file; empty without one.
        parameters: of the job, by name.
        versions: of the engine and its libraries, by name.
        files: names of all that was written, but for the checksums and the zip file.
        remarks: that a person should know before handing the map over.
        written: what each file of the set is known by.
    """

    job: str
    title: str
    date: str
    source: str
    licence: str
    author: str
    created: str
    summary: Remark
    classes: Tuple[ClassRow, ...]
    names_from: str
    areas: Tuple[MappedRow, ...]
    accuracy: Optional[AccuracyText]
    grid: GridDescription
    map: MapSource
    package: str
    parameters: Dict[str, Union[Scalar, Tuple[str, ...]]]
    versions: Dict[str, str]
    files: Tuple[str, ...]
    remarks: Tuple[Remark, ...] = ()
    written: WrittenFiles = None
