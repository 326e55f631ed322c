"""Pictures of boxes for the reports on objects."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.metrics.detection import matched
from engine.objects.judging import HeldOut
from engine.objects.model import Worth
from engine.objects.sites import Site
from engine.raster.pictures import ByteArray, shown_bands, stretched
from engine.raster.windows import Window
from engine.report.objects import LARGEST_PX, MISSED, RIGHT, WRONG, boxes_picture

MOST_PICTURES = 6


def held_pictures(held: Sequence[HeldOut], worth: Sequence[Worth], caption: str) -> dict[str, tuple[bytes, str]]:
    """Draws areas that were left out, with what was found there.

    Args:
        held: all of them; the first ones are drawn, spread over them.
        worth: score from which objects of each class count.
        caption: below the first picture.
    """
    chosen = [one for one in held if (one.site.area >= 0).any()]
    chosen = chosen[:: max(1, len(chosen) // MOST_PICTURES)][:MOST_PICTURES]
    texts = [f"{one.site.name}" + (f". {caption}." if number == 0 else "") for number, one in enumerate(chosen)]
    return {
        f"area_{number}": (_drawn(one, worth), text)
        for number, (one, text) in enumerate(zip(chosen, texts, strict=True))
    }


def _drawn(one: HeldOut, worth: Sequence[Worth]) -> bytes:
    region = one.site.region(one.parts)
    whole = Window(0, 0, *one.site.stack.grid.shape) if region is None else region.window
    window = _middle(whole)
    picture = _picture(one.site, window)
    thresholds = np.array([each.threshold for each in worth])
    found = one.found.take(one.found.score >= thresholds[one.found.label])
    right = np.zeros(len(found.score), np.bool_)
    missed = np.ones(len(one.site.label), np.bool_)
    for label in range(len(worth)):
        own, true = np.flatnonzero(found.label == label), np.flatnonzero(one.site.label == label)
        hit = matched(found.boxes[own], found.score[own], one.site.boxes[true])
        right[own] = hit >= 0
        missed[true[hit[hit >= 0]]] = False
    shift = np.array((window.col, window.row, window.col, window.row))
    layers = (
        (one.site.boxes[missed] - shift, MISSED),
        (found.boxes[~right] - shift, WRONG),
        (found.boxes[right] - shift, RIGHT),
    )
    return boxes_picture(picture, layers)


def _middle(whole: Window) -> Window:
    """The middle of a window that is larger than a picture."""
    height, width = min(whole.height, LARGEST_PX), min(whole.width, LARGEST_PX)
    return Window(whole.row + (whole.height - height) // 2, whole.col + (whole.width - width) // 2, height, width)


def _picture(site: Site, window: Window) -> ByteArray:
    with site.stack.open() as reader:
        tile = next(iter(reader.places([window])))
    bands = list(shown_bands(site.stack.roles))
    values = tile.images[0][bands].copy()
    values[:, ~tile.valid] = np.nan
    return stretched(values)
