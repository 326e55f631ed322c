"""The report about objects: how well they are found, what was found, what changed. One template serves all three."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.contract.remarks import INFO, PROBLEM, Remark, sentence
from engine.contract.results import to_json
from engine.contract.results.objects import DetectorAccuracy, ObjectChange, ObjectCount, PlaceCount
from engine.raster.pictures import ByteArray
from engine.report.classification_tables import Cell, csv_text
from engine.report.html import render
from engine.report.png import png

TEMPLATE = "objects.html.j2"
LARGEST_PX = 640  # edge of a picture
RIGHT, WRONG, MISSED = (0, 158, 115), (213, 94, 0), (240, 228, 66)  # of Okabe and Ito's palette
# What a job leaves out of its facts has no section.
_NOTHING: dict[str, Any] = {
    "accuracy": (), "accuracy_text": "", "labels": (), "counts": (), "places": (), "changes": (), "protocol": (),
    "device": "", "seconds": None, "stored": None,
}  # fmt: skip

Boxes = npt.NDArray[np.float64]


def render_report(result: object, pictures: Mapping[str, tuple[bytes, str]]) -> str:
    """Writes the report.

    Args:
        result: a dataclass of the contract.
        pictures: PNG data and what it shows, by a name each.
    """
    facts = {**_NOTHING, **vars(result)}
    said: Sequence[Remark] = facts["remarks"]
    facts["summary"] = sentence(facts["summary"])
    facts["notes"] = [sentence(one) for one in said if one.severity == INFO]
    facts["warnings"] = [sentence(one) for one in said if one.severity not in (INFO, PROBLEM)]
    facts["problems"] = [sentence(one) for one in said if one.severity == PROBLEM]
    facts["provenance"] = to_json(facts["provenance"])
    facts["captions"] = {name: caption for name, (_, caption) in pictures.items()}
    return render(facts, {name: data for name, (data, _) in pictures.items()}, TEMPLATE)


def boxes_picture(picture: ByteArray, boxes: Sequence[tuple[Boxes, tuple[int, int, int]]]) -> bytes:
    """Draws outlines of boxes onto a picture, as PNG.

    Args:
        picture: [h, w, 4].
        boxes: [N, 4] each in pixels of the picture, with a colour; later ones lie above earlier ones.
    """
    drawn = picture.copy()
    height, width = drawn.shape[:2]
    for own, colour in boxes:
        inside = (own[:, 2] >= 0) & (own[:, 3] >= 0) & (own[:, 0] < width) & (own[:, 1] < height)
        ends = own[inside].round().astype(np.int64)
        # In a large image most boxes are dots: their four corners are all of their outline.
        dots = (ends[:, 2:] - ends[:, :2]).max(axis=1, initial=0) <= 1
        for row, col in itertools.product((1, 3), (0, 2)):
            rows, cols = ends[dots, row], ends[dots, col]
            there = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
            drawn[rows[there], cols[there]] = (*colour, 255)
        for left, top, right, bottom in ends[~dots].tolist():
            down, across = slice(max(0, top), max(1, bottom + 1)), slice(max(0, left), max(1, right + 1))
            for row in (top, bottom):
                if 0 <= row < height:
                    drawn[row, across] = (*colour, 255)
            for col in (left, right):
                if 0 <= col < width:
                    drawn[down, col] = (*colour, 255)
    return png(drawn)


def accuracy_table(rows: Iterable[DetectorAccuracy]) -> str:
    """The accuracies as CSV."""
    heads = (
        "class", "objects", "areas", "average precision", "low", "high", "threshold", "precision", "low", "high",
        "recall", "low", "high", "counted", "count error",
    )  # fmt: skip
    nothing = (None, None)
    return _table(
        heads,
        (
            (
                one.name, one.objects, one.areas,
                one.average_precision, *(one.average_precision_interval or nothing), one.threshold,
                one.precision, *(one.precision_interval or nothing),
                one.recall, *(one.recall_interval or nothing), one.counted, one.count_error,
            )
            for one in rows
        ),
    )  # fmt: skip


def counts_table(counts: Iterable[ObjectCount], places: Iterable[PlaceCount]) -> str:
    """The counts as CSV: of the whole image, then of each polygon."""
    whole = (("", one.name, one.found, one.expected, one.low, one.high, one.threshold) for one in counts)
    parts = ((one.place, one.name, one.found, one.expected, None, None, None) for one in places)
    return _table(("place", "class", "found", "expected", "low", "high", "threshold"), (*whole, *parts))


def changes_table(changes: Iterable[ObjectChange]) -> str:
    """What came, went and stayed, as CSV."""
    rows = ((one.name, one.appeared, one.vanished, one.stayed) for one in changes)
    return _table(("class", "appeared", "vanished", "stayed"), rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    return csv_text((heads, *rows))
