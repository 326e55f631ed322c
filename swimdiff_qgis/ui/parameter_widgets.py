"""The plugin's widgets for parameters, by the names that parameters call them by from QGIS 4.4 on."""

from __future__ import annotations

from ..algorithms.common.extents import EXTENT_KIND
from ..algorithms.common.parameters import LABELS_KIND, SOURCES_KIND
from .common.extent_box import extent_box
from .common.field_factory import FieldFactories
from .common.label_chooser import label_chooser
from .common.parameter_field import MakeField
from .pretrain.sources_list import sources_list

MAKERS: dict[str, MakeField] = {EXTENT_KIND: extent_box, SOURCES_KIND: sources_list, LABELS_KIND: label_chooser}


def register() -> FieldFactories:
    """Makes them known to QGIS; who takes the plugin away removes them."""
    return FieldFactories(MAKERS)
