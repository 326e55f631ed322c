"""The pictures of a pretraining's report."""

from __future__ import annotations

import numpy as np
import pytest

from engine.report.png import from_png
from engine.report.pretraining import GAP_PX, SMALLEST_VIEW_PX, loss_picture, views_picture


@pytest.mark.parametrize("bands", [(2, 1, 0), (1,)])
def test_small_views_are_enlarged_and_stand_row_below_row(bands: tuple[int, ...]) -> None:
    generator = np.random.default_rng(0)
    rows = [generator.uniform(size=(3, 4, 8, 8)).astype(np.float32) for _ in range(2)]
    picture = from_png(views_picture(rows, bands))
    step = SMALLEST_VIEW_PX + GAP_PX
    assert picture.shape == (2 * step - GAP_PX, 3 * step - GAP_PX, 4)
    for row, views in enumerate(rows):
        for place, view in enumerate(views):
            top, left = row * step, place * step
            shown = picture[top : top + SMALLEST_VIEW_PX : 8, left : left + SMALLEST_VIEW_PX : 8, :3]
            expected = np.broadcast_to(view[list(bands)].transpose(1, 2, 0) * 255.0, shown.shape)
            np.testing.assert_allclose(shown, expected, atol=0.51)


def height_of(picture: bytes) -> int:
    return int.from_bytes(picture[20:24], "big")  # of a PNG's header


def test_terms_that_would_lie_on_the_axis_have_a_panel_of_their_own() -> None:
    rows = [{"step": float(step), "loss": 10.0 - step, "small": 0.1} for step in range(5)]
    alone, both = (loss_picture(rows, lines) for lines in ({"loss": "loss"}, {"loss": "loss", "small": "small"}))
    assert height_of(both) > 1.5 * height_of(alone)
    assert loss_picture([], {"loss": "loss"}).startswith(b"\x89PNG")  # a run of no logged step
