"""The chooser of an extent that can be a word as well, in the dialog of an algorithm."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def wrapper(qgis_app: Any, provider: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """What QGIS's factory makes for the extent of detect-change."""
    import qgis

    monkeypatch.syspath_prepend(str(Path(qgis.__file__).parents[1] / "plugins"))
    monkeypatch.syspath_prepend("/usr/share/qgis/python/plugins")  # Debian keeps QGIS's own plugins there
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QDialog

    definition = provider.algorithm("detectchange").parameterDefinition("EXTENT")
    yield WidgetWrapperFactory.create_wrapper(definition, QDialog())
    for name in [name for name in sys.modules if name == "processing" or name.startswith("processing.")]:
        monkeypatch.delitem(sys.modules, name)


def test_words_numbers_and_extents_come_back_as_they_were_given(wrapper: Any) -> None:
    from swimdiff_qgis.ui.common.extent_wrapper import ExtentBoxWrapper

    assert isinstance(wrapper, ExtentBoxWrapper)
    assert wrapper.value() == "intersection"
    assert [wrapper.widget.words.itemData(row) for row in range(5)] == ["intersection", "before", "after", "union", ""]
    for given, back in (
        ("union", "union"),
        (None, "intersection"),
        ("1,2,3,4 [EPSG:4326]", "1.0,2.0,3.0,4.0 [EPSG:4326]"),
        ("before", "before"),
        ("1,2,3,4", "1.0,3.0,2.0,4.0 []"),  # as jobs have it: xmin,ymin,xmax,ymax
    ):
        wrapper.setValue(given)
        assert wrapper.value() == back
        assert wrapper.widget.extent.isVisibleTo(wrapper.widget) == ("," in back)


def test_an_extent_that_is_not_given_is_none(wrapper: Any) -> None:
    wrapper.widget.words.setCurrentIndex(4)
    assert wrapper.value() is None
