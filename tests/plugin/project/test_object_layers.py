"""What the map shows of found objects from a score on, and what it keeps of the person's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from swimdiff_qgis.project import object_layers
from tests.plugin.ui.objects.scene import found

USUAL = {1: 0.4, 2: 0.6}


@pytest.fixture
def layer(qgis_app: Any, tmp_path: Path) -> QgsVectorLayer:
    return QgsVectorLayer(found(tmp_path / "found")["OBJECTS"], "objects", "ogr")


def rules(layer: QgsVectorLayer) -> list[str]:
    return [one.filterExpression() for one in layer.renderer().rootRule().children()]


def test_the_usual_score_comes_back_without_the_style_of_the_file(layer: QgsVectorLayer) -> None:
    usual = rules(layer)
    changed = layer.renderer().clone()
    changed.rootRule().children()[0].setLabel("Mine")
    layer.setRenderer(changed)
    object_layers.show_from(layer, 0.77, USUAL)
    assert all('"score" >= 0.7700' in one for one in rules(layer))
    object_layers.show_from(layer, None, USUAL)
    assert rules(layer) == usual and not layer.subsetString()
    assert layer.renderer().rootRule().children()[0].label() == "Mine"


def test_a_filter_and_a_style_of_the_person_stay(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
    layer.setSubsetString('"value" = 1')
    for score in (0.45, 0.35):
        object_layers.show_from(layer, score, USUAL)
        assert layer.subsetString() == f'("value" = 1) AND "score" >= {score:.4f}'
        assert layer.featureCount() == (2 if score > 0.3 else 3)
    object_layers.show_from(layer, None, USUAL)
    assert layer.subsetString() == '"value" = 1' and layer.featureCount() == 4
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    layer.setSubsetString("")
    object_layers.show_from(layer, 0.65, USUAL)
    assert layer.featureCount() == 2
    object_layers.show_from(layer, None, USUAL)
    assert not layer.subsetString()
