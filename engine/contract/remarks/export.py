"""What is said of an exported map."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "export.exported": Sentence(
        "{classes} {classes:class|classes} on {area:,.2f} ha; the largest is {largest} ({percent:.1f} %)."
    ),
    "export.renumbered": Sentence("Values that cannot be class values of one byte were renumbered: {pairs}."),
    "export.empty_classes": Sentence("Classes without a pixel: {names}."),
    "export.other_classes": Sentence(
        "The accuracy is about other classes than the map has. Check that both belong together."
    ),
    "export.cut_polygons": Sentence(
        "{count} {count:area is|areas are} so large that {count:it was|they were} cut in the polygons; the parts are "
        "features of their own."
    ),
    "export.no_date": Sentence(
        "No date of the imagery is known; the STAC item has the time of the export in its place. Give a date such as "
        "2018-10-13."
    ),
    "export.odd_date": Sentence(
        "The date '{date}' is no ISO date; the STAC item has the time of the export in its place. Give a date such as "
        "2018-10-13."
    ),
}
