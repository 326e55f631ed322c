"""Class names in the side file that GDAL and QGIS read (`name.tif.aux.xml`), since TIFF has no place for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

SIDE_SUFFIX = ".aux.xml"
# What XML 1.0 cannot hold in any form: control characters, lone surrogates, two that are no characters.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Escapes a text for the content or an attribute of an XML file; line breaks become blanks."""
    return escape(" ".join(_NOT_IN_XML.sub(" ", text).split()), quote=True)


def categories_xml(names: Sequence[str], band: int = 1, more: str = "") -> str:
    """Text of the side file.

    Args:
        names: of the values 0, 1, 2 ...; an empty name for a value that is no class.
        band: whose values they are.
        more: further elements of the band, lines that end in a line break.
    """
    lines = "\n".join(f"      <Category>{xml_text(name)}</Category>" for name in names)
    return (
        f'<PAMDataset>\n  <PAMRasterBand band="{band}">\n    <CategoryNames>\n{lines}\n'
        f"    </CategoryNames>\n{more}  </PAMRasterBand>\n</PAMDataset>\n"
    )
