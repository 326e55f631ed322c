"""What an export writes of a map, one product after the other, and what each of them gets."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, Self

from engine.class_map.legend import NamedMap
from engine.contract.classes import LabelClass
from engine.contract.jobs.export import ExportMap
from engine.contract.remarks import Remark
from engine.contract.results.classes import MappedRow
from engine.export.accuracy import MapAccuracy
from engine.files.commit import Commit
from engine.observer import Observer
from engine.raster.writing.writer import Layout, worst_case_bytes


@dataclass(frozen=True)
class Credits:
    """What a person said about the map.

    Args:
        title: of the map.
        date: of the imagery, ISO or any words.
        source: of the imagery.
        licence: of the map.
        author: who made it.
    """

    title: str
    date: str = ""
    source: str = ""
    licence: str = ""
    author: str = ""


@dataclass(frozen=True)
class MapContent:
    """What is exported.

    Args:
        named: the map.
        classes: with the names and colours that are written.
        areas: of them, as mapped.
        credits: what a person said.
        accuracy: figures that go with it, or None.
        compression: of rasters: zstd or deflate.
        created: ISO time of the export, UTC.
    """

    named: NamedMap
    classes: tuple[LabelClass, ...]
    areas: tuple[MappedRow, ...]
    credits: Credits
    accuracy: MapAccuracy | None
    compression: str
    created: str


class FileKind(IntEnum):
    """Kinds of files, in the order in which they are listed."""

    RASTER = 0
    SIDE_FILE = 1
    STYLE = 2
    CATALOGUE = 3
    VECTOR = 4
    ACCURACY = 5
    TABLE = 6


@dataclass(frozen=True)
class ProductFile:
    """A file of a product: its name in the folder, what kind it is, and what README.txt says of it."""

    name: str
    kind: FileKind
    text: str


class Product(ABC):
    """Something that can be handed over of a map; `PRODUCTS` lists all."""

    # Parameter of export-map that asks for it, by being true or filled in; empty: it is always written.
    parameter: ClassVar[str] = ""
    # Whether it is a map: an export without one is refused.
    is_map: ClassVar[bool] = False
    # All files that it may ever write; what an earlier export left under these names is removed.
    names: ClassVar[tuple[str, ...]]
    # Names of its files by their keys in `ExportAnswer`, if it has any there. The first product with a key has it.
    answers: ClassVar[Mapping[str, str]] = {}
    # Time that `write` takes, in relation to others.
    effort: ClassVar[int] = 1

    @classmethod
    def of(cls, job: ExportMap) -> Self:
        """Makes the product that a job asks for, with its settings."""
        return cls()

    @abstractmethod
    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists what it will write."""

    def layouts(self, content: MapContent) -> dict[str, Layout]:
        """How its rasters of the map are stored, by file name; those of all products are written in one pass."""
        return {}

    def needed_bytes(self, content: MapContent) -> int:
        """What it takes on the disk at worst; tables and texts count for nothing."""
        grid = content.named.grid
        return sum(worst_case_bytes(grid, layout) for layout in self.layouts(content).values())

    @abstractmethod
    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[Remark, ...]:
        """Writes all its files but its rasters of the map.

        Args:
            content: of the map.
            commit: takes the files.
            observer: hears of the progress, and may cancel.

        Returns:
            What a person should know.

        Raises:
            OutputError: the disk is full, or a file cannot be written.
            JobCancelled: half-way.
        """


def raster_files(name: str, text: str, styles: Mapping[str, str]) -> tuple[ProductFile, ...]:
    """Lists a raster of classes and what stands beside it.

    Args:
        name: of the raster.
        text: for README.txt.
        styles: texts by file name.
    """
    side = ProductFile(
        f"{name}.aux.xml",
        FileKind.SIDE_FILE,
        f"Class names and attribute table of {name}; keep it beside the file.",
    )
    return ProductFile(name, FileKind.RASTER, text), side, *style_files(styles)


def style_files(styles: Mapping[str, str]) -> tuple[ProductFile, ...]:
    """Lists styles.

    Args:
        styles: texts by file name.
    """
    said = {"qml": "Style for QGIS; it is found by its name.", "sld": "Style for GeoServer and other programs."}
    return tuple(ProductFile(name, FileKind.STYLE, said[name.rsplit(".", 1)[-1]]) for name in styles)
