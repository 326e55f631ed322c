"""The widgets by themselves: they fit a narrow dock, the keyboard reaches them, the line can be dragged."""

from __future__ import annotations

from typing import Any

import pytest

from swimdiff_qgis.ui.common.remedies import Remedy

REMEDY = Remedy("Choose another folder…", "A tip.", lambda: False)


def shown_parts(dock: Any) -> list:
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QSlider

    kinds = (QAbstractButton, QComboBox, QLabel, QSlider)
    return [widget for kind in kinds for widget in dock.findChildren(kind) if widget.isVisible()]


@pytest.fixture
def full_dock(dock: Any, make_result: Any) -> Any:
    from swimdiff_qgis.ui.change.result_file import read_change

    dock.result.show_result(read_change(make_result("a-result-with-a-rather-long-name-" * 3)))
    dock.set_result_visible(True)
    long_message = "Something /with/a/very/long/path/" + "x/" * 60
    dock.banner.show_message("failed", long_message, "A hint.", "details", REMEDY)
    dock.plan.setText("A plan of some length. " * 8)
    return dock


@pytest.fixture
def full_pages(whole_dock: Any, full_dock: Any, models_folder: Any, tmp_path: Any) -> Any:
    """All three pages with much in them."""
    from swimdiff_qgis import models
    from tests.plugin.ui import fake_engine as engine

    page = whole_dock.pretrain
    page.sources.add([str(tmp_path / ("a-rather-long-name-" * 5 + str(number))) for number in range(9)])
    page.set_suggested("/a/long/path/" + "x/" * 60, "name")
    page.plan.setText("A plan of some length. " * 8)
    page.banner.show_message("failed", "Something /with/a/very/long/path/" + "x/" * 60, "A hint.", "details", REMEDY)
    page.curve.begin(1000)
    page.curve.add([(name, 8.0 / step, step) for step in (1, 2, 300) for name in ("loss", "loss_contrast")])
    page.result.show()
    page.progress.begin("Training, step 1,000 of 10,000: loss 7.125, 80 images/s, about 12 min left", pausable=True)
    long = "some-long-encoder-name-" * 4
    engine.encoder(models_folder / "a.safetensors", long, data="Nowhere. " * 30, accuracy={"x" * 40: 0.5})
    whole_dock.models.show_models(models.list_models())
    whole_dock.models.banner.show_message("failed", "Something /with/a/very/long/path/" + "x/" * 60, "A hint.")
    return whole_dock


@pytest.mark.parametrize("points", [9, 18])
@pytest.mark.parametrize("page", ["change", "pretrain", "models"])
def test_nothing_is_cut_off_in_a_narrow_dock(full_pages: Any, qgis_app: Any, page: str, points: int) -> None:
    from qgis.PyQt.QtCore import QPoint

    dock, shown = full_pages, getattr(full_pages, page)
    dock.show_page(shown)
    font = dock.font()
    font.setPointSize(points)
    dock.setFont(font)
    width = 300 * points // 9
    dock.resize(width, 1200)
    for _ in range(5):
        qgis_app.processEvents()
    assert dock.width() == width
    for widget in shown_parts(shown):
        left = widget.mapTo(dock, QPoint(0, 0)).x()
        assert left >= 0
        if getattr(widget, "wordWrap", bool)():
            assert widget.height() >= widget.heightForWidth(widget.width()), f"{widget.text()} is cut off below"
        assert left + widget.width() <= width, f"{widget} {widget.accessibleName()} reaches out of the dock"


def test_the_text_of_a_progress_stands_below_its_bar(full_pages: Any, qgis_app: Any) -> None:
    full_pages.show_page(full_pages.pretrain)
    qgis_app.processEvents()
    row = full_pages.pretrain.progress
    assert row.text.geometry().top() > row.bar.geometry().bottom()
    assert row.text.geometry().right() >= row.cancel.geometry().right()


