"""The widgets of the plugin in the dialogs of algorithms: loaded by name up to QGIS 4.2, from factories after it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.plugin.rasters import make_raster

ABLE_INT = 34400  # from this version on, a parameter can ask for a factory of the plugin; 3.40 aborts


# QGIS 3.22 has no dialog of its own for what a factory makes, so nothing says in which order it may be destroyed:
# whatever Python's collector took first ended the process at times. So all of it stays until the process ends.
KEPT: list[Any] = []


class Asked:
    """What QGIS makes for a parameter, with the widget in it."""

    def __init__(self, wrapper: Any, widget: Any) -> None:
        self.wrapper, self.widget, self.shown = wrapper, widget, widget
        self.set, self.get = wrapper.setWidgetValue, wrapper.widgetValue
        KEPT.append(self)


@pytest.fixture
def processing(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """QGIS's own Processing plugin, where it can be imported."""
    import qgis

    monkeypatch.syspath_prepend(str(Path(qgis.__file__).parents[1] / "plugins"))
    monkeypatch.syspath_prepend("/usr/share/qgis/python/plugins")  # Debian keeps QGIS's own plugins there
    yield
    for name in [name for name in sys.modules if name == "processing" or name.startswith("processing.")]:
        monkeypatch.delitem(sys.modules, name)


def by_name(definition: Any) -> Asked:
    """As QGIS up to 4.2 makes it."""
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QDialog

    dialog = QDialog()
    made = WidgetWrapperFactory.create_wrapper(definition, dialog)
    made.kept = dialog
    return Asked(made, made.widget)


def by_factory(definition: Any) -> Asked:
    """As newer QGIS makes it; older QGIS, which knows no factory for a single parameter, is spared the search."""
    from qgis.core import Qgis, QgsProcessingContext
    from qgis.gui import QgsGui, QgsProcessingGui

    from swimdiff_qgis.ui.common.field_factory import FieldFactory
    from swimdiff_qgis.ui.parameter_widgets import MAKERS

    standard, kind = QgsProcessingGui.WidgetType.Standard, definition.metadata()["widget_wrapper"]["widget_type"]
    if Qgis.QGIS_VERSION_INT >= ABLE_INT:
        made = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, standard)
    else:
        factory = FieldFactory(kind, MAKERS[kind])
        KEPT.append(factory)
        assert factory.parameterType() == kind
        made = factory.createWidgetWrapper(definition, standard)
    assert made is not None
    shown = made.createWrappedWidget(QgsProcessingContext())
    asked = Asked(made, made.field)
    asked.shown = shown  # the same widget, which belongs to whoever has it
    return asked


@pytest.fixture(params=["by name", "from a factory"])
def ask(request: pytest.FixtureRequest, processing: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Asks QGIS for what stands for a parameter of an algorithm, in both ways."""
    from swimdiff_qgis import compat
    from swimdiff_qgis.algorithms.change import DetectChange
    from swimdiff_qgis.algorithms.encoders import Pretrain
    from swimdiff_qgis.algorithms.maps import Accuracy, Classify, TrainClassifier
    from swimdiff_qgis.ui.parameter_widgets import register

    kinds = {"detectchange": DetectChange, "pretrain": Pretrain, "trainclassifier": TrainClassifier,
             "accuracy": Accuracy, "classify": Classify}  # fmt: skip
    new = request.param == "from a factory"
    monkeypatch.setattr(compat, "has_widget_factories", lambda: new)
    factories = register() if new else None
    made = []

    def asked(algorithm: str, name: str) -> Asked:
        made.append(kinds[algorithm]())
        KEPT.append(made[-1])
        made[-1].initAlgorithm()
        return (by_factory if new else by_name)(made[-1].parameterDefinition(name))

    yield asked
    if factories is not None:
        factories.remove()


def test_words_numbers_and_extents_come_back_as_they_were_given(ask: Any) -> None:
    from qgis.core import QgsProcessingContext

    asked, context = ask("detectchange", "EXTENT"), QgsProcessingContext()
    words = asked.widget.words
    assert asked.get() == "intersection"
    assert [words.itemData(row) for row in range(5)] == ["intersection", "before", "after", "union", ""]
    for given, back in (
        ("union", "union"),
        (None, "intersection"),
        ("1,2,3,4 [EPSG:4326]", "1.0,2.0,3.0,4.0 [EPSG:4326]"),
        ("before", "before"),
        ("1,2,3,4", "1.0,3.0,2.0,4.0 []"),  # as jobs have it: xmin,ymin,xmax,ymax
    ):
        asked.set(given, context)
        assert asked.get() == back
        assert asked.widget.extent.isVisibleTo(asked.widget) == ("," in back)


def test_an_extent_that_is_not_given_is_none(ask: Any) -> None:
    asked = ask("detectchange", "EXTENT")
    asked.widget.words.setCurrentIndex(4)
    assert asked.get() is None


def test_sources_come_back_and_a_change_is_told(ask: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext

    asked, told = ask("pretrain", "SOURCES"), []
    asked.wrapper.widgetValueHasChanged.connect(told.append)
    assert asked.get() is None
    asked.set([str(tmp_path)], QgsProcessingContext())
    assert asked.get() == [str(tmp_path)] and told
    asked.set(str(tmp_path / "one.tif"), QgsProcessingContext())
    assert asked.get() == [str(tmp_path / "one.tif")]
    asked.set(None, QgsProcessingContext())
    assert asked.get() is None


@pytest.mark.parametrize(
    ("algorithm", "name"), [("trainclassifier", "LABELS"), ("accuracy", "REFERENCE"), ("classify", "LABELS")]
)
def test_rasters_of_classes_are_offered_beside_features(
    ask: Any, project: Any, tmp_path: Path, algorithm: str, name: str
) -> None:
    from qgis.core import QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

    path = make_raster(tmp_path / "classes.tif", np.ones((1, 20, 30), np.uint8))
    raster = QgsRasterLayer(str(path), "classes")
    drawn = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "drawn", "memory")
    table = QgsVectorLayer("None?field=class:string", "table", "memory")
    project.addMapLayers([raster, drawn, table])
    asked = ask(algorithm, name)
    (chooser,) = asked.widget.layer_choosers()
    offered = {chooser.layer(row).id() for row in range(chooser.count()) if chooser.layer(row) is not None}
    assert offered == {raster.id(), drawn.id()}
    for layer in (raster, drawn):
        asked.set(layer.id(), QgsProcessingContext())
        assert asked.get() == layer.id()


def test_batch_and_models_keep_what_qgis_has(ask: Any) -> None:
    from qgis.gui import QgsGui, QgsProcessingGui

    from swimdiff_qgis.ui.common.extent_box import ExtentBox

    asked = ask("detectchange", "EXTENT")
    assert isinstance(asked.widget, ExtentBox)
    definition = asked.wrapper.parameterDefinition()
    batch = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Batch)
    assert batch is not None and type(batch) is not type(asked.wrapper)
