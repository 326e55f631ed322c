"""Tables that go with an exported map: the areas of its classes, and how good it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from engine.contract.results.accuracy import ACCURACIES, AREAS, CONFUSION
from engine.contract.results.classes import MappedRow
from engine.export.accuracy import ESTIMATED_AREAS
from engine.export.product import FileKind, MapContent, Product, ProductFile
from engine.files.commit import Commit, write_text
from engine.observer import Observer
from engine.report.classification_tables import SQUARE_METRES_A_HECTARE, Cell, csv_text


class AccuracyTables(Product):
    """Accuracies, confusion matrix and estimated areas, where a finished job has measured them."""

    parameter = "accuracy"
    names = (ACCURACIES, CONFUSION, ESTIMATED_AREAS)

    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists the tables that there are."""
        texts = {
            ACCURACIES: "Accuracies of the map and of its classes.",
            CONFUSION: "Confusion matrix: rows are the reference, columns the map.",
            ESTIMATED_AREAS: "Areas estimated from a sample, with their intervals.",
        }
        tables = content.accuracy.tables if content.accuracy else {}
        return tuple(ProductFile(name, FileKind.ACCURACY, texts[name]) for name in tables)

    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[()]:
        """Writes them."""
        for name, text in (content.accuracy.tables if content.accuracy else {}).items():
            write_text(commit, name, text)
        return ()


class AreaTable(Product):
    """Pixels and area of each class."""

    names = (AREAS,)
    answers: ClassVar[Mapping[str, str]] = {"areas": AREAS}

    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists the table."""
        return (ProductFile(AREAS, FileKind.TABLE, "Pixels and area of each class."),)

    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[()]:
        """Writes it: a line for each class."""
        head = ["value", "class", "colour", "pixels", "area_m2", "area_ha", "percent"]
        lines: list[list[Cell]] = []
        for row in content.areas:
            area_m2 = content.named.areas[row.value]
            area_ha = area_m2 / SQUARE_METRES_A_HECTARE
            lines.append([row.value, row.name, row.colour, row.pixels, area_m2, area_ha, row.percent])
        write_text(commit, AREAS, csv_text([head, *lines]))
        return ()


def area_lines(rows: Sequence[MappedRow]) -> list[str]:
    """Areas as a table to read."""
    width = max([5, *(len(row.name) for row in rows)])
    lines = [f"{'Value':>5}  {'Class':<{width}}  {'Colour':<7}  {'Pixels':>14}  {'Hectares':>16}  {'Share':>8}"]
    for row in rows:
        share = "" if row.percent is None else f"{row.percent:.2f} %"
        lines.append(
            f"{row.value:>5}  {row.name:<{width}}  {row.colour:<7}  {row.pixels:>14,}  {row.area:>16,.2f}  {share:>8}"
        )
    return lines
