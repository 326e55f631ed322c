"""The figures of a training: kept by step, read back, drawn."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.PyQt")

from swimdiff_qgis.ui.pretrain.loss import LossHistory


def test_a_resumed_run_takes_the_place_of_what_it_does_again() -> None:
    history = LossHistory()
    history.add(("loss", float(step), step) for step in (10, 20, 30))
    history.add([("loss", 5.0, 20), ("loss", 6.0, 30)])
    assert history.points("loss") == [(10, 10.0), (20, 5.0), (30, 6.0)]
    assert history.last_step == 30


def test_a_week_of_figures_is_thinned_and_keeps_its_ends() -> None:
    from swimdiff_qgis.ui.pretrain.loss import MOST_POINTS

    history = LossHistory()
    history.add(("loss", float(step), step) for step in range(1, 50_001))
    points = history.points("loss")
    assert len(points) <= MOST_POINTS
    assert points[0][0] < 50_000 / 1000
    assert points[-1] == (50_000, 50_000.0)
    assert [step for step, _ in points] == sorted(step for step, _ in points)


def test_the_parts_that_are_drawn_and_their_order() -> None:
    history = LossHistory()
    history.add([("images_per_second", 80.0, 1), ("loss_diffusion", 1.0, 1), ("loss", 8.0, 1)])
    assert history.names() == ["loss", "loss_diffusion"]
    assert history.latest("loss") == 8.0
    assert history.latest("contrast") is None
    history.add([("loss_cells", 1.0, 1)])  # of a method that this plugin has not met
    assert history.names() == ["loss", "loss_cells", "loss_diffusion"]


def test_a_figure_that_is_no_number_leaves_a_gap() -> None:
    history = LossHistory()
    history.add([("loss", 1.0, 1), ("loss", math.nan, 2), ("loss", math.inf, 3), ("loss", 2.0, 4)])
    assert history.points("loss") == [(1, 1.0), (4, 2.0)]


def test_the_smoothed_line_has_less_noise_and_the_same_height() -> None:
    history = LossHistory()
    history.add(("loss", 5.0 + (-1.0) ** step, step) for step in range(1, 1001))
    smooth = [value for _, value in history.smoothed("loss")]
    assert len(smooth) == 1000
    assert max(abs(value - 5.0) for value in smooth[100:]) < 0.1
    history.clear()
    history.add([("loss", 3.0, 1)])
    assert history.smoothed("loss") == [(1, 3.0)]


def test_metrics_of_an_earlier_run_are_read(tmp_path: Path) -> None:
    path = tmp_path / "metrics.csv"
    path.write_text("step,loss,loss_contrast\n10,7.5,7.0\n20,7.25,\nnonsense\n30,abc,6.5\n4")
    history = LossHistory()
    history.read(path)
    assert history.points("loss") == [(10, 7.5), (20, 7.25)]
    assert history.points("loss_contrast") == [(10, 7.0), (30, 6.5)]
    for content in (b"", b"\x00\xff", b"a,b\n1,2\n"):
        path.write_bytes(content)
        history.read(path)
    history.read(tmp_path / "gone.csv")
    assert history.last_step == 30


@pytest.fixture
def curve(qgis_app: Any) -> Any:
    from swimdiff_qgis.ui.pretrain.loss import LossCurve

    made = LossCurve()
    made.resize(300, 300)
    return made


def coloured(widget: Any, place: int) -> list:
    """Columns in which the series at a place is drawn in its own colour."""
    from qgis.PyQt.QtGui import QColor

    from swimdiff_qgis.ui.pretrain.loss import COLOURS

    image, wanted = widget.grab().toImage(), QColor(COLOURS[place]).rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))]


def test_the_curve_ends_where_the_run_is(curve: Any) -> None:
    curve.begin(1000)
    assert curve.isHidden()
    curve.add([("loss", 8.0 - step / 500, step) for step in range(10, 510, 10)])
    curve.resize(300, curve.sizeHint().height())
    half = coloured(curve, 0)
    curve.add([("loss", 8.0 - step / 500, step) for step in range(510, 1010, 10)])
    whole = coloured(curve, 0)
    assert min(half) == min(whole)
    assert (max(half) - min(half)) / (max(whole) - min(whole)) == pytest.approx(0.5, abs=0.06)


def test_each_part_has_its_place(curve: Any) -> None:
    curve.begin()
    curve.add([("loss", 8.0, 1)])
    one = curve.sizeHint().height()
    assert not coloured(curve, 2)
    curve.add([("loss_contrast", 7.0, 1), ("loss_diffusion", 1.0, 1), ("memory_bytes", 1e9, 1)])
    assert curve.sizeHint().height() > 2 * one
    curve.resize(300, curve.sizeHint().height())
    for place, name in enumerate(("loss", "loss_contrast", "loss_diffusion")):
        assert coloured(curve, place), name


@pytest.mark.parametrize("values", [[0.0, 0.0], [1e-12, 2e-12], [-3.0, 5.0], [1e9, 1e9 + 1], [7.0]])
def test_any_height_can_be_drawn(curve: Any, values: list) -> None:
    curve.begin()
    curve.add([("loss", value, step) for step, value in enumerate(values, 1)])
    curve.resize(300, curve.sizeHint().height())
    assert coloured(curve, 0)


def test_a_hundred_thousand_points_are_thinned(curve: Any) -> None:
    from swimdiff_qgis.ui.pretrain.loss import _thinned

    points = [(step, float(step)) for step in range(100_000)]
    thin = _thinned(points, 600)
    assert len(thin) <= 600
    assert thin[-1][0] == 99_999
    assert _thinned(points[:5], 600) == points[:5]