def test_every_control_says_what_it_is(full_dock: Any) -> None:
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QSlider

    buddies = {label.buddy() for label in full_dock.findChildren(QLabel) if label.buddy() is not None}
    inputs = full_dock.inputs
    assert {inputs.before, inputs.after, inputs.method, inputs.folder.lineEdit(), full_dock.result.slider} <= buddies
    described = (inputs.before, inputs.after, inputs.method, inputs.swap, full_dock.detect, full_dock.progress.cancel)
    for widget in described:
        assert widget.toolTip()
    for button in (inputs.swap, full_dock.banner.dismiss):
        assert button.accessibleName()
    assert isinstance(full_dock.result.slider, QSlider)
    assert isinstance(full_dock.detect, QAbstractButton)
    assert isinstance(inputs.before, QComboBox)


def test_the_keyboard_comes_along_in_the_order_of_the_work(full_dock: Any) -> None:
    order, widget = [], full_dock.inputs.before
    while True:
        order.append(widget)
        widget = widget.nextInFocusChain()
        if widget is full_dock.inputs.before:
            break
    inputs, result = full_dock.inputs, full_dock.result
    wanted = [inputs.before, inputs.after, inputs.swap, inputs.method, full_dock.detect]
    wanted += [result.slider, result.field, result.apply]
    positions = [order.index(one) for one in wanted]
    assert positions == sorted(positions)


def test_the_line_is_dragged(full_dock: Any, qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    result = full_dock.result
    qgis_app.processEvents()
    moved: list = []
    result.thresholdMoved.connect(moved.append)
    chart = result.histogram
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, chart.height() // 2))
    assert moved[-1] == pytest.approx(0.5, abs=0.02)
    QTest.mouseMove(chart, QPoint(chart.width() * 2, 10))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 10))
    assert result.slider.value() == round(result.threshold * 1000)
    assert result.field.value() == pytest.approx(result.threshold, abs=0.001)


def test_the_slider_obeys_the_keyboard(full_dock: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    before = full_dock.result.threshold
    QTest.keyClick(full_dock.result.slider, Qt.Key.Key_Right)
    assert full_dock.result.threshold > before


def test_the_histogram_shows_the_colour_of_change_above_the_line(full_dock: Any, qgis_app: Any) -> None:
    from qgis.PyQt.QtGui import QColor

    from swimdiff_qgis.project.styles import CHANGE_COLOUR

    chart = full_dock.result.histogram
    qgis_app.processEvents()

    def orange(threshold: float) -> int:
        chart.set_threshold(threshold)
        image = chart.grab().toImage()
        wanted = QColor(CHANGE_COLOUR).rgb()
        return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))

    assert orange(0.2) > orange(0.8) > 0
    assert orange(1.0) == 0


def test_markup_in_a_message_stays_text(dock: Any) -> None:
    from qgis.PyQt.QtCore import Qt

    dock.banner.show_message("failed", "<b>a.tif</b>")
    assert dock.banner.message.textFormat() == Qt.TextFormat.PlainText


def test_the_preview_takes_the_newest_and_waits_for_the_map(qgis_app: Any, until: Any) -> None:
    from swimdiff_qgis.ui.common.threshold_preview import ThresholdPreview

    shown: list = []
    drawing = [False]
    preview = ThresholdPreview(shown.append, lambda: drawing[0])
    for step in range(100):
        preview.request(step / 100)
    until(lambda: bool(shown))
    assert shown == [0.99]
    drawing[0] = True
    preview.request(0.1)
    until(lambda: len(shown) == 2)  # a map that is never done is interrupted after a while
    preview.request(0.2)
    preview.stop()
    assert shown == [0.99, 0.1]


def test_each_choice_has_its_own_tool_tip(qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import Qt

    from swimdiff_qgis.contract import jobs
    from swimdiff_qgis.ui.common.job_fields import choice_box, described

    one = described(jobs.DrawSample, "design")
    box = choice_box(one, ("simple", "systematic"))
    tips = [box.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in range(box.count())]
    assert tips == ["anywhere on the map", "on a square grid with a random start"]
    assert one.help.startswith("How the points are placed. stratified: in each class of the map. simple: anywhere")
    assert box.toolTip() == one.help
