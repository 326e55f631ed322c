"""A product of an export, added to a copy of the tree as CONTRIBUTING.md tells it."""

from __future__ import annotations

from tests.engine.extending import Copy

PRODUCT = '''"""The legend of a map as a table."""

from __future__ import annotations

from engine.export.product import FileKind, MapContent, Product, ProductFile
from engine.files.commit import Commit, write_text
from engine.observer import Observer
from engine.report.classification_tables import csv_text


class LegendTable(Product):
    """Value, name and colour of each class."""

    parameter = "legend"
    names = ("legend.csv",)

    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists the table."""
        return (ProductFile("legend.csv", FileKind.TABLE, "Names and colours of the classes."),)

    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[()]:
        """Writes it."""
        rows = [[one.value, one.name, one.colour] for one in content.classes]
        write_text(commit, "legend.csv", csv_text([["value", "class", "colour"], *rows]))
        return ()
'''


def add_product(copy: Copy) -> None:
    """Adds the product."""
    copy.add("engine/export/legend_table.py", PRODUCT)
    copy.edit(
        "engine/export/products.py",
        (
            "from engine.export.map_polygons",
            "from engine.export.legend_table import LegendTable\nfrom engine.export.map_polygons",
        ),
        ("AccuracyTables, AreaTable)", "AccuracyTables, AreaTable, LegendTable)"),
    )
    copy.edit(
        "engine/contract/jobs/export.py",
        (
            "    styles: bool = parameter(",
            '    legend: bool = parameter("boolean", False, "Legend", "Table of names and colours.")\n'
            "    styles: bool = parameter(",
        ),
    )
