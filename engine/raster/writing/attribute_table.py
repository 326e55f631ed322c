"""The raster attribute table of a class map, with the names of its values, as the side file that GDAL reads."""

from __future__ import annotations

from collections.abc import Sequence

from engine.contract.classes import LabelClass
from engine.raster.writing.pam import categories_xml, xml_text

# GDAL's numbers for what a column is for (GDALRATFieldUsage): smallest and largest value in one, name, red, green,
# blue, alpha; and for its type (GDALRATFieldType): 0 whole number, 2 text.
_COLUMNS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8), ("Alpha", 0, 9))


def category_names(classes: Sequence[LabelClass]) -> tuple[str, ...]:
    """Names of the values from 0 to the largest one; empty for 0 and for values that are no class."""
    names = {one.value: one.name for one in classes}
    return tuple(names.get(value, "") for value in range(max(names, default=0) + 1))


def attribute_table_xml(classes: Sequence[LabelClass]) -> str:
    """Text of `name.tif.aux.xml`: category names, and a table with a row a class.

    Args:
        classes: of the map, in any order; rows are sorted by value.
    """
    lines = ['    <GDALRasterAttributeTable tableType="thematic">']
    for index, (name, kind, usage) in enumerate(_COLUMNS):
        lines.append(
            f'      <FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        )
    for index, one in enumerate(sorted(classes, key=lambda known: known.value)):
        cells = (str(one.value), xml_text(one.name), *(str(part) for part in one.rgb), "255")
        lines.append(f'      <Row index="{index}">' + "".join(f"<F>{cell}</F>" for cell in cells) + "</Row>")
    lines.append("    </GDALRasterAttributeTable>\n")
    return categories_xml(category_names(classes), more="\n".join(lines))
