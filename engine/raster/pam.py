"""Class names in the side file that GDAL and QGIS read (`name.tif.aux.xml`), since TIFF has no place for them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

SIDE_SUFFIX = ".aux.xml"


def categories_xml(names: Sequence[str], band: int = 1) -> str:
    """Text of the side file.

    Args:
        names: of the values 0, 1, 2 ...; an empty name for a value that is no class.
        band: whose values they are.
    """
    lines = "\n".join(f"      <Category>{escape(name, quote=False)}</Category>" for name in names)
    return (
        f'<PAMDataset>\n  <PAMRasterBand band="{band}">\n    <CategoryNames>\n{lines}\n'
        "    </CategoryNames>\n  </PAMRasterBand>\n</PAMDataset>\n"
    )
