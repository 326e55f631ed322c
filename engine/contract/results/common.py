"""What the results of several jobs hold: inputs, grid, bands, areas, provenance."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from ..remarks import PROBLEM, SAID, WARNING, Remark
from ..remarks.texts import Scalar
from .codec import always, in_json

RESULT, REPORT = "result.json", "report.html"


@dataclass(frozen=True)
class JobResult:
    """What every result tells: which job it is of."""

    job: str

    @staticmethod
    def from_earlier(value: Any) -> Any:
        """Takes the sentences of version 0.1.0 for the remarks that they are now."""
        if not isinstance(value, dict) or "remarks" in value:
            return value
        said = (("problems", PROBLEM), ("warnings", WARNING))
        made = [
            {"code": SAID, "values": {"text": text}, "severity": severity}
            for key, severity in said
            for text in value.get(key) or ()
        ]
        return {**value, "remarks": made}


@dataclass(frozen=True)
class ReportedResult(JobResult):
    """What a result tells whose report has a title, a summary and a list of what was done.

    Args:
        job: its name.
        title: of the report.
        summary: in a line.
        remarks: on inputs and figures.
        protocol: what was done: pairs of a heading and a text.
        seconds: that it took.
    """

    title: str
    summary: Remark
    remarks: Tuple[Remark, ...]
    protocol: Tuple[Tuple[str, str], ...]
    seconds: float


@dataclass(frozen=True)
class InputDescription:
    """An input raster.

    Args:
        path: absolute.
        name: of the file.
        date: of the image, as its file or the person says; empty where neither does.
    """

    path: str
    name: str
    date: str


@dataclass(frozen=True)
class GridDescription:
    """A grid of pixels.

    Args:
        text: for people.
        crs_wkt: None for an image without georeference.
        transform: the six numbers that lead from column and row to x and y, in the order of affine.
        width: in pixels.
        height: in pixels.
    """

    text: str
    crs_wkt: Optional[str] = field(metadata=always())
    transform: Tuple[float, ...]
    width: int
    height: int


@dataclass(frozen=True)
class StorageDescription:
    """How rasters are stored."""

    compression: str
    cog: bool


@dataclass(frozen=True)
class FileDescription:
    """A file of a result, by which it is known again."""

    bytes: int
    sha256: str


@dataclass(frozen=True)
class WrittenFile(FileDescription):
    """A file that a run wrote, as the next run or a person may find it changed.

    Args:
        content: checksum of what a GeoPackage holds; empty for other files, and where an earlier version wrote it.
    """

    content: str = ""


# Of each file of a set by its name; None in results of versions that did not tell.
WrittenFiles = Optional[Dict[str, WrittenFile]]


@dataclass(frozen=True)
class AreaRow:
    """A class with the area that it covers.

    Args:
        value: in the raster.
        name: of the class.
        pixels: counted.
        area: in the unit of the table.
        percent: of what has a class; None for what has none.
    """

    value: int = field(metadata=in_json("class"))
    name: str
    pixels: int
    area: float
    percent: Optional[float]


@dataclass(frozen=True)
class Provenance:
    """What a result was made with.

    Args:
        parameters: of the job, by name.
        finished: time in ISO 8601, UTC.
        versions: of the engine and its libraries, by name.
    """

    parameters: Dict[str, Scalar]
    finished: str
    versions: Dict[str, str]


@dataclass(frozen=True)
class InputsProvenance(Provenance):
    """What a result was made from and with.

    Args:
        inputs: by path, what each file is known again by.
    """

    inputs: Dict[str, Dict[str, Scalar]]
