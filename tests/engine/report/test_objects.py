"""Pictures of objects that were found."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image

from engine.report.objects import boxes_picture


def test_outlines_of_large_and_of_small_boxes_are_drawn() -> None:
    generator = np.random.default_rng(0)
    corner = generator.random((120, 2)) * 50 - 5
    boxes = np.concatenate((corner, corner + generator.choice((0.2, 1.2, 9.0), (120, 2))), axis=1)
    boxes = boxes[(boxes[:, 2:] >= 0).all(axis=1)]  # the others lie outside
    blank = np.full((40, 44, 4), 7, np.uint8)
    drawn = np.asarray(Image.open(BytesIO(boxes_picture(blank, [(boxes, (200, 100, 50))]))))
    expected = blank.copy()
    for left, top, right, bottom in boxes.round().astype(int).tolist():
        for row in range(max(0, top), min(39, bottom) + 1):
            for col in range(max(0, left), min(43, right) + 1):
                if row in (top, bottom) or col in (left, right):
                    expected[row, col] = (200, 100, 50, 255)
    assert (drawn == expected).all() and (drawn == blank).any()
    nothing = np.asarray(Image.open(BytesIO(boxes_picture(blank, [(np.zeros((0, 4)), (1, 2, 3))]))))
    assert (nothing == blank).all()
